import KeHoachText

/// Joins the lines of a paragraph.
enum LineJoin {
  /// Two lines in one: a space between, but behind a hyphen or slash in a word, where lines are broken without one.
  static func join(_ first: String, _ second: String) -> String {
    var result = first
    append(second, to: &result)
    return result
  }

  /// Puts a line behind others.
  static func append(_ line: String, to text: inout String) {
    // Asked elsewhere: a view of the text kept here would have it copied for each line.
    let isBroken = endsInWord(text)
    if !isBroken, !text.isEmpty { text += " " }
    text += line
  }

  /// Whether a text ends with a hyphen or slash behind a letter or digit.
  private static func endsInWord(_ text: String) -> Bool {
    var end = text.unicodeScalars.reversed().makeIterator()
    guard let last = end.next(), last == "-" || last == "/", let before = end.next() else { return false }
    return before.properties.isAlphabetic || LineStart.isDigit(before)
  }
}

/// How a file's lines make paragraphs: each is one, or they were broken at a margin.
struct LineWrapping {
  /// Whether lines were broken at a margin.
  private(set) var isWrapped = false
  /// The column at which they were.
  private var edge = 0
  /// The column at which lines within a paragraph begin.
  private var margin = 0
  /// Whether first lines of paragraphs are indented beyond the others.
  private var isIndented = false

  /// Looks at the lines of prose of a file.
  init(_ lines: [PlainLine]) {
    var breaks: [(end: Int, margin: Int)] = []
    var margins: [Int: Int] = [:]
    var count = 0
    var longest = 0
    var above: PlainLine?
    for line in lines where line.omission == nil {
      defer { above = line.isBlank ? nil : line }
      guard !line.isBlank, !line.words.hasPrefix("|"), !line.words.hasPrefix("│"), !line.hasGaps else {
        continue
      }
      count += 1
      longest = max(longest, line.width)
      if let above, !above.isFinished, line.startsSmall, above.width >= 20, LineStart.of(line.words) == .words {
        breaks.append((above.end, line.indent))
        margins[line.indent, default: 0] += 1
      }
    }
    margin = margins.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    // Lines farther in are those of tables and titles.
    let ends = breaks.filter { abs($0.margin - margin) <= 1 }.map(\.end).sorted()
    guard ends.count >= 2, let last = ends.last else { return }
    let usual = ends[min(ends.count * 9 / 10, ends.count - 1)]
    // Lines as long as a paragraph tell that nothing was broken, and so do few breaks at all sorts of places.
    let full = ends.filter { $0 * 4 >= usual * 3 }.count
    guard longest <= max(220, 2 * usual), full * 10 >= ends.count * 6, ends.count * 20 >= count else { return }
    isWrapped = true
    edge = max(usual, min(last, usual * 11 / 10))
    isIndented = Self.isIndented(lines, margin: margin)
  }

  private static func isIndented(_ lines: [PlainLine], margin: Int) -> Bool {
    let labelled = lines.filter { $0.omission == nil && !$0.isBlank && LineStart.of($0.words) == .label }
    return labelled.count >= 2 && labelled.filter { $0.indent >= margin + 2 }.count * 2 > labelled.count
  }

  /// Whether a line goes on with a paragraph, no blank line being between.
  ///
  /// - Parameters:
  ///   - paragraph: the words of the paragraph so far.
  ///   - above: its last line.
  func joins(_ line: PlainLine, to paragraph: String, below above: PlainLine) -> Bool {
    guard isWrapped, !line.isRule, !above.isRule else { return false }
    let start = LineStart.of(line.words)
    let first = DisplayWidth.of(line.words.prefix { $0 != " " }.prefix(40))
    let reach = above.end + 1 + first
    let isFull = reach * 100 >= edge * 84
    if start == .label { return isFull && Self.isNoLabel(line, after: above) }
    let goesOn = !above.isFinished
    if goesOn, Self.isOpen(paragraph) { return true }
    // Words kept apart by wide gaps are columns.
    guard !line.hasGaps, !above.hasGaps else { return false }
    if isIndented, line.indent >= margin + 2, !Self.areCentred(above, line) { return false }
    if line.isCapitals || above.isCapitals, !(line.startsSmall && goesOn) {
      return line.isCapitals && above.isCapitals && reach > edge && start == .words
    }
    if start == .likely, !goesOn || above.words.hasSuffix(",") || !isFull { return false }
    if goesOn, line.startsSmall { return isFull || above.end * 2 >= edge }
    if isIndented { return isFull && (goesOn || reach * 100 >= edge * 92) && line.indent < margin + 2 }
    if goesOn { return isFull }
    return reach > edge && (above.words.hasSuffix(".") || above.words.hasSuffix("…"))
  }

  /// Whether a paragraph begins with a bracket that is still open, as `(Kèm theo …` does.
  private static func isOpen(_ paragraph: String) -> Bool {
    guard paragraph.hasPrefix("("), paragraph.utf8.count <= 1000 else { return false }
    return paragraph.reduce(0) { $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0) } > 0
  }

  /// Whether two lines stand in the middle of the same column.
  private static func areCentred(_ above: PlainLine, _ line: PlainLine) -> Bool {
    above.indent > 0 && abs(above.indent + above.end - line.indent - line.end) <= 6
  }

  /// Whether what looks like a label is words within a sentence: `… ngày 09 tháng` / `6. Các đơn vị`, `kinh tế` /
  /// `- xã hội`.
  private static func isNoLabel(_ line: PlainLine, after above: PlainLine) -> Bool {
    guard !above.isFinished else { return false }
    let scalars = Array(line.words.unicodeScalars.prefix(4))
    guard let first = scalars.first else { return false }
    if "-–+".unicodeScalars.contains(first) {
      guard let next = scalars.dropFirst().first(where: { !PlainLine.isBlank($0) }) else { return false }
      let last = above.words.unicodeScalars.last
      return next.properties.isLowercase && !above.words.hasSuffix(",")
        || LineStart.isDigit(next) && last.map(LineStart.isDigit) ?? false
    }
    let last = above.words.split(separator: " ").last.map(String.init) ?? ""
    if LineStart.isDigit(first) { return counted.contains(last) }
    return first.properties.isUppercase && counted.contains(last)
  }

  /// Words that a number follows.
  private static let counted: Set<String> = [
    "tháng", "ngày", "năm", "Điều", "điều", "khoản", "Khoản", "điểm", "Điểm", "Mục", "mục", "số", "Số", "quý", "Quý",
    "Chương", "Phần", "và", "từ", "đến", "là", "khóa", "kỳ", "lần", "cấp", "hạng", "nhóm", "loại", "Tiết", "tiết",
  ]
}
