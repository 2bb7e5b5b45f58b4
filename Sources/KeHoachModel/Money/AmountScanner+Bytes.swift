internal import KeHoachText

extension AmountScanner {
  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// The end of the spaces from an offset on; NBSP and narrow NBSP are spaces too.
  func skipSpaces(_ start: Int) -> Int {
    var offset = start
    while let width = spaceWidth(at: offset) { offset += width }
    return offset
  }

  /// How many bytes the space at an offset has, or nil if there is none.
  private func spaceWidth(at offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return 1
    case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0xA0: return 2
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0xAF: return 3
    default: return nil
    }
  }

  /// The number that begins at an offset: digits, with `.` or `,` between them, or spaces between groups of three.
  func numberRange(from start: Int) -> Range<Int> {
    var end = start
    var groupStart = start
    var isSpaced = true
    while end < bytes.count {
      if Self.isDigit(bytes[end]) {
        end += 1
      } else if bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ","), end + 1 < bytes.count,
        Self.isDigit(bytes[end + 1])
      {
        isSpaced = false
        end += 1
        groupStart = end
      } else if isSpaced, end - groupStart <= 3, let width = spaceWidth(at: end), hasGroup(at: end + width) {
        end += width
        groupStart = end
      } else {
        break
      }
    }
    return start..<end
  }

  /// Whether exactly three digits stand at an offset.
  private func hasGroup(at offset: Int) -> Bool {
    guard offset + 3 <= bytes.count, bytes[offset..<offset + 3].allSatisfy(Self.isDigit) else { return false }
    return offset + 3 == bytes.count || !Self.isDigit(bytes[offset + 3])
  }

  /// Whether no letter, digit, slash or number mark stands right before an offset.
  func isWordStart(_ offset: Int) -> Bool {
    guard offset > 0 else { return true }
    switch bytes[offset - 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "_"): return false
    case let byte where byte < 0x80: return !Self.isASCIILetter(byte) && !Self.isDigit(byte)
    default:
      var lead = offset - 1
      while lead > 0, offset - lead < 4, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
      return !isLetter(at: lead)
    }
  }

  /// Whether a letter begins at an offset. Of the scalars outside ASCII, U+0080…00BF and U+2000…2FFF are signs.
  func isLetter(at offset: Int) -> Bool {
    let byte = bytes[offset]
    return byte < 0x80 ? Self.isASCIILetter(byte) : byte != 0xC2 && byte != 0xE2
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  /// The word that begins at an offset, composed and in lower case; nil if none does, or one too long to matter.
  func word(from start: Int) -> (text: String, end: Int)? {
    var end = start
    while end < bytes.count, isLetter(at: end) {
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      // `tr.đ` is one word.
      if end - start == 2, bytes[start..<end].elementsEqual("tr".utf8), end + 2 < bytes.count,
        bytes[end] == UInt8(ascii: "."), bytes[end + 1] == 0xC4, bytes[end + 2] == 0x91
      {
        end += 1
      }
      guard end - start <= 24 else { return nil }
    }
    guard end > start else { return nil }
    return (String(decoding: bytes[start..<end], as: UTF8.self).composed.lowercased(), end)
  }
}
