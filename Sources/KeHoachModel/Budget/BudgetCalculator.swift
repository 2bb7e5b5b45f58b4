import KeHoachSource
import KeHoachSyntax

/// Computes the amounts of a budget from the bottom up, in exact decimals, and compares what is written.
///
/// A leaf is quantity × price, a parent the sum of its children, a total column the sum of its columns. Sums are
/// checked against the amounts as they are shown, since that is what a reader adds up; what `table --write` puts in is
/// worked out from the inputs alone.
struct BudgetCalculator {
  private(set) var diagnostics: [Diagnostic] = []
  private var budget: Budget
  /// The total columns come last, so that what they add up is known.
  private let amountColumns: [Int]

  init(budget: Budget) {
    self.budget = budget
    let amounts = budget.columns.indices.filter { budget.columns[$0].role == .amount }
    amountColumns =
      amounts.filter { budget.columns[$0].sums.isEmpty }
      + amounts.filter { !budget.columns[$0].sums.isEmpty }.sorted {
        budget.columns[$0].heads.count > budget.columns[$1].heads.count
      }
  }

  mutating func compute() -> Budget {
    for index in budget.rows.indices.reversed() {
      switch budget.rows[index].role {
      case .item, .informative: computeItem(index)
      default: break
      }
    }
    computePercentages(among: topRows)
    for index in budget.rows.indices { computeSum(index) }
    addTotal()
    checkFormulas()
    return budget
  }

  /// The outermost rows that are added up.
  private var topRows: [Int] {
    budget.rows.indices.filter {
      budget.rows[$0].parent == nil && (budget.rows[$0].role == .item || budget.rows[$0].role.isPercentage)
    }
  }

  // MARK: Items

  private mutating func computeItem(_ index: Int) {
    let children = budget.rows[index].children
    computePercentages(among: children)
    for column in amountColumns {
      if children.contains(where: { budget.rows[$0].amounts[column]?.shown != nil }) {
        settle(index, column, .sum(of: children, kind: .children))
      } else if budget.columns[column].isProduct, let product = product(index, column) {
        settle(index, column, product)
      }
      computeColumnSums(index, column)
    }
  }

  /// Quantity × price in the unit of the amount; nil when one of them is missing. A blank factor among several is 1.
  private func product(_ index: Int, _ column: Int) -> Source? {
    var value: Decimal = 1
    var factors: [Decimal] = []
    var hasQuantity = false
    var hasPrice = false
    var unit = MoneyUnit.dong
    for (other, definition) in budget.columns.enumerated() {
      guard definition.role == .quantity || definition.role == .price else { continue }
      let text = budget.table.rows[index].cells[other].text.plain
      guard let factor = budget.rows[index].amounts[other]?.written?.value else {
        if text.contains(where: { $0.isLetter }) { return nil }
        continue
      }
      if definition.role == .price {
        hasPrice = true
        unit = definition.unit ?? .dong
      } else {
        hasQuantity = true
      }
      factors.append(factor)
      guard let next = value.multiplied(by: factor) else { return .overflow }
      value = next
    }
    guard hasQuantity, hasPrice else { return nil }
    guard let converted = value.converted(from: unit, to: budget.columns[column].unit ?? .dong) else {
      return .overflow
    }
    return .product(converted, factors: factors)
  }

  private mutating func computeColumnSums(_ index: Int, _ column: Int) {
    for sum in budget.columns[column].sums {
      guard sum.columns.contains(where: { budget.rows[index].amounts[$0]?.shown != nil }) else { continue }
      settle(index, column, .columns(sum))
    }
  }

  // MARK: Shares and totals

  private mutating func computePercentages(among rows: [Int]) {
    for (place, index) in rows.enumerated() {
      guard case .percentage(let share) = budget.rows[index].role else { continue }
      let base = rows[..<place].filter { budget.rows[$0].role == .item }
      for column in amountColumns { settle(index, column, .share(share, of: base)) }
    }
  }

