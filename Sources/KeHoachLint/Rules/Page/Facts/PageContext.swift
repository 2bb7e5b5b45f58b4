public import KeHoachDrafts
public import KeHoachImport

/// What rules about pages look at.
public struct PageContext: Sendable {
  /// The draft and what each of its paragraphs is for.
  public let recognized: RecognizedDraft
  /// The draft.
  public var draft: Draft { recognized.draft }
  /// Its paragraphs, in the draft's order.
  let paragraphs: [PageParagraph]
  /// Its tables, in reading order, those inside of cells after the ones that hold them.
  let tables: [DraftTable]

  /// Looks at a draft once for all rules.
  init(_ recognized: RecognizedDraft) {
    self.recognized = recognized
    var tables: [DraftTable] = []
    var cells: Set<Int> = []
    // Tables in cells are put at the end of the list and looked at in turn: nothing recurses on input.
    func take(_ blocks: [DraftBlock], isCell: Bool) {
      for block in blocks {
        switch block {
        case .paragraph(let index): if isCell { cells.insert(index) }
        case .table(let table): tables.append(table)
        }
      }
    }
    take(recognized.draft.body, isCell: false)
    var next = 0
    while next < tables.count {
      for row in tables[next].rows { for cell in row.cells { take(cell.blocks, isCell: true) } }
      next += 1
    }
    self.tables = tables
    paragraphs = recognized.draft.paragraphs.indices.map {
      PageParagraph(recognized, $0, isInTable: cells.contains($0))
    }
  }

  /// The paragraphs of a role that hold words.
  func paragraphs(_ role: ComponentRole) -> [PageParagraph] {
    paragraphs.filter { $0.role == role && !$0.range.isEmpty }
  }

  /// The paragraphs that the document consists of: those with words that are not blanks or of a site.
  var written: [PageParagraph] { paragraphs.filter { $0.role != .blank && $0.role != .foreign && !$0.range.isEmpty } }

  /// The place to point at for a section: its first paragraph with words, else the draft's first.
  func place(ofSection section: Int) -> Range<Int> {
    let written = paragraphs.filter { !$0.range.isEmpty }
    return (written.first { $0.section == section } ?? written.first)?.range ?? 0..<0
  }

  /// The width of text in the section of a paragraph, in twips.
  func textWidth(_ paragraph: PageParagraph) -> Int {
    guard draft.pages.indices.contains(paragraph.section) else { return 9354 }
    let page = draft.pages[paragraph.section]
    return max(page.width - page.left - page.right, 1440)
  }
}
