/// Until when something is to be done: what a calendar can take from the words of a plan.
///
/// `Trước ngày 30/6/2026` ends on that day, `Quý II/2026` on the last of the quarter, `Hằng năm` recurs without a day. Of
/// what can't be read with certainty only the text is kept.
public struct Deadline: Sendable, Hashable {
  /// How often something recurs.
  public enum Recurrence: String, Sendable, CaseIterable {
    /// `Hằng năm`
    case yearly
    /// `Hằng quý`
    case quarterly
    /// `Hằng tháng`
    case monthly
    /// `Hằng tuần`
    case weekly
    /// `Hằng ngày`
    case daily
    /// `Thường xuyên`
    case continuous
  }

  /// Days that belong together.
  public struct Days: Sendable, Hashable {
    /// The first day; nil where none is said.
    public var start: PlanDate?
    /// The last day.
    public var end: PlanDate?
  }

  /// The exact words.
  public var text: String
  /// The first day; nil where none is said.
  public var start: PlanDate?
  /// The last day: always whole dates. Of what recurs every year, the day in the first year.
  public var end: PlanDate?
  /// The further days where several are named, in their order: `trước ngày 30/6 và 30/11`. None of what recurs.
  public var later: [Days] = []
  /// How often it recurs; nil for once.
  public var recurrence: Recurrence?
  /// The last day of the years in which it recurs; nil where no end is said.
  public var until: PlanDate?

  /// Reads a time.
  ///
  /// - Parameter years: those of the plan: one is the year of a time that names none, several are those in which
  ///   something recurs. Nil leaves such times without a day.
  public init(_ text: String, years: ClosedRange<Int>?) {
    self.text = text
    let tokens = TimeToken.read(text)
    var reader = TimeReader(tokens)
    reader.read()
    if !reader.isUnderstood {
      // What stands in brackets may be a remark.
      let outside = TimeToken.withoutBrackets(tokens)
      var second = TimeReader(outside)
      if outside.count < tokens.count { second.read() }
      if outside.count < tokens.count, second.isUnderstood {
        reader = second
      } else if let stated = Self.onlyStated(tokens) {
        reader = stated
      }
    }
    settle(reader, years: years)
  }

  /// The deadline among other words, `Lắp đặt xong trước ngày 01/01/2030`, where no other number stands in the text.
  private static func onlyStated(_ tokens: [TimeToken]) -> TimeReader? {
    guard let (place, reader) = firstStated(tokens) else { return nil }
    let others = tokens[..<place] + tokens[(place + reader.end)...]
    let hasNumber = others.contains { if case .number = $0.kind { true } else { false } }
    return hasNumber ? nil : reader
  }

  private static func firstStated(_ tokens: [TimeToken]) -> (place: Int, reader: TimeReader)? {
    for place in tokens.indices where TimeWords.opens(tokens, at: place) {
      var reader = TimeReader(Array(tokens[place...].prefix(longest)))
      reader.read()
      guard reader.end > 0, !reader.spans.isEmpty else { continue }
      reader.isUnderstood = true
      return (place, reader)
    }
    return nil
  }

  /// The first deadline that a sentence states: from `trước ngày`, `chậm nhất`, `hoàn thành trong` on; nil for none.
  public static func mentioned(in text: String, years: ClosedRange<Int>?) -> Deadline? {
    let tokens = TimeToken.read(text)
    guard let (place, reader) = firstStated(tokens) else { return nil }
    let bytes = tokens[place].range.lowerBound..<tokens[place + reader.end - 1].range.upperBound
    var deadline = Deadline(
      words: String(decoding: text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self))
    deadline.settle(reader, years: years)
    return deadline
  }

  /// How many words and marks of a sentence are looked at.
  private static let longest = 40

  private init(words: String) { text = words }

  private mutating func settle(_ reader: TimeReader, years: ClosedRange<Int>?) {
    recurrence = reader.recurrence
    guard reader.isUnderstood, !reader.spans.isEmpty else { return }
    if recurrence == nil {
      let year = years.flatMap { $0.count == 1 ? $0.lowerBound : nil }
      let found = TimeSpan.days(of: reader.spans, year: year)
      guard let first = found.first else { return }
      (start, end) = (first.start, first.end)
      later = Array(found.dropFirst())
    } else {
      settleRecurring(reader.spans, years: years)
    }
  }

  /// `Trước 15/12 hằng năm, giai đoạn 2026 - 2030`: years alone say from when until when it recurs.
  private mutating func settleRecurring(_ spans: [TimeSpan], years: ClosedRange<Int>?) {
    let window = spans.filter(\.isYearAlone)
    let days = spans.filter { !$0.isYearAlone }
    guard recurrence == .yearly, days.count == 1 || days.last?.joint == .range else {
      let dated = TimeSpan.whole(of: days.isEmpty ? window : days, year: nil)
      (start, until) = (dated.start, dated.end)
      return
    }
    let dated: Days
    let stated = TimeSpan.whole(of: window, year: nil)
    if stated != Days() {
      until = stated.end
      dated = TimeSpan.whole(of: days, year: stated.start?.year)
    } else {
      if let years, years.count > 1 { until = PlanDate(day: 31, month: 12, year: years.upperBound) }
      dated = TimeSpan.whole(of: days, year: years?.lowerBound)
    }
    (start, end) = (dated.start, dated.end)
  }
}
