import KeHoachText

/// Words that stand again right behind themselves with a sign between them: `là cơ quan thường trực, là cơ quan thường
/// trực`, and a symbol whose end is written once more: `37-NQ/TW NQ/TW`.
struct RepeatedClause {
  /// The text.
  var text: PlanText
  /// The bytes of the first.
  var first: Range<Int>
  /// The bytes of the second.
  var second: Range<Int>

  /// Fewer words may be said twice: `từng bước, từng bước`.
  private static let lengths = 4...12
  private static let commas = WordSet([","])

  /// All of a plan.
  static func all(in context: LintContext) -> [RepeatedClause] {
    context.occurrences(of: commas).compactMap(behindComma) + context.occurrences(of: .symbol).compactMap(symbol)
  }

  private static func behindComma(_ comma: LintContext.Occurrence) -> RepeatedClause? {
    let (tokens, place) = (comma.tokens.tokens, comma.place)
    guard comma.text.role.isProse, place + lengths.lowerBound < tokens.count else { return nil }
    for count in lengths where count <= place && place + count < tokens.count {
      let before = tokens[place - count..<place]
      let after = tokens[place + 1...place + count]
      guard before[place - count].id == after[place + 1].id, before.allSatisfy({ $0.kind == .word }),
        zip(before, after).allSatisfy({ $0.id == $1.id }),
        // `Theo đề nghị của Sở Nội vụ tỉnh, Sở Nội vụ tỉnh …`: the first stands in another part of the sentence.
        place == count || tokens[place - count - 1].kind == .punctuation
      else { continue }
      return RepeatedClause(
        text: comma.text, first: comma.tokens.bytes(of: place - count..<place),
        second: comma.tokens.bytes(of: place + 1..<place + count + 1))
    }
    return nil
  }

  private static func symbol(_ place: LintContext.Occurrence) -> RepeatedClause? {
    guard let next = place.after, next.space > 0, next.lineBreaks == 0, next.range.count > 3, next.kind != .number
    else {
      return nil
    }
    let (whole, end) = (place.text.bytes[place.token.range], place.text.bytes[next.range])
    let first = place.token.range.upperBound - end.count
    guard end.count < whole.count, whole.suffix(end.count).elementsEqual(end),
      end.contains(UInt8(ascii: "/")) || end.contains(UInt8(ascii: "-")),
      [UInt8(ascii: "-"), UInt8(ascii: "/")].contains(place.text.bytes[first - 1])
    else { return nil }
    return RepeatedClause(text: place.text, first: first..<place.token.range.upperBound, second: next.range)
  }
}
