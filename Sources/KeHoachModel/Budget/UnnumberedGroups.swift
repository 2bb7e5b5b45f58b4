import KeHoachSyntax

/// Finds the groups of a table without numbers: `NHÓM 1 | 30` over `A | 10` and `B | 20`.
///
/// Only the amounts can tell, so all of them must: each group is the sum of the rows right below it, and the groups make
/// up the total that is written, which the rows as such don't.
enum UnnumberedGroups {
  /// The most rows that are looked at: each may look at all rows after it.
  private static let mostRows = 500

  static func nest(_ rows: inout [Budget.Row], column: Int?) {
    let top = rows.indices.filter { rows[$0].parent == nil && (rows[$0].role == .item || rows[$0].role.isPercentage) }
    guard let column, top.count > 2, top.count <= mostRows,
      top.allSatisfy({ rows[$0].role == .item && rows[$0].label?.isNumber != true && rows[$0].children.isEmpty }),
      let total = rows.last(where: { $0.role == .total })?.amounts[column]?.written?.value
    else { return }
    let amounts = top.map { rows[$0].amounts[column]?.written?.value ?? .zero }
    guard let plain = Decimal.sum(amounts), plain != total else { return }
    var groups: [Range<Int>] = []
    var outermost: [Decimal] = []
    var next = 0
    while next < top.count {
      outermost.append(amounts[next])
      let end = endOfGroup(at: next, amounts)
      if let end { groups.append(next..<end) }
      next = end ?? next + 1
    }
    guard groups.contains(where: { $0.count > 2 }), Decimal.sum(outermost) == total else { return }
    for group in groups {
      let parent = top[group.lowerBound]
      rows[parent].children = group.dropFirst().map { top[$0] }
      for child in rows[parent].children { rows[child].parent = parent }
    }
  }

  /// Where the rows end that make up the amount of the row before them; nil when none do.
  private static func endOfGroup(at start: Int, _ amounts: [Decimal]) -> Int? {
    var sum = Decimal.zero
    for place in amounts.indices.dropFirst(start + 1) where sum < amounts[start] {
      guard !amounts[place].isNegative, let next = sum.adding(amounts[place]) else { return nil }
      sum = next
      if sum == amounts[start] { return place + 1 }
    }
    return nil
  }
}
