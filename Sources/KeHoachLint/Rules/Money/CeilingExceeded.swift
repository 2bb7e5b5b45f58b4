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
    guard !context.moneyTexts.isEmpty, !context.budgetFacts.totals.isEmpty else { return [] }
    return context.moneyTexts.flatMap { money -> [LintFinding] in
      let bounds = money.boundWords
      guard bounds.contains(where: { AmountBound(before: $0) == .ceiling }) else { return [] }
      let parts = Dictionary(
        PartMentions(money, context).ceilings.map { ($0.mention.range.lowerBound, $0.kind) },
        uniquingKeysWith: { first, _ in first })
      let isAmongMoney = context.wholeMoney.surrounds(money.text) || pointsToAppendix(money.text)
      return zip(money.mentions, bounds).compactMap { mention, before in
        guard AmountBound(before: before) == .ceiling, !money.isRate(mention) else { return nil }
        guard let kind = parts[mention.range.lowerBound] else {
          return whole(mention, before, isAmongMoney: isAmongMoney, money, context)
        }
        let most = context.budgetParts.parts[kind]?.max { $0.value < $1.value }
        return most.flatMap { finding(mention, money, of: kind, $0) }
      }
    }
  }

  /// `Tổng kinh phí không quá 50 triệu đồng` against the total of the budget it is meant for.
  private static func whole(
    _ mention: AmountMention, _ before: String, isAmongMoney: Bool, _ money: MoneyText, _ context: LintContext
  ) -> LintFinding? {
    // `Kinh phí tối đa … từ ngân sách tỉnh` is the ceiling of a source, `Tổng kinh phí …` that of all there is; where the
    // budget tells sources apart, nobody knows.
    let hasSource = money.text.bytes[mention.range.upperBound...].starts(with: " từ ".utf8)
    guard !hasSource || before.holdsBytes(of: "tong ") && !context.budgetParts.hasSources,
      context.totalWords.announceCeiling(before, isAmongMoney: isAmongMoney), let value = mention.value,
      let total = budget(of: mention, in: money.text, context.budgetFacts.totals), value < total.value
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

  /// Whether a text sends the reader to an appendix for its money: `(chi tiết tại Phụ lục kèm theo)`.
  private static func pointsToAppendix(_ text: PlanText) -> Bool {
    let words = Keyword.fold(text.plain)
    return words.holdsBytes(of: "phu luc") && ["kem theo", "dinh kem", "chi tiet"].contains(where: words.holdsBytes)
  }

  private static func finding(
    _ mention: AmountMention, _ money: MoneyText, of kind: BudgetParts.Kind, _ part: BudgetParts.Part
  ) -> LintFinding? {
    guard let value = mention.value, part.value > value else { return nil }
    let made = part.value.vietnamese()
    return LintFinding(
      at: money.text.range(of: mention.range),
      Bilingual(
        "lời văn ghi \(kind.name.vi) không quá “\(money.written(mention))”, bảng dự toán ghi \(made) đồng",
        en: "the text allows \(kind.name.en) at most “\(money.written(mention))”, the budget has \(made) đồng"),
      caption: "dự toán: \(made) đồng",
      notes: [Diagnostic.Note(at: part.range, Bilingual("tổng của cột ở đây", en: "the column's total"))])
  }

  private static let table =
    "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 140 |\n"
    + "| | Tổng cộng | 140 |\n:::\n"

  /// The budget that a ceiling is meant for: that of the same appendix, the only one, or the largest where the ceiling
  /// is that of the plan.
  private static func budget(
    of ceiling: AmountMention, in text: PlanText,
    _ totals: [(value: Decimal, range: Range<Int>, flow: Int)]
  ) -> (value: Decimal, range: Range<Int>, flow: Int)? {
    let own = totals.filter { $0.flow == text.flow }
    if own.count == 1, text.flow ?? 0 > 0 { return own[0] }
    if totals.count == 1 { return totals[0] }
    let tokens = text.tokens.tokens
    let place = text.token(at: ceiling.range.lowerBound, in: tokens)
    guard text.flow == 0, plan.occur(in: max(0, place - reach)..<place, of: tokens) else { return nil }
    return totals.max { $0.value < $1.value }
  }

  private static let plan = Phrases(["kế hoạch"])
  /// How many tokens before a ceiling may name what it is of.
  private static let reach = 24
}
