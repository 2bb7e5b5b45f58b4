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
  ///
  /// - Parameters:
  ///   - own: the style of the item itself.
  ///   - value: its number where it says one.
  ///   - isCounted: whether it counts though its list has no numbers.
  mutating func label(style own: String, value: Int?, isCounted: Bool) -> String? {
    let number = value ?? next
    if isOrdered || isCounted { next = number < Int.max ? number + 1 : number }
    let style = own.isEmpty ? self.style : own
    if style.contains("none") { return nil }
    return Self.number(number, style).map { $0 + "." } ?? (isOrdered ? "\(number)." : "•")
  }

  /// What a page has written before an item of the innermost list: `counters(muc, ".") ". "`. All counters are taken for
  /// those of the lists.
  static func counted(_ content: String, in lists: [HTMLList]) -> String? {
    var label = ""
    var rest = content[...]
    while let first = rest.first {
      if first == "\"" || first == "'" {
        let literal = rest.dropFirst().prefix { $0 != first }
        label += literal
        rest = rest.dropFirst(literal.count + 2)
      } else if rest.hasPrefix("counter"), let open = rest.firstIndex(of: "("), let close = rest.firstIndex(of: ")"),
        open < close
      {
        let inside = rest[rest.index(after: open)..<close].split(separator: ",").map { PlainLine($0).words }
        let isNested = rest.hasPrefix("counters(")
        let style = inside.dropFirst(isNested ? 2 : 1).first ?? "decimal"
        let separator = isNested && inside.count > 1 ? inside[1].filter { $0 != "\"" && $0 != "'" } : ""
        let numbers = (isNested ? lists[...] : lists.suffix(1)).map { $0.next - 1 }
        label += numbers.map { number($0, style) ?? "\($0)" }.joined(separator: separator)
        rest = rest[rest.index(after: close)...]
      } else {
        rest = rest.dropFirst()
      }
    }
    let words = PlainLine(label).words
    return words.isEmpty ? nil : words
  }

  /// A number in a style; nil where the style isn't one of numbers.
  private static func number(_ number: Int, _ style: String) -> String? {
    switch style {
    case "a", "lower-alpha", "lower-latin": letters(number)
    case "A", "upper-alpha", "upper-latin": letters(number).uppercased()
    case "i", "lower-roman": roman(number).lowercased()
    case "I", "upper-roman": roman(number)
    case "1", "decimal", "decimal-leading-zero": "\(number)"
    default: nil
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
