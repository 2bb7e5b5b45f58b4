import KeHoachLayout

/// Draws rows of cells with lines around them.
struct TextTableDrawing {
  /// The cells of text in each column.
  let widths: [Int]
  /// The spaces left and right of the text.
  let padding: Int

  /// The cells that the whole table takes.
  var width: Int { widths.reduce(1) { $0 + $1 + 2 * padding + 1 } }

  /// Draws the rows of a table.
  func draw(_ rows: some Sequence<TextRow>, indent: Int, on page: inout TextLines) {
    var cells: [TextOpenCell] = []
    // The border between rows of the same cells, which most rows of a long table are.
    var usual: TextLines.Line?
    for row in rows {
      let above = cells
      cells = cover(row, below: above)
      let isUsual = above.elementsEqual(cells) { $0.columns == $1.columns && !$1.isContinued }
      if isUsual, let usual {
        page.repeatLine(usual)
      } else {
        drawBorder(between: above, and: &cells, indent: indent, on: &page)
      }
      usual = isUsual ? page.lines.last : nil
      var height = 1
      for index in cells.indices { height = max(height, cells[index].height) }
      for _ in 0..<height {
        page.append(spaces: indent)
        for index in cells.indices {
          page.append("│")
          cells[index].drawLine(on: &page, padding: padding)
        }
        page.append("│")
        page.endLine()
      }
    }
    var none: [TextOpenCell] = []
    drawBorder(between: cells, and: &none, indent: indent, on: &page)
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

  /// Draws the line between two rows; a cell that reaches over both goes on in it.
  private func drawBorder(
    between above: [TextOpenCell], and below: inout [TextOpenCell], indent: Int, on page: inout TextLines
  ) {
    let upper = edges(of: above)
    let lower = edges(of: below)
    var isOpen = Array(repeating: false, count: widths.count)
    for cell in below where cell.isContinued {
      isOpen.replaceSubrange(cell.columns, with: cell.columns.map { _ in true })
    }
    page.append(spaces: indent)
    func joint(_ edge: Int) -> StaticString {
      TextJoint.mark(
        up: upper[edge], down: lower[edge], left: edge > 0 && !isOpen[edge - 1],
        right: edge < widths.count && !isOpen[edge])
    }
    var next = 0
    for index in below.indices {
      for column in next..<below[index].columns.lowerBound {
        page.append(joint(column))
        page.append("─", times: widths[column] + 2 * padding)
      }
      next = below[index].columns.lowerBound
      guard below[index].isContinued else { continue }
      page.append(joint(next))
      below[index].drawLine(on: &page, padding: padding)
      next = below[index].columns.upperBound
    }
    for column in next..<widths.count {
      page.append(joint(column))
      page.append("─", times: widths[column] + 2 * padding)
    }
    page.append(joint(widths.count))
    page.endLine()
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
