import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH328: the shares of the sources of money make 100 %.
  static let sharesOfWhole = LintRule(
    Rule(
      "KH328", "tỷ-lệ-không-đủ-100", .hint,
      Bilingual("Tỷ lệ các nguồn vốn cộng đủ 100%.", en: "The shares of the sources of money make 100 %."),
      reason: Bilingual(
        "Cơ cấu nguồn vốn cộng không đủ 100% là còn thiếu nguồn, hoặc ghi sai tỷ lệ.",
        en: "Where they don't, a source is missing or a share is wrong."),
      source: "Thực hành lập dự toán",
      example: Rule.Example(
        wrong: "Cơ cấu nguồn vốn: ngân sách tỉnh 60%, vốn đối ứng 30%./.\n",
        right: "Cơ cấu nguồn vốn: ngân sách tỉnh 60%, vốn đối ứng 40%./.\n"))
  ) { context in
    var found: [LintFinding] = []
    for head in context.occurrences(of: structure) where heads.matches(at: head.place, in: head.tokens.tokens) {
      let (text, tokens, end) = (head.text, head.tokens.tokens, end(of: head))
      guard text.role.isProse, let colon = (head.place..<end).first(where: { text.isSign(tokens[$0], ":") }) else {
        continue
      }
      // Each share has a source of its own before it.
      var shares: [(value: Decimal, token: Int)] = []
      var last = colon
      for index in colon..<end where text.isSign(tokens[index], "%") {
        guard tokens[index - 1].kind == .number, sources.occur(in: last..<index, of: tokens),
          let reading = try? VietnameseNumber.read(text.word(tokens[index - 1])).get()
        else {
          shares = []
          break
        }
        shares.append((reading.value, index))
        last = index
      }
      guard shares.count >= 2, let sum = Decimal.sum(shares.map(\.value)), let rest = sum.subtracting(100),
        rest.magnitude >= 1, !partial.occur(in: colon..<end, of: tokens)
      else { continue }
      let range = Int(tokens[shares[0].token - 1].start)..<Int(tokens[last].end)
      found.append(
        LintFinding(
          at: text.range(of: range),
          Bilingual(
            "các tỷ lệ nguồn vốn cộng lại là \(sum.vietnamese())%, không phải 100%",
            en: "the shares add up to \(sum.vietnamese())%, not 100%")))
    }
    return found
  }

  /// The token behind the sentence, which `;` doesn't end.
  private static func end(of head: LintContext.Occurrence) -> Int {
    let tokens = head.tokens.tokens
    return (head.place..<min(tokens.count, head.place + 120)).first {
      head.text.endsSentence(tokens[$0]) && !head.text.isSign(tokens[$0], ";")
    } ?? min(tokens.count, head.place + 120)
  }

  private static let structure = WordSet(["cơ"])
  private static let heads = Phrases(PhraseWords.structure)
  private static let sources = Phrases(PhraseWords.sources)
  private static let partial = Phrases(PhraseWords.partial)
}
