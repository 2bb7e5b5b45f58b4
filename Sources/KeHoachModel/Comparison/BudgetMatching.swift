import KeHoachSyntax
import KeHoachText

/// Which row of an old budget is which row of a new one.
///
/// By id; by the numbers and names of a row and all above it; by these names alone; by its own name; a group that got
/// another name by its number and what stands below it. Rows with the same key are matched in order. Linear in the
/// number of rows.
struct BudgetMatching {
  /// For each old row the new one, or nil.
  private(set) var newOfOld: [Int?]
  /// For each new row the old one, or nil.
  private(set) var oldOfNew: [Int?]

  init(old: Budget, new: Budget) {
    newOfOld = old.rows.map { _ in nil }
    oldOfNew = new.rows.map { _ in nil }
    match(old.ids, new.ids)
    match(Self.paths(old, withNumbers: true), Self.paths(new, withNumbers: true))
    match(Self.paths(old, withNumbers: false), Self.paths(new, withNumbers: false))
    match(Self.names(old), Self.names(new))
    matchRenamed(old, new)
  }

  private mutating func matchRenamed(_ old: Budget, _ new: Budget) {
    for row in old.rows.indices.reversed() where newOfOld[row] == nil {
      guard let label = old.rows[row].label,
        let child = old.rows[row].children.first(where: { newOfOld[$0] != nil }).flatMap({ newOfOld[$0] }),
        let found = new.rows[child].parent, oldOfNew[found] == nil, new.rows[found].label?.text == label.text
      else { continue }
      newOfOld[row] = found
      oldOfNew[found] = row
    }
  }

  private mutating func match(_ old: [String?], _ new: [String?]) {
    var free: [String: [Int]] = [:]
    for (row, key) in new.enumerated().reversed() where oldOfNew[row] == nil {
      if let key { free[key, default: []].append(row) }
    }
    for (row, key) in old.enumerated() where newOfOld[row] == nil {
      guard let key, let found = free[key]?.popLast() else { continue }
      newOfOld[row] = found
      oldOfNew[found] = row
    }
  }

  /// The name of a row with what it does: a share is another row than an item of its name.
  private static func names(_ budget: Budget) -> [String?] {
    budget.rows.map { row in
      let words = PlanBudget.words(row.content)
      let name = words.isEmpty ? row.content : words
      return name.isEmpty ? nil : row.role == .informative ? "\u{1}" + name : name
    }
  }

  /// What stands above each row and the row itself.
  private static func paths(_ budget: Budget, withNumbers: Bool) -> [String?] {
    let names = names(budget)
    var result: [String?] = []
    for (index, row) in budget.rows.enumerated() {
      guard let name = names[index] else {
        result.append(nil)
        continue
      }
      let number = withNumbers ? row.label.map { TotalFormula.bare($0.text) } ?? "" : ""
      let above = row.parent.flatMap { result[$0] } ?? ""
      // Where names are endless the rows below are found by their own.
      result.append(above.utf8.count > 4_000 ? nil : above + "\u{2}" + number + "\u{3}" + name)
    }
    return result
  }
}

extension Budget {
  /// The ids of the rows.
  fileprivate var ids: [String?] {
    rows.indices.map { row in row < table.rows.count ? table.rows[row].id.map { Keyword.fold($0) } : nil }
  }
}
