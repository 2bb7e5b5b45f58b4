import KeHoachText

/// A list of a page and how far it has counted.
struct HTMLList {
  /// Whether its items have numbers.
  var isOrdered: Bool
  /// The style of its labels: `upper-roman`, `I`; empty for the usual one.
  var style: String
  /// The number of the next item.
  var next: Int
  /// Which list of the page it is.
  var index: Int

  /// The label of the next item; nil where it has none.
  mutating func label(style own: String, value: Int?) -> String? {
    let number = value ?? next
    if isOrdered { next = number < Int.max ? number + 1 : number }
    let style = own.isEmpty ? self.style : own
    if style.contains("none") { return nil }
    switch style {
    case "a", "lower-alpha", "lower-latin": return Self.letters(number) + "."
    case "A", "upper-alpha", "upper-latin": return Self.letters(number).uppercased() + "."
    case "i", "lower-roman": return Self.roman(number).lowercased() + "."
    case "I", "upper-roman": return Self.roman(number) + "."
    case "1", "decimal", "decimal-leading-zero": return "\(number)."
    default: return isOrdered ? "\(number)." : "•"
    }
  }

  private static func letters(_ number: Int) -> String {
    guard number > 0, number < 1_000_000 else { return "\(number)" }
    var rest = number
    var letters: [Character] = []
    while rest > 0 {
      rest -= 1
      letters.append(Character(Unicode.Scalar(UInt8(97 + rest % 26))))
      rest /= 26
    }
    return String(letters.reversed())
  }

  private static func roman(_ number: Int) -> String {
    guard number > 0, number < 4000 else { return "\(number)" }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var result = ""
    for (value, sign) in signs {
      while rest >= value {
        result += sign
        rest -= value
      }
    }
    return result
  }
}
