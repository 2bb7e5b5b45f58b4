/// What keeps a text from being written into XML as it is.
enum TextHazard: Int, Comparable {
  /// Nothing: the bytes may be copied.
  case none
  /// Characters that are markup: `<`, `>`, `&`, `"`.
  case markup
  /// Characters that XML 1.0 forbids.
  case forbidden

  static func < (a: TextHazard, b: TextHazard) -> Bool { a.rawValue < b.rawValue }

  /// The worst hazard in a text of valid UTF-8.
  static func worst(in text: UnsafeBufferPointer<UInt8>) -> TextHazard {
    var worst = TextHazard.none
    for (place, byte) in text.enumerated() {
      switch byte {
      case 0..<0x20 where byte != 0x09 && byte != 0x0A: return .forbidden
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""): worst = .markup
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      case 0xEF where text[place + 1] == 0xBF && text[place + 2] >= 0xBE: return .forbidden
      default: break
      }
    }
    return worst
  }

  /// Whether XML 1.0 allows a character; a carriage return is left out, because readers would make it a line feed.
  static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
