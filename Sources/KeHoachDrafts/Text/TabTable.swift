import KeHoachText

/// Tables whose cells are parted by tabs, as spreadsheets and web pages are copied.
enum TabTable {
  /// The table that begins at a line, and the line behind it.
  static func read(_ lines: [PlainLine], at start: Int) -> (table: PlainTable, next: Int)? {
    guard lines[start].whole.contains("\t") else { return nil }
    var rows: [[String]] = []
    var at = start
    while at < lines.count, !lines[at].isBlank, lines[at].omission == nil, lines[at].whole.contains("\t") {
      rows.append(lines[at].whole.split(separator: "\t", omittingEmptySubsequences: false).map { PlainLine($0).words })
      at += 1
    }
    // Behind a label a tab sets the words of its paragraph; in front of a line it indents.
    let filled = rows.map { $0.lazy.filter { !$0.isEmpty }.count }
    let widest = rows.lazy.map(\.count).max() ?? 0
    let many = rows.indices.filter { rows[$0].count >= 3 && filled[$0] >= 2 }.count
    if many == 0 {
      let pairs = rows.indices.filter { filled[$0] == 2 && rows[$0].count == 2 && !isLabel(rows[$0][0]) }.count
      guard rows.count >= 2, pairs == rows.count else { return nil }
    } else if rows.count == 1 || many * 3 < rows.count || widest < 3 {
      return nil
    }
    var table = PlainTable(rows: rows.map { $0.map { PlainTable.Cell(paragraphs: [$0]) } })
    table.fill()
    dropEmptyLastColumn(&table)
    table.joinHeads()
    return (table, at)
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
