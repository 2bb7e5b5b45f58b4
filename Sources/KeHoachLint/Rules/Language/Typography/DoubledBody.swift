import KeHoachText

/// Bodies' names and the abbreviations that stand for them: `Ủy ban nhân dân UBND` says it twice.
enum BodyAbbreviations {
  private static let pairs: [(name: String, short: String)] = [
    ("ủy ban nhân dân", "ubnd"), ("hội đồng nhân dân", "hđnd"), ("mặt trận tổ quốc", "mttq"),
  ]
  /// The words, for the lexicon.
  static let words = pairs.flatMap { $0.name.split(separator: " ").map(String.init) + [$0.short] }
  fileprivate static let short = WordSet(pairs.map(\.short))
  fileprivate static let names = Dictionary(
    pairs.map { ($0.short, Phrases([$0.name])) }, uniquingKeysWith: { first, _ in first })
}

extension LintContext {
  /// The names of bodies that have their abbreviation right behind or in front of them, without brackets.
  func doubledBodies() -> [(text: PlanText, name: Range<Int>, short: Range<Int>)] {
    occurrences(of: BodyAbbreviations.short).compactMap { found in
      let short = found.text.string(found.token.range).lowercased()
      guard let name = BodyAbbreviations.names[short], found.token.space > 0, found.place > 3 else { return nil }
      let start = found.place - 4
      let tokens = found.tokens.tokens
      guard name.matches(at: start, in: tokens) else { return nil }
      return (found.text, found.tokens.bytes(of: start..<found.place), found.token.range)
    }
  }
}
