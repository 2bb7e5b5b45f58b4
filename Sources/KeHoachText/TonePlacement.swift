/// Where the tone mark stands in open syllables that end in oa, oe or uy: the only ones in which the styles differ.
///
/// After q the u belongs to the onset, so `quý` is the same in both.
public enum TonePlacement: Sendable {
  /// On the first vowel: `hòa`, `khỏe`, `thúy`, `ủy`.
  case old
  /// On the second: `hoà`, `khoẻ`, `thuý`, `uỷ`.
  case new

  /// The style of a composed word in any case.
  ///
  /// - Returns: nil where the styles agree, and for what is no Vietnamese syllable.
  public init?(of word: some StringProtocol) {
    guard let placement = Syllable(word)?.tonePlacement else { return nil }
    self = placement
  }

  /// The word with its tone mark where this style has it, each letter in its own case; other words unchanged.
  public func converted(_ word: some StringProtocol) -> String {
    guard let placement = TonePlacement(of: word), placement != self else { return String(word) }
    var scalars = Array(word.unicodeScalars)
    guard let from = scalars.firstIndex(where: { Letters.parts(of: $0).tone != nil }) else { return String(word) }
    let target = placement == .old ? from + 1 : from - 1
    let parts = Letters.parts(of: scalars[from])
    guard scalars.indices.contains(target), let mark = parts.tone,
      let composed = Letters.composed(scalars[target], mark)
    else { return String(word) }
    scalars[from] = parts.letter
    scalars[target] = composed
    return String(String.UnicodeScalarView(scalars))
  }
}
