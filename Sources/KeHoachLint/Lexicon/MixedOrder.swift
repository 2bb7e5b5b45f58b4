import KeHoachText

/// Lists of words that stand in one order, or with one mark, everywhere in a document: data.
enum MixedOrder {
  /// One a line: the usual form, and another.
  private static let text = """
    huyện, thị xã, thành phố > huyện, thành phố, thị xã
    xã, phường, thị trấn > phường, xã, thị trấn
    xã, phường, thị trấn > xã, thị trấn, phường
    sở, ban, ngành > ban, sở, ngành
    phòng, chống > phòng chống
    """

  private static let lines = text.pieces(between: "\n").map { line in
    let sides = line.pieces(between: ">").map { $0.pieces(between: " ").joined(separator: " ") }
    return (usual: sides[0], other: sides[1])
  }
  /// The words and commas, for the lexicon.
  static let words = lines.flatMap { words(of: $0.usual) + words(of: $0.other) }
  /// The two forms of each list.
  static let pairs = lines.map { (usual: Form($0.usual), other: Form($0.other)) }

  private static func words(of form: String) -> [String] {
    form.pieces(between: " ").flatMap { $0.hasSuffix(",") ? [String($0.dropLast()), ","] : [$0] }
  }

  /// A form, and how it is found.
  struct Form: Sendable {
    /// As written.
    let text: String
    /// The first word.
    let first: WordSet
    /// All words and commas.
    let ids: [WordID]

    fileprivate init(_ text: String) {
      let words = MixedOrder.words(of: text)
      self.text = text
      first = WordSet([words[0]])
      ids = words.compactMap { Lexicon.words.id(of: $0) }
    }
  }
}

extension LintContext {
  /// Where a form stands, with the other one: neither in citations, whose words are their documents', nor in phrases
  /// that KH541 mends.
  func uses(of form: MixedOrder.Form, _ other: MixedOrder.Form) -> [MixedSpelling.Use] {
    occurrences(of: form.first, where: { $1?.id == form.ids[1] }).compactMap { place in
      guard !isCited(place), !fixedPhrasePlaces.contains(place.place, of: place.text) else { return nil }
      return place.use(form, other)
    }
  }

  /// Whether a word stands in the citation of another document.
  func isCited(_ place: Occurrence) -> Bool { cited.overlap(place.text.range(of: place.token.range)) }
}

extension LintContext.Occurrence {
  /// The place of a form that begins with this word, all in small letters; nil where something else stands.
  fileprivate func use(_ form: MixedOrder.Form, _ other: MixedOrder.Form) -> MixedSpelling.Use? {
    let all = tokens.tokens
    let end = place + form.ids.count
    guard end <= all.count,
      zip(form.ids, all[place..<end]).allSatisfy({ $0 == $1.id && ($1.shape == .lower || $1.kind != .word) })
    else { return nil }
    return MixedSpelling.Use(text: text, range: tokens.bytes(of: place..<end), other: other.text)
  }
}
