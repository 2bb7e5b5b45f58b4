import KeHoachText

/// What the columns of an assignment table hold, by their heads.
struct TaskColumns {
  /// What a column holds.
  enum Kind: Hashable {
    /// Row numbers.
    case number
    /// What is to be done.
    case name
    /// A fact.
    case fact(PlanTask.Fact)
    /// When it begins, beside a column for when it ends.
    case start
    /// Notes, of no meaning here.
    case note
  }

  /// The column of row numbers; nil for none.
  private(set) var number: Int?
  /// The column of what is to be done.
  private(set) var name: Int
  /// The columns of the facts.
  private(set) var facts: [PlanTask.Fact: Int] = [:]
  /// The column of when a task begins; nil for none.
  private(set) var start: Int?
  /// Whether the column of who leads names those who coordinate too.
  private(set) var isMixed = false
  /// The unit that the head of the column of money states.
  private(set) var unit: MoneyUnit?

  /// Nil for a table that assigns nothing: without a column for what is to be done, or for who does it. A `phân-công` may
  /// do with the time alone.
  init?(_ table: Table) {
    var name: Int?
    for column in 0..<table.columnCount {
      let heads = Self.heads(of: column, in: table)
      switch Self.kind(of: heads) {
      case .number: number = number ?? column
      case .name: name = name ?? column
      case .start: start = start ?? column
      case .note, nil: continue
      case .fact(let fact):
        guard facts[fact] == nil else { continue }
        facts[fact] = column
        let words = Keyword.fold(heads.joined(separator: " "))
        if fact == .lead { isMixed = words.holdsBytes(of: "chu tri") && words.holdsBytes(of: "phoi hop") }
        if fact == .funding { unit = heads.reversed().lazy.compactMap { BudgetHead.split($0).unit }.first }
      }
    }
    guard let name, facts[.lead] != nil || table.role == .assignment && (facts[.time] != nil || facts[.support] != nil)
    else { return nil }
    self.name = name
    if facts[.time] == nil { (facts[.time], start) = (start, nil) }
    if facts[.funding] != nil, unit == nil { unit = table.unitLine.flatMap { MoneyUnit($0) } }
  }

  /// The words over a column from the top down; a head over several columns counts for each.
  private static func heads(of column: Int, in table: Table) -> [String] {
    table.head.compactMap { row in
      var place = column
      while place > 0, row.cells[place].isCovered, row.cells[place].text.isEmpty { place -= 1 }
      let cell = row.cells[place]
      let reaches = place == column || cell.columnSpan > column - place
      return reaches && !cell.text.isEmpty ? cell.text.plain : nil
    }
  }

  /// The lowest head tells, or else all of them together.
  private static func kind(of heads: [String]) -> Kind? {
    guard let last = heads.last else { return nil }
    let kind = kind(of: Keyword.fold(last))
    return kind == nil && heads.count > 1 ? self.kind(of: Keyword.fold(heads.joined(separator: " "))) : kind
  }

  private static func kind(of head: String) -> Kind? {
    if TaskWords.numbers.contains(head) { return .number }
    if let fact = TaskWords.names[head] { return .fact(fact) }
    return TaskWords.heads.first { $0.words.contains(where: head.holdsBytes) }?.column
  }
}
