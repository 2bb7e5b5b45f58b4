/// Reads the spans of a time off its tokens. Every token is looked at a bounded number of times.
struct TimeReader {
  private let tokens: [TimeToken]
  /// The spans in the order of the text.
  private(set) var spans: [TimeSpan] = []
  /// How often it recurs.
  private(set) var recurrence: Deadline.Recurrence?
  /// Whether every word was understood.
  var isUnderstood = true
  /// The place after the last token that says a time.
  private(set) var end = 0

  private var edge = TimeSpan.Edge.whole
  private var joint = TimeSpan.Joint.list

  init(_ tokens: [TimeToken]) { self.tokens = tokens }

  private enum Unit { case day, month, quarter, other }
  private var unit = Unit.other

  mutating func read() {
    var place = 0
    while place < tokens.count {
      if let next = readRecurrence(at: place) {
        place = next
        end = place
      } else if let next = hour(at: place) {
        place = next
      } else if let (span, next) = span(at: place) {
        add(span)
        place = next
        end = place
      } else if let next = readWord(at: place) {
        place = next
      } else {
        isUnderstood = false
        // A recurrence further on counts all the same, unless only the start of a sentence is read.
        if end == 0 { for later in place..<tokens.count { _ = readRecurrence(at: later) } }
        return
      }
    }
  }

  private mutating func add(_ span: TimeSpan) {
    var span = span
    span.edge = edge
    span.joint = joint
    // `trước ngày 30/6 và 30/11` is before both.
    if edge == .whole, joint == .list, let last = spans.last, last.edge == .end || last.edge == .before,
      last.isAlike(span)
    {
      span.edge = last.edge
    }
    // `từ … đến …` is a whole.
    if joint == .range, span.edge == .end, let first = spans.last {
      if first.edge == .start { spans[spans.count - 1].edge = .whole }
      span.edge = .whole
    }
    spans.append(span)
    edge = .whole
    joint = .list
  }

  // MARK: Words

  private func word(_ place: Int) -> String? {
    guard place < tokens.count, case .word(let word) = tokens[place].kind else { return nil }
    return word
  }

  private func mark(_ place: Int) -> Character? {
    guard place < tokens.count, case .mark(let mark) = tokens[place].kind else { return nil }
    return mark
  }

  private func number(_ place: Int, digits: ClosedRange<Int> = 1...2) -> Int? {
    guard place < tokens.count, case .number(let value, let count) = tokens[place].kind, digits.contains(count) else {
      return nil
    }
    return value
  }

  private func year(_ place: Int) -> Int? {
    number(place, digits: 4...4).flatMap { (1945...2200).contains($0) ? $0 : nil }
  }

  private mutating func readRecurrence(at place: Int) -> Int? {
    if let word = word(place), ["hang", "moi"].contains(word), let next = self.word(place + 1),
      let found = TimeWords.periods[next]
    {
      recurrence = recurrence ?? found
      return place + 2
    }
    guard let words = TimeWords.always.first(where: { TimeWords.matches($0, tokens, at: place) }) else { return nil }
    recurrence = recurrence ?? .continuous
    return place + words.count
  }

  /// A word or mark between times; gives the place after it, nil for one that isn't understood.
  private mutating func readWord(at place: Int) -> Int? {
    if let mark = mark(place) {
      if mark == "-", !spans.isEmpty { (edge, joint) = (.end, .range) }
      return "-,;.:/()+&".contains(mark) ? place + 1 : nil
    }
    guard let word = word(place) else { return nil }
    switch word {
    case "truoc": edge = .before
    case "den", "toi":
      edge = .end
      if !spans.isEmpty { joint = .range }
    case "cuoi", "het": edge = .end
    case "cham" where self.word(place + 1) == "nhat", "muon" where self.word(place + 1) == "nhat":
      edge = .end
      return place + 2
    case "khong" where ["muon", "cham", "qua"].contains(self.word(place + 1)):
      edge = .end
      return self.word(place + 2) == "hon" ? place + 3 : place + 2
    case "bat" where self.word(place + 1) == "dau":
      edge = .start
      return place + 2
    case "tu" where self.word(place + 1) == "nay": return place + 2
    case "tu": edge = .start
    default: return TimeWords.fillers.contains(word) || TimeWords.joints.contains(word) ? place + 1 : nil
    }
    return place + 1
  }

  // MARK: Spans

  private mutating func span(at place: Int) -> (TimeSpan, Int)? {
    switch word(place) {
    case "ngay":
      if let year = year(place + 1) { return international(year, at: place + 1) }
      guard let (span, next) = day(at: place + 1) else { return nil }
      unit = .day
      return (span, next)
    case "thang":
      guard let month = number(place + 1), (1...12).contains(month) else { return nil }
      unit = .month
      let (year, next) = yearBehind(place + 2)
      return (TimeSpan(month: month, year: year), next)
    case "quy":
      guard let quarter = quarter(place + 1) else { return nil }
      unit = .quarter
      let (year, next) = yearBehind(place + 2)
      return (TimeSpan(quarter: quarter, year: year), next)
    case "nam":
      guard let year = year(place + 1) else {
        // `trong năm`, `cả năm`: that of the plan.
        let before = place > 0 ? word(place - 1) : nil
        return before == "trong" || before == "cuoi" || before == "het" ? (TimeSpan(), place + 1) : nil
      }
      unit = .other
      return (TimeSpan(year: year), place + 2)
    case let count? where word(place + 1) == "thang" && TimeWords.counts[count] != nil:
      return TimeWords.counts[count].flatMap { months($0, at: place) }
    case let word?:
      guard unit == .quarter, let quarter = TimeWords.quarters[word] else { return nil }
      let (year, next) = yearBehind(place + 1)
      return (TimeSpan(quarter: quarter, year: year), next)
    case nil: return numbers(at: place)
    }
  }

