public import KeHoachSyntax

/// A pipe table as a grid: every row has a cell for every column.
public struct Table: Sendable {
  /// What the table is for.
  public enum Role: Sendable, Hashable {
    /// A table like any other.
    case plain
    /// An assignment of tasks.
    case assignment
    /// The grid of a budget.
    case budget
  }

  /// How the cells of a column are set.
  public enum Alignment: Sendable, Hashable {
    /// Flush left.
    case left
    /// Centred.
    case center
    /// Flush right.
    case right
  }

  /// What the table is for.
  public var role: Role
  /// The caption; nil for none.
  public var caption: RichText?
  /// `Đơn vị tính: …` when the compiler prints it above the table.
  public var unitLine: String?
  /// One for each column; nil where the delimiter row says nothing.
  public var alignments: [Alignment?]
  /// Widths relative to each other, where the author gave them; one for each column.
  public var relativeWidths: [Double]?
  /// The rows above the delimiter row.
  public var head: [Row]
  /// The row of column numbers or formulas under the head.
  public var columnNumbers: Row?
  /// All other rows.
  public var rows: [Row]
  /// Where the table stands.
  public var range: Range<Int>

  /// The number of columns.
  public var columnCount: Int { alignments.count }

  /// A row.
  public struct Row: Sendable {
    /// One for each column.
    public var cells: [Cell]
    /// The id after `#`.
    public var id: String?
    /// What the attributes `{cột=…}` of a row of the head say, by column.
    public var columnNames: [Int: Attributes.Attribute] = [:]
    /// Where the row stands, without spaces around it; empty for a row that the compiler made.
    public var range: Range<Int>
  }

  /// A cell.
  public struct Cell: Sendable {
    /// What it says.
    public var text: RichText
    /// The number of columns and rows it covers; 0 for a cell that another one covers.
    public var columnSpan = 1
    /// The number of rows it covers; 0 for a cell that another one covers.
    public var rowSpan = 1
    /// Whether `{}` says that the cell stays blank.
    public var isLeftBlank = false
    /// The bytes between the bars, without spaces around; for a blank cell, where its text would stand.
    public var range: Range<Int>

    /// What stands between its bars: all it says, but for what a row with too many cells left over.
    var ownWords: String {
      guard let last = text.inlines.last, last.range.upperBound > range.upperBound else { return text.plain }
      return RichText(text.inlines.filter { $0.range.upperBound <= range.upperBound }, range: range).plain
    }

    /// Whether another cell covers this one.
    public var isCovered: Bool { columnSpan == 0 || rowSpan == 0 }

    /// Makes a cell.
    public init(text: RichText, range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }
}
