import KeHoachModel
import KeHoachText

/// Tells whether the amounts of a text take apart what the whole plan costs, by what stands above it.
///
/// `a) Ngân sách tỉnh: 230 triệu đồng` is a part of the plan's money below `1. Tổng kinh phí: 400 triệu đồng, trong đó:`
/// or `II. KINH PHÍ THỰC HIỆN`, and one of a task's below `2. Mở lớp: 50 triệu đồng, trong đó:`.
struct WholeMoney {
  private let plan: Plan
  private let totals: Set<Decimal>
  private let subject: Set<Substring>
  /// The first amount of each block that names one.
  private let firstAmounts: [[Int]: AmountMention]

  init(_ context: LintContext) {
    plan = context.plan
    totals = Set(context.budgetFacts.totals.map(\.value))
    subject = Set(Keyword.fold(plan.header.subject.plain).split { !$0.isLetter && !$0.isNumber })
    var amounts: [[Int]: AmountMention] = [:]
    for money in context.moneyTexts {
      guard let flow = money.text.flow, let block = money.text.block, amounts[[flow, block]] == nil else { continue }
      amounts[[flow, block]] = money.mentions[0]
    }
    firstAmounts = amounts
  }

  /// Whether an amount is what a budget costs in all.
  func isTotal(_ mention: AmountMention) -> Bool {
    guard let value = mention.value, let tolerance = mention.tolerance else { return false }
    return totals.contains { $0.subtracting(value).map { $0.magnitude <= tolerance } ?? false }
  }

  /// Whether a text of the body stands where the plan's money is spoken of.
  func surrounds(_ text: PlanText) -> Bool {
    guard text.flow == 0, var block = text.block else { return false }
    let blocks = plan.body.blocks
    while let above = lead(of: block) ?? blocks[block].parent {
      if let amount = firstAmounts[[0, above]], !blocks[above].isTitle { return isTotal(amount) }
      // A long text says more than what the money is for.
      guard let text = blocks[above].text?.plain, text.utf8.count < 600 else { return false }
      let words = Keyword.fold(text).split { !$0.isLetter && !$0.isNumber }
      guard words.allSatisfy({ MoneyWords.heading.contains($0) || subject.contains($0) || $0.allSatisfy(\.isNumber) })
      else { return false }
      if blocks[above].isTitle {
        // Not `kinh tế`, nor `an toàn`.
        let title = " " + words.joined(separator: " ") + " "
        return [" kinh phi ", " du toan ", " von "].contains { title.holdsBytes(of: $0) }
      }
      block = above
    }
    return false
  }

  /// How far above an item its lead is looked for.
  private static let reach = 64

  /// The paragraph without a label that announces an item: `Kinh phí 400 triệu đồng, gồm:`; nil for none.
  private func lead(of block: Int) -> Int? {
    let blocks = plan.body.blocks
    guard let label = blocks[block].label, !blocks[block].isTitle else { return nil }
    var place = block
    let lowest = max(blocks[block].parent ?? 0, block - Self.reach)
    while place > lowest, blocks[place].label?.scheme == label.scheme || blocks[place].parent != blocks[block].parent {
      place -= 1
    }
    let isLead = blocks[place].label == nil && blocks[place].parent == blocks[block].parent && !blocks[place].isTitle
    return isLead && blocks[place].text?.plain.last == ":" ? place : nil
  }
}
