import KeHoachText

/// Where the words of the `Lexicon` and the tokens of each kind stand in a plan: made in one pass over its tokens.
final class TokenIndex {
  /// A place in the texts of a plan.
  struct Place {
    /// The text, by its place in `LintContext.texts`.
    var text: Int32
    /// The token, by its place in the text.
    var token: Int32
  }

  /// The places of each word, one word after the other, and where each begins.
  private let places: [Place]
  private let starts: [Int32]
  private let byKind: [[Place]]

  init(_ texts: [PlanText]) {
    let count = Lexicon.listedCount
    // First where the places of a word end, then, counted down while they are taken, where they begin.
    var bounds = [Int32](repeating: 0, count: count + 1)
    for text in texts {
      for token in text.tokens.tokens where Int(token.id) < count { bounds[Int(token.id)] += 1 }
    }
    var total: Int32 = 0
    for word in 0...count {
      total += bounds[word]
      bounds[word] = total
    }
    var places = [Place](repeating: Place(text: 0, token: 0), count: Int(total))
    var byKind = [[Place]](repeating: [], count: Int(Token.Kind.other.rawValue) + 1)
    for text in texts.reversed() {
      let tokens = text.tokens.tokens
      for index in tokens.indices.reversed() {
        let token = tokens[index]
        let place = Place(text: Int32(text.number), token: Int32(index))
        if Int(token.id) < count {
          bounds[Int(token.id)] -= 1
          places[Int(bounds[Int(token.id)])] = place
        }
        if token.kind != .word { byKind[Int(token.kind.rawValue)].append(place) }
      }
    }
    self.places = places
    starts = bounds
    self.byKind = byKind.map { $0.reversed() }
  }

  /// The places of a word of the `Lexicon`, in reading order.
  func places(of word: WordID) -> ArraySlice<Place> { places[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])] }

  /// The places of the tokens of a kind other than words, in reading order.
  func places(of kind: Token.Kind) -> [Place] { byKind[Int(kind.rawValue)] }
}
