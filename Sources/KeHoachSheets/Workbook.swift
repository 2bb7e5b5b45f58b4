/// A spreadsheet file read into memory (`.xlsx`, or `.csv` as one sheet). It knows nothing of plans.
public struct Workbook: Sendable {
  /// The sheets that hold cells, in the order of their tabs.
  public var sheets: [Sheet]

  /// Makes a workbook.
  public init(sheets: [Sheet]) { self.sheets = sheets }
}

/// A sheet: what stands in its cells, row by row. Blank cells without a comment are left out.
public struct Sheet: Sendable {
  /// The name on its tab; empty for a `.csv` file.
  public var name: String
  /// Whether the tab is hidden.
  public var isHidden = false
  /// The rows that hold anything, by their numbers.
  public var rows: [Row] = []
  /// The joined areas.
  public var merges: [CellArea] = []
  /// The columns that are hidden, as the file lists them.
  public var hiddenColumns: [ClosedRange<Int>] = []

  /// Makes an empty sheet.
  public init(name: String) { self.name = name }

  /// A row of cells.
  public struct Row: Sendable {
    /// From 1, as a spreadsheet counts.
    public var number: Int
    /// Whether the row is hidden or filtered out.
    public var isHidden = false
    /// The cells that hold anything, by their columns.
    public var cells: [SheetCell] = []

    /// Makes an empty row.
    public init(number: Int) { self.number = number }
  }
}

/// A cell of a sheet.
public struct SheetCell: Sendable, Hashable {
  /// Where it stands.
  public var address: CellAddress
  /// What it holds: for a formula the result that the last program stored.
  public var value: Value
  /// The formula without `=`; nil for none.
  ///
  /// One that is shared by an area reads here as it does at this cell; it is empty where the file doesn't tell it.
  public var formula: String?
  /// How its number is shown.
  public var format = NumberFormat.general
  /// The comment on it; nil for none.
  public var comment: String?

  /// Makes a cell.
  public init(address: CellAddress, value: Value, formula: String? = nil) {
    self.address = address
    self.value = value
    self.formula = formula
  }

  /// What a cell holds.
  public enum Value: Sendable, Hashable {
    /// Nothing: a formula without a stored result, or a cell that only has a comment.
    case blank
    /// Words, NFC, without control characters; line breaks are `\n`.
    case text(String)
    /// A number in plain digits with `.` as decimal sign and no exponent: `-1234.5`; at most 15 significant digits.
    case number(String)
    /// A day; the time of day is left out. A number shown as a day that is none (0, 29 February 1900) stays a number.
    case date(year: Int, month: Int, day: Int)
    /// True or false.
    case boolean(Bool)
    /// An error value such as `#REF!`.
    case error(String)
  }

  /// How a number is shown, as far as it says what the number is.
  public enum NumberFormat: Sendable, Hashable {
    /// As it comes, or in a way that says nothing here: a fraction, a power of ten, a time, divided by a thousand.
    case general
    /// With a fixed count of decimals, which for `0.##` is the largest.
    case fixed(decimals: Int)
    /// Times a hundred and `%`.
    case percent(decimals: Int)
    /// As a day.
    case date
    /// As text.
    case text
  }
}

/// The place of a cell.
public struct CellAddress: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// From 1.
  public var row: Int
  /// From 1: `A` is 1.
  public var column: Int

  /// Makes an address.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// As spreadsheets write it: `F12`.
  public var description: String { Self.letters(of: column) + String(row) }

  /// The letters of a column: `A`, `Z`, `AA`.
  public static func letters(of column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// In reading order.
  public static func < (left: CellAddress, right: CellAddress) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}

/// A rectangle of cells.
public struct CellArea: Sendable, Hashable {
  /// The upper left cell.
  public var first: CellAddress
  /// The lower right cell.
  public var last: CellAddress

  /// Makes an area.
  public init(first: CellAddress, last: CellAddress) {
    self.first = first
    self.last = last
  }
}
