/// Days as spreadsheets count them.
enum SerialDay {
  /// The day of a number; nil for a number that is none.
  ///
  /// Day 1 is 1 January 1900, and day 60 is 29 February 1900, which never was: it has no day here. With the other
  /// system day 0 is 1 January 1904. The time of day is left out.
  static func day(_ number: String, from1904: Bool) -> SheetCell.Value? {
    guard let serial = ASCII.number(number.utf8.prefix { $0 != UInt8(ascii: ".") }) else { return nil }
    let last = 2_958_465
    if from1904 {
      guard serial <= last - 1462 else { return nil }
      return day(daysSince1900: serial + 1460)
    }
    switch serial {
    case 1...59: return day(daysSince1900: serial - 1)
    case 61...last: return day(daysSince1900: serial - 2)
    default: return nil
    }
  }

  /// The day written as `2024-05-31`, with or without a time after it.
  static func day(iso bytes: some Collection<UInt8>) -> SheetCell.Value? {
    let parts = bytes.prefix { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: " ") }
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, let year = ASCII.number(parts[0]), let month = ASCII.number(parts[1]),
      let day = ASCII.number(parts[2]), (1...12).contains(month), day >= 1, day <= length(of: month, in: year)
    else { return nil }
    return .date(year: year, month: month, day: day)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// By eras of 400 years that begin on 1 March.
  private static func day(daysSince1900 days: Int) -> SheetCell.Value {
    // 1 January 1900 is the 693 901st day after 1 March of the year 0.
    let days = days + 693_901
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return .date(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}