  private mutating func computeSum(_ index: Int) {
    let row = budget.rows[index]
    switch row.role {
    case .total:
      let top = topRows
      let before = top.filter { $0 < index }
      let others = budget.rows.indices.filter { $0 < index && budget.rows[$0].role == .total }
      let isLast = !budget.rows[(index + 1)...].contains { $0.role == .total }
      for column in amountColumns {
        if before.isEmpty {
          settle(index, column, .sum(of: top, kind: .total))
        } else if isLast || others.isEmpty {
          settle(index, column, .sum(of: before, kind: .total))
        } else {
          settle(index, column, .sum(of: before.filter { $0 > others[others.count - 1] }, kind: .total))
        }
        computeColumnSums(index, column)
      }
    case .subtotal:
      let label = RowNames.subtotalLabel(row.content)
      guard
        let group = budget.rows.indices.last(where: {
          $0 < index && budget.rows[$0].label?.numbers == label?.numbers
            && budget.rows[$0].label?.scheme == label?.scheme
        })
      else { return }
      for column in amountColumns { settle(index, column, .sum(of: [group], kind: .children)) }
    case .rounding:
      guard let total = budget.rows[..<index].lastIndex(where: { $0.role == .total }) else { return }
      for column in amountColumns { settle(index, column, .rounded(total)) }
    case .item, .informative, .percentage: break
    }
  }

  /// Adds a total where none is written.
  private mutating func addTotal() {
    let top = topRows
    guard !budget.rows.contains(where: { $0.role == .total || $0.role == .rounding }), !top.isEmpty else { return }
    let labels = top.compactMap { budget.rows[$0].label }.filter { $0.scheme < .dash }
    let isLabelled = labels.count == top.count && labels.count > 1 && labels.count <= 20
    let formula = labels.map { $0.text.filter { $0 != "." && $0 != ")" } }.joined(separator: "+")
    let name = isLabelled ? "Tổng cộng (\(formula))" : "Tổng cộng"
    var row = Budget.Row(role: .total, content: name, amounts: budget.columns.map { _ in nil })
    let place = budget.table.range.upperBound..<budget.table.range.upperBound
    let cells = budget.columns.map { column in
      Table.Cell(text: RichText(made: column.role == .content ? name : "", range: place), range: place)
    }
    row.parent = nil
    budget.rows.append(row)
    budget.table.rows.append(Table.Row(cells: cells, range: place))
    let index = budget.rows.count - 1
    for column in amountColumns { settle(index, column, .sum(of: top, kind: .total)) }
  }

  // MARK: Settling an amount

  /// Where an amount comes from.
  enum Source {
    case sum(of: [Int], kind: BudgetMismatch.Kind)
    case product(Decimal, factors: [Decimal])
    case columns(Budget.ColumnSum)
    case share(Decimal, of: [Int])
    case rounded(Int)
    case overflow
  }

  private mutating func settle(_ index: Int, _ column: Int, _ source: Source) {
    var amount = budget.rows[index].amounts[column] ?? Budget.Amount()
    let cell = budget.table.rows[index].cells[column]
    guard !cell.isLeftBlank, amount.written != nil || !cell.saysSomething else { return }
    guard let result = evaluate(source, index, column) else { return }
    guard let computed = result.computed, let regenerated = result.regenerated else {
      return diagnostics.append(.amountTooLarge(budget.rows[index].title, at: cell.range))
    }
    // The first source fills a blank; every source is compared with what is written.
    if amount.computed == nil {
      amount.computed = computed
      amount.regenerated = regenerated
      amount.tolerance = result.tolerance
    }
    if let shown = amount.shown, shown != computed, !(result.isPartial && shown > computed) {
      let mismatch = BudgetMismatch(
        kind: result.kind, row: index, column: column, shown: shown, computed: computed, parts: result.parts,
        factors: result.factors, isRounding: isRounding(amount, computed, result.tolerance))
      diagnostics.append(mismatch.diagnostic(in: budget))
      if mismatch.isRounding { amount.regenerated = shown }
    }
    budget.rows[index].amounts[column] = amount
  }

