/// What the Latin letters of Vietnamese text are, by table: one look-up a scalar, no Unicode properties on the way.
struct LetterTable: Sendable {
  /// One scalar's facts.
  struct Entry: Sendable {
    /// The scalar in lower case.
    var lower: UInt16
    /// 1...33 for the letters of `alphabet`, without tone; 0 for anything else.
    var letter: UInt8 = 0
    /// The tone on the letter.
    var tone = Tone.level
    var isLetter = false
    var isUpper = false
    /// Whether the lower-case letter has the same number of UTF-8 bytes, and all but the last are the same.
    var lowersInPlace = false
  }

  /// The Vietnamese alphabet with f, j, w, z, as `Entry.letter` counts it from 1.
  static let alphabet: [Unicode.Scalar] = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  static let shared = LetterTable()

  /// Entries of U+0000...U+024F, then of U+1E00...U+1EFF.
  private let entries: [Entry]

  private init() {
    let letters = Dictionary(uniqueKeysWithValues: zip(Self.alphabet, UInt8(1)...))
    entries = (Array(0..<0x250) + Array(0x1E00..<0x1F00)).map { (value: UInt32) in
      var entry = Entry(lower: UInt16(value))
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { return entry }
      entry.isLetter = true
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      entry.isUpper = scalar.properties.isUppercase
      guard lower.count == 1, let first = lower.first, first.value < 0x2000 else { return entry }
      entry.lower = UInt16(first.value)
      entry.lowersInPlace =
        first.value >> 6 == value >> 6 && String(scalar).utf8.count == String(first).utf8.count
      let parts = Letters.parts(of: first)
      entry.letter = letters[parts.letter] ?? 0
      if let mark = parts.tone { entry.tone = Tone(mark: mark) }
      return entry
    }
  }

  /// The facts of a scalar value; nil outside the Latin blocks that the table covers.
  @inline(__always)
  subscript(value: UInt32) -> Entry? {
    if value < 0x250 { return entries[Int(value)] }
    if value >= 0x1E00, value < 0x1F00 { return entries[Int(value - 0x1E00 + 0x250)] }
    return nil
  }

  /// The number of a letter of `alphabet`; 0 for anything else.
  static func code(of scalar: Unicode.Scalar) -> UInt8 { shared[scalar.value]?.letter ?? 0 }
}
