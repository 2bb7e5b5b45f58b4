import KeHoachText

/// A name of a department or ministry with a slip that `PhraseSlip` can't tell: in the head, in a name of two
/// syllables, or in the signs and `và` between its words: `Sơ Tài chính`, `Bộ Y Tê`, `Sở Nông nghiệp & Môi trường`.
struct DepartmentSlip {
  /// The text.
  var text: PlanText
  /// The bytes of the name.
  var range: Range<Int>
  /// The name as it should be.
  var right: String
  /// Whether nothing else can be meant.
  var isSure: Bool

  /// The slips of a plan.
  ///
  /// - Parameter misspelt: what other rules say already.
  static func all(in context: LintContext, besides misspelt: SlipPlaces) -> [DepartmentSlip] {
    context.occurrences(of: DepartmentTable.shared.heads) { head, next in
      head.shape == .capitalised && next?.kind == .word
    }.compactMap { DepartmentTable.shared.slip(at: $0, besides: misspelt) }
  }
}

/// The names of `DepartmentNames` by their heads.
private struct DepartmentTable {
  static let shared = DepartmentTable()

  /// A name: its words, and the sign or `và` before each of them.
  private struct Name {
    var words: [WordID] = []
    var links: [WordID?] = []
    var text: String
  }

  /// A name as a text has it.
  private struct Match {
    var name: Name
    /// The token behind it.
    var end: Int
    /// How many links are not as they should be.
    var wrongLinks: Int
  }

  /// The heads, and what is typed for them.
  let heads: WordSet
  private let headOf: [WordID: WordID]
  /// The names by head and first word behind it.
  private let names: [WordID: [WordID: [Name]]]
  /// Those of two words by head.
  private let pairs: [WordID: [Name]]
  private let links = WordSet(DepartmentNames.links)
  private let comma = WordSet([","])

  private init() {
    let pairs = DepartmentNames.misspelt
    heads = WordSet(pairs.flatMap { [$0.0] + $0.1 })
    var headOf: [WordID: WordID] = [:]
    for (head, slips) in pairs {
      guard let id = Lexicon.words.id(of: head) else { continue }
      for slip in slips { if let other = Lexicon.words.id(of: slip) { headOf[other] = id } }
    }
    self.headOf = headOf
    let linking = WordSet(DepartmentNames.links + [","])
    var names: [WordID: [WordID: [Name]]] = [:]
    var short: [WordID: [Name]] = [:]
    var words = Lexicon.words
    for text in DepartmentNames.all {
      let ids = TokenizedText(text, words: &words).tokens.map(\.id)
      var name = Name(text: text)
      var link: WordID?
      for id in ids.dropFirst() {
        if linking.contains(id) {
          link = id
        } else {
          name.words.append(id)
          name.links.append(link)
          link = nil
        }
      }
      names[ids[0], default: [:]][name.words[0], default: []].append(name)
      if name.words.count == 2 { short[ids[0], default: []].append(name) }
    }
    self.names = names
    self.pairs = short
  }

  /// The slip of the name that begins here; nil where it is right, or none.
  func slip(at place: LintContext.Occurrence, besides misspelt: SlipPlaces) -> DepartmentSlip? {
    let isHeadWrong = headOf[place.token.id] != nil
    guard place.text.role.kind != .signer, !misspelt.contains(place.place, of: place.text),
      let first = place.after, first.space > 0
    else { return nil }
    let head = headOf[place.token.id] ?? place.token.id
    let matches = (names[head]?[first.id] ?? []).compactMap { match($0, at: place) }
    if let best = matches.max(by: { $0.name.words.count < $1.name.words.count }) {
      let isRight = matches.contains { $0.wrongLinks == 0 }
      if isRight {
        guard isHeadWrong, first.shape == .capitalised else { return nil }
        return slip(place, matches.first { $0.wrongLinks == 0 } ?? best, isSure: true)
      }
      // `Bộ tài liệu`: a set of something.
      guard !isHeadWrong, first.shape == .capitalised || place.text.string(place.token.range) == "Sở",
        matches.allSatisfy({ $0.name.words == best.name.words ? $0.name.text == best.name.text : true })
      else { return nil }
      return slip(place, best, isSure: false)
    }
    return isHeadWrong ? nil : misspeltPair(at: place, pairs[head] ?? [], besides: misspelt)
  }

  private func slip(_ place: LintContext.Occurrence, _ match: Match, isSure: Bool) -> DepartmentSlip {
    let range = place.tokens.bytes(of: place.place..<match.end)
    return DepartmentSlip(text: place.text, range: range, right: match.name.text, isSure: isSure)
  }

  /// The name behind a head, whatever joins its words: no comma where the name has none, which would make it a list.
  private func match(_ name: Name, at place: LintContext.Occurrence) -> Match? {
    let tokens = place.tokens.tokens
    var next = place.place + 1
    var wrong = 0
    for (word, link) in zip(name.words, name.links) {
      var written: WordID?
      if next < tokens.count, next > place.place + 1, links.contains(tokens[next].id) || comma.contains(tokens[next].id)
      {
        written = tokens[next].id
        next += 1
      }
      guard next < tokens.count, tokens[next].id == word, tokens[next].kind == .word, tokens[next].lineBreaks < 2 else {
        return nil
      }
      if written != link {
        if let written, comma.contains(written) { return nil }
        wrong += 1
      }
      next += 1
    }
    return Match(name: name, end: next, wrongLinks: wrong)
  }

  /// A name of two syllables of which one has other marks: `Bộ Y Tê`.
  private func misspeltPair(
    at place: LintContext.Occurrence, _ candidates: [Name], besides misspelt: SlipPlaces
  ) -> DepartmentSlip? {
    guard let first = place.after, first.shape == .capitalised, let second = place.neighbour(2), second.kind == .word,
      second.space > 0, second.lineBreaks == 0, !misspelt.contains(place.place + 2, of: place.text)
    else { return nil }
    let pair = [first.id, second.id]
    for name in candidates {
      guard let wrong = name.words.indices.first(where: { name.words[$0] != pair[$0] }),
        name.words[1 - wrong] == pair[1 - wrong],
        Keyword.fold(place.text.string((wrong == 0 ? first : second).range))
          == Keyword.fold(Lexicon.words.word(name.words[wrong]))
      else { continue }
      return slip(place, Match(name: name, end: place.place + 3, wrongLinks: 0), isSure: true)
    }
    return nil
  }
}
