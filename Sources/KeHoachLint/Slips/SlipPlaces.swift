/// Tokens that a slip explains, so that no second rule speaks of them.
struct SlipPlaces {
  private struct Place: Hashable {
    var text: ObjectIdentifier
    var token: Int
  }

  private var places: Set<Place> = []

  /// Adds tokens of a text.
  mutating func insert(_ tokens: Range<Int>, of text: PlanText) {
    for token in tokens { places.insert(Place(text: ObjectIdentifier(text), token: token)) }
  }

  /// Whether a token is one of them.
  func contains(_ token: Int, of text: PlanText) -> Bool {
    !places.isEmpty && places.contains(Place(text: ObjectIdentifier(text), token: token))
  }
}

extension SlipPlaces {
  /// The places of misspelt words.
  init(_ misspellings: [Misspelling]) {
    for slip in misspellings { insert(slip.tokens, of: slip.text) }
  }
}
