/// Lengths and switches as WordprocessingML writes them.
enum WordMeasure {
  /// A whole number within the bounds of any page; nil for anything else.
  static func integer(_ text: String?) -> Int? {
    guard let text, let value = Double(text.trimmingBlanks), value.isFinite else { return nil }
    return Int(max(-bound, min(bound, value)).rounded())
  }

  /// A length in twips, written as a number of them or with a unit: `12pt`, `2.5cm`.
  static func twips(_ text: String?) -> Int? { length(text, perPoint: 20) }

  /// A length in half-points, written as a number of them or with a unit.
  static func halfPoints(_ text: String?) -> Int? { length(text, perPoint: 2) }

  /// A length in twips, written as CSS does in old drawings.
  ///
  /// - Parameter plain: how many twips a number without a unit counts.
  static func vector(_ text: some StringProtocol, plain: Double) -> Double? {
    let text = String(text).trimmingBlanks
    guard let (value, unit) = split(text) else { return nil }
    return unit.isEmpty ? value * plain : points(unit).map { value * $0 * 20 }
  }

  /// English metric units, 914400 an inch, in twips.
  static func emu(_ text: String?) -> Int? {
    guard let text, let value = Double(text), value.isFinite else { return nil }
    return Int(max(-bound, min(bound, value / 635)).rounded())
  }

  /// Whether a switch is on: an element that is there without a value says yes.
  static func isOn(_ value: String?) -> Bool {
    switch value {
    case "0"?, "false"?, "off"?, "none"?: false
    default: true
    }
  }

  private static let bound = 1e9

  private static func length(_ text: String?, perPoint: Double) -> Int? {
    guard let (value, unit) = text.flatMap({ split($0.trimmingBlanks) }) else { return nil }
    let scaled = unit.isEmpty ? value : points(unit).map { value * $0 * perPoint }
    return scaled.map { Int(max(-bound, min(bound, $0)).rounded()) }
  }

  private static func split(_ text: String) -> (Double, Substring)? {
    let number = text.prefix { "+-.0123456789".contains($0) }
    guard let value = Double(number), value.isFinite else { return nil }
    return (value, text[number.endIndex...])
  }

  /// How many points a unit has.
  private static func points(_ unit: Substring) -> Double? {
    switch unit {
    case "pt": 1
    case "in": 72
    case "cm": 72 / 2.54
    case "mm": 72 / 25.4
    case "pc", "pi": 12
    case "px": 0.75
    case "emu": 1 / 12700
    default: nil
    }
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmingBlanks: String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || ("\t"..."\r").contains($0) || $0 == "\u{A0}" }
    let kept = unicodeScalars.drop(while: isBlank)
    guard let last = kept.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(kept[...last])
  }
}
