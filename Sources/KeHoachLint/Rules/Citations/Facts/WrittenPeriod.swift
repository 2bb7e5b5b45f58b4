import KeHoachText

/// A period of years as a text writes it: `giai đoạn 2021 - 2025`, `từ năm 2021 đến năm 2025`.
struct WrittenPeriod {
  /// What the words before it say it is.
  enum Kind {
    /// `giai đoạn`
    case stage
    /// `nhiệm kỳ`, `thời kỳ`, `năm học`: these share a year with the next one by right.
    case term
    /// `từ`, `năm`
    case other
  }

  /// The text.
  let text: PlanText
  /// Its tokens among those of the text, from the first year to the second.
  let tokens: Range<Int>
  /// Where it stands, in bytes of `text.plain`.
  let range: Range<Int>
  /// What it is.
  let kind: Kind
  /// The two years as written.
  let first: Int
  /// See `first`.
  let last: Int

  /// The periods of a plan in reading order: two years without a word before them are none.
  static func all(in context: LintContext) -> [WrittenPeriod] {
    context.occurrences(of: .number).compactMap(read)
  }

  private static func read(_ place: LintContext.Occurrence) -> WrittenPeriod? {
    guard let first = year(place, 0), let joint = place.neighbour(1) else { return nil }
    let isHyphen = DateWords.hyphens.contains(joint.id)
    guard isHyphen || DateWords.until.contains(joint.id) else { return nil }
    var next = 2
    if !isHyphen, let word = place.neighbour(2), DateWords.year.contains(word.id) { next = 3 }
    guard let last = year(place, next), let kind = kind(place) else { return nil }
    let tokens = place.place..<place.place + next + 1
    return WrittenPeriod(
      text: place.text, tokens: tokens, range: place.tokens.bytes(of: tokens), kind: kind, first: first, last: last)
  }

  /// What the two words before a year say.
  private static func kind(_ place: LintContext.Occurrence) -> Kind? {
    guard let before = place.neighbour(-1) else { return nil }
    if DateWords.stage.contains(before.id) { return .stage }
    if DateWords.term.contains(before.id) { return .term }
    if DateWords.from.contains(before.id) { return .other }
    guard DateWords.year.contains(before.id) else { return nil }
    return .other
  }

  private static func year(_ place: LintContext.Occurrence, _ distance: Int) -> Int? {
    guard let token = place.neighbour(distance), token.kind == .number, token.range.count == 4 else { return nil }
    var value = 0
    for byte in place.text.bytes[token.range] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return (1945...2100).contains(value) ? value : nil
  }
}
