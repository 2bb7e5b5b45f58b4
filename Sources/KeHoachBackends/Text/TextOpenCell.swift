import KeHoachLayout

/// A cell while it is drawn: its lines go on in the rows below until its rows are used up.
struct TextOpenCell {
  let columns: Range<Int>
  let alignment: TextAlignment
  /// The lines not drawn yet.
  private(set) var lines: ArraySlice<TextLine>
  /// The rows that it covers from this one on.
  private(set) var rowsLeft: Int
  /// Whether it began in a row above.
  private(set) var isContinued = false

  init(_ cell: TextCell, lines: [TextLine]) {
    columns = cell.columns
    alignment = cell.alignment
    rowsLeft = cell.rowCount
    self.lines = lines[...]
  }

  init(blank columns: Range<Int>) {
    self.columns = columns
    alignment = .left
    rowsLeft = 1
    lines = []
  }

  /// The cell in the next row.
  var continued: TextOpenCell {
    var cell = self
    cell.rowsLeft -= 1
    cell.isContinued = true
    return cell
  }

  /// Takes the next line, a blank one when all are drawn.
  mutating func next() -> TextLine {
    lines.popFirst() ?? TextLine()
  }
}
