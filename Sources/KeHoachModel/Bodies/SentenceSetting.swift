/// The time and the place that a sentence speaks of: names in it may be those of another time or country.
struct SentenceSetting {
  /// Its words.
  let range: Range<Int>
  /// Whether its words mark it as history: `(cũ)`, `trước đây`, `nay là`.
  private(set) var isHistory = false
  /// Whether it speaks of another country.
  private(set) var isAbroad = false
  /// When the time began that it tells of as over; nil where it tells of none.
  private(set) var past: PlanDate?

  /// The setting of no sentence.
  static let none = SentenceSetting()
  private init() { range = 0..<0 }

  /// Reads the sentence around a word, in a text of the given date.
  init(around place: Int, in words: [Word], _ bytes: UnsafeBufferPointer<UInt8>, on date: PlanDate) {
    var lower = place
    while lower > 0, !words[lower].gap.contains(.end) { lower -= 1 }
    var upper = place + 1
    while upper < words.count, !words[upper].gap.contains(.end) { upper += 1 }
    range = lower..<upper
    var isDone = false
    for index in range {
      if BodyWords.history.matches(at: index, in: words) { isHistory = true }
      if BodyWords.abroad.matches(at: index, in: words) { isAbroad = true }
      if BodyWords.done.matches(at: index, in: words) { isDone = true }
    }
    guard !isHistory else { return }
    let times = SentenceTimes(words, bytes, date).read(range)
    if isDone {
      past = times.filter(\.isOver).map(\.start).min()
    } else if let first = times.first, first.isOver, first.words.lowerBound <= lower + Self.openingLength,
      let opening = BodyWords.timeOpenings.longest(at: lower, in: words)
    {
      // What began is not over: `Từ năm 2024`.
      past = opening.value == 0 || first.isSpan ? first.start : nil
    }
  }

  /// How many words may stand before the year in `Tính đến hết ngày 31 tháng 12 năm 2024, …`.
  private static let openingLength = 10

  /// Whether what has a status still existed in the time that the sentence tells of.
  func isBeforeEnd(of status: BodyStatus) -> Bool {
    guard let past, case .abolished(let end, _, _, _) = status else { return false }
    return past <= end
  }
}
