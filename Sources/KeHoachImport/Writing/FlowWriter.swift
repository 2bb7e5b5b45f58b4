import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// What the writer knows of a flow before it writes it.
struct FlowPlan {
  /// The count of `#` of each kind of label that titles of the flow have.
  var hashes: [Label.Scheme: Int] = [:]
  /// The last paragraph before the first title or item that ends in a colon.
  var enacting: DraftPiece?
  /// Whether its articles are sentences behind their numbers, as those of a decision are, and not titles.
  var runsArticlesIn = false
  /// Whether a title with a label was written: behind it one without would be numbered.
  var hasLabelledTitle = false
  /// Whether the last block was a table or a note under one.
  var isUnderTable = false
  /// The numbers of its titles and items.
  var numbers = MadeNumbers()
  /// The shapes of labels and marks on which a remark was made.
  var remarked: Set<String> = []
}

extension PlanWriter {
  /// Writes the body, or what an appendix holds.
  mutating func writeFlow(_ elements: [DraftElement], isBody: Bool) {
    var plan = FlowPlan()
    prepare(&plan, elements, isBody: isBody)
    var at = 0
    while at < elements.count {
      switch elements[at] {
      case .table:
        at += writeTables(elements[at...], captions: [])
        plan.isUnderTable = true
      case .paragraph(let piece):
        switch piece.role {
        case .tableRemark:
          let remarks = elements[at...].prefix { $0.remark != nil }.compactMap(\.remark)
          at += writeRemarks(remarks, elements[(at + remarks.count)...], &plan)
        case .divisionLabel:
          at += writeDivision(elements[at...], &plan)
          plan.isUnderTable = false
        default:
          writeParagraph(piece, &plan)
          at += 1
        }
      }
      writeNotes()
    }
  }

  private func prepare(_ plan: inout FlowPlan, _ elements: [DraftElement], isBody: Bool) {
    var schemes: Set<Label.Scheme> = []
    var isPreamble = isBody
    for element in elements {
      guard case .paragraph(let piece) = element else {
        isPreamble = false
        continue
      }
      let role = piece.role
      if role.isTitle, let label = titleLabel(piece.range) { schemes.insert(label.label.scheme) }
      if role.isTitle || role.isItem { isPreamble = false }
      if isPreamble, words(piece).hasSuffix(":") { plan.enacting = piece }
    }
    plan.runsArticlesIn = runsArticlesIn(elements.compactMap(\.piece))
    if plan.runsArticlesIn { schemes.remove(.article) }
    for (place, scheme) in schemes.sorted().enumerated() { plan.hashes[scheme] = place + 1 }
  }

  /// Whether most articles of a flow are sentences. Where numbered items stand below an article they need it for a title,
  /// to count anew below the next one.
  private func runsArticlesIn(_ pieces: [DraftPiece]) -> Bool {
    let articles = pieces.filter { $0.role == .article }
    let hasNumbers = pieces.contains { piece in
      switch piece.role {
      case .divisionLabel, .sectionTitle, .clauseTitle, .clause, .point: true
      default: false
      }
    }
    return !hasNumbers && articles.count(where: isSentence) * 2 > articles.count
  }

  /// Whether words that end as a sentence does stand behind the label of a title.
  private func isSentence(_ piece: DraftPiece) -> Bool {
    guard let end = titleLabel(piece.range)?.end, end < piece.range.upperBound, let last = bytes[piece.range].last
    else {
      return false
    }
    return ".;:".utf8.contains(last)
  }

  // MARK: Paragraphs

  private mutating func writeParagraph(_ piece: DraftPiece, _ plan: inout FlowPlan) {
    guard !piece.range.isEmpty else { return }
    let role = piece.role
    let isNote = plan.isUnderTable && isTableNote(words(piece))
    plan.isUnderTable = isNote
    if role == .article, plan.runsArticlesIn {
      writeArticle(piece)
    } else if role.isTitle {
      writeTitle([piece], &plan)
    } else if role.isItem {
      writeItem(piece, &plan)
    } else if role == .legalBasis {
      writeBasis(piece, plan)
    } else {
      writePlain(piece, style: isNote ? .italic : [])
    }
  }

  /// Words without a label; nothing in them becomes one.
  mutating func writePlain(_ piece: DraftPiece, style: Inline.Traits = [], forced: Inline.Traits = []) {
    text.add(escapedLine(inline.write(piece.range, of: paragraph(piece.index), style: style, forced: forced)))
    text.endBlock()
  }

