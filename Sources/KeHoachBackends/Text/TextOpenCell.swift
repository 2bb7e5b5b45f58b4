import KeHoachLayout

/// A cell while it is drawn: its lines go on in the rows below until its rows are used up.
struct TextOpenCell {
  let columns: Range<Int>
  /// The cells of text in a line of it.
  private let width: Int
  private let alignment: TextAlignment
  private let flow: TextFlow
  private let lines: [TextFlow.Line]
  private var drawn = 0
  /// The rows that it covers from this one on.
  private(set) var rowsLeft: Int
  /// Whether it began in a row above.
  private(set) var isContinued = false

  /// A cell set in a width.
  init(_ cell: TextCell, width: Int) {
    columns = cell.columns
    self.width = width
    alignment = cell.alignment
    flow = cell.measured()
    lines = flow.lines(width: width)
    rowsLeft = cell.rowCount
  }

  /// A cell without words in one row.
  init(blank columns: Range<Int>, width: Int) {
    self.columns = columns
    self.width = width
    alignment = .left
    flow = TextFlow()
    lines = []
    rowsLeft = 1
  }

  /// The number of lines that this row must have for it.
  var height: Int { rowsLeft == 1 ? lines.count - drawn : 0 }

  /// The cell in the next row.
  var continued: TextOpenCell {
    var cell = self
    cell.rowsLeft -= 1
    cell.isContinued = true
    return cell
  }

  /// Draws its next line, a blank one when all are drawn.
  mutating func drawLine(on page: inout TextLines, padding: Int) {
    page.append(spaces: padding)
    if drawn < lines.count {
      let line = lines[drawn]
      page.append(flow.bytes[line.bytes], width: line.width, in: width, alignment)
      drawn += 1
    } else {
      page.append(spaces: width)
    }
    page.append(spaces: padding)
  }
}
