/// One cell of a sheet, or several joined.
public struct SheetCell: Sendable, Equatable {
  /// What a cell holds.
  public enum Content: Sendable, Equatable {
    /// Nothing.
    case blank
    /// Text, whatever it looks like: never a number, a date or a formula.
    case text(String)
    /// A number of at most 15 significant digits.
    case number(Double)
    /// A formula in A1 notation, without `=`, and what it gives.
    case formula(String, result: Double)
  }

  /// The column it begins in, from 0.
  public var column: Int
  /// The number of columns it covers.
  public var columnSpan: Int
  /// The number of rows it covers.
  public var rowSpan: Int
  /// What it holds.
  public var content: Content
  /// Its look.
  public var style: SheetCellStyle
  /// What a comment at the cell says; nil for none.
  public var note: String?

  /// Makes a cell.
  public init(
    column: Int, columnSpan: Int = 1, rowSpan: Int = 1, content: Content, style: SheetCellStyle, note: String? = nil
  ) {
    self.column = column
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.content = content
    self.style = style
    self.note = note
  }
}

/// The look of a cell. Text wraps, and stands in the middle of its height.
public struct SheetCellStyle: Sendable, Hashable {
  /// Size of the letters in points.
  public var size: Double
  /// Bold (đậm).
  public var bold: Bool
  /// Italic (nghiêng).
  public var italic: Bool
  /// How the text is set.
  public var alignment: TextAlignment
  /// Whether the cell has lines around it.
  public var isBordered: Bool
  /// How numbers show, in the notation of spreadsheets (`#,##0.00`); nil for text.
  public var numberFormat: String?

  /// Makes a look.
  public init(
    size: Double, bold: Bool = false, italic: Bool = false, alignment: TextAlignment, isBordered: Bool = true,
    numberFormat: String? = nil
  ) {
    self.size = size
    self.bold = bold
    self.italic = italic
    self.alignment = alignment
    self.isBordered = isBordered
    self.numberFormat = numberFormat
  }
}
