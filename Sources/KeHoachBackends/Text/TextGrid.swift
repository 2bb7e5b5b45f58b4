import KeHoachLayout

/// A borderless grid set side by side; one column below the other where they don't fit.
struct TextGrid {
  let lines: [TextLine]

  /// The cells between two columns.
  private static let gutter = 2

  init(_ grid: GridLayout, in setting: TextSetting) {
    let columns = Self.columns(of: grid, in: setting)
    guard let columns else {
      lines = grid.rows.flatMap { row in
        row.indices.flatMap { Self.lines(of: row[$0], column: $0, cells: setting.width, grid, setting) }
      }
      return
    }
    lines = grid.rows.flatMap { row in
      let cells = zip(columns.indices, row).map { index, blocks in
        Self.lines(of: blocks, column: index, cells: columns[index], grid, setting)
      }
      return (0..<(cells.map(\.count).max() ?? 0)).map { index in
        var line = TextLine()
        for (column, lines) in cells.enumerated() {
          if column > 0 { line.append(spaces: Self.gutter) }
          line.append(index < lines.count ? lines[index] : TextLine(), in: columns[column], .left)
        }
        return line
      }
    }
  }

  private static func lines(
    of blocks: [LayoutBlock], column: Int, cells: Int, _ grid: GridLayout, _ setting: TextSetting
  ) -> [TextLine] {
    TextSetting(
      styleSheet: setting.styleSheet, width: cells,
      columnWidth: column < grid.columnWidths.count ? grid.columnWidths[column] : setting.columnWidth, isSpaced: false
    ).lines(of: blocks)
  }

  /// The widths of the columns in cells, as their millimetres say; room that one leaves goes to those that lack it.
  /// Nil where words would be broken.
  private static func columns(of grid: GridLayout, in setting: TextSetting) -> [Int]? {
    let count = grid.columnWidths.count
    guard count > 0, grid.rows.allSatisfy({ $0.count == count }) else { return nil }
    var need = Array(repeating: ColumnNeed(), count: count)
    for row in grid.rows {
      for (index, blocks) in row.enumerated() { blocks.forEach { need[index].grow($0) } }
    }
    let gutters = gutter * (count - 1)
    let natural = need.map(\.most).reduce(gutters, +)
    let total = max(setting.sheet, min(setting.width, natural)) - gutters
    let sum = max(grid.columnWidths.reduce(0, +), 1)
    var widths = grid.columnWidths.map { Int($0 / sum * Double(total)) }
    for index in widths.indices {
      for other in widths.indices where widths[index] < need[index].most {
        let spare = min(widths[other] - need[other].most, need[index].most - widths[index])
        guard spare > 0 else { continue }
        widths[other] -= spare
        widths[index] += spare
      }
    }
    return zip(widths, need).allSatisfy { $0 >= $1.least } ? widths : nil
  }
}

extension ColumnNeed {
  fileprivate mutating func grow(_ block: LayoutBlock) {
    guard case .paragraph(let paragraph) = block else { return }
    grow(TextFlow([paragraph]))
  }
}
