/// A run of letters and digits in a text, and what stands before it.
struct Word {
  /// What stands between two words.
  struct Gap: OptionSet {
    var rawValue: UInt16
    static let space = Gap(rawValue: 1)
    /// `-`, `–`, `—`
    static let hyphen = Gap(rawValue: 2)
    static let comma = Gap(rawValue: 4)
    static let ampersand = Gap(rawValue: 8)
    static let slash = Gap(rawValue: 16)
    /// A dot that ends no sentence, or an ellipsis.
    static let dot = Gap(rawValue: 32)
    static let colon = Gap(rawValue: 64)
    /// The end of a sentence, `;`, the end of a line, or a tab.
    static let end = Gap(rawValue: 128)
    static let open = Gap(rawValue: 256)
    static let close = Gap(rawValue: 512)
    static let quote = Gap(rawValue: 1024)
    static let other = Gap(rawValue: 2048)
    /// What may stand inside a name.
    static let joints: Gap = [.space, .hyphen, .comma, .ampersand]
  }

  /// How a word is written.
  struct Traits: OptionSet {
    var rawValue: UInt8
    /// The first letter is a capital.
    static let capital = Traits(rawValue: 1)
    /// No letter is small.
    static let capitals = Traits(rawValue: 2)
    /// Digits only.
    static let number = Traits(rawValue: 4)
    /// Stands between quotation marks.
    static let quoted = Traits(rawValue: 8)
  }

  /// The syllable, see `SyllableKey`.
  var key: UInt64
  /// Where it begins, in UTF-8 offsets.
  var lower: Int
  /// Where it ends.
  var upper: Int
  /// What stands before it.
  var gap: Gap
  /// How it is written.
  var traits: Traits
}
