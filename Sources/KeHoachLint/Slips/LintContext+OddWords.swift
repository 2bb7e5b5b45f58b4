import KeHoachText

extension LintContext {
  /// The words that stand in no list of the `Lexicon` or there only as slips and abbreviations, in reading order.
  func findOddWords() -> [Occurrence] {
    let known = Lexicon.words.count
    let isOdd = Lexicon.isOdd
    var found: [Occurrence] = []
    for text in texts where text.role.kind != .signer {
      let tokens = text.tokens.tokens
      for place in tokens.indices {
        let token = tokens[place]
        guard token.kind == .word, Int(token.id) >= known || token.shape != .upper && isOdd[Int(token.id)] else {
          continue
        }
        found.append(Occurrence(text: text, place: place))
      }
    }
    return found
  }

  /// Odd words that with a neighbour nearly are a word of `CommonWords`.
  func findCommonMisspellings(without listed: [Misspelling]) -> [Misspelling] {
    let places = SlipPlaces(listed)
    return oddWords.compactMap { found in
      if places.contains(found.place, of: found.text) { return nil }
      let shape = found.token.shape
      guard shape != .mixed, found.token.range.count <= 16 else { return nil }
      let before = found.neighbour(-1).flatMap { found.token.space > 0 && $0.kind == .word ? $0 : nil }
      let after = found.neighbour(1).flatMap { $0.space > 0 && $0.kind == .word ? $0 : nil }
      // `Sở KH và ĐT`, `Nguyễn Văn Hiên`: capitals stand for other things, but for those that begin a sentence.
      if shape == .capitalised, after?.shape != .lower { return nil }
      let written = self.words.word(found.token.id)
      // `cm`, `kg` lack no vowel.
      if written.utf8.count == 2, ForeignWords.group(of: written) == .unit { return nil }
      guard written.utf8.count > 1, shape == .lower || !written.utf8.allSatisfy({ $0 < 0x80 }),
        let (right, isFirst) = CommonWordTable.shared.word(with: written, before: before, after: after, self.words)
      else { return nil }
      let tokens = isFirst ? found.place..<found.place + 2 : found.place - 1..<found.place + 1
      let partner = String(
        found.tokens[isFirst ? found.tokens.tokens[found.place + 1] : found.tokens.tokens[found.place - 1]])
      return Misspelling(
        text: found.text, tokens: tokens, range: found.tokens.bytes(of: tokens),
        right: isFirst ? right + " " + partner : partner + " " + right)
    }
  }
}

extension String {
  /// The text with capitals as another one has them, word by word where both have as many words: `Ban hành Kế hoạch`.
  func withCapitals(ofWordsIn written: String) -> String {
    let (words, others) = (pieces(between: " "), written.pieces(between: " "))
    guard words.count == others.count else { return withCapitals(like: written) }
    return zip(words, others).map { $0.withCapitals(like: $1) }.joined(separator: " ")
  }

  /// The text with capitals as another one has them: all, the first, or none.
  func withCapitals(like written: String) -> String {
    let letters = written.filter(\.isLetter)
    if letters.count > 1, letters.allSatisfy(\.isUppercase) { return uppercased() }
    guard letters.first?.isUppercase == true, let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
