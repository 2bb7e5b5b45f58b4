import KeHoachText

/// A place where a text nearly has a phrase of `Lexicon.phrases`.
struct PhraseSlip {
  /// The text.
  var text: PlanText
  /// What differs, and where.
  var miss: NearMiss

  /// The phrase as it should be.
  var phrase: String { Lexicon.phrases.phrases[miss.phrase] }
  /// The phrase's syllables and signs, with their shapes.
  var right: TokenizedText {
    var words = Lexicon.words
    return TokenizedText(phrase, words: &words)
  }
  /// The tokens of the text.
  var tokens: TokenizedText { text.tokens }
  /// The bytes of the tokens that stand for the phrase.
  var range: Range<Int> { tokens.bytes(of: miss.tokens) }
  /// Whether the phrase is a name.
  var kind: Kind {
    if miss.phrase < OfficialNames.all.count { return .name }
    return miss.phrase < OfficialNames.all.count + PlaceNames.all.count ? .place : .phrase
  }

  /// What the phrase is.
  enum Kind {
    /// A body, an office, a region.
    case name
    /// A province.
    case place
    /// Fixed words without capitals.
    case phrase
  }
}

extension LintContext {
  /// Looks for near misses of the phrases in all texts but the names of signers.
  func findPhraseSlips() -> [PhraseSlip] {
    var search = PhraseSearch(for: Lexicon.phrases, words)
    var found: [PhraseSlip] = []
    for text in texts where text.tokens.tokens.count > 1 && text.role.kind != .signer {
      for miss in search.nearMisses(in: text.tokens) { found.append(PhraseSlip(text: text, miss: miss)) }
    }
    return found
  }
}
