import KeHoachSyntax
import KeHoachText

/// A budget and where it stands in its plan.
struct PlanBudget {
  let block: Block
  let budget: Budget
  let appendix: Appendix?
  /// Its own id, or that of the appendix that holds it alone.
  let id: String?

  /// The budgets of a plan in reading order that hold money.
  static func all(in plan: Plan) -> [PlanBudget] {
    var result: [PlanBudget] = []
    for (number, flow) in plan.flows.enumerated() {
      let appendix = number > 0 ? plan.appendices[number - 1] : nil
      let tables = flow.blocks.filter { if case .budget = $0.content { true } else { false } }
      for block in tables {
        guard case .budget(let budget) = block.content, budget.columns.contains(where: { $0.role == .amount }) else {
          continue
        }
        result.append(
          PlanBudget(
            block: block, budget: budget, appendix: appendix, id: block.id ?? (tables.count == 1 ? appendix?.id : nil)))
      }
    }
    return result
  }

  /// The budgets of a plan without those that only detail a row of another one: `Diễn tập cấp tỉnh (Phụ lục III)`, with
  /// the same amount.
  static func independent(in plan: Plan) -> (budgets: [PlanBudget], details: [PlanBudget]) {
    let all = all(in: plan)
    var labels: [[Substring]: [Int]] = [:]
    for (place, detail) in all.enumerated() {
      let words = Self.words(detail.appendix?.label ?? "").split(separator: " ")
      if !words.isEmpty { labels[words, default: []].append(place) }
    }
    let lengths = Set(labels.keys.map(\.count))
    if all.count < 2 || lengths.isEmpty { return (all, []) }
    var details: Set<Int> = []
    for (place, whole) in all.enumerated() where !details.contains(place) {
      for (row, cells) in whole.budget.table.rows.map(\.cells).enumerated() {
        for words in cells.map({ Self.words($0.text.plain).split(separator: " ") }) {
          for length in lengths where length <= words.count {
            for start in 0...words.count - length {
              for other in labels[Array(words[start..<start + length])] ?? []
              // Inside one appendix a row can name it only to speak of itself.
              where all[other].appendix?.range != whole.appendix?.range && whole.says(all[other].total, in: row) {
                details.insert(other)
              }
            }
          }
        }
      }
    }
    return (
      all.enumerated().filter { !details.contains($0.offset) }.map(\.element),
      all.enumerated().filter { details.contains($0.offset) }.map(\.element)
    )
  }

  /// The total in đồng.
  private var total: Decimal? {
    guard let row = budget.totalRow, let column = budget.primaryColumn else { return nil }
    return budget.dong(row: row, column: column)
  }

  /// Whether a row holds an amount.
  private func says(_ amount: Decimal?, in row: Int) -> Bool {
    guard let amount else { return false }
    return budget.columns.indices.contains { column in
      budget.columns[column].role == .amount && budget.dong(row: row, column: column) == amount
    }
  }

  /// What the budget goes by among others: id, caption or the title of its appendix.
  var name: String {
    let candidates = [block.content.budgetCaption, appendix?.title.plain, id].compactMap { $0 }
    return candidates.first { !$0.isEmpty } ?? ""
  }

  /// The one year that its caption, the title of its appendix or the subject names.
  func year(in plan: Plan) -> Int? {
    let texts = [block.content.budgetCaption ?? "", appendix?.title.plain ?? "", plan.header.subject.plain]
    for text in texts {
      let years = Set(
        text.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { ColumnNames.year(in: String($0)) })
      if !years.isEmpty { return years.count == 1 ? years.first : nil }
    }
    return nil
  }

  /// A name without its marks, case and diacritics, for comparing.
  static func words(_ name: String) -> String {
    Keyword.fold(name).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

extension Block.Content {
  /// The caption of a budget.
  fileprivate var budgetCaption: String? {
    if case .budget(let budget) = self { budget.table.caption?.plain } else { nil }
  }
}
