import KeHoachText

/// Tables drawn with lines: `┌──┬──┐` or `+--+--+`.
struct BoxTable {
  private let grid: [[Character]]
  private let edges: [Int]

  /// The line behind the lines that might be a table from one on; nil where none begins.
  static func end(_ lines: [PlainLine], from start: Int) -> Int? {
    let isASCII = isASCII(lines[start])
    guard isASCII || isTop(lines[start].words) else { return nil }
    var end = start
    while end < lines.count, lines[end].omission == nil, belongs(lines[end].words, isASCII: isASCII) { end += 1 }
    return end - start >= 3 ? end : nil
  }

  private static func isASCII(_ line: PlainLine) -> Bool { line.words.hasPrefix("+-") && line.words.hasSuffix("+") }

  /// The table of lines; paragraphs where it is a frame around one column. Nil where they make none.
  static func read(_ lines: ArraySlice<PlainLine>) -> [PlainBlock]? {
    let box = BoxTable(lines, isASCII: lines.first.map(isASCII) ?? false)
    guard (2...DraftLimits.columns + 1).contains(box.edges.count) else { return nil }
    var table = PlainTable(rows: box.rows)
    guard !table.rows.isEmpty else { return nil }
    if box.edges.count == 2 {
      return table.rows.flatMap { $0.flatMap(\.paragraphs) }.map { .paragraph($0) }
    }
    table.fill()
    table.setPage()
    return [.table(table)]
  }

  private static func isTop(_ words: String) -> Bool {
    guard let first = words.first, let last = words.last, words.utf8.count > 6 else { return false }
    return "┌╔┏├".contains(first) && "┐╗┓┤".contains(last)
  }

