import KeHoachText

/// A line of a text file.
struct PlainLine {
  /// The words, without the blanks at both ends.
  var words: String
  /// The columns of blanks in front of them.
  var indent = 0
  /// The columns that the words take.
  var width: Int
  /// The line as it stands, for what is parted by tabs.
  var whole: String
  /// Whether its words are kept apart by gaps of two blanks or more, or by tabs.
  private(set) var hasGaps = false
  /// Whether a page ended just before it.
  var startsPage = false
  /// Why it is no part of the document; nil where it is.
  var omission: DraftOmission.Kind?

  /// Whether nothing stands in it.
  var isBlank: Bool { words.isEmpty }
  /// The column behind the last word.
  var end: Int { indent + width }

  /// Takes a line without its end.
  init(_ whole: some StringProtocol) {
    self.whole = String(whole)
    let scalars = self.whole.unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex, Self.isBlank(scalars[start]) {
      indent = scalars[start] == "\t" ? indent / 8 * 8 + 8 : indent + (scalars[start] == "\u{FEFF}" ? 0 : 1)
      start = scalars.index(after: start)
    }
    var end = scalars.endIndex
    while end > start, Self.isBlank(scalars[scalars.index(before: end)]) { end = scalars.index(before: end) }
    words = String(scalars[start..<end])
    width = DisplayWidth.of(words)
    hasGaps = Self.hasGaps(words)
  }

  private static func hasGaps(_ words: String) -> Bool {
    var blanks = 0
    for scalar in words.unicodeScalars {
      if scalar == "\t" { return true }
      blanks = scalar == " " || scalar == "\u{A0}" ? blanks + 1 : 0
      if blanks == 2 { return true }
    }
    return false
  }

  /// Whether a character is a blank that only sets words apart from an edge.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{200B}": true
    default: false
    }
  }

  /// The lines of a text; a form feed begins a page. None is read behind more than a draft may have.
  static func lines(of text: String) -> [PlainLine] {
    var lines: [PlainLine] = []
    var current = String.UnicodeScalarView()
    var startsPage = false
    var wasReturn = false
    var blanks = 0
    func finish() {
      var line = PlainLine(String(current))
      line.startsPage = startsPage
      blanks = line.isBlank && !startsPage ? blanks + 1 : 0
      // Many blank lines say no more than some.
      if blanks <= 40 { lines.append(line) }
      current = String.UnicodeScalarView()
      startsPage = false
    }
    for scalar in text.unicodeScalars {
      guard lines.count <= DraftLimits.paragraphs else { return lines }
      defer { wasReturn = scalar == "\r" }
      switch scalar {
      case "\n" where wasReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": finish()
      case "\u{0C}":
        if !current.isEmpty { finish() }
        startsPage = true
      default: current.append(scalar)
      }
    }
    if !current.isEmpty || startsPage { finish() }
    return lines
  }

  /// A stretch of words of a line between wide gaps.
  struct Stretch {
    /// The columns that it covers.
    var columns: Range<Int>
    /// The words.
    var words: String
  }

  /// The stretches between gaps of two blanks or more, or a tab.
  var stretches: [Stretch] {
    guard hasGaps else {
      return isBlank ? [] : [Stretch(columns: indent..<end, words: words)]
    }
    var found: [Stretch] = []
    var text = ""
    var start = indent
    var column = indent
    var gap = 0
    for character in words {
      let isTab = character == "\t"
      if isTab || character == " " || character == "\u{A0}" {
        gap += isTab ? 2 : 1
        column = isTab ? column / 8 * 8 + 8 : column + 1
        if !isTab, gap == 1 { text.append(character) }
        continue
      }
      if gap >= 2, !text.isEmpty {
        found.append(Stretch(columns: start..<start, words: text))
        text = ""
        start = column
      }
      gap = 0
      text.append(character)
      column += DisplayWidth.of(character)
    }
    found.append(Stretch(columns: start..<start, words: text))
    return found.map { stretch in
      let words = PlainLine(stretch.words).words
      let start = stretch.columns.lowerBound
      return Stretch(columns: start..<start + DisplayWidth.of(words), words: words)
    }
  }
}
