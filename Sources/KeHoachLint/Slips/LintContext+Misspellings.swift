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

/// The table of `Misspellings`, by the syllables that give them away.
struct MisspellingTable {
  private struct Entry {
    var wrong: [WordID]
    var right: String
    /// The place of the syllable by which the entry is found.
    var place: Int

    /// Whether the token behind the syllable by which the entry is found doesn't rule it out.
    func mayStand(before next: Token?) -> Bool { place + 1 == wrong.count || next?.id == wrong[place + 1] }
  }

  /// The syllables by which the entries are found.
  static let words = pairs.map { $0.wrong[$0.place] }

  private static let shared = MisspellingTable()
  private let set = WordSet(Self.words)
  /// For each word of the `Lexicon`, the entries that are found by it.
  private let entries: [[Entry]]

  /// The lines of the table: syllables as written, and the first that is not as it should be.
  private static let pairs: [(wrong: [String], place: Int, right: String)] = Misspellings.text.split(separator: "\n")
    .compactMap { line in
      let sides = line.split(separator: ">").map { $0.split(separator: " ").map(String.init) }
      guard sides.count == 2 else { return nil }
      let wrong = sides[0].flatMap { $0.hasSuffix(",") ? [String($0.dropLast()), ","] : [$0] }
      let right = sides[1].flatMap { $0.hasSuffix(",") ? [String($0.dropLast()), ","] : [$0] }
      let place = wrong.indices.first { !right.indices.contains($0) || wrong[$0] != right[$0] } ?? 0
      return (wrong, place, sides[1].joined(separator: " "))
    }

  private init() {
    var entries = [[Entry]](repeating: [], count: Lexicon.words.count)
    for pair in Self.pairs {
      let ids = pair.wrong.map { Lexicon.words.id(of: $0) ?? -1 }
      guard ids[pair.place] >= 0 else { continue }
      entries[Int(ids[pair.place])].append(Entry(wrong: ids, right: pair.right, place: pair.place))
    }
    self.entries = entries
  }

  /// The misspellings of a plan.
  static func find(in context: LintContext) -> [Misspelling] {
    let entries = shared.entries
    return context.occurrences(of: shared.set) { token, next in
      entries[Int(token.id)].contains { $0.mayStand(before: next) }
    }.compactMap { found in
      let tokens = found.tokens.tokens
      for entry in entries[Int(found.token.id)] {
        let start = found.place - entry.place
        let end = start + entry.wrong.count
        guard start >= 0, end <= tokens.count,
          entry.wrong.indices.allSatisfy({ tokens[start + $0].id == entry.wrong[$0] }),
          !CommonWordTable.shared.explains(start..<end, in: tokens)
        else { continue }
        return Misspelling(
          text: found.text, tokens: start..<end, range: found.tokens.bytes(of: start..<end), right: entry.right)
      }
      return nil
    }
  }
}

/// The words of `CommonWords`, by their syllables.
struct CommonWordTable {
  static let shared = CommonWordTable()

  private var seconds: [WordID: [WordID]] = [:]
  private var firsts: [WordID: [WordID]] = [:]

  private init() {
    let words = Lexicon.words
    for word in CommonWords.text.split(separator: ",") {
      let ids = word.split(whereSeparator: \.isWhitespace).compactMap { words.id(of: $0) }
      guard ids.count == 2 else { continue }
      seconds[ids[0], default: []].append(ids[1])
      firsts[ids[1], default: []].append(ids[0])
    }
  }

  /// Whether two syllables are a word.
  func isWord(_ first: Token, _ second: Token) -> Bool { seconds[first.id]?.contains(second.id) ?? false }

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

  private func best(_ odd: String, among candidates: [WordID]?, _ words: WordTable) -> String? {
    guard let candidates else { return nil }
    let sound = Self.sound(odd)
    let fits = candidates.lazy.map { words.word($0) }.filter { Self.sound($0) == sound }
    var found: String?
    for word in fits where word != found {
      guard found == nil else { return nil }
      found = word
    }
    return found
  }

  /// A syllable without what slips change: its diacritics, and which of the letters of one sound begins it.
  static func sound(_ word: String) -> String {
    var text = Keyword.fold(word)
    for (written, kept) in [("tr", "ch"), ("gi", "d"), ("x", "s"), ("ngh", "ng"), ("gh", "g"), ("r", "d"), ("k", "c")]
    where text.hasPrefix(written) && text.count > written.count {
      text = kept + text.dropFirst(written.count)
      break
    }
    return text.hasSuffix("y") ? text.dropLast() + "i" : text
  }
}
