import KeHoachSource
import KeHoachSyntax

/// Computes the amounts of a budget from the bottom up, in exact decimals, and compares what is written.
///
/// A leaf is quantity × price, a parent the sum of its children, a total column the sum of its columns. Sums are
/// checked against the amounts as they are shown, since that is what a reader adds up; what `table --write` puts in is
/// worked out from the inputs alone.
struct BudgetCalculator {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var budget: Budget
  /// The total columns come after those that they add up.
  private let amountColumns: [Int]
  /// The total rows, in order: a share below one may be a share of it.
  private let totalRows: [Int]

  init(budget: Budget) {
    self.budget = budget
    amountColumns = Self.inOrder(budget.columns)
    totalRows = budget.rows.indices.filter { budget.rows[$0].role == .total }
  }

  /// The amount columns; those that add up others come after them.
  static func inOrder(_ columns: [Budget.Column]) -> [Int] {
    var result: [Int] = []
    var seen: Set<Int> = []
    func visit(_ column: Int) {
      guard columns[column].role == .amount, seen.insert(column).inserted else { return }
      for sum in columns[column].sums { sum.columns.forEach(visit) }
      if let share = columns[column].share { visit(share.column) }
      result.append(column)
    }
    columns.indices.forEach(visit)
    return result
  }

  /// The budget with every amount computed; `diagnostics` holds what doesn't agree.
  mutating func compute() -> Budget {
    let order = ComputationOrder(budget.rows)
    for index in order.circular {
      budget.rows[index].base = nil
      budget.rows[index].role = .item
      budget.rows[index].isShareOpen = true
    }
    for index in order.order {
      switch budget.rows[index].role {
      case .item, .informative: computeItem(index)
      default: break
      }
    }
    let top = budget.topRows
    computeShares(among: top)
    let addends = readTotals(top)
    for index in budget.rows.indices { computeSum(index, addends: addends[index] ?? []) }
    addTotal(of: top)
    diagnostics += RowsBelowTotal(budget: budget, addends: addends).run()
    let formulas = FormulaCheck(budget: budget, addends: addends)
    diagnostics += formulas.run()
    diagnostics += budget.openShares
    diagnostics += BreakdownCheck(budget: budget).run()
    return budget
  }

  // MARK: Items

  private mutating func computeItem(_ index: Int) {
    let children = budget.rows[index].children
    computeShares(among: children)
    for column in amountColumns {
      if children.contains(where: { budget.rows[$0].amounts[column]?.shown != nil }) {
        settle(index, column, .sum(of: children, kind: .children))
      } else if budget.columns[column].isProduct, let product = budget.product(index, column) {
        settle(index, column, product)
      }
      computeColumnSums(index, column)
      if children.isEmpty, let share = budget.columns[column].share { settle(index, column, .columnShare(share)) }
    }
  }

  private mutating func computeColumnSums(_ index: Int, _ column: Int) {
    for sum in budget.columns[column].sums {
      let parts = sum.columns.filter { budget.rows[index].amounts[$0]?.shown != nil }
      // A part that the author leaves blank can't be asked for.
      guard !parts.isEmpty, !parts.contains(where: { budget.isHidden(index, $0) }) else { continue }
      settle(index, column, .columns(sum))
    }
  }

  // MARK: Shares

  /// A share is one of the items before it; below a total that holds shares already, one of that total.
  private mutating func computeShares(among rows: [Int]) {
    var items: [Int] = []
    var all: [Int] = []
    var lastShare: Int?
    for index in rows {
      if case .percentage(let share) = budget.rows[index].role, isShare(index, share, of: items, all) {
        let isBelowTotal = lastShare.map { last in totalRows.contains { $0 > last && $0 < index } } ?? false
        let isOnAll = isBelowTotal || RowNames.isOnEverything(budget.rows[index].content)
        let bases = budget.rows[index].base.map { [$0, $0] } ?? (isOnAll ? [all, items] : [items, all])
        for column in amountColumns {
          settle(index, column, .share(share, of: bases[0]), or: .share(share, of: bases[1]))
          computeColumnSums(index, column)
        }
        lastShare = index
      } else {
        items.append(index)
      }
      all.append(index)
    }
  }

  /// Whether a row that may be a share by its name is one: its written amounts are that share. It is an item else.
  private mutating func isShare(_ index: Int, _ share: Decimal, of items: [Int], _ all: [Int]) -> Bool {
    guard RowNames.isLikelyShare(budget.rows[index].content), budget.rows[index].base == nil else { return true }
    for column in amountColumns {
      guard let amount = budget.rows[index].amounts[column], amount.written != nil else { continue }
      let agrees = [items, all].contains { rows in
        budget.evaluate(.share(share, of: rows), index, column)?.agrees(with: amount) ?? false
      }
      if agrees { continue }
      budget.rows[index].role = .item
      computeItem(index)
      return false
    }
    return true
  }

  // MARK: Totals

  /// The rows that each total, subtotal and rounding row adds up.
  private mutating func readTotals(_ top: [Int]) -> [Int: [Int]] {
    var structure = TotalStructure(budget.rows, top: top)
    structure.read()
    budget.rows = structure.rows
    return structure.addends
  }

  private mutating func computeSum(_ index: Int, addends: [Int]) {
    switch budget.rows[index].role {
    case .total, .subtotal:
      let kind: BudgetMismatch.Kind = budget.rows[index].role == .total ? .total : .children
      for column in amountColumns {
        settle(index, column, .sum(of: addends, kind: kind))
        computeColumnSums(index, column)
      }
    case .rounding:
      for column in amountColumns { settle(index, column, .rounded(addends)) }
    case .item, .informative, .percentage: break
    }
  }

