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
  var enacting: Int?
  /// Whether a title with a label was written: behind it one without would be numbered.
  var hasLabelledTitle = false
  /// Whether the last block was a table or a note under one.
  var isUnderTable = false
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
      case .paragraph(let index):
        switch role(index) {
        case .tableRemark:
          let remarks = elements[at...].prefix { $0.remark(in: self) != nil }.compactMap { $0.remark(in: self) }
          at += writeRemarks(remarks, elements[(at + remarks.count)...], &plan)
        case .divisionLabel:
          at += writeDivision(elements[at...], &plan)
          plan.isUnderTable = false
        default:
          writeParagraph(index, &plan)
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
      guard case .paragraph(let index) = element else {
        isPreamble = false
        continue
      }
      let role = role(index)
      if role.isTitle, let label = titleLabel(range(index)) { schemes.insert(label.label.scheme) }
      if role.isTitle || role.isItem { isPreamble = false }
      if isPreamble, words(index).hasSuffix(":") { plan.enacting = index }
    }
    for (place, scheme) in schemes.sorted().enumerated() { plan.hashes[scheme] = place + 1 }
  }

  // MARK: Paragraphs

  private mutating func writeParagraph(_ index: Int, _ plan: inout FlowPlan) {
    guard !range(index).isEmpty else { return }
    let role = role(index)
    let isNote = plan.isUnderTable && isTableNote(words(index))
    plan.isUnderTable = isNote
    if role.isTitle {
      writeTitle([index], &plan)
    } else if role.isItem {
      writeItem(index, role, &plan)
    } else if role == .legalBasis {
      writeBasis(index, plan)
    } else {
      writePlain(range(index), of: index, style: isNote ? .italic : [])
    }
  }

  /// Words without a label; nothing in them becomes one.
  mutating func writePlain(
    _ range: Range<Int>, of index: Int, style: Inline.Traits = [], forced: Inline.Traits = []
  ) {
    text.add(escapedLine(inline.write(range, of: paragraph(index), style: style, forced: forced)))
    text.endBlock()
  }

  private static let basisOpenings = ["can cu", "thuc hien", "trien khai", "theo de nghi", "xet de nghi"]

  /// A legal basis has no dash in front by the decree.
  private mutating func writeBasis(_ index: Int, _ plan: FlowPlan) {
    var range = range(index)
    if let mark = DraftMark.atStart(of: range, in: bytes) {
      remark(
        .otherMark, mark.range, "dấu “\(mark.text)” trước căn cứ được bỏ: Nghị định không dùng dấu đầu dòng ở căn cứ",
        en: "the mark “\(mark.text)” in front of a legal basis is dropped: the decree has none there")
      range = bytes.trimmed(mark.range.upperBound..<range.upperBound)
    }
    let opening = Keyword.fold(bytes.words(range).prefix(24))
    let isItalic = index != plan.enacting && Self.basisOpenings.contains { opening.hasPrefix($0 + " ") }
    writePlain(range, of: index, style: isItalic ? .italic : [])
  }

  /// `Ghi chú: …`, `(*) …` under a table.
  func isTableNote(_ words: String) -> Bool {
    let start = words.prefix(12)
    return start.hasPrefix("(*") || start.hasPrefix("*") || Keyword.fold(start).hasPrefix("ghi chu")
  }

  // MARK: Items

  private mutating func writeItem(_ index: Int, _ role: ComponentRole, _ plan: inout FlowPlan) {
    let range = range(index)
    if role == .bullet || role == .subBullet {
      guard let mark = DraftMark.atStart(of: range, in: bytes) else { return writePlain(range, of: index) }
      let written = ["-", "+"].contains(mark.text) ? mark.text : role == .bullet ? "-" : "+"
      if written != mark.text, plan.remarked.insert(mark.text).inserted {
        remark(
          .otherMark, mark.range, "dấu đầu dòng “\(mark.text)” được đổi thành “\(written)”",
          en: "the mark “\(mark.text)” in front of items became “\(written)”")
      }
      if written == mark.text { text.add(mark.range, of: bytes) } else { text.add(written, for: mark.range) }
      return writeItemWords(mark.range.upperBound..<range.upperBound, of: index)
    }
    guard let end = labelEnd(range, isTitle: false) else {
      remarkUnknownLabel(range, &plan)
      return writePlain(range, of: index)
    }
    text.add(range.lowerBound..<end, of: bytes)
    writeItemWords(end..<range.upperBound, of: index)
  }

  private mutating func writeItemWords(_ range: Range<Int>, of index: Int) {
    text.add(made: " ")
    text.add(inline.write(range, of: paragraph(index)))
    text.endBlock()
  }

  /// `a.`, `(i)`, `Bước 1:`: numbers that the language does not have are words.
  private mutating func remarkUnknownLabel(_ range: Range<Int>, _ plan: inout FlowPlan) {
    let word = bytes.words(range).prefix { !$0.isWhitespace }
    let shape = String(word.map { $0.isNumber ? "1" : $0.isLetter ? $0.isUppercase ? "A" : "a" : $0 })
    guard !word.isEmpty, plan.remarked.insert(shape).inserted else { return }
    remark(
      .keptAsText, range.lowerBound..<range.lowerBound + word.utf8.count,
      "số thứ tự kiểu “\(word)” không có trong ngôn ngữ kế hoạch nên giữ là chữ; viết `1.`, `1.1.`, `a)` để được đánh số và kiểm tra",
      en: "numbers such as “\(word)” are none of the plan language and stay words; write `1.`, `1.1.`, `a)`")
  }

  // MARK: Titles

  /// Writes a title: its number as written, the lines of its words.
  ///
  /// - Parameter indices: its paragraphs; the first may hold the label alone.
  private mutating func writeTitle(_ indices: [Int], _ plan: inout FlowPlan) {
    let first = range(indices[0])
    guard let (label, end) = titleLabel(first) else {
      if bytes[first].contains(where: { $0.isDigit }) || role(indices[0]) == .clauseTitle {
        remarkUnknownLabel(first, &plan)
      }
      return writeUnlabelledTitle(indices, plan)
    }
    plan.hasLabelledTitle = true
    text.add(made: String(repeating: "#", count: min(plan.hashes[label.scheme] ?? 1, 9)) + " ")
    text.add(first.lowerBound..<end, of: bytes)
    var isFirst = true
    for (place, index) in indices.enumerated() {
      let part = place == 0 ? end..<first.upperBound : range(index)
      let words = inline.write(part, of: paragraph(index), style: Self.style(of: label.scheme))
      guard !words.isEmpty else { continue }
      text.add(made: isFirst ? " " : " \\ ")
      text.add(words)
      isFirst = false
    }
    text.endBlock()
  }

  /// Behind a numbered title one without a number would get one: it is a bold paragraph instead.
  private mutating func writeUnlabelledTitle(_ indices: [Int], _ plan: FlowPlan) {
    for index in indices where !range(index).isEmpty {
      if plan.hasLabelledTitle || !plan.hashes.isEmpty {
        writePlain(range(index), of: index, forced: .bold)
      } else {
        text.add(made: "##### ")
        text.add(escapedTitle(inline.write(range(index), of: paragraph(index), style: .bold)))
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
    var indices: [Int] = []
    for element in elements {
      guard case .paragraph(let index) = element, indices.isEmpty || role(index) == .divisionTitle else { break }
      indices.append(index)
    }
    if !range(indices[0]).isEmpty { writeTitle(indices, &plan) }
    return indices.count
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
  private func labelEnd(_ range: Range<Int>, isTitle: Bool) -> Int? {
    let line = Array(bytes[range.lowerBound..<min(range.upperBound, range.lowerBound + 128)]).map { byte in
      // The line ends the label as a space does.
      byte == [UInt8].draftBreak ? 0x20 : byte
    }
    if let found = Label.atStart(of: line, isTitle: isTitle) { return range.lowerBound + found.end }
    guard let mark = line.prefix(12).lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }),
      mark + 1 < line.count, line[mark + 1] != 0x20, !line[mark + 1].isDigit
    else { return nil }
    for end in stride(from: mark + 1, to: 0, by: -1) {
      guard let found = Label.atStart(of: Array(line[..<end]), isTitle: isTitle), found.end == end else { continue }
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
  func remark(in writer: PlanWriter) -> Int? {
    guard case .paragraph(let index) = self, writer.role(index) == .tableRemark else { return nil }
    return index
  }
}
