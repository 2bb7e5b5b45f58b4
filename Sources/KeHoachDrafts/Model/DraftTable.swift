/// A table of a draft.
public struct DraftTable: Sendable, Hashable {
  /// Its rows.
  public var rows: [Row]
  /// The widths of its grid columns in twips; empty where the file doesn't say.
  public var columnWidths: [Int]
  /// Whether any line is drawn around or between its cells: a table without lines sets a page.
  public var isRuled: Bool
  /// Where it is in its part: which `w:tbl`, in document order, from 0.
  public var index: Int

  /// Makes a table.
  public init(rows: [Row], columnWidths: [Int] = [], isRuled: Bool = true, index: Int = 0) {
    self.rows = rows
    self.columnWidths = columnWidths
    self.isRuled = isRuled
    self.index = index
  }

  /// A row.
  public struct Row: Sendable, Hashable {
    /// Its cells from left to right; a cell that an earlier row's cell covers is there, and continues that one.
    public var cells: [Cell]
    /// Whether it is repeated on each page.
    public var isRepeatedHead: Bool
    /// Whether it may break over two pages.
    public var mayBreak: Bool

    /// Makes a row.
    public init(cells: [Cell], isRepeatedHead: Bool = false, mayBreak: Bool = true) {
      self.cells = cells
      self.isRepeatedHead = isRepeatedHead
      self.mayBreak = mayBreak
    }
  }

  /// A cell.
  public struct Cell: Sendable, Hashable {
    /// What it holds.
    public var blocks: [DraftBlock]
    /// How many grid columns it covers.
    public var columnSpan: Int
    /// Whether it is part of the cell above.
    public var continuesAbove: Bool
    /// Whether it is set as a head: `th` of a web page.
    public var isHead: Bool

    /// Makes a cell.
    public init(blocks: [DraftBlock], columnSpan: Int = 1, continuesAbove: Bool = false, isHead: Bool = false) {
      self.blocks = blocks
      self.columnSpan = columnSpan
      self.continuesAbove = continuesAbove
      self.isHead = isHead
    }
  }
}
