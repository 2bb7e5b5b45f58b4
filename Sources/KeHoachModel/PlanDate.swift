import KeHoachText

/// A date of which the day, or the day and month, may not be known yet.
///
/// NĐ 30/2020/NĐ-CP, Phụ lục I, II.4.b: days below 10 and the months 1 and 2 are written with a zero.
public struct PlanDate: Sendable, Hashable, Comparable {
  /// The day, nil while it is blank.
  public var day: Int?
  /// The month, nil while it is blank.
  public var month: Int?
  /// The year.
  public var year: Int

  /// Makes a date; nil when there is no such day.
  public init?(day: Int? = nil, month: Int? = nil, year: Int) {
    guard (1000...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard (1...Self.days(in: month, of: year)).contains(day) else { return nil } }
    } else if day != nil {
      return nil
    }
    self.day = day
    self.month = month
    self.year = year
  }

  /// Reads `07/5/2024`, `5/2024`, `2024`, also with `-` or `.`, and `ngày 07 tháng 5 năm 2024`.
  public init?(_ text: some StringProtocol) {
    var numbers: [Int] = []
    var digits = ""
    for character in Keyword.fold(text) + " " {
      if character.isASCII, character.isNumber {
        digits.append(character)
        if digits.count > 4 { return nil }
      } else {
        if !digits.isEmpty { numbers.append(Int(digits) ?? 0) }
        digits = ""
        guard character == "/" || character == "-" || character == "." || character == " " || character.isLetter
        else { return nil }
      }
    }
    let words = Keyword.fold(text).split { !$0.isLetter }
    guard words.allSatisfy({ ["ngay", "thang", "nam"].contains($0) }) else { return nil }
    switch numbers.count {
    case 3: self.init(day: numbers[0], month: numbers[1], year: numbers[2])
    case 2: self.init(month: numbers[0], year: numbers[1])
    case 1: self.init(year: numbers[0])
    default: return nil
    }
  }

  /// The number of days of a month in the Gregorian calendar.
  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether day and month are known.
  public var isComplete: Bool { day != nil }

  /// The day as the decree writes it, padded below 10; nil while blank.
  public var paddedDay: String? { day.map { $0 < 10 ? "0\($0)" : "\($0)" } }

  /// The month as the decree writes it, padded for 1 and 2 only; nil while blank.
  public var paddedMonth: String? { month.map { $0 <= 2 ? "0\($0)" : "\($0)" } }

  /// `ngày 07 tháng 5 năm 2024`; parts not yet known are the given blank.
  public func long(blank: String) -> String {
    "ngày \(paddedDay ?? blank) tháng \(paddedMonth ?? blank) năm \(year)"
  }

  /// `07/5/2024`, `5/2024` or `2024`.
  public var short: String {
    [paddedDay, paddedMonth, String(year)].compactMap { $0 }.joined(separator: "/")
  }

  /// In time; parts not known count as the earliest.
  public static func < (a: PlanDate, b: PlanDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }
}
