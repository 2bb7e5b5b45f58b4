import KeHoachSyntax
import KeHoachText

/// The money of a budget in pieces, none of it twice and none left out: they add up to its total.
struct BudgetMoney {
  /// Some money and where it stands.
  struct Piece {
    /// The row in which it is written or computed.
    var row: Int
    /// The outermost row that it belongs to; nil for what the total has more, or less, than its rows.
    var top: Int?
    /// How much in all.
    var amount: Decimal
    /// The part of each year and source; one value for each place in `BudgetDivision.years` and `.sources`.
    var years: [Decimal]
    var sources: [Decimal]

    var isZero: Bool { amount.isZero && years.allSatisfy(\.isZero) && sources.allSatisfy(\.isZero) }
  }

  /// The amounts are larger than can be added.
  struct Overflow: Error {}

  let budget: Budget
  let division: BudgetDivision
  /// The pieces from the top down; amounts in đồng.
  private(set) var pieces: [Piece] = []
  /// The total in đồng.
  private(set) var total = Decimal.zero
  /// The row that says it: that of the rounded total where there is one; nil where no row does.
  private(set) var totalRow: Int?

  /// For each column that matters the amount of each row.
  private var amounts: [Int: [Decimal?]] = [:]

  init(_ budget: Budget) throws(Overflow) {
    self.budget = budget
    division = BudgetDivision(budget)
    totalRow = budget.lastSum
    for column in division.allColumns { amounts[column] = try readAmounts(of: column) }
    try collect()
  }

  /// Whether the outermost rows are groups: some has rows below it that are added up, or all are numbered as groups are
  /// (`I`, `II`).
  var hasGroups: Bool {
    let top = budget.topRows
    return top.contains { !budget.rows[$0].children.isEmpty }
      || top.contains { budget.rows[$0].label != nil }
        && top.allSatisfy { budget.rows[$0].label.map { $0.scheme <= .roman } ?? budget.rows[$0].role.isPercentage }
  }

  /// What each row of a column shows; where it shows nothing, what the rows below it add up to.
  private func readAmounts(of column: Int) throws(Overflow) -> [Decimal?] {
    var result = [Decimal?](repeating: nil, count: budget.rows.count)
    var below = result
    let unit = budget.columns[column].unit ?? .dong
    for index in budget.rows.indices.reversed() {
      if let shown = budget.rows[index].amounts[column]?.shown {
        guard let value = shown.converted(from: unit, to: .dong) else { throw Overflow() }
        result[index] = value
      } else {
        result[index] = below[index]
      }
      guard let value = result[index], let parent = budget.rows[index].parent,
        budget.rows[index].role == .item || budget.rows[index].role.isPercentage
      else { continue }
      below[parent] = try Self.sum([below[parent] ?? .zero, value])
    }
    return result
  }

  private static func sum(_ values: [Decimal]) throws(Overflow) -> Decimal {
    guard let sum = Decimal.sum(values) else { throw Overflow() }
    return sum
  }

  /// What a row says; nil for a row without money.
  private func piece(_ row: Int, top: Int?) throws(Overflow) -> Piece? {
    let years = division.years.map { amounts[$0.column]?[row] }
    let sources = division.sources.map { amounts[$0.column]?[row] }
    let whole = division.whole.compactMap { amounts[$0]?[row] }
    let parts = [whole, years.compactMap { $0 }, sources.compactMap { $0 }].first { !$0.isEmpty }
    guard let parts else { return nil }
    return Piece(
      row: row, top: top, amount: try Self.sum(parts), years: years.map { $0 ?? .zero },
      sources: sources.map { $0 ?? .zero })
  }

  private mutating func collect() throws(Overflow) {
    let tops = budget.topRows
    /// What is still to be explained by rows below, in reading order.
    var rest: [Piece] = []
    var stack = tops.reversed().map { (row: $0, top: $0) }
    var sums: Piece?
    while let (row, top) = stack.popLast() {
      let children = budget.rows[row].children
      for child in children.reversed() { stack.append((child, top)) }
      guard let own = try piece(row, top: top) else { continue }
      if row == top {
        if let before = sums { sums = try Self.add(before, own) } else { sums = own }
      }
      var difference = own
      for child in children {
        if let part = try piece(child, top: top) { difference = try Self.subtract(difference, part) }
      }
      if children.isEmpty || !difference.isZero { rest.append(difference) }
    }
    pieces = rest
    total = sums?.amount ?? .zero
    if let row = totalRow, var shown = try piece(row, top: nil) {
      // A total that leaves years or sources blank says nothing against those of its rows.
      for (place, part) in division.years.enumerated() where amounts[part.column]?[row] == nil {
        shown.years[place] = sums?.years[place] ?? .zero
      }
      for (place, part) in division.sources.enumerated() where amounts[part.column]?[row] == nil {
        shown.sources[place] = sums?.sources[place] ?? .zero
      }
      total = shown.amount
      if let sums { shown = try Self.subtract(shown, sums) }
      if !shown.isZero { pieces.append(shown) }
    }
  }

  private static func add(_ a: Piece, _ b: Piece) throws(Overflow) -> Piece {
    var result = a
    result.amount = try sum([a.amount, b.amount])
    for place in a.years.indices { result.years[place] = try sum([a.years[place], b.years[place]]) }
    for place in a.sources.indices { result.sources[place] = try sum([a.sources[place], b.sources[place]]) }
    return result
  }

  private static func subtract(_ a: Piece, _ b: Piece) throws(Overflow) -> Piece {
    var other = b
    other.amount = b.amount.negated
    other.years = b.years.map(\.negated)
    other.sources = b.sources.map(\.negated)
    return try add(a, other)
  }
}
