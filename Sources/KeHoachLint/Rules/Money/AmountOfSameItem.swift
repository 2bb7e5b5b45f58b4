import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH327: the text and the budget give one item the same amount.
  static let amountOfSameItem = LintRule(
    Rule(
      "KH327", "kinh-phí-khác-bảng", .warning,
      Bilingual(
        "Cùng một nội dung, số tiền trong lời văn khớp với bảng dự toán.",
        en: "The text and the budget give the same item the same amount."),
      reason: Bilingual(
        "Lời văn và phụ lục thường được sửa không cùng lúc.",
        en: "The text and the appendix are rarely mended together."),
      source: "Thực hành lập dự toán",
      example: Rule.Example(
        wrong: "1. Hội nghị triển khai: 120 triệu đồng.\n\n" + table + "\nTriển khai./.\n",
        right: "1. Hội nghị triển khai: 140 triệu đồng.\n\n" + table + "\nTriển khai./.\n"))
  ) { context in
    // Most plans name no money in sentences: then the rows need not be read.
    guard !context.moneyTexts.isEmpty, !context.budgetFacts.rows.isEmpty else { return [] }
    var tasks: [Int: PlanTask] = [:]
    for task in context.plan.itemTasks where task.facts[.funding] != nil { tasks[task.block] = task }
    return context.moneyTexts.flatMap { money in
      zip(money.mentions, money.boundWords).compactMap { mention, before in
        guard !money.isRate(mention), let row = row(of: mention, after: before, in: money, tasks, context) else {
          return nil
        }
        return finding(mention, AmountBound(before: before), row, in: money, context)
      }
    }
  }

  /// The row that an amount is of: `Mua sách: 150 triệu đồng`, `kinh phí mua sách là 150 triệu đồng`, or a line `Kinh
  /// phí: …` of a task that a row is named after.
  private static func row(
    of mention: AmountMention, after before: String, in money: MoneyText, _ tasks: [Int: PlanTask],
    _ context: LintContext
  ) -> BudgetFacts.Row? {
    let budget = context.budgetFacts
    if money.mentions.count == 1,
      let colon = money.text.bytes.prefix(mention.range.lowerBound).firstIndex(of: UInt8(ascii: ":")),
      mention.range.lowerBound - colon < 24
    {
      if let row = budget.row(named: money.text.string(0..<colon)) { return row }
      if money.text.flow == 0, let parent = context.parent(of: money.text), let task = tasks[parent],
        let funding = task.facts[.funding], !funding.isEmpty, money.text.place == funding.range
      {
        return budget.row(named: task.name.plain)
      }
      if money.text.flow == 0, costOpenings.contains(Keyword.fold(money.text.string(0..<colon))) {
        return rowOfTitle(above: money.text, context)
      }
    }
    return row(named: before, in: money, context)
  }

  /// The row that a clause names between words that only say that it costs something, or that the title above names
  /// where the clause says `với dự toán`.
  private static func row(named before: String, in money: MoneyText, _ context: LintContext) -> BudgetFacts.Row? {
    let clause = before.split { ",;.()".contains($0) }.last ?? ""
    let sentence = before.split { ".;".contains($0) }.last.map(String.init) ?? ""
    guard !context.totalWords.speaksOfOther(sentence), !sentence.split(separator: " ").contains(where: ofEach.contains)
    else { return nil }
    let words = clause.split { !$0.isLetter && !$0.isNumber }
    guard words.count <= longestClause else { return nil }
    let start = words.firstIndex { !beforeName.contains($0) } ?? words.count
    let end = words.lastIndex { !behindName.contains($0) }.map { $0 + 1 } ?? 0
    if start < end, words[end - 1] == "voi", end < words.count, money.mentions.count == 1 {
      return rowOfTitle(above: money.text, context)
    }
    // A name of one word, or one that stands alone, is too short to be sure.
    guard start < end, start > 0 || end < words.count, !clause.contains(where: \.isNumber) else { return nil }
    // A name may begin and end with such words itself: the longest one counts.
    for first in 0...start {
      for last in (end...words.count).reversed() where last - first > 1 && (first > 0 || last < words.count) {
        if let row = context.budgetFacts.row(named: words[first..<last].joined(separator: " ")) { return row }
      }
    }
    return nil
  }

  /// The row that the title above a text names.
  private static func rowOfTitle(above text: PlanText, _ context: LintContext) -> BudgetFacts.Row? {
    guard let flow = text.flow, let parent = context.parent(of: text),
      let title = context.flow(flow).blocks[parent].text
    else { return nil }
    return context.budgetFacts.row(named: title.plain)
  }

  private static func finding(
    _ mention: AmountMention, _ bound: AmountBound, _ row: BudgetFacts.Row, in money: MoneyText, _ context: LintContext
  ) -> LintFinding? {
    guard let value = mention.value, let tolerance = mention.tolerance, let main = row.amounts.first,
      !row.amounts.contains(where: { $0.subtracting(value).map { $0.magnitude <= tolerance } ?? true }),
      // The detailed budget of the item may be right, which is another rule's to say.
      !context.wholeMoney.isTotal(mention)
    else { return nil }
    switch bound {
    case .exact: break
    case .ceiling: if main <= value { return nil }
    case .floor, .estimate: return nil
    }
    let written = (bound == .ceiling ? "không quá " : "") + "“\(money.written(mention))”"
    let right = main.vietnamese()
    return LintFinding(
      at: money.text.range(of: mention.range),
      Bilingual(
        "lời văn ghi \(written) cho nội dung này, bảng dự toán ghi \(right) đồng ở dòng “\(row.title.clipped)”",
        en:
          "the text says \(bound == .ceiling ? "at most " : "")“\(money.written(mention))”, the budget \(right) đồng for “\(row.title.clipped)”"
      ),
      caption: "bảng dự toán: \(right) đồng",
      notes: [Diagnostic.Note(at: row.range, Bilingual("dòng của bảng", en: "the budget's row"))])
  }

  /// What stands before the colon of a line that says what the item above it costs, folded.
  private static let costOpenings: Set<String> = [
    "kinh phi", "kinh phi thuc hien", "kinh phi du kien", "du kien kinh phi", "tong kinh phi", "du toan",
    "du toan kinh phi", "kinh phi to chuc", "tong kinh phi thuc hien",
  ]
  /// The most words of a clause that names a row.
  private static let longestClause = 24
  /// The amount is that of each of several: `mỗi`, `từng`, `hằng`, `hàng`.
  private static let ofEach: Set<Substring> = ["moi", "tung", "hang"]
  /// What may stand before the name of an item in a clause, folded.
  private static let beforeName: Set<Substring> = [
    "kinh", "phi", "rieng", "cho", "chi", "phan", "thuc", "hien", "to", "chuc", "trong", "do", "va", "con", "de", "noi",
    "dung", "nhiem", "vu", "hoat", "dong", "du", "toan",
  ]
  /// What may stand between the name and the amount.
  private static let behindName: Set<Substring> = [
    "la", "tong", "kinh", "phi", "du", "toan", "kien", "so", "tien", "can", "het", "bang",
    "khong", "qua", "vuot", "duoc", "toi", "da",
  ]

  private static let table =
    "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n"
    + "| 1 | Hội nghị triển khai | 140 |\n| | Tổng cộng | 140 |\n:::\n"
}
