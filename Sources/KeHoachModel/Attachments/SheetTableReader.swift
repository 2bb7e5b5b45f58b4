import KeHoachSheets
import KeHoachSource

/// Makes the grid of a table out of a part of a sheet, as `TableReader` does of a pipe table.
struct SheetTableReader {
  private(set) var diagnostics: [Diagnostic] = []
  /// The cells in the order of their offsets.
  private(set) var cells: [(offset: Int, address: CellAddress)] = []
  /// The next free offset.
  private(set) var offset: Int
  /// The cells of the body whose formulas nobody computed.
  private(set) var uncomputed: [BodyCell] = []
  /// The cells of the body whose results are longer than what a spreadsheet keeps: they are left blank.
  private(set) var rounded: [BodyCell] = []

  /// A cell of the body.
  struct BodyCell {
    /// Its row in the table, from 0.
    var row: Int
    /// Its column in the table, from 0.
    var column: Int
    /// What the sheet says there.
    var cell: SheetCell

    /// The same cell when the first row is taken away; nil for one of that row.
    var oneRowUp: BodyCell? { row > 0 ? BodyCell(row: row - 1, column: column, cell: cell) : nil }
  }

  private let area: SheetArea
  private let sheet: Sheet
  private var role = Table.Role.plain
  private var kinds: [SheetColumnKind] = []
  /// The cells whose format hides decimals: the first of them, and how many there are.
  private var hidden: (cell: SheetCell, range: Range<Int>, count: Int)?
  private var hiddenRows: [Int] = []

  init(_ area: SheetArea, of sheet: Sheet, offset: Int) {
    self.area = area
    self.sheet = sheet
    self.offset = offset
  }

  mutating func read(role: Table.Role) -> Table {
    let start = offset
    self.role = role
    cells.reserveCapacity(area.columns.count * (area.headRows.count + area.body.count))
    var head = area.headRows.map { row(of: $0, isHead: true) }
    var spans = SheetSpans(columns: area.columns, merges: sheet.merges)
    spans.join(&head, area.headRows.map(\.number))
    SheetSpans.joinBlanks(&head)
    let heads = Self.heads(of: head, count: area.columns.count)
    kinds = heads.map(SheetColumnKind.init)
    var body = area.body.map { row(of: $0, isHead: false) }
    spans.join(&body, area.body.map(\.number))
    var table = Table(
      role: role, alignments: heads.map { _ in nil }, head: head, rows: body, range: start..<max(start + 1, offset))
    if let first = area.body.first, let numbers = columnNumbers(first, like: body[0]) {
      table.columnNumbers = numbers
      table.rows.removeFirst()
    } else {
      diagnostics += table.takeColumnNumbers()
    }
    if table.columnNumbers != nil {
      uncomputed = uncomputed.compactMap(\.oneRowUp)
      rounded = rounded.compactMap(\.oneRowUp)
    }
    table.alignments = Self.alignments(heads, table.rows)
    if let hidden {
      diagnostics.append(.hiddenDecimals(hidden.cell, others: hidden.count - 1, at: hidden.range))
    }
    if !hiddenRows.isEmpty { diagnostics.append(.hiddenRows(hiddenRows, at: table.range)) }
    let hiddenColumns = area.columns.filter { column in sheet.hiddenColumns.contains { $0.contains(column) } }
    if !hiddenColumns.isEmpty { diagnostics.append(.hiddenColumns(hiddenColumns, at: table.range)) }
    return table
  }

  /// A text outside of the grid, with offsets of its own.
  mutating func text(of cell: SheetCell) -> RichText {
    let start = offset
    let text = cell.text(.number)
    take(text.utf8.count, cell.address)
    return RichText(lines: text, range: start..<start + text.utf8.count)
  }

  private mutating func take(_ count: Int, _ address: CellAddress) {
    cells.append((offset, address))
    offset += count + 1
  }

  // MARK: Rows and cells

