/// Heights of rows: not every program finds out by itself how high a row must be, and none does for joined cells.
extension [SheetRow] {
  /// The most that a row can be high, in points.
  private static var highest: Double { 409 }

  /// Gives every row the height of its text.
  ///
  /// - Parameter columnWidths: in millimetres.
  mutating func settleHeights(columnWidths: [Double]) {
    var pending: [(last: Int, rows: Range<Int>, height: Double)] = []
    for index in indices {
      var height = 0.0
      for cell in self[index].cells {
        let need = cell.height(columnWidths: columnWidths)
        if cell.rowSpan > 1 {
          pending.append((index + cell.rowSpan - 1, index..<index + cell.rowSpan, need))
        } else {
          height = Swift.max(height, need)
        }
      }
      // A cell joined over several rows must find room in them together: the last one grows.
      for cell in pending where cell.last == index {
        let above = self[cell.rows.dropLast()].reduce(0) { $0 + $1.height }
        height = Swift.max(height, cell.height - above)
      }
      pending.removeAll { $0.last == index }
      self[index].height = Swift.min(height, Self.highest)
    }
  }
}

extension SheetCell {
  /// What programs keep free beside the text of a cell, in millimetres, and that they set text wider on a screen.
  private static let inset = 2.5

  /// How high the text is, in points; a number takes one line.
  fileprivate func height(columnWidths: [Double]) -> Double {
    guard case .text(let text) = content else { return style.size * 1.2 + 4 }
    var look = ParagraphStyle(title: "", size: style.size)
    (look.bold, look.italic) = (style.bold, style.italic)
    let end = Swift.min(column + columnSpan, columnWidths.count)
    let width = columnWidths[column..<end].reduce(0, +) - Self.inset
    let breaking = LineBreaking(style: look, width: Swift.max(width, 1))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + breaking.lineCount(of: String($1))
    }
    return Double(lines) * style.size * 1.2 + 4
  }
}
