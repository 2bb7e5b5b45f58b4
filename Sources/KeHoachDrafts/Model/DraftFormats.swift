/// How words look, once all styles are applied. What a file doesn't say has the value of an unstyled Word document; text
/// files say nothing at all.
public struct CharacterFormat: Sendable, Hashable {
  /// The font family of Latin letters: `Times New Roman`; empty where the file doesn't say.
  public var font = ""
  /// The size in half-points: 28 is 14 pt; 0 where the file doesn't say.
  public var size = 0
  /// Whether the words are bold.
  public var isBold = false
  /// Whether the words are italic.
  public var isItalic = false
  /// Whether the words are underlined.
  public var isUnderlined = false
  /// Whether the words are struck through.
  public var isStruck = false
  /// Whether small letters print as capitals.
  public var isCapitals = false
  /// Whether the words stand above or below the line.
  public var isRaisedOrLowered = false
  /// The colour as `RRGGBB`; empty for the automatic one, black.
  public var colour = ""
  /// Whether the words are marked with a highlighter or shaded.
  public var isHighlighted = false

  /// Makes the format of a file that says nothing.
  public init() {}
}

/// How a paragraph is set, once all styles are applied. Lengths are twips: 1/20 pt, 567 a centimetre.
public struct ParagraphFormat: Sendable, Hashable {
  /// How lines stand between the margins.
  public enum Alignment: String, Sendable {
    /// Flush left.
    case left
    /// Centred.
    case centre
    /// Flush right.
    case right
    /// Justified on both sides.
    case both
  }

  /// The distance of lines.
  public enum LineSpacing: Sendable, Hashable {
    /// So many 240ths of a single line.
    case multiple(Int)
    /// Exactly so many twips.
    case exactly(Int)
    /// At least so many twips.
    case atLeast(Int)
  }

  /// How lines stand between the margins.
  public var alignment = Alignment.left
  /// How far the first line is indented beyond the others; negative for a hanging indent.
  public var firstLineIndent = 0
  /// The indent of all lines from the left.
  public var leftIndent = 0
  /// The indent of all lines from the right.
  public var rightIndent = 0
  /// The space before the paragraph.
  public var spaceBefore = 0
  /// The space after the paragraph.
  public var spaceAfter = 0
  /// Whether space between paragraphs of the same style is dropped.
  public var ignoresSpaceWithinStyle = false
  /// The distance of lines.
  public var lineSpacing = LineSpacing.multiple(240)
  /// Whether it starts a new page.
  public var startsPage = false
  /// Whether it stays on the page of the next paragraph.
  public var keepsWithNext = false
  /// Whether a border is drawn below it.
  public var hasBottomBorder = false
  /// Its level in the document's outline, from 1; 0 for body text.
  public var outlineLevel = 0
  /// The name of its style as people see it; empty where it has none.
  public var style = ""

  /// Makes the format of a file that says nothing.
  public init() {}
}

/// How the pages of a section are set. Lengths are twips: 1/20 pt, 567 a centimetre.
public struct PageSetup: Sendable, Hashable {
  /// A page header or footer.
  public struct Margin: Sendable, Hashable {
    /// On which pages it stands.
    public enum Occasion: String, Sendable {
      /// On all that have no other.
      case usual
      /// On the first page of the section.
      case first
      /// On even pages.
      case even
    }

    /// On which pages it stands.
    public var occasion: Occasion
    /// Whether it is at the top, not the foot.
    public var isHeader: Bool
    /// Its words without page numbers.
    public var words: String
    /// How the page number is set; nil where there is none.
    public var pageNumber: CharacterFormat?
    /// How the paragraph of the page number is set.
    public var alignment: ParagraphFormat.Alignment

    /// Makes a page header or footer.
    public init(
      occasion: Occasion, isHeader: Bool, words: String, pageNumber: CharacterFormat?,
      alignment: ParagraphFormat.Alignment
    ) {
      self.occasion = occasion
      self.isHeader = isHeader
      self.words = words
      self.pageNumber = pageNumber
      self.alignment = alignment
    }
  }

  /// The width of the paper as it is turned.
  public var width = 11906
  /// The height of the paper as it is turned.
  public var height = 16838
  /// The distance of the text from the top edge.
  public var top = 1440
  /// The distance of the text from the bottom edge.
  public var bottom = 1440
  /// The distance of the text from the left edge.
  public var left = 1440
  /// The distance of the text from the right edge.
  public var right = 1440
  /// The distance of the page header from the top edge.
  public var header = 720
  /// Whether the first page has a header and footer of its own.
  public var hasOwnFirstPage = false
  /// The number of the section's first page; nil where it counts on.
  public var firstNumber: Int?
  /// How its page numbers are written, as Word names it: `upperRoman`; empty for Arabic digits.
  public var numberFormat = ""
  /// The headers and footers that its pages show, those of the section before where it has none of its own.
  public var margins: [Margin] = []
  /// The number of columns of text.
  public var columns = 1
  /// Whether it starts a new page.
  public var startsPage = true

  /// Makes the page of an unstyled Word document.
  public init() {}
}
