import KeHoachText

/// Tables whose cells are parted by tabs, as spreadsheets and web pages are copied.
enum TabTable {
  /// The table that begins at a line, and the line behind it.
  static func read(_ lines: [PlainLine], at start: Int) -> (table: PlainTable, next: Int)? {
    guard let end = end(lines, from: start) else { return nil }
    let rows = lines[start..<end].map { line in
      line.whole.split(separator: "\t", omittingEmptySubsequences: false).map { PlainLine($0).words }
    }
    var table = PlainTable(rows: rows.map { $0.map { PlainTable.Cell(paragraphs: [$0]) } })
    table.fill()
    dropEmptyLastColumn(&table)
    table.joinHeads()
    return (table, end)
  }

  /// The most rows that are looked at to judge whether lines make a table: all that look so far would take too long where
  /// line after line makes none.
  private static let judged = 64

  /// The line behind the table that begins at a line; nil where none does.
  private static func end(_ lines: [PlainLine], from start: Int) -> Int? {
    guard isRow(lines[start]) else { return nil }
    // Behind a label a tab sets the words of its paragraph; in front of a line it indents.
    var count = 0
    var many = 0
    var widest = 0
    var arePairs = true
    var at = start
    while at < lines.count, count < judged, isRow(lines[at]) {
      let shape = shape(of: lines[at].whole)
      guard shape.cells <= DraftLimits.columns else { break }
      if shape.cells >= 3, shape.filled >= 2 { many += 1 }
      if arePairs, many == 0 { arePairs = shape.cells == 2 && shape.filled == 2 && !isLabel(firstCell(of: lines[at])) }
      widest = max(widest, shape.cells)
      count += 1
      at += 1
    }
    guard count >= 2, many == 0 ? arePairs : many * 3 >= count && widest >= 3 else { return nil }
    while at < lines.count, count >= judged, isRow(lines[at]) {
      guard shape(of: lines[at].whole).cells <= DraftLimits.columns else { break }
      at += 1
    }
    return at
  }

  private static func isRow(_ line: PlainLine) -> Bool {
    !line.isBlank && line.omission == nil && line.whole.utf8.contains(0x09)
  }

  private static func firstCell(of line: PlainLine) -> String {
    PlainLine(line.whole.prefix { $0 != "\t" }).words
  }

  /// How many cells a line has, and how many hold something.
  private static func shape(of line: String) -> (cells: Int, filled: Int) {
    var shape = (cells: 1, filled: 0)
    var isFilled = false
    for scalar in line.unicodeScalars {
      if scalar == "\t" {
        shape.cells += 1
        isFilled = false
      } else if !isFilled, !PlainLine.isBlank(scalar) {
        isFilled = true
        shape.filled += 1
      }
    }
    return shape
  }

  /// Each line may end with a tab.
  private static func dropEmptyLastColumn(_ table: inout PlainTable) {
    while let first = table.rows.first, first.count > 2, table.rows.allSatisfy({ $0.last?.isEmpty ?? true }) {
      for row in table.rows.indices { table.rows[row].removeLast() }
    }
  }

  private static func isLabel(_ words: String) -> Bool {
    words.isEmpty || words.utf8.count <= 10 && LineStart.of(words + " X") == .label
      || "-+–•".contains(words)
  }
}
