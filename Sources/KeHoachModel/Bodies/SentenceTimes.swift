/// Reads the times of a sentence that can tell when something was: years, spans of years, and days and months behind
/// words such as `trước` and `đến`. The day of a cited document, which stands behind its number, is none.
struct SentenceTimes {
  /// A month, a year, or a span of them; of a day its month.
  struct Time {
    /// Its words, up to the year.
    var words: ClosedRange<Int>
    /// When it begins.
    var start: PlanDate
    /// Whether it was over on the date of the text.
    var isOver: Bool
    /// Whether its end is written too.
    var isSpan = false
  }

  private let words: [Word]
  private let bytes: UnsafeBufferPointer<UInt8>
  private let date: PlanDate

  init(_ words: [Word], _ bytes: UnsafeBufferPointer<UInt8>, _ date: PlanDate) {
    (self.words, self.bytes, self.date) = (words, bytes, date)
  }

  /// The times of a sentence in reading order.
  func read(_ sentence: Range<Int>) -> [Time] {
    var times: [Time] = []
    for place in sentence {
      guard let year = number(place, digits: 4), let time = time(endingAt: place, year, in: sentence) else { continue }
      if let last = times.indices.last, isEnd(time, of: times[last]) {
        times[last].words = times[last].words.lowerBound...place
        times[last].isOver = time.isOver
        times[last].isSpan = true
      } else if isLed(time, in: sentence) {
        times.append(time)
      }
    }
    return times
  }

  /// What ends with a year: `30/6/2025`, `6/2025`, `tháng 6 năm 2025`, `năm 2025`, `2025`.
  private func time(endingAt place: Int, _ year: Int, in sentence: Range<Int>) -> Time? {
    var start = place
    var month: Int?
    if start > sentence.lowerBound, BodyWords.year.matches(at: start - 1, in: words) {
      start -= 1
      if start > sentence.lowerBound + 1, BodyWords.month.matches(at: start - 2, in: words) {
        month = number(start - 1, digits: 2)
        if month != nil { start -= 2 }
      }
    } else if start > sentence.lowerBound, words[start].gap == .slash {
      start -= 1
      month = number(start, digits: 2)
      guard month != nil else { return nil }
      if start > sentence.lowerBound, words[start].gap == .slash { start -= 1 }
    }
    guard let read = PlanDate(month: month, year: year) else { return nil }
    return Time(words: start...place, start: read, isOver: read < date && !date.isWithin(read))
  }

  /// Whether a time is the end of the span that another one begins: `2021 - 2025`, `từ năm 2021 đến năm 2025`.
  private func isEnd(_ time: Time, of first: Time) -> Bool {
    // `năm 2024/6/2025`: the second reading begins within the first.
    guard first.words.upperBound < time.words.lowerBound else { return false }
    let between = first.words.upperBound + 1..<time.words.lowerBound
    if between.isEmpty { return words[time.words.lowerBound].gap.contains(.hyphen) }
    return between.count <= 3 && BodyWords.until.matches(at: between.lowerBound, in: words)
  }

  /// Whether the words before a time make it one: a year alone is a number.
  private func isLed(_ time: Time, in sentence: Range<Int>) -> Bool {
    var start = time.words.lowerBound
    if BodyWords.year.matches(at: start, in: words) { return true }
    while start > sentence.lowerBound,
      BodyWords.dayOrMonth.matches(at: start - 1, in: words) || number(start - 1, digits: 2) != nil
    { start -= 1 }
    return start == sentence.lowerBound || BodyWords.timeLeads.matches(at: start - 1, in: words)
  }

  /// The number that a word is, of at most so many digits, and of four where four are wanted.
  private func number(_ place: Int, digits: Int) -> Int? {
    let length = words[place].upper - words[place].lower
    guard words[place].traits.contains(.number), length <= digits, digits < 4 || length == 4 else { return nil }
    return bytes[words[place].lower..<words[place].upper].reduce(0) { $0 * 10 + Int($1 & 0xF) }
  }
}

extension PlanDate {
  /// Whether the date lies in a month or a year.
  fileprivate func isWithin(_ time: PlanDate) -> Bool {
    year == time.year && (time.month == nil || month == nil || month == time.month)
  }
}