  private static func belongs(_ words: String, isASCII: Bool) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return isASCII ? "+|".contains(first) && "+|".contains(last) : isVertical(first) && isVertical(last)
  }

  /// Whether a line begins and ends in lines that are drawn, upright ones or corners.
  static func isDrawn(_ words: String) -> Bool { belongs(words, isASCII: false) }

  /// Whether a character is a piece of a level line.
  static func isRule(_ character: Character) -> Bool { "─━═".contains(character) }

  private static func isVertical(_ character: Character) -> Bool {
    "│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋|".contains(character)
  }

  private init(_ lines: ArraySlice<PlainLine>, isASCII: Bool) {
    let indent = lines.map(\.indent).min() ?? 0
    grid = lines.map { line in
      var cells = Array(repeating: Character(" "), count: line.indent - indent)
      for character in line.words {
        let width = DisplayWidth.of(character)
        let drawn = isASCII ? Self.drawn(character) : Self.plain(character)
        if width == 0, let last = cells.last { cells[cells.count - 1] = Character(String(last) + String(character)) }
        if width > 0 { cells.append(drawn) }
        // A wide character takes two columns; the second holds nothing.
        if width == 2 { cells.append("\u{0}") }
      }
      if isASCII, !line.words.hasPrefix("+") {
        // In rows of text these signs are signs.
        cells = zip(cells, cells.indices).map { $0.0 == "┼" ? "+" : $0.0 == "─" ? "-" : $0.0 }
      }
      return cells
    }
    var found: Set<Int> = []
    for line in grid where line.contains("─") {
      for (column, character) in line.enumerated() where "┼".contains(character) { found.insert(column) }
    }
    edges = found.sorted()
  }

  /// All joints are the same to a reader.
  private static func plain(_ character: Character) -> Character {
    switch character {
    case "│", "┃", "║": "│"
    case "─", "━", "═": "─"
    case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼", "╔", "╗", "╚", "╝", "╠", "╣", "╦", "╩", "╬", "┏", "┓", "┗", "┛",
      "┣", "┫", "┳", "┻", "╋":
      "┼"
    default: character
    }
  }

  private static func drawn(_ character: Character) -> Character {
    switch character {
    case "+": "┼"
    case "-", "=": "─"
    case "|": "│"
    default: character
    }
  }

  private func character(_ line: [Character], _ column: Int) -> Character { column < line.count ? line[column] : " " }

  /// Whether a border runs through a column of a line.
  private func isBorder(_ line: [Character], _ column: Int) -> Bool {
    let between = edges[column] + 1..<edges[column + 1]
    return !between.isEmpty && between.allSatisfy { character(line, $0) == "─" }
  }

  private func words(_ line: [Character], _ columns: Range<Int>) -> String {
    let from = edges[columns.lowerBound] + 1
    let to = min(edges[columns.upperBound], line.count)
    guard from < to else { return "" }
    return PlainLine(String(line[from..<to].filter { $0 != "\u{0}" })).words
  }

  /// A cell that is being read: where its words go.
  private struct Open {
    var columns: Range<Int>
    var row: Int
    var cell: Int
  }

  private var rows: [[PlainTable.Cell]] {
    var rows: [[PlainTable.Cell]] = []
    var open: [Open] = []
    var closed = Array(repeating: true, count: edges.count - 1)
    var lines: [[[String]]] = []
    for line in grid {
      let borders = closed.indices.map { isBorder(line, $0) }
      if borders.contains(true) {
        for cell in open where !borders[cell.columns].contains(true) {
          lines[cell.row][cell.cell].append(words(line, cell.columns))
        }
        closed = borders
        continue
      }
      if closed.contains(true) {
        open = begin(line, after: open, closed, &rows, &lines)
        closed = Array(repeating: false, count: closed.count)
      }
      for cell in open { lines[cell.row][cell.cell].append(words(line, cell.columns)) }
    }
    for row in rows.indices {
      var column = 0
      for cell in rows[row].indices {
        let room = edges[column + rows[row][cell].span] - edges[column] - 3
        rows[row][cell].paragraphs = CellLines.paragraphs(lines[row][cell], room: room)
        column += rows[row][cell].span
      }
    }
    return rows
  }

  /// Begins a row: cells without a border above go on with those of the row before.
  private func begin(
    _ line: [Character], after open: [Open], _ closed: [Bool], _ rows: inout [[PlainTable.Cell]],
    _ lines: inout [[[String]]]
  ) -> [Open] {
    var cells: [PlainTable.Cell] = []
    var next: [Open] = []
    var start = 0
    for column in closed.indices where column == closed.count - 1 || character(line, edges[column + 1]) == "│" {
      let columns = start..<column + 1
      start = column + 1
      var cell = PlainTable.Cell()
      cell.span = columns.count
      if !closed[columns].contains(true), let above = open.first(where: { $0.columns == columns }) {
        cell.continuesAbove = true
        next.append(above)
      } else {
        next.append(Open(columns: columns, row: rows.count, cell: cells.count))
      }
      cells.append(cell)
    }
    rows.append(cells)
    lines.append(cells.map { _ in [] })
    return next
  }
}

/// The lines of a narrow cell made into its paragraphs.
enum CellLines {
  /// - Parameter room: the columns that a line of the cell has.
  static func paragraphs(_ lines: [String], room: Int) -> [String] {
    var paragraphs: [String] = []
    var last = 0
    var isBehindBlank = false
    for words in lines {
      guard !words.isEmpty else {
        isBehindBlank = true
        continue
      }
      let line = PlainLine(words)
      let first = words.prefix { $0 != " " }
      let hadRoom = last + 1 + DisplayWidth.of(first) <= room
      let begins = hadRoom || LineStart.of(words) == .label && PlainLine(paragraphs.last ?? "").isFinished
      if begins || paragraphs.isEmpty || isBehindBlank {
        paragraphs.append(words)
        isBehindBlank = false
      } else {
        paragraphs[paragraphs.count - 1] = LineJoin.join(paragraphs[paragraphs.count - 1], words)
      }
      last = line.width
    }
    return paragraphs
  }
}
