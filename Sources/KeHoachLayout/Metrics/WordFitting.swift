/// Puts words into a few lines of a width; what does not fit is cut with an ellipsis.
struct WordFitting {
  /// The look of the text.
  let style: ParagraphStyle
  /// The width that is there, in millimetres.
  let width: Double

  /// The lines of a text, each as full as it goes; none for an empty text.
  ///
  /// - Parameter most: the most lines, at least one.
  func lines(of text: String, most: Int) -> [String] {
    var lines: [String] = []
    var rest = Substring(text.prefix(Self.longestText))
    let isCut = rest.endIndex < text.endIndex
    while !rest.isEmpty, lines.count < most {
      let end = lineEnd(in: rest)
      let isLast = lines.count == most - 1 || end == rest.endIndex
      if isLast, end < rest.endIndex || isCut {
        lines.append(shortened(rest))
        break
      }
      lines.append(String(rest[..<end]).trimmed)
      rest = rest[end...].drop { $0 == " " }
    }
    return lines
  }

  /// No line holds more characters.
  private static let longestText = 400

  /// Where the first line ends: before the first word that does not fit, or within a word wider than the line.
  private func lineEnd(in text: Substring) -> Substring.Index {
    var filled = 0.0
    var lastSpace: Substring.Index?
    for index in text.indices {
      filled += TextMetrics.width(of: String(text[index]), in: style)
      if text[index] == " " {
        lastSpace = index
      } else if filled > width {
        return lastSpace ?? (index == text.startIndex ? text.index(after: index) : index)
      }
    }
    return text.endIndex
  }

  private func shortened(_ text: Substring) -> String {
    let ellipsis = TextMetrics.width(of: "…", in: style)
    var filled = ellipsis
    var kept = ""
    for character in text {
      filled += TextMetrics.width(of: String(character), in: style)
      if filled > width { break }
      kept.append(character)
    }
    return kept.trimmed + "…"
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
