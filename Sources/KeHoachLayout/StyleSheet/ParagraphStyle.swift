/// The look of one kind of paragraph.
public struct ParagraphStyle: Sendable, Equatable {
  /// The name that people see in Word, in Vietnamese: `Quốc hiệu`.
  public var title: String
  /// Size of the letters in points.
  public var size: Double
  /// Bold (đậm).
  public var bold = false
  /// Italic (nghiêng).
  public var italic = false
  /// Ink: RRGGBB.
  public var color = "000000"
  /// How lines are set.
  public var alignment = TextAlignment.left
  /// Indent of the first line in millimetres.
  public var firstLineIndent = 0.0
  /// Indent of the whole paragraph in millimetres.
  public var leftIndent = 0.0
  /// Space above in points.
  public var spaceBefore = 0.0
  /// Space below in points.
  public var spaceAfter = 0.0
  /// Distance of lines as a multiple of single spacing.
  public var lineSpacing = 1.0
  /// Whether the paragraph stays on the page of the next one.
  public var keepsWithNext = false
  /// Whether the lines of the paragraph stay together.
  public var keepsLines = false
  /// Whether a rectangle is drawn around the text.
  public var boxed = false
  /// The article of the decree that the look comes from: `Phụ lục I, II.1.a`.
  public var article = ""

  /// Makes a style.
  public init(title: String, size: Double) {
    self.title = title
    self.size = size
  }
}

/// How lines are set.
public enum TextAlignment: String, Sendable {
  /// Flush left.
  case left
  /// Centred.
  case center
  /// Flush right.
  case right
  /// Both sides.
  case justify
}
