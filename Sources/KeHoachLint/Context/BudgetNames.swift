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
  /// The years that the titles of each budget name; none where it is that of the whole plan.
  private var years: [Set<Int>] = []
  /// The year that the plan is for, where it is one.
  private let planYear: Int?
  /// The rows that say which appendix sets them out, by its number.
  private var pointers: [Int: [Entry]] = [:]
  /// The total of the only budget of each appendix, by its number.
  private var wholes: [Int: Entry] = [:]

  /// The fewest letters of a name that is no common word.
  private static let shortestName = 6
  /// The most budgets that are compared under one name.
  private static let mostEntries = 16

  init(_ plan: Plan) {
    planYear = plan.years.flatMap { $0.count == 1 ? $0.first : nil }
    // One budget can't contradict another.
    guard plan.flows.reduce(0, { $0 + $1.blocks.count(where: \.isBudget) }) > 1 else { return }
    for (number, flow) in plan.flows.enumerated() {
      let budgets = flow.blocks.compactMap { block -> Budget? in
        if case .budget(let budget) = block.content { budget } else { nil }
      }
      for budget in budgets {
        let appendix = number > 0 && budgets.count == 1 ? plan.appendices[number - 1] : nil
        read(
          budget, titles: [budget.table.caption?.plain, appendix?.title.plain].compactMap { $0 },
          number: appendix?.number)
      }
    }
  }

  /// - Parameter appendix: the number of the appendix that holds this budget alone; nil for none.
  private mutating func read(_ budget: Budget, titles: [String], number appendix: Int?) {
    let number = years.count
    years.append(Set(titles.flatMap(Self.years(in:)).filter { $0 != planYear }))
    guard let main = budget.primaryColumn else { return }
    var own: [String: Entry?] = [:]
    func entry(_ row: Int, title: String, isMade: Bool, isWhole: Bool) -> Entry? {
      guard let amount = budget.dong(row: row, column: main) else { return nil }
      let cell = budget.table.rows[row].cells[main].range
      let all = budget.columns.indices.lazy.filter { budget.columns[$0].role == .amount }
      return Entry(
        title: title, main: amount, amounts: Set(all.compactMap { budget.dong(row: row, column: $0) }),
        range: cell.isEmpty ? budget.table.rows[row].range : cell, budget: number, isMade: isMade, isWhole: isWhole)
    }
    func add(_ name: String, _ row: Int, title: String, isMade: Bool, isWhole: Bool = false) {
      guard name.utf8.count >= Self.shortestName,
        let entry = entry(row, title: title, isMade: isMade, isWhole: isWhole)
      else { return }
      own[name] = own[name] == nil ? .some(entry) : .some(nil)
    }
    for row in budget.rows.indices where budget.rows[row].role == .item {
      add(
        Self.key(budget.rows[row].content), row, title: budget.rows[row].title,
        isMade: !budget.rows[row].children.isEmpty)
      if let target = AppendixPointer.number(in: budget.rows[row].content), target != appendix,
        let entry = entry(row, title: budget.rows[row].title, isMade: false, isWhole: false)
      {
        pointers[target, default: []].append(entry)
      }
    }
    if let total = budget.totalRow {
      if let appendix, let title = titles.last {
        wholes[appendix] = entry(total, title: title, isMade: true, isWhole: true)
      }
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
    let pointed = pointedContradictions
    let rest = namedContradictions.filter { named in
      !pointed.contains { $0.summary.range == named.summary.range }
    }
    return (pointed + rest).sorted {
      ($0.summary.range.lowerBound, $0.detail.range.lowerBound)
        < ($1.summary.range.lowerBound, $1.detail.range.lowerBound)
    }
  }

  /// Rows that name their appendix: `Diễn tập cấp tỉnh (Phụ lục III)`.
  private var pointedContradictions: [(summary: Entry, detail: Entry)] {
    pointers.compactMap { number, rows in
      // Several rows of one appendix are its parts.
      guard rows.count == 1, let detail = wholes[number], !rows[0].amounts.contains(detail.main),
        !detail.amounts.contains(rows[0].main)
      else { return nil }
      return (rows[0], detail)
    }
  }

  /// Rows that are called like another budget or a group of it.
  private var namedContradictions: [(summary: Entry, detail: Entry)] {
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
    if words.count > 2, words.last?.allSatisfy(\.isNumber) ?? false, words.dropLast().last == "năm" {
      words.removeLast(2)
    }
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

/// The appendix that a row of a budget says it is set out in: `Diễn tập (chi tiết tại Phụ lục III)`, `Phụ lục III`.
enum AppendixPointer {
  /// The number; nil for a row that points at none, or says more of it.
  static func number(in content: String) -> Int? {
    let content = content.trimmingSpaces
    let name = content.withoutRemark
    let remark = name == content ? content : String(content.dropFirst(name.count))
    let words = remark.split { !$0.isLetter && !$0.isNumber }
    guard words.count <= 10,
      let place = words.indices.dropLast().first(where: {
        Keyword.fold(words[$0]) == "phu" && Keyword.fold(words[$0 + 1]) == "luc"
      })
    else { return nil }
    let rest = words.indices.filter { $0 < place || $0 > place + 1 }.map { words[$0] }
    let numbers = rest.compactMap { Int($0) ?? ($0 == $0.uppercased() ? RomanNumeral.value($0) : nil) }
    let others = rest.filter { Int($0) == nil && !($0 == $0.uppercased() && RomanNumeral.value($0) != nil) }
    return numbers.count == 1 && others.allSatisfy({ pointing.contains(Keyword.fold($0)) }) ? numbers[0] : nil
  }

  private static let pointing: Set<String> = [
    "chi", "tiet", "tai", "theo", "xem", "co", "so", "kem", "dinh", "o", "du", "toan",
  ]
}

extension Block {
  /// Whether this is a budget.
  fileprivate var isBudget: Bool {
    if case .budget = content { true } else { false }
  }
}
