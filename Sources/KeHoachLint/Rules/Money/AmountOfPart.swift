import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH334: the text and the budget give a year or a source of money the same amount.
  static let amountOfPart = LintRule(
    Rule(
      "KH334", "từng-nguồn-khác-bảng", .warning,
      Bilingual(
        "Kinh phí từng năm, từng nguồn trong lời văn khớp với cột của bảng dự toán.",
        en: "The text gives each year and each source the amount of its column in the budget."),
      reason: Bilingual(
        "Tổng khớp mà cơ cấu khác nhau thì không biết bố trí từng năm, từng nguồn theo số nào.",
        en: "Where the total agrees and its parts don't, nobody knows what each year and source has to give."),
      source: "Dự toán phải khớp từ chi tiết đến tổng",
      example: Rule.Example(wrong: example(240, 160), right: example(250, 150)))
  ) { context in
    guard !context.moneyTexts.isEmpty, case let parts = context.budgetParts, !parts.parts.isEmpty else { return [] }
    return context.moneyTexts.flatMap { money -> [LintFinding] in
      // Parts that don't make their total are a finding of their own.
      guard money.text.role.isProse, PartsOfTotal.findings(in: money, context).isEmpty else { return [] }
      return PartMentions(money, context).exact.compactMap { mention, kind in
        guard let known = parts.parts[kind], let value = mention.value, let tolerance = mention.tolerance,
          !(known.map(\.value) + [Decimal.sum(known.map(\.value))].compactMap(\.self)).contains(where: {
            $0.subtracting(value).map { $0.magnitude <= tolerance } ?? true
          })
        else { return nil }
        let right = known[0].value.vietnamese()
        return LintFinding(
          at: money.text.range(of: mention.range),
          Bilingual(
            "lời văn ghi “\(money.written(mention))” cho \(kind.name.vi), cột của bảng dự toán có tổng \(right) đồng",
            en: "the text gives \(kind.name.en) “\(money.written(mention))”, the budget's column \(right) đồng"),
          caption: "bảng dự toán: \(right) đồng",
          notes: [Diagnostic.Note(at: known[0].range, Bilingual("tổng của cột ở đây", en: "the column's total"))])
      }
    }
  }

  private static func example(_ first: Int, _ second: Int) -> String {
    "# I. MỤC ĐÍCH, NHIỆM VỤ\n\nTổ chức hội nghị.\n\n# II. KINH PHÍ\n\n"
      + "Tổng kinh phí 400 triệu đồng, trong đó ngân sách tỉnh \(first) triệu đồng, xã hội hóa \(second) triệu đồng.\n\n"
      + "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Tổng số | Ngân sách tỉnh | Xã hội hóa |\n"
      + "|---|---|--:|--:|--:|\n| 1 | Hội nghị | 400 | 250 | 150 |\n| | Tổng cộng | 400 | 250 | 150 |\n:::\n\n"
      + "# III. TỔ CHỨC THỰC HIỆN\n\nTriển khai./.\n"
  }
}

extension BudgetParts.Kind {
  /// The part in messages.
  var name: Bilingual {
    switch self {
    case .year(let year): Bilingual("năm \(year)", en: "the year \(year)")
    case .source: Bilingual("nguồn này", en: "this source")
    }
  }
}

/// The amounts of a text that are those of a year or a source of the whole plan.
struct PartMentions {
  /// What is said to be the amount itself.
  private(set) var exact: [(mention: AmountMention, kind: BudgetParts.Kind)] = []
  /// What is said to be the most that it may be.
  private(set) var ceilings: [(mention: AmountMention, kind: BudgetParts.Kind)] = []

  init(_ money: MoneyText, _ context: LintContext) {
    var isOfWhole = context.wholeMoney.surrounds(money.text)
    // Below no title there is nothing else that a ceiling could be of.
    let isBelowNothing = context.parent(of: money.text) == nil
    var last: BudgetParts.Kind?
    var start = 0
    for mention in money.mentions {
      let before = Keyword.fold(money.text.string(start..<mention.range.lowerBound))
      start = mention.words?.range.upperBound ?? mention.range.upperBound
      let clause = before.split { ",;.()".contains($0) }.last.map(String.init) ?? ""
      guard let kind = context.budgetParts.kind(in: clause), !money.isRate(mention) else {
        // What follows takes this amount apart.
        isOfWhole = context.wholeMoney.isTotal(mention)
        last = nil
        continue
      }
      // The sources of one year: `năm 2026: 250 triệu đồng (ngân sách tỉnh 150 triệu đồng)`.
      if let last, !last.isLike(kind) { return }
      last = kind
      let bound = AmountBound(before: before)
      guard isOfWhole || isBelowNothing && bound == .ceiling else { continue }
      switch bound {
      case .exact: exact.append((mention, kind))
      case .ceiling: ceilings.append((mention, kind))
      case .floor, .estimate: break
      }
    }
  }
}
