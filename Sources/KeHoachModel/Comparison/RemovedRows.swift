/// Where the rows of an old budget that are gone stand among those of the new one: behind the row beside which they
/// stood, in their own group.
struct RemovedRows {
  /// The old rows that stand behind each new one.
  private(set) var after: [Int: [Int]] = [:]
  /// The old rows that stand before all new ones.
  private(set) var atStart: [Int] = []

  init(old: Budget, new: Budget, matching: BudgetMatching) {
    let ends = new.rows.ends()
    /// For each old row the new one behind which what follows it in its group stands; nil for the start.
    var anchors = [Int?](repeating: nil, count: old.rows.count)
    var lastInGroup: [Int?: Int?] = [:]
    for row in old.rows.indices {
      let parent = old.rows[row].parent
      // A row of a group that is gone, or the first of its group, stands right behind the group's own row.
      let above = parent.map { matching.newOfOld[$0] ?? anchors[$0] } ?? nil
      let place = lastInGroup[parent] ?? above
      guard let found = matching.newOfOld[row] else {
        anchors[row] = place
        if let place { after[place, default: []].append(row) } else { atStart.append(row) }
        continue
      }
      let isBeside = new.rows[found].parent == parent.flatMap { matching.newOfOld[$0] }
      if isBeside { lastInGroup[parent] = ends[found] }
    }
  }
}
