/// What a character is to the tokeniser.
enum CharacterClass: UInt8, Sendable {
  case letter
  case digit
  case space
  case lineBreak
  case punctuation
  /// A combining mark, which belongs to the letter before it.
  case mark
  /// Zero width, or a soft hyphen: not there, for words.
  case ignorable
  case other

  /// By ASCII value.
  static let ascii: [CharacterClass] = (0..<128).map { (value: UInt8) in
    switch value {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x09, 0x20: .space
    case 0x0A...0x0D: .lineBreak
    default: ".,;:!?()[]{}\"'-/\\*+_|~`".utf8.contains(value) ? .punctuation : .other
    }
  }

  /// The class of a scalar beyond ASCII.
  static func of(_ value: UInt32) -> CharacterClass {
    if let entry = LetterTable.shared[value], entry.isLetter { return .letter }
    if isIgnorable(value) { return .ignorable }
    switch value {
    case 0x300...0x36F: return .mark
    case 0x85, 0x2028, 0x2029: return .lineBreak
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF, 0x2010...0x2027, 0x2032...0x205E, 0x25A0...0x25FF:
      return .punctuation
    default: break
    }
    return value > 0xFF && Unicode.Scalar(value)?.properties.isAlphabetic == true ? .letter : .other
  }

  /// Soft hyphen, zero-width space and joiners, directional marks, word joiner, byte order mark.
  static func isIgnorable(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }
}
