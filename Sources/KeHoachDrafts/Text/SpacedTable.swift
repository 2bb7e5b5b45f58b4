import KeHoachText

/// Tables whose columns only blanks keep apart, as a page's text is drawn. Only what begins with the head of a numbered
/// list, `TT  Nội dung  …`, is one, up to the first line whose words stand between two of its columns.
struct SpacedTable {
  private enum Bound {
    static let head = 10
    static let lines = 2000
    static let columns = 40
    static let width = 400
  }

  /// The blanks between two heads that no line has filled yet, each with the pieces that are left of it.
  private var gaps: [[Range<Int>]] = []
  private var members: [PlainLine] = []
  /// Where words begin in the members, behind wide blanks.
  private var starts: Set<Int> = []
  /// How many of the members are the head's.
  private var head = 0

  /// The table that begins at a line, and the line behind it.
  static func read(_ lines: [PlainLine], at start: Int) -> (table: PlainTable, next: Int)? {
    guard isHead(lines[start]) else { return nil }
    var reader = SpacedTable()
    let first = lines[start].indent
    let limit = min(start + Bound.head, lines.count)
    let body = (start + 1..<limit).first { isNumbered(lines[$0], below: first) }
    guard let body, lines[start..<body].allSatisfy({ !$0.startsPage || $0.whole == lines[start].whole }) else {
      return nil
    }
    reader.takeHead(lines[start..<body].filter { !$0.isBlank })
    guard (3...Bound.columns).contains(reader.gaps.count + 1) else { return nil }
    guard let next = reader.takeRows(lines, from: body, first: first) else { return nil }
    return (reader.table(), next)
  }

  /// `TT`, `STT`, `Số TT` before two columns or more.
  private static func isHead(_ line: PlainLine) -> Bool {
    guard line.hasGaps, line.end <= Bound.width, !line.whole.contains("\t") else { return false }
    let stretches = line.stretches
    guard (3...Bound.columns).contains(stretches.count) else { return false }
    return ["tt", "stt", "so tt"].contains(Keyword.fold(stretches[0].words))
  }

  /// Whether a line begins with a number below the head of the first column.
  private static func isNumbered(_ line: PlainLine, below column: Int) -> Bool {
    guard line.hasGaps, abs(line.indent - column) <= 4, let first = line.stretches.first, first.words.utf8.count <= 5
    else { return false }
    let bare = first.words.filter { !"().".contains($0) }
    return !bare.isEmpty && (bare.allSatisfy { $0.isASCII && $0.isNumber } || bare.allSatisfy { "IVXABC".contains($0) })
  }

  /// The columns of a line that are blank, from its first word to its last.
  private static func blanks(_ line: PlainLine) -> [Bool] {
    var blanks = Array(repeating: true, count: line.indent)
    for character in line.words {
      let isBlank = character == " " || character == "\u{A0}"
      blanks += Array(repeating: isBlank, count: DisplayWidth.of(character))
    }
    return blanks
  }

  private mutating func takeHead(_ lines: [PlainLine]) {
    members = lines
    head = lines.count
    starts = Set(lines.flatMap(\.stretches).map(\.columns.lowerBound))
    let all = lines.map(Self.blanks)
    let width = all.map(\.count).max() ?? 0
    func isBlank(_ column: Int) -> Bool { all.allSatisfy { column >= $0.count || $0[column] } }
    var at = (lines.map(\.indent).min() ?? 0)
    while at < width {
      var end = at
      while end < width, isBlank(end) { end += 1 }
      if end > at, end < width, Self.parts(lines, at..<end) { gaps.append([at..<end]) }
      at = max(end, at + 1)
    }
  }

  /// Whether a head's blanks part two of its columns: some line has words at both sides, none has words of one stretch.
  private static func parts(_ lines: [PlainLine], _ range: Range<Int>) -> Bool {
    let all = lines.map(\.stretches)
    let isWithin = all.joined().contains {
      $0.columns.lowerBound < range.lowerBound && $0.columns.upperBound > range.upperBound
    }
    return !isWithin
      && all.contains { stretches in
        stretches.contains { $0.columns.upperBound <= range.lowerBound }
          && stretches.contains { $0.columns.lowerBound >= range.upperBound }
      }
  }

