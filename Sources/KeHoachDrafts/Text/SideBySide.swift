import KeHoachText

/// The two columns of a document's head, of recipients and signature, or of two signatures, which stand side by side in
/// a text as they do on the page.
struct SideBySide {
  private enum Kind {
    case head, recipients, signatures
  }

  private var left: [PlainLine] = []
  private var right: [PlainLine] = []
  /// The column behind all that stands left, and that before all that stands right.
  private var low = 0
  private var high = Int.max

  /// The columns that begin at a line, and the line behind them.
  static func read(_ lines: [PlainLine], at start: Int, wrapping: LineWrapping) -> (table: PlainTable, next: Int)? {
    guard let kind = kind(lines, at: start), let edge = rightEdge(lines, from: start, kind) else { return nil }
    var columns = SideBySide()
    columns.high = edge
    let next = columns.take(lines, from: start, kind)
    guard !columns.left.isEmpty, !columns.right.isEmpty, next > start else { return nil }
    return (.sideBySide(columns.items(kind, wrapping), columns.right.map(\.words)), next)
  }

  /// What begins at a line.
  private static func kind(_ lines: [PlainLine], at start: Int) -> Kind? {
    let near = lines[start..<min(start + 8, lines.count)].prefix { !$0.startsPage || $0.whole == lines[start].whole }
    let stretches = lines[start].stretches
    guard let first = stretches.first, first.columns.count <= 90 else { return nil }
    for line in near where line.words.utf8.contains(UInt8(ascii: "C")) && (line.hasGaps || line.indent >= 12) {
      guard let last = line.stretches.last, isNationalTitle(last.words) else { continue }
      return last.columns.lowerBound >= 12 ? .head : nil
    }
    if first.words.hasPrefix("Nơi nhận") { return .recipients }
    if stretches.count == 1, first.columns.lowerBound >= 20, isOffice(first.words) {
      let next = near.dropFirst().first { !$0.isBlank }
      if let next, next.words.hasPrefix("Nơi nhận") || next.words.hasPrefix("- ") { return .recipients }
    }
    if stretches.count == 2, stretches.allSatisfy({ isOffice($0.words) }) { return .signatures }
    return nil
  }

  /// Where the right column begins in the first line that shows it.
  private static func rightEdge(_ lines: [PlainLine], from start: Int, _ kind: Kind) -> Int? {
    var at = start
    while at < lines.count, at < start + 14, at == start || !lines[at].startsPage {
      let stretches = lines[at].stretches
      if let last = stretches.last {
        switch kind {
        case .head where isNationalTitle(last.words): return last.columns.lowerBound
        case .recipients, .signatures:
          if stretches.count >= 2 || last.columns.lowerBound >= 24 && isOffice(last.words) {
            return last.columns.lowerBound
          }
        default: break
        }
      }
      at += 1
    }
    return nil
  }

  /// Takes lines as long as each part of them stands on one side, and returns the line behind them.
  private mutating func take(_ lines: [PlainLine], from start: Int, _ kind: Kind) -> Int {
    var at = start
    var end = start
    var blanks = 0
    var hasDate = false
    while at < lines.count, at < start + 80, lines[at].omission == nil, at == start || !lines[at].startsPage {
      let line = lines[at]
      at += 1
      if line.isBlank {
        blanks += 1
        if kind == .head, hasDate || blanks > 3 { break }
        if blanks > 12 { break }
        continue
      }
      guard let parts = split(line) else { break }
      if kind == .head, hasDate, parts.right == nil, blanks > 0 { break }
      if kind == .head, parts.left == nil || parts.right == nil, Self.isTitle(line.words) { break }
      if kind != .head, !isOfEnd(parts, kind, afterBlank: blanks > 0) { break }
      accept(parts)
      if let right = parts.right, Self.isDate(right.words) { hasDate = true }
      blanks = 0
      end = at
    }
    return end
  }

  /// The parts of a line on each side; nil if it reaches over both.
  private func split(_ line: PlainLine) -> (left: PlainLine?, right: PlainLine?)? {
    var cut: Int?
    for stretch in line.stretches {
      let columns = stretch.columns
      if columns.lowerBound >= high || columns.lowerBound > low && isRight(columns) {
        cut = cut ?? columns.lowerBound
      } else if columns.upperBound >= high || cut != nil {
        return nil
      }
    }
    guard let cut else { return (line, nil) }
    if cut == line.indent { return (nil, line) }
    let (before, after) = line.cut(at: cut)
    return (before, after)
  }

