import KeHoachLayout

/// A chart in blocks: the label, below it the bar with its number.
struct TextChart {
  private let chart: ChartLayout

  init(_ chart: ChartLayout) {
    self.chart = chart
  }

  /// Writes the caption and every bar.
  func write(in setting: TextSetting, to lines: inout TextLines) {
    let values = chart.bars.map { TextFlow($0.value) }
    let beside = setting.sheet - 1 - (values.map(\.lineWidth).max() ?? 0)
    // Numbers that leave too little room for bars stand below them.
    let isBeside = beside >= Self.leastBar
    let room = min(isBeside ? beside : setting.sheet, Self.longestBar)
    setting.write(chart.caption, to: &lines)
    for (bar, value) in zip(chart.bars, values) {
      let label = bar.texts.filter { !$0.isAtEnd }.map(\.text).joined(separator: " ")
      lines.append(TextFlow(label), width: setting.sheet)
      Self.writeBar(bar.ratio, room: room, to: &lines)
      if isBeside, !value.isEmpty {
        if lines.width > 0 { lines.append(spaces: 1) }
      } else if lines.width > 0 {
        lines.endLine()
      }
      lines.append(value, width: setting.sheet)
    }
  }

  private static let leastBar = 8
  private static let longestBar = 60

  /// A bar in half cells: whatever is more than nothing shows at least one.
  private static func writeBar(_ ratio: Double, room: Int, to lines: inout TextLines) {
    let halves = ratio > 0 ? max(Int((ratio * Double(room) * 2).rounded()), 1) : 0
    lines.append("█", times: halves / 2)
    if halves % 2 == 1 { lines.append("▌") }
  }
}
