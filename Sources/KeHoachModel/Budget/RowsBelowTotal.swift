import KeHoachSource
import KeHoachSyntax

/// Finds numbered rows that stand below the last total and are in none.
struct RowsBelowTotal {
  let budget: Budget
  let addends: [Int: [Int]]

  func run() -> [Diagnostic] {
    guard let total = budget.rows.lastIndex(where: { $0.role == .total }), total + 1 < budget.rows.count,
      let column = budget.primaryColumn ?? budget.columns.firstIndex(where: { $0.role == .amount })
    else { return [] }
    let rows = left(below: total, in: column)
    // Rows that make up the total once more say how it is divided.
    let sum = Decimal.sum(rows.compactMap { budget.rows[$0].amounts[column]?.shown })
    guard !rows.isEmpty, sum != budget.rows[total].amounts[column]?.shown else { return [] }
    return rows.map { .rowBelowTotal(budget.rows[$0].title, total: budget.rows[total].content, at: place(of: $0)) }
  }

  /// The numbered rows below a total that hold money; none where a heading or a subtotal begins something else.
  private func left(below total: Int, in column: Int) -> [Int] {
    let counted = Set(addends[total] ?? [])
    var result: [Int] = []
    for index in budget.rows.indices.dropFirst(total + 1) {
      let row = budget.rows[index]
      let hasMoney = row.amounts[column]?.shown != nil
      let isHeading = row.label?.isNumber != true && row.parent.map { $0 < total } ?? true
      switch row.role {
      case .item where isHeading && !counted.contains(index): return []
      case .item where row.parent == nil && !counted.contains(index):
        if hasMoney { result.append(index) }
      case .informative where isHeading && !row.content.isEmpty && !RowNames.isRemark(row.content): return []
      case .subtotal: return []
      case .item, .informative, .total, .percentage, .rounding: continue
      }
    }
    return result
  }

  private func place(of row: Int) -> Range<Int> {
    let cells = budget.table.rows[row].cells
    let content = budget.columns.firstIndex { $0.role == .content }.map { cells[$0].range }
    return content.flatMap { $0.isEmpty ? nil : $0 } ?? budget.table.rows[row].range
  }
}
