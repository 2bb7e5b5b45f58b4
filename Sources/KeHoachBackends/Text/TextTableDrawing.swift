import KeHoachLayout

/// Draws rows of cells with lines around them.
struct TextTableDrawing {
  /// The cells of text in each column.
  let widths: [Int]
  /// The spaces left and right of the text.
  let padding: Int

  /// The cells that the whole table takes.
  var width: Int { widths.reduce(1) { $0 + $1 + 2 * padding + 1 } }

  /// The lines of a table's rows.
  func lines(of rows: some Sequence<TextRow>, indent: Int) -> [TextLine] {
    var lines: [TextLine] = []
    var cells: [TextOpenCell] = []
    // The border between rows of the same cells, which most rows of a long table are.
    var usual: TextLine?
    for row in rows {
      let above = cells
      cells = cover(row, below: above)
      let isUsual = above.elementsEqual(cells) { $0.columns == $1.columns && !$1.isContinued }
      let border = isUsual ? usual : nil
      lines.append(border ?? self.border(between: above, and: &cells, indent: indent))
      usual = isUsual ? lines.last : nil
      var height = 1
      for index in cells.indices { height = max(height, cells[index].height) }
      for _ in 0..<height {
        var line = TextLine(indent: indent, room: 2 * width)
        for index in cells.indices {
          line.append("│")
          cells[index].drawLine(on: &line, padding: padding)
        }
        line.append("│")
        lines.append(line)
      }
    }
    var none: [TextOpenCell] = []
    lines.append(border(between: cells, and: &none, indent: indent))
    return lines
  }

  /// The cells that cover a row from left to right: its own, those that reach down from above, and blank ones where
  /// the row has none.
  private func cover(_ row: TextRow, below above: [TextOpenCell]) -> [TextOpenCell] {
    var own = row.cells[...]
    var reaching = above.filter { $0.rowsLeft > 1 }[...]
    var cells: [TextOpenCell] = []
    var column = 0
    while column < widths.count {
      if let cell = own.first, cell.columns.lowerBound == column {
        own.removeFirst()
        cells.append(TextOpenCell(cell, width: textWidth(cell.columns)))
      } else if let cell = reaching.first, cell.columns.lowerBound == column {
        reaching.removeFirst()
        cells.append(cell.continued)
      } else {
        let end = min(own.first?.columns.lowerBound ?? widths.count, reaching.first?.columns.lowerBound ?? widths.count)
        cells.append(TextOpenCell(blank: column..<end, width: textWidth(column..<end)))
      }
      column = cells.last?.columns.upperBound ?? widths.count
    }
    return cells
  }

  /// The line between two rows; a cell that reaches over both goes on in it.
  private func border(
    between above: [TextOpenCell], and below: inout [TextOpenCell], indent: Int
  ) -> TextLine {
    let upper = edges(of: above)
    let lower = edges(of: below)
    var isOpen = Array(repeating: false, count: widths.count)
    for cell in below where cell.isContinued {
      isOpen.replaceSubrange(cell.columns, with: cell.columns.map { _ in true })
    }
    var line = TextLine(indent: indent, room: 3 * width)
    func joint(_ edge: Int) -> StaticString {
      TextJoint.mark(
        up: upper[edge], down: lower[edge], left: edge > 0 && !isOpen[edge - 1],
        right: edge < widths.count && !isOpen[edge])
    }
    var next = 0
    for index in below.indices {
      for column in next..<below[index].columns.lowerBound {
        line.append(joint(column))
        line.append("─", times: widths[column] + 2 * padding)
      }
      next = below[index].columns.lowerBound
      guard below[index].isContinued else { continue }
      line.append(joint(next))
      below[index].drawLine(on: &line, padding: padding)
      next = below[index].columns.upperBound
    }
    for column in next..<widths.count {
      line.append(joint(column))
      line.append("─", times: widths[column] + 2 * padding)
    }
    line.append(joint(widths.count))
    return line
  }

  /// Whether a vertical line stands at each edge of a column in a row.
  private func edges(of cells: [TextOpenCell]) -> [Bool] {
    var edges = Array(repeating: false, count: widths.count + 1)
    for cell in cells {
      edges[cell.columns.lowerBound] = true
      edges[cell.columns.upperBound] = true
    }
    return edges
  }

  private func textWidth(_ columns: Range<Int>) -> Int {
    widths[columns].reduce(0, +) + (columns.count - 1) * (2 * padding + 1)
  }
}
