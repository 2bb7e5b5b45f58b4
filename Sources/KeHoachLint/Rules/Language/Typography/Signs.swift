import KeHoachSource
import KeHoachText

/// The signs that the rules of typography look for.
enum Signs {
  /// All of them.
  static let words =
    [",", ";", ":", ".", "!", "?", "..", "...", "....", "…", "./.", "(", ")", "[", "]", "“", "”", "\"", "-", "–", "%"]

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

/// Places with one slip: one finding at the first of them, which mends all.
struct SlipPlaces {
  /// The places in the source.
  private var places: [Range<Int>] = []
  private var edits: [TextEdit] = []

  /// Whether there is none.
  var isEmpty: Bool { places.isEmpty }
  /// How many there are.
  var count: Int { places.count }

  /// Adds a place.
  mutating func add(_ range: Range<Int>, _ edit: TextEdit?) {
    places.append(range)
    if let edit { edits.append(edit) }
  }

  /// The finding; none without a place.
  func finding(_ message: (_ count: Int) -> Bilingual, fix: Bilingual, isSafe: Bool = true) -> [LintFinding] {
    let sorted = places.sorted { $0.lowerBound < $1.lowerBound }
    guard let first = sorted.first else { return [] }
    let notes = sorted.dropFirst().prefix(20).map {
      Diagnostic.Note(at: $0, Bilingual("cũng ở đây", en: "here too"))
    }
    return [
      LintFinding(
        at: first, message(places.count), notes: notes,
        fixes: edits.isEmpty
          ? [] : [FixIt(fix, isSafe: isSafe, edits: edits.sorted { $0.range.lowerBound < $1.range.lowerBound })])
    ]
  }
}

extension Bilingual {
  /// `; ở 3 chỗ` behind a message that is about more than one place.
  static func places(_ count: Int) -> Bilingual {
    count > 1 ? Bilingual(" (\(count) chỗ)", en: " (\(count) places)") : Bilingual("", en: "")
  }

  /// Two texts joined.
  static func + (a: Bilingual, b: Bilingual) -> Bilingual { Bilingual(a.vi + b.vi, en: a.en + b.en) }
}
