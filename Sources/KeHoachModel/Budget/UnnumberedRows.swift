import KeHoachSyntax

/// Settles what rows without a number are in a table that numbers others: parts of the numbered row above, as they are
/// read at first, rows beside it (`Giảm trừ tiết kiệm`), or titles of the numbered rows that follow (`Cấp tỉnh`).
///
/// Only written amounts can tell: a reading is taken where its sums agree and those of the first one don't.
enum UnnumberedRows {
  /// The most rows that are looked at: each may look at all rows after it.
  private static let mostRows = 500

  static func settle(_ rows: inout [Budget.Row], column: Int?) {
    guard let column, rows.count <= mostRows,
      rows.contains(where: { $0.isPlain && $0.parent != nil })
        || rows.first(where: { $0.role == .item })?.isPlain == true
    else { return }
    let parents = Set(rows.indices.filter { rows[$0].label?.isNumber == true }.map { rows[$0].parent })
    for parent in parents.sorted(by: { ($0 ?? -1) < ($1 ?? -1) }) {
      var level = Level(rows: rows, column: column, parent: parent)
      if level.makeTitles() || level.putBeside() { rows = level.rows }
    }
  }

  /// The numbered rows under one parent, and those without a number among and under them.
  private struct Level {
    private(set) var rows: [Budget.Row]
    let column: Int
    let parent: Int?

    init(rows: [Budget.Row], column: Int, parent: Int?) {
      self.rows = rows
      self.column = column
      self.parent = parent
    }

    private var members: [Int] {
      rows.indices.filter { rows[$0].parent == parent && (rows[$0].role == .item || rows[$0].role.isPercentage) }
    }

    private func written(_ row: Int) -> Decimal? { rows[row].amounts[column]?.written?.value }

    /// What the members must add up to.
    private var whole: Decimal? {
      parent.map(written) ?? rows.last { $0.role == .total }?.amounts[column]?.written?.value
    }

    private func sum(of rows: [Int]) -> Decimal? {
      let amounts = rows.map(amount)
      return amounts.contains(nil) ? nil : Decimal.sum(amounts.compactMap { $0 })
    }

    /// What a row counts for: its own amount, else what is below it.
    private func amount(_ row: Int) -> Decimal? {
      if let own = written(row) { return own }
      let children = rows[row].children.compactMap(written)
      return children.isEmpty ? .zero : Decimal.sum(children)
    }

    /// Whether the rows below a row are not what is written there.
    private func disagrees(_ row: Int) -> Bool {
      guard let own = written(row) else { return false }
      let children = rows[row].children.compactMap(written)
      return !children.isEmpty && Decimal.sum(children) != own
    }

    private mutating func move(_ row: Int, under target: Int?) {
      if let old = rows[row].parent { rows[old].children.removeAll { $0 == row } }
      rows[row].parent = target
      if let target {
        rows[target].children.append(row)
        rows[target].children.sort()
      }
    }

    // MARK: Beside

    /// Puts the rows below a numbered one beside it, where they can't be its parts.
    mutating func putBeside() -> Bool {
      var isChanged = false
      for member in members where disagrees(member) && rows[member].children.allSatisfy({ rows[$0].isPlain }) {
        let children = rows[member].children
        let isTold = whole.map { sum(of: members) != $0 && sum(of: members + children) == $0 }
        let isNegative = children.compactMap(written).allSatisfy(\.isNegative) && written(member)?.isNegative == false
        guard isTold ?? false || isNegative else { continue }
        for child in children { move(child, under: parent) }
        isChanged = true
      }
      return isChanged
    }

    // MARK: Titles

    /// Puts numbered rows under the titles among them, where every title is the sum of the rows that follow it.
    mutating func makeTitles() -> Bool {
      let numbered = members.filter { rows[$0].label?.isNumber == true }
      guard let first = numbered.first else { return false }
      let above = members.filter { $0 < first && rows[$0].isPlain && written($0) != nil }
      let below = numbered.flatMap { rows[$0].children.filter { rows[$0].isPlain } }
      guard !above.isEmpty, members.contains(where: disagrees) || whole.map({ sum(of: members) != $0 }) ?? false else {
        return false
      }
      var groups: [(title: Int, rows: [Int])] = []
      var end = -1
      for title in (above + below).sorted() where title > end {
        guard let group = followers(of: title, numbered) else { continue }
        groups.append((title, group))
        end = group.last ?? end
      }
      let original = rows
      for group in groups {
        move(group.title, under: parent)
        for row in group.rows { move(row, under: group.title) }
      }
      // Two titles that are right can't be chance, even where the total is a slip.
      let isProven = groups.count > 1 || whole.map { sum(of: members) == $0 } ?? true
      if !groups.isEmpty, isProven, !members.contains(where: disagrees) { return true }
      rows = original
      return false
    }

    /// The numbered rows right below a title that make up its amount.
    private func followers(of title: Int, _ numbered: [Int]) -> [Int]? {
      guard let target = written(title) else { return nil }
      var sum = Decimal.zero
      var result: [Int] = []
      for row in numbered where row > title {
        guard let own = written(row), let next = sum.adding(own) else { return nil }
        sum = next
        result.append(row)
        if sum == target { return result }
        if sum > target { return nil }
      }
      return nil
    }
  }
}

extension Budget.Row {
  /// Whether the row is money without a number.
  fileprivate var isPlain: Bool { role == .item && label == nil }
}
