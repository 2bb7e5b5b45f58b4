import KeHoachLayout

/// A table too wide for the page, row by row: each cell on a line of its own, its head in front.
struct TextRecords {
  private let table: TextTable

  init(_ table: TextTable) {
    self.table = table
  }

  /// Writes all rows: the heads once by themselves, then a block for each row.
  func write(width: Int, to lines: inout TextLines) {
    let heads = heads
    for row in table.head {
      for cell in row.cells { lines.append(cell.measured(), width: width, rest: 2) }
    }
    for row in table.body {
      lines.appendRule(min(width, 20))
      for cell in row.cells {
        let flow = cell.measured()
        guard !flow.isEmpty else { continue }
        let head = cell.columns.count == 1 ? heads[cell.columns.lowerBound] : []
        lines.append(flow.labelled(head), width: width, rest: 2)
      }
    }
  }

  /// The words above each column, from the top row down.
  private var heads: [[TextFlow]] {
    var heads = Array(repeating: [TextFlow](), count: table.columnCount)
    for row in table.head where row.role == .head {
      for cell in row.cells {
        let flow = cell.measured()
        guard !flow.isEmpty else { continue }
        for column in cell.columns { heads[column].append(flow) }
      }
    }
    return heads
  }
}
