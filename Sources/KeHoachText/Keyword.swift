/// Comparison of the language's keywords: case, normal form, tone placement and diacritics don't count, and a
/// hyphen, an underscore and a space are the same.
public enum Keyword {
  /// The form in which keywords are compared: `Nơi-nhận`, `noi nhan` and `NƠI NHẬN` all give `noi nhan`.
  ///
  /// - Returns: ASCII lower case for Vietnamese text, words joined by single spaces, no space at either end.
  public static func fold(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars where !Letters.isMark(scalar) {
      switch scalar {
      case " ", "-", "_", "\t", "\u{A0}":
        gap = !result.isEmpty
      default:
        if gap { result.append(" ") }
        gap = false
        result.append(contentsOf: lowercase(Letters.base(of: scalar)))
      }
    }
    return String(result)
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    if scalar.isASCII {
      let value = scalar.value
      let isUpper = value >= 0x41 && value <= 0x5A
      return String.UnicodeScalarView([isUpper ? Unicode.Scalar(value + 32) ?? scalar : scalar])
    }
    return scalar.properties.lowercaseMapping.unicodeScalars
  }

  /// The known word nearest to what was written, if it is near enough to be what was meant.
  ///
  /// - Parameters:
  ///   - written: the word as written.
  ///   - known: the words that would have been understood.
  /// - Returns: the known word with the smallest edit distance, at most a third of its length (at least one).
  public static func nearest(to written: some StringProtocol, in known: some Sequence<String>) -> String? {
    let target = Array(fold(written).unicodeScalars.prefix(64))
    guard !target.isEmpty else { return nil }
    var best: (word: String, distance: Int)?
    for word in known {
      let folded = Array(fold(word).unicodeScalars)
      let limit = max(1, min(folded.count, target.count) / 3)
      let distance = editDistance(target, folded)
      if distance <= limit, distance < best?.distance ?? .max { best = (word, distance) }
    }
    return best?.word
  }

  /// Edit distance with insertion, deletion, substitution, and the swap of two neighbours.
  static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      for j in 1...b.count {
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
