import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Says under which rows of a roll-up the pieces of one budget belong.
struct RollUpPath {
  /// A row on the way: what it is recognised by, and its name.
  struct Step {
    var key: String
    var name: String
    /// Whether it holds what a total has more, or less, than its rows.
    var isRest = false
  }

  private let money: BudgetMoney
  private let number: Int
  private let levels: [RollUp.Dimension]
  private let planName: String
  private let issuer: String
  private let hasGroups: Bool
  private let bodyColumn: Int?
  /// Who leads the tasks of the plan, by their names.
  private let leads: [String: String]

  init(money: BudgetMoney, source: PlanBudget, member: RollUp.Member, number: Int, levels: [RollUp.Dimension]) {
    self.money = money
    self.number = number
    self.levels = levels
    planName = member.plan.header.shortName(or: member.source.name)
    issuer = member.plan.header.issuers.map(\.plain).joined(separator: ", ")
    hasGroups = money.hasGroups
    bodyColumn = money.budget.columns.firstIndex { $0.role == .text && Self.isBody($0.title) }
    leads =
      levels.contains(.body)
      ? Dictionary(
        member.plan.tasks.compactMap { task in
          task.facts[.lead].map { (PlanBudget.words(task.name.plain), $0.plain) }
        }, uniquingKeysWith: { first, _ in first }) : [:]
  }

  private static func isBody(_ head: String) -> Bool {
    let name = Keyword.fold(head)
    return [
      "don vi thuc hien", "co quan thuc hien", "don vi chu tri", "co quan chu tri", "chu tri", "don vi su dung",
      "chu dau tu", "don vi trien khai", "co quan don vi", "to chuc thuc hien",
    ].contains { name.hasPrefix($0) }
  }

  /// Diacritics tell bodies apart, `xã Tân An` and `xã Tân Ân`; case, marks and the place of a tone don't.
  private static func key(ofBody name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? name : words.map { TonePlacement.new.converted($0) }.joined(separator: " ")
  }

  /// The rows from the outermost to the one that holds the piece.
  func steps(of piece: BudgetMoney.Piece) -> [Step] {
    var isPlanSaid = false
    return levels.enumerated().map { level, dimension in
      switch dimension {
      case .plan:
        // A plan without sections has its rows where others have plans.
        if isPlanSaid, let top = piece.top { return Step(key: "row \(number) \(top)", name: name(of: top)) }
        isPlanSaid = true
        return Step(key: "plan \(number)", name: planName)
      case .body:
        let body = body(of: piece)
        return Step(key: Self.key(ofBody: body), name: body)
      case .section, .year, .source:
        guard let top = piece.top else {
          return Step(key: "\u{1}", name: "Chênh lệch giữa tổng cộng và các mục (làm tròn)", isRest: true)
        }
        if !hasGroups, !isPlanSaid {
          isPlanSaid = true
          return Step(key: "plan \(number)", name: planName)
        }
        let words = PlanBudget.words(money.budget.rows[top].content)
        return Step(key: "section " + (words.isEmpty ? money.budget.rows[top].content : words), name: name(of: top))
      }
    }
  }

  private func name(of row: Int) -> String { money.budget.rows[row].content }

  /// The row of the budget that says what the row of the roll-up holds.
  func place(of piece: BudgetMoney.Piece) -> Int {
    if levels.contains(.body) { return piece.row }
    if levels.contains(.section) { return piece.top ?? piece.row }
    return money.totalRow ?? piece.row
  }

  /// The source that a column of words names for a row, or for the row it stands under.
  func source(of piece: BudgetMoney.Piece) -> String? {
    money.division.sourceText.flatMap { words(in: $0, of: piece.row) }
  }

  private func body(of piece: BudgetMoney.Piece) -> String {
    if let column = bodyColumn, let body = words(in: column, of: piece.row) { return body }
    var row: Int? = piece.row
    while let index = row {
      if let lead = leads[PlanBudget.words(money.budget.rows[index].content)] { return lead }
      row = money.budget.rows[index].parent
    }
    return issuer.isEmpty ? planName : issuer
  }

  /// What a cell says, or the one that covers it, or that of the rows above.
  private func words(in column: Int, of row: Int) -> String? {
    var next: Int? = row
    while let index = next {
      var place = index
      while place > 0, money.budget.table.rows[place].cells[column].isCovered { place -= 1 }
      let text = money.budget.table.rows[place].cells[column].text.plain.trimmingSpaces
      if text.contains(where: \.isLetter) { return text }
      next = money.budget.rows[index].parent
    }
    return nil
  }
}

extension Header {
  /// What the plan is called in a list: `Kế hoạch 1500/KH-UBND của Ủy ban nhân dân tỉnh Tây Ninh`; with its subject
  /// while it has no number.
  func shortName(or name: String) -> String {
    var result = documentType.value
    let number = number?.value
    if let number, !number.number.isEmpty { result += " " + number.printed(blank: "") }
    let issuer = issuers.map(\.plain).joined(separator: ", ")
    if !issuer.isEmpty { result += " của " + issuer }
    if number?.number.isEmpty ?? true, !subject.isEmpty { result += ": " + subject.plain }
    return result == documentType.value ? result + " " + name : result
  }
}
