import KeHoachOffice

/// The list of sheets in the workbook part.
struct SheetList {
  /// A sheet as the workbook names it.
  struct Entry {
    /// The name on its tab.
    var name: String
    /// The relationship to its part.
    var relationship: String
    /// Whether its tab is hidden.
    var isHidden: Bool
  }

  /// In the order of the tabs.
  let entries: [Entry]
  /// Whether days are counted from 1904.
  let usesDatesFrom1904: Bool

  /// Reads the workbook part.
  init(_ name: String, of package: ZipPackage, limits: OfficeFileLimits) throws(OfficeFileProblem) {
    let handler = Handler(name, limits)
    let others: [StaticString] = [
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
      "http://schemas.openxmlformats.org/presentationml/2006/main", "http://purl.oclc.org/ooxml/presentationml/main",
    ]
    try XMLPart.read(name, of: package, root: nil, namespaces: SpreadsheetNamespaces.all + others, to: handler)
    entries = handler.entries
    usesDatesFrom1904 = handler.usesDatesFrom1904
  }

  private final class Handler: XMLPartHandler {
    let part: String
    let limits: OfficeFileLimits
    var entries: [Entry] = []
    var usesDatesFrom1904 = false
    private var hasRoot = false

    init(_ part: String, _ limits: OfficeFileLimits) {
      self.part = part
      self.limits = limits
    }

    func start(_ element: XMLElement) throws(OfficeFileProblem) {
      if !hasRoot {
        hasRoot = true
        if element.isNamed("document") { throw .wrongKind("docx") }
        if element.isNamed("presentation") { throw .wrongKind("pptx") }
        guard element.isNamed("workbook") else { throw .brokenPart(part) }
      } else if element.isNamed("workbookPr") {
        usesDatesFrom1904 = element.isTrue("date1904")
      } else if element.isNamed("sheet") {
        // Chart sheets count here too: four times as many of all kinds are more than anyone makes.
        guard entries.count < limits.sheets &* 4 else { throw .tooLarge(.sheets, limit: limits.sheets) }
        guard let relationship = element.prefixedAttribute("id") else { throw .brokenPart(part) }
        let state = element.string("state")
        entries.append(
          Entry(
            name: CellText.clean(element.attribute("name") ?? UnsafeBufferPointer(start: nil, count: 0)),
            relationship: String(decoding: relationship, as: UTF8.self),
            isHidden: state == "hidden" || state == "veryHidden"))
      }
    }

    func end(_ element: XMLElement) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
