import KeHoachLayout

/// One cell: the columns it covers, the rows it reaches over, and what it holds.
struct TextCell {
  let columns: Range<Int>
  let rowCount: Int
  let paragraphs: [ParagraphLayout]
  let alignment: TextAlignment

  /// Its words. They are measured anew each time, which is cheaper than to keep those of a long table.
  func measured() -> TextFlow { TextFlow(paragraphs) }
}

/// The cells that begin in one row, from left to right.
struct TextRow {
  let role: RowLayout.Role
  let cells: [TextCell]

  /// The rows of a head or body. Cells never overlap and never reach out of the table, whatever they say.
  static func rows(_ rows: [RowLayout], columnCount: Int) -> [TextRow] {
    var covered = Array(repeating: 0, count: columnCount)
    return rows.enumerated().map { index, row in
      var cells: [TextCell] = []
      for cell in row.cells {
        let wanted = min(max(cell.column, 0), columnCount - 1)
        guard let start = covered[wanted...].firstIndex(of: 0) ?? covered.firstIndex(of: 0) else { continue }
        let end = min(start + max(cell.columnSpan, 1), columnCount)
        let free = covered[start..<end].prefix { $0 == 0 }.indices
        let rowCount = min(max(cell.rowSpan, 1), rows.count - index)
        for column in free { covered[column] = rowCount }
        cells.append(
          TextCell(columns: free, rowCount: rowCount, paragraphs: cell.paragraphs, alignment: cell.alignment))
      }
      for column in covered.indices where covered[column] > 0 { covered[column] -= 1 }
      return TextRow(role: row.role, cells: cells.sorted { $0.columns.lowerBound < $1.columns.lowerBound })
    }
  }
}
