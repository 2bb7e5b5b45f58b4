/// Widths of text in a terminal or a monospaced page, in cells.
public enum DisplayWidth {
  /// The number of cells that the text takes: one a character, two for wide East Asian letters and emoji, none for
  /// control characters.
  public static func of(_ text: some StringProtocol) -> Int {
    for scalar in text.unicodeScalars
    where scalar.value < 0x20 || scalar.value > 0x24F || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0xAD {
      // Anything but plain Latin: count characters, not scalars. Latin Extended Additional is Vietnamese, one cell.
      if scalar.value < 0x1E00 || scalar.value > 0x1EFF { return careful(text) }
    }
    return text.unicodeScalars.count
  }

  private static func careful(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// The number of cells of one character.
  public static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x20 || (0x7F..<0xA0).contains(first.value) { return 0 }
    let properties = first.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    return isWide(first.value) ? 2 : 1
  }

  /// East Asian Wide and Fullwidth (UAX #11), by block.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