  /// Whether half of the last digit of what was rounded explains a difference.
  private func isRounding(_ amount: Budget.Amount, _ computed: Decimal, _ tolerance: Decimal) -> Bool {
    guard let written = amount.written, let difference = written.value.subtracting(computed)?.magnitude else {
      return false
    }
    let own = computed.scale > written.decimals ? written.tolerance : .zero
    return difference <= (tolerance.adding(own) ?? tolerance)
  }

  private struct Evaluation {
    var computed: Decimal?
    var regenerated: Decimal?
    var tolerance = Decimal.zero
    var kind: BudgetMismatch.Kind
    var parts: [BudgetMismatch.Part] = []
    var factors: [Decimal] = []
    var isPartial = false
  }

  private func evaluate(_ source: Source, _ index: Int, _ column: Int) -> Evaluation? {
    switch source {
    case .overflow: return Evaluation(kind: .product)
    case .product(let value, let factors):
      return Evaluation(computed: value, regenerated: value, kind: .product, factors: factors)
    case .sum(let rows, let kind):
      let parts = rows.compactMap { row in part(row, column) }
      guard !parts.isEmpty else { return nil }
      return add(parts, kind: kind, unit: column)
    case .columns(let sum):
      let parts = sum.columns.compactMap { part(index, $0) }
      var result = add(parts, kind: .columns, unit: column)
      result.isPartial = sum.isPartial
      return result
    case .share(let share, let rows):
      let parts = rows.compactMap { part($0, column) }
      guard !parts.isEmpty else { return nil }
      var result = add(parts, kind: .share(share), unit: column)
      func portion(_ value: Decimal?) -> Decimal? { value?.multiplied(by: share)?.shifted(byPowerOfTen: -2) }
      result.computed = portion(result.computed)
      result.regenerated = portion(result.regenerated)
      return result
    case .rounded(let row):
      guard let part = part(row, column) else { return nil }
      let written = budget.rows[index].amounts[column]?.written?.value
      let step = written.map(Self.lastPower) ?? (budget.columns[column].unit == .dong ? 1000 : 1)
      let value = part.amount.shown?.rounded(toMultipleOf: step)
      return Evaluation(computed: value, regenerated: value, kind: .rounded, parts: [part])
    }
  }

  /// The power of ten that a rounded number is rounded to: 1000 for 15000.
  private static func lastPower(of value: Decimal) -> Decimal {
    var step: Decimal = 1
    while let next = step.multiplied(by: 10), value.divided(exactlyBy: next)?.isInteger == true,
      next < 1_000_000_000_000
    {
      if value.isZero { break }
      step = next
    }
    return step
  }

  private func part(_ row: Int, _ column: Int) -> BudgetMismatch.Part? {
    guard let amount = budget.rows[row].amounts[column], amount.shown != nil else { return nil }
    return BudgetMismatch.Part(row: row, column: column, amount: amount)
  }

  private func add(_ parts: [BudgetMismatch.Part], kind: BudgetMismatch.Kind, unit column: Int) -> Evaluation {
    let target = budget.columns[column].unit ?? .dong
    func sum(_ value: (Budget.Amount) -> Decimal?) -> Decimal? {
      var total = Decimal.zero
      for part in parts {
        guard let next = value(part.amount)?.converted(from: budget.columns[part.column].unit ?? .dong, to: target),
          let sum = total.adding(next)
        else { return nil }
        total = sum
      }
      return total
    }
    return Evaluation(
      computed: sum(\.shown), regenerated: sum { $0.regenerated ?? $0.shown },
      tolerance: sum { tolerance(of: $0, in: target) } ?? .zero, kind: kind, parts: parts)
  }

