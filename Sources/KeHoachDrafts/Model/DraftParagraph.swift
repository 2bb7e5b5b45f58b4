/// A paragraph of a draft: where its words are, and how it looks once all styles are applied.
public struct DraftParagraph: Sendable, Hashable {
  /// Its line of the draft's text, without the end-of-line: label and words.
  public var range: Range<Int>
  /// The number or bullet that automatic numbering makes, which stands at the start of the line with a space behind it;
  /// nil where there is none. It is not in the file, so no edit can reach it.
  public var label: DraftLabel?
  /// Its words in stretches of one look each, in order; they cover the line but for the label.
  public var runs: [DraftRun]
  /// How the paragraph is set.
  public var format: ParagraphFormat
  /// Lines, pictures and the like that are anchored in it.
  public var drawings: [DraftDrawing]
  /// Where the paragraph is in the file.
  public var place: DraftPlace

  /// Makes a paragraph.
  public init(
    range: Range<Int>, label: DraftLabel? = nil, runs: [DraftRun] = [], format: ParagraphFormat = ParagraphFormat(),
    drawings: [DraftDrawing] = [], place: DraftPlace = DraftPlace()
  ) {
    self.range = range
    self.label = label
    self.runs = runs
    self.format = format
    self.drawings = drawings
    self.place = place
  }

  /// The words without the made label.
  public var words: Range<Int> { (label?.range.upperBound ?? range.lowerBound)..<range.upperBound }
}

/// A number or bullet that automatic numbering makes.
public struct DraftLabel: Sendable, Hashable {
  /// The label and the space behind it, at the start of the line.
  public var range: Range<Int>
  /// The level in its list, from 0.
  public var level: Int
  /// Which list it belongs to: equal numbers count on.
  public var list: Int
  /// Whether it is a bullet, not a number.
  public var isBullet: Bool

  /// Makes a label.
  public init(range: Range<Int>, level: Int, list: Int, isBullet: Bool) {
    self.range = range
    self.level = level
    self.list = list
    self.isBullet = isBullet
  }
}

/// Words of one look.
public struct DraftRun: Sendable, Hashable {
  /// The words.
  public var range: Range<Int>
  /// How they look.
  public var format: CharacterFormat

  /// Makes a run.
  public init(range: Range<Int>, format: CharacterFormat = CharacterFormat()) {
    self.range = range
    self.format = format
  }
}

/// Where a paragraph is in its file and section.
public struct DraftPlace: Sendable, Hashable {
  /// The part of the package that holds it: `word/document.xml`; empty for other formats.
  public var part = ""
  /// Which `w:p` of that part it is, in document order, all of them counted, from 0.
  public var index = 0
  /// The section whose page it stands on: an index of `Draft.pages`; 0 for other formats.
  public var section = 0
  /// Whether it stands in a text box.
  public var isInTextBox = false

  /// Makes a place.
  public init() {}
}

/// A drawing that is anchored in a paragraph.
public struct DraftDrawing: Sendable, Hashable {
  /// What it shows.
  public enum Kind: Sendable, Hashable {
    /// A straight line.
    case line
    /// A picture.
    case picture
    /// A box of text; its paragraphs are the draft's.
    case textBox
    /// Anything else.
    case other
  }

  /// What it shows.
  public var kind: Kind
  /// Its width in twips; 0 where the file doesn't say.
  public var width: Int
  /// Whether it runs in a horizontal direction.
  public var isHorizontal: Bool

  /// Makes a drawing.
  public init(kind: Kind, width: Int, isHorizontal: Bool = true) {
    self.kind = kind
    self.width = width
    self.isHorizontal = isHorizontal
  }
}
