import KeHoachLayout

/// A chart in blocks: the label, below it the bar with its number.
struct TextChart {
  private let chart: ChartLayout

  init(_ chart: ChartLayout) {
    self.chart = chart
  }

  /// The lines of the caption and of every bar.
  func lines(in setting: TextSetting) -> [TextLine] {
    let values = chart.bars.map { TextFlow($0.value) }
    let beside = setting.sheet - 1 - (values.map(\.lineWidth).max() ?? 0)
    // Numbers that leave too little room for bars stand below them.
    let isBeside = beside >= Self.leastBar
    let room = min(isBeside ? beside : setting.sheet, Self.longestBar)
    var lines = setting.lines(of: chart.caption)
    for (bar, value) in zip(chart.bars, values) {
      let label = bar.texts.filter { !$0.isAtEnd }.map(\.text).joined(separator: " ")
      lines += TextFlow(label).lines(width: setting.sheet)
      var line = Self.bar(bar.ratio, room: room)
      let words = value.lines(width: setting.sheet)
      if isBeside, let number = words.first {
        if line.width > 0 { line.append(spaces: 1) }
        line.append(number)
        lines.append(line)
      } else {
        if line.width > 0 { lines.append(line) }
        lines += words
      }
    }
    return lines
  }

  private static let leastBar = 8
  private static let longestBar = 60

  /// A bar in half cells: whatever is more than nothing shows at least one.
  private static func bar(_ ratio: Double, room: Int) -> TextLine {
    let halves = ratio > 0 ? max(Int((ratio * Double(room) * 2).rounded()), 1) : 0
    var line = TextLine()
    line.append("█", times: halves / 2)
    if halves % 2 == 1 { line.append("▌") }
    return line
  }
}
