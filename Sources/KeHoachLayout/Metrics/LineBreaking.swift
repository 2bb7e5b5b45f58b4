/// Breaks text into lines at its spaces; a NO-BREAK SPACE never breaks.
struct LineBreaking {
  /// The look of the text.
  let style: ParagraphStyle
  /// The width that is there, in millimetres.
  let width: Double

  /// The last line of a text set line by line, each as full as it goes.
  func lastLine(of text: String) -> String { fill(text).last }

  /// How many lines a text takes, set line by line.
  func lineCount(of text: String) -> Int { fill(text).count }

  private func fill(_ text: String) -> (count: Int, last: String) {
    var line = ""
    var count = 1
    var filled = 0.0
    let space = TextMetrics.width(of: " ", in: style)
    for word in text.split(separator: " ") {
      let wordWidth = TextMetrics.width(of: word, in: style)
      if !line.isEmpty, filled + space + wordWidth > width {
        line = String(word)
        filled = wordWidth
        count += 1
      } else {
        line += line.isEmpty ? word : " " + word
        filled += (line.utf8.count == word.utf8.count ? 0 : space) + wordWidth
      }
    }
    return (count, line)
  }

  /// A text in as few lines as it needs, these as even as they can be, and none ending in a word that belongs to
  /// the next one.
  func balanced(_ text: String) -> [String] {
    let words = text.split(separator: " ").prefix(Self.mostWords).map(String.init)
    guard TextMetrics.width(of: text, in: style) > width, words.count > 1,
      text.split(separator: " ").count == words.count
    else { return [text] }
    var count = 2
    while count < words.count, bestBreaks(words, lines: count).widest > width { count += 1 }
    return bestBreaks(words, lines: count).lines
  }

  /// Names of bodies are short; beyond this many words nothing is balanced.
  private static let mostWords = 40

  /// Words that join what follows: no line ends in one.
  private static let joiningWords: Set<String> = ["VÀ", "CÁC", "CỦA", "VỀ", "-", "và", "các", "của", "về"]

  /// The lines with the smallest penalty: the widest line counts, a joining word at the end of a line costs.
  private func bestBreaks(_ words: [String], lines count: Int) -> (lines: [String], widest: Double) {
    let ends = words.reduce(into: [0.0]) { $0.append(($0.last ?? 0) + TextMetrics.width(of: $1, in: style)) }
    let space = TextMetrics.width(of: " ", in: style)
    func width(_ start: Int, _ end: Int) -> Double { ends[end] - ends[start] + space * Double(end - start - 1) }

    // best[k][end]: the first `end` words in k lines.
    var best: [[(penalty: Double, start: Int)]] = Array(
      repeating: Array(repeating: (.infinity, 0), count: words.count + 1), count: count + 1)
    best[0][0] = (0, 0)
    for k in 1...count {
      for end in k...words.count {
        for start in (k - 1)..<end where best[k - 1][start].penalty < .infinity {
          var penalty = width(start, end)
          if end < words.count, Self.joiningWords.contains(words[end - 1]) { penalty += 0.15 * self.width }
          penalty = max(best[k - 1][start].penalty, penalty)
          if penalty < best[k][end].penalty { best[k][end] = (penalty, start) }
        }
      }
    }
    var lines: [String] = []
    var widest = 0.0
    var end = words.count
    for k in stride(from: count, to: 0, by: -1) {
      let start = best[k][end].start
      lines.append(words[start..<end].joined(separator: " "))
      widest = max(widest, width(start, end))
      end = start
    }
    return (lines.reversed(), widest)
  }
}
