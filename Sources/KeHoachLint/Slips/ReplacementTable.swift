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

    /// Whether the token behind the syllable by which the entry is found doesn't rule it out.
    func mayStand(before next: Token?) -> Bool { place + 1 == wrong.count || next?.id == wrong[place + 1] }
  }

  /// The frequent misspellings.
  static let misspellings = ReplacementTable(Misspellings.text)
  /// The fixed phrases.
  static let fixedPhrases = ReplacementTable(FixedPhrases.text)

  private let set: WordSet
  /// For each word of the `Lexicon`, the entries that are found by it.
  private let entries: [[Entry]]

  /// - Parameter text: the lines; `keys(in:)` of it must be listed in the `Lexicon`, and it must know `words(in:)`.
  private init(_ text: String) {
    var entries = [[Entry]](repeating: [], count: Lexicon.words.count)
    for line in Self.lines(of: text) {
      let ids = line.wrong.map { Lexicon.words.id(of: $0) ?? -1 }
      guard ids[line.place] >= 0 else { continue }
      entries[Int(ids[line.place])].append(Entry(wrong: ids, right: line.right, place: line.place))
    }
    self.entries = entries
    set = WordSet(Self.lines(of: text).map { $0.wrong[$0.place] })
  }

  /// The syllables by which the lines are found, for the lexicon.
  static func keys(in text: String) -> [String] { lines(of: text).map { $0.wrong[$0.place] } }

  /// All words of the lines as they are wrong, for the lexicon.
  static func words(in text: String) -> [String] { lines(of: text).flatMap(\.wrong) }

  /// Syllables as written, the first that is not as it should be, and how it should be.
  private static func lines(of text: String) -> [(wrong: [String], place: Int, right: String)] {
    text.pieces(between: "\n").compactMap { line in
      let sides = line.pieces(between: ">").map { $0.pieces(between: " ") }
      guard sides.count == 2 else { return nil }
      let (wrong, right) = (sides[0].flatMap(split), sides[1].flatMap(split))
      let place = wrong.indices.first { !right.indices.contains($0) || wrong[$0] != right[$0] } ?? 0
      return (wrong, place, sides[1].joined(separator: " "))
    }
  }

  /// A word and the comma behind it.
  private static func split(_ word: String) -> [String] {
    word.hasSuffix(",") ? [String(word.dropLast()), ","] : [word]
  }

  /// What of a plan stands in the table.
  func find(in context: LintContext) -> [Misspelling] {
    let entries = entries
    return context.occurrences(of: set) { token, next in
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
