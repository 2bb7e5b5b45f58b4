/// The row of a sheet that is being read.
struct SheetRowState {
  /// Whether one is.
  var isOpen = false
  /// Its number, or that of the last one.
  var number = 0
  /// Whether the file says its number.
  private(set) var isNumbered = false
  /// The column of its last cell.
  var column = 0
  /// Its cells.
  var cells: [SheetCell] = []
  /// Whether its cells came from left to right.
  private(set) var isInOrder = true
  private var isHidden = false
  private var usualCount = 0

  /// Begins a row.
  mutating func open(number: Int, isNumbered: Bool, isHidden: Bool) {
    self.number = number
    self.isNumbered = isNumbered
    self.isHidden = isHidden
    isOpen = true
    isInOrder = true
    column = 0
    cells = []
    cells.reserveCapacity(usualCount)
  }

  /// Adds a cell.
  mutating func append(_ cell: SheetCell) {
    if let last = cells.last, last.address >= cell.address { isInOrder = false }
    cells.append(cell)
  }

  /// The row as it stands.
  mutating func finished() -> Sheet.Row {
    var row = Sheet.Row(number: number)
    row.isHidden = isHidden
    row.cells = cells
    usualCount = min(cells.count, 64)
    cells = []
    return row
  }
}
