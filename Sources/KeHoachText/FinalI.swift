/// The spelling of i as a whole rime behind h, k, l, m, s, t and qu, where usage wavers: `kỹ` and `kĩ`, `quý` and `quí`.
public enum FinalI: Sendable {
  /// `kĩ`, `tỉ`, `quí`.
  case i
  /// `kỹ`, `tỷ`, `quý`.
  case y

  /// The spelling in a composed word in any case.
  ///
  /// - Returns: nil where there is no choice. That the other spelling is a word of the same meaning is not said: `ti`
  ///   (`ti vi`) has no y, `ly` (`ly hôn`) has an i only in theory.
  public init?(of word: some StringProtocol) {
    guard let syllable = Syllable(word), syllable.rime.codaCount == 0, syllable.rime.medialCount == 0,
      ["h", "k", "l", "m", "s", "t", "q"].contains(syllable.onset)
    else { return nil }
    switch syllable.nucleus {
    case "i": self = .i
    case "y": self = .y
    default: return nil
    }
  }

  /// The word in this spelling, case kept; words without a choice unchanged.
  public func converted(_ word: some StringProtocol) -> String {
    guard let written = FinalI(of: word), written != self, let last = word.unicodeScalars.last else {
      return String(word)
    }
    let parts = Letters.parts(of: last)
    let isUpper = parts.letter == "I" || parts.letter == "Y"
    let letter: Unicode.Scalar = self == .i ? (isUpper ? "I" : "i") : (isUpper ? "Y" : "y")
    var result = String.UnicodeScalarView(word.unicodeScalars.dropLast())
    result.append(letter)
    if let tone = parts.tone { result.append(tone) }
    return Letters.compose(String(result))
  }
}
