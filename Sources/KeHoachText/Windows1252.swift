/// Windows-1252, and UTF-8 that was read as such.
enum Windows1252 {
  /// The characters of 0x80...0x9F; the bytes that are not defined stand for the control characters of Latin-1.
  static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E,
    0x0178,
  ]

  private static let bytes: [UInt16: UInt8] = Dictionary(
    uniqueKeysWithValues: upper.enumerated().map { ($0.element, UInt8($0.offset + 0x80)) })

  /// The byte of a character, nil when Windows-1252 and Latin-1 have none.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return UInt16(exactly: scalar.value).flatMap { bytes[$0] }
  }

  /// The text that a text's bytes are in UTF-8.
  ///
  /// A space behind `Ã` may be what became of a no-break space, the second byte of `à`.
  /// - Returns: nil when they are not UTF-8, or hold no Vietnamese letter beyond ASCII.
  static func utf8(_ text: String) -> String? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = byte(of: scalar) else { return nil }
      bytes.append(bytes.last == 0xC3 && byte == 0x20 ? 0xA0 : byte)
    }
    guard bytes.contains(where: { $0 >= 0x80 }), let decoded = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    return decoded.unicodeScalars.contains { $0.value >= 0x80 && LetterTable.code(of: $0) > 0 } ? decoded : nil
  }
}
