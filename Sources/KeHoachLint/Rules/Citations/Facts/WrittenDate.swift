import KeHoachModel
import KeHoachText

/// A date as a text writes it, whether there is such a day or not: `21/7/2021`, `ngày 31 tháng 4 năm 2026`,
/// `tháng 8/2024`, `ngày 30/6`.
struct WrittenDate {
  /// The text.
  let text: PlanText
  /// Its tokens among those of the text; `ngày` and `tháng` are among them in the long form.
  let tokens: Range<Int>
  /// Where it stands, in bytes of `text.plain`.
  let range: Range<Int>
  /// The day, as written.
  let day: Int?
  /// The month, as written.
  let month: Int
  /// The year; nil where none is written, or only its last two digits.
  let year: Int?

  /// The date; nil where there is no such day, or the year is not written.
  var value: PlanDate? { year.flatMap { PlanDate(day: day, month: month, year: $0) } }

  /// Whether there is no such day in any year that can be meant.
  var isImpossible: Bool { PlanDate(day: day, month: month, year: year ?? 2024) == nil }

  /// The dates of a plan in reading order.
  static func all(in context: LintContext) -> [WrittenDate] {
    var dates = context.occurrences(of: .date).compactMap(short)
    dates += context.occurrences(of: DateWords.day).compactMap(fromDay)
    dates += context.occurrences(of: DateWords.month).compactMap(fromMonth)
    return dates.sorted {
      ($0.text.place.lowerBound, $0.tokens.lowerBound) < ($1.text.place.lowerBound, $1.tokens.lowerBound)
    }
  }

  /// The quarters of a plan, each as its last month: `quý IV năm 2025`, `Quý IV/2025`.
  static func quarters(in context: LintContext) -> [WrittenDate] {
    context.occurrences(of: DateWords.quarter).compactMap { place in
      guard let first = place.neighbour(1), let joint = place.neighbour(2), let year = readYear(place, 3),
        let quarter = place.text.ordinal(first), (1...4).contains(quarter),
        DateWords.year.contains(joint.id) || place.text.isSign(joint, "/")
      else { return nil }
      return WrittenDate(place, place.place..<place.place + 4, day: nil, month: 3 * quarter, year: year)
    }
  }

  init(_ place: LintContext.Occurrence, _ tokens: Range<Int>, day: Int?, month: Int, year: Int?) {
    text = place.text
    self.tokens = tokens
    range = place.tokens.bytes(of: tokens)
    self.day = day
    self.month = month
    self.year = year
  }

  /// `21/7/2021`, `8/2024`, and `30/6` behind `ngày`: alone it can be a fraction.
  private static func short(_ place: LintContext.Occurrence) -> WrittenDate? {
    let isDay = place.neighbour(-1).map { DateWords.day.contains($0.id) } ?? false
    return numbers(place.text, place.token).flatMap { made(place, place.place, $0, isDay: isDay) }
  }

  /// `ngày 31 tháng 4 năm 2026`, and `ngày 32/5/2026`, which no date begins with.
  private static func fromDay(_ place: LintContext.Occurrence) -> WrittenDate? {
    guard let next = place.neighbour(1) else { return nil }
    if next.kind == .symbol {
      return numbers(place.text, next).flatMap { made(place, place.place + 1, $0, isDay: true) }
    }
    guard let day = readNumber(place, 1), let word = place.neighbour(2), DateWords.month.contains(word.id),
      let month = readNumber(place, 3)
    else { return nil }
    return long(place, 4, day: day, month: month)
  }

  /// `tháng 8 năm 2024` and `tháng 13/2024`; the month alone is no date.
  private static func fromMonth(_ place: LintContext.Occurrence) -> WrittenDate? {
    if let before = place.neighbour(-2), DateWords.day.contains(before.id), readNumber(place, -1) != nil {
      return nil
    }
    if let next = place.neighbour(1), next.kind == .symbol {
      return numbers(place.text, next).flatMap { made(place, place.place + 1, $0, isDay: false) }
    }
    guard let month = readNumber(place, 1), month > 0 else { return nil }
    let date = long(place, 2, day: nil, month: month)
    return date.year == nil ? nil : date
  }

  /// A long date whose year may stand from a token on.
  private static func long(_ place: LintContext.Occurrence, _ next: Int, day: Int?, month: Int) -> WrittenDate {
    var end = place.place + next
    var year: Int?
    if let word = place.neighbour(next), DateWords.year.contains(word.id),
      let value = readYear(place, next + 1)
    {
      year = value
      end += 2
    }
    return WrittenDate(place, place.place..<end, day: day, month: month, year: year)
  }

  /// The date that the numbers of a token are.
  private static func made(_ place: LintContext.Occurrence, _ token: Int, _ numbers: [Int], isDay: Bool) -> WrittenDate?
  {
    let tokens = token..<token + 1
    switch numbers.count {
    case 3:
      return WrittenDate(place, tokens, day: numbers[0], month: numbers[1], year: numbers[2] > 999 ? numbers[2] : nil)
    case 2 where numbers[1] > 999: return WrittenDate(place, tokens, day: nil, month: numbers[0], year: numbers[1])
    case 2 where isDay: return WrittenDate(place, tokens, day: numbers[0], month: numbers[1], year: nil)
    default: return nil
    }
  }

  /// The two or three numbers that a token is made of.
  static func numbers(_ text: PlanText, _ token: Token) -> [Int]? {
    var numbers = [0]
    var digits = 0
    for byte in text.bytes[token.range] {
      switch byte {
      case 0x30...0x39:
        digits += 1
        guard digits <= 4 else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"):
        guard digits > 0, numbers.count < 3 else { return nil }
        numbers.append(0)
        digits = 0
      default: return nil
      }
    }
    return digits > 0 ? numbers : nil
  }

  /// A day or a month.
  static func readNumber(_ place: LintContext.Occurrence, _ distance: Int) -> Int? {
    guard let token = place.neighbour(distance), token.kind == .number, token.range.count <= 2 else { return nil }
    return numbers(place.text, token)?.first
  }

  static func readYear(_ place: LintContext.Occurrence, _ distance: Int) -> Int? {
    guard let token = place.neighbour(distance), token.kind == .number, token.range.count == 4 else { return nil }
    return numbers(place.text, token).flatMap { $0.count == 1 ? $0[0] : nil }
  }
}
