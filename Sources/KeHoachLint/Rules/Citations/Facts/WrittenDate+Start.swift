import KeHoachText

extension WrittenDate {
  /// The beginning of a span that ends with this date, where it leaves its month or year to the end: `20` in `từ ngày 20
  /// đến 15/6/2026`, `15/6` in `15/6 - 10/7/2026`, `tháng 9` in `tháng 9 đến tháng 6 năm 2026`, `quý III` in `quý III -
  /// quý II năm 2026`. What the date is made of by itself, such as `ngày 15/6`, stands among the dates of the plan.
  var openStart: WrittenDate? {
    let tokens = text.tokens.tokens
    guard let joint = jointBefore, joint > 1, case let place = LintContext.Occurrence(text: text, place: joint - 1),
      let before = place.neighbour(-1)
    else { return nil }
    func start(_ first: Int, day: Int?, _ month: Int) -> WrittenDate {
      WrittenDate(place, first..<joint, day: day, month: month, year: nil)
    }
    if DateWords.quarter.contains(tokens[self.tokens.lowerBound].id) {
      guard DateWords.quarter.contains(before.id), let quarter = text.ordinal(place.token), (1...4).contains(quarter)
      else { return nil }
      return start(joint - 2, day: nil, 3 * quarter)
    }
    guard day != nil else {
      guard DateWords.month.contains(before.id), let month = Self.readNumber(place, 0), (1...12).contains(month),
        !(place.neighbour(-3).map { DateWords.day.contains($0.id) } ?? false)
      else { return nil }
      return start(joint - 2, day: nil, month)
    }
    if place.token.kind == .date, !DateWords.day.contains(before.id) {
      guard let numbers = Self.numbers(text, place.token), numbers.count == 2, numbers[1] <= 12 else { return nil }
      return start(joint - 1, day: numbers[0], numbers[1])
    }
    guard DateWords.day.contains(before.id) || DateWords.from.contains(before.id),
      let first = Self.readNumber(place, 0), (1...31).contains(first)
    else { return nil }
    return start(joint - 1, day: first, month)
  }

  /// The `đến` or hyphen before the date.
  private var jointBefore: Int? {
    let all = text.tokens.tokens
    var place = tokens.lowerBound - 1
    while place > 0, DateWords.spanFillers.contains(all[place].id) { place -= 1 }
    guard place > 0, DateWords.until.contains(all[place].id) || DateWords.hyphens.contains(all[place].id) else {
      return nil
    }
    return place
  }
}
