/// An exact decimal number: whole units of a power of ten, never a binary fraction.
///
/// The value is `coefficient × 10^-scale`. It is kept normalised (no zeros at the end of the fraction), so two numbers
/// are equal, and hash alike, exactly when their values are. Numbers have up to 38 significant digits and 38 decimals;
/// every operation that could leave that room returns nil instead of rounding or trapping.
public struct Decimal: Sendable, Hashable {
  /// All digits of the number, as if the decimal sign weren't there; at most 10³⁸ in magnitude.
  public let coefficient: Int128
  /// How many of the digits are decimals: 0 for a whole number, never negative.
  public let scale: Int

  /// The most decimals, and significant digits, a number can have.
  static let maximumScale = 38

  /// 10⁰ … 10³⁸.
  static let powersOfTen: [Int128] = (0..<maximumScale).reduce(into: [1]) { powers, _ in
    powers.append((powers.last ?? 1) * 10)
  }

  /// The largest magnitude of a coefficient. 10³⁸ itself belongs to it, so that rounding never leaves the room.
  static let limit = powersOfTen[maximumScale]

  /// A whole number.
  public init(_ value: Int) {
    self.init(normalised: Int128(value), scale: 0)
  }

  /// The number `coefficient × 10^-scale`; a negative scale appends zeros.
  ///
  /// - Returns: nil when the number needs more than 38 digits or 38 decimals.
  public init?(coefficient: Int128, scale: Int) {
    var (digits, decimals) = (coefficient, scale)
    if digits == 0 {
      decimals = 0
    } else if decimals < 0 {
      guard decimals >= -Self.maximumScale else { return nil }
      let (product, overflow) = digits.multipliedReportingOverflow(by: Self.powersOfTen[-decimals])
      guard !overflow else { return nil }
      (digits, decimals) = (product, 0)
    }
    while decimals > 0 {
      let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0 else { break }
      (digits, decimals) = (quotient, decimals - 1)
    }
    guard decimals <= Self.maximumScale, digits.magnitude <= Self.limit.magnitude else { return nil }
    self.init(normalised: digits, scale: decimals)
  }

  /// Takes a coefficient and a scale that are known to be normalised and within the limits.
  init(normalised coefficient: Int128, scale: Int) {
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Zero.
  public static let zero: Decimal = 0

  /// Whether the number is zero.
  public var isZero: Bool { coefficient == 0 }

  /// Whether the number is below zero.
  public var isNegative: Bool { coefficient < 0 }

  /// Whether the number has no decimals.
  public var isInteger: Bool { scale == 0 }

  /// The number with the opposite sign.
  public var negated: Decimal { Decimal(normalised: -coefficient, scale: scale) }

  /// The number without its sign.
  public var magnitude: Decimal { isNegative ? negated : self }
}

extension Decimal: ExpressibleByIntegerLiteral {
  /// A whole number written as a literal.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension Decimal: Comparable {
  /// Compares by value, exactly, whatever the scales.
  public static func < (left: Decimal, right: Decimal) -> Bool {
    if left.scale == right.scale { return left.coefficient < right.coefficient }
    // Whole parts first; the fractions, brought to one scale, still fit because each is below one.
    let (leftWhole, leftRest) = left.coefficient.quotientAndRemainder(dividingBy: powersOfTen[left.scale])
    let (rightWhole, rightRest) = right.coefficient.quotientAndRemainder(dividingBy: powersOfTen[right.scale])
    if leftWhole != rightWhole { return leftWhole < rightWhole }
    let scale = max(left.scale, right.scale)
    return leftRest * powersOfTen[scale - left.scale] < rightRest * powersOfTen[scale - right.scale]
  }
}

extension Decimal: CustomStringConvertible {
  /// The number as Vietnamese writes it.
  public var description: String { vietnamese() }
}
