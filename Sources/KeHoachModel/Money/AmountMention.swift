/// An amount of money in running text, in digits with its unit: `140.000.000 đồng`, `10 tỷ 500 triệu đồng`.
public struct AmountMention: Sendable, Hashable {
  /// One number and its unit. `10 tỷ 500 triệu đồng` has two.
  public struct Part: Sendable, Hashable {
    /// Where the number's digits stand, in UTF-8 offsets.
    public var range: Range<Int>
    /// The number, or what is wrong with it.
    public var number: Result<NumberReading, NumberProblem>
    /// The unit behind it.
    public var unit: MoneyUnit
  }

  /// The same amount in words, in brackets behind the digits.
  public struct Words: Sendable, Hashable {
    /// Where the text between the brackets stands, in UTF-8 offsets.
    public var range: Range<Int>
    /// What it says.
    public var reading: AmountReading
  }

  /// From the first digit to the end of the unit, in UTF-8 offsets within the text.
  public var range: Range<Int>
  /// The numbers and their units, the largest first.
  public var parts: [Part]
  /// The amount in words, if it follows.
  public var words: Words?

  /// The amount in đồng; nil when a number couldn't be read or the amount is too large.
  public var value: Decimal? {
    var total = Decimal.zero
    for part in parts {
      guard let number = try? part.number.get().value, let value = number.converted(from: part.unit, to: .dong),
        let sum = total.adding(value)
      else { return nil }
      total = sum
    }
    return total
  }

  /// Half of the last digit written, in đồng: the most by which rounding can have changed the amount.
  public var tolerance: Decimal? {
    guard let part = parts.last, let number = try? part.number.get() else { return nil }
    return number.tolerance.converted(from: part.unit, to: .dong)
  }
}

extension AmountInWords {
  /// Finds the amounts of money in running text, from left to right. Linear in the length of the text.
  ///
  /// A number counts as money when `đồng`, `đ` or `VNĐ` follows, or `triệu` or `tỷ` that nothing else is counted by
  /// (`5 triệu người` is no money).
  public static func mentions(in text: String) -> [AmountMention] {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.holds({ $0 &- UInt8(ascii: "0") < 10 ? 1 : 0 }) else { return [] }
      var scanner = AmountScanner(bytes: bytes)
      return scanner.scan()
    }
  }
}
