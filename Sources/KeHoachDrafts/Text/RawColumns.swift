import KeHoachText

/// The two columns of a document's head, and of recipients and signature, whose lines a program took out of a page one
/// after the other, right and left in turns.
struct RawColumns {
  /// Brings the lines into the order in which a person reads them: the left column, then the right one.
  static func order(_ lines: inout [PlainLine]) {
    for at in lines.indices where isPlain(lines[at]) {
      if HeadLiterals.isCountry(lines[at].words) { orderHead(&lines, country: at) }
      if lines[at].words.hasPrefix("Nơi nhận"), lines[at].width <= 12 { orderEnd(&lines, from: at) }
    }
  }

  /// Whether a line has words in one place that may be at the left edge.
  private static func isPlain(_ line: PlainLine) -> Bool {
    !line.isBlank && line.omission == nil && !line.hasGaps && line.indent < 8 && !line.words.hasPrefix("|")
  }

  /// Puts what is left in a head before the country's name; number and date stay behind the motto.
  private static func orderHead(_ lines: inout [PlainLine], country: Int) {
    var start = country
    while start > 0, country - start < 12, !lines[start].startsPage,
      lines[start - 1].isBlank || isPlain(lines[start - 1]) && lines[start - 1].isCapitals
    {
      start -= 1
    }
    var left: [PlainLine] = []
    var right: [PlainLine] = []
    var last: [PlainLine] = []
    var isMixed = false
    var hasMotto = false
    var at = country + 1
    while at < lines.count, at < country + 20, !lines[at].startsPage {
      let line = lines[at]
      if !line.isBlank {
        guard isPlain(line), !SideBySide.isTitle(line.words) else { break }
        if HeadLiterals.isMotto(line.words) {
          hasMotto = true
          right.append(line)
        } else if HeadLiterals.isDate(line.words) || line.words.hasPrefix("Số") {
          last.append(line)
        } else if line.isRule {
          if left.isEmpty || hasMotto { right.append(line) } else { left.append(line) }
        } else if line.isCapitals, line.width <= 60 {
          left.append(line)
          isMixed = true
        } else {
          return
        }
      }
      at += 1
    }
    guard isMixed, hasMotto, at < lines.count, SideBySide.isTitle(lines[at].words), !last.isEmpty else { return }
    put(&lines, country..<at, left + [lines[country]] + right + last)
  }

  /// Puts the recipients before the offices and the name of whoever signs.
  private static func orderEnd(_ lines: inout [PlainLine], from start: Int) {
    var left = [lines[start]]
    var right: [PlainLine] = []
    var isMixed = false
    var at = start + 1
    var end = at
    while at < lines.count, at < start + 80, !lines[at].startsPage {
      let line = lines[at]
      at += 1
      if line.isBlank { continue }
      guard isPlain(line) else { break }
      if line.words.hasPrefix("-") {
        isMixed = isMixed || !right.isEmpty
        left.append(line)
      } else if SideBySide.isOffice(line.words) {
        guard right.count < 8, !line.words.hasPrefix("PHỤ LỤC") else { break }
        right.append(line)
      } else if !lines[at - 2].isBlank, let above = left.last, above.words == lines[at - 2].words, !above.isFinished,
        above.words.hasPrefix("-")
      {
        left.append(line)
      } else {
        break
      }
      end = at
    }
    guard isMixed else { return }
    put(&lines, start..<end, left + right)
  }

  /// Puts lines in the place of others; what is missing are blank lines.
  private static func put(_ lines: inout [PlainLine], _ range: Range<Int>, _ ordered: [PlainLine]) {
    let blank = Array(repeating: PlainLine(""), count: range.count - ordered.count)
    lines.replaceSubrange(range, with: ordered + blank)
  }
}