  private mutating func row(of row: Sheet.Row, isHead: Bool) -> Table.Row {
    let start = offset
    if row.isHidden { hiddenRows.append(row.number) }
    var next = 0
    var cells: [Table.Cell] = []
    cells.reserveCapacity(area.columns.count)
    for (place, column) in area.columns.enumerated() {
      while next < row.cells.count, row.cells[next].address.column < column { next += 1 }
      if next < row.cells.count, row.cells[next].address.column == column {
        cells.append(read(row.cells[next], place, isHead: isHead))
      } else {
        cells.append(Table.Cell(text: RichText(range: offset..<offset), range: offset..<offset))
        take(0, CellAddress(row: row.number, column: column))
      }
    }
    if !isHead { bodyRow += 1 }
    return Table.Row(cells: cells, range: start..<max(start, offset - 1))
  }

  private mutating func read(_ cell: SheetCell, _ place: Int, isHead: Bool) -> Table.Cell {
    let text = cell.text(isHead ? .digits : kinds[place])
    let range = offset..<offset + text.utf8.count
    take(text.utf8.count, cell.address)
    check(cell, range, isHead: isHead)
    if !isHead, cell.isUncomputed { uncomputed.append(BodyCell(row: bodyRow, column: place, cell: cell)) }
    guard role == .budget, !isHead, cell.isRounded else {
      return Table.Cell(text: RichText(lines: text, range: range), range: range)
    }
    rounded.append(BodyCell(row: bodyRow, column: place, cell: cell))
    return Table.Cell(text: RichText(range: range), range: range)
  }

  /// How many rows of the body were read.
  private var bodyRow = 0

  private mutating func check(_ cell: SheetCell, _ range: Range<Int>, isHead: Bool) {
    if case .error(let name) = cell.value { diagnostics.append(.errorValue(name, at: range)) }
    if isHead, cell.isUncomputed { diagnostics.append(.uncomputedCell(at: range)) }
    if !isHead, cell.shownInstead != nil {
      hidden = hidden.map { ($0.cell, $0.range, $0.count + 1) } ?? (cell, range, 1)
    }
  }

  // MARK: Columns

  /// The words of the lowest head over each column.
  private static func heads(of rows: [Table.Row], count: Int) -> [String] {
    var heads = [String](repeating: "", count: count)
    for row in rows {
      for (column, cell) in row.cells.enumerated() where !cell.isCovered {
        let words = cell.text.plain
        guard !words.isEmpty else { continue }
        for covered in column..<min(count, column + cell.columnSpan) { heads[covered] = BudgetHead.split(words).title }
      }
    }
    return heads
  }

  /// Row numbers and units of measure are centred, numbers flush right.
  private static func alignments(_ heads: [String], _ rows: [Table.Row]) -> [Table.Alignment?] {
    heads.indices.map { column in
      let role = ColumnNames.role(of: heads[column])
      if role == .number || role == .unit { return .center }
      var hasNumbers = false
      for row in rows {
        let text = row.cells[column].text
        guard !text.isEmpty else { continue }
        let words = text.plain
        if case .success = VietnameseNumber.read(words) { hasNumbers = true } else if words.count > 3 { return nil }
      }
      return hasNumbers ? .right : nil
    }
  }

  /// `(1)`, `(2)` typed into cells: a spreadsheet takes them for −1, −2.
  private func columnNumbers(_ row: Sheet.Row, like read: Table.Row) -> Table.Row? {
    var result = read
    var last = 0
    for (place, column) in area.columns.enumerated() {
      guard let cell = row.cell(column) else { continue }
      guard case .number(let digits) = cell.value, digits == "-\(last + 1)" else { return nil }
      last += 1
      let range = read.cells[place].range
      result.cells[place].text = RichText([Inline(.text("(\(last))"), range: range)], range: range)
    }
    return last >= 2 ? result : nil
  }
}

extension RichText {
  /// Words of a workbook: no markup, line by line.
  init(lines text: String, range: Range<Int>) {
    guard text.utf8.contains(UInt8(ascii: "\n")) else {
      self.init(made: text, range: range)
      return
    }
    self.init(range: range)
    var at = range.lowerBound
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if number > 0 {
        inlines.append(Inline(.lineBreak, range: at..<at + 1))
        at += 1
      }
      let count = line.utf8.count
      if count > 0 { inlines.append(Inline(.text(String(line)), range: at..<at + count)) }
      at += count
    }
  }
}
