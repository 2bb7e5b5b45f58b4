/// Letters of fonts that draw signs in place of letters, as the signs of Unicode.
enum WordSymbols {
  /// What a `w:sym` shows.
  ///
  /// - Parameters:
  ///   - code: the letter's number in hexadecimal digits.
  ///   - font: the font that draws it.
  static func text(_ code: String, font: String) -> String {
    guard let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value), value >= 0x20 else { return "" }
    return sign(scalar, font: font)
  }

  /// What a letter of a font shows: the letter itself for a font of letters.
  static func sign(_ scalar: Unicode.Scalar, font: String) -> String {
    // Fonts of signs have theirs at F020 to F0FF, and programs write them there or below 100.
    let isPrivate = (0xF000...0xF0FF).contains(scalar.value)
    let low = isPrivate ? scalar.value - 0xF000 : scalar.value
    guard low <= 0xFF else { return String(Character(scalar)) }
    let name = font.lowercased()
    if name.hasPrefix("wingdings 2") || name.hasPrefix("wingdings 3") || name.hasPrefix("webdings") {
      return otherSigns(low, name) ?? "•"
    }
    if name.hasPrefix("wingdings") { return wingdings[low] ?? "•" }
    if name.hasPrefix("symbol") || isPrivate { return symbol[low] ?? ascii(low) ?? "•" }
    return String(Character(scalar))
  }

  private static func ascii(_ value: UInt32) -> String? {
    (0x20...0x40).contains(value) ? Unicode.Scalar(value).map { String(Character($0)) } : nil
  }

  private static func otherSigns(_ low: UInt32, _ name: String) -> String? {
    if name.hasPrefix("wingdings 2") {
      return [0x50: "✓", 0x52: "☑", 0x53: "☒", 0xA3: "☐", 0x97: "•", 0x4F: "✗"][low]
    }
    if name.hasPrefix("wingdings 3") { return [0x7D: "▶", 0x75: "◀", 0x70: "▲", 0x71: "▼"][low] }
    return nil
  }

  private static let symbol: [UInt32: String] = [
    0x2D: "-", 0xBE: "-", 0xB7: "•", 0xA8: "♦", 0xA7: "♣", 0xA9: "♥", 0xAA: "♠", 0xAE: "→", 0xAC: "←", 0xAD: "↑",
    0xAF: "↓", 0xDE: "⇒", 0xB1: "±", 0xB3: "≥", 0xA3: "≤", 0xB4: "×", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xB0: "°",
    0xD7: "·", 0xC5: "⊕", 0xA5: "∞", 0xE5: "∑", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x44: "Δ", 0x6D: "μ",
    0x70: "π", 0x53: "Σ", 0x57: "Ω", 0x77: "ω", 0x6C: "λ", 0x73: "σ", 0x66: "φ", 0x71: "θ", 0x65: "ε",
  ]

  private static let wingdings: [UInt32: String] = [
    0xFC: "✓", 0xFB: "✗", 0xFE: "☑", 0xFD: "☒", 0xA8: "☐", 0x6F: "□", 0x6E: "■", 0xA7: "▪", 0x71: "❑", 0x72: "❒",
    0x76: "❖", 0xD8: "➢", 0xE0: "→", 0xDF: "←", 0xF0: "⇨", 0xE8: "➔", 0x6C: "●", 0x9F: "•", 0x9E: "·", 0xA1: "○",
    0x75: "◆", 0x77: "⬥", 0xAB: "★", 0x46: "☞", 0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x73: "⬧", 0x78: "⌧", 0xAA: "✦",
    0x21: "✏", 0x22: "✂", 0x2D: "📪", 0xF3: "⬄", 0xEF: "⇦",
  ]
}
