/// A chart of horizontal bars under a table: every word, length and place decided.
///
/// It is one picture in two forms: drawn, each word at its place, for backends that draw themselves; and framed, for
/// those that hand the bars to a program with charts of its own.
public struct ChartLayout: Sendable {
  /// The line above the picture, in style `.tableCaption`.
  public var caption: ParagraphLayout
  /// What the picture shows as one sentence, with every number, for those who can't see it.
  public var alternative: String
  /// The bars from the top down.
  public var bars: [BarLayout]
  /// The style whose letters the words of the picture have.
  public var textStyle: ParagraphStyleName
  /// Ink of the bars: RRGGBB, dark enough to stand out when printed in grey.
  public var barColor: String
  /// Width of the drawn picture in millimetres, at most that of the text area.
  public var width: Double
  /// Height of the drawn picture in millimetres.
  public var height: Double
  /// Thickness of the drawn bars in millimetres.
  public var barHeight: Double
  /// The framed picture.
  public var frame: ChartFrame

  /// Makes a chart.
  public init(
    caption: ParagraphLayout, alternative: String, bars: [BarLayout], textStyle: ParagraphStyleName, barColor: String,
    width: Double, height: Double, barHeight: Double, frame: ChartFrame
  ) {
    self.caption = caption
    self.alternative = alternative
    self.bars = bars
    self.textStyle = textStyle
    self.barColor = barColor
    self.width = width
    self.height = height
    self.barHeight = barHeight
    self.frame = frame
  }
}

/// One bar of a chart.
public struct BarLayout: Sendable, Equatable {
  /// What the bar stands for, cut where it is too long for the framed picture.
  public var label: String
  /// What stands at the bar: `1.200 triệu đồng (60%)`.
  public var value: String
  /// The amount for programs: digits, and a full stop before decimals.
  public var number: String
  /// The length as a part of the longest bar, from 0 to 1.
  public var ratio: Double
  /// The words above the drawn bar.
  public var texts: [ChartText]
  /// The upper edge of the drawn bar in millimetres from that of the picture.
  public var top: Double
  /// The length of the drawn bar in millimetres, from the left edge of the picture.
  public var length: Double

  /// Makes a bar.
  public init(
    label: String, value: String, number: String, ratio: Double, texts: [ChartText], top: Double, length: Double
  ) {
    self.label = label
    self.value = value
    self.number = number
    self.ratio = ratio
    self.texts = texts
    self.top = top
    self.length = length
  }
}

/// A line of words in a drawn chart.
public struct ChartText: Sendable, Equatable {
  /// The words.
  public var text: String
  /// Whether they end at the right edge of the picture; else they begin at the left one.
  public var isAtEnd: Bool
  /// Where the letters stand, in millimetres from the upper edge of the picture.
  public var baseline: Double

  /// Makes a line.
  public init(_ text: String, isAtEnd: Bool = false, baseline: Double) {
    self.text = text
    self.isAtEnd = isAtEnd
    self.baseline = baseline
  }
}

/// The room of a framed chart: labels at the left, bars, and what stands at them at the right.
public struct ChartFrame: Sendable, Equatable {
  /// Width in millimetres.
  public var width: Double
  /// Height in millimetres.
  public var height: Double
  /// Width of the labels in millimetres.
  public var labelWidth: Double
  /// Width of the longest bar in millimetres.
  public var barWidth: Double

  /// Makes a frame.
  public init(width: Double, height: Double, labelWidth: Double, barWidth: Double) {
    self.width = width
    self.height = height
    self.labelWidth = labelWidth
    self.barWidth = barWidth
  }
}
