/// A plan laid out: every component in its place, every number, label and word decided, every style named.
///
/// Backends only write it down. All text is NFC and holds no control characters.
public struct DocumentLayout: Sendable {
  /// What the document properties say.
  public var properties: DocumentProperties
  /// The look of each paragraph style, and the measures that are not styles.
  public var styleSheet: StyleSheet
  /// The pages: the plan itself first, then a section for each appendix.
  public var sections: [PageSection]
  /// Footnotes in the order of their first reference; number n stands at index n - 1.
  public var footnotes: [FootnoteLayout]

  /// Makes a layout of its parts.
  public init(
    properties: DocumentProperties, styleSheet: StyleSheet, sections: [PageSection], footnotes: [FootnoteLayout] = []
  ) {
    self.properties = properties
    self.styleSheet = styleSheet
    self.sections = sections
    self.footnotes = footnotes
  }
}

/// Properties of the document that are not printed.
public struct DocumentProperties: Sendable, Equatable {
  /// Type and subject: `Kế hoạch Triển khai …`.
  public var title: String
  /// The issuing body.
  public var author: String
  /// Number and symbol (`1500/KH-UBND`), empty while unknown.
  public var subject: String
  /// The day of issue as `yyyy-MM-ddT00:00:00Z`, nil while the day is not known: no clock is ever read.
  public var created: String?

  /// Makes the properties.
  public init(title: String, author: String, subject: String = "", created: String? = nil) {
    self.title = title
    self.author = author
    self.subject = subject
    self.created = created
  }
}

/// A run of pages with one page set-up and its own page numbers, counted from 1.
///
/// NĐ 30/2020/NĐ-CP, Phụ lục I, I.7 and III.1.đ: the number is hidden on the section's first page.
public struct PageSection: Sendable {
  /// Paper, margins and orientation.
  public var page: PageSetup
  /// Whether this is an appendix; the first section is the plan itself.
  public var isAppendix: Bool
  /// The id of the section in links, for an appendix; unique in the document.
  public var anchor: String?
  /// What stands on the pages, in reading order.
  public var blocks: [LayoutBlock]

  /// Makes a section.
  public init(page: PageSetup, isAppendix: Bool = false, anchor: String? = nil, blocks: [LayoutBlock]) {
    self.page = page
    self.isAppendix = isAppendix
    self.anchor = anchor
    self.blocks = blocks
  }
}

/// Something that stands on a page.
public indirect enum LayoutBlock: Sendable {
  /// A paragraph in one of the named styles.
  case paragraph(ParagraphLayout)
  /// A solid horizontal line, centred in its column.
  case rule(RuleLayout)
  /// A borderless grid: the letterhead, or recipients beside signature.
  case grid(GridLayout)
  /// A table with lines.
  case table(TableLayout)
  /// A chart of the budget in the table above it.
  case chart(ChartLayout)
  /// Blank space of a given height in millimetres, for a signature and seal.
  case gap(Double)
}

/// A footnote: its number is its place in `DocumentLayout.footnotes`.
public struct FootnoteLayout: Sendable {
  /// The text, in style `.footnote`.
  public var paragraphs: [ParagraphLayout]

  /// Makes a footnote.
  public init(paragraphs: [ParagraphLayout]) {
    self.paragraphs = paragraphs
  }
}
