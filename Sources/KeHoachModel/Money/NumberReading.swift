/// A number that was read from text.
public struct NumberReading: Sendable, Hashable {
  /// How a number was written.
  public enum Form: Sendable, Hashable {
    /// As Vietnamese writes it: `1.234.567,5`, or up to three digits without any sign.
    case vietnamese
    /// Four digits or more before the decimal sign and no grouping: `2000000`, `1234,5`.
    case ungrouped
    /// Another way that can mean only one thing: `1 000 000`, `1,000,000`, `1,234.5`, `1.5`, `(1.000)`.
    case foreign
  }

  /// The value.
  public var value: Decimal
  /// How many decimals were written, zeros at the end included: what is known of the number's precision.
  public var decimals: Int
  /// How the number was written.
  public var form: Form

  /// A reading of a value that was written with so many decimals.
  public init(value: Decimal, decimals: Int, form: Form = .vietnamese) {
    self.value = value
    self.decimals = decimals
    self.form = form
  }

  /// The number written the Vietnamese way, with as many decimals as were written.
  public var canonical: String { value.vietnamese(minimumDecimals: decimals) }

  /// Half of the last digit written: the most by which rounding can have changed the number.
  public var tolerance: Decimal { Decimal(coefficient: 5, scale: decimals + 1) ?? .zero }
}
