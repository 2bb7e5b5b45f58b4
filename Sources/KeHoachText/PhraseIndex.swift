/// Known phrases of two syllables or more, and where a text nearly has them.
///
/// A text is looked through once. Each phrase is known by two pairs of neighbouring syllables that share none, so a
/// single slip leaves one of them whole; only where such a pair stands in the text are the other syllables compared.
/// Both styles of tone and of final i count as right: `Uỷ ban` is `Ủy ban`.
public final class PhraseIndex: Sendable {
  /// Where a phrase's syllables and signs are among those of all phrases.
  struct Phrase: Sendable {
    let start: Int
    let count: Int
    /// Whether there is a capital behind the first syllable.
    let hasInnerCapital: Bool

    var range: Range<Int> { start..<start + count }
  }

  /// Where a pair of syllables belongs.
  struct Anchor: Sendable {
    var phrase: Int32
    /// The place of the pair's first syllable in the phrase.
    var offset: Int32
    /// Whether this is the pair that speaks for the whole phrase, where all of it stands.
    var isFirst: Bool
  }

  /// The phrases, as they are written when they are right.
  public let phrases: [String]
  let entries: [Phrase]
  /// The syllables of all phrases, one phrase after the other, and how they are written.
  let syllables: [WordID]
  let shapes: [Token.Shape]
  /// For the vocabulary's words: the number by which phrases know them, or -1 for words of no phrase.
  let canonical: [WordID]
  let neighbours: PairTable<Anchor>
  /// First and last syllable of the phrases of three, whose middle one may be the wrong one.
  let outer: PairTable<Anchor>

  /// Indexes phrases, whose words go into the vocabulary that later texts must start from.
  ///
  /// A phrase of one syllable is never found. A phrase given twice is found once.
  public init(_ phrases: [String], vocabulary: inout WordTable) {
    self.phrases = phrases
    var canonical: [WordID] = []
    var entries: [Phrase] = []
    var syllables: [WordID] = []
    var shapes: [Token.Shape] = []
    entries.reserveCapacity(phrases.count)
    for phrase in phrases {
      let tokens = TokenizedText(phrase, words: &vocabulary).tokens
      entries.append(
        Phrase(
          start: syllables.count, count: tokens.count,
          hasInnerCapital: tokens.dropFirst().contains { $0.shape == .capitalised }))
      for token in tokens {
        syllables.append(Self.name(of: token.id, in: &canonical, &vocabulary))
        shapes.append(token.shape)
      }
    }
    self.entries = entries
    self.syllables = syllables
    self.shapes = shapes
    Self.extend(&canonical, to: vocabulary)
    self.canonical = canonical
    var outer: [(PairTable<Anchor>.Key, Anchor)] = []
    for (number, phrase) in entries.enumerated() where phrase.count == 3 {
      let pair = PairTable<Anchor>.Key(syllables[phrase.start], syllables[phrase.start + 2])
      outer.append((pair, Anchor(phrase: Int32(number), offset: 0, isFirst: false)))
    }
    self.outer = PairTable(outer)
    neighbours = PairTable(Self.anchors(entries, syllables))
  }

  /// The number by which phrases know a word: that of its first spelling in a phrase, whatever its style.
  private static func name(of word: WordID, in canonical: inout [WordID], _ vocabulary: inout WordTable) -> WordID {
    extend(&canonical, to: vocabulary)
    if canonical[Int(word)] >= 0 { return canonical[Int(word)] }
    let variants = variants(of: vocabulary.word(word)).map { vocabulary.intern($0) }
    extend(&canonical, to: vocabulary)
    let name = variants.first { canonical[Int($0)] >= 0 }.map { canonical[Int($0)] } ?? word
    for variant in variants { canonical[Int(variant)] = name }
    canonical[Int(word)] = name
    return name
  }

  /// Makes room for words that are new in a vocabulary.
  private static func extend(_ canonical: inout [WordID], to vocabulary: WordTable) {
    while canonical.count < vocabulary.count { canonical.append(-1) }
  }

  /// Whether a word of the vocabulary stands in a phrase.
  public func hasWord(_ id: WordID) -> Bool { Int(id) < canonical.count && canonical[Int(id)] >= 0 }

  /// The word in both styles of tone and final i; none where there is only one.
  private static func variants(of word: String) -> [String] {
    guard TonePlacement(of: word) != nil || FinalI(of: word) != nil else { return [] }
    return [TonePlacement.old, .new].flatMap { placement in
      let placed = placement.converted(word)
      return [placed, FinalI.i.converted(placed), FinalI.y.converted(placed)]
    }
  }

  /// The two pairs by which each phrase is known: the rarest, and the rarest of those that don't overlap it. Of three
  /// syllables both pairs are needed.
  private static func anchors(_ entries: [Phrase], _ syllables: [WordID]) -> [(PairTable<Anchor>.Key, Anchor)] {
    func pair(_ phrase: Int, at offset: Int, isFirst: Bool) -> (PairTable<Anchor>.Key, Anchor) {
      let place = entries[phrase].start + offset
      return (
        .init(syllables[place], syllables[place + 1]),
        Anchor(phrase: Int32(phrase), offset: Int32(offset), isFirst: isFirst)
      )
    }
    var all: [(PairTable<Anchor>.Key, Anchor)] = []
    for (number, phrase) in entries.enumerated() {
      for offset in (0..<phrase.count).dropLast() { all.append(pair(number, at: offset, isFirst: false)) }
    }
    let known = PairTable(all)
    var chosen: [(PairTable<Anchor>.Key, Anchor)] = []
    for (number, phrase) in entries.enumerated() {
      let counts = phrase.range.dropLast().map { known[syllables[$0], syllables[$0 + 1]].count }
      guard let (first, second) = rarest(counts) else { continue }
      chosen.append(pair(number, at: first, isFirst: true))
      if let second { chosen.append(pair(number, at: second, isFirst: false)) }
    }
    return chosen
  }

  /// The places of the pairs to know a phrase by.
  ///
  /// - Parameter counts: how often each pair of neighbours stands in phrases.
  /// - Returns: nil for a phrase of one syllable or none.
  private static func rarest(_ counts: [Int]) -> (first: Int, second: Int?)? {
    func rarest(_ isCandidate: (Int) -> Bool) -> Int? {
      var best: Int?
      for place in counts.indices where isCandidate(place) && counts[place] < best.map({ counts[$0] }) ?? .max {
        best = place
      }
      return best
    }
    // Of four syllables only the first and the last pair share none.
    guard let first = rarest({ counts.count != 3 || $0 != 1 }) else { return nil }
    let distance = counts.count > 2 ? 2 : 1
    return (first, rarest { abs($0 - first) >= distance })
  }
}
