extension Decimal {
  /// The number rounded to so many decimals, a half away from zero.
  ///
  /// - Parameter scale: the number of decimals; −3 rounds to thousands.
  public func rounded(toScale scale: Int) -> Decimal {
    guard scale < self.scale else { return self }
    let (dropped, overflow) = self.scale.subtractingReportingOverflow(scale)
    guard !overflow, dropped <= Self.maximumScale else {
      // The step is at least 10³⁹ times the last digit, and no coefficient reaches half of that.
      return .zero
    }
    let quotient = Self.roundedQuotient(coefficient, by: Self.powersOfTen[dropped])
    return Decimal(coefficient: quotient, scale: scale) ?? self
  }

  /// The multiple of `step` nearest to the number, a half away from zero; nil for the step zero and on overflow.
  ///
  /// `rounded(toMultipleOf: 1000)` is what a "làm tròn" row does.
  public func rounded(toMultipleOf step: Decimal) -> Decimal? {
    guard !step.isZero, let (value, unit, _) = Self.aligned(self, step.magnitude) else { return nil }
    let count = Decimal(coefficient: Self.roundedQuotient(value, by: unit), scale: 0)
    return count?.multiplied(by: step.magnitude)
  }

  /// The quotient rounded to a whole number, a half away from zero. The divisor is positive.
  private static func roundedQuotient(_ value: Int128, by divisor: Int128) -> Int128 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    let rest = abs(remainder)
    guard rest >= divisor - rest else { return quotient }
    return value < 0 ? quotient - 1 : quotient + 1
  }
}
