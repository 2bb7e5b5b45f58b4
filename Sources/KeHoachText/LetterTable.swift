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
    var entries = (Array(0..<0x250) + Array(0x1E00..<0x1F00)).map(Self.entry)
    for (number, scalar) in Self.alphabet.enumerated() {
      guard let place = Self.place(of: scalar.value) else { continue }
      entries[place].letter = UInt8(number + 1)
    }
    for (vowel, toned) in Letters.rows {
      guard let vowel = Self.place(of: vowel.value) else { continue }
      for (number, scalar) in toned.unicodeScalars.enumerated() {
        guard let place = Self.place(of: scalar.value), let tone = Tone(rawValue: UInt8(number + 1)) else { continue }
        entries[place].letter = entries[vowel].letter
        entries[place].tone = tone
      }
    }
    for place in entries.indices where entries[place].isUpper {
      guard let lower = Self.place(of: UInt32(entries[place].lower)) else { continue }
      entries[place].letter = entries[lower].letter
      entries[place].tone = entries[lower].tone
    }
    self.entries = entries
  }

  /// What Unicode says of a scalar: all but its place in the alphabet and its tone.
  private static func entry(_ value: UInt32) -> Entry {
    var entry = Entry(lower: UInt16(value))
    guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { return entry }
    entry.isLetter = true
    entry.lowersInPlace = true
    guard scalar.properties.changesWhenLowercased else { return entry }
    entry.isUpper = scalar.properties.isUppercase
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    guard mapping.count == 1, let lower = mapping.first, lower.value < 0x2000 else {
      entry.lowersInPlace = false
      return entry
    }
    entry.lower = UInt16(lower.value)
    entry.lowersInPlace = lower.value >> 6 == value >> 6 && UTF8.width(scalar) == UTF8.width(lower)
    return entry
  }

  /// Where the entry of a scalar value is; nil outside the Latin blocks that the table covers.
  @inline(__always)
  private static func place(of value: UInt32) -> Int? {
    if value < 0x250 { return Int(value) }
    if value >= 0x1E00, value < 0x1F00 { return Int(value - 0x1E00 + 0x250) }
    return nil
  }

  /// The facts of a scalar value; nil outside the Latin blocks that the table covers.
  @inline(__always)
  subscript(value: UInt32) -> Entry? {
    guard let place = Self.place(of: value) else { return nil }
    return entries[place]
  }

  /// The letters of `alphabet` beyond ASCII, in both cases and with all tones.
  static var vietnamese: [Unicode.Scalar] {
    let values: [UInt32] = Array(0x80..<0x250) + Array(0x1E00..<0x1F00)
    return values.compactMap { value in (shared[value]?.letter ?? 0) > 0 ? Unicode.Scalar(value) : nil }
  }

  /// The number of a letter of `alphabet`; 0 for anything else.
  static func code(of scalar: Unicode.Scalar) -> UInt8 { shared[scalar.value]?.letter ?? 0 }
}
