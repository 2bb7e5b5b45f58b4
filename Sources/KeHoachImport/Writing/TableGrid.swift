import KeHoachDrafts

/// A table of a draft as a grid: which cell stands in which columns, and what it joins.
struct TableGrid {
  /// A cell.
  struct Cell {
    /// Its paragraphs with words.
    var paragraphs: [Int]
    /// Its first column.
    var column: Int
    /// The columns it covers.
    var span: Int
    /// Whether it is part of the cell above.
    var joinsAbove = false
  }

  /// A row.
  struct Row {
    /// Its cells from left to right.
    var cells: [Cell]
    /// What it says, cell by cell, to compare rows.
    var key: String
    /// How many of its cells say anything.
    var said: Int
    /// Whether it is a head.
    var isHead: Bool

    /// The paragraphs of the row.
    var paragraphs: [Int] { cells.flatMap(\.paragraphs) }
  }

  /// The most columns of a table.
  static let mostColumns = 63

  /// The rows.
  var rows: [Row]
  /// The number of columns.
  private(set) var columns: Int
  /// Whether a cell holds another table, and where its first words are.
  private(set) var nested: Int?
  /// The widths that the draft gives the columns.
  let widths: [Int]

  init(_ table: DraftTable, in writer: PlanWriter) {
    widths = table.columnWidths
    var starts: Set<Int> = [0]
    for row in table.rows {
      var column = 0
      for cell in row.cells {
        starts.insert(column)
        column = min(column + max(1, cell.columnSpan), 100_000)
      }
    }
    let order = starts.sorted()
    columns = min(order.count, Self.mostColumns)
    var place: [Int: Int] = [:]
    for (index, start) in order.enumerated() { place[start] = index }
    rows = []
    for row in table.rows { addRow(row, order, place, table.rows.count, writer) }
    settleJoins()
  }

  private mutating func addRow(
    _ row: DraftTable.Row, _ order: [Int], _ place: [Int: Int], _ count: Int, _ writer: PlanWriter
  ) {
    var cells: [Cell] = []
    var column = 0
    for cell in row.cells {
      let start = place[column] ?? 0
      column = min(column + max(1, cell.columnSpan), 100_000)
      let end = order.count > start + 1 ? place[column] ?? Self.lowerBound(order, column) : start + 1
      let indices = DraftElements.paragraphs(of: cell.blocks).filter {
        writer.draft.paragraphs.indices.contains($0) && !writer.range($0).isEmpty
      }
      if nested == nil, cell.blocks.contains(where: \.isTable) { nested = indices.first }
      if start >= Self.mostColumns, !cells.isEmpty {
        cells[cells.count - 1].paragraphs += indices
      } else {
        let span = max(1, min(end, Self.mostColumns) - start)
        cells.append(Cell(paragraphs: indices, column: start, span: span, joinsAbove: cell.continuesAbove))
      }
    }
    let texts = cells.map { $0.paragraphs.map { writer.words($0) }.joined(separator: " ") }
    let paragraphs = cells.flatMap(\.paragraphs)
    let isHead =
      !paragraphs.isEmpty && paragraphs.allSatisfy { writer.role($0) == .tableHead }
    rows.append(
      Row(
        cells: cells, key: texts.joined(separator: "\u{1F}"), said: texts.filter { !$0.isEmpty }.count, isHead: isHead))
  }

  private static func lowerBound(_ order: [Int], _ column: Int) -> Int {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if order[middle] < column { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The count of head rows at the top; a row of column numbers is none.
  var headCount: Int {
    let count = rows.prefix { $0.isHead }.count
    return count > 1 && rows[count - 1].holdsNumbersOnly ? count - 1 : count
  }

  /// A cell joins the one above only where both cover the same columns, it says nothing, and both are head or both body.
  mutating func settleJoins() {
    let head = headCount
    for row in rows.indices {
      for cell in rows[row].cells.indices where rows[row].cells[cell].joinsAbove {
        let here = rows[row].cells[cell]
        let above = row > 0 ? rows[row - 1].cells.first { $0.column == here.column } : nil
        let fits = row > 0 && row != head && here.paragraphs.isEmpty && above?.span == here.span
        rows[row].cells[cell].joinsAbove = fits
      }
    }
  }

  // MARK: Pages

  /// Takes out rows that repeat the head on a new page.
  ///
  /// - Returns: the rows that were taken out.
  mutating func takeRepeatedHeads() -> [Row] {
    let head = headCount
    guard head > 0 else { return [] }
    var known = Set(rows[..<head].filter { $0.said > 1 }.map(\.key))
    if head < rows.count, rows[head].holdsNumbersOnly { known.insert(rows[head].key) }
    var taken: [Row] = []
    var kept = Array(rows[..<min(rows.count, head + 1)])
    for row in rows.dropFirst(head + 1) {
      if known.contains(row.key) { taken.append(row) } else { kept.append(row) }
    }
    if !taken.isEmpty {
      rows = kept
      settleJoins()
    }
    return taken
  }

  /// Whether another table goes on with this one: it has the same head, or none and the same columns.
  func isContinued(by other: TableGrid) -> Bool {
    guard columns == other.columns, headCount > 0 else { return false }
    let (head, otherHead) = (headCount, other.headCount)
    if otherHead == head, head > 0 { return rows[..<head].map(\.key) == other.rows[..<head].map(\.key) }
    return otherHead == 0 && !widths.isEmpty && widths == other.widths
  }

  /// Adds the rows of the table that goes on with this one, without its head and column numbers.
  mutating func append(_ other: TableGrid) {
    let numbers = headCount < rows.count && rows[headCount].holdsNumbersOnly ? rows[headCount].key : nil
    rows += other.rows.dropFirst(other.headCount).drop { $0.key == numbers }
  }
}

extension TableGrid.Row {
  /// Whether it is a row of column numbers or formulas: `(1) | (2) | (3)=(1)×(2)`.
  var holdsNumbersOnly: Bool {
    let texts = key.split(separator: "\u{1F}").map { $0.filter { $0 != " " } }
    let isFormula = { (text: String) in
      text.contains(where: \.isNumber) && text.allSatisfy { $0.isNumber || "()[]=+-−×x*/:.,%".contains($0) }
    }
    guard texts.count >= 2, texts.allSatisfy(isFormula) else { return false }
    if texts.allSatisfy({ $0.hasPrefix("(") || $0.hasPrefix("[") }) { return true }
    return texts.count >= 3 && texts.enumerated().allSatisfy { $1.hasPrefix(String($0 + 1)) }
  }
}

extension DraftBlock {
  fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}
