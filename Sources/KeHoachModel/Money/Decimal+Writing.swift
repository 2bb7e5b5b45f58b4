extension Decimal {
  /// The number as Vietnamese writes it: `.` between thousands, `,` before the decimals, never an exponent.
  ///
  /// - Parameter minimumDecimals: zeros are appended up to so many decimals (at most 38).
  public func vietnamese(minimumDecimals: Int = 0) -> String {
    let (whole, fraction) =
      isInteger
      ? (coefficient.magnitude, 0)
      : coefficient.magnitude.quotientAndRemainder(dividingBy: Self.powersOfTen[scale].magnitude)
    var result = isNegative ? "-" : ""
    result += Self.grouped(Self.digits(of: whole))
    let decimals = max(scale, min(minimumDecimals, Self.maximumScale))
    guard decimals > 0 else { return result }
    let digits = isInteger ? "" : Self.digits(of: fraction)
    result += ","
    result += String(repeating: "0", count: scale - digits.utf8.count)
    result += digits
    result += String(repeating: "0", count: decimals - scale)
    return result
  }

  private static func digits(of number: UInt128) -> String {
    // Nearly all numbers are short, and those are written much faster.
    UInt64(exactly: number).map { String($0) } ?? String(number)
  }

  /// Puts a full stop between groups of three digits, counted from the right.
  static func grouped(_ digits: some StringProtocol) -> String {
    let count = digits.utf8.count
    guard count > 3 else { return String(digits) }
    return String(unsafeUninitializedCapacity: count + (count - 1) / 3) { buffer in
      var at = 0
      for (place, digit) in digits.utf8.enumerated() {
        if place > 0, (count - place) % 3 == 0 {
          buffer[at] = UInt8(ascii: ".")
          at += 1
        }
        buffer[at] = digit
        at += 1
      }
      return at
    }
  }
}

extension Decimal {
  /// The digits without the zeros at their end: two numbers in different units have the same.
  var digits: Int128 {
    var rest = coefficient
    while rest != 0, rest % 10 == 0 { rest /= 10 }
    return rest
  }
}
