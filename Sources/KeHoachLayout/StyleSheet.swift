/// The look of a document: a style for every kind of paragraph, and the measures that are not styles.
public struct StyleSheet: Sendable, Equatable {
  /// The one font family of the document (NĐ 30/2020/NĐ-CP, Phụ lục I, I.4).
  public var fontFamily: String
  /// The language of the text as BCP 47.
  public var language: String
  /// The page of the plan itself; appendices may turn it or take another paper.
  public var page: PageSetup
  /// A style for every name.
  public var styles: [ParagraphStyleName: ParagraphStyle]
  /// Thickness of table lines in points.
  public var tableLineWeight: Double
  /// Space left and right in table cells, in millimetres.
  public var cellPadding: Double

  /// Makes a style sheet.
  public init(
    fontFamily: String, language: String, page: PageSetup, styles: [ParagraphStyleName: ParagraphStyle],
    tableLineWeight: Double, cellPadding: Double
  ) {
    self.fontFamily = fontFamily
    self.language = language
    self.page = page
    self.styles = styles
    self.tableLineWeight = tableLineWeight
    self.cellPadding = cellPadding
  }

  /// The style of a name; the look of `.body` for one that the sheet leaves out.
  public subscript(name: ParagraphStyleName) -> ParagraphStyle {
    styles[name] ?? styles[.body] ?? ParagraphStyle(title: name.rawValue, size: 14)
  }
}

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

/// Paper and margins, in millimetres.
public struct PageSetup: Sendable, Equatable {
  /// Width of the paper as it is read (a landscape page is wider than high).
  public var width: Double
  /// Height of the paper as it is read.
  public var height: Double
  /// Margin at the top.
  public var top: Double
  /// Margin at the bottom.
  public var bottom: Double
  /// Margin at the left.
  public var left: Double
  /// Margin at the right.
  public var right: Double
  /// Distance of the page number from the top edge.
  public var headerDistance: Double

  /// Makes a page.
  public init(
    width: Double, height: Double, top: Double, bottom: Double, left: Double, right: Double, headerDistance: Double
  ) {
    self.width = width
    self.height = height
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
    self.headerDistance = headerDistance
  }

  /// Whether the page is wider than high.
  public var isLandscape: Bool { width > height }
  /// Width of the text area.
  public var textWidth: Double { width - left - right }
}
