import KeHoachModel

/// Numbers as spreadsheets hold them: binary fractions, of which 15 decimal digits are sure.
enum SheetNumber {
  /// The most significant digits that every program keeps and shows.
  static let digits = 15
  /// 10¹⁵: whole numbers below it have at most 15 digits.
  static let limit: Int128 = 1_000_000_000_000_000

  /// Powers of ten up to the largest that a binary fraction holds exactly.
  private static let powers: [Double] = (0..<22).reduce(into: [1]) { powers, _ in
    powers.append(powers[powers.count - 1] * 10)
  }

  /// The number nearest to an exact one; nil for one of more than 15 significant digits.
  static func nearest(to value: Decimal) -> Double? {
    var (coefficient, zeros) = (value.coefficient, 0)
    while coefficient.magnitude >= limit.magnitude {
      guard coefficient % 10 == 0 else { return nil }
      (coefficient, zeros) = (coefficient / 10, zeros + 1)
    }
    // Both are exact, so that one operation gives the nearest number there is.
    if value.scale == 0 { return zeros < powers.count ? Double(Int64(coefficient)) * powers[zeros] : nil }
    return value.scale < powers.count ? Double(Int64(coefficient)) / powers[value.scale] : nil
  }

  /// Whether numbers can be added up, in any order, without a digit lost.
  static func addExactly(_ numbers: some Sequence<Decimal>) -> Bool {
    var (sum, scale) = (Int128(0), 0)
    for number in numbers {
      let finest = max(scale, number.scale)
      guard let next = Decimal(coefficient: sum, scale: scale)?.adding(number.magnitude), finest <= digits,
        let whole = next.shifted(byPowerOfTen: finest), whole.coefficient < limit
      else { return false }
      (sum, scale) = (whole.coefficient, finest)
    }
    return true
  }

  /// A number in a formula: `7.5`.
  static func literal(_ value: Decimal) -> String {
    var digits = String(value.coefficient.magnitude)
    if value.scale > 0 {
      digits = String(repeating: "0", count: max(0, value.scale + 1 - digits.utf8.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -value.scale))
    }
    return (value.isNegative ? "-" : "") + digits
  }

  /// The format of a number that shows so many decimals.
  static func format(decimals: Int) -> String {
    decimals == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: min(decimals, digits))
  }
}
