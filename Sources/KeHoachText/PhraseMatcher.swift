/// Compares phrases with the words around the places where two of their syllables stand.
struct PhraseMatcher {
  let index: PhraseIndex
  let words: WordTable
  /// The index's syllables and signs.
  private let syllables: [WordID]
  private var text = TokenizedText(text: "", tokens: [])
  /// The text's words as phrases know them.
  private var ids: [WordID] = []
  /// Whether an empty line stands anywhere in the text.
  private var hasEmptyLines = false
  /// The near misses of the text, and the places where a phrase stands as it should.
  private(set) var found: [NearMiss] = []
  private(set) var right: [(phrase: Int, tokens: Range<Int>)] = []

  init(index: PhraseIndex, words: WordTable) {
    self.index = index
    self.words = words
    syllables = index.syllables
  }

  /// Takes the next text in the place of the one before.
  mutating func begin(_ text: TokenizedText) {
    self.text = text
    ids.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    right.removeAll(keepingCapacity: true)
    hasEmptyLines = false
    let canonical = index.canonical
    for token in text.tokens {
      ids.append(Int(token.id) < canonical.count ? canonical[Int(token.id)] : -1)
      if token.lineBreaks > 1 { hasEmptyLines = true }
    }
  }

  /// Compares every phrase of which two syllables stand in the text.
  mutating func run() {
    let neighbours = index.neighbours
    let outer = index.outer
    var place = 0
    while place + 1 < ids.count {
      let (first, second) = (ids[place], ids[place + 1])
      if first >= 0 {
        if second >= 0 {
          for number in neighbours[first, second] { match(neighbours.values[number], at: place) }
        }
        if place + 2 < ids.count, ids[place + 2] >= 0 {
          for number in outer[first, ids[place + 2]] {
            let anchor = outer.values[number]
            if second != syllables[index.entries[Int(anchor.phrase)].start + 1] { matchMiddle(anchor, at: place) }
          }
        }
      }
      place += 1
    }
  }

  /// Matches a phrase of which two neighbouring syllables stand at a place.
  private mutating func match(_ anchor: PhraseIndex.Anchor, at place: Int) {
    let number = Int(anchor.phrase)
    let phrase = index.entries[number]
    let offset = Int(anchor.offset)
    let start = place - offset
    var head = offset
    while head > 0, start + head > 0, ids[start + head - 1] == syllables[phrase.start + head - 1] { head -= 1 }
    var tail = offset + 2
    while tail < phrase.count, start + tail < ids.count, ids[start + tail] == syllables[phrase.start + tail] {
      tail += 1
    }
    switch (head == 0, tail == phrase.count) {
    case (true, true):
      let tokens = start..<start + phrase.count
      guard anchor.isFirst, isUnbroken(tokens) else { return }
      if let (difference, place) = capitals(phrase, tokens) {
        found.append(NearMiss(phrase: number, tokens: tokens, difference: difference, place: place))
      } else {
        right.append((number, tokens))
      }
    case (false, true): repair(number, phrase, at: head - 1, place: start + head - 1, isHead: true)
    case (true, false): repair(number, phrase, at: tail, place: start + tail, isHead: false)
    case (false, false): return
    }
  }

  /// Matches a phrase of three of which the first and the last syllable stand around another word.
  private mutating func matchMiddle(_ anchor: PhraseIndex.Anchor, at place: Int) {
    let phrase = index.entries[Int(anchor.phrase)]
    substitute(Int(anchor.phrase), phrase, at: 1, place: place + 1, place..<place + 3)
  }