  /// `Điều 1. Ban hành …`: a paragraph with its number in bold.
  private mutating func writeArticle(_ piece: DraftPiece) {
    let end = titleLabel(piece.range)?.end ?? piece.range.lowerBound
    var words = inline.write(piece.range.lowerBound..<end, of: paragraph(piece.index), forced: .bold)
    let sentence = inline.write(end..<piece.range.upperBound, of: paragraph(piece.index))
    if !words.isEmpty, !sentence.isEmpty { words.add(made: " ") }
    words.add(sentence)
    text.add(escapedLine(words))
    text.endBlock()
  }

  private static let basisOpenings = ["can cu", "thuc hien", "trien khai", "theo de nghi", "xet de nghi"]

  /// A legal basis has no dash in front by the decree.
  private mutating func writeBasis(_ piece: DraftPiece, _ plan: FlowPlan) {
    var words = piece
    if let mark = DraftMark.atStart(of: piece.range, in: bytes) {
      remark(
        .otherMark, mark.range, "dấu “\(mark.text)” trước căn cứ được bỏ: Nghị định không dùng dấu đầu dòng ở căn cứ",
        en: "the mark “\(mark.text)” in front of a legal basis is dropped: the decree has none there")
      words.range = bytes.trimmed(mark.range.upperBound..<piece.range.upperBound)
    }
    let opening = Keyword.fold(bytes.words(words.range).prefix(24))
    let isItalic = piece != plan.enacting && Self.basisOpenings.contains { opening.hasPrefix($0 + " ") }
    writePlain(words, style: isItalic ? .italic : [])
  }

  /// `Ghi chú: …`, `(*) …` under a table.
  func isTableNote(_ words: String) -> Bool {
    let start = words.prefix(12)
    return start.hasPrefix("(*") || start.hasPrefix("*") || Keyword.fold(start).hasPrefix("ghi chu")
  }

  // MARK: Items

  private mutating func writeItem(_ piece: DraftPiece, _ plan: inout FlowPlan) {
    let piece = withoutDoubledMark(piece, &plan)
    let (range, role) = (piece.range, piece.role)
    if role == .bullet || role == .subBullet {
      guard let mark = DraftMark.atStart(of: range, in: bytes) else { return writePlain(piece) }
      let written = ["-", "+"].contains(mark.text) ? mark.text : role == .bullet ? "-" : "+"
      if written != mark.text, plan.remarked.insert(mark.text).inserted {
        remark(
          .otherMark, mark.range,
          "dấu đầu dòng “\(mark.text)” không dùng trong văn bản hành chính; kế hoạch ghi “\(written)”",
          en: "the mark “\(mark.text)” in front of items is to be “\(written)”, as the plan has it")
      }
      if written == mark.text { text.add(mark.range, of: bytes) } else { text.add(written, for: mark.range) }
      return writeItemWords(mark.range.upperBound..<range.upperBound, of: piece.index)
    }
    guard let label = nextLabel(of: piece, isTitle: false, &plan) else {
      remarkUnknownLabel(range, &plan)
      return writePlain(piece)
    }
    write(label)
    writeItemWords(label.range.upperBound..<range.upperBound, of: piece.index)
  }

  /// A dash that was typed behind the bullet of a list: one of the two is enough.
  private mutating func withoutDoubledMark(_ piece: DraftPiece, _ plan: inout FlowPlan) -> DraftPiece {
    guard let label = paragraph(piece.index).label, label.isBullet, label.range.lowerBound <= piece.range.lowerBound,
      label.range.upperBound <= piece.range.upperBound
    else { return piece }
    let words = bytes.trimmed(label.range.upperBound..<piece.range.upperBound)
    guard let mark = DraftMark.atStart(of: words, in: bytes, isItem: false) else { return piece }
    if plan.remarked.insert("doubled").inserted {
      remark(
        .otherMark, label.range, "dấu đầu dòng tự động đứng trước dấu “\(mark.text)” gõ tay được bỏ",
        en: "the bullet of the list in front of a typed “\(mark.text)” is dropped")
    }
    var rest = piece
    rest.range = words
    return rest
  }

  private mutating func writeItemWords(_ range: Range<Int>, of index: Int) {
    text.add(made: " ")
    text.add(inline.write(range, of: paragraph(index)))
    text.endBlock()
  }

  // MARK: Titles

