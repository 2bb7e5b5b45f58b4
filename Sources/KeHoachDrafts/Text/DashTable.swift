import KeHoachText

/// Tables as pandoc writes them: a line of dashes below the head shows the columns; rows are lines, or several lines
/// between blank ones.
struct DashTable {
  /// The most lines of a head.
  private static let head = 12

  private let lines: [PlainLine]
  private let columns: [Range<Int>]
  private var table = PlainTable(rows: [])
  private var at: Int

  /// The table that begins at a line, and the line behind it.
  static func read(_ lines: [PlainLine], at start: Int) -> (table: PlainTable, next: Int)? {
    let next = start + 1
    if isFull(lines[start]) {
      let limit = min(next + head, lines.count)
      let below = (next..<limit).first { lines[$0].isBlank || columns(of: lines[$0]) != nil }
      guard let below, below > next, let columns = columns(of: lines[below]),
        columns.last?.upperBound == lines[start].end
      else { return nil }
      var table = DashTable(lines: lines, columns: columns, at: below + 1)
      guard table.addHead(next..<below), table.addRows(areClosed: true, areSpaced: true) else { return nil }
      return table.finished()
    }
    if let columns = columns(of: lines[start]) {
      var table = DashTable(lines: lines, columns: columns, at: next)
      return table.addRows(areClosed: true, areSpaced: false) ? table.finished() : nil
    }
    guard lines[start].hasGaps, next < lines.count, let columns = columns(of: lines[next]), columns.count >= 3 else {
      return nil
    }
    var table = DashTable(lines: lines, columns: columns, at: next + 1)
    guard table.addHead(start..<next), table.addRows(areClosed: false, areSpaced: false) else { return nil }
    return table.finished()
  }

  private init(lines: [PlainLine], columns: [Range<Int>], at: Int) {
    self.lines = lines
    self.columns = columns
    self.at = at
  }

  /// Whether a line is dashes in one piece, as above and below a table.
  private static func isFull(_ line: PlainLine) -> Bool {
    line.width >= 10 && line.words.utf8.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// The columns that a line of dashes shows.
  private static func columns(of line: PlainLine) -> [Range<Int>]? {
    guard line.words.hasPrefix("--"), line.words.utf8.contains(UInt8(ascii: " ")) else { return nil }
    var columns: [Range<Int>] = []
    var start: Int?
    for (at, byte) in (line.words + " ").utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-"): start = start ?? at
      case UInt8(ascii: " "):
        guard let from = start else { continue }
        guard at - from >= 2, columns.count < DraftLimits.columns else { return nil }
        columns.append(line.indent + from..<line.indent + at)
        start = nil
      default: return nil
      }
    }
    return columns.count >= 2 ? columns : nil
  }

  /// The words of a line by columns; nil where words stand over the edge of one.
  private func cells(of line: PlainLine) -> [String]? {
    guard line.omission == nil, let first = columns.first, line.indent >= first.lowerBound else { return nil }
    var cells = Array(repeating: "", count: columns.count)
    var column = 0
    var reached = line.indent
    var isInWord = false
    for character in line.words {
      guard character != "\t" else { return nil }
      while column + 1 < columns.count, reached >= columns[column + 1].lowerBound {
        guard !isInWord else { return nil }
        column += 1
      }
      cells[column].append(character)
      isInWord = character != " " && character != "\u{A0}"
      reached += DisplayWidth.of(character)
    }
    return cells.map { PlainLine($0).words }
  }

  private mutating func addHead(_ range: Range<Int>) -> Bool {
    let cells = range.compactMap { self.cells(of: lines[$0]) }
    guard cells.count == range.count else { return false }
    addRow(cells, isHead: true)
    return true
  }

  private mutating func addRow(_ lines: [[String]], isHead: Bool = false) {
    table.rows.append(
      columns.indices.map { column in
        let words = CellLines.paragraphs(lines.map { $0[column] }, room: columns[column].count)
        var cell = PlainTable.Cell(paragraphs: words)
        cell.isHead = isHead
        return cell
      })
  }

  /// Takes the rows up to the line that closes the table, or the first blank one.
  private mutating func addRows(areClosed: Bool, areSpaced: Bool) -> Bool {
    var groups: [[[String]]] = [[]]
    var isClosed = false
    var count = 0
    while at < lines.count, !isClosed {
      let line = lines[at]
      if line.isBlank {
        if !areClosed { break }
        if groups.last?.isEmpty == false { groups.append([]) }
      } else if areClosed, Self.isFull(line) || Self.columns(of: line) == columns {
        isClosed = true
      } else if let cells = cells(of: line), !line.isRule, Self.columns(of: line) == nil,
        (count + 1) * columns.count <= DraftLimits.paragraphs
      {
        groups[groups.count - 1].append(cells)
        count += 1
      } else {
        if areClosed { return false }
        break
      }
      at += 1
    }
    guard isClosed || !areClosed else { return false }
    let rows = groups.filter { !$0.isEmpty }
    if areSpaced || groups.count > 1 {
      for row in rows { addRow(row) }
    } else {
      for line in rows.joined() { addRow([line]) }
    }
    return !rows.isEmpty
  }

  private func finished() -> (table: PlainTable, next: Int) {
    var done = table
    done.joinHeads()
    done.setPage()
    return (done, at)
  }
}
