/// A place in a text that is nearly a known phrase.
public struct NearMiss: Equatable, Sendable {
  /// What is not as in the phrase.
  public enum Difference: UInt8, Sendable {
    /// A syllable lacks a letter: `Ủy an nhân dân`.
    case lostLetter
    /// A syllable has a letter too many: `Ủy bban nhân dân`.
    case extraLetter
    /// A letter or its tone is another one, or two neighbours are swapped: `Ủy ban nhân dần`.
    case wrongLetter
    /// Syllables are run together or torn apart: `Ủyban nhân dân`, `Ủy b an nhân dân`.
    case spacing
    /// A syllable or sign is missing: `Sở Khoa học Công nghệ`.
    case missingSyllable
    /// A syllable stands twice: `Ủy ban ban nhân dân`.
    case doubledSyllable
    /// Another syllable or sign stands inside: `Sở Khoa học với Công nghệ`. Of phrases from five syllables on.
    case otherSyllable
    /// Some capitals are wrong and others are right, or there is one too many: `Sở khoa học và Công nghệ`.
    case capitals
    /// All the capitals inside are lost, or the only one at the beginning: `Sở khoa học và công nghệ`, `ủy ban nhân dân`.
    /// Often meant: `lĩnh vực thông tin và truyền thông`, `Bộ xây dựng lộ trình`.
    case lowercase
  }

  /// The phrase, as its index in `PhraseIndex.phrases`.
  public let phrase: Int
  /// The tokens that stand for the phrase.
  public let tokens: Range<Int>
  /// What is not as in the phrase.
  public let difference: Difference
  /// The first token that differs; the one behind the gap for a missing syllable.
  public let place: Int
}
