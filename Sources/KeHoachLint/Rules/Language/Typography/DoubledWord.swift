import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH501: no word stands twice by mistake.
  static let doubledWord = LintRule(
    Rule(
      "KH501", "từ-lặp", .warning,
      Bilingual("Không lặp từ liền nhau.", en: "No word is repeated by mistake."),
      reason: Bilingual(
        "Từ lặp là dấu vết của việc sửa câu; “các các”, “của của” không bao giờ đúng.",
        en: "A repeated word is left over from an edited sentence."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Sở Nội vụ phối hợp với các các cơ quan liên quan./.\n",
        right: "Sở Nội vụ phối hợp với các cơ quan liên quan; xử lý hành vi vi phạm./.\n"))
  ) { context in
    let words = context.occurrences(of: DoubledWords.doubled, where: { $0.id == $1?.id }).compactMap {
      place -> LintFinding? in
      guard let second = place.after, second.id == place.token.id, place.token.kind == .word,
        place.token.shape.canOpen(second.shape), place.hasSpaces(place.token, second),
        !DoubledWords.isRight(place.token.id, before: place.before, after: place.neighbour(2))
      else { return nil }
      return .repetition(place.text, place.token.range, second.range, isSafe: true)
    }
    var phrases: [LintFinding] = []
    for text in context.texts {
      for phrase in RepeatedPhrase.find(in: text.tokens) {
        let first = text.tokens.bytes(of: phrase.place - phrase.count..<phrase.place)
        let second = text.tokens.bytes(of: phrase.place..<phrase.place + phrase.count)
        guard text.editableRange(of: first.upperBound..<second.lowerBound) != nil else { continue }
        phrases.append(.repetition(text, first, second, isSafe: phrase.count > 2))
      }
    }
    let bodies = context.doubledBodies().map { LintFinding.repetition($0.text, $0.name, $0.short, isSafe: false) }
    let clauses = RepeatedClause.all(in: context).map {
      LintFinding.repetition($0.text, $0.first, $0.second, isSafe: false)
    }
    return words + phrases + bodies + clauses
  }
}

extension LintFinding {
  /// The finding about words that stand again right behind themselves.
  fileprivate static func repetition(
    _ text: PlanText, _ first: Range<Int>, _ second: Range<Int>, isSafe: Bool
  ) -> LintFinding {
    let both = text.string(first.lowerBound..<second.upperBound)
    return LintFinding(
      at: text.range(of: first.lowerBound..<second.upperBound),
      Bilingual("“\(both.clipped)” lặp từ", en: "“\(both.clipped)” repeats itself"),
      fixes: text.edit(first.upperBound..<second.upperBound, "").map {
        [FixIt(Bilingual("bỏ một lần", en: "delete one of them"), isSafe: isSafe, edits: [$0])]
      } ?? [])
  }
}

extension Token.Shape {
  /// Whether a word of this case and one of another are the same word twice: `Các các`, `VÀ VÀ`; not `ủy Ủy`.
  fileprivate func canOpen(_ second: Token.Shape) -> Bool {
    second == .lower ? self == .lower || self == .capitalised : self == .upper && second == .upper
  }
}
