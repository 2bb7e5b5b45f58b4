/// Known phrases of two syllables or more, and where a text nearly has them.
///
/// A text is looked through once. Each phrase is known by two pairs of neighbouring syllables that share none, so a
/// single slip leaves one of them whole; only where such a pair stands in the text are the other syllables compared.
/// Both styles of tone and of final i count as right: `Uỷ ban` is `Ủy ban`.
public final class PhraseIndex: Sendable {
  /// A phrase's syllables and signs.
  final class Phrase: Sendable {
    let ids: [WordID]
    let shapes: [Token.Shape]
    /// Whether there is a capital behind the first syllable.
    let hasInnerCapital: Bool

    init(ids: [WordID], shapes: [Token.Shape], hasInnerCapital: Bool) {
      self.ids = ids
      self.shapes = shapes
      self.hasInnerCapital = hasInnerCapital
    }
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
    var names: [WordID: WordID] = [:]
    let entries = phrases.map { phrase in
      let text = TokenizedText(phrase, words: &vocabulary)
      for token in text.tokens where names[token.id] == nil {
        let word = vocabulary.word(token.id)
        let variants = Self.variants(of: word).map { vocabulary.intern($0) }
        let name = variants.lazy.compactMap { names[$0] }.first ?? token.id
        for variant in variants + [token.id] { names[variant] = name }
      }
      return Phrase(
        ids: text.tokens.map { names[$0.id] ?? $0.id }, shapes: text.tokens.map(\.shape),
        hasInnerCapital: text.tokens.dropFirst().contains { $0.shape == .capitalised })
    }
    self.entries = entries
    var canonical = [WordID](repeating: -1, count: vocabulary.count)
    for (word, name) in names { canonical[Int(word)] = name }
    self.canonical = canonical
    var outer: [(PairTable<Anchor>.Key, Anchor)] = []
    for (number, phrase) in entries.enumerated() where phrase.ids.count == 3 {
      outer.append((.init(phrase.ids[0], phrase.ids[2]), Anchor(phrase: Int32(number), offset: 0, isFirst: false)))
    }
    self.outer = PairTable(outer)
    neighbours = PairTable(Self.anchors(entries))
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

  /// The two pairs by which each phrase is known: the rarest, and the rarest of those that don't overlap it.
  private static func anchors(_ entries: [Phrase]) -> [(PairTable<Anchor>.Key, Anchor)] {
    func pairs(_ phrase: Phrase) -> [(offset: Int, key: PairTable<Anchor>.Key)] {
      phrase.ids.indices.dropLast().map { ($0, .init(phrase.ids[$0], phrase.ids[$0 + 1])) }
    }
    var counts: [PairTable<Anchor>.Key: Int] = [:]
    for phrase in entries { for pair in pairs(phrase) { counts[pair.key, default: 0] += 1 } }
    return entries.enumerated().flatMap { number, phrase in
      let sorted = pairs(phrase).sorted { (counts[$0.key] ?? 0, $0.offset) < (counts[$1.key] ?? 0, $1.offset) }
      // Of four syllables only the first and the last pair share none, and of three every pair is needed.
      let chosen: [(offset: Int, key: PairTable<Anchor>.Key)]
      switch phrase.ids.count {
      case ...3: chosen = sorted
      case 4: chosen = sorted.filter { $0.offset != 1 }
      default:
        let first = sorted[0]
        chosen = [first] + sorted.dropFirst().filter { abs($0.offset - first.offset) > 1 }.prefix(1)
      }
      return chosen.map { offset, key in
        (key, Anchor(phrase: Int32(number), offset: Int32(offset), isFirst: offset == chosen[0].offset))
      }
    }
  }
}