  /// Adds a total where none is written.
  private mutating func addTotal(of top: [Int]) {
    guard !budget.rows.contains(where: { $0.role == .total || $0.role == .rounding }), !top.isEmpty else { return }
    let labels = top.compactMap { budget.rows[$0].label }.filter(\.isNumber)
    let isLabelled = labels.count == top.count && labels.count > 1 && labels.count <= 20
    let formula = labels.map { TotalFormula.bare($0.text) }.joined(separator: "+")
    let name = isLabelled ? "Tổng cộng (\(formula))" : "Tổng cộng"
    let row = Budget.Row(role: .total, content: name, amounts: budget.columns.map { _ in nil })
    let place = budget.table.range.upperBound..<budget.table.range.upperBound
    let cells = budget.columns.map { column in
      Table.Cell(text: RichText(made: column.role == .content ? name : "", range: place), range: place)
    }
    // What is said of the table, the total in words say, stays below it.
    let index = budget.rows.lastIndex { !$0.isRemark }.map { $0 + 1 } ?? budget.rows.count
    budget.rows.insert(row, at: index)
    budget.table.rows.insert(Table.Row(cells: cells, range: place), at: index)
    computeSum(index, addends: top)
  }

  // MARK: Settling an amount

  /// Computes an amount and compares what is written with it. Where the words leave open which of two ways it is made,
  /// the one that agrees is taken, else the first.
  private mutating func settle(_ index: Int, _ column: Int, _ source: AmountSource, or other: AmountSource? = nil) {
    guard !budget.table.rows[index].cells[column].isCovered else { return }
    var amount = budget.rows[index].amounts[column] ?? Budget.Amount()
    if budget.isHidden(index, column), !source.countsBehindText { return }
    var source = source
    guard var result = budget.evaluate(source, index, column) else { return }
    if let other, !result.agrees(with: amount), let second = budget.evaluate(other, index, column),
      second.agrees(with: amount)
    {
      (source, result) = (other, second)
    }
    guard let computed = result.computed, let regenerated = result.regenerated else {
      let place = budget.table.rows[index].cells[column].range
      diagnostics.append(.amountTooLarge(budget.rows[index].title, at: place))
      return
    }
    if result.isPartial, amount.shown.map({ $0 >= computed }) ?? (result.parts.count < 2) { return }
    // The first source fills a blank; every source is compared with what is written.
    if amount.computed == nil {
      let agrees = amount.written.map { result.explains($0, instead: regenerated) } ?? false
      amount.computation = Budget.Computation(
        value: computed, regenerated: agrees ? amount.written?.value : regenerated, tolerance: result.tolerance,
        derivation: budget.derivation(by: source, index, column))
    }
    if let shown = amount.shown, shown != computed, amount.written != nil || !isSumOfRows(index) {
      let isRounding = amount.written.map { result.explains($0, instead: computed) } ?? false
      let mismatch = BudgetMismatch(
        kind: result.kind, row: index, column: column, shown: shown, computed: computed, parts: result.parts,
        factors: result.factors, isRounding: isRounding)
      diagnostics.append(mismatch.diagnostic(in: budget))
      if isRounding, let difference = shown.subtracting(computed)?.magnitude {
        let tolerance = amount.tolerance.adding(difference) ?? amount.tolerance
        amount.computation?.tolerance = tolerance
      }
    }
    budget.rows[index].amounts[column] = amount
  }

  /// Whether the row adds up others: what is wrong in a blank cell of it was said there.
  private func isSumOfRows(_ index: Int) -> Bool {
    !budget.rows[index].children.isEmpty || budget.rows[index].role != .item && budget.rows[index].role != .informative
  }
}

extension Budget.Row {
  /// Whether the row only says something about the table.
  var isRemark: Bool { role == .informative && label == nil && RowNames.isRemark(content) }
}

extension Budget {
  /// The outermost rows that are added up.
  var topRows: [Int] {
    rows.indices.filter { rows[$0].parent == nil && (rows[$0].role == .item || rows[$0].role.isPercentage) }
  }

  /// Whether an amount is computed but its cell says `-`, other words or `{}`. Asked before the table is filled.
  func isHidden(_ row: Int, _ column: Int) -> Bool {
    guard rows[row].amounts[column]?.written == nil else { return false }
    let cell = table.rows[row].cells[column]
    return cell.isLeftBlank || cell.saysSomething
  }

  /// Whether a cell of the table prints its amount, written or computed: not where it says `-`, other words or `{}`,
  /// or another cell covers it.
  public func printsAmount(_ row: Int, _ column: Int) -> Bool {
    guard let amount = rows[row].amounts[column], !table.rows[row].cells[column].isCovered else { return false }
    let cell = sourceTable.rows[row].cells[column]
    return amount.written != nil || amount.computed?.vietnamese() == cell.text.plain
  }

  /// Puts computed amounts into the blank cells.
  mutating func fillTable() {
    for row in rows.indices {
      for column in columns.indices where columns[column].role == .amount {
        guard let computed = rows[row].amounts[column]?.computed, rows[row].amounts[column]?.written == nil,
          !table.rows[row].cells[column].isCovered, !isHidden(row, column)
        else { continue }
        let range = table.rows[row].cells[column].range
        table.rows[row].cells[column].text = RichText(made: computed.vietnamese(), range: range)
      }
    }
  }
}
