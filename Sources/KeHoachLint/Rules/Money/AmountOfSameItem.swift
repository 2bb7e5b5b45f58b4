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
    guard !context.moneyTexts.isEmpty, case let budget = context.budgetFacts, !budget.rows.isEmpty else { return [] }
    var tasks: [Int: PlanTask] = [:]
    for task in context.plan.itemTasks where task.facts[.funding] != nil { tasks[task.block] = task }
    return context.moneyTexts.compactMap { money in
      guard money.mentions.count == 1 else { return nil }
      let mention = money.mentions[0]
      // `Mua sách: 150 triệu đồng`, or a line `Kinh phí: …` of a task that a row is named after.
      let colon = money.text.bytes.prefix(mention.range.lowerBound).firstIndex(of: UInt8(ascii: ":"))
      guard let colon, mention.range.lowerBound - colon < 24, !money.isRate(mention) else { return nil }
      let name = money.text.string(0..<colon)
      var row = budget.row(named: name)
      if row == nil, let block = money.text.block, money.text.flow == 0,
        let parent = context.plan.body.blocks[block].parent,
        let task = tasks[parent], task.facts[.funding]?.plain.utf8.count ?? 0 > 0,
        money.text.place == fundingPlace(task)
      {
        row = budget.row(named: task.name.plain)
      }
      guard let row, let value = mention.value, let tolerance = mention.tolerance,
        !row.amounts.contains(where: { $0.subtracting(value).map { $0.magnitude <= tolerance } ?? true })
      else { return nil }
      let right = row.amounts[0].vietnamese()
      return LintFinding(
        at: money.text.range(of: mention.range),
        Bilingual(
          "lời văn ghi “\(money.written(mention))” cho nội dung này, bảng dự toán ghi \(right) đồng ở dòng “\(row.title.clipped)”",
          en: "the text says “\(money.written(mention))”, the budget \(right) đồng for “\(row.title.clipped)”"),
        caption: "bảng dự toán: \(right) đồng",
        notes: [Diagnostic.Note(at: row.range, Bilingual("dòng của bảng", en: "the budget's row"))])
    }
  }

  private static let table =
    "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n"
    + "| 1 | Hội nghị triển khai | 140 |\n| | Tổng cộng | 140 |\n:::\n"

  private static func fundingPlace(_ task: PlanTask) -> Range<Int>? { task.facts[.funding]?.range }
}
