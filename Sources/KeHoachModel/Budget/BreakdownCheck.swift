import KeHoachSource
import KeHoachSyntax

/// Checks what stands under `Trong đó`: its rows are a part of the row that they divide, so they can't be more; and
/// where they make up the whole in one column, they do so in all.
struct BreakdownCheck {
  let budget: Budget

  /// Rows that divide another one.
  private struct Breakdown {
    var whole: Int
    var parts: [Int]
  }

  func run() -> [Diagnostic] {
    breakdowns.flatMap { breakdown -> [Diagnostic] in
      let columns = budget.columns.indices.filter { budget.columns[$0].role == .amount }
      let isWhole = breakdown.parts.count > 1 && columns.contains { excess(of: breakdown, $0)?.isZero == true }
      return columns.compactMap { column in
        guard let excess = excess(of: breakdown, column), !excess.isZero, isWhole || !excess.isNegative,
          excess.magnitude > tolerance(of: breakdown, column)
        else { return nil }
        return finding(breakdown, column, isWhole: isWhole)
      }
    }
  }

  // MARK: Structure

  private var breakdowns: [Breakdown] {
    var result: [Breakdown] = []
    // The row above that counts.
    var above: Int?
    for index in budget.rows.indices {
      if budget.rows[index].role != .informative { above = index }
      guard opens(index), let whole = above.flatMap({ whole(of: index, below: $0) }) else { continue }
      let parts = parts(from: index)
      if !parts.isEmpty { result.append(Breakdown(whole: whole, parts: parts)) }
    }
    return result
  }

  private func opens(_ row: Int) -> Bool {
    budget.rows[row].role == .informative && RowNames.isBreakdown(budget.rows[row].content)
  }

  /// The row that is divided: the total right above, else the row that the breakdown stands under.
  private func whole(of row: Int, below above: Int) -> Int? {
    switch budget.rows[above].role {
    case .total, .subtotal: return above
    case .rounding: return nil
    case .item, .percentage, .informative: return budget.rows[row].parent ?? above
    }
  }

  /// `Trong đó: NSTW` itself and the rows like it below; those below a bare `Trong đó:`. Rows of a lower rank divide
  /// parts, not the whole.
  private func parts(from first: Int) -> [Int] {
    let holdsMoney = budget.rows[first].amounts.contains { $0?.shown != nil }
    let block = budget.rows.indices[(first + 1)...].prefix {
      budget.rows[$0].role == .informative && !budget.rows[$0].isRemark && !opens($0)
        && (budget.rows[$0].parent == nil || budget.rows[$0].parent == budget.rows[first].parent
          || budget.rows[$0].parent == first)
    }
    let rank = holdsMoney ? budget.rows[first].label?.scheme : block.first.flatMap { budget.rows[$0].label?.scheme }
    return (holdsMoney ? [first] : []) + block.filter { budget.rows[$0].label?.scheme == rank }
  }

  // MARK: Amounts

  /// By how much the known parts are more than the whole; nil where it or all of them are unknown.
  private func excess(of breakdown: Breakdown, _ column: Int) -> Decimal? {
    let parts = breakdown.parts.compactMap { budget.rows[$0].amounts[column]?.shown }
    guard !parts.isEmpty, let whole = budget.rows[breakdown.whole].amounts[column]?.shown, !whole.isNegative else {
      return nil
    }
    return Decimal.sum(parts)?.subtracting(whole)
  }

  /// Half of the last digit of the whole and of each part, where they have decimals.
  private func tolerance(of breakdown: Breakdown, _ column: Int) -> Decimal {
    let rows = [breakdown.whole] + breakdown.parts
    let halves = rows.compactMap { row in
      budget.rows[row].amounts[column]?.written.flatMap { $0.decimals > 0 ? $0.tolerance : nil }
    }
    return Decimal.sum(halves) ?? .zero
  }

  private func finding(_ breakdown: Breakdown, _ column: Int, isWhole: Bool) -> Diagnostic? {
    let whole = budget.rows[breakdown.whole]
    guard let shown = whole.amounts[column]?.shown,
      let sum = Decimal.sum(breakdown.parts.compactMap { budget.rows[$0].amounts[column]?.shown }),
      let place = breakdown.parts.first(where: { budget.rows[$0].amounts[column]?.shown != nil })
    else { return nil }
    var finding = Diagnostic.breakdownDiffers(
      whole.title.clipped, shown.vietnamese(), sum.vietnamese(), isWhole: isWhole,
      at: budget.table.rows[place].cells[column].numberRange)
    // These rows only inform: no total rests on them.
    finding.severity = .warning
    return finding
  }
}
