import KeHoachSheets
import KeHoachText

/// The cells of a sheet that say anything, by row and column.
struct SheetGrid {
  let sheet: Sheet
  /// The rows that say anything, by their numbers.
  let rows: [Sheet.Row]
  /// The joined areas by the row in which they begin.
  private let mergesByRow: [Int: [CellArea]]
  private let mergesByFirst: [CellAddress: CellArea]

  init(_ sheet: Sheet) {
    self.sheet = sheet
    rows = sheet.rows.compactMap { row in
      var row = row
      // Few rows hold a cell that says nothing: the others stay as they are, shared with the sheet.
      if !row.cells.allSatisfy(\.isFilled) { row.cells.removeAll { !$0.isFilled } }
      return row.cells.isEmpty ? nil : row
    }
    mergesByRow = Dictionary(grouping: sheet.merges) { $0.first.row }
    mergesByFirst = Dictionary(sheet.merges.map { ($0.first, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The row of a number; nil when it says nothing.
  func row(_ number: Int) -> Sheet.Row? {
    let place = rows.partition(from: number)
    return place < rows.count && rows[place].number == number ? rows[place] : nil
  }

  /// The joined areas that begin in a row.
  func merges(in row: Int) -> [CellArea] { mergesByRow[row] ?? [] }

  /// The joined area that begins at a cell.
  func merge(at address: CellAddress) -> CellArea? { mergesByFirst[address] }
}

extension [Sheet.Row] {
  /// The place of the first row with such a number or a larger one.
  func partition(from number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Sheet.Row {
  /// The cell of a column; nil when it says nothing.
  func cell(_ column: Int) -> SheetCell? {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].address.column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].address.column == column ? cells[low] : nil
  }

  /// The cells of some columns.
  func cells(in columns: ClosedRange<Int>) -> ArraySlice<SheetCell> {
    let start = cells.firstIndex { $0.address.column >= columns.lowerBound } ?? cells.endIndex
    return cells[start...].prefix { $0.address.column <= columns.upperBound }
  }
}

extension SheetCell {
  /// Whether the cell says anything, or will when its formula is computed.
  var isFilled: Bool {
    switch value {
    case .blank: formula != nil
    case .text(let text): text.holdsVisibleASCII || text.contains { !$0.isWhitespace } || formula != nil
    case .number, .date, .boolean, .error: true
    }
  }

  /// Whether the cell has a formula whose result nobody stored.
  var isUncomputed: Bool {
    guard formula != nil, case .blank = value else { return false }
    return true
  }

  /// Whether the cell holds the result of a formula with more whole digits than the 15 that a spreadsheet keeps: the
  /// last ones are lost.
  var isRounded: Bool {
    guard formula != nil, case .number(let digits) = value else { return false }
    return digits.utf8.prefix { $0 != UInt8(ascii: ".") }.count { $0 != UInt8(ascii: "-") } > 15
  }

  /// Whether the cell holds the first 15 digits of a number.
  func isRounded(_ exact: Decimal) -> Bool {
    guard case .number(let digits) = value, let stored = Decimal(digits: digits),
      let difference = exact.subtracting(stored),
      let lost = Decimal(coefficient: 1, scale: 0)?.shifted(
        byPowerOfTen: digits.utf8.prefix { $0 != UInt8(ascii: ".") }.count { $0 != UInt8(ascii: "-") } - 15)
    else { return false }
    return difference.magnitude < lost
  }

  /// The words of the cell without white space around; nil for a number or anything else.
  var words: String? {
    guard case .text(let text) = value else { return nil }
    return text.trimmingSpaces
  }

  /// Whether the cell holds a number, or will.
  var isNumeric: Bool {
    switch value {
    case .number: return true
    case .text(let text):
      if case .failure(.notANumber) = VietnameseNumber.read(text) { return false }
      return true
    case .blank: return formula != nil
    case .date, .boolean, .error: return false
    }
  }

  /// The column that a head cell names; nil for one that names none.
  var columnRole: Budget.ColumnRole? {
    switch value {
    case .text(let text): ColumnNames.role(of: BudgetHead.split(text.singleLine).title)
    case .number(let digits): ColumnNames.year(in: digits) != nil && digits.utf8.count == 4 ? .amount : nil
    case .blank, .date, .boolean, .error: nil
    }
  }
}

extension String {
  /// The text on one line.
  var singleLine: String {
    // Line breaks beyond ASCII begin with C2 or E2.
    guard utf8.contains(where: { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }) else {
      return trimmingSpaces
    }
    return String(map { $0.isNewline ? " " : $0 }).trimmingSpaces
  }

  /// Whether a letter, digit or other sign of ASCII stands in the text: a quick answer for most texts that say anything.
  fileprivate var holdsVisibleASCII: Bool { utf8.contains { $0 > 0x20 && $0 < 0x7F } }
}
