import KeHoachLayout

/// A borderless grid set side by side; one column below the other where they don't fit.
struct TextGrid {
  private let grid: GridLayout
  private let setting: TextSetting

  /// The cells between two columns.
  private static let gutter = 2

  init(_ grid: GridLayout, in setting: TextSetting) {
    self.grid = grid
    self.setting = setting
  }

  /// Writes the rows.
  func write(to lines: inout TextLines) {
    guard let columns = Self.columns(of: grid, in: setting) else {
      for row in grid.rows {
        for (column, blocks) in row.enumerated() {
          cellSetting(column, width: setting.width).write(blocks, to: &lines)
        }
      }
      return
    }
    for row in grid.rows {
      let cells = zip(columns.indices, row).map { column, blocks in
        var cell = TextLines()
        cellSetting(column, width: columns[column]).write(blocks, to: &cell)
        return cell
      }
      for index in 0..<(cells.map(\.lines.count).max() ?? 0) {
        for (column, cell) in cells.enumerated() {
          if column > 0 { lines.append(spaces: Self.gutter) }
          if index < cell.lines.count {
            let line = cell.lines[index]
            lines.append(cell.bytes[line.bytes], width: line.width, in: columns[column], .left)
          } else {
            lines.append(spaces: columns[column])
          }
        }
        lines.endLine()
      }
    }
  }

  private func cellSetting(_ column: Int, width: Int) -> TextSetting {
    TextSetting(
      styleSheet: setting.styleSheet, width: width,
      columnWidth: column < grid.columnWidths.count ? grid.columnWidths[column] : setting.columnWidth, isSpaced: false)
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
