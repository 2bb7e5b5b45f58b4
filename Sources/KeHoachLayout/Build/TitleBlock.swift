import KeHoachModel
import KeHoachText

extension LayoutContext {
  /// Ô 5a: name of the type, subject, the line; between them what the plan is issued with.
  func titleBlock() -> [LayoutBlock] {
    var paragraphs = [ParagraphLayout(.documentType, header.documentType.value.composed.uppercased())]
    if !header.subject.isEmpty { paragraphs.append(paragraph(.subject, header.subject)) }
    if let decision = header.issuedWith?.value, !decision.isEmpty {
      let words = sheet.words(.attachment, ["văn bản": decisionText(decision)])
      paragraphs.append(reference(.attachment, words, width: sheet.page.textWidth))
    }
    let last = paragraphs[paragraphs.count - 1]
    let rule = RuleLayout(
      .subject, under: last.lastWrittenLine, in: last.style, sheet: sheet, width: sheet.page.textWidth)
    return paragraphs.map(LayoutBlock.paragraph) + [.rule(rule)]
  }

  /// The `(Kèm theo …)` line of an appendix that the author did not write.
  func appendixReference() -> String {
    let document =
      if let decision = header.issuedWith?.value, !decision.isEmpty { decisionText(decision) } else { planText() }
    return sheet.words(.appendixReference, ["văn bản": document])
  }

  /// A `(Kèm theo …)` line; one that doesn't fit on a line breaks before the issuer, as people break it.
  func reference(_ style: ParagraphStyleName, _ words: String, width: Double) -> ParagraphLayout {
    let fits = { (text: Substring) in TextMetrics.width(of: text, in: sheet[style]) <= width }
    guard !fits(words[...]), let of = words.firstRange(of: " của "), fits(words[..<of.lowerBound]),
      fits(words[of.lowerBound...])
    else { return ParagraphLayout(style, words) }
    let lines = [words[..<of.lowerBound], words[of.lowerBound...].dropFirst()].map(String.init)
    return ParagraphLayout(style, content: Array(lines: lines))
  }

  /// Phụ lục I, III.1.c: number and date stay blank in an electronic original.
  private var leavesBlank: Bool { header.medium == .electronic }

  private func decisionText(_ decision: String) -> String {
    DecisionReference(decision)?.text(in: sheet, isBlank: leavesBlank).composed ?? decision.composed
  }

  /// `Kế hoạch số 1500/KH-UBND ngày 07 tháng 5 năm 2024 của Ủy ban nhân dân tỉnh Tây Ninh`
  private func planText() -> String {
    sheet.words(
      .document,
      [
        "loại văn bản": header.documentType.value.composed,
        "số": header.numberText(in: sheet, hidesNumber: leavesBlank),
        "ngày": header.dateText(in: sheet, hidesDay: leavesBlank),
        "cơ quan": header.issuers.map(\.line).joined(separator: " \(sheet.words(.conjunction)) "),
      ])
  }
}