  /// `6 tháng đầu năm 2026`, `9 tháng đầu năm`, `3 tháng cuối năm`
  private func months(_ count: Int, at place: Int) -> (TimeSpan, Int)? {
    guard TimeWords.counts.values.contains(count), word(place + 1) == "thang", let which = word(place + 2),
      which == "dau" || which == "cuoi", word(place + 3) == "nam"
    else { return nil }
    let months = which == "dau" ? 1...count : (13 - count)...12
    let (year, next) = yearBehind(place + 3)
    return (TimeSpan(months: months, year: year), year == nil ? place + 4 : next)
  }

  /// The place after an hour of a day, of which only the day counts: `17h00`, `17 giờ`, `17 giờ 30 phút`.
  private func hour(at place: Int) -> Int? {
    guard let hour = number(place), hour <= 24, let unit = word(place + 1),
      unit == "gio" || unit == "h" && tokens[place + 1].isClose
    else { return nil }
    guard let minute = number(place + 2), minute < 60, word(place + 3) == "phut" || tokens[place + 2].isClose else {
      return place + 2
    }
    return word(place + 3) == "phut" ? place + 4 : place + 3
  }

  /// A span that begins with a number.
  private mutating func numbers(at place: Int) -> (TimeSpan, Int)? {
    if let year = year(place) {
      if let date = international(year, at: place) { return date }
      unit = .other
      return (TimeSpan(year: year), place + 1)
    }
    guard let first = number(place) else { return nil }
    if let months = months(first, at: place) { return months }
    if unit == .quarter, (1...4).contains(first), mark(place + 1) != "/" || year(place + 2) != nil {
      let (year, next) = yearBehind(place + 1)
      return (TimeSpan(quarter: first, year: year), next)
    }
    if mark(place + 1) == "/", let year = year(place + 2), (1...12).contains(first) {
      unit = .month
      return (TimeSpan(month: first, year: year), place + 3)
    }
    if let (span, next) = day(at: place), span.month != nil {
      unit = .day
      return (span, next)
    }
    if unit == .month, (1...12).contains(first) { return (TimeSpan(month: first), place + 1) }
    if unit == .day, (1...31).contains(first) { return (TimeSpan(day: first), place + 1) }
    return nil
  }

  /// `2026-06-30`
  private mutating func international(_ year: Int, at place: Int) -> (TimeSpan, Int)? {
    guard mark(place + 1) == "-", let month = number(place + 2, digits: 2...2), (1...12).contains(month),
      mark(place + 3) == "-", let day = number(place + 4, digits: 2...2), (1...31).contains(day),
      (1...4).allSatisfy({ tokens[place + $0].isClose })
    else { return nil }
    unit = .day
    return (TimeSpan(day: day, month: month, year: year), place + 5)
  }

  /// `30/6/2026`, `30.6.2026`, `30/6/26`, `30/6`, `30/6 năm 2026`, `30 tháng 6 năm 2026`, `30`.
  private func day(at place: Int) -> (TimeSpan, Int)? {
    guard let day = number(place), (1...31).contains(day) else { return nil }
    if word(place + 1) == "thang", let month = number(place + 2), (1...12).contains(month) {
      let (year, next) = yearBehind(place + 3)
      return (TimeSpan(day: day, month: month, year: year), next)
    }
    if let mark = mark(place + 1), "/.-".contains(mark), let month = number(place + 2), (1...12).contains(month) {
      if self.mark(place + 3) == mark, let year = year(place + 4) ?? shortYear(place + 4) {
        return (TimeSpan(day: day, month: month, year: year), place + 5)
      }
      if mark == "/" {
        let (year, next) = word(place + 3) == "nam" ? yearBehind(place + 3) : (nil, place + 3)
        return (TimeSpan(day: day, month: month, year: year), next)
      }
    }
    return (TimeSpan(day: day), place + 1)
  }

  /// `26` behind a day and a month.
  private func shortYear(_ place: Int) -> Int? {
    number(place, digits: 2...2).flatMap { (20...60).contains($0) && tokens[place].isClose ? 2000 + $0 : nil }
  }

  private func quarter(_ place: Int) -> Int? {
    word(place).flatMap { TimeWords.quarters[$0] } ?? number(place).flatMap { (1...4).contains($0) ? $0 : nil }
  }

  /// The year behind a month or quarter, and the place after it: `/2026`, `-2026`, `năm 2026`.
  private func yearBehind(_ place: Int) -> (Int?, Int) {
    if mark(place) == "/" || mark(place) == "-" && tokens[place].isClose, let year = year(place + 1) {
      return (year, place + 2)
    }
    if word(place) == "nam", let year = year(place + 1) { return (year, place + 2) }
    return (nil, place)
  }
}