  /// An input may have been rounded by half of its last digit; whole đồng, products and sums of exact amounts were not.
  private func tolerance(of amount: Budget.Amount, in unit: MoneyUnit) -> Decimal {
    if amount.computed != nil {
      return amount.tolerance.isZero ? .zero : min(amount.tolerance, amount.written?.tolerance ?? amount.tolerance)
    }
    guard let written = amount.written, !(unit == .dong && written.decimals == 0) else { return .zero }
    return written.tolerance
  }

  // MARK: Formulas

  /// `Tổng cộng (I+II+III)` names every group, and what it names adds up.
  private mutating func checkFormulas() {
    let top = topRows
    for index in budget.rows.indices where budget.rows[index].role == .total {
      guard let named = Self.formula(in: budget.rows[index].content), !budget.table.rows[index].range.isEmpty else {
        continue
      }
      let labels = top.filter { index == 0 || $0 < index }.compactMap { budget.rows[$0].label }.filter {
        $0.scheme < .dash
      }
      let known = labels.map { Self.bare($0.text) }
      let written = named.map(Self.bare)
      let all = Set(budget.rows.compactMap { $0.label.map { Self.bare($0.text) } })
      guard Set(written) != Set(known), !known.isEmpty else { continue }
      // Naming rows of a lower rank is right as long as they all exist and their sum is the total.
      if written.allSatisfy(all.contains), sumsUp(written, to: index) { continue }
      let contentColumn = budget.columns.firstIndex { $0.role == .content } ?? 0
      let cell = budget.table.rows[index].cells[contentColumn]
      let target = cell.text.isEmpty ? budget.table.rows[index].cells.first { !$0.text.isEmpty } ?? cell : cell
      diagnostics.append(
        .wrongFormula(named.joined(separator: "+"), expected: known.joined(separator: "+"), cell: target))
    }
  }

  private func sumsUp(_ labels: [String], to total: Int) -> Bool {
    guard let column = budget.primaryColumn else { return false }
    let rows = labels.compactMap { label in
      budget.rows.first { $0.label.map { Self.bare($0.text) } == label }?.amounts[column]?.shown
    }
    return rows.count == labels.count && Decimal.sum(rows) == budget.rows[total].amounts[column]?.shown
  }

  private static func bare(_ label: String) -> String {
    label.filter { $0 != "." && $0 != ")" && $0 != "(" && $0 != " " }
  }

  /// The labels in `(I+II+III)`; nil when there is no such bracket.
  private static func formula(in content: String) -> [String]? {
    guard let open = content.lastIndex(of: "("), let close = content[open...].firstIndex(of: ")") else { return nil }
    let inner = content[content.index(after: open)..<close]
    let parts = inner.split(separator: "+").map { $0.trimmingSpaces }
    guard parts.count >= 2, parts.allSatisfy({ Label(cell: $0) != nil }) else { return nil }
    return parts
  }
}

extension Table.Cell {
  /// Whether the cell holds anything but white space.
  var saysSomething: Bool { text.inlines.contains { !$0.plain.trimmingSpaces.isEmpty || $0.isPending } }
}

extension Inline {
  /// Whether the piece prints something that is not known yet.
  var isPending: Bool {
    switch content {
    case .value, .reference: true
    case .text, .lineBreak, .footnote: false
    }
  }
}

extension Budget {
  /// Puts computed amounts into the blank cells.
  mutating func fillTable() {
    for row in rows.indices {
      for column in columns.indices where columns[column].role == .amount {
        let cell = table.rows[row].cells[column]
        guard let amount = rows[row].amounts[column], amount.written == nil, let computed = amount.computed,
          !cell.isCovered, !cell.isLeftBlank, !cell.saysSomething
        else { continue }
        table.rows[row].cells[column].text = RichText(made: computed.vietnamese(), range: cell.range)
      }
    }
  }
}
