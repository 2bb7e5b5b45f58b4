/// A stretch of time as it is written: a day, month, quarter, some months or whole of a year.
struct TimeSpan {
  /// How it stands to the one before it.
  enum Joint {
    /// `Quý I, quý II`
    case list
    /// `từ … đến …`
    case range
  }

  /// What only the end or the start of it counts.
  enum Edge {
    /// The whole of it.
    case whole
    /// `đến`, `cuối`, and a day behind `trước`: its last day.
    case end
    /// `từ`, and nothing after it: its first day.
    case start
    /// `trước tháng 6`: the day before it.
    case before
  }

  var day: Int?
  var month: Int?
  var quarter: Int?
  /// Months of a year that are told together: `6 tháng đầu năm`.
  var months: ClosedRange<Int>?
  var year: Int?
  var edge = Edge.whole
  var joint = Joint.list

  /// Whether it is a year and nothing smaller.
  var isYearAlone: Bool { day == nil && month == nil && quarter == nil && months == nil }

  /// The first and the last day; nil when there is no such day or the year isn't known.
  private var days: (first: PlanDate, last: PlanDate)? {
    guard let year else { return nil }
    func months(_ first: Int, _ last: Int) -> (PlanDate, PlanDate)? {
      guard let start = PlanDate(day: 1, month: first, year: year),
        let end = PlanDate(day: PlanDate.days(in: last, of: year), month: last, year: year)
      else { return nil }
      return (start, end)
    }
    if let day {
      guard let month, let date = PlanDate(day: day, month: month, year: year) else { return nil }
      return (date, date)
    }
    if let month { return months(month, month) }
    if let quarter { return months(quarter * 3 - 2, quarter * 3) }
    if let range = self.months { return months(range.lowerBound, range.upperBound) }
    return months(1, 12)
  }

  /// Whether another span is of the same kind: a day as well, a month as well.
  func isAlike(_ other: TimeSpan) -> Bool {
    if day != nil || other.day != nil { return day != nil && other.day != nil }
    return (month == nil) == (other.month == nil) && (quarter == nil) == (other.quarter == nil)
      && (months == nil) == (other.months == nil)
  }

  /// The days that spans name, in their order: those that follow each other without a gap are one time; empty where they
  /// can't be read with certainty.
  ///
  /// - Parameter year: the year of those that no year follows.
  static func days(of spans: [TimeSpan], year: Int?) -> [Deadline.Days] {
    var spans = withoutYearsOfOthers(spans)
    // `từ tháng 3 đến tháng 5/2026`, `ngày 10 và 12 tháng 6`: what follows says the month and the year.
    for place in spans.indices.reversed() {
      let next = place + 1 < spans.count ? spans[place + 1] : nil
      if spans[place].day != nil, spans[place].month == nil { spans[place].month = next?.month }
      spans[place].year = spans[place].year ?? next?.year ?? year
    }
    let all = spans.compactMap(\.days)
    guard all.count == spans.count, zip(all, all.dropFirst()).allSatisfy({ $0.first <= $1.first && $0.last <= $1.last })
    else { return [] }
    var found: [Deadline.Days] = []
    var start = 0
    for end in spans.indices where end + 1 == spans.count || spans[end + 1].joint == .list {
      let next = days(of: spans[start...end], all[start...end])
      if let last = found.last, start > 0, continues(spans[start - 1], last, spans[start], all[start].first) {
        found[found.count - 1].end = next.end
      } else {
        found.append(next)
      }
      start = end + 1
    }
    return found
  }

  /// The days from the first span to the last; none where they can't be read with certainty.
  static func whole(of spans: [TimeSpan], year: Int?) -> Deadline.Days {
    let found = days(of: spans, year: year)
    return Deadline.Days(start: found.first?.start, end: found.last?.end)
  }

  /// The spans without a year that says only which year is meant by the one before it: `Quý II, năm 2026`.
  private static func withoutYearsOfOthers(_ spans: [TimeSpan]) -> [TimeSpan] {
    var kept: [TimeSpan] = []
    for (place, span) in spans.enumerated() {
      let isRange = place + 1 < spans.count && spans[place + 1].joint == .range
      if span.isYearAlone, span.year != nil, span.joint == .list, span.edge == .whole, !isRange, let last = kept.last,
        !last.isYearAlone, last.year == nil
      {
        kept[kept.count - 1].year = span.year
      } else {
        kept.append(span)
      }
    }
    return kept
  }

  /// Whether a span goes on with the time before it: `từ tháng 3; xong tháng 12`, `quý I, quý II`.
  private static func continues(_ before: TimeSpan, _ days: Deadline.Days, _ span: TimeSpan, _ first: PlanDate) -> Bool
  {
    if before.edge == .start { return true }
    guard before.edge == .whole, span.edge == .whole, let next = days.end?.dayAfter else { return false }
    return first <= next
  }

  /// The days from the first of spans that are one time to the last.
  private static func days(
    of spans: ArraySlice<TimeSpan>, _ all: ArraySlice<(first: PlanDate, last: PlanDate)>
  ) -> Deadline.Days {
    guard let opening = spans.first, let closing = spans.last, let first = all.first, let last = all.last else {
      return Deadline.Days()
    }
    switch closing.edge {
    case .start: return Deadline.Days(start: first.first)
    case .before where closing.day == nil:
      return Deadline.Days(start: spans.count == 1 ? nil : first.first, end: last.first.dayBefore)
    case .end, .before, .whole:
      let isOpen = opening.edge == .end || opening.edge == .before
      return Deadline.Days(start: isOpen ? nil : first.first, end: last.last)
    }
  }
}

extension PlanDate {
  /// The day before; nil for a date that is not complete.
  var dayBefore: PlanDate? {
    guard let day, let month else { return nil }
    if day > 1 { return PlanDate(day: day - 1, month: month, year: year) }
    if month > 1 { return PlanDate(day: Self.days(in: month - 1, of: year), month: month - 1, year: year) }
    return PlanDate(day: 31, month: 12, year: year - 1)
  }

  /// The day after; nil for a date that is not complete.
  public var dayAfter: PlanDate? {
    guard let day, let month else { return nil }
    if day < Self.days(in: month, of: year) { return PlanDate(day: day + 1, month: month, year: year) }
    if month < 12 { return PlanDate(day: 1, month: month + 1, year: year) }
    return PlanDate(day: 1, month: 1, year: year + 1)
  }
}
