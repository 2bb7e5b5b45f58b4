/// The columns of a budget that print in another unit, and the heads that say so.
struct ConvertedHeads {
  /// The columns of amounts, and those of prices that no head of their own gives another unit.
  private(set) var columns: Set<Int> = []
  /// The head cells that state the unit of an amount.
  private var cells: Set<Place> = []
  /// Whether the heads state the unit of every amount.
  private(set) var stateUnit = true

  private struct Place: Hashable {
    var row: Int
    var column: Int
  }

  init(_ budget: Budget) {
    let stating = Self.statingCells(of: budget.table)
    for column in budget.columns.indices where budget.columns[column].role == .amount {
      columns.insert(column)
      if let cell = stating[column] { cells.insert(cell) } else { stateUnit = false }
    }
    for column in budget.columns.indices where budget.columns[column].role == .price {
      if stating[column].map(cells.contains) ?? true { columns.insert(column) }
    }
  }

  /// For each column the lowest head cell over it that states a unit.
  private static func statingCells(of table: Table) -> [Place?] {
    var result = [Place?](repeating: nil, count: table.columnCount)
    for (row, line) in table.head.enumerated() {
      for (column, cell) in line.cells.enumerated() where !cell.isCovered {
        guard BudgetHead.split(cell.text.plain).unit != nil else { continue }
        for covered in column..<min(table.columnCount, column + cell.columnSpan) {
          result[covered] = Place(row: row, column: column)
        }
      }
    }
    return result
  }

  /// Puts the unit into every head that states one.
  func rewrite(_ table: inout Table, unit: MoneyUnit) {
    for place in cells {
      var text = table.head[place.row].cells[place.column].text
      var isDone = false
      for index in text.inlines.indices where !isDone {
        guard case .text(let words) = text.inlines[index].content,
          let new = BudgetHead.replacingUnit(in: words, with: unit)
        else { continue }
        text.inlines[index].content = .text(new)
        isDone = true
      }
      if !isDone, let new = BudgetHead.replacingUnit(in: text.plain, with: unit) {
        text = RichText(made: new, range: text.range)
      }
      table.head[place.row].cells[place.column].text = text
    }
  }
}
