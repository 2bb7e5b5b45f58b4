/// How letters are cased, read off bytes: a table for the letters of Vietnamese, which are most of what is asked.
enum CaseTable {
  /// What a character is.
  enum Kind: UInt8 {
    /// A mark or digit.
    case none
    /// A space.
    case space
    /// A small letter.
    case lower
    /// A capital.
    case upper
  }

  /// What the character at a place is, and where the next one begins.
  static func kind(in bytes: ArraySlice<UInt8>, at place: Int) -> (kind: Kind, next: Int) {
    let first = bytes[place]
    if first < 0x80 { return (table[Int(first)], place + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= bytes.endIndex, length < 4 else { return (.none, min(place + length, bytes.endIndex)) }
    let second = Int(bytes[place + 1] & 0x3F)
    let value =
      length == 2
      ? Int(first & 0x1F) << 6 | second : Int(first & 0x0F) << 12 | second << 6 | Int(bytes[place + 2] & 0x3F)
    return (value < table.count ? table[value] : .none, place + length)
  }

  /// All characters below U+1F00, where those of Vietnamese are.
  private static let table: [Kind] = (0..<0x1F00).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return .none }
    if scalar == " " || scalar == "\t" || value == 0x0B || value == 0xA0 { return .space }
    guard scalar.properties.isAlphabetic else { return .none }
    return scalar.properties.isUppercase ? .upper : .lower
  }
}
