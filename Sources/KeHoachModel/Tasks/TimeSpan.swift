/// A stretch of time as it is written: a day, month, quarter, half or whole of a year.
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
  var half: Int?
  var year: Int?
  var edge = Edge.whole
  var joint = Joint.list

  /// Whether it is a year and nothing smaller.
  var isYearAlone: Bool { day == nil && month == nil && quarter == nil && half == nil }

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
    if let half { return months(half * 6 - 5, half * 6) }
    return months(1, 12)
  }

  /// The days from the first of several spans to the last; nil where they can't be read with certainty.
  ///
  /// - Parameter year: the year of those that no year follows.
  static func days(of spans: [TimeSpan], year: Int?) -> (start: PlanDate?, end: PlanDate?)? {
    var spans = spans
    // `từ tháng 3 đến tháng 5/2026`, `ngày 10 và 12 tháng 6`: what follows says the month and the year.
    for place in spans.indices.reversed() {
      let next = place + 1 < spans.count ? spans[place + 1] : nil
      if spans[place].day != nil, spans[place].month == nil { spans[place].month = next?.month }
      spans[place].year = spans[place].year ?? next?.year ?? year
    }
    let all = spans.compactMap(\.days)
    guard all.count == spans.count, let first = all.first, let last = all.last, let lastEdge = spans.last?.edge,
      zip(all, all.dropFirst()).allSatisfy({ $0.first <= $1.first && $0.last <= $1.last })
    else { return nil }
    switch lastEdge {
    case .start: return (spans.count == 1 ? last.first : first.first, nil)
    case .before where spans.last?.day == nil:
      return (spans.count == 1 ? nil : first.first, last.first.dayBefore)
    case .end, .before, .whole:
      let isOpen = spans[0].edge == .end || spans[0].edge == .before
      return (isOpen ? nil : first.first, last.last)
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
