import KeHoachText

/// Lines `wrong > right`, found in a plan by the first syllable that is not as it should be.
///
/// Of two lines that fit at one place the one that stands first counts.
struct ReplacementTable {
  private struct Entry {
    var wrong: [WordID]
    var right: String
    /// The place of the syllable by which the entry is found.
    var place: Int

    /// The token behind the syllable by which the entry is found; nil where it is the last.
    var next: WordID? { place + 1 == wrong.count ? nil : wrong[place + 1] }

    /// The tokens that are the entry's, where the one by which it is found stands at a place.
    func tokens(around found: Int, in tokens: [Token]) -> Range<Int>? {
      let start = found - place
      guard start >= 0, start + wrong.count <= tokens.count else { return nil }
      for (offset, word) in wrong.enumerated() where tokens[start + offset].id != word { return nil }
      return start..<start + wrong.count
    }
  }

  /// The frequent misspellings.
  static let misspellings = ReplacementTable(Misspellings.lines)
  /// The fixed phrases.
  static let fixedPhrases = ReplacementTable(FixedPhrases.lines)

  private let set: WordSet
  /// The entries, those that are found by one word next to each other, and what stands behind that word in each: most
  /// places are ruled out by it.
  private let entries: [Entry]
  private let next: [WordID?]
  /// For each word of the `Lexicon` that is in a list, where its entries begin; one more than words.
  private let starts: [Int]

  /// - Parameter lines: their keys must be listed in the `Lexicon`, and it must know all their words.
  private init(_ lines: [Line]) {
    var entries = [[Entry]](repeating: [], count: Lexicon.listedCount)
    for line in lines {
      let ids = line.wrong.map { Lexicon.words.id(of: $0) ?? -1 }
      guard ids[line.place] >= 0 else { continue }
      entries[Int(ids[line.place])].append(Entry(wrong: ids, right: line.right, place: line.place))
    }
    self.entries = entries.flatMap { $0 }
    next = self.entries.map(\.next)
    starts = entries.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    set = WordSet(lines.map(\.key))
  }

  /// A line that was read.
  struct Line: Sendable {
    /// The syllables as written.
    var wrong: [String]
    /// The first that is not as it should be.
    var place: Int
    /// How it should be.
    var right: String

    /// The syllable by which the line is found, for the lexicon.
    var key: String { wrong[place] }
  }

  /// Reads lines.
  static func lines(of text: String) -> [Line] {
    text.pieces(between: "\n").compactMap { line in
      let sides = line.fields(between: ">")
      guard sides.count == 2 else { return nil }
      let (wrong, right) = (words(of: sides[0]), words(of: sides[1]))
      let place = wrong.indices.first { !right.indices.contains($0) || wrong[$0] != right[$0] } ?? 0
      return Line(wrong: wrong, place: place, right: sides[1])
    }
  }

  /// The words of a side; a comma is one too.
  private static func words(of side: String) -> [String] {
    let words = side.pieces(between: " ")
    guard side.utf8.contains(UInt8(ascii: ",")) else { return words }
    return words.flatMap { $0.hasSuffix(",") ? [String($0.dropLast()), ","] : [$0] }
  }

  /// What of a plan stands in the table, in reading order: of a phrase within a longer one only the longer.
  func find(in context: LintContext) -> [Misspelling] {
    var outermost: [Misspelling] = []
    let inOrder = findAll(in: context).sorted {
      ($0.text.number, $0.tokens.lowerBound, $1.tokens.upperBound)
        < ($1.text.number, $1.tokens.lowerBound, $0.tokens.upperBound)
    }
    for slip in inOrder {
      if let last = outermost.last, last.text === slip.text, slip.tokens.upperBound <= last.tokens.upperBound {
        continue
      }
      outermost.append(slip)
    }
    return outermost
  }

  private func findAll(in context: LintContext) -> [Misspelling] {
    context.occurrences(of: set) { token, next in mayStand(token, before: next) }.compactMap { found in
      let tokens = found.text.tokens.tokens
      for number in places(of: found.token) {
        guard let range = entries[number].tokens(around: found.place, in: tokens),
          !CommonWordTable.shared.explains(range, in: tokens)
        else { continue }
        return Misspelling(
          text: found.text, tokens: range, range: found.text.tokens.bytes(of: range), right: entries[number].right)
      }
      return nil
    }
  }

  /// The places of the entries that are found by a word.
  private func places(of word: Token) -> Range<Int> { starts[Int(word.id)]..<starts[Int(word.id) + 1] }

  /// Whether the token behind a word doesn't rule out all entries that are found by it.
  private func mayStand(_ word: Token, before following: Token?) -> Bool {
    for number in places(of: word) {
      guard let wanted = next[number] else { return true }
      if wanted == following?.id { return true }
    }
    return false
  }
}
