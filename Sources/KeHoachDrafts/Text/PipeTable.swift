/// Tables whose cells are parted by `|`.
enum PipeTable {
  /// The table that begins at a line, and the line behind it.
  static func read(_ lines: [PlainLine], at start: Int) -> (table: PlainTable, next: Int)? {
    guard isRow(lines[start]) else { return nil }
    var table = PlainTable(rows: [])
    var at = start
    var hasSeparator = false
    while at < lines.count, isRow(lines[at]), lines[at].omission == nil {
      guard lines[at].words.utf8.count(where: { $0 == UInt8(ascii: "|") }) <= DraftLimits.columns else { break }
      let cells = cells(of: lines[at].words)
      if isSeparator(cells) {
        hasSeparator = true
        if table.rows.count == 1 { table.rows[0] = table.rows[0].map(head) }
      } else if !cells.allSatisfy(\.isEmpty) || cells.count > 1 {
        table.rows.append(cells.map { PlainTable.Cell(paragraphs: paragraphs(of: $0)) })
      }
      at += 1
    }
    guard hasSeparator || table.rows.count >= 2 || table.rows.first.map({ $0.count >= 2 }) ?? false else {
      // A `|` alone is what is left of an empty table.
      return table.rows.isEmpty && at > start ? (table, at) : nil
    }
    table.fill()
    if table.setPage() {
      for row in table.rows.indices {
        for cell in table.rows[row].indices {
          table.rows[row][cell].paragraphs = table.rows[row][cell].paragraphs.flatMap(FlattenedCell.paragraphs)
        }
      }
    }
    return (table, at)
  }

  private static func head(_ cell: PlainTable.Cell) -> PlainTable.Cell {
    var cell = cell
    cell.isHead = true
    return cell
  }

  private static func isRow(_ line: PlainLine) -> Bool {
    line.words.hasPrefix("|") && (line.words.utf8.count == 1 || line.words.dropFirst().contains("|"))
  }

  private static func cells(of words: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in words.dropFirst() {
      if isEscaped {
        if character != "|" { cell.append("\\") }
        cell.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append(PlainLine(cell).words)
        cell = ""
      } else {
        cell.append(character)
      }
    }
    if isEscaped { cell.append("\\") }
    let rest = PlainLine(cell).words
    if !rest.isEmpty { cells.append(rest) }
    return cells
  }

  private static func isSeparator(_ cells: [String]) -> Bool {
    !cells.isEmpty && cells.allSatisfy { $0.contains("-") && $0.allSatisfy { "-: ".contains($0) } }
  }

  /// The paragraphs of a cell that line break tags part.
  private static func paragraphs(of cell: String) -> [String] {
    guard cell.contains("<br") else { return [cell] }
    var parts = [""]
    var rest = cell[...]
    while let tag = rest.firstIndex(of: "<") {
      let close = rest[tag...].prefix(7).firstIndex(of: ">")
      guard rest[tag...].hasPrefix("<br"), let close else {
        parts[parts.count - 1] += rest[...tag]
        rest = rest[rest.index(after: tag)...]
        continue
      }
      parts[parts.count - 1] += rest[..<tag]
      parts.append("")
      rest = rest[rest.index(after: close)...]
    }
    parts[parts.count - 1] += rest
    return parts.map { PlainLine($0).words }
  }
}
