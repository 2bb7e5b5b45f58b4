import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH406: the weekday of a date is right.
  static let weekday = LintRule(
    Rule(
      "KH406", "thứ-không-khớp-ngày", .warning,
      Bilingual("Thứ trong tuần khớp với ngày.", en: "The weekday agrees with the date."),
      reason: Bilingual(
        "Thứ và ngày trái nhau thì người dự họp không biết đến ngày nào.",
        en: "When weekday and date disagree nobody knows when to come."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Họp triển khai vào Thứ Hai, ngày 14/5/2024./.\n",
        right: "Họp triển khai vào Thứ Ba, ngày 14/5/2024./.\n"))
  ) { context in
    context.dates.compactMap { date in
      guard let value = date.value, value.isComplete, let day = value.weekday else { return nil }
      let tokens = date.text.tokens
      guard let written = WrittenWeekday.beside(date, in: tokens), written.day != day else { return nil }
      let words = date.text.string(written.range)
      let right = WrittenWeekday.name(of: day, like: words, isNumber: written.isNumber)
      return LintFinding(
        at: date.text.range(of: written.range),
        Bilingual(
          "ngày \(value.short) là \(right), không phải “\(words)”", en: "\(value.short) is \(right), not “\(words)”"),
        notes: [Diagnostic.Note(at: date.text.range(of: date.range), Bilingual("ngày", en: "the date"))],
        fixes: date.text.edit(written.range, right).map {
          [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), edits: [$0])]
        } ?? [])
    }
  }
}

/// A weekday beside a date: `Thứ Hai, ngày 13/5/2024`, `ngày 13/5/2024 (Thứ Hai)`.
private struct WrittenWeekday {
  /// 0 for Monday to 6 for Sunday.
  var day: Int
  /// Where it stands, in bytes of the text.
  var range: Range<Int>
  /// Whether it is written `Thứ 2`.
  var isNumber: Bool

  /// The weekday right before a date, or in brackets behind it.
  static func beside(_ date: WrittenDate, in text: TokenizedText) -> WrittenWeekday? {
    let tokens = text.tokens
    var place = date.tokens.lowerBound - 1
    while place >= 0, place >= date.tokens.lowerBound - 3, isJoint(tokens[place]) { place -= 1 }
    if place >= 1, let day = day(tokens, place - 1) {
      let isNamed = tokens[place].shape == .capitalised || tokens[place].kind == .number && day < 6
      let before = place >= 2 ? tokens[place - 2] : nil
      let isOrdinal = before.map { $0.kind == .word && !DateWords.weekdayBefore.contains($0.id) } ?? false
      if isNamed || day == 6 || !isOrdinal { return WrittenWeekday(text, place - 1, day) }
    }
    let open = date.tokens.upperBound
    if open + 2 < tokens.count, DateWords.open.contains(tokens[open].id), let day = day(tokens, open + 1) {
      return WrittenWeekday(text, open + 1, day)
    }
    return nil
  }

  private init(_ text: TokenizedText, _ place: Int, _ day: Int) {
    self.day = day
    range = text.bytes(of: place..<place + 2)
    isNumber = text.tokens[place + 1].kind == .number
  }

  /// What may stand between weekday and date.
  private static func isJoint(_ token: Token) -> Bool { joints.contains(token.id) }

  private static func day(_ tokens: [Token], _ place: Int) -> Int? {
    if tokens[place].id == sunday.ids[0] { return tokens[place + 1].id == sunday.ids[1] ? 6 : nil }
    guard tokens[place].id == ordinal.ids[0] else { return nil }
    return names.firstIndex { $0.contains(tokens[place + 1].id) }
  }

  /// The name of a day, in the case of another one's.
  static func name(of day: Int, like words: String, isNumber: Bool) -> String {
    let isCapital = words.first?.isUppercase == true
    if day == 6 { return isCapital ? "Chủ nhật" : "chủ nhật" }
    let number = isNumber ? DateWords.weekdays[day][1] : DateWords.weekdays[day][0]
    // The second word has its own case: `Thứ Hai` and `Thứ hai` are both written.
    let isSecondCapital = words.split(separator: " ").last?.first?.isUppercase == true
    return (isCapital ? "Thứ " : "thứ ") + (isSecondCapital ? number.capitalised : number)
  }

  private static let joints = WordSet(["ngày", ",", "("])
  private static let sunday = WordSet(["chủ", "nhật"])
  private static let ordinal = WordSet(["thứ"])
  private static let names = DateWords.weekdays.map { WordSet($0) }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension PlanDate {
  /// 0 for Monday to 6 for Sunday; nil unless day, month and year are known.
  fileprivate var weekday: Int? {
    guard let day, let month else { return nil }
    // Sakamoto's method: the shift of each month's first day, with January and February in the year before.
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? self.year - 1 : self.year
    return (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day + 6) % 7
  }
}
