/// Tells the heads of a data table from its rows.
struct TableHeadRecognizer {
  private let table: DraftTableFacts
  private let lines: [DraftLine]
  /// The lines of each row.
  private let rows: [[Int]]

  init(_ table: DraftTableFacts, _ lines: [DraftLine]) {
    self.table = table
    self.lines = lines
    var rows = Array(repeating: [Int](), count: table.heads.count)
    for index in table.lines { if let cell = lines[index].cell, cell.row < rows.count { rows[cell.row].append(index) } }
    self.rows = rows
  }

  /// Marks the table's lines.
  func apply(to roles: inout [ComponentRole]) {
    let count = headCount()
    let first = rows.first.map(text) ?? ""
    for (row, indices) in rows.enumerated() {
      let isHead = row < count || row > count && count > 0 && !first.isEmpty && text(indices) == first
      for index in indices { roles[index] = lines[index].isBlank ? .blank : isHead ? .tableHead : .tableCell }
    }
  }

  /// How many rows the head has: those that the file says repeat, else those that read like a head.
  private func headCount() -> Int {
    var count = table.heads.prefix { $0 }.count
    if count == 0 {
      guard rows.count > 1, let first = rows.first, isHead(first) else { return 0 }
      count = 1
      while count < min(rows.count - 1, 4), goesOn(rows[count], above: rows[count - 1]) { count += 1 }
    }
    while count < rows.count, isColumnNumbers(rows[count]) { count += 1 }
    return count
  }

  private func isHead(_ row: [Int]) -> Bool {
    let filled = row.map { lines[$0] }.filter { !$0.isBlank }
    guard let first = filled.first else { return false }
    if Self.numberHeads.equal(first) { return true }
    guard first.label == nil || filled.count > 2, !filled.contains(where: \.endsColon) else { return false }
    if filled.allSatisfy(\.isBold) { return true }
    return filled.allSatisfy { !$0.endsSentence && $0.words <= 25 && !isNumeric($0) }
  }

  /// Whether a row is a second row of the head: it has words only where the row above is wider, and no numbers.
  private func goesOn(_ row: [Int], above: [Int]) -> Bool {
    let filled = row.map { lines[$0] }.filter { !$0.isBlank }
    guard !filled.isEmpty, filled.count < max(row.count, above.count), let first = row.first, lines[first].isBlank
    else { return false }
    let isShort = filled.allSatisfy { $0.words <= 8 && !isNumeric($0) && !$0.endsSentence && $0.label == nil }
    let aboveTexts = above.filter { !lines[$0].isBlank }
    return isShort && filled.count >= 2 && aboveTexts.count < max(above.count, filled.count + aboveTexts.count)
      && !filled.contains { Self.totals.begin($0) }
  }

  private func isColumnNumbers(_ row: [Int]) -> Bool {
    let filled = row.map { lines[$0] }.filter { !$0.isBlank }
    guard filled.count > 1 else { return false }
    let bracketed = filled.filter { $0.folded.first == "(" }.count
    let isCounting = filled.allSatisfy { line in
      line.words <= 3 && line.folded.utf8.count <= 16 && line.letters.count <= 2
    }
    guard isCounting else { return false }
    if bracketed * 2 > filled.count { return true }
    let numbers = filled.compactMap { Int($0.folded) }
    return numbers.count >= filled.count - 2 && numbers.count > 1
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
      && (numbers.first ?? 9) <= 2
  }

  private func isNumeric(_ line: DraftLine) -> Bool {
    line.letters.count == 0 && line.folded.contains(where: \.isNumber)
  }

  private func text(_ row: [Int]) -> String { row.map { lines[$0].folded }.joined(separator: "|") }

  private static let numberHeads = PhraseStarts(["tt", "stt", "so tt", "s tt", "so thu tu", "số", "t t"])
  private static let totals = PhraseStarts(["tong", "cong"])
}
