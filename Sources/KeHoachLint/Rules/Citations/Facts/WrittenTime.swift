import KeHoachText

/// A time of day as a text writes it: `14 giờ 30`, `07 giờ 30 phút`, `14h30`.
struct WrittenTime {
  /// The text.
  let text: PlanText
  /// Its tokens among those of the text.
  let tokens: Range<Int>
  /// The hour, as written.
  let hour: Int
  /// The minute; nil where none is written.
  let minute: Int?

  /// Where it stands, in bytes of `text.plain`.
  var range: Range<Int> { text.tokens.bytes(of: tokens) }
  /// The minutes since midnight.
  var minutes: Int { 60 * hour + (minute ?? 0) }

  /// The times of a plan; numbers of hours, such as `40 giờ`, are among them.
  static func all(in context: LintContext) -> [WrittenTime] {
    context.occurrences(of: DateWords.hour).compactMap { $0.place == 0 ? nil : WrittenTime($0.text, at: $0.place - 1) }
      + context.occurrences(of: .symbol).compactMap { WrittenTime($0.text, at: $0.place) }
  }

  /// The time that ends the span which begins with this one: `11 giờ 30` behind `14 giờ 30 đến`.
  var end: WrittenTime? {
    let all = text.tokens.tokens
    let joint = tokens.upperBound
    guard joint + 1 < all.count, DateWords.until.contains(all[joint].id) || DateWords.hyphens.contains(all[joint].id)
    else { return nil }
    return WrittenTime(text, at: joint + 1)
  }

  /// Reads the time that begins at a token.
  private init?(_ text: PlanText, at place: Int) {
    let all = text.tokens.tokens
    func number(_ index: Int) -> Int? {
      guard index < all.count, all[index].kind == .number, all[index].range.count <= 2 else { return nil }
      return WrittenDate.numbers(text, all[index])?.first
    }
    self.text = text
    if all[place].kind == .symbol {
      guard all[place].range.count <= 5, let parts = Self.parts(of: text.bytes[all[place].range]) else { return nil }
      (hour, minute, tokens) = (parts.hour, parts.minute, place..<place + 1)
      return
    }
    guard let hour = number(place), place + 1 < all.count, DateWords.hour.contains(all[place + 1].id) else {
      return nil
    }
    self.hour = hour
    minute = number(place + 2).flatMap { $0 < 60 && all[place + 2].range.count == 2 ? $0 : nil }
    var end = place + (minute == nil ? 2 : 3)
    if minute != nil, end < all.count, DateWords.minute.contains(all[end].id) { end += 1 }
    tokens = place..<end
  }

  /// The numbers of `14h30` and `14h`.
  private static func parts(of bytes: ArraySlice<UInt8>) -> (hour: Int, minute: Int?)? {
    let parts = bytes.split(separator: UInt8(ascii: "h"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), [0, 2].contains(parts[1].count),
      parts.joined().allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    func value(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { 10 * $0 + Int($1 - 0x30) } }
    return (value(parts[0]), parts[1].isEmpty ? nil : value(parts[1]))
  }
}
