import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH527: days below 10 and the months 1 and 2 have a zero in front, other months none.
  static let datePadding = LintRule(
    Rule(
      "KH527", "ngày-tháng-số-không", .hint,
      Bilingual(
        "Ngày dưới 10 và tháng 1, 2 có số 0 ở trước; các tháng khác không có.",
        en: "Days below 10 and the months 1 and 2 have a zero in front; other months have none."),
      reason: Bilingual(
        "Nghị định quy định cách ghi này cho thời gian ban hành; trong nội dung nên viết như vậy.",
        en: "The decree wants it for the date of issue, and the text had better follow."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4.b",
      example: Rule.Example(
        wrong: "Hoàn thành trước ngày 5 tháng 12 năm 2024./.\n",
        right: "Hoàn thành trước ngày 05 tháng 12 năm 2024, sơ kết trước ngày 15/6/2024./.\n"))
  ) { context in
    var places = SlipPlaces()
    var example = ("", "")
    func add(_ text: PlanText, _ part: Range<Int>, _ expected: String) {
      if places.isEmpty { example = (text.string(part), expected) }
      places.add(text.range(of: part), text.edit(part, expected))
    }
    for place in context.occurrences(of: DateWords.month) {
      guard let day = place.before, day.kind == .number, let word = place.neighbour(-2), DateWords.day.contains(word.id),
        let month = place.after, month.kind == .number, month.space > 0
      else { continue }
      if let padded = day.padded(place.text, upTo: 9) { add(place.text, day.range, padded) }
      if let padded = month.padded(place.text, upTo: 2) { add(place.text, month.range, padded) }
      if let plain = month.unpadded(place.text) { add(place.text, month.range, plain) }
    }
    for place in context.occurrences(of: .date) {
      let bytes = place.text.bytes[place.token.range]
      // `6/3/2026`, not `6/3` or `6/2026`.
      guard bytes.count(where: { $0 == UInt8(ascii: "/") }) == 2, bytes.dropFirst().first == UInt8(ascii: "/") else { continue }
      add(place.text, place.token.range, "0" + place.text.string(place.token.range))
    }
    return places.finding(
      { count in
        Bilingual("ngày, tháng ghi “\(example.0)”; nên ghi “\(example.1)”", en: "“\(example.0)” had better be “\(example.1)”")
          + .places(count)
      }, fix: Bilingual("ghi như Nghị định", en: "write it as the decree does"))
  }
}

/// The words of long dates.
enum DateWords {
  /// The words, for the lexicon.
  static let words = ["ngày", "tháng"]
  fileprivate static let day = WordSet(["ngày"])
  fileprivate static let month = WordSet(["tháng"])
}

extension Token {
  /// The digit of a number below 10 with a zero; nil for other numbers.
  fileprivate func padded(_ text: PlanText, upTo limit: UInt8) -> String? {
    guard range.count == 1, case let digit = text.bytes[range.lowerBound] &- 0x30, (1...limit).contains(digit) else {
      return nil
    }
    return "0\(digit)"
  }

  /// The digit of `03` to `09`; nil for other numbers.
  fileprivate func unpadded(_ text: PlanText) -> String? {
    guard range.count == 2, text.bytes[range.lowerBound] == 0x30,
      case let digit = text.bytes[range.lowerBound + 1] &- 0x30, (3...9).contains(digit)
    else { return nil }
    return "\(digit)"
  }
}
