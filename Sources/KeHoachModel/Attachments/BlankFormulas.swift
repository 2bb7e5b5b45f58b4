import KeHoachSheets

/// Finds formulas without a result that have none to show: they only add cells that are blank.
struct BlankFormulas {
  private let grid: SheetGrid
  /// How many rows may still be looked at: ranges over whole columns in every cell must not cost more.
  private var steps = 2_000_000

  init(_ grid: SheetGrid) { self.grid = grid }

  /// The formulas without those that are blank.
  mutating func leavingBlanks(_ formulas: [SheetTableReader.BodyCell]) -> [SheetTableReader.BodyCell] {
    guard !formulas.isEmpty else { return [] }
    var blanks: Set<CellAddress> = []
    var open = formulas.map { (formula: $0, areas: $0.cell.addedAreas) }
    var isChanged = true
    while isChanged, steps > 0 {
      isChanged = false
      open.removeAll { candidate in
        guard let areas = candidate.areas, areas.allSatisfy({ isBlank($0, blanks) }) else { return false }
        blanks.insert(candidate.formula.cell.address)
        isChanged = true
        return true
      }
    }
    return open.map(\.formula)
  }

  /// Whether no cell of an area says anything.
  private mutating func isBlank(_ area: CellArea, _ blanks: Set<CellAddress>) -> Bool {
    var place = grid.rows.partition(from: area.first.row)
    while place < grid.rows.count, grid.rows[place].number <= area.last.row {
      steps -= 1
      guard steps > 0 else { return false }
      for cell in grid.rows[place].cells(in: area.first.column...area.last.column) {
        steps -= 1
        guard blanks.contains(cell.address) else { return false }
      }
      place += 1
    }
    return true
  }
}
