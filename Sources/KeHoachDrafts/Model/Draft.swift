public import KeHoachSource

/// A draft of a document as read from a file, whatever the file's format: what stands in it, in reading order, and how
/// it looks.
///
/// All ranges are bytes of `text`, which a person sees as the draft: one line for each paragraph. So whatever shows
/// places of a plan's source shows places of a draft as well, line 12 being paragraph 12.
public struct Draft: Sendable {
  /// What kind of file a draft was read from.
  public enum Format: String, Sendable {
    /// A Word document, `.docx`: the only kind that knows how its pages look.
    case word
    /// A web page.
    case html
    /// Plain text.
    case text
  }

  /// What kind of file it was read from.
  public var format: Format
  /// The encoding from before Unicode that its letters were converted from, `TCVN3` or the like; empty where they are
  /// the file's own.
  public var encoding = ""
  /// The words: a line for each paragraph of `paragraphs`, in the same order. A line break inside of a paragraph is
  /// U+000B, a tab U+0009; all letters are as in the file.
  public var text: SourceText
  /// Every paragraph: of the body, of its tables row by row, of text boxes after the paragraph that holds them, then of
  /// the notes.
  public var paragraphs: [DraftParagraph]
  /// The body, in reading order.
  public var body: [DraftBlock]
  /// The footnotes and endnotes, in the order of their marks.
  public var notes: [DraftNote]
  /// How the pages are set, one a section of a Word document; empty for other formats.
  public var pages: [PageSetup]
  /// What reviewers wrote at the margin, in the order of the places.
  public var comments: [DraftComment]
  /// The tracked changes, which `text` shows as accepted, in the order of the places.
  public var revisions: [DraftRevision]
  /// What stands in the file and not in `text`, in reading order.
  public var omissions: [DraftOmission]

  /// Makes a draft.
  public init(
    format: Format, text: SourceText, paragraphs: [DraftParagraph], body: [DraftBlock], notes: [DraftNote] = [],
    pages: [PageSetup] = [], comments: [DraftComment] = [], revisions: [DraftRevision] = [],
    omissions: [DraftOmission] = []
  ) {
    self.format = format
    self.text = text
    self.paragraphs = paragraphs
    self.body = body
    self.notes = notes
    self.pages = pages
    self.comments = comments
    self.revisions = revisions
    self.omissions = omissions
  }

  /// The words of a paragraph, its made label included.
  public func string(of paragraph: DraftParagraph) -> String { text.string(in: paragraph.range) }
}

/// A piece of the body.
public enum DraftBlock: Sendable, Hashable {
  /// The index of a paragraph in `Draft.paragraphs`.
  case paragraph(Int)
  /// A table.
  case table(DraftTable)
}

/// A footnote or endnote.
public struct DraftNote: Sendable, Hashable {
  /// The place in the text of its mark: empty, just before the mark.
  public var mark: Int
  /// The indices of its paragraphs in `Draft.paragraphs`.
  public var paragraphs: Range<Int>

  /// Makes a note.
  public init(mark: Int, paragraphs: Range<Int>) {
    self.mark = mark
    self.paragraphs = paragraphs
  }
}

/// Something of the file that is not in the draft's text.
public struct DraftOmission: Sendable, Hashable {
  /// What is left out.
  public enum Kind: String, Sendable, CaseIterable {
    /// Text set as hidden.
    case hiddenText
    /// Text that a tracked change deletes.
    case deletedText
    /// The text of page headers and footers other than page numbers.
    case pageHeader
    /// A picture, drawing or embedded object with no words that can be read.
    case picture
    /// Menus, advertisements and the like of a web page.
    case siteText
    /// A mathematical formula, a form field or other content of which only some words could be read.
    case other
  }

  /// What is left out.
  public var kind: Kind
  /// The words, if it has any.
  public var words: String
  /// Where it would stand in the draft's text.
  public var place: Int

  /// Makes an omission.
  public init(kind: Kind, words: String, place: Int) {
    self.kind = kind
    self.words = words
    self.place = place
  }
}

/// A remark of a reviewer in the margin.
public struct DraftComment: Sendable, Hashable {
  /// Who wrote it, as the file says.
  public var author: String
  /// When, as the file says (`2026-11-21T09:30:00Z`); empty where it doesn't.
  public var date: String
  /// The text that it is about; empty where it stands at a point.
  public var range: Range<Int>
  /// What it says; its paragraphs on lines of their own.
  public var words: String
  /// The comment to which it replies: an index of `Draft.comments`.
  public var repliesTo: Int?
  /// Whether the file says that it is settled.
  public var isResolved = false

  /// Makes a comment.
  public init(author: String, date: String, range: Range<Int>, words: String) {
    self.author = author
    self.date = date
    self.range = range
    self.words = words
  }
}

/// A tracked change.
public struct DraftRevision: Sendable, Hashable {
  /// What a change does.
  public enum Kind: String, Sendable {
    /// Words added.
    case insertion
    /// Words taken away.
    case deletion
    /// Looks changed.
    case formatting
  }

  /// What it does.
  public var kind: Kind
  /// Who made it.
  public var author: String
  /// When, as the file says.
  public var date: String
  /// The words added or changed, in the draft's text; empty for a deletion, at its place.
  public var range: Range<Int>
  /// The words that are added or taken away.
  public var words: String

  /// Makes a revision.
  public init(kind: Kind, author: String, date: String, range: Range<Int>, words: String) {
    self.kind = kind
    self.author = author
    self.date = date
    self.range = range
    self.words = words
  }
}
