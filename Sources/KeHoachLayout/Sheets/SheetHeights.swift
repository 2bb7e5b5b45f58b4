/// Heights of rows with joined cells: programs find out by themselves only how high other rows must be.
extension [SheetRow] {
  /// The most that a row can be high, in points.
  private static var highest: Double { 409 }

  /// Gives every row that needs it the height of its text.
  ///
  /// - Parameters:
  ///   - columnWidths: in millimetres.
  ///   - padding: the space left and right in a cell, in millimetres.
  mutating func settleHeights(columnWidths: [Double], padding: Double) {
    var pending: [(last: Int, rows: Range<Int>, height: Double)] = []
    for index in indices {
      let isJoined = self[index].cells.contains { $0.columnSpan > 1 || $0.rowSpan > 1 }
      guard isJoined || !pending.isEmpty else { continue }
      var height = 0.0
      for cell in self[index].cells {
        let need = cell.height(columnWidths: columnWidths, padding: padding)
        if cell.rowSpan > 1 {
          pending.append((index + cell.rowSpan - 1, index..<index + cell.rowSpan, need))
        } else {
          height = Swift.max(height, need)
        }
      }
      // A cell joined over several rows must find room in them together: the last one grows.
      for cell in pending where cell.last == index {
        let above = self[cell.rows.dropLast()].reduce(0) { $0 + ($1.height ?? 0) }
        height = Swift.max(height, cell.height - above)
      }
      pending.removeAll { $0.last == index }
      if height > 0 { self[index].height = Swift.min(height, Self.highest) }
    }
  }
}

extension SheetCell {
  /// How high the text is, in points; nothing for a number.
  fileprivate func height(columnWidths: [Double], padding: Double) -> Double {
    guard case .text(let text) = content else { return style.size * 1.3 }
    var look = ParagraphStyle(title: "", size: style.size)
    (look.bold, look.italic) = (style.bold, style.italic)
    let end = Swift.min(column + columnSpan, columnWidths.count)
    // Programs set text a little wider on the screen than on paper.
    let width = columnWidths[column..<end].reduce(0, +) * 0.95 - 2 * padding
    let breaking = LineBreaking(style: look, width: Swift.max(width, 1))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + breaking.lineCount(of: String($1))
    }
    return Double(lines) * style.size * 1.2 + 4
  }
}
