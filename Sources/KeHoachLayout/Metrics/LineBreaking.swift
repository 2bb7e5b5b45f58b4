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

  /// A text in as few lines as it needs, these as even as they can be.
  ///
  /// - Parameter costs: what a break in front of each word costs, where a line that is full costs 1.
  func balanced(_ text: String, costs: ([String]) -> [Double]) -> [String] {
    let words = text.split(separator: " ").prefix(Self.mostWords + 1).map(String.init)
    guard TextMetrics.width(of: text, in: style) > width, (2...Self.mostWords).contains(words.count) else {
      return [text]
    }
    let costs = costs(words)
    let ways = (2...words.count).lazy.map { bestBreaks(words, costs, lines: $0) }
    let best = ways.first { $0.penalty < Self.forbidden } ?? ways.first { $0.penalty < Self.overflow }
    return best?.lines ?? words
  }

  /// Names of bodies are short; beyond this many words nothing is balanced.
  private static let mostWords = 40

  /// The cost of a break that more lines are better than: more than all lines and all other breaks of a name.
  static let forbidden = 100.0

  /// What a line costs that is wider than the width.
  private static let overflow = 10_000.0

  /// The lines with the smallest penalty: the squares of their widths, which even ones have, and what the breaks cost.
  private func bestBreaks(_ words: [String], _ costs: [Double], lines count: Int) -> (lines: [String], penalty: Double)
  {
    let ends = words.reduce(into: [0.0]) { $0.append(($0.last ?? 0) + TextMetrics.width(of: $1, in: style)) }
    let space = TextMetrics.width(of: " ", in: style)
    func penalty(_ start: Int, _ end: Int) -> Double {
      let filled = (ends[end] - ends[start] + space * Double(end - start - 1)) / width
      return filled * filled + costs[start] + (filled > 1 ? Self.overflow : 0)
    }

    // best[k][end]: the first `end` words in k lines.
    var best: [[(penalty: Double, start: Int)]] = Array(
      repeating: Array(repeating: (.infinity, 0), count: words.count + 1), count: count + 1)
    best[0][0] = (0, 0)
    for k in 1...count {
      for end in k...words.count {
        for start in (k - 1)..<end where best[k - 1][start].penalty < .infinity {
          let sum = best[k - 1][start].penalty + penalty(start, end)
          if sum < best[k][end].penalty { best[k][end] = (sum, start) }
        }
      }
    }
    var lines: [String] = []
    var end = words.count
    for k in stride(from: count, to: 0, by: -1) {
      let start = best[k][end].start
      lines.append(words[start..<end].joined(separator: " "))
      end = start
    }
    return (lines.reversed(), best[count][words.count].penalty)
  }
}
