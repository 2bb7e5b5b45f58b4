/// Tables laid out as the sheets of a workbook: every cell, formula, style and measure decided.
public struct WorkbookLayout: Sendable {
  /// What the document properties say.
  public var properties: DocumentProperties
  /// The one font family of all cells.
  public var fontFamily: String
  /// The sheets in the order of their tabs; at least one.
  public var sheets: [SheetLayout]

  /// Makes a workbook of its sheets.
  public init(properties: DocumentProperties, fontFamily: String, sheets: [SheetLayout]) {
    self.properties = properties
    self.fontFamily = fontFamily
    self.sheets = sheets
  }
}

/// One sheet: a grid of cells, and how it is shown and printed.
public struct SheetLayout: Sendable {
  /// The name on the tab: 1 to 31 characters, none of `[]:*?/\`, unique in the workbook whatever the case.
  public var name: String
  /// Paper and margins. The sheet is printed one page wide, its page number centred at the top.
  public var page: PageSetup
  /// Size of the letters of the page number in points.
  public var pageNumberSize: Double
  /// The width of each column in millimetres.
  public var columnWidths: [Double]
  /// The rows from the top of the sheet.
  public var rows: [SheetRow]
  /// How many rows at the top stay in view.
  public var frozenRows = 0
  /// How many columns at the left stay in view.
  public var frozenColumns = 0
  /// The rows that every printed page repeats; empty for none.
  public var repeatedRows = 0..<0

  /// Makes a sheet.
  public init(name: String, page: PageSetup, pageNumberSize: Double, columnWidths: [Double], rows: [SheetRow] = []) {
    self.name = name
    self.page = page
    self.pageNumberSize = pageNumberSize
    self.columnWidths = columnWidths
    self.rows = rows
  }
}

/// One row of a sheet.
public struct SheetRow: Sendable {
  /// The height in points.
  public var height: Double
  /// The cells from left to right. Columns that a joined cell covers have no cell of their own.
  public var cells: [SheetCell]

  /// Makes a row.
  public init(height: Double = 15, cells: [SheetCell]) {
    self.height = height
    self.cells = cells
  }
}
