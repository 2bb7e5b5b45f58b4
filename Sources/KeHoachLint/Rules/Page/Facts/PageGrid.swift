import KeHoachDrafts

/// The tables of a draft, and how wide the cells are in which paragraphs stand.
struct PageGrid {
  /// The tables in reading order, those inside of cells after the ones that hold them.
  private(set) var tables: [DraftTable] = []
  /// The widths of cells in twips by the paragraphs in them; 0 where the file doesn't say.
  private(set) var cellWidths: [Int: Int] = [:]

  /// Looks through the body. Tables in cells are put at the end of the list and looked at in turn: nothing recurses.
  init(_ body: [DraftBlock]) {
    for case .table(let table) in body { tables.append(table) }
    var next = 0
    while next < tables.count {
      let table = tables[next]
      for row in table.rows { take(row, of: table) }
      next += 1
    }
  }

  private mutating func take(_ row: DraftTable.Row, of table: DraftTable) {
    var column = 0
    for cell in row.cells {
      let columns = column..<column + max(cell.columnSpan, 1)
      column = columns.upperBound
      let width = table.columnWidths.indices.clamped(to: columns).reduce(0) { $0 + table.columnWidths[$1] }
      for block in cell.blocks {
        switch block {
        case .paragraph(let index): cellWidths[index] = width
        case .table(let inner): tables.append(inner)
        }
      }
    }
  }
}
