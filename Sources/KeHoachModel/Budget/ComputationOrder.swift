/// The order in which the rows of a budget are computed: what is below a row before it, and so is what a share in it
/// names, wherever that stands.
struct ComputationOrder {
  private(set) var order: [Int] = []
  /// Shares of what they are themselves a part of, by way of other shares: these can't be computed.
  private(set) var circular: [Int] = []
  private var seen: Set<Int> = []
  /// The rows that wait for those below them, or for what these name.
  private var open: Set<Int> = []

  init(_ rows: [Budget.Row]) {
    // Rows stand below those above them, so that from the bottom up nearly every table is in order.
    guard rows.contains(where: { $0.base != nil && $0.parent != nil }) else {
      order = rows.indices.reversed()
      return
    }
    for index in rows.indices.reversed() { visit(index, rows) }
  }

  /// Puts a row behind what it needs. How deep this goes is held by how many formulas a table may have: see
  /// `BudgetRowReader`.
  private mutating func visit(_ index: Int, _ rows: [Budget.Row]) {
    guard seen.insert(index).inserted else { return }
    open.insert(index)
    for child in rows[index].children {
      let base = rows[child].base ?? []
      if base.contains(where: open.contains) { circular.append(child) } else { base.forEach { visit($0, rows) } }
      visit(child, rows)
    }
    open.remove(index)
    order.append(index)
  }
}
