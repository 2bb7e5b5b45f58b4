/// The order in which the rows of a budget are computed: what is below a row before it, and so is what a share in it
/// names, wherever that stands.
struct ComputationOrder {
  private(set) var order: [Int] = []
  private let rows: [Budget.Row]
  private var seen: Set<Int> = []

  init(_ rows: [Budget.Row]) {
    self.rows = rows
    // Rows stand below those above them, so that from the bottom up nearly every table is in order.
    guard rows.contains(where: { $0.base != nil && $0.parent != nil }) else {
      order = rows.indices.reversed()
      return
    }
    for index in rows.indices.reversed() { visit(index) }
  }

  private mutating func visit(_ index: Int) {
    guard seen.insert(index).inserted else { return }
    for child in rows[index].children {
      rows[child].base?.forEach { visit($0) }
      visit(child)
    }
    order.append(index)
  }
}
