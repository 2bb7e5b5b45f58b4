/// The letters of a word as numbers, with its tone taken off: what the rules of spelling look at.
struct SyllableSpelling: Equatable {
  /// The longest syllable has seven letters (`nghiêng`).
  static let maximum = 7

  /// Letters as `LetterTable.alphabet` numbers them, six bits each, the first one lowest.
  var letters: UInt64 = 0
  var count = 0
  var tone = Tone.level
  /// The place of the letter that carries the tone mark; -1 for the level tone.
  var tonePlace = -1

  /// - Returns: nil when the word has another character than a Vietnamese letter (or f, j, w, z), more than seven
  ///   letters, or two tones.
  init?(_ word: some StringProtocol) {
    for scalar in word.unicodeScalars {
      guard append(scalar.value) else { return nil }
    }
  }

  /// The spelling of a word given as valid UTF-8.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < bytes.count {
      let (value, length) = UTF8Reader.scalar(in: bytes, at: place)
      guard append(value) else { return nil }
      place += length
    }
  }

  private mutating func append(_ value: UInt32) -> Bool {
    guard count < Self.maximum, let entry = LetterTable.shared[value], entry.letter > 0 else { return false }
    if entry.tone != .level {
      guard tonePlace < 0 else { return false }
      tone = entry.tone
      tonePlace = count
    }
    letters |= UInt64(entry.letter) << UInt64(6 * count)
    count += 1
    return true
  }

  /// The letter at a place; 0 behind the last one.
  subscript(place: Int) -> UInt8 {
    place < Self.maximum ? UInt8(truncatingIfNeeded: letters >> UInt64(6 * place)) & 63 : 0
  }

  /// The letters from a place on, in the form in which `Rime` has them.
  func letters(from place: Int) -> UInt64 { place < Self.maximum ? letters >> UInt64(6 * place) : 0 }
}
