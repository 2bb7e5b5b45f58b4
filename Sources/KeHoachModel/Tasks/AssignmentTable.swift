import KeHoachSyntax

/// The rows of an empty `phân-công`.
enum AssignmentTable {
  /// The table that an empty `phân-công` prints: a column for every fact that any task states.
  static func make(of tasks: [PlanTask], like table: Table) -> Table {
    var table = table
    let facts = PlanTask.Fact.allCases.filter { fact in tasks.contains { $0.facts[fact] != nil } }
    let heads = ["TT", "Nhiệm vụ"] + facts.map(\.rawValue)
    let place = table.range.lowerBound..<table.range.lowerBound
    func row(_ texts: [RichText]) -> Table.Row {
      Table.Row(cells: texts.map { Table.Cell(text: $0, range: place) }, range: place)
    }
    table.alignments = [.center] + Array(repeating: .left, count: heads.count - 1)
    table.head = [row(heads.map { RichText(made: $0, range: place) })]
    table.rows = tasks.enumerated().map { number, task in
      row(
        [RichText(made: String(number + 1), range: place), task.name]
          + facts.map { task.facts[$0] ?? RichText(range: place) })
    }
    return table
  }
}
