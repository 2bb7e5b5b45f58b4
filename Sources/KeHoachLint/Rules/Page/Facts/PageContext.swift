public import KeHoachDrafts
public import KeHoachImport
import KeHoachSource
import KeHoachText

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

  /// The place to point at for each section: its first paragraph with words.
  private let sectionPlaces: [Int: Range<Int>]
  /// The place of the document's first words.
  private let firstPlace: Range<Int>

  /// Looks at a draft once for all rules.
  init(_ recognized: RecognizedDraft) {
    self.recognized = recognized
    let grid = PageGrid(recognized.draft.body)
    tables = grid.tables
    let roles = Self.roles(of: recognized)
    paragraphs = recognized.draft.paragraphs.indices.map { index in
      PageParagraph(recognized, index, roles[index], cellWidth: grid.cellWidths[index])
    }
    firstPlace = paragraphs.first { !$0.range.isEmpty }?.range ?? 0..<0
    sectionPlaces = Dictionary(
      paragraphs.lazy.filter { !$0.range.isEmpty }.map { ($0.section, $0.range) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What each paragraph is for. Where weight alone tells issuer from superior body and none is bold, the last of them
  /// issues the document.
  private static func roles(of recognized: RecognizedDraft) -> [ComponentRole] {
    var roles = recognized.roles
    let missing = recognized.draft.paragraphs.count - roles.count
    if missing > 0 { roles += Array(repeating: .bodyText, count: missing) }
    if !roles.contains(.issuer), let last = roles.lastIndex(of: .superiorBody) { roles[last] = .issuer }
    // `Phụ lục: DỰ TOÁN …`: label and title on one line, to be told as such.
    for index in recognized.appendixStarts where roles.indices.contains(index) && roles[index] == .appendixTitle {
      let words = recognized.draft.text.string(in: recognized.draft.paragraphs[index].words)
      if Keyword.fold(words).drop(while: \.isWhitespace).hasPrefix("phu luc") { roles[index] = .appendixLabel }
    }
    return roles
  }

  /// The paragraphs of a role that hold words.
  func paragraphs(_ role: ComponentRole) -> [PageParagraph] {
    paragraphs.filter { $0.role == role && !$0.range.isEmpty }
  }

  /// The paragraphs that the document consists of: those with words that are not blanks or of a site.
  var written: [PageParagraph] { paragraphs.filter { $0.role != .blank && $0.role != .foreign && !$0.range.isEmpty } }

  /// The place to point at for a section: its first paragraph with words, else the document's.
  func place(ofSection section: Int) -> Range<Int> {
    sectionPlaces[section] ?? firstPlace
  }

  /// The width that the words of a paragraph have, in twips: its cell's, else its page's.
  func textWidth(_ paragraph: PageParagraph) -> Int {
    let indents = max(paragraph.format.leftIndent, 0) + max(paragraph.format.rightIndent, 0)
    guard draft.pages.indices.contains(paragraph.section) else { return 9354 }
    let page = draft.pages[paragraph.section]
    let room = max(page.width - page.left - page.right, 1440)
    guard let cell = paragraph.cellWidth else { return max(room - indents, 720) }
    // A table that doesn't say how wide its columns are has two of them, in a heading or signature.
    return max((cell > 0 ? cell : room / 2) - indents, 720)
  }
}
