import KeHoachText

/// Where the words of the `Lexicon` and the tokens of each kind stand in a plan: made in one pass over its tokens.
struct TokenIndex {
  /// A place in the texts of a plan.
  struct Place {
    /// The text, by its place in `LintContext.texts`.
    var text: Int32
    /// The token, by its place in the text.
    var token: Int32
  }

  /// The places of each word, one word after the other, and where each begins.
  private var places: [Place] = []
  private var starts: [Int]
  private var byKind: [[Place]]

  init(_ texts: [TokenizedText]) {
    let count = Lexicon.listedCount
    starts = [Int](repeating: 0, count: count + 1)
    byKind = [[Place]](repeating: [], count: Int(Token.Kind.other.rawValue) + 1)
    for text in texts {
      for token in text.tokens where Int(token.id) < count { starts[Int(token.id) + 1] += 1 }
    }
    for word in 0..<count { starts[word + 1] += starts[word] }
    var next = starts
    places = [Place](repeating: Place(text: 0, token: 0), count: starts[count])
    for (number, text) in texts.enumerated() {
      for (index, token) in text.tokens.enumerated() {
        let place = Place(text: Int32(number), token: Int32(index))
        if Int(token.id) < count {
          places[next[Int(token.id)]] = place
          next[Int(token.id)] += 1
        }
        if token.kind != .word { byKind[Int(token.kind.rawValue)].append(place) }
      }
    }
  }

  /// The places of a word of the `Lexicon`, in reading order.
  func places(of word: WordID) -> ArraySlice<Place> { places[starts[Int(word)]..<starts[Int(word) + 1]] }

  /// The places of the tokens of a kind other than words, in reading order.
  func places(of kind: Token.Kind) -> [Place] { byKind[Int(kind.rawValue)] }
}
