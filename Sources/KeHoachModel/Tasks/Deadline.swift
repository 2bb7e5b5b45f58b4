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

  /// The exact words.
  public var text: String
  /// The first day; nil where none is said.
  public var start: PlanDate?
  /// The last day: always whole dates. Of what recurs every year, the day in the first year.
  public var end: PlanDate?
  /// How often it recurs; nil for once.
  public var recurrence: Recurrence?
  /// The last day of the years in which it recurs; nil where no end is said.
  public var until: PlanDate?

  /// Reads a time.
  ///
  /// - Parameter year: the year of a time that names none; nil leaves it without a day.
  public init(_ text: String, year: Int?) {
    self.text = text
    let tokens = TimeToken.read(text)
    var reader = TimeReader(tokens)
    reader.read()
    if !reader.isUnderstood {
      // What stands in brackets may be a remark.
      let outside = TimeToken.withoutBrackets(tokens)
      if outside.count < tokens.count {
        var second = TimeReader(outside)
        second.read()
        if second.isUnderstood { reader = second }
      }
    }
    settle(reader, year: year)
  }

  /// The first deadline that a sentence states: from `trước ngày`, `chậm nhất`, `hoàn thành trong` on; nil for none.
  public static func mentioned(in text: String, year: Int?) -> Deadline? {
    let tokens = TimeToken.read(text)
    for place in tokens.indices where TimeWords.opens(tokens, at: place) {
      var reader = TimeReader(Array(tokens[place...].prefix(longest)))
      reader.read()
      guard reader.end > 0, !reader.spans.isEmpty else { continue }
      let words = text.utf8[
        text.utf8.index(
          text.startIndex, offsetBy: tokens[place].range.lowerBound)..<text.utf8.index(
            text.startIndex, offsetBy: tokens[place + reader.end - 1].range.upperBound)]
      reader.isUnderstood = true
      var deadline = Deadline(words: String(words) ?? "")
      deadline.settle(reader, year: year)
      return deadline
    }
    return nil
  }

  /// How many words and marks of a sentence are looked at.
  private static let longest = 40

  private init(words: String) { text = words }

  private mutating func settle(_ reader: TimeReader, year: Int?) {
    recurrence = reader.recurrence
    guard reader.isUnderstood, !reader.spans.isEmpty else { return }
    if recurrence == nil {
      (start, end) = TimeSpan.days(of: reader.spans, year: year) ?? (nil, nil)
    } else {
      settleRecurring(reader.spans, year: year)
    }
  }

  /// `Trước 15/12 hằng năm, giai đoạn 2026 - 2030`: years alone say from when until when it recurs.
  private mutating func settleRecurring(_ spans: [TimeSpan], year: Int?) {
    let window = spans.filter(\.isYearAlone)
    let days = spans.filter { !$0.isYearAlone }
    let years = window.isEmpty ? nil : TimeSpan.days(of: window, year: year)
    until = years?.end
    guard recurrence == .yearly, !days.isEmpty, days.count == 1 || days.last?.joint == .range else {
      start = years?.start
      if let dated = days.isEmpty ? nil : TimeSpan.days(of: days, year: nil) {
        start = dated.start
        until = dated.end
      }
      return
    }
    (start, end) = TimeSpan.days(of: days, year: years?.start?.year ?? year) ?? (nil, nil)
  }
}
