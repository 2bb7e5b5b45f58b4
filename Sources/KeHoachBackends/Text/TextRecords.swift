import KeHoachLayout

/// A table too wide for the page, row by row: each cell on a line of its own, its head in front.
struct TextRecords {
  private let table: TextTable

  init(_ table: TextTable) {
    self.table = table
  }

  /// The lines of all rows: the heads once by themselves, then a block for each row.
  func lines(width: Int) -> [TextLine] {
    let heads = heads
    var lines = table.head.flatMap { row in row.cells.flatMap { $0.flow.lines(width: width, rest: 2) } }
    for row in table.body {
      lines.append(TextLine(rule: min(width, 20)))
      for cell in row.cells where !cell.flow.isEmpty {
        let head = cell.columns.count == 1 ? heads[cell.columns.lowerBound] : []
        lines += cell.flow.labelled(head).lines(width: width, rest: 2)
      }
    }
    return lines
  }

  /// The words above each column, from the top row down.
  private var heads: [[TextFlow]] {
    var heads = Array(repeating: [TextFlow](), count: table.columnCount)
    for row in table.head where row.role == .head {
      for cell in row.cells where !cell.flow.isEmpty {
        for column in cell.columns { heads[column].append(cell.flow) }
      }
    }
    return heads
  }
}
