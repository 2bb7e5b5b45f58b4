internal import KeHoachText

/// Texts of cells.
enum CellText {
  /// The text of SpreadsheetML bytes: `_x000D_` decoded, Vietnamese letters composed, breaks as `\n`, no control
  /// characters.
  static func clean(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.contains(where: { needsCare($0) || $0 == UInt8(ascii: "_") }) else {
      return String(decoding: bytes, as: UTF8.self).composed
    }
    return withoutControls(decodingEscapes(bytes)).composed
  }

  /// The text of plain bytes: the same, but for escapes.
  static func cleanPlain(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: needsCare) else { return String(decoding: bytes, as: UTF8.self).composed }
    return withoutControls(Array(bytes)).composed
  }

  /// Whether a text is nothing but spaces.
  static func isBlank(_ text: String) -> Bool {
    // A letter, digit or other sign of ASCII, which nearly every text holds, is found fast.
    guard !text.utf8.contains(where: { $0 > 0x20 && $0 < 0x7F }) else { return false }
    return text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
  }

  @inline(__always)
  private static func needsCare(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xEF }

  private static func withoutControls(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      let third = at + 2 < bytes.count ? bytes[at + 2] : 0
      switch (byte, next, third) {
      case (0x0D, 0x0A, _):
        break
      case (0x0D, _, _), (0x0A, _, _): result.append(0x0A)
      case (0x09, _, _): result.append(0x20)
      case (..<0x20, _, _), (0x7F, _, _): break
      case (0xC2, 0x80...0x9F, _): at += 1
      // U+FEFF, U+FFFE and U+FFFF.
      case (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xBE...): at += 2
      default: result.append(byte)
      }
      at += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `_x000D_` is how a character is written that XML can't hold; `_x005F_` is how `_` is where it would look so.
  private static func decodingEscapes(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      guard let unit = escape(bytes, at) else {
        result.append(bytes[at])
        at += 1
        continue
      }
      at += 7
      var value = UInt32(unit)
      if 0xD800..<0xDC00 ~= unit, let low = escape(bytes, at), 0xDC00..<0xE000 ~= low {
        value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
        at += 7
      }
      // Half of a pair is no character.
      if let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) { result.append(contentsOf: encoded) }
    }
    return result
  }

  private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt16? {
    guard at + 6 < bytes.count, bytes[at] == UInt8(ascii: "_"), bytes[at + 1] == UInt8(ascii: "x"),
      bytes[at + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt16 = 0
    for byte in bytes[at + 2..<at + 6] {
      guard let digit = ASCII.hexDigit(byte) else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
