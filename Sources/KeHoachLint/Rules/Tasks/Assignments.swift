import KeHoachModel
import KeHoachText

/// A fact of a task where it is written.
struct TaskFact {
  /// The item or cell.
  var text: PlanText
  /// Where the value begins in it.
  var start: Int
  /// Whether one line or column names leads and coordinating bodies together.
  var isMixed = false

  /// The value.
  var value: String { text.string(start..<text.bytes.count) }
  /// Where the value stands in the source.
  var place: Range<Int> { text.range(of: start..<text.bytes.count) }
}

/// A task of the text, or a row of an assignment table.
struct AssignedTask {
  /// Where it is named.
  var place: Range<Int>
  /// What is to be done.
  var name: String
  /// The block of the body; nil for a row.
  var block: Int?
  /// The facts that are written for it.
  var facts: [PlanTask.Fact: TaskFact] = [:]
  /// The facts that a cell of another row says for this one too.
  var inherited: Set<PlanTask.Fact> = []

  /// Whether a fact is said.
  func has(_ fact: PlanTask.Fact) -> Bool { facts[fact] != nil || inherited.contains(fact) }
}

/// The tasks of a plan in groups: those under one title, those of one table.
struct Assignments {
  /// The groups in reading order.
  private(set) var groups: [[AssignedTask]] = []
  /// All tasks.
  var all: [AssignedTask] { groups.flatMap { $0 } }

  init(_ context: LintContext) {
    readBody(context)
    readTables(context)
  }

  // MARK: The text

  private mutating func readBody(_ context: LintContext) {
    let blocks = context.plan.body.blocks
    guard !context.plan.itemTasks.isEmpty else { return }
    var tasks: [Int: AssignedTask] = [:]
    for task in context.plan.itemTasks {
      tasks[task.block] = AssignedTask(place: task.name.range, name: task.name.plain, block: task.block)
    }
    for text in context.texts(.item) where text.flow == 0 {
      guard let block = text.block, let parent = blocks[block].parent, tasks[parent] != nil,
        let colon = text.bytes.prefix(120).firstIndex(of: UInt8(ascii: ":")),
        let fact = PlanTask.Fact(key: text.string(0..<colon))
      else { continue }
      guard tasks[parent]?.facts[fact] == nil else { continue }
      let isMixed = fact == .lead && Keyword.fold(text.string(0..<colon)).holdsBytes(of: "phoi hop")
      tasks[parent]?.facts[fact] = TaskFact(text: text, start: colon + 1, isMixed: isMixed)
    }
    var places: [Int?: Int] = [:]
    for task in context.plan.itemTasks {
      guard let read = tasks[task.block] else { continue }
      let parent = blocks[task.block].parent
      if let group = places[parent] {
        groups[group].append(read)
      } else {
        places[parent] = groups.count
        groups.append([read])
      }
    }
  }

  // MARK: Tables

  private mutating func readTables(_ context: LintContext) {
    var columns: [Int: [Int: Columns]] = [:]
    for (number, flow) in context.plan.flows.enumerated() {
      for (index, block) in flow.blocks.enumerated() {
        guard case .table(let table) = block.content, let read = Columns(table) else { continue }
        columns[number, default: [:]][index] = read
      }
    }
    guard !columns.isEmpty else { return }
    var current: (flow: Int, block: Int)?
    var cells: [Int: [Int: PlanText]] = [:]
    func finish(_ groups: inout [[AssignedTask]]) {
      guard let (flow, block) = current, let columns = columns[flow]?[block],
        case .table(let table) = context.flow(flow).blocks[block].content
      else { return }
      groups.append(columns.tasks(of: table, cells))
    }
    for text in context.texts(.cell) {
      guard let flow = text.flow, let block = text.block, columns[flow]?[block] != nil,
        case .cell(let row, let column) = text.role
      else { continue }
      if current?.flow != flow || current?.block != block {
        finish(&groups)
        current = (flow, block)
        cells = [:]
      }
      cells[row, default: [:]][column] = text
    }
    finish(&groups)
  }

  /// What the columns of an assignment table hold.
  private struct Columns {
    private var name: Int
    private var facts: [PlanTask.Fact: Int] = [:]
    private var isMixed = false

    /// Nil for a table without a column for who leads.
    init?(_ table: Table) {
      var name: Int?
      for column in 0..<table.columnCount {
        let heads = table.head.map { Keyword.fold($0.cells[column].text.plain) }.filter { !$0.isEmpty }
        let head = heads.joined(separator: " ")
        if head.holdsBytes(of: "chu tri") {
          facts[.lead] = facts[.lead] ?? column
          if head.holdsBytes(of: "phoi hop") { isMixed = true }
        } else if head.holdsBytes(of: "phoi hop") {
          facts[.support] = facts[.support] ?? column
        } else if ["thoi gian", "thoi han", "tien do"].contains(where: head.holdsBytes) {
          facts[.time] = facts[.time] ?? column
        } else if ["san pham", "ket qua"].contains(where: head.holdsBytes) {
          facts[.output] = facts[.output] ?? column
        } else if ["nhiem vu", "noi dung", "hoat dong", "cong viec"].contains(where: head.holdsBytes) {
          name = name ?? column
        }
      }
      guard let name, facts[.lead] != nil else { return nil }
      self.name = name
    }

    /// The tasks: rows that say more than a name.
    func tasks(of table: Table, _ cells: [Int: [Int: PlanText]]) -> [AssignedTask] {
      var tasks: [AssignedTask] = []
      for (number, row) in table.rows.enumerated() {
        guard let texts = cells[number], let name = texts[name], name.trimmed.count > 0 else { continue }
        var task = AssignedTask(place: name.place, name: name.plain)
        for (fact, column) in facts {
          if let text = texts[column], !text.trimmed.isEmpty {
            task.facts[fact] = TaskFact(text: text, start: 0, isMixed: isMixed && fact == .lead)
          } else if row.cells[column].isCovered || row.cells[column].isLeftBlank {
            task.inherited.insert(fact)
          }
        }
        if !task.facts.isEmpty { tasks.append(task) }
      }
      return tasks
    }
  }
}
