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
    var places = SlipGroup()
    for place in context.occurrences(of: PaddingWords.month, where: { $1?.kind == .number }) {
      guard let day = place.before, day.kind == .number, let word = place.neighbour(-2),
        PaddingWords.day.contains(word.id),
        let month = place.after, month.kind == .number, month.space > 0
      else { continue }
      let text = place.text
      let newDay = day.padded(text, upTo: 9)
      let newMonth = month.padded(text, upTo: 2) ?? month.unpadded(text)
      guard newDay != nil || newMonth != nil else { continue }
      let part = day.range.lowerBound..<month.range.upperBound
      let expected =
        (newDay ?? text.string(day.range)) + text.string(day.range.upperBound..<month.range.lowerBound)
        + (newMonth ?? text.string(month.range))
      places.add(
        text.range(of: part), text.edit(part, expected), written: "ngày " + text.string(part),
        expected: "ngày " + expected)
    }
    let dates = context.occurrences(of: .date)
    // `05/09/2026` is wrong only where the plan writes `05/9/2026` too.
    let isMixed = dates.contains { $0.hasMonth(ofDigits: 1) }
    for place in dates where isMixed && place.hasMonth(ofDigits: 2) {
      let written = place.text.string(place.token.range)
      let expected = PaddingWords.unpadded(written)
      places.add(
        place.text.range(of: place.token.range), place.text.edit(place.token.range, expected), written: written,
        expected: expected)
    }
    for place in dates where !(isMixed && place.hasMonth(ofDigits: 2)) {
      let written = place.text.string(place.token.range)
      guard let expected = PaddingWords.padded(written) else { continue }
      places.add(
        place.text.range(of: place.token.range), place.text.edit(place.token.range, expected), written: written,
        expected: expected)
    }
    return places.finding(
      { written, expected in
        Bilingual("“\(written)” nên ghi “\(expected)”", en: "“\(written)” had better be “\(expected)”")
      }, fix: Bilingual("ghi như Nghị định", en: "write it as the decree does"))
  }
}

/// The words of long dates.
enum PaddingWords {
  /// The words, for the lexicon.
  static let words = ["ngày", "tháng"]
  fileprivate static let day = WordSet(["ngày"])
  fileprivate static let month = WordSet(["tháng"])

  /// A date with the zeros that it lacks: `6/3/2026`, `28/2/2026`; nil where it lacks none, for `6/3` and for `6/2026`.
  fileprivate static func padded(_ date: String) -> String? {
    var parts = date.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[2].utf8.count == 4 else { return nil }
    if parts[0].utf8.count == 1 { parts[0] = "0" + parts[0] }
    if parts[1] == "1" || parts[1] == "2" { parts[1] = "0" + parts[1] }
    let padded = parts.joined(separator: "/")
    return padded == date ? nil : padded
  }
}

extension PaddingWords {
  /// A date with the zero that its day lacks, and without that of its month: `06/9/2026`.
  fileprivate static func unpadded(_ date: String) -> String {
    var parts = date.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts[1].hasPrefix("0") { parts[1].removeFirst() }
    let bare = parts.joined(separator: "/")
    return padded(bare) ?? bare
  }
}

extension LintContext.Occurrence {
  /// Whether a full date with strokes has one of the months 3 to 9, in so many digits.
  fileprivate func hasMonth(ofDigits count: Int) -> Bool {
    guard token.range.count >= 8 else { return false }
    let parts = text.bytes[token.range].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4, parts[1].count == count, let digit = parts[1].last else {
      return false
    }
    return (0x33...0x39).contains(digit) && (count == 1 || parts[1].first == 0x30)
  }
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
