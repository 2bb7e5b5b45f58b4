import KeHoachModel
import KeHoachText

/// The names under which the budgets of a plan give amounts, to compare a summary with its details.
struct BudgetNames {
  /// A row or a whole budget that has a name.
  struct Entry {
    /// The name for messages.
    var title: String
    /// The main amount, in đồng.
    var main: Decimal
    /// All amounts of the row, in đồng.
    var amounts: Set<Decimal>
    /// Where the main amount, or its row, stands.
    var range: Range<Int>
    /// Which budget it is of.
    var budget: Int
    /// Whether it is made of other rows.
    var isMade: Bool
    /// Whether it is the total of the whole budget.
    var isWhole: Bool
  }

  /// The entries of each name, where it is that of one row of a budget only.
  private var entries: [String: [Entry]] = [:]
  /// The years that the titles of each budget name.
  private var years: [Set<Int>] = []

  /// The fewest letters of a name that is no common word.
  private static let shortestName = 6
  /// The most budgets that are compared under one name.
  private static let mostEntries = 16

  init(_ plan: Plan) {
    // One budget can't contradict another.
    guard plan.flows.reduce(0, { $0 + $1.blocks.count(where: \.isBudget) }) > 1 else { return }
    for (number, flow) in plan.flows.enumerated() {
      let budgets = flow.blocks.compactMap { block -> Budget? in
        if case .budget(let budget) = block.content { budget } else { nil }
      }
      for budget in budgets {
        let appendix = number > 0 && budgets.count == 1 ? plan.appendices[number - 1].title.plain : nil
        read(budget, titles: [budget.table.caption?.plain, appendix].compactMap { $0 })
      }
    }
  }

  private mutating func read(_ budget: Budget, titles: [String]) {
    let number = years.count
    years.append(Set(titles.flatMap(Self.years(in:))))
    guard let main = budget.primaryColumn else { return }
    var own: [String: Entry?] = [:]
    func add(_ name: String, _ row: Int, title: String, isMade: Bool, isWhole: Bool = false) {
      guard name.utf8.count >= Self.shortestName, let amount = budget.dong(row: row, column: main) else { return }
      let cell = budget.table.rows[row].cells[main].range
      let all = budget.columns.indices.lazy.filter { budget.columns[$0].role == .amount }
      let entry = Entry(
        title: title, main: amount, amounts: Set(all.compactMap { budget.dong(row: row, column: $0) }),
        range: cell.isEmpty ? budget.table.rows[row].range : cell, budget: number, isMade: isMade, isWhole: isWhole)
      own[name] = own[name] == nil ? .some(entry) : .some(nil)
    }
    for row in budget.rows.indices where budget.rows[row].role == .item {
      add(
        Self.key(budget.rows[row].content), row, title: budget.rows[row].title,
        isMade: !budget.rows[row].children.isEmpty)
    }
    if let total = budget.totalRow {
      for title in titles { add(Self.subject(of: title), total, title: title, isMade: true, isWhole: true) }
    }
    for case (let name, let entry?) in own { entries[name, default: []].append(entry) }
  }

  // MARK: Comparing

  /// What a summary's row and the budget or group of its name say differently, in the order of the source.
  ///
  /// A row of one budget that stands alone and is made of rows in the other is its summary. Two budgets in which several
  /// names disagree are budgets of different things: of two years, of two communes.
  var contradictions: [(summary: Entry, detail: Entry)] {
    var found: [(summary: Entry, detail: Entry)] = []
    var disagreements: [[Int]: Int] = [:]
    var agreements: [[Int]: Int] = [:]
    for entries in entries.values where entries.count > 1 && entries.count <= Self.mostEntries {
      for (place, first) in entries.enumerated() {
        for second in entries[(place + 1)...] where first.budget != second.budget {
          let pair = [first.budget, second.budget]
          if first.amounts.contains(second.main) || second.amounts.contains(first.main) {
            agreements[pair, default: 0] += 1
            continue
          }
          disagreements[pair, default: 0] += 1
          guard years[first.budget] == years[second.budget] else { continue }
          if Self.isSummary(first, of: second) { found.append((first, second)) }
          if Self.isSummary(second, of: first) { found.append((second, first)) }
        }
      }
    }
    return found.filter { summary, detail in
      let pair = [min(summary.budget, detail.budget), max(summary.budget, detail.budget)]
      let different = disagreements[pair] ?? 0
      return different == 1 || different <= agreements[pair] ?? 0
    }.sorted {
      ($0.summary.range.lowerBound, $0.detail.range.lowerBound)
        < ($1.summary.range.lowerBound, $1.detail.range.lowerBound)
    }
  }

  /// Whether a row stands for what another one, or a whole budget, sets out.
  private static func isSummary(_ summary: Entry, of detail: Entry) -> Bool {
    detail.isMade && (!summary.isMade || detail.isWhole && !summary.isWhole)
  }

  // MARK: Names

  /// A name without case and marks.
  private static func key(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// What a budget is of: its title without the words that say that it is a budget.
  private static func subject(of title: String) -> String {
    var words = key(title).split(separator: " ")[...]
    while let word = words.first, titleWords.contains(String(word)) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  private static let titleWords: Set<String> = [
    "bảng", "biểu", "phụ", "lục", "dự", "toán", "kinh", "phí", "chi", "tiết", "thực", "hiện", "nhiệm", "vụ", "nội",
    "dung", "cho", "các", "hoạt", "động", "về",
  ]

  private static func years(in title: String) -> [Int] {
    title.split { !$0.isNumber }.compactMap { Int($0) }.filter { (1990...2099).contains($0) }
  }
}

extension Block {
  /// Whether this is a budget.
  fileprivate var isBudget: Bool {
    if case .budget = content { true } else { false }
  }
}
