import KeHoachOffice

/// The comments on the cells of a sheet.
struct Comments {
  /// The texts, by the cells that they stand on.
  private var texts: [CellAddress: String] = [:]

  /// Reads the part with the comments. Where a cell has two the first one counts.
  static func read(
    _ name: String, of package: ZipPackage, limits: OfficeFileLimits
  ) throws(OfficeFileProblem) -> Comments {
    let handler = Handler(name, limits)
    try XMLPart.read(name, of: package, root: "comments", to: handler)
    return Comments(texts: handler.texts)
  }

  /// Puts the comments on the cells; one on an empty cell makes a blank cell.
  func add(
    to sheet: inout Sheet, _ limits: OfficeFileLimits, _ use: inout WorkbookUse
  ) throws(OfficeFileProblem) {
    var left = texts
    for row in sheet.rows.indices where !left.isEmpty {
      for cell in sheet.rows[row].cells.indices {
        if let text = left.removeValue(forKey: sheet.rows[row].cells[cell].address) {
          sheet.rows[row].cells[cell].comment = text
        }
      }
    }
    guard !left.isEmpty else { return }
    var rows = Dictionary(uniqueKeysWithValues: sheet.rows.map { ($0.number, $0) })
    for (address, text) in left.sorted(by: { $0.key < $1.key }) {
      var cell = SheetCell(address: address, value: .blank)
      cell.comment = text
      try use.add(cell, limits)
      rows[address.row, default: Sheet.Row(number: address.row)].cells.append(cell)
    }
    sheet.rows = rows.values.sorted { $0.number < $1.number }
    for row in sheet.rows.indices { sheet.rows[row].cells.sort { $0.address < $1.address } }
  }

  private final class Handler: XMLPartHandler {
    let part: String
    let limits: OfficeFileLimits
    var texts: [CellAddress: String] = [:]
    private var address: CellAddress?
    private var current = RichText()

    init(_ part: String, _ limits: OfficeFileLimits) {
      self.part = part
      self.limits = limits
    }

    func start(_ element: XMLElement) throws(OfficeFileProblem) {
      guard element.isNamed("comment") else { return current.start(element) }
      guard let place = element.attribute("ref"), let area = CellArea(place) else { throw .brokenPart(part) }
      address = area.first
      current.reset()
    }

    func end(_ element: XMLElement) throws(OfficeFileProblem) {
      guard element.isNamed("comment"), let address else { return current.end(element) }
      let text = current.text
      if !CellText.isBlank(text), texts[address] == nil { texts[address] = text }
      guard texts.count <= limits.cells else { throw .tooLarge(.cells, limit: limits.cells) }
      self.address = nil
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { current.append(bytes) }
  }
}
