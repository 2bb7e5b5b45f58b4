import KeHoachSheets
import KeHoachText

/// The head of a table in a sheet: one row or several, found by the names of the columns.
struct SheetHead {
  /// The numbers of its rows.
  var rows: ClosedRange<Int>
  /// The columns from the first head to the last one.
  var columns: ClosedRange<Int>
  /// The columns that number and name the rows: blank in a row that goes on with the head.
  var anchors: Set<Int>
  /// Whether a column numbers the rows.
  private let isNumbered: Bool
  /// The column in which another table begins beside this one; nil for none.
  private(set) var beside: Int?

  /// How many rows from the top may stand above a head.
  static let deepest = 50
  /// The most rows of a head.
  static let mostRows = 5

  /// Finds the head of a table; nil when no row can be one.
  static func find(in grid: SheetGrid, role: Table.Role) -> SheetHead? {
    let rows = grid.rows.prefix(deepest)
    guard let row = rows.first(where: { isNamed($0, role) }) ?? (role == .budget ? nil : rows.first(where: isAnyHead))
    else { return nil }
    return SheetHead(from: row, in: grid, role: role)
  }

  /// Whether a row names columns: one that numbers or names the rows, and one more.
  private static func isNamed(_ row: Sheet.Row, _ role: Table.Role) -> Bool {
    let roles = row.cells.map(\.columnRole)
    if role == .budget {
      return roles.contains { $0 == .number || $0 == .content } && roles.count { $0 != nil } >= 2
    }
    return row.cells.count >= 2 && roles.contains(.number)
  }

  private static func isAnyHead(_ row: Sheet.Row) -> Bool { row.cells.count >= 2 }

  private init(from row: Sheet.Row, in grid: SheetGrid, role: Table.Role) {
    isNumbered = row.cells.contains { $0.columnRole == .number }
    let named = row.cells.filter { $0.columnRole == .number || $0.columnRole == .content }
    anchors = Set(named.isEmpty ? row.cells.prefix(1).map(\.address.column) : named.map(\.address.column))
    rows = row.number...row.number
    columns = (row.cells.first?.address.column ?? 1)...(row.cells.last?.address.column ?? 1)
    beside = Self.otherHead(in: row, grid)
    if let beside {
      anchors = anchors.filter { $0 < beside }
      columns = columns.lowerBound...beside - 2
    }
    takeRowAbove(in: grid)
    while rows.count < Self.mostRows, takeMerges(in: grid) || takeRowBelow(in: grid) {}
    for number in rows {
      for cell in grid.row(number)?.cells ?? [] { widen(cell.address.column) }
      for area in grid.merges(in: number) where grid.row(number)?.cell(area.first.column) != nil {
        widen(min(area.last.column, columns.lowerBound + Table.mostColumns))
      }
    }
  }

  private mutating func widen(_ column: Int) {
    if let beside, column >= beside - 1 { return }
    columns = min(columns.lowerBound, column)...max(columns.upperBound, column)
  }

  /// The column in which a second head begins: it numbers rows again, beyond a blank column.
  private static func otherHead(in row: Sheet.Row, _ grid: SheetGrid) -> Int? {
    guard let start = row.cells.firstIndex(where: { $0.columnRole == .number }) else { return nil }
    for (last, cell) in zip(row.cells[start...], row.cells[start...].dropFirst()) where cell.columnRole == .number {
      let end = grid.merge(at: last.address)?.last.column ?? last.address.column
      if cell.address.column > end + 1 { return cell.address.column }
    }
    return nil
  }

  /// Whether a row below the head is the head of another table: it names a column of numbers as this one does, or what
  /// the rows are and their amounts, and holds no data.
  func begins(anotherTable row: Sheet.Row, in span: ClosedRange<Int>) -> Bool {
    let cells = row.cells(in: span)
    guard cells.count >= 2 else { return false }
    if isNumbered {
      // Few cells of data may name numbers: only those are worth a look.
      guard cells.contains(where: { $0.mayNameNumbers && $0.columnRole == .number }) else { return false }
      return cells.count { $0.columnRole != nil } >= 2 && cells.allSatisfy { !$0.isNumeric || $0.columnRole == .amount }
    }
    return cells.allSatisfy { $0.words != nil && !$0.isNumeric } && cells.contains { $0.columnRole == .content }
      && cells.contains { $0.columnRole == .amount }
  }

  /// A head that is joined downwards reaches as far as the joined cells do.
  private mutating func takeMerges(in grid: SheetGrid) -> Bool {
    var end = rows.upperBound
    for number in rows {
      for area in grid.merges(in: number) where grid.row(number)?.cell(area.first.column) != nil {
        end = max(end, min(area.last.row, rows.lowerBound + Self.mostRows - 1))
      }
    }
    guard end > rows.upperBound else { return false }
    rows = rows.lowerBound...end
    return true
  }

  /// A row goes on with the head when it says nothing about what numbers and names the rows, holds no numbers but years,
  /// and divides a head above it or states its unit.
  private mutating func takeRowBelow(in grid: SheetGrid) -> Bool {
    guard let row = grid.row(rows.upperBound + 1), !row.cells.contains(where: { anchors.contains($0.address.column) }),
      row.cells.allSatisfy(Self.isHeadCell)
    else { return false }
    let divides = row.cells.contains { cell in
      isCoveredAbove(cell.address.column, in: grid) || cell.words?.first == "("
    }
    guard divides else { return false }
    rows = rows.lowerBound...rows.upperBound + 1
    return true
  }

  /// Whether no cell of the head stands right above a column: it is blank there, or joined with the cell to the left.
  private func isCoveredAbove(_ column: Int, in grid: SheetGrid) -> Bool {
    guard let above = grid.row(rows.upperBound) else { return true }
    if let cell = above.cell(column) {
      return grid.merge(at: cell.address).map { $0.last.column > $0.first.column } ?? false
    }
    return column > columns.lowerBound
  }

  /// A row of joined heads above the one that names the columns: `Kinh phí` over `Năm 2026`, `Năm 2027`.
  private mutating func takeRowAbove(in grid: SheetGrid) {
    guard let row = grid.row(rows.lowerBound - 1), row.cells.allSatisfy(Self.isHeadCell) else { return }
    let areas = row.cells.map { grid.merge(at: $0.address) }
    let fits = zip(row.cells, areas).allSatisfy { cell, area in
      guard let area, area.last.column > area.first.column, area.last.row == area.first.row else { return false }
      return columns.contains(area.first.column) && columns.contains(area.last.column)
        && !anchors.contains { (area.first.column...area.last.column).contains($0) }
        && !RichText(made: cell.words ?? "").statesUnit
    }
    if fits { rows = rows.lowerBound - 1...rows.upperBound }
  }

  private static func isHeadCell(_ cell: SheetCell) -> Bool {
    if let words = cell.words {
      return !cell.isNumeric && !(words.first == "(" && words.dropFirst().first?.isNumber == true)
        || cell.columnRole == .amount
    }
    return cell.columnRole == .amount
  }
}

extension SheetCell {
  /// Whether this may be the head of a column that numbers rows: a short word, and none of those whose first letter tells
  /// at once that it isn't. All such heads begin with `S` or `T`.
  fileprivate var mayNameNumbers: Bool {
    guard case .text(let text) = value, text.utf8.count <= 24, let first = text.utf8.first else { return false }
    switch first | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "t"): return true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return false
    default: return text.first?.isNumber == false
    }
  }
}
