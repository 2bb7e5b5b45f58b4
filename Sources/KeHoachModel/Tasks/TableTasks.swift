import KeHoachSyntax
import KeHoachText

/// Reads the rows of an assignment table.
struct TableTasks {
  private let table: Table
  private let columns: TaskColumns
  private let budget: Budget?
  private let flow: Int
  private let block: Int
  private let title: String
  /// The tasks in the order of the rows.
  private(set) var tasks: [PlanTask] = []

  /// The cells from above that reach into the rows below, and how many rows are left.
  private var joined: [(text: RichText, rows: Int)?]
  /// A group row that names a body, and the tasks below it.
  private struct BodyGroup {
    var lead: RichText
    var tasks: [Int] = []
    var isStatedBelow = false
  }

  /// The group rows that the next row stands under, with the rank of their numbers and the place of the body they name.
  private var groups: [(rank: Int, title: String, body: Int?)] = []
  private var bodies: [BodyGroup] = []
  /// Who leads the numbered row above and what stands under it.
  private var leadAbove: RichText?

  /// - Parameter title: what stands above the table.
  init(_ table: Table, _ columns: TaskColumns, budget: Budget?, flow: Int, block: Int, title: String) {
    self.table = table
    self.columns = columns
    self.budget = budget
    self.flow = flow
    self.block = block
    self.title = title
    joined = Array(repeating: nil, count: table.columnCount)
  }

  mutating func read() {
    for (index, row) in table.rows.enumerated() {
      let texts = texts(of: row)
      if table.repeatsColumnNumbers(row) { continue }
      if let budget, index < budget.rows.count, ![.item, .informative].contains(budget.rows[index].role) { continue }
      read(row, index, texts)
    }
    for group in bodies where !group.isStatedBelow {
      for task in group.tasks { tasks[task].facts[.lead] = group.lead }
    }
  }

  /// What a row says in each column, its own words or those of a joined cell; nil for nothing.
  private mutating func texts(of row: Table.Row) -> [RichText?] {
    for column in joined.indices {
      if let above = joined[column] { joined[column] = above.rows > 0 ? (above.text, above.rows - 1) : nil }
    }
    var texts: [RichText?] = []
    for (column, cell) in row.cells.enumerated() {
      if cell.isCovered {
        texts.append(joined[column].map(\.text))
        continue
      }
      texts.append(cell.text.isEmpty ? nil : cell.text)
      joined[column] = nil
      if cell.rowSpan > 1 {
        for covered in column..<min(joined.count, column + cell.columnSpan) {
          joined[covered] = (cell.text, cell.rowSpan - 1)
        }
      }
    }
    return texts
  }

  private mutating func read(_ row: Table.Row, _ index: Int, _ texts: [RichText?]) {
    var place = columns.name
    // `| I. Nhiệm vụ chung | << | << |`: the number's cell reaches over the name.
    while place > 0, row.cells[place].isCovered, texts[place] == nil { place -= 1 }
    guard let name = texts[place] else { return }
    let plain = name.plain.trimmingSpaces
    let number = columns.number.flatMap { $0 == place ? nil : texts[$0]?.plain.trimmingSpaces } ?? ""
    let label = Label(row: number) ?? Label.inFront(of: plain)?.label
    var facts: [PlanTask.Fact: RichText] = [:]
    for (fact, column) in columns.facts where column != place {
      if let text = texts[column] { facts[fact] = text.withoutFinalMarks }
    }
    if let start = columns.start, let begins = texts[start] {
      facts[.time] = Self.time(from: begins, to: facts[.time])
    }
    guard facts.keys.contains(where: { $0 != .funding }) else {
      openGroup(rank: label.map(\.scheme.rawValue) ?? -1, title: plain, name)
      return
    }
    if let label { while let last = groups.last, last.rank >= label.scheme.rawValue { groups.removeLast() } }
    var task = PlanTask(
      origin: .row, flow: flow, block: block, name: name, number: number,
      section: groups.last?.title ?? table.caption?.plain ?? title, facts: facts, isMixed: columns.isMixed)
    task.amount = amount(index, facts[.funding])
    settleLead(of: &task, hasNumber: label != nil || !number.isEmpty)
    tasks.append(task)
  }

  /// A blank lead is that of the numbered row above, for a row without a number; else the body that the group names,
  /// where no row of the group states another one.
  private mutating func settleLead(of task: inout PlanTask, hasNumber: Bool) {
    guard columns.facts[.lead] != nil else { return }
    let stated = task.facts[.lead]
    if hasNumber {
      leadAbove = stated
    } else if columns.number != nil, let above = leadAbove {
      task.facts[.lead] = stated ?? above
      leadAbove = stated ?? above
    }
    guard let body = groups.last(where: { $0.body != nil })?.body else { return }
    if task.facts[.lead] == nil { bodies[body].tasks.append(tasks.count) } else { bodies[body].isStatedBelow = true }
  }

  private mutating func openGroup(rank: Int, title: String, _ name: RichText) {
    while let last = groups.last, last.rank >= rank { groups.removeLast() }
    leadAbove = nil
    let words = Label.inFront(of: title)?.rest ?? title
    var body: Int?
    if columns.facts[.lead] != nil, BodyList.isList(words) {
      body = bodies.count
      bodies.append(BodyGroup(lead: RichText(made: words, range: name.range)))
    }
    groups.append((rank, title, body))
  }

  private func amount(_ index: Int, _ funding: RichText?) -> Decimal? {
    if let budget, index < budget.rows.count, let column = budget.primaryColumn {
      return budget.dong(row: index, column: column)
    }
    return funding.flatMap { TaskAmount.inCell($0, unit: columns.unit) }
  }

  /// `2/2012` and `5/2012` in two columns are `2/2012 - 5/2012`.
  private static func time(from start: RichText, to end: RichText?) -> RichText {
    guard let end else {
      return RichText([Inline(.text("từ "), range: start.range)] + start.inlines, range: start.range)
    }
    let range = start.range.lowerBound..<max(start.range.upperBound, end.range.upperBound)
    return RichText(start.inlines + [Inline(.text(" - "), range: end.range)] + end.inlines, range: range)
  }
}
