import KeHoachSource
import KeHoachText

/// The signs that the rules of typography look for.
enum Signs {
  /// All of them.
  static let words =
    [
      ",", ";", ":", ".", "!", "?", "..", "...", "....", ".....", "......", "…", "……", "./.", "(", ")", "[", "]", "“",
      "”", "\"", "-", "–",
    ]

  /// `,` and `;`.
  static let separators = WordSet([",", ";"])
  /// Marks that end a part of a sentence.
  static let marks = WordSet([",", ";", ":", "."])
  /// What stands right behind a word.
  static let attached = WordSet([",", ";", ":", ".", "!", "?", ")", "]", "”"])
  /// Brackets and quotation marks that open.
  static let opening = WordSet(["(", "[", "“"])
  /// Brackets and quotation marks that close.
  static let closing = WordSet([")", "]", "”", "\""])
  /// Hyphen and en dash.
  static let dashes = WordSet(["-", "–"])
  /// The hyphen.
  static let hyphen = WordSet(["-"])
  /// `.`
  static let fullStop = WordSet(["."])
  /// `;`
  static let semicolon = WordSet([";"])
}

extension LintContext.Occurrence {
  /// The token before; nil at the beginning of the text.
  var before: Token? { neighbour(-1) }
  /// The token behind; nil at the end of the text.
  var after: Token? { neighbour(1) }

  /// What stands between two neighbours.
  func gap(_ first: Token, _ second: Token) -> Range<Int> { first.range.upperBound..<second.range.lowerBound }

  /// Whether the source has white space between two neighbours: not a broken line.
  func hasSpaces(_ first: Token, _ second: Token) -> Bool {
    second.space > 0 && text.editableRange(of: gap(first, second)) != nil
  }

  /// Some words around a range, to quote.
  func quote(_ part: Range<Int>, words: Int = 2) -> String {
    let first = tokens.tokens[max(0, place - words)].range.lowerBound
    let last = tokens.tokens[min(tokens.tokens.count - 1, place + words)].range.upperBound
    return text.string(min(first, part.lowerBound)..<max(last, part.upperBound))
  }
}

extension Token {
  /// Whether this is a word of at least two letters.
  var isLongWord: Bool { kind == .word && range.count >= 2 }
  /// Whether this is a word, a number or a name: something that a sign stands beside.
  var isText: Bool { kind == .word || kind == .number || kind == .date || kind == .symbol }
}
