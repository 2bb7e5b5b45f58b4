import KeHoachOffice
import KeHoachText

/// Makes a draft of the elements of a page, one after the other; what is open is on a stack.
struct HTMLComposer {
  /// An open element.
  struct Frame {
    var node: Int
    var end: Int
    var look: HTMLLook
    var kind: Kind
  }

  /// What is to be done when an element ends.
  enum Kind {
    case inline, block, table, section, row, cell, grid, list
  }

  let tree: HTMLTree
  let siteParts: Set<Int>
  let notes: HTMLNotes
  var sheet: HTMLStyleSheet
  var fonts: LegacyFonts
  var builder = DraftBuilder()
  var frames: [Frame] = []
  /// The blocks of the body and of each open cell.
  var blocks: [[DraftBlock]] = [[]]
  var tables: [HTMLTable] = []
  var lists: [HTMLList] = []
  var omissions: [DraftOmission] = []
  var paragraph = HTMLParagraph()
  /// The label of an item that has no words yet.
  var waitingLabel: (text: String, level: Int, list: Int, isBullet: Bool)?
  /// The last paragraph, which a line below may still belong to.
  var held: HTMLParagraph?
  var noteMarks: [Int: Int] = [:]
  var listCount = 0
  var tableCount = 0
  var cellCount = 0

  /// The draft of a page.
  static func draft(of tree: HTMLTree, name: String, encoding: String) throws(OfficeFileProblem) -> Draft {
    var composer = HTMLComposer(
      tree: tree, siteParts: HTMLSiteParts.find(tree), notes: HTMLNotes(tree), sheet: HTMLStyleSheet(tree),
      fonts: LegacyFonts(tree))
    try composer.walk(0..<tree.nodes.count, isNote: false)
    let body = composer.blocks[0]
    var made: [DraftNote] = []
    for (index, holder) in composer.notes.holders.enumerated() {
      let start = composer.builder.paragraphs.count
      composer.blocks = [[]]
      try composer.walk(holder..<tree.nodes[holder].end, isNote: true)
      guard let mark = composer.noteMarks[index], composer.builder.paragraphs.count > start else { continue }
      made.append(DraftNote(mark: mark, paragraphs: start..<composer.builder.paragraphs.count))
    }
    if composer.builder.isOverfull { throw DraftLimits.tooManyParagraphs }
    var draft = Draft(
      format: .html, text: composer.builder.text(name: name), paragraphs: composer.builder.paragraphs, body: body,
      notes: made, omissions: composer.omissions)
    draft.encoding = encoding.isEmpty ? composer.fonts.used : encoding
    return draft
  }

  private mutating func walk(_ range: Range<Int>, isNote: Bool) throws(OfficeFileProblem) {
    var at = range.lowerBound
    while at < range.upperBound {
      while let frame = frames.last, frame.end <= at { try close() }
      if builder.isOverfull { throw DraftLimits.tooManyParagraphs }
      if tree.nodes[at].isText {
        addText(at)
        at += 1
      } else if !isNote, notes.isNote(at) {
        flush()
        at = tree.nodes[at].end
      } else {
        at = try open(at)
      }
    }
    while !frames.isEmpty { try close() }
    flush()
    emit()
  }

  /// The look of what is open.
  var look: HTMLLook { frames.last?.look ?? HTMLLook() }

  private mutating func addText(_ node: Int) {
    guard let parent = frames.last else { return append(tree.text(node), HTMLLook()) }
    if parent.kind == .table || parent.kind == .row || parent.kind == .section {
      guard tree.words(node, limit: 1) != "" else { return }
    }
    append(fonts.convert(tree.text(node), font: parent.look.character.font), parent.look)
  }

  private mutating func append(_ text: String, _ look: HTMLLook) {
    if paragraph.isEmpty { beginParagraph() }
    paragraph.append(text, look.character, isPreformatted: look.isPreformatted)
  }

  /// Sets the paragraph as the innermost block is.
  mutating func beginParagraph() {
    if paragraph.label == nil { paragraph.label = waitingLabel }
    waitingLabel = nil
    guard let frame = frames.last(where: { $0.kind != .inline }) else { return }
    paragraph.format.alignment = frame.look.alignment
    paragraph.format.firstLineIndent = frame.look.firstLineIndent
    paragraph.format.startsPage = frame.look.startsPage
    paragraph.format.hasBottomBorder = frame.look.hasRule && frame.kind == .block
    if let level = Int(tree.nodes[frame.node].name.dropFirst()), tree.nodes[frame.node].name.hasPrefix("h") {
      paragraph.format.outlineLevel = level
    }
  }

  /// Ends the paragraph that is being read.
  mutating func flush() {
    defer { paragraph = HTMLParagraph() }
    guard paragraph.hasWords || !paragraph.drawings.isEmpty else {
      if let label = paragraph.label { waitingLabel = label }
      return
    }
    emit()
    paragraph.trim()
    let words = paragraph.words
    if tables.isEmpty, paragraph.label == nil, SiteWords.isSite(words) { return omit(.siteText, words) }
    held = paragraph
  }

  /// Puts the last paragraph into the draft.
  mutating func emit() {
    guard let done = held else { return }
    held = nil
    let index = builder.add(label: done.label, runs: done.runs, format: done.format, drawings: done.drawings)
    let start = builder.paragraphs[index].words.lowerBound
    for mark in done.marks { noteMarks[mark.note] = start + mark.offset }
    blocks[blocks.count - 1].append(.paragraph(index))
  }

  /// Notes something that is not in the text.
  mutating func omit(_ kind: DraftOmission.Kind, _ words: String) {
    emit()
    omissions.append(DraftOmission(kind: kind, words: words, place: builder.bytes.count))
  }
}
