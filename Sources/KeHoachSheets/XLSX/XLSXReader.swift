import KeHoachOffice

/// Reads the parts of an `.xlsx` package, found by their relationships.
struct XLSXReader {
  private let package: ZipPackage
  private let limits: OfficeFileLimits

  /// Makes a reader of a package.
  init(_ package: ZipPackage, limits: OfficeFileLimits) {
    self.package = package
    self.limits = limits
  }

  /// Reads the workbook.
  func read() throws(OfficeFileProblem) -> Workbook {
    let main = try mainPart()
    let list = try SheetList(main, of: package, limits: limits)
    let relationships = try Relationships(of: main, in: package)
    let context = try SheetContext(
      package, relationships, usesDatesFrom1904: list.usesDatesFrom1904, limits: limits)
    var use = WorkbookUse()
    var sheets: [Sheet] = []
    for entry in list.entries {
      guard let relationship = relationships.target(id: entry.relationship) else { throw .brokenPart(main) }
      // Chart sheets, dialog sheets and sheets of old macros hold no cells of a table.
      guard relationship.kind == "worksheet" else { continue }
      guard sheets.count < limits.sheets else { throw .tooLarge(.sheets, limit: limits.sheets) }
      sheets.append(try read(entry, relationship.target, context, &use))
    }
    return Workbook(sheets: sheets)
  }

  private func read(
    _ entry: SheetList.Entry, _ part: String, _ context: SheetContext, _ use: inout WorkbookUse
  ) throws(OfficeFileProblem) -> Sheet {
    let handler = SheetPart(part, context, use)
    try XMLPart.read(part, of: package, root: "worksheet", to: handler)
    use = handler.use
    var sheet = Sheet(name: entry.name)
    sheet.isHidden = entry.isHidden
    sheet.rows = try handler.finishedRows()
    sheet.merges = handler.merges
    sheet.hiddenColumns = handler.hiddenColumns
    if let comments = try Relationships(of: part, in: package).target(kind: "comments") {
      try Comments.read(comments, of: package, limits: limits).add(to: &sheet, limits, &use)
    }
    return sheet
  }

  /// The part with the workbook.
  ///
  /// - Throws: what the package is instead, if it is no workbook.
  private func mainPart() throws(OfficeFileProblem) -> String {
    guard package.contains("_rels/.rels") else {
      if package.contains("mimetype") { throw .wrongKind(try openDocumentName()) }
      if package.contains("[Content_Types].xml") || package.containsFolder("xl") { throw .missingPart("_rels/.rels") }
      throw .wrongKind("zip")
    }
    guard let name = try Relationships(of: "", in: package).target(kind: "officeDocument") else {
      throw .missingPart("xl/workbook.xml")
    }
    if name.utf8.suffix(4).elementsEqual(".bin".utf8) { throw .wrongKind("xlsb") }
    return name
  }

  private func openDocumentName() throws(OfficeFileProblem) -> String {
    let type = try package.open("mimetype").prefix(128)
    func has(_ ending: String) -> Bool {
      ASCII.trimmed(type).elementsEqual("application/vnd.oasis.opendocument.\(ending)".utf8)
    }
    if has("spreadsheet") || has("spreadsheet-template") { return "ods" }
    if has("text") || has("text-template") { return "odt" }
    if has("presentation") { return "odp" }
    return type.starts(with: "application/epub".utf8) ? "epub" : "zip"
  }
}
