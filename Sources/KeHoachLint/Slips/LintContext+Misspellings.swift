import KeHoachText

/// A word that is written with a wrong syllable.
struct Misspelling {
  /// The text.
  var text: PlanText
  /// The tokens of the whole word.
  var tokens: Range<Int>
  /// Its bytes in the text.
  var range: Range<Int>
  /// How it should be written.
  var right: String
}

/// The words of `CommonWords`, by their syllables.
struct CommonWordTable {
  static let shared = CommonWordTable(Lexicon.commonWords)

  private let seconds: Partners
  private let firsts: Partners

  private init(_ syllables: [WordID]) {
    precondition(syllables.count.isMultiple(of: 2), "a word of CommonWords has not two syllables")
    let words = stride(from: 1, to: syllables.count, by: 2).map { (syllables[$0 - 1], syllables[$0]) }
    seconds = Partners(words)
    firsts = Partners(words.map { ($1, $0) })
  }

  /// For each word of the `Lexicon` the others that stand beside it, in the order of the list.
  private struct Partners {
    /// Where the partners of a word begin among all; one more entry than words.
    private var starts: [Int]
    private var all: [WordID]

    init(_ pairs: [(word: WordID, partner: WordID)]) {
      starts = [Int](repeating: 0, count: Lexicon.words.count + 1)
      for (word, _) in pairs { starts[Int(word) + 1] += 1 }
      for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
      all = [WordID](repeating: 0, count: pairs.count)
      var ends = starts
      for (word, partner) in pairs {
        all[ends[Int(word)]] = partner
        ends[Int(word)] += 1
      }
    }

    subscript(word: WordID) -> ArraySlice<WordID> {
      Int(word) + 1 < starts.count ? all[starts[Int(word)]..<starts[Int(word) + 1]] : []
    }
  }

  /// Whether two syllables are a word.
  func isWord(_ first: Token, _ second: Token) -> Bool { isWord(first.id, second.id) }

  /// Whether two syllables are a word.
  func isWord(_ first: WordID, _ second: WordID) -> Bool { seconds[first].contains(second) }

  /// Whether a syllable at the edge of a place makes a word with its neighbour outside: `cũng | cố gắng`.
  func explains(_ place: Range<Int>, in tokens: [Token]) -> Bool {
    if place.lowerBound > 0, isWord(tokens[place.lowerBound - 1], tokens[place.lowerBound]) { return true }
    return place.upperBound < tokens.count && isWord(tokens[place.upperBound - 1], tokens[place.upperBound])
  }

  /// The word that an unknown syllable nearly makes with one of its neighbours, and whether it is the first half.
  func word(with odd: String, before: Token?, after: Token?, _ words: WordTable) -> (right: String, isFirst: Bool)? {
    if let before, let right = best(odd, among: seconds[before.id], words) { return (right, false) }
    if let after, let right = best(odd, among: firsts[after.id], words) { return (right, true) }
    return nil
  }

  private func best(_ odd: String, among candidates: ArraySlice<WordID>, _ words: WordTable) -> String? {
    guard !candidates.isEmpty else { return nil }
    let sound = Self.sound(odd)
    let written = candidates.map { words.word($0) }
    return Self.only(written.filter { Self.sound($0) == sound })
      ?? Self.only(written.filter { Self.lacksLetter(odd, $0) })
      ?? Self.only(written.filter { Self.lacksLetter($0, odd) })
  }

  /// The only word among some; nil where there are none or several.
  private static func only(_ words: [String]) -> String? {
    guard let first = words.first, words.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// Whether a word is another of at least four letters without one of them that isn't the first: `nghệp`; or of three
  /// without its only vowel: `tc` for `tục`.
  private static func lacksLetter(_ short: String, _ long: String) -> Bool {
    let (a, b) = (Array(short.unicodeScalars), Array(long.unicodeScalars))
    guard b.count >= 4 || b.count == 3 && !short.utf8.contains(where: \.isVowel), a.count + 1 == b.count, a[0] == b[0]
    else { return false }
    let head = zip(a, b).prefix { $0 == $1 }.count
    return a[head...].elementsEqual(b[(head + 1)...])
  }

  /// A syllable without what slips change: its diacritics, and which of the letters of one sound begins it.
  static func sound(_ word: String) -> String {
    var text = Keyword.fold(word)
    for (written, kept) in [("tr", "ch"), ("gi", "d"), ("x", "s"), ("ngh", "ng"), ("gh", "g"), ("r", "d"), ("k", "c")]
    where text.hasPrefix(written) && text.count > written.count && !text.hasPrefix("kh") {
      text = kept + text.dropFirst(written.count)
      break
    }
    return text.hasSuffix("y") ? text.dropLast() + "i" : text
  }
}

extension UInt8 {
  /// Whether a byte is a vowel without a mark, or part of a letter with one.
  fileprivate var isVowel: Bool { self >= 0x80 || "aeiouy".utf8.contains(self) }
}
