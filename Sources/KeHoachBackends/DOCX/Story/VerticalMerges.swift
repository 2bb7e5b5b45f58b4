internal import KeHoachLayout

/// Turns row spans into Word's vertical merges, where every row has a cell in every column.
///
/// Holes and overlaps, which a layout does not have, still come out as a table that Word opens.
struct VerticalMerges {
  /// A cell as Word has it.
  struct Slot {
    /// The columns it covers.
    var columns: Range<Int>
    /// The cell of the layout; nil for a continued one or a hole.
    var cell: CellLayout?
    /// Its part in a vertical merge.
    var merge: Merge
  }

  /// The part of a cell in a vertical merge.
  enum Merge {
    /// None.
    case none
    /// It is the first of the merged cells.
    case restart
    /// It belongs to the cell above.
    case `continue`
  }

  /// A cell that reaches down: how many columns it covers, and how many more rows.
  private struct Reach {
    var span: Int
    var rows: Int
  }

  private var reaches: [Reach?]

  /// Makes the merges of a table that begins.
  init(columns: Int) {
    reaches = Array(repeating: nil, count: columns)
  }

  /// The cells of the next row, which fill every column.
  ///
  /// - Parameter rowsLeft: the number of rows from this one on that a span may cover.
  mutating func slots(of row: RowLayout, rowsLeft: Int) -> [Slot] {
    var slots: [Slot] = []
    slots.reserveCapacity(row.cells.count)
    var cells = row.cells[...]
    var column = 0
    while column < reaches.count {
      if let reach = reaches[column] {
        slots.append(Slot(columns: column..<column + reach.span, cell: nil, merge: .continue))
        reaches[column] = reach.rows > 1 ? Reach(span: reach.span, rows: reach.rows - 1) : nil
        column += reach.span
        continue
      }
      while let first = cells.first, first.column < column { cells.removeFirst() }
      guard let cell = cells.first, cell.column == column else {
        slots.append(Slot(columns: column..<column + 1, cell: nil, merge: .none))
        column += 1
        continue
      }
      cells.removeFirst()
      let span = max(1, min(cell.columnSpan, room(from: column)))
      let rows = max(1, min(cell.rowSpan, rowsLeft))
      if rows > 1 { reaches[column] = Reach(span: span, rows: rows - 1) }
      slots.append(Slot(columns: column..<column + span, cell: cell, merge: rows > 1 ? .restart : .none))
      column += span
    }
    return slots
  }

  /// The number of columns up to the next one that a cell above reaches into.
  private func room(from column: Int) -> Int {
    (reaches[(column + 1)...].firstIndex { $0 != nil } ?? reaches.count) - column
  }
}
