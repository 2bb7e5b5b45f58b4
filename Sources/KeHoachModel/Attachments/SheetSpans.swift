import KeHoachSheets

/// Joins the cells of a grid as the sheet does.
struct SheetSpans {
  /// The columns of the grid by their numbers in the sheet.
  private let columns: [Int]
  private let merges: [CellArea]

  init(columns: [Int], merges: [CellArea]) {
    self.columns = columns
    self.merges = merges
  }

  /// Joins cells of rows with such numbers. An area that reaches out of the rows ends where they end; one that overlaps
  /// another one is left alone.
  mutating func join(_ rows: inout [Table.Row], _ numbers: [Int]) {
    // Areas that overlap, which no honest workbook has, must not be looked at again and again.
    var steps = 4 * rows.count * columns.count
    for area in merges {
      guard let row = numbers.place(of: area.first.row), let column = columns.place(of: area.first.column) else {
        continue
      }
      let bottom = numbers.lastPlace(upTo: area.last.row)
      let right = columns.lastPlace(upTo: area.last.column)
      guard bottom >= row, right >= column, (bottom - row) + (right - column) > 0 else { continue }
      steps -= (bottom - row + 1) * (right - column + 1)
      guard steps >= 0 else { return }
      Self.join(&rows, row...bottom, column...right)
    }
  }

  /// Joins a rectangle, unless a part of it is joined already.
  private static func join(_ rows: inout [Table.Row], _ down: ClosedRange<Int>, _ across: ClosedRange<Int>) {
    for row in down {
      for column in across {
        let cell = rows[row].cells[column]
        guard cell.columnSpan == 1, cell.rowSpan == 1 else { return }
        if row != down.lowerBound || column != across.lowerBound, !cell.text.isEmpty { return }
      }
    }
    for row in down {
      for column in across {
        rows[row].cells[column].columnSpan = 0
        rows[row].cells[column].rowSpan = 0
      }
    }
    rows[down.lowerBound].cells[across.lowerBound].columnSpan = across.count
    rows[down.lowerBound].cells[across.lowerBound].rowSpan = down.count
  }

  /// Many heads are joined for the eye only: a blank cell beside a head that is divided below goes with it, and blank
  /// cells below a head go with that.
  static func joinBlanks(_ head: inout [Table.Row]) {
    guard head.count > 1, let width = head.first?.cells.count else { return }
    func isBlank(_ row: Int, _ column: Int) -> Bool {
      let cell = head[row].cells[column]
      return !cell.isCovered && cell.columnSpan == 1 && cell.rowSpan == 1 && cell.text.isEmpty
    }
    for row in 0..<head.count - 1 {
      var column = 0
      while column < width {
        let cell = head[row].cells[column]
        guard !cell.isCovered, cell.columnSpan == 1, cell.rowSpan == 1, !cell.text.isEmpty,
          !isBlank(row + 1, column), !head[row + 1].cells[column].isCovered
        else {
          column += 1
          continue
        }
        var end = column
        while end + 1 < width, isBlank(row, end + 1), !isBlank(row + 1, end + 1),
          !head[row + 1].cells[end + 1].isCovered
        {
          end += 1
        }
        if end > column { join(&head, row...row, column...end) }
        column = end + 1
      }
    }
    for row in 0..<head.count - 1 {
      for column in 0..<width {
        let cell = head[row].cells[column]
        guard !cell.isCovered, cell.rowSpan == 1, !cell.text.isEmpty else { continue }
        let across = column...min(width - 1, column + cell.columnSpan - 1)
        var bottom = row
        while bottom + 1 < head.count, across.allSatisfy({ isBlank(bottom + 1, $0) }) { bottom += 1 }
        guard bottom > row else { continue }
        for covered in across {
          head[row].cells[covered].columnSpan = 1
          head[row].cells[covered].rowSpan = 1
        }
        join(&head, row...bottom, across)
      }
    }
  }
}

extension [Int] {
  /// The place of a number in an ordered list; nil when it isn't there.
  fileprivate func place(of number: Int) -> Int? {
    let place = lastPlace(upTo: number)
    return place >= 0 && self[place] == number ? place : nil
  }

  /// The place of the last number of an ordered list that is not larger; -1 when all are.
  fileprivate func lastPlace(upTo number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
