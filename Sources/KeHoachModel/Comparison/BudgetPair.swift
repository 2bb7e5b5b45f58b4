import KeHoachSyntax
import KeHoachText

/// Compares two versions of one budget; a version that is missing has no rows.
struct BudgetPair {
  private typealias Column = (name: String, old: Int?, new: Int?)

  private let old: Budget?
  private let new: Budget?
  private let unit: MoneyUnit
  private let columns: [Column]

  init(old: Budget?, new: Budget?, unit: MoneyUnit, isOfAll: Bool) {
    self.old = old
    self.new = new
    self.unit = unit
    func main(_ budget: Budget?) -> Int? {
      budget.flatMap { budget in budget.primaryColumn ?? budget.columns.firstIndex { $0.role == .amount } }
    }
    // The main columns are one another's whatever they are called.
    var columns: [Column] = [(new?.title(of: main(new)) ?? old?.title(of: main(old)) ?? "", main(old), main(new))]
    if isOfAll {
      func others(_ budget: Budget?) -> [(key: String, name: String, column: Int)] {
        guard let budget else { return [] }
        return budget.columns.indices.filter { budget.columns[$0].role == .amount && $0 != main(budget) }.map {
          (PlanBudget.words(budget.columns[$0].heads.joined(separator: " ")), budget.title(of: $0) ?? "", $0)
        }
      }
      var left = others(old)
      for column in others(new) {
        let match = left.firstIndex { $0.key == column.key }
        columns.append((column.name, match.map { left.remove(at: $0).column }, column.column))
      }
      columns += left.map { ($0.name, $0.column, nil) }
    }
    self.columns = columns
  }

  func compare() throws(BudgetComparison.Failure) -> BudgetComparison.Part {
    var part = BudgetComparison.Part(name: "")
    if let old, let new {
      let matching = BudgetMatching(old: old, new: new)
      let gone = RemovedRows(old: old, new: new, matching: matching)
      for row in gone.atStart { part.rows += try rows(old: row, new: nil) }
      for row in new.rows.indices {
        let before = matching.oldOfNew[row]
        let isMoved = before.map { self.isMoved($0, row, matching) } ?? false
        part.rows += try rows(old: before, new: row, isMoved: isMoved)
        for row in gone.after[row] ?? [] { part.rows += try rows(old: row, new: nil) }
      }
    } else {
      for row in (old?.rows ?? []).indices { part.rows += try rows(old: row, new: nil) }
      for row in (new?.rows ?? []).indices { part.rows += try rows(old: nil, new: row) }
    }
    for column in columns {
      part.totals.append(
        BudgetComparison.Total(
          column: column.name, old: try amount(old, old?.lastSum, column.old),
          new: try amount(new, new?.lastSum, column.new)))
    }
    return part
  }

  private func isMoved(_ before: Int, _ row: Int, _ matching: BudgetMatching) -> Bool {
    guard let old, let new else { return false }
    let (above, now) = (old.rows[before].parent, new.rows[row].parent)
    return above.map { matching.newOfOld[$0] } != now.map { Int?.some($0) }
  }

  /// A line for each column in which a row differs; sums that only repeat others are left to the totals.
  private func rows(old before: Int?, new after: Int?, isMoved: Bool = false) throws(BudgetComparison.Failure)
    -> [BudgetComparison.Row]
  {
    guard let row = after.flatMap({ new?.rows[$0] }) ?? before.flatMap({ old?.rows[$0] }) else { return [] }
    switch row.role {
    case .total, .subtotal, .rounding: return []
    case .item, .percentage, .informative: break
    }
    var name = row.content
    var isRenamed = false
    if let before, after != nil, let was = old?.rows[before].content, PlanBudget.words(was) != PlanBudget.words(name) {
      isRenamed = true
      name = was + " → " + name
    }
    var result: [BudgetComparison.Row] = []
    for column in columns {
      let was = try amount(old, before, column.old)
      let now = try amount(new, after, column.new)
      let isWholeRow = before == nil || after == nil || isMoved || isRenamed
      let isFirst = column.name == columns[0].name && result.isEmpty
      guard was != now || isWholeRow && isFirst else { continue }
      let change: BudgetComparison.Change =
        before == nil
        ? .added
        : after == nil
          ? .removed : isMoved ? (was == now ? .moved : .movedAndChanged) : was == now ? .renamed : .changed
      result.append(
        BudgetComparison.Row(
          number: row.label?.text ?? "", name: name, column: column.name, old: was, new: now, change: change))
    }
    return result
  }

  private func amount(_ budget: Budget?, _ row: Int?, _ column: Int?) throws(BudgetComparison.Failure) -> Decimal? {
    guard let budget, let row, let column, let shown = budget.rows[row].amounts[column]?.shown else { return nil }
    guard let value = shown.converted(from: budget.columns[column].unit ?? .dong, to: unit) else { throw .tooLarge }
    return value
  }
}

extension Budget {
  /// The row that says the total, or the rounded total where there is one.
  var lastSum: Int? { rows.lastIndex { $0.role == .total || $0.role == .rounding } }

  /// The heads of a column for people, where it stands under others: `2026, Ngân sách tỉnh`.
  fileprivate func title(of column: Int?) -> String? {
    column.map { columns[$0].heads.joined(separator: ", ") }
  }
}
