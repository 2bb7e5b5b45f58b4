import KeHoachText

/// The words of a document's head that are the same in all documents, or nearly, and that a narrow column broke over two
/// lines: the country's name, its motto, and the place and date.
enum HeadLiterals {
  /// How far from the country's name the lines of a head stand.
  private enum Reach {
    static let above = 12
    static let below = 24
  }

  private static let country = ["cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam"]
  private static let motto = ["doc", "lap", "tu", "do", "hanh", "phuc"]

  /// Puts the halves of broken ones together.
  static func join(_ lines: inout [PlainLine]) {
    for at in lines.indices where lines[at].words.utf8.contains(UInt8(ascii: "C")) && begins(lines[at], country) {
      joinRest(&lines, at) { $0 + $1 == country }
      guard lines[at].stretches.last.map({ isCountry($0.words) }) ?? false else { continue }
      for near in max(0, at - Reach.above)..<min(at + Reach.below, lines.count) {
        joinRest(&lines, near) { $0.count >= 2 && $0 + $1 == motto || isDate($0, brokenBefore: $1) }
      }
    }
  }

  /// Whether words are the name of the country as it heads a document.
  static func isCountry(_ words: String) -> Bool { words.utf8.count < 120 && tokens(words) == country }

  /// Whether words are the motto below it.
  static func isMotto(_ words: String) -> Bool { words.utf8.count < 120 && tokens(words) == motto }

  /// Whether words are a place and a date, as at the head of a document.
  static func isDate(_ words: String) -> Bool {
    guard words.utf8.count < 160, words.contains(",") else { return false }
    let tokens = tokens(words)
    guard let day = tokens.lastIndex(of: "ngay"), let month = tokens[day...].firstIndex(of: "thang") else {
      return false
    }
    return month - day <= 2 && (1...8).contains(day) && tokens[month...].contains("nam") && tokens.count - day <= 6
  }

  private static func tokens(_ words: String) -> [String] {
    Keyword.fold(words).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func begins(_ line: PlainLine, _ literal: [String]) -> Bool {
    guard let last = line.stretches.last, last.words.utf8.count < 120 else { return false }
    let tokens = tokens(last.words)
    return tokens.count >= 3 && literal.starts(with: tokens)
  }

  /// Whether a date lacks what the next line has: `Tây Ninh, ngày 05 tháng 3 năm` | `2025`.
  private static func isDate(_ tokens: [String], brokenBefore rest: [String]) -> Bool {
    guard let day = tokens.lastIndex(of: "ngay"), (1...8).contains(day), (1...5).contains(rest.count) else {
      return false
    }
    let date = Array((tokens + rest)[day...])
    guard let last = date.last, (2...4).contains(last.utf8.count), last.allSatisfy(\.isNumber) else { return false }
    let names = date.filter { !$0.allSatisfy(\.isNumber) }
    return names == ["ngay", "thang", "nam"] && date.dropLast().last == "nam"
  }

  /// Takes the rest of the last words of a line from the next line that holds any, if they make one of the literals.
  private static func joinRest(_ lines: inout [PlainLine], _ at: Int, _ fits: ([String], [String]) -> Bool) {
    guard lines[at].omission == nil, let first = lines[at].stretches.last, first.words.utf8.count < 160 else { return }
    let below = lines[min(at + 1, lines.count)..<min(at + 3, lines.count)].indices.first { !lines[$0].isBlank }
    guard let below, lines[below].omission == nil, !lines[below].startsPage, let rest = lines[below].stretches.last,
      !lines[below].isRule,
      rest.words.utf8.count < 80, rest.columns.overlaps(first.columns), fits(tokens(first.words), tokens(rest.words))
    else { return }
    let (before, _) = lines[below].cut(at: rest.columns.lowerBound)
    lines[at].append(" " + rest.words)
    lines[below] = before.isBlank ? PlainLine("") : before
  }
}

extension PlainLine {
  /// Adds words behind the last one.
  fileprivate mutating func append(_ more: String) {
    var line = PlainLine(words + more)
    line.indent = indent
    line.startsPage = startsPage
    self = line
  }
}
