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
    context.moneyTexts.flatMap { money -> [LintFinding] in
      let tokens = money.text.tokens.tokens
      let facts = context.budgetFacts
      guard !facts.totals.isEmpty, ceilings.occur(in: tokens.indices, of: tokens) else { return [] }
      let namesWhole = heads.occur(in: tokens.indices, of: tokens)
      let totals = facts.totals
      return money.mentions.compactMap { mention in
        if let source = source(of: mention, tokens, money, facts) {
          return finding(mention, money, of: source.value, at: source.range)
        }
        guard namesWhole else { return nil }
        guard let value = mention.value, !money.isRate(mention), let words = ceiling(mention, tokens, money.text),
          let total = budget(of: words, tokens, money.text, totals), value < total.value
        else { return nil }
        let made = total.value.vietnamese()
        return LintFinding(
          at: money.text.range(of: mention.range),
          Bilingual(
            "lời văn ghi tổng kinh phí không quá “\(money.written(mention))”, bảng dự toán có tổng \(made) đồng",
            en: "the text allows at most “\(money.written(mention))” in total, the budget has \(made) đồng"),
          caption: "dự toán: \(made) đồng",
          notes: [Diagnostic.Note(at: total.range, Bilingual("tổng của bảng ở đây", en: "the budget's total"))])
      }
    }
  }

  /// `ngân sách trung ương không quá 50 triệu đồng` against the columns of that source.
  private static func source(
    of mention: AmountMention, _ tokens: [Token], _ money: MoneyText, _ facts: BudgetFacts
  ) -> (value: Decimal, range: Range<Int>)? {
    guard !facts.sources.isEmpty, !money.isRate(mention) else { return nil }
    let place = money.text.token(at: mention.range.lowerBound, in: tokens)
    guard ceilings.matches(before: place, in: tokens) else { return nil }
    // The words since the last mark: what the ceiling is of.
    let before = money.text.string(0..<mention.range.lowerBound)
    let words = Keyword.fold(before.split { ",;:.()".contains($0) }.last ?? "")
    let clause = " " + words + " "
    guard
      !["mỗi", "từng", "một", "hằng năm", "hàng năm"].contains(where: { clause.contains(" " + Keyword.fold($0) + " ") }
      ),
      !clause.contains(where: \.isNumber)
    else { return nil }
    let named = facts.sources.filter { clause.contains(" " + $0.name + " ") }
    return named.count == 1 ? (named[0].value, named[0].range) : nil
  }

  private static func finding(
    _ mention: AmountMention, _ money: MoneyText, of source: Decimal, at range: Range<Int>
  ) -> LintFinding? {
    guard let value = mention.value, source > value else { return nil }
    let made = source.vietnamese()
    return LintFinding(
      at: money.text.range(of: mention.range),
      Bilingual(
        "lời văn ghi nguồn này không quá “\(money.written(mention))”, bảng dự toán ghi \(made) đồng từ nguồn này",
        en: "the text allows at most “\(money.written(mention))” from this source, the budget takes \(made) đồng"),
      caption: "dự toán: \(made) đồng",
      notes: [Diagnostic.Note(at: range, Bilingual("tổng của nguồn này ở đây", en: "the source's total"))])
  }

  private static let table =
    "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 140 |\n"
    + "| | Tổng cộng | 140 |\n:::\n"
  private static let heads = Phrases(PhraseWords.wholeTotal)
  private static let ceilings = Phrases(PhraseWords.ceilings)
  private static let each = Phrases(PhraseWords.each)

  /// The budget that a ceiling is meant for: that of the same appendix, the only one, or the largest where the ceiling
  /// is that of the plan.
  private static func budget(
    of words: Range<Int>, _ tokens: [Token], _ text: PlanText,
    _ totals: [(value: Decimal, range: Range<Int>, flow: Int)]
  ) -> (value: Decimal, range: Range<Int>, flow: Int)? {
    let own = totals.filter { $0.flow == text.flow }
    if own.count == 1, text.flow ?? 0 > 0 { return own[0] }
    if totals.count == 1 { return totals[0] }
    guard text.flow == 0, plan.occur(in: words, of: tokens) else { return nil }
    return totals.max { $0.value < $1.value }
  }

  private static let plan = Phrases(["kế hoạch"])

  /// The words from `tổng kinh phí` to `không quá` right before an amount; nil where it is no ceiling of the whole.
  private static func ceiling(_ mention: AmountMention, _ tokens: [Token], _ text: PlanText) -> Range<Int>? {
    let place = text.token(at: mention.range.lowerBound, in: tokens)
    guard ceilings.matches(before: place, in: tokens) else { return nil }
    var lower = place
    while lower > 0, place - lower < 24, !text.endsSentence(tokens[lower - 1]) { lower -= 1 }
    guard let head = heads.first(in: lower..<place, of: tokens), !each.occur(in: head..<place, of: tokens) else {
      return nil
    }
    return head..<place
  }
}