  /// Whether a stretch between the columns is the right one's: as far to the right as its lines' middle, or nearly.
  private func isRight(_ columns: Range<Int>) -> Bool {
    guard high != .max else { return true }
    if columns.upperBound <= high { return false }
    return columns.lowerBound >= min(high, (low + high) / 2)
  }

  private mutating func accept(_ parts: (left: PlainLine?, right: PlainLine?)) {
    if let line = parts.left {
      left.append(line)
      low = max(low, line.end)
    }
    if let line = parts.right {
      right.append(line)
      high = min(high, line.indent)
    }
  }

  /// Whether a line still belongs to the recipients and the signature.
  private func isOfEnd(_ parts: (left: PlainLine?, right: PlainLine?), _ kind: Kind, afterBlank: Bool) -> Bool {
    if let line = parts.left, parts.right == nil {
      if kind == .signatures {
        return afterBlank ? false : LineStart.of(line.words) != .label && line.indent > 8
      }
      return !afterBlank || line.words.hasPrefix("-") || left.isEmpty
    }
    if let line = parts.right, parts.left == nil, let first = right.first {
      let middle = (line.indent + line.end) / 2
      return abs(middle - (first.indent + first.end) / 2) <= 10 || abs(line.indent - first.indent) <= 4
    }
    return true
  }

  /// The paragraphs of the left column: what wraps in it is joined.
  private func items(_ kind: Kind, _ wrapping: LineWrapping) -> [String] {
    var items: [String] = []
    for line in left.compactMap(\.unframed) {
      let last = items.last ?? ""
      let goesOn =
        kind == .recipients && wrapping.isWrapped && items.count > 1 && LineStart.of(line.words) == .words
        && LineStart.of(last) == .label && !PlainLine(last).isFinished
      if goesOn { LineJoin.append(line.words, to: &items[items.count - 1]) } else { items.append(line.words) }
    }
    return items
  }

  private static func isNationalTitle(_ words: String) -> Bool {
    words.utf8.count < 120 && Keyword.fold(words).hasPrefix("cong hoa xa hoi chu nghia")
  }

  private static func isDate(_ words: String) -> Bool {
    guard words.utf8.count < 160 else { return false }
    let folded = Keyword.fold(words)
    return folded.contains("ngay") && folded.contains("thang") && folded.contains("nam")
  }

  /// Whether a line is the name of a kind of document by itself.
  static func isTitle(_ words: String) -> Bool {
    guard words.utf8.count < 60 else { return false }
    let folded = Keyword.fold(words)
    return titles.contains(folded)
  }

  private static let titles: Set<String> = [
    "ke hoach", "quyet dinh", "thong bao", "nghi quyet", "chuong trinh", "bao cao", "to trinh", "de an", "phuong an",
    "huong dan", "quy che", "quy dinh", "chi thi", "du an", "ke hoach, nhiem vu", "cong dien", "bien ban", "hop dong",
  ]

  /// Whether a line names an office in capitals, as above a signature.
  static func isOffice(_ words: String) -> Bool {
    let line = PlainLine(words)
    return words.utf8.count < 120 && !LineStart.isDigit(words.unicodeScalars.first ?? " ")
      && (line.isCapitals || ["TM.", "KT.", "TL.", "TUQ.", "Q."].contains { words.hasPrefix($0) })
      && LineStart.of(words) != .label && !isNationalTitle(words)
  }
}

extension PlainLine {
  /// The line without the frame around a stamp, `│ KHẨN │`; nil for the frame's own lines.
  fileprivate var unframed: PlainLine? {
    guard BoxTable.isDrawn(words), words.count > 2 else { return self }
    let inside = PlainLine(words.dropFirst().dropLast())
    if inside.words.allSatisfy(BoxTable.isRule) { return nil }
    var line = self
    line.words = inside.words
    line.width = inside.width
    line.indent += 1 + inside.indent
    return line
  }

  /// The line in two, at a column where words begin.
  func cut(at column: Int) -> (PlainLine, PlainLine) {
    var at = words.startIndex
    var reached = indent
    while at < words.endIndex, reached < column {
      let character = words[at]
      reached = character == "\t" ? reached / 8 * 8 + 8 : reached + DisplayWidth.of(character)
      at = words.index(after: at)
    }
    var before = PlainLine(words[..<at])
    before.indent += indent
    var after = PlainLine(words[at...])
    after.indent += reached
    return (before, after)
  }
}
