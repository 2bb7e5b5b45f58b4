/// Rounds all amounts of a budget so that what adds up still does: rows in every column, and columns in every row.
///
/// The widest total is rounded first and divided among the columns; each column then is divided among its rows; a column
/// that is the sum of others is their sum in every row.
struct BudgetRounding {
  /// The rounded amounts by row and column.
  private(set) var amounts: [[Decimal?]]
  private(set) var keepsSums = true

  private let budget: Budget
  private let exact: [[Decimal?]]
  private let decimals: Int
  /// The amount columns, parts before their sums.
  private let columns: [Int]

  init(_ budget: Budget, exact: [[Decimal?]], decimals: Int) {
    self.budget = budget
    self.exact = exact
    self.decimals = decimals
    amounts = exact
    columns = BudgetCalculator.inOrder(budget.columns)
  }

  mutating func run() {
    let widest = budget.rows.indices.filter { budget.rows[$0].role == .total }.max { addends(of: $0) < addends(of: $1) }
    let fixed = widest.map { divide($0) }
    for column in columns {
      var known = exact.indices.map { sumOfParts($0, column) }
      if let widest { known[widest] = fixed?[column] }
      let (sums, order) = rowSums(in: column)
      var rounding = SumKeepingRounding(exact.map { $0[column] }, decimals: decimals, sums: sums, fixed: known)
      rounding.run(order: order)
      for row in exact.indices { amounts[row][column] = rounding.rounded[row] }
      keepsSums = keepsSums && rounding.keepsSums
    }
    keepsSums = keepsSums && exact.indices.allSatisfy(keepsColumnSums)
  }

  private func keepsColumnSums(of row: Int) -> Bool {
    columns.allSatisfy { column in
      budget.columns[column].sums.allSatisfy { sum in
        let parts = sum.columns.filter { exact[row][$0] != nil }
        return parts.isEmpty || value(exact[row], parts, sum.subtracted) != exact[row][column]
          || value(amounts[row], parts, sum.subtracted) == amounts[row][column]
      }
    }
  }

  private func addends(of row: Int) -> Int {
    columns.reduce(0) { most, column in
      if case .rows(let parts) = budget.rows[row].amounts[column]?.derivation { max(most, parts.count) } else { most }
    }
  }

  /// The rounded amounts of one row, whose columns add up.
  private func divide(_ row: Int) -> [Decimal?] {
    let sums = columns.reduce(into: [Int: [[Int]]]()) { sums, column in
      sums[column] = budget.columns[column].sums.filter { $0.subtracted.isEmpty }.map(\.columns)
    }
    var rounding = SumKeepingRounding(exact[row], decimals: decimals, sums: sums)
    rounding.run(order: columns.reversed())
    return rounding.rounded
  }

  /// What the rounded parts of a sum of columns give, where the exact ones give the exact sum.
  private func sumOfParts(_ row: Int, _ column: Int) -> Decimal? {
    guard let whole = exact[row][column] else { return nil }
    for sum in budget.columns[column].sums {
      let parts = sum.columns.filter { exact[row][$0] != nil }
      guard !parts.isEmpty, value(exact[row], parts, sum.subtracted) == whole else { continue }
      return value(amounts[row], parts, sum.subtracted)
    }
    return nil
  }

  private func value(_ line: [Decimal?], _ columns: [Int], _ subtracted: Set<Int>) -> Decimal? {
    Decimal.sum(
      columns.lazy.compactMap { column in
        subtracted.contains(column) ? line[column]?.negated : line[column]
      })
  }

  /// The rows that add up in a column, the widest total first.
  private func rowSums(in column: Int) -> (sums: [Int: [[Int]]], order: [Int]) {
    var sums: [Int: [[Int]]] = [:]
    var totals: [(row: Int, parts: [Int])] = []
    var groups: [Int] = []
    for row in budget.rows.indices {
      guard case .rows(let parts) = budget.rows[row].amounts[column]?.derivation else { continue }
      sums[row] = [parts]
      if budget.rows[row].role == .item { groups.append(row) } else { totals.append((row, parts)) }
    }
    totals.sort { ($1.parts.count, $0.row) < ($0.parts.count, $1.row) }
    // A total before tax is a part of the one after it, so that it is rounded as a whole, too.
    if let widest = totals.first {
      var inner: (row: Int, parts: [Int])?
      for total in totals.reversed() where total.parts.count > 1 && widest.parts.starts(with: total.parts) {
        if let inner { sums[total.row] = [[inner.row] + total.parts.dropFirst(inner.parts.count)] }
        inner = total
      }
    }
    return (sums, totals.map(\.row) + groups)
  }
}
