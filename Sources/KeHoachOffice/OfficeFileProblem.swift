/// Why a file can't be read as a workbook.
public enum OfficeFileProblem: Error, Sendable, Hashable {
  /// Neither a zip package nor text: what it seems to be instead, `xls` or `pdf`, where that is known.
  case wrongKind(String?)
  /// Protected by a password.
  case encrypted
  /// There is not one byte in it.
  case empty
  /// The package ends too early, or a checksum is wrong.
  case damaged
  /// A part that must be there is missing: its name.
  case missingPart(String)
  /// A part is no well-formed XML: its name.
  case brokenPart(String)
  /// A part of a document has a document type, which is where entities are declared: its name.
  case documentType(String)
  /// More than a limit allows.
  case tooLarge(OfficeFileLimits.Kind, limit: Int)
  /// Text in an encoding that isn't UTF-8 or UTF-16.
  case unknownEncoding
  /// A quotation mark that is never closed in a `.csv` file: the line it stands in, from 1.
  case openQuotation(line: Int)
}

/// How much a workbook may hold: enough for any budget, too little for a bomb.
public struct OfficeFileLimits: Sendable {
  /// What is limited.
  public enum Kind: Sendable, Hashable {
    /// Bytes of the file.
    case fileSize
    /// Bytes of the parts once unpacked.
    case unpackedSize
    /// Cells of all sheets.
    case cells
    /// Columns of a sheet.
    case columns
    /// Sheets.
    case sheets
    /// Files in the package.
    case parts
    /// Characters of one cell.
    case textLength
    /// How many times smaller a large part became by being packed.
    case compression
    /// Paragraphs of a draft, those of cells, notes and remarks among them, or lines of a text file.
    case paragraphs
    /// Elements of a part within each other: three for each table that stands in another one.
    case depth
  }

  /// Bytes of the file.
  public var fileSize = 32 << 20
  /// Bytes of the parts once unpacked.
  public var unpackedSize = 256 << 20
  /// Cells of all sheets.
  public var cells = 1_000_000
  /// The number of the last column that may hold anything.
  public var columns = 1024
  /// Sheets.
  public var sheets = 256
  /// Files in the package.
  public var parts = 10_000
  /// Characters of one cell of an `.xlsx` file, in UTF-16 as spreadsheet programs count them.
  public var textLength = 32_767

  /// The usual limits.
  public init() {}
}
