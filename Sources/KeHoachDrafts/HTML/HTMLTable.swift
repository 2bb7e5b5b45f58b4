/// A table of a page while it is read.
struct HTMLTable {
  /// The finished rows.
  private(set) var rows: [DraftTable.Row] = []
  /// Whether the rows to come are a head that is repeated.
  var isHeadSection = false
  /// How many cells a row of a grid has; 0 for a table.
  var gridColumns = 0
  /// Whether lines are drawn; nil where nothing says.
  var isRuled: Bool?
  private var cells: [DraftTable.Cell]?
  private var column = 0
  /// The cells that reach down into the next rows, by their first column.
  private var reaching: [Int: (span: Int, rows: Int)] = [:]
  private var begun: [Int: (span: Int, rows: Int)] = [:]

  /// The most columns that a table may have.
  private static let columns = 1024

  /// How many cells the current row has.
  var cellCount: Int { cells?.count ?? 0 }
  /// Whether a row is being read.
  var isInRow: Bool { cells != nil }

  /// Whether any of it is marked as a head.
  var hasHeads: Bool { rows.contains { $0.isRepeatedHead || $0.cells.contains(where: \.isHead) } }

  /// How many columns it has.
  var width: Int { rows.lazy.map { $0.cells.reduce(0) { $0 + $1.columnSpan } }.max() ?? 0 }

  /// Takes away what says that cells and rows are heads.
  mutating func dropHeads() {
    for row in rows.indices {
      rows[row].isRepeatedHead = false
      for cell in rows[row].cells.indices { rows[row].cells[cell].isHead = false }
    }
  }

  mutating func beginRow() {
    cells = []
    column = 0
  }

  /// The number of cells from above that stand before the next one: a paragraph is needed for each.
  var continued: Int {
    var count = 0
    var at = column
    while let cell = reaching[at] {
      count += 1
      at += cell.span
    }
    return count
  }

  /// Puts in the cells from above that stand next.
  mutating func putContinued(_ paragraphs: [Int]) {
    for paragraph in paragraphs {
      guard let cell = reaching[column] else { return }
      cells?.append(DraftTable.Cell(blocks: [.paragraph(paragraph)], columnSpan: cell.span, continuesAbove: true))
      reaching[column] = cell.rows > 1 ? (cell.span, cell.rows - 1) : nil
      if cell.rows > 1 {
        begun[column] = (cell.span, cell.rows - 1)
        reaching[column] = nil
      }
      column += cell.span
    }
  }

  /// Puts in a cell.
  mutating func put(_ blocks: [DraftBlock], columnSpan: Int, rowSpan: Int, isHead: Bool) {
    var span = max(1, min(columnSpan, Self.columns - column))
    // A cell ends where one from above stands.
    if let wall = (1..<max(span, 2)).first(where: { reaching[column + $0] != nil }), wall < span { span = wall }
    cells?.append(DraftTable.Cell(blocks: blocks, columnSpan: span, isHead: isHead))
    if rowSpan > 1 { begun[column] = (span, rowSpan - 1) }
    column += span
  }

  mutating func endRow() {
    if let cells, !cells.isEmpty {
      rows.append(DraftTable.Row(cells: cells, isRepeatedHead: isHeadSection))
    }
    cells = nil
    reaching.merge(begun) { $1 }
    begun = [:]
  }
}
