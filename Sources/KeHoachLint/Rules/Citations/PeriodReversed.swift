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
      guard start.text === end.text, isSpan(start, end, context), isReversed(start, end, context) else { return nil }
      let range = start.range.lowerBound..<end.range.upperBound
      return finding(start.text, range, start.text.string(range))
    }
    return years + spans + openSpans(context) + quarters(context) + times(context)
  }

  /// `từ ngày 20 đến 15/6/2026`, `quý III - quý II năm 2026`.
  private static func openSpans(_ context: LintContext) -> [LintFinding] {
    (context.dates + context.quarters).compactMap { end in
      guard let start = end.openStart, isReversed(start, end, context) else { return nil }
      let range = start.range.lowerBound..<end.range.upperBound
      return finding(end.text, range, end.text.string(range))
    }
  }

  /// `quý III/2026 đến quý I/2026`.
  private static func quarters(_ context: LintContext) -> [LintFinding] {
    zip(context.quarters, context.quarters.dropFirst()).compactMap { start, end in
      guard start.text === end.text, isSpan(start, end, context), isReversed(start, end, context) else { return nil }
      let range = start.range.lowerBound..<end.range.upperBound
      return finding(start.text, range, start.text.string(range))
    }
  }

  /// `14 giờ 30 đến 11 giờ 30`: by day, and nothing speaks of the next one. Without minutes it may be how long something
  /// takes: `giảm từ 8 giờ đến 6 giờ`.
  private static func times(_ context: LintContext) -> [LintFinding] {
    context.times.compactMap { start in
      guard (5..<16).contains(start.hour), let end = start.end, (6..<24).contains(end.hour), start.minute != nil,
        end.minute != nil, end.minutes < start.minutes
      else { return nil }
      let tokens = start.text.tokens.tokens
      let sentence = LintContext.Occurrence(text: start.text, place: start.tokens.lowerBound).sentence
      let next = end.tokens.upperBound
      let follower = next < tokens.count ? tokens[next].id : -1
      // `từ 14 giờ 00 đến 06 giờ 00 ngày 02/9` goes on through the night.
      guard !sentence.contains(where: { DateWords.overnight.contains(tokens[$0].id) }),
        !DateWords.afterNoon.contains(follower), start.hour < 12 || !DateWords.day.contains(follower)
      else { return nil }
      let range = start.range.lowerBound..<end.range.upperBound
      return finding(start.text, range, start.text.string(range))
    }
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

  private static func isReversed(_ start: WrittenDate, _ end: WrittenDate, _ context: LintContext) -> Bool {
    if let first = start.value, let last = end.value { return last.latest < first }
    guard start.year == nil, !start.isImpossible, !end.isImpossible else { return false }
    // `từ ngày 20/9 đến ngày 10/9/2026`: one month, so one year.
    // `từ ngày 15/12 đến ngày 14/12/2027` is a whole one.
    if start.month == end.month, let first = start.day, let last = end.day { return last < first - 1 }
    // `từ tháng 9 đến tháng 6 năm 2026`: the year before can be meant, but not by a plan of 2026 for what is to come.
    guard let year = end.year, let last = end.value, let today = context.plan.header.effectiveDate, today.year == year,
      let month = today.month, start.month >= month,
      let first = PlanDate(day: start.day, month: start.month, year: year), last.latest < first
    else { return false }
    let tokens = start.text.tokens.tokens
    let sentence = LintContext.Occurrence(text: start.text, place: start.tokens.lowerBound).sentence
    return !sentence.contains { DateWords.seasons.contains(tokens[$0].id) }
  }
}
