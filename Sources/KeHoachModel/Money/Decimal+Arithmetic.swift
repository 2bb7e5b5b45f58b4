extension Decimal {
  /// The sum, or nil when it needs more than 38 digits.
  public func adding(_ other: Decimal) -> Decimal? {
    guard let (left, right, scale) = Self.aligned(self, other) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Decimal(coefficient: sum, scale: scale)
  }

  /// The difference, or nil when it needs more than 38 digits.
  public func subtracting(_ other: Decimal) -> Decimal? {
    adding(other.negated)
  }

  /// The product, or nil when it needs more than 38 digits or decimals.
  public func multiplied(by other: Decimal) -> Decimal? {
    var (left, right, scale) = (coefficient, other.coefficient, scale + other.scale)
    // Cancel the decimals against factors of ten first, so that only a product that really is too long overflows.
    while scale > 0, Self.cancelTen(&left, &right) { scale -= 1 }
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : Decimal(coefficient: product, scale: scale)
  }

  /// The quotient when it is a finite decimal of at most 38 digits, else nil; nil also for the divisor zero.
  public func divided(exactlyBy divisor: Decimal) -> Decimal? {
    guard !divisor.isZero else { return nil }
    let common = Self.greatestCommonDivisor(coefficient, divisor.coefficient)
    var numerator = coefficient / common
    var rest = divisor.coefficient / common
    if rest < 0 { (numerator, rest) = (-numerator, -rest) }
    // A fraction in lowest terms is finite exactly when its denominator is 2ˣ·5ʸ.
    var decimals = scale - divisor.scale
    while rest > 1 {
      let factor: Int128
      if rest % 10 == 0 {
        (rest, factor) = (rest / 10, 1)
      } else if rest % 2 == 0 {
        (rest, factor) = (rest / 2, 5)
      } else if rest % 5 == 0 {
        (rest, factor) = (rest / 5, 2)
      } else {
        return nil
      }
      let (product, overflow) = numerator.multipliedReportingOverflow(by: factor)
      guard !overflow else { return nil }
      (numerator, decimals) = (product, decimals + 1)
    }
    return Decimal(coefficient: numerator, scale: decimals)
  }

  /// The sum of all numbers, zero for none; nil when a step needs more than 38 digits.
  public static func sum(_ numbers: some Sequence<Decimal>) -> Decimal? {
    var total = Decimal.zero
    for number in numbers {
      guard let next = total.adding(number) else { return nil }
      total = next
    }
    return total
  }

  /// The number times ten to a power, which may be negative; nil when it needs more than 38 digits or decimals.
  public func shifted(byPowerOfTen exponent: Int) -> Decimal? {
    let (decimals, overflow) = scale.subtractingReportingOverflow(exponent)
    return overflow ? nil : Decimal(coefficient: coefficient, scale: decimals)
  }

  /// The coefficients of two numbers at their larger scale.
  static func aligned(_ left: Decimal, _ right: Decimal) -> (Int128, Int128, scale: Int)? {
    let scale = max(left.scale, right.scale)
    let (a, aOverflow) = left.coefficient.multipliedReportingOverflow(by: powersOfTen[scale - left.scale])
    let (b, bOverflow) = right.coefficient.multipliedReportingOverflow(by: powersOfTen[scale - right.scale])
    return aOverflow || bOverflow ? nil : (a, b, scale)
  }

  /// Divides the product of two integers by ten if it is a multiple of ten.
  private static func cancelTen(_ left: inout Int128, _ right: inout Int128) -> Bool {
    if left % 10 == 0 {
      left /= 10
    } else if right % 10 == 0 {
      right /= 10
    } else if left % 2 == 0, right % 5 == 0 {
      (left, right) = (left / 2, right / 5)
    } else if left % 5 == 0, right % 2 == 0 {
      (left, right) = (left / 5, right / 2)
    } else {
      return false
    }
    return true
  }

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (a, b) = (abs(left), abs(right))
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
