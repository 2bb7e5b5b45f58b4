import KeHoachOffice

/// What the sheets of one workbook share.
final class SheetContext {
  /// The limits.
  let limits: OfficeFileLimits
  /// Formats by the number of a cell's style.
  let formats: [SheetCell.NumberFormat]
  /// Texts by their numbers.
  let sharedStrings: [String]
  /// Whether days are counted from 1904.
  let usesDatesFrom1904: Bool

  /// Reads the parts with the styles and the shared texts, where the workbook has them.
  init(
    _ package: ZipPackage, _ relationships: Relationships, usesDatesFrom1904: Bool, limits: OfficeFileLimits
  ) throws(OfficeFileProblem) {
    self.limits = limits
    self.usesDatesFrom1904 = usesDatesFrom1904
    if let name = relationships.target(kind: "styles") {
      formats = try CellFormats.read(name, of: package)
    } else {
      formats = []
    }
    if let name = relationships.target(kind: "sharedStrings") {
      sharedStrings = try SharedStrings.read(name, of: package, limits: limits)
    } else {
      sharedStrings = []
    }
  }
}

/// How much of the limits has been used by the sheets read so far.
struct WorkbookUse {
  private var cells = 0
  private var textBytes = 0

  /// Counts a cell. A shared text counts wherever it is shown: a small file must not make a large workbook.
  mutating func add(_ cell: SheetCell, _ limits: OfficeFileLimits) throws(OfficeFileProblem) {
    guard cell.address.column <= limits.columns else { throw .tooLarge(.columns, limit: limits.columns) }
    try addEntry(limits)
    switch cell.value {
    case .text(let text), .number(let text), .error(let text): textBytes += text.utf8.count
    case .blank, .date, .boolean: break
    }
    textBytes += (cell.formula?.utf8.count ?? 0) + (cell.comment?.utf8.count ?? 0)
    guard textBytes <= limits.unpackedSize else { throw .tooLarge(.unpackedSize, limit: limits.unpackedSize) }
  }

  /// Counts something that takes as much room as a cell.
  mutating func addEntry(_ limits: OfficeFileLimits) throws(OfficeFileProblem) {
    cells += 1
    guard cells <= limits.cells else { throw .tooLarge(.cells, limit: limits.cells) }
  }
}
