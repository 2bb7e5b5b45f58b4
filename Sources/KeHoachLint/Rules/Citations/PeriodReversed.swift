import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH412: a period ends after it begins.
  static let periodReversed = LintRule(
    Rule(
      "KH412", "thời-gian-ngược", .warning,
      Bilingual("Thời điểm kết thúc không trước thời điểm bắt đầu.", en: "A period doesn't end before it begins."),
      reason: Bilingual(
        "Mốc kết thúc trước mốc bắt đầu là ghi nhầm một trong hai.",
        en: "An end before the beginning: one of the two is wrong."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Thực hiện từ tháng 9/2026 đến tháng 3/2026./.\n",
        right: "Thực hiện từ tháng 9/2026 đến tháng 3/2027./.\n"))
  ) { context in
    let years = context.periods.filter { $0.first > $0.last }.map { period in
      finding(period.text, period.range, period.text.string(period.range))
    }
    let dates = context.dates
    let spans = zip(dates, dates.dropFirst()).compactMap { start, end -> LintFinding? in
      guard start.text === end.text, isSpan(start, end, context), isReversed(start, end) else { return nil }
      let range = start.range.lowerBound..<end.range.upperBound
      return finding(start.text, range, start.text.string(range))
    }
    return years + spans
  }

  private static func finding(_ text: PlanText, _ range: Range<Int>, _ words: String) -> LintFinding {
    LintFinding(
      at: text.range(of: range),
      Bilingual("“\(words)” kết thúc trước khi bắt đầu", en: "“\(words)” ends before it begins"))
  }

  /// Whether only `đến ngày` and the like, or a hyphen, stand between two dates.
  private static func isSpan(_ start: WrittenDate, _ end: WrittenDate, _ context: LintContext) -> Bool {
    let tokens = start.text.tokens.tokens
    let first = start.tokens.upperBound
    let last = end.tokens.lowerBound
    guard first < last, last - first <= 4 else { return false }
    var isJoined = false
    for token in tokens[first..<last] {
      if DateWords.until.contains(token.id) || DateWords.hyphens.contains(token.id) {
        isJoined = true
      } else if !DateWords.spanFillers.contains(token.id) {
        return false
      }
    }
    return isJoined
  }

  private static func isReversed(_ start: WrittenDate, _ end: WrittenDate) -> Bool {
    if let first = start.value, let last = end.value { return last.latest < first }
    // `từ ngày 20/9 đến ngày 10/9/2026`: one month, so one year.
    guard start.year == nil, let first = start.day, let last = end.day, !start.isImpossible, !end.isImpossible else {
      return false
    }
    return start.month == end.month && last < first
  }
}