  /// Explains the one syllable that doesn't match; all those between it and the anchor do.
  private mutating func repair(
    _ number: Int, _ phrase: PhraseIndex.Phrase, at syllable: Int, place: Int, isHead: Bool
  ) {
    let count = phrase.count
    let first = phrase.start
    // What must still be compared, at the far side of the slip, and where it stands when the text has `shift` tokens more.
    let rest = isHead ? 0..<syllable : syllable + 1..<count
    func fits(_ rest: Range<Int>, shift: Int) -> Range<Int>? {
      let step = (isHead ? -shift : shift) + place - syllable
      let tokens = isHead ? step..<place - syllable + count : place - syllable..<step + count
      guard tokens.lowerBound >= 0, tokens.upperBound <= ids.count else { return nil }
      for syllable in rest where ids[step + syllable] != syllables[first + syllable] { return nil }
      return isUnbroken(tokens) ? tokens : nil
    }
    func add(_ difference: NearMiss.Difference, _ tokens: Range<Int>, _ place: Int) {
      found.append(NearMiss(phrase: number, tokens: tokens, difference: difference, place: place))
    }
    guard ids.indices.contains(place) else { return }
    if let tokens = fits(rest, shift: 0), tokens.contains(place) {
      substitute(number, phrase, at: syllable, place: place, tokens)
    }
    guard count > 3 else { return }
    if !rest.isEmpty, let tokens = fits(rest, shift: -1) {
      add(.missingSyllable, tokens, isHead ? place + 1 : place)
    }
    let doubled = isHead ? place + 1 : place - 1
    if ids.indices.contains(doubled), ids[doubled] == ids[place], ids[place] >= 0, text.tokens[place].kind == .word {
      let far = isHead ? 0..<syllable + 1 : syllable..<count
      if let tokens = fits(far, shift: 1) { add(.doubledSyllable, tokens, place) }
    }
    let beyond = isHead ? syllable - 1 : syllable + 1
    if (0..<count).contains(beyond),
      text.tokens[place].kind == .word, let tokens = fits(isHead ? 0..<beyond : beyond + 1..<count, shift: -1),
      case let (left, right) = (first + min(syllable, beyond), first + max(syllable, beyond)),
      words.isRun(text.tokens[place].id, of: syllables[left], syllables[right])
    {
      add(.spacing, tokens, place)
    }
    let other = isHead ? place - 1 : place + 1
    if ids.indices.contains(other), text.tokens[place].kind == .word, text.tokens[other].kind == .word,
      let tokens = fits(rest, shift: 1),
      words.isRun(syllables[first + syllable], of: text.tokens[min(place, other)].id, text.tokens[max(place, other)].id)
    {
      add(.spacing, tokens, min(place, other))
    }
  }

  /// One word in the place of another.
  private mutating func substitute(
    _ number: Int, _ phrase: PhraseIndex.Phrase, at syllable: Int, place: Int, _ tokens: Range<Int>
  ) {
    let token = text.tokens[place]
    let count = phrase.count
    guard count > 2, token.kind == .word || token.kind == .punctuation, isUnbroken(tokens) else { return }
    let difference = words.withUTF8(of: token.id) { written in
      words.withUTF8(of: syllables[phrase.start + syllable]) { LetterDifference.between(written, $0) }
    }
    if let difference, token.kind == .word {
      // Three syllables are too few to be sure: the word must be no word, or the phrase be known by its capitals.
      let isSure =
        count > 3 || !words.isPossibleSyllable(token.id)
        || phrase.hasInnerCapital && capitals(phrase, tokens) == nil
      guard isSure else { return }
      found.append(NearMiss(phrase: number, tokens: tokens, difference: difference, place: place))
    } else if count > 4, syllable > 0, syllable < count - 1 {
      found.append(NearMiss(phrase: number, tokens: tokens, difference: .otherSyllable, place: place))
    }
  }

  /// Whether no empty line stands between tokens.
  private func isUnbroken(_ tokens: Range<Int>) -> Bool {
    !hasEmptyLines || tokens.dropFirst().allSatisfy { text.tokens[$0].lineBreaks < 2 }
  }

  /// What is wrong with the capitals, and where first.
  private func capitals(_ phrase: PhraseIndex.Phrase, _ tokens: Range<Int>) -> (NearMiss.Difference, Int)? {
    var wrong: Int?
    var isSurplus = false
    var innerRight = false
    var allUpper = true
    for (place, expected) in zip(tokens, index.shapes[phrase.range]) where expected != .uncased {
      let token = text.tokens[place]
      let isSingle = token.shape == .capitalised && token.range.count <= 3 && text[token].unicodeScalars.count == 1
      if token.shape != .upper, !isSingle { allUpper = false }
      if token.shape == expected || expected == .capitalised && isSingle {
        if expected != .lower, place > tokens.lowerBound { innerRight = true }
      } else {
        if wrong == nil { wrong = place }
        if token.shape != .lower { isSurplus = true }
      }
    }
    guard let wrong, !allUpper else { return nil }
    return (isSurplus || innerRight ? .capitals : .lowercase, wrong)
  }
}
