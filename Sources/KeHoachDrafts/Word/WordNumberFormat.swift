import KeHoachOffice

/// How the numbers of a list's level are written.
struct WordNumberFormat {
  /// The value of `w:numFmt`.
  var name = "decimal"
  /// The numbers of a custom format, in order, as far as the file lists them.
  var custom: [String] = []

  /// The most numbers that a custom format is read with.
  private static let longestCustom = 200
  private static let longestNumber = 40

  /// Decimal numbers.
  init() {}

  /// Reads the format of a `w:lvl`; a custom one stands beside a plain one for older programs.
  init(level: XMLNode) {
    var node = level.child("numFmt")
    for choice in level.children where choice.isNamed("AlternateContent", .compatibility) {
      node = WordAlternatives.chosen(choice)?.child("numFmt") ?? node
    }
    guard let node else { return }
    name = node.attribute("val") ?? name
    guard name == "custom", let list = node.attribute("format") else { return }
    custom = list.split(separator: ",", maxSplits: Self.longestCustom).map {
      String($0.prefix(Self.longestNumber)).trimmingBlanks
    }
    if custom.last == "..." || custom.last == "…" { custom.removeLast() }
    // `001, 002, 003, ...` goes on by itself: only the width of the numbers matters.
    if let first = custom.first, Int(first) != nil { name = first.count > 1 ? "padded" : "decimal" }
  }

  /// Whether it numbers at all.
  var isBullet: Bool { name == "bullet" }

  /// A number as it is written.
  func text(_ value: Int) -> String {
    switch name {
    case "none", "bullet": ""
    case "upperRoman": Self.roman(value)
    case "lowerRoman": Self.roman(value).lowercased()
    case "upperLetter": Self.letter(value)
    case "lowerLetter": Self.letter(value).lowercased()
    case "decimalZero": value >= 0 && value < 10 ? "0\(value)" : String(value)
    case "padded": Self.padded(value, to: custom.first?.count ?? 1)
    case "numberInDash": "- \(value) -"
    case "custom": custom.indices.contains(value - 1) ? custom[value - 1] : String(value)
    case "vietnameseCounting": Self.counting(value)
    default: String(value)
    }
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func roman(_ value: Int) -> String {
    guard (1..<4000).contains(value) else { return String(value) }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var result = ""
    for (worth, sign) in signs {
      while rest >= worth {
        result += sign
        rest -= worth
      }
    }
    return result
  }

  /// A to Z, then AA to ZZ, AAA and so on, as Word counts.
  private static func letter(_ value: Int) -> String {
    guard (1...780).contains(value) else { return String(value) }
    let letter = Character(Unicode.Scalar(UInt8(65 + (value - 1) % 26)))
    return String(repeating: letter, count: (value - 1) / 26 + 1)
  }

  private static func counting(_ value: Int) -> String {
    let words = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    guard (1..<100).contains(value) else { return String(value) }
    let (tens, ones) = (value / 10, value % 10)
    if tens == 0 { return words[ones] }
    let last = ones == 1 && tens > 1 ? "mốt" : ones == 5 ? "lăm" : words[ones]
    let head = tens == 1 ? "mười" : words[tens] + " mươi"
    return ones == 0 ? head : head + " " + last
  }
}
