import KeHoachText

/// Tokens that slips explain, so that no second rule speaks of them.
struct SlipPlaces {
  /// Text and token in one number, sorted.
  private let places: [Int]

  /// The places of misspelt words and of near misses.
  init(_ misspellings: [Misspelling], _ phrases: [PhraseSlip] = []) {
    var places: [Int] = []
    for slip in misspellings { places += slip.tokens.map { Self.place($0, of: slip.text) } }
    for slip in phrases { places += slip.miss.tokens.map { Self.place($0, of: slip.text) } }
    self.places = places.sorted()
  }

  /// Whether a token is one of them.
  func contains(_ token: Int, of text: PlanText) -> Bool {
    let wanted = Self.place(token, of: text)
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == wanted
  }

  private static func place(_ token: Int, of text: PlanText) -> Int { text.number << 32 | token }
}
