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

  init(_ grid: SheetGrid, head: SheetHead) {
    self.head = head
    headRows = head.rows.compactMap { grid.row($0) }
    let below = grid.rows.drop { $0.number <= head.rows.upperBound }
    var first = head.columns.lowerBound
    // Numbers in front of the rows may stand under no head.
    while first > 1, below.count(where: { $0.cell(first - 1) != nil }) >= 2 { first -= 1 }
    let span = first...head.columns.upperBound
    unit = grid.rows.prefix { $0.number < head.rows.lowerBound }.lazy.flatMap(\.cells).first {
      RichText(made: $0.words?.singleLine ?? "").statesUnit
    }
    divide(below, span)
    var used: Set<Int> = []
    for row in headRows + body { for cell in row.cells(in: span) { used.insert(cell.address.column) } }
    columns = used.sorted()
  }

  /// Finds the end of the table, the notes and the rest.
  private mutating func divide(_ rows: ArraySlice<Sheet.Row>, _ span: ClosedRange<Int>) {
    let rows = Array(rows)
    let lastData = rows.lastIndex { Self.holdsData($0.cells(in: span)) } ?? -1
    var end = 0
    var above = head.rows.upperBound
    while end < rows.count {
      if end > lastData, end > 0, rows[end].number > above + 1 { break }
      above = rows[end].number
      end += 1
    }
    end = rows[lastData + 1..<end].firstIndex { $0.onlyCell(in: span)?.opensNote == true } ?? end
    while end > lastData + 1, let cell = rows[end - 1].onlyCell(in: span), cell.words != nil,
      !head.anchors.contains(cell.address.column)
    {
      end -= 1
    }
    body = rows[..<end].filter { !$0.cells(in: span).isEmpty }
    for row in rows[..<end] { rest += row.cells.filter { !span.contains($0.address.column) } }
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
  }

  /// Whether a row can't be anything but a row of the table: it has a number in front, or an amount.
  private static func holdsData(_ cells: ArraySlice<SheetCell>) -> Bool {
    guard cells.count >= 2, let first = cells.first else { return false }
    return cells.contains(where: \.isNumeric) || first.words.flatMap { Label(row: $0) } != nil
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