  /// Takes lines as long as none fills what is between two columns, and returns the line behind them; nil where a line in
  /// columns just below has others.
  private mutating func takeRows(_ lines: [PlainLine], from body: Int, first: Int) -> Int? {
    var end = body
    for at in body..<min(body + Bound.lines, lines.count) {
      let line = lines[at]
      if line.isBlank { continue }
      let isBehindBlank = end < at
      guard line.omission == nil, !line.startsPage, line.end <= Bound.width, !line.whole.contains("\t"), !line.isRule,
        !Self.isHead(line),
        !isBehindBlank || Self.isNumbered(line, below: first) || Self.isTotal(line)
      else { break }
      guard let left = narrowed(by: line) else {
        if line.hasGaps, !isBehindBlank || Self.isNumbered(line, below: first) { return nil }
        break
      }
      gaps = left
      members.append(line)
      starts.formUnion(line.stretches.lazy.map(\.columns.lowerBound))
      end = at + 1
    }
    return end > body ? end : nil
  }

  /// What is left of the gaps below a line; nil where it fills one. A blank between two words is none, unless the
  /// second begins where others of its column do: a cell may be as wide as its column.
  private func narrowed(by line: PlainLine) -> [[Range<Int>]]? {
    let stretches = line.stretches
    var blanks = Array(repeating: true, count: line.end)
    for stretch in stretches {
      for column in stretch.columns where column < blanks.count { blanks[column] = false }
    }
    var words = blanks
    if stretches.count >= 3 {
      let all = Self.blanks(line)
      for column in all.indices where all[column] && starts.contains(column + 1) { words[column] = true }
    }
    var narrowed: [[Range<Int>]] = []
    for gap in gaps {
      var pieces = Self.pieces(gap, blanks)
      if pieces.isEmpty { pieces = Self.pieces(gap, words) }
      guard !pieces.isEmpty else { return nil }
      narrowed.append(pieces)
    }
    return narrowed
  }

  /// The blank pieces of pieces.
  private static func pieces(_ gap: [Range<Int>], _ blanks: [Bool]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    for piece in gap {
      var start = piece.lowerBound
      for column in piece where column < blanks.count && !blanks[column] {
        if start < column { pieces.append(start..<column) }
        start = column + 1
      }
      if start < piece.upperBound { pieces.append(start..<piece.upperBound) }
    }
    return pieces
  }

  private static func isTotal(_ line: PlainLine) -> Bool {
    guard line.hasGaps, let first = line.stretches.first, first.words.utf8.count <= 60 else { return false }
    let folded = Keyword.fold(first.words)
    return first.words.first?.isUppercase ?? false && (folded.hasPrefix("tong") || folded.hasPrefix("cong"))
  }

  /// The words of a line by columns. Words in the middle of a gap belong to the head at its right, as words that begin
  /// left in a column whose head stands in its middle.
  private func cells(of line: PlainLine) -> [String] {
    let edges = gaps.map { $0[0].lowerBound }
    var cells = Array(repeating: "", count: edges.count + 1)
    var column = 0
    var reached = line.indent
    for character in line.words {
      while column < edges.count, reached >= edges[column] { column += 1 }
      cells[column].append(character)
      reached += DisplayWidth.of(character)
    }
    return cells.map { PlainLine($0).words }
  }

  private func table() -> PlainTable {
    let lines = members.map(cells)
    var groups: [[[String]]] = [Array(lines[..<head])]
    for (line, cells) in zip(members, lines).dropFirst(head) {
      if !cells[0].isEmpty || Self.isTotal(line) { groups.append([]) }
      groups[groups.count - 1].append(cells)
    }
    let room = (0...gaps.count).map { column in lines.lazy.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    var table = PlainTable(rows: [])
    for (index, group) in groups.enumerated() {
      table.rows.append(
        room.indices.map { column in
          let words = group.map { $0[column] }
          // A head is one paragraph.
          let paragraphs = CellLines.paragraphs(Self.joined(words), room: index == 0 ? 0 : room[column])
          var cell = PlainTable.Cell(paragraphs: paragraphs)
          cell.isHead = index == 0
          return cell
        })
    }
    return table
  }

  /// The lines of a cell, with what goes on in small letters joined, and numbers whole that the column was too narrow
  /// for: `5.000.00` and `0` below it.
  private static func joined(_ lines: [String]) -> [String] {
    var joined: [String] = []
    for line in lines where !line.isEmpty {
      let last = joined.last ?? ""
      if endsNumber(last, with: line) {
        joined[joined.count - 1] += line
      } else if !last.isEmpty, PlainLine(line).startsSmall, !PlainLine(last).isFinished {
        LineJoin.append(line, to: &joined[joined.count - 1])
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// Whether digits are the last ones of a group of three.
  private static func endsNumber(_ number: String, with rest: String) -> Bool {
    guard let point = number.lastIndex(of: "."), isNumber(number), isNumber(rest) else { return false }
    let digits = number.distance(from: point, to: number.endIndex) - 1
    return digits < 3 && digits + rest.utf8.count == 3
  }

  private static func isNumber(_ words: String) -> Bool {
    words.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
  }
}
