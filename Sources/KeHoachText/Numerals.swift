/// Roman numerals, as the decree numbers sections and appendices.
public enum RomanNumeral {
  private static let steps: [(value: Int, digits: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// The numeral of a value from 1 to 3999; other values are written in Arabic digits.
  public static func string(_ value: Int) -> String {
    guard (1...3999).contains(value) else { return String(value) }
    var rest = value
    var result = ""
    for step in steps {
      while rest >= step.value {
        result += step.digits
        rest -= step.value
      }
    }
    return result
  }

  /// The value of a numeral in capitals.
  ///
  /// A numeral that is not in its shortest form (`IIII`) has a value too: whether the form is right is for the
  /// numbering check to say.
  /// - Returns: nil when the text holds anything but the seven Roman digits, or more than 15 of them.
  public static func value(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 15 else { return nil }
    var total = 0
    var previous = 0
    for byte in text.utf8.reversed() {
      let digit: Int
      switch byte {
      case UInt8(ascii: "I"): digit = 1
      case UInt8(ascii: "V"): digit = 5
      case UInt8(ascii: "X"): digit = 10
      case UInt8(ascii: "L"): digit = 50
      case UInt8(ascii: "C"): digit = 100
      case UInt8(ascii: "D"): digit = 500
      case UInt8(ascii: "M"): digit = 1000
      default: return nil
      }
      total += digit < previous ? -digit : digit
      previous = max(previous, digit)
    }
    return total > 0 ? total : nil
  }
}

/// The letters that number points (điểm), in the order of the Vietnamese alphabet.
///
/// NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.đ; the letters with a hat or a horn and f, j, w, z are not used.
public enum PointLetter {
  /// The letters in order: `a b c d đ e g h i k l m n o p q r s t u v x y`.
  public static let all: [Character] = Array("abcdđeghiklmnopqrstuvxy")

  /// The letter of an ordinal from 1; after `y` the letters are doubled (`aa`), after `yy` the ordinal is written in
  /// digits.
  public static func string(_ ordinal: Int) -> String {
    guard (1...2 * all.count).contains(ordinal) else { return String(ordinal) }
    let (round, place) = (ordinal - 1).quotientAndRemainder(dividingBy: all.count)
    return String(repeating: all[place], count: round + 1)
  }

  /// The ordinal, from 1, of a letter in lower case; nil for a letter that numbers no point.
  public static func ordinal(_ text: some StringProtocol) -> Int? {
    guard let first = text.first, text.allSatisfy({ $0 == first }) else { return nil }
    guard let place = all.firstIndex(of: first) else { return nil }
    return (text.count - 1) * all.count + place + 1
  }
}
