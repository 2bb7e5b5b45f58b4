import KeHoachSheets
import KeHoachSyntax
import KeHoachText

/// What belongs to a table in a sheet, and what stands around it.
struct SheetArea {
  let head: SheetHead
  /// The columns of the table that say anything.
  private(set) var columns: [Int] = []
  /// The rows of the head that say anything.
  private(set) var headRows: [Sheet.Row] = []
  /// The rows below the head.
  private(set) var body: [Sheet.Row] = []
  /// `Đơn vị tính: …` above the head.
  private(set) var unit: SheetCell?
  /// Notes below the table, which are printed below it.
  private(set) var notes: [SheetCell] = []
  /// What stands beside and below the table and is not printed.
  private(set) var rest: [SheetCell] = []
  /// Another table below or beside this one, all of whose cells are left out.
  private(set) var otherTable: OtherTable?

  /// A table that is left out.
  struct OtherTable {
    /// Its first cell.
    var start: CellAddress
    /// Its rows, the head included.
    var rowCount: Int
    /// Whether it holds numbers: money may be lost.
    var holdsNumbers: Bool
  }

  init(_ grid: SheetGrid, head: SheetHead) {
    self.head = head
    headRows = head.rows.compactMap { grid.row($0) }
    let below = grid.rows.drop { $0.number <= head.rows.upperBound }
    var first = head.columns.lowerBound
    // Numbers in front of the rows may stand under no head.
    while first > 1, below.count(where: { $0.cell(first - 1) != nil }) >= 2 { first -= 1 }
    let span = first...head.columns.upperBound
    unit = grid.rows.prefix { $0.number < head.rows.lowerBound }.lazy.flatMap(\.cells).lazy.compactMap(\.unitLine).first
    divide(below, span)
    if let beside = head.beside { leaveOut(headRows + below, from: beside) }
    var isUsed = [Bool](repeating: false, count: span.count)
    for row in headRows + body {
      for cell in row.cells(in: span) { isUsed[cell.address.column - span.lowerBound] = true }
    }
    columns = span.filter { isUsed[$0 - span.lowerBound] }
  }

  /// Finds the end of the table, the notes and the rest.
  private mutating func divide(_ rows: ArraySlice<Sheet.Row>, _ span: ClosedRange<Int>) {
    let all = Array(rows)
    let heads = all.indices.filter { head.begins(anotherTable: all[$0], in: span) }
    let next = heads.first { !isRepeated($0, all, span) }
    let repeated = Set(heads.prefix { $0 != next }.map { all[$0].number })
    let rows = Array(all[..<(next ?? all.count)])
    let lastData = rows.lastIndex { Self.holdsData($0.cells(in: span)) } ?? -1
    var end = 0
    var above = head.rows.upperBound
    while end < rows.count {
      if end > lastData, end > 0, rows[end].number > above + 1 { break }
      above = rows[end].number
      end += 1
    }
    end = rows[(lastData + 1)..<end].firstIndex { $0.onlyCell(in: span)?.opensNote == true } ?? end
    if lastData >= 0 { end = rows[(lastData + 1)..<end].firstIndex { $0.closesSheet(in: span) } ?? end }
    while end > lastData + 1, let cell = rows[end - 1].onlyCell(in: span), cell.words != nil,
      next != nil || !head.anchors.contains(cell.address.column)
    {
      end -= 1
    }
    body = rows[..<end].filter { !$0.cells(in: span).isEmpty && !repeated.contains($0.number) }
    for row in rows[..<end] {
      rest += row.cells.filter { !span.contains($0.address.column) || repeated.contains(row.number) }
    }
    var lastNote: SheetCell?
    for row in rows[end...] {
      if let cell = row.onlyCell(in: span), cell.opensNote || lastNote.map(cell.continues) == true {
        notes.append(cell)
        lastNote = cell
      } else {
        rest += row.cells
        lastNote = nil
      }
    }
    if let next {
      let left = all[next...]
      rest += left.flatMap(\.cells)
      otherTable = OtherTable(
        start: all[next].cells[0].address, rowCount: left.count,
        holdsNumbers: left.contains { $0.cells.contains(where: \.isNumeric) })
    }
  }

  /// Whether a head in the midst of a table only says again what the head of the table says, as on every printed page:
  /// the table goes on right above and below it.
  private func isRepeated(_ place: Int, _ rows: [Sheet.Row], _ span: ClosedRange<Int>) -> Bool {
    guard let first = headRows.first, headRows.count == 1, place > 0, place + 1 < rows.count,
      rows[place].number == rows[place - 1].number + 1, rows[place + 1].number == rows[place].number + 1,
      rows[place].cells(in: span).map(\.words) == first.cells(in: span).map(\.words),
      let one = rows[0].cells(in: span).first, let next = rows[place + 1].cells(in: span).first
    else { return false }
    // A table of its own has its total above, and begins to count again.
    let endsInTotal = rows[place - 1].cells(in: span).contains { ColumnNames.isTotal($0.words ?? "") }
    return !endsInTotal && next.value != one.value
  }

  /// Notes a table beside this one, whose head begins in a column.
  private mutating func leaveOut(_ rows: [Sheet.Row], from column: Int) {
    let left = rows.map { $0.cells(in: column...Int.max) }.filter { !$0.isEmpty }
    rest = headRows.flatMap { $0.cells(in: column...Int.max) } + rest
    guard otherTable == nil, let first = left.first?.first else { return }
    otherTable = OtherTable(
      start: first.address, rowCount: left.count,
      holdsNumbers: left.contains { $0.contains(where: \.isNumeric) })
  }

  /// Whether a row can't be anything but a row of the table: it has a number in front, or an amount.
  private static func holdsData(_ cells: ArraySlice<SheetCell>) -> Bool {
    guard cells.count >= 2, let first = cells.first else { return false }
    return cells.contains(where: \.isNumeric) || first.words.flatMap { Label(row: $0) } != nil
  }
}

extension SheetCell {
  /// The line of the cell that states the unit, as a cell of its own.
  fileprivate var unitLine: SheetCell? {
    guard let words else { return nil }
    if RichText(made: words.singleLine).statesUnit { return self }
    guard
      let line = words.split(whereSeparator: \.isNewline).first(where: { RichText(made: $0.trimmingSpaces).statesUnit })
    else { return nil }
    var cell = self
    cell.value = .text(line.trimmingSpaces)
    return cell
  }
}

extension Sheet.Row {
  /// The cell of a row that holds just one; nil for any other row.
  fileprivate func onlyCell(in span: ClosedRange<Int>) -> SheetCell? {
    cells.count == 1 && span.contains(cells[0].address.column) ? cells[0] : nil
  }
}

extension SheetCell {
  /// What a note begins with, folded.
  private static let openings = ["ghi chu", "luu y", "bang chu", "so tien bang chu", "tong so tien bang chu"]

  /// Whether this is a note to the table: `Ghi chú: …`, `(*) …`, `* …`, `(Bằng chữ: …)`.
  fileprivate var opensNote: Bool {
    guard let words else { return false }
    if words.hasPrefix("*") || words.hasPrefix("(*") { return true }
    let folded = Keyword.fold(words.prefix(40)).drop { $0 == "(" }
    return Self.openings.contains { folded.hasPrefix($0) }
  }

  /// Whether the cell goes on with a note right above it: `- …` below `Ghi chú:`.
  fileprivate func continues(_ note: SheetCell) -> Bool {
    guard let words, address.row == note.address.row + 1, let first = words.first else { return false }
    return "-–+(".contains(first) || first.isNumber
  }
}
