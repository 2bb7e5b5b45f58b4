internal import KeHoachText

/// How Word writes an ordinal: the value of `w:numFmt`.
enum NumberFormat: String {
  /// `1`
  case decimal
  /// `I`
  case upperRoman
  /// `A`, after `Z` `AA`, `BB`
  case upperLetter
  /// `a`, in the Latin alphabet, after `z` `aa`, `bb`
  case lowerLetter
  /// A mark.
  case bullet
  /// No ordinal: the text of the level is all.
  case none

  /// An ordinal as Word writes it in this format.
  func string(_ value: Int) -> String {
    switch self {
    case .decimal: String(value)
    case .upperRoman: RomanNumeral.string(value)
    case .upperLetter: Self.letters(value, first: "A")
    case .lowerLetter: Self.letters(value, first: "a")
    case .bullet, .none: ""
    }
  }

  /// The ordinal in Word's Latin alphabet of a letter or of a letter doubled; nil for any other text.
  static func latinOrdinal(_ text: some StringProtocol) -> Int? {
    guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      text.utf8.allSatisfy({ $0 == first })
    else { return nil }
    return (text.utf8.count - 1) * 26 + Int(first - UInt8(ascii: "a")) + 1
  }

  private static func letters(_ value: Int, first: Unicode.Scalar) -> String {
    guard value > 0, let letter = Unicode.Scalar(first.value + UInt32((value - 1) % 26)) else { return "" }
    return String(repeating: Character(letter), count: (value - 1) / 26 + 1)
  }
}
