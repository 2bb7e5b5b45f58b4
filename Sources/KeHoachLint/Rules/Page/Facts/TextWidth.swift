/// About how wide words are in Times New Roman Bold; the exact tables belong to the layout, and a check that allows for lines
/// drawn by hand needs no more.
enum TextWidth {
  /// The width in twips of words in a size of half-points. Off by up to 5 %.
  static func twips(of words: some StringProtocol, halves: Int, isBold: Bool = true) -> Int {
    let units = words.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return units * halves * 10 / (isBold ? 1000 : 1050)
  }

  /// The width of a letter in thousandths of the size.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "a"..."z": small[Int(scalar.value) - 97]
    case "A"..."Z": capitals[Int(scalar.value) - 65]
    case "0"..."9", "–": 500
    case "ì", "í", "ỉ", "ĩ", "ị": 278
    case "Ì", "Í", "Ỉ", "Ĩ", "Ị": 389
    // Combining marks have no width.
    case "\u{300}"..."\u{36F}": 0
    default:
      if scalar.properties.isUppercase { 722 } else if scalar.properties.isLowercase { 490 } else { 280 }
    }
  }

  private static let small = [
    500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722,
    500, 500, 444,
  ]
  private static let capitals = [
    722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000,
    722, 722, 667,
  ]
}

extension PageParagraph {
  /// About how many lines its words take in a width of twips.
  func lineCount(width: Int) -> Int {
    let width = max(width, 720)
    return max(
      lines.reduce(0) { count, line in
        count + max((TextWidth.twips(of: line, halves: size, isBold: false) + width - 1) / width, 1)
      }, 1)
  }

  /// About how wide the longest of its lines is, in twips.
  var longestLine: Int { lines.map { TextWidth.twips(of: $0, halves: size) }.max() ?? 0 }

  /// About how wide the shortest of its lines is, in twips.
  var shortestLine: Int { lines.map { TextWidth.twips(of: $0, halves: size) }.min() ?? 0 }
}