  /// Writes a title: its number as written, the lines of its words.
  ///
  /// - Parameter pieces: its paragraphs; the first may hold the label alone.
  private mutating func writeTitle(_ pieces: [DraftPiece], _ plan: inout FlowPlan) {
    let first = pieces[0].range
    guard let number = nextLabel(of: pieces[0], isTitle: true, &plan) else {
      remarkUnknownLabel(first, &plan)
      plan.numbers.passTitle()
      return writeUnlabelledTitle(pieces, plan)
    }
    plan.hasLabelledTitle = true
    let scheme = number.label.scheme
    text.add(made: String(repeating: "#", count: min(plan.hashes[scheme] ?? 1, 9)) + " ")
    write(number)
    var isFirst = true
    for (place, piece) in pieces.enumerated() {
      let part = place == 0 ? number.range.upperBound..<first.upperBound : piece.range
      let words = inline.write(part, of: paragraph(piece.index), style: Self.style(of: scheme))
      guard !words.isEmpty else { continue }
      text.add(made: isFirst ? " " : " \\ ")
      text.add(words)
      isFirst = false
    }
    text.endBlock()
  }

  /// Behind a numbered title one without a number would get one: it is a bold paragraph instead.
  private mutating func writeUnlabelledTitle(_ pieces: [DraftPiece], _ plan: FlowPlan) {
    for piece in pieces where !piece.range.isEmpty {
      if plan.hasLabelledTitle || !plan.hashes.isEmpty {
        writePlain(piece, forced: .bold)
      } else {
        text.add(made: "##### ")
        text.add(escapedTitle(written(piece, style: .bold)))
        text.endBlock()
      }
    }
  }

  /// A title's words in which nothing at the start is a label.
  private func escapedTitle(_ words: PlanText) -> PlanText {
    guard let (label, end) = Label.atStart(of: words.bytes, isTitle: true) else { return words }
    var words = words
    let last = words.bytes[end - 1]
    if last == UInt8(ascii: ".") || last == UInt8(ascii: ")") || last == UInt8(ascii: ":") {
      words.escape(at: end - 1)
    } else if label.scheme > .article {
      words.escape(at: (words.bytes[..<end].lastIndex(of: UInt8(ascii: ".")) ?? 0))
    }
    return words
  }

  /// `Phần I` and the title below it.
  private mutating func writeDivision(_ elements: ArraySlice<DraftElement>, _ plan: inout FlowPlan) -> Int {
    var pieces: [DraftPiece] = []
    for element in elements {
      guard case .paragraph(let piece) = element, pieces.isEmpty || piece.role == .divisionTitle else { break }
      pieces.append(piece)
    }
    writeTitle(pieces, &plan)
    return pieces.count
  }

  /// The traits of a title's style.
  private static func style(of scheme: Label.Scheme) -> Inline.Traits {
    switch scheme {
    case .decimal2, .decimal3, .decimal4: [.bold, .italic]
    case .letter, .dash, .plus: .italic
    default: .bold
    }
  }

  // MARK: Labels

  func titleLabel(_ range: Range<Int>) -> (label: Label, end: Int)? {
    guard let end = labelEnd(range, isTitle: true) else { return nil }
    return Label.atStart(of: Array(bytes[range.lowerBound..<end]), isTitle: true).map { ($0.label, end) }
  }

  /// Where the label of a line ends; one that its words are stuck to counts: `1.Mục tiêu`.
  func labelEnd(_ range: Range<Int>, isTitle: Bool) -> Int? {
    let line = Array(bytes[range.lowerBound..<min(range.upperBound, range.lowerBound + 128)]).map { byte in
      // The line ends the label as a space does.
      byte == [UInt8].draftBreak ? 0x20 : byte
    }
    if let found = Label.atStart(of: line, isTitle: isTitle) {
      // `#.` in a draft is no number for the program to make.
      return found.label.isMade ? nil : range.lowerBound + found.end
    }
    guard let mark = line.prefix(12).lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }),
      mark + 1 < line.count, line[mark + 1] != 0x20, !line[mark + 1].isDigit
    else { return nil }
    for end in stride(from: mark + 1, to: 0, by: -1) {
      guard let found = Label.atStart(of: Array(line[..<end]), isTitle: isTitle), found.end == end, !found.label.isMade
      else { continue }
      return line[end - 1] == UInt8(ascii: ".") || line[end - 1] == UInt8(ascii: ")") ? range.lowerBound + end : nil
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}

extension ComponentRole {
  /// Whether a paragraph is a title of the body.
  var isTitle: Bool {
    switch self {
    case .divisionLabel, .divisionTitle, .article, .sectionTitle, .clauseTitle: true
    default: false
    }
  }

  /// Whether a paragraph is an item.
  var isItem: Bool {
    switch self {
    case .clause, .point, .bullet, .subBullet: true
    default: false
    }
  }
}

extension DraftElement {
  /// The paragraph, if this is a line that belongs to a table.
  fileprivate var remark: DraftPiece? {
    guard case .paragraph(let piece) = self, piece.role == .tableRemark else { return nil }
    return piece
  }
}
