import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// The amounts that the budgets of a plan know, in đồng, and the check of totals in the text against them.
final class KnownAmounts {
  private let budgets: [Budget]
  private let totals: [(value: Decimal, range: Range<Int>)]
  /// Every amount, and the sum of the totals: made when a text says a total, which few do.
  private lazy var all = makeAll()
  /// What the rows are for, folded: the title of such a row's task announces the row's money, not the plan's.
  private lazy var items = Set(
    budgets.flatMap { budget in
      budget.rows.filter { $0.role == .item && !$0.name.isEmpty }.map { Keyword.fold($0.name) }
    })
  private lazy var words = TotalWords(plan)
  private let plan: Plan

  init(_ plan: Plan) {
    self.plan = plan
    budgets = plan.flows.flatMap { flow in flow.blocks.indices.compactMap { flow.blocks[$0].budget } }
    totals = budgets.flatMap(\.totals)
  }

  private func makeAll() -> Set<Decimal> {
    var all: Set<Decimal> = []
    for budget in budgets {
      for (index, row) in budget.rows.enumerated() {
        for column in row.amounts.indices where budget.columns[column].role == .amount {
          guard let dong = budget.dong(row: index, column: column) else { continue }
          all.insert(dong)
          // A budget printed in another unit is known by what it prints, too.
          if let unit = budget.printedUnit(of: column), let printed = budget.printedAmount(index, column),
            let dong = printed.converted(from: unit, to: .dong)
          {
            all.insert(dong)
          }
        }
      }
    }
    if totals.count > 1, let sum = Decimal.sum(totals.map(\.value)) { all.insert(sum) }
    return all
  }

  /// The first amount after `Tổng kinh phí` is one that a budget knows.
  ///
  /// - Parameter title: the nearest title above.
  func check(_ mentions: [AmountMention], in text: RichText, plain: String, below title: FoldedTitle) -> Diagnostic? {
    guard !totals.isEmpty, !mentions.isEmpty else { return nil }
    let folded = Keyword.fold(plain)
    guard ["du toan", "kinh phi", "nhu cau"].contains(where: folded.holdsBytes) else { return nil }
    let bytes = Array(plain.utf8)
    let title = title.folded
    guard !items.contains(title) else { return nil }
    // What stands right before an amount says what it is of; a paragraph may be long.
    let before = { (place: Int) in
      let start = max(place == 0 ? 0 : mentions[place - 1].range.upperBound, mentions[place].range.lowerBound - 300)
      return Keyword.fold(String(decoding: bytes[start..<mentions[place].range.lowerBound], as: UTF8.self))
    }
    func isTotal(_ place: Int) -> Bool {
      let before = before(place)
      guard AmountBound(before: before) == .exact else { return false }
      return words.announceTotal(before)
        || budgets.count == 1
          && (words.announceBudget(before, below: title) || words.announceWhole(before, below: title))
    }
    guard let place = mentions.indices.first(where: isTotal), let value = mentions[place].value, !all.contains(value)
    else { return nil }
    let mention = mentions[place]
    if let tolerance = mention.tolerance, !tolerance.isZero,
      all.contains(where: { $0.subtracting(value).map { $0.magnitude <= tolerance } == true })
    {
      return nil
    }
    let namesAppendix = ["phu luc", "dinh kem", "kem theo", "bieu"].contains { folded.holdsBytes(of: $0) }
    return .totalDiffers(
      text.part(mention.range), budget: totals[0].value, at: text.sourceRange(of: mention.range),
      total: totals[0].range,
      severity: namesAppendix && totals.count == 1 && words.announceTotal(before(place)) ? .error : .warning)
  }
}

extension Block {
  /// The budget that the block holds.
  fileprivate var budget: Budget? {
    if case .budget(let budget) = content { budget } else { nil }
  }
}

extension Budget {
  /// The totals in đồng, with the rows in which they stand.
  fileprivate var totals: [(value: Decimal, range: Range<Int>)] {
    let primary = primaryColumn
    return rows.indices.filter { rows[$0].role == .total || rows[$0].role == .rounding }.flatMap { row in
      columns.indices.filter { columns[$0].role == .amount && $0 == primary ?? $0 }.compactMap { column in
        dong(row: row, column: column).map { ($0, table.rows[row].range) }
      }
    }
  }
}

/// A title, folded once, and only when an amount below it asks.
final class FoldedTitle {
  private let text: String
  /// The folded words.
  private(set) lazy var folded = Keyword.fold(text)

  init(_ text: String = "") { self.text = text }
}
