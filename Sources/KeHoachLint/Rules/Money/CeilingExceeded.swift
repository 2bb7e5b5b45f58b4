import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH326: the budget keeps the ceiling that the text sets for the whole.
  static let ceilingExceeded = LintRule(
    Rule(
      "KH326", "vượt-mức-trần", .error,
      Bilingual(
        "Tổng dự toán không vượt mức tối đa nêu trong lời văn.",
        en: "The budget's total keeps the ceiling that the text states."),
      reason: Bilingual(
        "Kế hoạch tự đặt mức tối đa rồi dự toán cao hơn mức đó là tự mâu thuẫn.",
        en: "A plan that sets a ceiling and budgets more contradicts itself."),
      source: "Luật Ngân sách nhà nước",
      example: Rule.Example(
        wrong: "Tổng kinh phí thực hiện Kế hoạch không quá 100 triệu đồng.\n\n" + table + "\nTriển khai./.\n",
        right: "Tổng kinh phí thực hiện Kế hoạch không quá 150 triệu đồng.\n\n" + table + "\nTriển khai./.\n"))
  ) { context in
    let totals = context.budgetFacts.totals
    guard totals.count == 1, let total = totals.first else { return [] }
    return context.moneyTexts.flatMap { money -> [LintFinding] in
      let tokens = context.tokens(of: money.text).tokens
      guard heads.occur(in: tokens.indices, of: tokens) else { return [] }
      return money.mentions.compactMap { mention in
        guard let value = mention.value, value < total.value, !money.isRate(mention),
          isCeiling(mention, tokens, money.text)
        else { return nil }
        let budget = total.value.vietnamese()
        return LintFinding(
          at: money.text.range(of: mention.range),
          Bilingual(
            "lời văn ghi tổng kinh phí không quá “\(money.written(mention))”, bảng dự toán có tổng \(budget) đồng",
            en: "the text allows at most “\(money.written(mention))” in total, the budget has \(budget) đồng"),
          caption: "dự toán: \(budget) đồng",
          notes: [Diagnostic.Note(at: total.range, Bilingual("tổng của bảng ở đây", en: "the budget's total"))])
      }
    }
  }

  private static let table =
    "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 140 |\n"
    + "| | Tổng cộng | 140 |\n:::\n"
  private static let heads = Phrases(PhraseWords.wholeTotal)
  private static let ceilings = Phrases(PhraseWords.ceilings)
  private static let each = Phrases(PhraseWords.each)

  /// Whether `tổng kinh phí … không quá` stands right before an amount, of the whole and not of each.
  private static func isCeiling(_ mention: AmountMention, _ tokens: [Token], _ text: PlanText) -> Bool {
    let place = text.token(at: mention.range.lowerBound, in: tokens)
    guard ceilings.matches(before: place, in: tokens) else { return false }
    var lower = place
    while lower > 0, place - lower < 24, !text.endsSentence(tokens[lower - 1]) { lower -= 1 }
    guard let head = heads.first(in: lower..<place, of: tokens) else { return false }
    return !each.occur(in: head..<place, of: tokens)
  }
}
