/// A table with lines: a budget, an assignment of tasks, or any other.
public struct TableLayout: Sendable {
  /// The caption above the table, in style `.tableCaption`, and the unit line, in style `.tableUnit`.
  public var captions: [ParagraphLayout]
  /// The columns, widths decided; the sum of widths is at most the width of the text area.
  public var columns: [ColumnLayout]
  /// The head, repeated on every page; column numbers `(1)`, `(2)` are its last row.
  public var headRows: [RowLayout]
  /// The body.
  public var rows: [RowLayout]
  /// How much smaller than the style sheet says the type of the cells is.
  public var density: TableDensity
  /// The id of the table in links.
  public var anchor: String?

  /// Makes a table.
  public init(
    captions: [ParagraphLayout] = [], columns: [ColumnLayout], headRows: [RowLayout], rows: [RowLayout],
    density: TableDensity = .normal, anchor: String? = nil
  ) {
    self.captions = captions
    self.columns = columns
    self.headRows = headRows
    self.rows = rows
    self.density = density
    self.anchor = anchor
  }
}

/// One column of a table.
public struct ColumnLayout: Sendable, Equatable {
  /// Width in millimetres.
  public var width: Double
  /// How body cells are set, where their own style doesn't say.
  public var alignment: TextAlignment

  /// Makes a column.
  public init(width: Double, alignment: TextAlignment) {
    self.width = width
    self.alignment = alignment
  }
}

/// One row. Its cells, with their spans and the cells that rows above reach down into it, fill every column.
public struct RowLayout: Sendable {
  /// What a row is for; styles of the paragraphs in it carry the look already.
  public enum Role: Sendable, Equatable {
    /// A row of the head.
    case head
    /// A row of column numbers or formulas.
    case columnNumbers
    /// A row like any other.
    case item
    /// A row that has rows under it.
    case group
    /// A total.
    case total
  }

  /// What the row is for.
  public var role: Role
  /// The cells from left to right. A column that a cell above covers by its row span has no cell here.
  public var cells: [CellLayout]

  /// Makes a row.
  public init(role: Role, cells: [CellLayout]) {
    self.role = role
    self.cells = cells
  }
}

/// One cell.
public struct CellLayout: Sendable {
  /// The column it begins in, from 0.
  public var column: Int
  /// The number of columns it covers.
  public var columnSpan: Int
  /// The number of rows it covers, never beyond the head or body that it is in.
  public var rowSpan: Int
  /// Its paragraphs; empty for an empty cell.
  public var paragraphs: [ParagraphLayout]
  /// How its paragraphs are set.
  public var alignment: TextAlignment

  /// Makes a cell.
  public init(
    column: Int, columnSpan: Int = 1, rowSpan: Int = 1, paragraphs: [ParagraphLayout],
    alignment: TextAlignment
  ) {
    self.column = column
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.paragraphs = paragraphs
    self.alignment = alignment
  }
}
