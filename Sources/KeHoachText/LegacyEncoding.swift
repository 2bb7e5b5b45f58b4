/// The encodings of Vietnamese before Unicode, as they look when they are taken for something else.
///
/// The letters of such text are real characters, only the wrong ones: `Céng hßa x· héi` is TCVN3 read as Windows-1252.
public enum LegacyEncoding: Sendable, CaseIterable {
  /// TCVN3, also called ABC, of the `.VnTime` fonts: `Céng hßa x· héi chñ nghÜa ViÖt Nam`.
  case tcvn3
  /// VNI-Windows, of the `VNI-Times` fonts: `Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam`.
  case vni
  /// Right UTF-8 that was read as Windows-1252: `Cá»™ng hÃ²a xÃ£ há»™i`.
  case utf8

  /// The encoding of a line that is no proper Vietnamese as it stands.
  ///
  /// A line is judged by its words with letters beyond ASCII: as they stand few of them, converted nearly all must be
  /// Vietnamese syllables. Lines with letters or marks that only Unicode has (`ă đ ơ ư ạ`) are left alone.
  /// - Returns: nil for proper text, for text in other languages, and where there are fewer than two words to judge by.
  public static func detect(_ line: some StringProtocol) -> LegacyEncoding? {
    var hasHigh = false
    for scalar in line.unicodeScalars where scalar.value >= 0x80 {
      if scalar.value > 0xFF, LetterTable.code(of: scalar) > 0 || Letters.isMark(scalar) { return nil }
      hasHigh = true
    }
    guard hasHigh else { return nil }
    let text = String(line)
    if utf8.decode(text) != nil { return .utf8 }
    let (count, own) = Judgement.syllables(in: text)
    guard count >= 2 else { return nil }
    var best: (encoding: LegacyEncoding, share: Double)?
    for encoding in [LegacyEncoding.tcvn3, .vni] {
      guard let converted = encoding.decode(text) else { continue }
      let (count, right) = Judgement.syllables(in: converted)
      guard count >= 2, right > own, Double(own) < 0.5 * Double(count) else { continue }
      let share = Double(right) / Double(count)
      if share >= 0.75, share > best?.share ?? 0 { best = (encoding, share) }
    }
    return best?.encoding
  }

  /// The line in Unicode; characters that the encoding doesn't have stay as they are.
  ///
  /// TCVN3 has no capitals with tones (fonts drew them): in a word whose other letters are capitals they are made so.
  public func convert(_ line: some StringProtocol) -> String { decode(String(line)) ?? String(line) }

  /// The text of bytes read as Windows-1252, the five that it doesn't define as control characters.
  ///
  /// For files that are not UTF-8: `detect` and `convert` then take it line by line.
  public static func windows1252(_ bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80..<0xA0).contains(byte) ? Windows1252.upper[Int(byte) - 0x80] : UInt16(byte)
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
  }

  private func decode(_ text: String) -> String? {
    switch self {
    case .tcvn3: LegacyTables.tcvn3(text)
    case .vni: LegacyTables.vni(text)
    case .utf8: Windows1252.utf8(text)
    }
  }

  /// How Vietnamese a line looks.
  private enum Judgement {
    /// The words with letters beyond ASCII, and how many of them can be Vietnamese syllables.
    static func syllables(in text: String) -> (count: Int, right: Int) {
      var count = 0
      var right = 0
      let separators: Set<Character> = [" ", "\t", "\n", ",", ".", ";", ":", "(", ")", "/", "-", "“", "”", "\""]
      for word in text.split(whereSeparator: { separators.contains($0) }) where !word.utf8.allSatisfy({ $0 < 0x80 }) {
        count += 1
        if Syllable.isPossible(word) { right += 1 }
      }
      return (count, right)
    }
  }
}
