/// Text made safe to print: what a terminal would obey, or wouldn't show, is shown as a sign instead.
enum VisibleText {
  /// More scalars than this in one character are cut: no script needs them, and a terminal chokes on thousands.
  private static let longestCharacter = 12

  /// The whole text in a form for one line.
  static func of(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ isPlain($0.value) || isQuotation($0.value) }) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for character in text { result += of(character) }
    return result
  }

  /// Whether the character is shown as it is and takes one cell: printable ASCII and Vietnamese, for speed.
  static func isPlain(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let value = scalars.first?.value, scalars.index(after: scalars.startIndex) == scalars.endIndex else {
      return false
    }
    return isPlain(value)
  }

  /// Whether bytes are UTF-8 of nothing but such characters.
  static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      if (0x20..<0x7F).contains(byte) {
        place += 1
        continue
      }
      // U+00C0–U+024F take two bytes, U+1E00–U+1EFF three.
      let length = byte == 0xE1 ? 3 : 2
      guard (0xC3...0xC9).contains(byte) || byte == 0xE1, place + length <= bytes.endIndex,
        bytes[place + 1..<place + length].allSatisfy({ $0 & 0xC0 == 0x80 }),
        byte != 0xC9 || bytes[place + 1] < 0x90, byte != 0xE1 || bytes[place + 1] >= 0xB8
      else { return false }
      place += length
    }
    return true
  }

  private static func isPlain(_ value: UInt32) -> Bool {
    (0x20..<0x7F).contains(value) || (0xC0..<0x250).contains(value) || (0x1E00..<0x1F00).contains(value)
  }

  /// Whether it is a dash or a quotation mark, as messages have them.
  private static func isQuotation(_ value: UInt32) -> Bool { (0x2010..<0x2028).contains(value) }

  /// One character as it is shown.
  static func of(_ character: Character) -> String {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return "" }
    if scalars.count == 1 || isInvisible(first) {
      return scalars.prefix(longestCharacter).reduce(into: "") { $0 += of($1) }
    }
    var result = String.UnicodeScalarView()
    if isMark(first) { result.append("\u{25CC}") }
    for scalar in scalars.prefix(longestCharacter) where !isObeyed(scalar) { result.append(scalar) }
    return String(result)
  }

  private static func of(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09: "    "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "\u{FFFD}"
    case 0x20..<0x7F: String(scalar)
    case 0x7F: "\u{2421}"
    default:
      if isInvisible(scalar) {
        "<U+\(hexadecimal(scalar.value))>"
      } else if isMark(scalar) {
        "\u{25CC}\(scalar)"
      } else {
        String(scalar)
      }
    }
  }

  /// Whether the scalar has no picture, or turns the direction of what follows.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }

  /// Whether the scalar, inside a character, still does something to the terminal.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    // The zero-width joiner and the tags hold emoji together.
    scalar.value != 0x200D && !(0xE0020...0xE007F).contains(scalar.value) && isInvisible(scalar)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
