import KeHoachSyntax

/// Says which rows each total adds up.
struct TotalStructure {
  /// The rows; a `Cộng` that turns out to be the sum of some rows only is a subtotal.
  private(set) var rows: [Budget.Row]
  /// The rows that each total, subtotal and rounding row adds up.
  private(set) var addends: [Int: [Int]] = [:]
  private let top: [Int]
  /// The last row below each one that counts, or itself.
  private var ends: [Int]
  /// The last row of each number so far, and how many rows were looked at for it. Few tables name rows in their totals.
  private var numbered: (places: [String: Int], count: Int) = ([:], 0)

  init(_ rows: [Budget.Row], top: [Int]) {
    self.rows = rows
    self.top = top
    ends = rows.ends { $0.role != .informative }
  }

  mutating func read() {
    let lastItem = top.last.map { ends[$0] } ?? 0
    var lastTotal: Int?
    var lastSum: Int?
    var hasPlainSums = false
    for index in rows.indices {
      switch rows[index].role {
      case .item, .informative, .percentage: continue
      case .subtotal:
        let label = RowNames.subtotalLabel(rows[index].content).map { TotalFormula.bare($0.text) } ?? ""
        if let group = row(numbered: label, upTo: index) {
          addends[index] = [group]
        } else {
          // `Cộng (A)` that no row `A` explains gives the total a name.
          rows[index].role = .total
          addTotal(index, since: lastSum, &hasPlainSums, lastItem)
          lastTotal = index
        }
      case .total:
        addTotal(index, since: lastSum, &hasPlainSums, lastItem)
        if rows[index].role == .total { lastTotal = index }
      case .rounding: addends[index] = lastTotal.map { [$0] } ?? topBefore(index)
      }
      if let first = top.first, index > first { lastSum = index }
    }
  }

  /// The last row with a number among the rows up to one; ask for rows in their order.
  private mutating func row(numbered number: String, upTo end: Int) -> Int? {
    for index in numbered.count..<max(numbered.count, end + 1) {
      if let label = rows[index].label { numbered.places[TotalFormula.bare(label.text)] = index }
    }
    numbered.count = max(numbered.count, end + 1)
    return numbered.places[number]
  }

  private mutating func addTotal(
    _ index: Int, since last: Int?, _ hasPlainSums: inout Bool, _ lastItem: Int
  ) {
    let content = rows[index].content
    guard let first = top.first, index > first else {
      addends[index] = top
      return
    }
    if RowNames.isPlainSum(content), index < lastItem || hasPlainSums {
      hasPlainSums = true
      rows[index].role = .subtotal
      let formula = TotalFormula(content)?.labels.compactMap { row(numbered: $0, upTo: index) } ?? []
      addends[index] = formula.isEmpty ? outermost(in: (last ?? -1) + 1..<index) : formula
    } else {
      addends[index] = topBefore(index)
    }
  }

  /// The outermost rows before a total: all of them for one that stands first.
  private func topBefore(_ index: Int) -> [Int] {
    guard let first = top.first, first < index else { return top }
    return Array(top.prefix { $0 < index })
  }

  /// The outermost rows that lie wholly in a range.
  private func outermost(in range: Range<Int>) -> [Int] {
    var result: [Int] = []
    var covered = range.lowerBound
    for index in range where index >= covered {
      guard rows[index].role == .item || rows[index].role.isPercentage else { continue }
      if ends[index] < range.upperBound {
        result.append(index)
        covered = ends[index] + 1
      }
    }
    return result
  }
}

extension [Budget.Row] {
  /// For each row the last one below it of those that count, or itself.
  func ends(counting counts: (Budget.Row) -> Bool = { _ in true }) -> [Int] {
    var ends = Array<Int>(indices)
    for index in indices.reversed() where counts(self[index]) {
      if let parent = self[index].parent { ends[parent] = Swift.max(ends[parent], ends[index]) }
    }
    return ends
  }
}
