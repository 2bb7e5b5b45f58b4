/// Amounts of money in words, as official papers write them: `Một trăm bốn mươi triệu đồng`.
public enum AmountInWords {
  /// The largest amount that is written in words: 10¹⁸ đồng.
  static let maximum = Decimal(normalised: Decimal.powersOfTen[18], scale: 0)

  /// The amount in words, in the standard spelling, with a capital at the front and `đồng` at the end.
  ///
  /// - Returns: nil for an amount that is negative, not whole, or above 10¹⁸.
  public static func write(_ value: Decimal) -> String? {
    guard value.isInteger, !value.isNegative, value <= maximum else { return nil }
    var words: [String] = []
    append(Int(value.coefficient), isFirst: true, to: &words)
    if words.isEmpty { words = ["không"] }
    words.append("đồng")
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Reads an amount in words: what it is worth, and what is unusual or wrong about the words.
  ///
  /// The words are parsed by the grammar of Vietnamese numbers, so any spelling of any amount is read. `Bằng chữ:` in
  /// front, brackets, a mark at the end and letter case are passed over. Linear in the length of the text.
  public static func read(_ words: some StringProtocol) -> AmountReading {
    var parser = AmountParser(AmountToken.tokens(of: words))
    return parser.parse()
  }

  /// Appends the words of a number; zero has none. All groups of a number that isn't first are read in full.
  private static func append(_ number: Int, isFirst: Bool, to words: inout [String]) {
    let (billions, rest) = number.quotientAndRemainder(dividingBy: 1_000_000_000)
    var isFirst = isFirst
    if billions > 0 {
      append(billions, isFirst: isFirst, to: &words)
      words.append("tỷ")
      isFirst = false
    }
    let groups = [(rest / 1_000_000, "triệu"), (rest / 1000 % 1000, "nghìn"), (rest % 1000, "")]
    for (group, name) in groups where group > 0 {
      append(group: group, isFirst: isFirst, to: &words)
      if !name.isEmpty { words.append(name) }
      isFirst = false
    }
  }

  /// Appends the words of a group of three digits that isn't zero.
  private static func append(group: Int, isFirst: Bool, to words: inout [String]) {
    let (hundreds, tens, units) = (group / 100, group / 10 % 10, group % 10)
    let hasHundreds = hundreds > 0 || !isFirst
    if hasHundreds { words += [digits[hundreds], "trăm"] }
    switch tens {
    case 0: if units > 0, hasHundreds { words.append("linh") }
    case 1: words.append("mười")
    default: words += [digits[tens], "mươi"]
    }
    switch units {
    case 0: break
    case 1 where tens >= 2: words.append("mốt")
    case 4 where tens >= 2: words.append("tư")
    case 5 where tens >= 1: words.append("lăm")
    default: words.append(digits[units])
    }
  }

  private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
}
