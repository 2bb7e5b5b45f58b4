extension Decimal {
  /// The number as Vietnamese writes it: `.` between thousands, `,` before the decimals, never an exponent.
  ///
  /// - Parameter minimumDecimals: zeros are appended up to so many decimals (at most 38).
  public func vietnamese(minimumDecimals: Int = 0) -> String {
    let (whole, fraction) = coefficient.magnitude.quotientAndRemainder(
      dividingBy: Self.powersOfTen[scale].magnitude)
    var result = isNegative ? "-" : ""
    result += Self.grouped(String(whole))
    let decimals = max(scale, min(minimumDecimals, Self.maximumScale))
    guard decimals > 0 else { return result }
    let digits = scale == 0 ? "" : String(fraction)
    result += ","
    result += String(repeating: "0", count: scale - digits.utf8.count)
    result += digits
    result += String(repeating: "0", count: decimals - scale)
    return result
  }

  /// Puts a full stop between groups of three digits, counted from the right.
  static func grouped(_ digits: some StringProtocol) -> String {
    var result = ""
    let count = digits.utf8.count
    for (place, digit) in digits.enumerated() {
      if place > 0, (count - place) % 3 == 0 { result += "." }
      result.append(digit)
    }
    return result
  }
}
