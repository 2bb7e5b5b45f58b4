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
  /// For each word of the `Lexicon` that is in a list, the entries that are found by it.
  private let entries: [[Entry]]

  /// - Parameter lines: their keys must be listed in the `Lexicon`, and it must know all their words.
  private init(_ lines: [Line]) {
    var entries = [[Entry]](repeating: [], count: Lexicon.listedCount)
    for line in lines {
      let ids = line.wrong.map { Lexicon.words.id(of: $0) ?? -1 }
      guard ids[line.place] >= 0 else { continue }
      entries[Int(ids[line.place])].append(Entry(wrong: ids, right: line.right, place: line.place))
    }
    self.entries = entries
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
    let entries = entries
    return context.occurrences(of: set) { token, next in
      entries[Int(token.id)].contains { $0.mayStand(before: next) }
    }.compactMap { found in
      let tokens = found.text.tokens.tokens
      let candidates = entries[Int(found.token.id)]
      for number in candidates.indices {
        guard let range = candidates[number].tokens(around: found.place, in: tokens),
          !CommonWordTable.shared.explains(range, in: tokens)
        else { continue }
        return Misspelling(
          text: found.text, tokens: range, range: found.text.tokens.bytes(of: range), right: candidates[number].right)
      }
      return nil
    }
  }
}
