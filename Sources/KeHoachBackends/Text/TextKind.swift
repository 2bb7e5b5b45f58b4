import KeHoachLayout

/// What a block is, as far as blank lines go.
enum TextKind {
  /// Type and subject of the plan, or label and title of an appendix.
  case head
  /// A title in the body.
  case title
  /// Running text.
  case text
  /// A note under a table.
  case tableNote
  /// A line that belongs to what is above it.
  case rule
  /// A table.
  case table
  /// Letterhead or closing.
  case grid
  /// Blank already.
  case gap

  init(_ block: LayoutBlock) {
    switch block {
    case .paragraph(let paragraph): self.init(paragraph)
    case .rule: self = .rule
    case .grid: self = .grid
    case .table: self = .table
    case .chart: self = .table
    case .gap: self = .gap
    }
  }

  private init(_ paragraph: ParagraphLayout) {
    switch paragraph.style {
    case .documentType, .subject, .attachment, .draftMark, .secrecy, .urgency, .appendixLabel, .appendixTitle,
      .appendixReference:
      self = .head
    case .partLabel, .partTitle, .chapterLabel, .chapterTitle, .divisionLabel, .divisionTitle:
      self = .title
    case .tableNote:
      self = .tableNote
    default:
      self = paragraph.outlineDepth == nil ? .text : .title
    }
  }

  /// Whether a blank line stands between this and what is below it.
  func isParted(from below: TextKind) -> Bool {
    switch (self, below) {
    case (_, .rule), (.gap, _), (_, .gap): false
    case (.head, .head), (.title, .title), (.title, .text), (.text, .text): false
    case (.table, .tableNote), (.tableNote, .tableNote): false
    default: true
    }
  }
}
