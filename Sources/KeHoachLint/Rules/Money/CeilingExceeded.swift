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
    guard !context.moneyTexts.isEmpty, case let facts = context.budgetFacts, !facts.totals.isEmpty else { return [] }
    return context.moneyTexts.flatMap { money -> [LintFinding] in
      let tokens = money.text.tokens.tokens
      let bounds = money.boundWords
      guard bounds.contains(where: { AmountBound(before: $0) == .ceiling }) else { return [] }
      let parts = PartMentions(money, context).ceilings
      return zip(money.mentions, bounds).compactMap { mention, before in
        guard AmountBound(before: before) == .ceiling, !money.isRate(mention) else { return nil }
        if let part = parts.first(where: { $0.mention == mention }) {
          let most = context.budgetParts.parts[part.kind]?.max { $0.value < $1.value }
          return most.flatMap { finding(mention, money, ofPart: $0.value, at: $0.range) }
        }
        if let source = source(of: mention, tokens, money, facts) {
          return finding(mention, money, ofPart: source.value, at: source.range)
        }
        return whole(mention, before, tokens, money, context)
      }
    }
  }

  /// `Tổng kinh phí không quá 50 triệu đồng` against the total of the budget it is meant for.
  private static func whole(
    _ mention: AmountMention, _ before: String, _ tokens: [Token], _ money: MoneyText, _ context: LintContext
  ) -> LintFinding? {
    let place = money.text.token(at: mention.range.lowerBound, in: tokens)
    // `… từ ngân sách tỉnh` makes it the ceiling of a source.
    let isOfSource = money.text.string(mention.range.upperBound..<money.text.bytes.count).hasPrefix(" từ ")
    let isAmongMoney = context.wholeMoney.surrounds(money.text) || pointsToAppendix(money.text)
    let isAnnounced = !isOfSource && context.totalWords.announceCeiling(before, isAmongMoney: isAmongMoney)
    let announced = isAnnounced ? max(0, place - 24)..<place : nil
    guard let words = ceiling(place, tokens, money.text) ?? announced, let value = mention.value,
      let total = budget(of: words, tokens, money.text, context.budgetFacts.totals), value < total.value
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

  /// `ngân sách trung ương không quá 50 triệu đồng` against the columns of that source.
  private static func source(
    of mention: AmountMention, _ tokens: [Token], _ money: MoneyText, _ facts: BudgetFacts
  ) -> (value: Decimal, range: Range<Int>)? {
    guard !facts.sources.isEmpty else { return nil }
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
    _ mention: AmountMention, _ money: MoneyText, ofPart part: Decimal, at range: Range<Int>
  ) -> LintFinding? {
    guard let value = mention.value, part > value else { return nil }
    let made = part.vietnamese()
    return LintFinding(
      at: money.text.range(of: mention.range),
      Bilingual(
        "lời văn ghi phần này không quá “\(money.written(mention))”, bảng dự toán ghi \(made) đồng",
        en: "the text allows at most “\(money.written(mention))” here, the budget has \(made) đồng"),
      caption: "dự toán: \(made) đồng",
      notes: [Diagnostic.Note(at: range, Bilingual("tổng của cột ở đây", en: "the column's total"))])
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
  private static func ceiling(_ place: Int, _ tokens: [Token], _ text: PlanText) -> Range<Int>? {
    guard ceilings.matches(before: place, in: tokens) else { return nil }
    var lower = place
    while lower > 0, place - lower < 24, !text.endsSentence(tokens[lower - 1]) { lower -= 1 }
    guard let head = heads.first(in: lower..<place, of: tokens), !each.occur(in: head..<place, of: tokens) else {
      return nil
    }
    return head..<place
  }
}
