import KeHoachModel
import KeHoachText

/// Lays out a chart of a budget.
struct ChartBuilder {
  private let chart: BudgetChart
  private let sheet: StyleSheet
  private let textWidth: Double
  private let names: [String]
  private let values: [String]

  init(_ chart: BudgetChart, sheet: StyleSheet, textWidth: Double) {
    self.chart = chart
    self.sheet = sheet
    self.textWidth = textWidth
    names = chart.categories.map { $0.name.split(whereSeparator: \.isWhitespace).joined(separator: " ").composed }
    let shares = chart.shares
    values = chart.categories.enumerated().map { index, category in
      let share = shares.indices.contains(index) ? " (\(shares[index].text))" : ""
      return "\(category.amount.vietnamese()) \(chart.unit.name)\(share)"
    }
  }

  /// The chart with every place decided.
  func layout() -> ChartLayout {
    let width = min(textWidth, sheet.measure(.chartWidth))
    let style = sheet[Self.textStyle]
    let line = style.size * TextMetrics.pointsToMillimetres
    var bars: [BarLayout] = []
    var top = 0.0
    let frame = frame(style)
    let labels = WordFitting(style: style, width: frame.labelWidth - Self.gap)
    for (index, category) in chart.categories.enumerated() {
      let texts = texts(index, width: width, style: style)
      let places = texts.map {
        ChartText($0.text, isAtEnd: $0.isAtEnd, baseline: top + line * (Double($0.line) * TextMetrics.lineHeight + 0.9))
      }
      let height = line * TextMetrics.lineHeight * Double((texts.map(\.line).max() ?? 0) + 1)
      let ratio = ratio(of: category.amount)
      bars.append(
        BarLayout(
          label: labels.lines(of: names[index], most: 2).joined(separator: " "), value: values[index],
          number: category.amount.plain, ratio: ratio, texts: places, top: top + height + 0.3,
          length: ratio > 0 ? max(ratio * width, Self.shortestBar) : 0))
      top += height + 0.3 + Self.barHeight + Self.rowGap
    }
    return ChartLayout(
      caption: ParagraphLayout(
        .tableCaption, sheet.words(.chart, ["tên": chart.kind.title]), keepsWithNext: true),
      alternative: alternative, bars: bars, textStyle: Self.textStyle, barColor: Self.barColor, width: width,
      height: max(top - Self.rowGap, 1), barHeight: Self.barHeight, frame: frame)
  }

  private static let textStyle = ParagraphStyleName.tableCell
  /// A dark blue: 6,5 : 1 against white, and a dark grey when printed in black.
  private static let barColor = "44607F"
  private static let barHeight = 3.5
  private static let rowGap = 2.2
  /// What is more than nothing can be seen.
  private static let shortestBar = 0.3
  /// Between words and what stands beside them.
  private static let gap = 3.0
  /// No framed chart is wider, whatever the paper.
  private static let widestFrame = 180.0
  /// A turned page holds a framed chart of this height, with its caption.
  private static let highestFrame = 150.0
  private static let longestName = 200

  /// The label in one line or two; the amount at the end of the last of them, or below where there is no room.
  private func texts(_ index: Int, width: Double, style: ParagraphStyle) -> [(text: String, isAtEnd: Bool, line: Int)] {
    let lines = WordFitting(style: style, width: width).lines(of: names[index], most: 2)
    var texts = lines.enumerated().map { (text: $1, isAtEnd: false, line: $0) }
    let used = lines.last.map { TextMetrics.width(of: $0, in: style) } ?? 0
    let hasRoom = used + Self.gap + TextMetrics.width(of: values[index], in: style) <= width
    texts.append((values[index], true, max(lines.count - (hasRoom ? 1 : 0), 0)))
    return texts
  }

  private func frame(_ style: ParagraphStyle) -> ChartFrame {
    let width = min(textWidth, Self.widestFrame)
    func widest(_ texts: [String]) -> Double { texts.map { TextMetrics.width(of: $0, in: style) }.max() ?? 0 }
    let label = min(widest(names.map { String($0.prefix(Self.longestName)) }), width * 0.35) + Self.gap
    let bar = max(width - label - widest(values) - 2 * Self.gap, width * 0.15)
    let fitting = WordFitting(style: style, width: label - Self.gap)
    let lines = names.map { fitting.lines(of: $0, most: 2).count }.max() ?? 1
    let line = style.size * TextMetrics.pointsToMillimetres * TextMetrics.lineHeight
    let height = Double(names.count) * (Double(lines) * line + Self.rowGap)
    return ChartFrame(width: width, height: min(height, Self.highestFrame), labelWidth: label, barWidth: bar)
  }

  private var alternative: String {
    let total = Decimal.sum(chart.categories.map(\.amount)).map { ", tổng \($0.vietnamese()) \(chart.unit.name)" } ?? ""
    let parts = zip(names, values).map { name, value in
      name.count > Self.longestName ? "\(name.prefix(Self.longestName))… \(value)" : "\(name) \(value)"
    }
    let title = chart.kind.title.prefix(1).lowercased() + chart.kind.title.dropFirst()
    return "Biểu đồ thanh: \(title)\(total), gồm \(parts.joined(separator: "; "))."
  }

  /// The part of the longest bar, to a ten-thousandth: rounding moves no edge that can be seen.
  private func ratio(of amount: Decimal) -> Double {
    let longest = chart.categories.map(\.amount).max() ?? .zero
    guard !longest.isZero else { return 0 }
    let parts = (amount.approximate / longest.approximate * 10_000).rounded()
    return max(parts, amount.isZero ? 0 : 1) / 10_000
  }
}

extension Decimal {
  /// For lengths on paper only.
  fileprivate var approximate: Double { (0..<scale).reduce(Double(coefficient)) { value, _ in value / 10 } }

  /// The number as programs read it: `1234.5`.
  fileprivate var plain: String { String(vietnamese().compactMap { $0 == "." ? nil : $0 == "," ? "." : $0 }) }
}
