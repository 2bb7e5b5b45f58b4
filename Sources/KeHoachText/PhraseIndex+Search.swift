extension PhraseIndex {
  /// The near misses of a text that was tokenised with a copy of the vocabulary, in order; no two overlap.
  ///
  /// What is itself a phrase of the index is no near miss of another one. For many texts one `PhraseSearch` is cheaper.
  public func nearMisses(in text: TokenizedText, _ words: WordTable) -> [NearMiss] {
    var search = PhraseSearch(for: self, words)
    return search.nearMisses(in: text)
  }

  /// The places where a phrase stands as it should, or all in capitals; in order. Phrases inside phrases count too.
  public func occurrences(in text: TokenizedText, _ words: WordTable) -> [(phrase: Int, tokens: Range<Int>)] {
    var search = PhraseSearch(for: self, words)
    return search.occurrences(in: text)
  }
}

/// Looks for phrases in any number of texts that share their words.
public struct PhraseSearch {
  private var matcher: PhraseMatcher

  /// A search for the phrases of an index in texts that were tokenised with a copy of its vocabulary.
  public init(for index: PhraseIndex, _ words: WordTable) {
    matcher = PhraseMatcher(index: index, words: words)
  }

  /// See `PhraseIndex.nearMisses(in:_:)`.
  public mutating func nearMisses(in text: TokenizedText) -> [NearMiss] {
    run(text)
    return matcher.found.isEmpty ? [] : select(matcher.found, matcher.right, text)
  }

  /// See `PhraseIndex.occurrences(in:_:)`.
  public mutating func occurrences(in text: TokenizedText) -> [(phrase: Int, tokens: Range<Int>)] {
    run(text)
    return matcher.right.sorted { ($0.tokens.lowerBound, $0.phrase) < ($1.tokens.lowerBound, $1.phrase) }
  }

  private mutating func run(_ text: TokenizedText) {
    matcher.begin(text)
    matcher.run()
  }

  /// Whether words in small letters stand for a name: `khoa học, công nghệ` is no name that lost its `và`.
  private func isCommon(_ miss: NearMiss, _ text: TokenizedText) -> Bool {
    guard matcher.index.entries[miss.phrase].hasInnerCapital else { return false }
    return miss.tokens.dropFirst().allSatisfy { place in
      let shape = text.tokens[place].shape
      return shape == .lower || shape == .uncased
    }
  }

  /// Leaves out what a right phrase explains, and all but the longest of what overlaps.
  private func select(
    _ found: [NearMiss], _ right: [(phrase: Int, tokens: Range<Int>)], _ text: TokenizedText
  ) -> [NearMiss] {
    // For every token, where the farthest right phrase that holds it ends.
    var ends = [Int](repeating: 0, count: text.tokens.count + 1)
    for (_, tokens) in right { for place in tokens { ends[place] = max(ends[place], tokens.upperBound) } }
    let open = found.filter { miss in
      switch miss.difference {
      case .capitals, .lowercase: return ends[miss.tokens.lowerBound] < miss.tokens.upperBound
      case .missingSyllable:
        if ends[miss.place - 1] > miss.place || isCommon(miss, text) { return false }
        return true
      case .otherSyllable: if isCommon(miss, text) { return false }
      case .doubledSyllable: return true
      default: break
      }
      if ends[miss.place] > miss.place { return false }
      // At the edge of a phrase that is right without it stands some other word.
      let isEdge = miss.place == miss.tokens.lowerBound || miss.place == miss.tokens.upperBound - 1
      let isExplained = isEdge && miss.tokens.contains { ends[$0] > $0 }
      return !isExplained || !matcher.words.isPossibleSyllable(text.tokens[miss.place].id)
    }
    guard open.count > 1 else { return open }
    var taken = [Bool](repeating: false, count: text.tokens.count)
    var result: [NearMiss] = []
    let sorted = open.sorted {
      ($1.tokens.count, $0.difference.rawValue, $0.tokens.lowerBound, $0.phrase)
        < ($0.tokens.count, $1.difference.rawValue, $1.tokens.lowerBound, $1.phrase)
    }
    for miss in sorted where !miss.tokens.contains(where: { taken[$0] }) {
      for place in miss.tokens { taken[place] = true }
      result.append(miss)
    }
    return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
