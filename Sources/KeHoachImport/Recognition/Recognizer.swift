import KeHoachDrafts
import KeHoachModel
import KeHoachSource

/// Finds out what the lines of a draft are for, from the first to the last.
///
/// A document is a run of zones, and what a line is for depends on the zone and on its words first, on its looks second.
/// The body is left for `BodyRecognizer`, which weighs items against their siblings.
struct Recognizer {
  /// The parts of a document, in order.
  enum Zone {
    case header, title, preamble, body, ending, appendixHead, appendix, site
  }

  let draft: Draft
  let lines: [DraftLine]
  /// Whether a line is in a table that holds data.
  let isData: [Bool]
  /// The next line that isn't blank, data or not; `lines.count` at the end.
  let next: [Int]
  var roles: [ComponentRole]
  /// Which run of body text a line belongs to; -1 for lines that are no body text.
  var flows: [Int]
  var flow = 0
  var zone = Zone.header
  /// The kind of the document that is being read.
  var type: DocumentType?
  /// The lines of the names in the header.
  var bodyNames: [Int] = []
  /// Whether the document that is being read has told its place and date.
  var hasDate = false
  /// The last line that isn't blank.
  var previous = -1
  /// How many lines of the title there are, and where it begins.
  var titleStart = -1
  /// Whether a bracket that was opened is still open.
  var openBracket: ComponentRole?
  /// Whether the number says that several bodies issue the document.
  var isJoint = false
  /// Whether the appendix that is being read is a form with a header of its own.
  var isForm = false
  /// The last number of a page, and whether a table of contents is being read.
  var (lastPage, isInContents) = (0, false)
  var ending = Ending()
  var hasEnded = false
  var appendixStarts: [Int] = []
  var documentStarts: [Int] = []

  /// What is known while the end of a document is read.
  struct Ending {
    enum Part { case none, recipients, signature }
    var part = Part.none
    /// Whether there is a label of recipients, and whether their list is over.
    var (hasList, hasArchive) = (false, false)
    var hasSigner = false
    /// The cell of the recipients.
    var recipientsCell: DraftLine.TablePlace?
  }

  init(_ draft: Draft) {
    self.draft = draft
    let read = DraftLines(draft)
    lines = read.lines
    isData = lines.map { line in line.cell.map { !read.tables[$0.table].setsPage } ?? false }
    roles = Array(repeating: .blank, count: lines.count)
    flows = Array(repeating: -1, count: lines.count)
    var next = Array(repeating: lines.count, count: lines.count)
    var following = lines.count
    for index in lines.indices.reversed() {
      next[index] = following
      if !lines[index].isBlank { following = index }
    }
    self.next = next
    for table in read.tables where !table.setsPage { TableHeadRecognizer(table, lines).apply(to: &roles) }
  }

  /// Reads all lines.
  mutating func run() {
    // Words without a title are no document: all of them are kept as text.
    if !lines.contains(where: isOfHeader) { (zone, flow) = (.body, 1) }
    for index in lines.indices {
      if isData[index] {
        if zone == .appendixHead { zone = .appendix }
        if zone == .title || zone == .preamble { zone = .body }
        previous = index
        continue
      }
      guard !lines[index].isBlank else { continue }
      read(index)
      previous = index
    }
    settleBodyNames()
    BodyRecognizer(lines: lines, isData: isData, next: next, flows: flows, knowsLooks: draft.format == .word)
      .apply(to: &roles)
  }

  /// Reads a line, in another zone where it turns out to begin one.
  mutating func read(_ index: Int) {
    if isForeign(index) {
      roles[index] = .foreign
      return
    }
    if let role = openBracket, closeBracket(index, role) { return }
    if isStampInTextBox(lines[index]) {
      roles[index] = .stamp
      return
    }
    if zone != .header, zone != .appendix, zone != .appendixHead, startsHeader(index) {
      if zone == .title || zone == .preamble { leaveCover(before: index) }
      begin(document: index)
    }
    switch zone {
    case .header: readHeader(index)
    case .title: readTitle(index)
    case .preamble: readPreamble(index)
    case .body: readBody(index)
    case .ending: readEnding(index)
    case .appendixHead: readAppendixHead(index)
    case .appendix: readAppendix(index)
    case .site: readSite(index)
    }
  }

  /// Begins a document at a line that belongs to its header.
  mutating func begin(document index: Int) {
    settleBodyNames()
    zone = .header
    type = nil
    (hasEnded, hasDate) = (false, false)
    ending = Ending()
    documentStarts.append(lines[index].paragraph)
  }

  /// Whether a header begins here, in the middle of a draft: Quốc hiệu is near, with nothing but a header above it.
  private func startsHeader(_ index: Int) -> Bool {
    var line = lines[index]
    // A header below a title with nothing between is the header below a cover.
    if zone == .preamble, previous >= 0, roles[previous] == .legalBasis || roles[previous] == .authority {
      return false
    }
    if HeaderWords.isNationalTitle(line) { return true }
    guard line.isCapitals && BodyNameWords.heads.begin(line) else { return false }
    var at = index
    for _ in 0..<8 {
      at = next[at]
      guard at < lines.count, !isData[at] else { return false }
      line = lines[at]
      if HeaderWords.isNationalTitle(line) { return true }
      guard line.isCapitals || HeaderWords.isNumber(line) || line.letters.count == 0 else { return false }
    }
    return false
  }

  /// Takes the rest of a bracket that was opened on a line above.
  private mutating func closeBracket(_ index: Int, _ role: ComponentRole) -> Bool {
    openBracket = nil
    let line = lines[index]
    guard line.label == nil || line.startsSmall, line.words < 60, !isData[index] else { return false }
    let text = draft.text.bytes[line.range]
    guard line.startsSmall || text.contains(UInt8(ascii: ")")) else { return false }
    roles[index] = role
    if !text.contains(UInt8(ascii: ")")) { openBracket = role }
    return true
  }

  /// Marks a `(Kèm theo …)` line, and remembers that its bracket is open.
  mutating func mark(bracket index: Int, _ role: ComponentRole) {
    roles[index] = role
    let text = draft.text.bytes[lines[index].range]
    let isOpen = text.first == UInt8(ascii: "(") && !text.contains(UInt8(ascii: ")"))
    openBracket = isOpen ? role : nil
  }

  /// Marks the line of place and date.
  mutating func mark(date index: Int) {
    roles[index] = .placeAndDate
    hasDate = true
  }

  /// Whether one of the next lines fulfils a condition, before any item or sentence.
  func isNear(_ index: Int, within count: Int, _ condition: (Int) -> Bool) -> Bool {
    var at = index
    for _ in 0..<count {
      at = next[at]
      guard at < lines.count else { return false }
      if condition(at) { return true }
      if isData[at] || lines[at].endsSentence { return false }
      if let label = lines[at].label, label.kind != .capital { return false }
    }
    return false
  }
}
