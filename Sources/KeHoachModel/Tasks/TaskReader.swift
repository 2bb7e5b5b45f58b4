/// Finds the tasks of a plan: items with their facts, rows of assignment tables, and what the section on implementation
/// gives each body to do.
enum TaskReader {
  /// The tasks in the order of the plan.
  ///
  /// - Parameters:
  ///   - items: those that stand as items in the body.
  ///   - made: the tables that print `items`, and are no tasks again.
  static func read(_ plan: Plan, items: [PlanTask], made: [(flow: Int, block: Int)]) -> [PlanTask] {
    var tasks = items + ImplementationTasks.read(plan.body, end: plan.closingStart, items: items)
    let printed = made.reduce(into: [Int: Set<Int>]()) { $0[$1.flow, default: []].insert($1.block) }
    for (number, flow) in plan.flows.enumerated() {
      for index in flow.blocks.indices where printed[number]?.contains(index) != true {
        let budget: Budget?
        let table: Table
        switch flow.blocks[index].content {
        case .table(let written): (table, budget) = (written, nil)
        case .budget(let read): (table, budget) = (read.table, read)
        default: continue
        }
        guard let columns = TaskColumns(table) else { continue }
        let title = flow.sectionTitle(above: index)
        let appendix = number > 0 ? plan.appendices[number - 1].title.plain : ""
        var reader = TableTasks(
          table, columns, budget: budget, flow: number, block: index, title: title.isEmpty ? appendix : title)
        reader.read()
        tasks += reader.tasks
      }
    }
    // Stable: tasks of one block keep their order.
    return tasks.enumerated().sorted { a, b in
      (a.element.flow, a.element.block, a.offset) < (b.element.flow, b.element.block, b.offset)
    }.map(\.element)
  }
}
