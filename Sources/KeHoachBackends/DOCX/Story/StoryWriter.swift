internal import KeHoachLayout

/// Writes the blocks of one story, as OOXML calls a text with its own flow: the document, or the footnotes.
final class StoryWriter {
  let xml: XMLWriter
  let resources: DocumentResources
  /// How many footnotes marks can lead to.
  let footnoteCount: Int
  /// The footnotes that a mark led to already: the number of each is shown by its first mark.
  var markedFootnotes: Set<Int> = []
  /// Anchors of a section or table, which the next paragraph takes.
  var pendingAnchors: [String] = []
  /// Bookmarks written: each only once.
  var writtenBookmarks: Set<Int> = []

  /// Makes a writer of a story.
  init(_ xml: XMLWriter, _ resources: DocumentResources, footnoteCount: Int) {
    self.xml = xml
    self.resources = resources
    self.footnoteCount = footnoteCount
  }

  /// Writes blocks that are not the end of a section.
  ///
  /// - Parameter keepsWithNext: whether every paragraph stays on the page of the next.
  func write(_ blocks: [LayoutBlock], keepsWithNext: Bool = false) {
    write(Flow(blocks), keepsWithNext: keepsWithNext, closing: nil)
  }

  /// Writes a flow; its last paragraph closes a section if one is given, so the flow must end with a paragraph then.
  func write(_ flow: Flow, keepsWithNext: Bool, closing section: PageSection?) {
    for (index, item) in flow.items.enumerated() {
      let setting = ParagraphSetting(
        keepsWithNext: keepsWithNext, gapBefore: item.gapBefore, gapAfter: item.gapAfter,
        closedSection: index == flow.items.count - 1 ? section : nil)
      switch item.block {
      case .paragraph(let paragraph): write(paragraph, setting)
      case .rule(let rule): write(rule, setting)
      case .grid(let grid): write(grid)
      case .table(let table): write(table)
      case .chart(let chart): write(chart, setting)
      case .gap: writeTinyParagraph(setting)
      }
    }
  }

  /// Writes a paragraph that only the format demands.
  func writeTinyParagraph(_ setting: ParagraphSetting = ParagraphSetting()) {
    xml.start("w:p")
    writeProperties(
      style: resources.styles.reference(to: .auxiliary(.sectionBreak), look: nil, setting),
      closing: setting.closedSection)
    xml.end()
  }

  /// Writes a footnote, its number first.
  func write(_ footnote: FootnoteLayout) {
    let paragraphs = footnote.paragraphs.isEmpty ? [ParagraphLayout(.footnote, content: [])] : footnote.paragraphs
    for (index, paragraph) in paragraphs.enumerated() {
      write(paragraph, ParagraphSetting(opensFootnote: index == 0))
    }
  }
}
