import KeHoachText

/// A word that is none because of how it was typed, with the one that was meant: `hieenj` for `hiện`, `thựchiện` for
/// `thực hiện`.
struct MistypedWord {
  /// How it was typed.
  enum Cause {
    /// The keys never became letters.
    case keys
    /// A space is missing.
    case glued
  }

  /// The text.
  var text: PlanText
  /// Its tokens: digits may make several of it.
  var tokens: Range<Int>
  /// How it should be.
  var right: String
  /// How it was typed.
  var cause: Cause
  /// Its bytes in the text.
  var range: Range<Int> { text.tokens.bytes(of: tokens) }

  /// The mistyped words of a plan.
  static func all(in context: LintContext) -> [MistypedWord] {
    context.oddWords.compactMap(\.mistyped) + context.occurrences(of: .symbol).compactMap(\.typedDigits)
  }
}

extension LintContext.Occurrence {
  /// Vowels as no foreign word has them side by side.
  private static let surely = ["aa", "uw", "uow", "iee", "yee", "uoo", "dd"]

  /// What a word was to be that is no syllable.
  fileprivate var mistyped: MistypedWord? {
    guard stands(through: place), text.role.kind != .signer, token.shape != .upper,
      token.range.count > 3 || token.shape == .lower
    else {
      return nil
    }
    let isLatin = text.bytes[token.range].allSatisfy { $0 < 0x80 }
    let tokens = place..<place + 1
    if isLatin, token.shape == .lower || token.shape == .capitalised, let right = typed(tokens) {
      return MistypedWord(text: text, tokens: tokens, right: right, cause: .keys)
    }
    return parted(isLatin).map { MistypedWord(text: text, tokens: tokens, right: $0, cause: .glued) }
  }

  /// What keys with digits were to be: `chu71c`. Codes look so too, so a neighbour must make a word of it.
  fileprivate var typedDigits: MistypedWord? {
    let all = tokens.tokens
    // `chu71c` is a word, and a symbol behind it.
    let isTail = token.space == 0 && neighbour(-1)?.kind == .word
    let first = LintContext.Occurrence(text: text, place: isTail ? place - 1 : place)
    var end = place + 1
    while end < all.count, end < place + 4, all[end].space == 0, all[end].kind != .punctuation { end += 1 }
    let bytes = text.bytes[tokens.bytes(of: first.place..<end)]
    guard first.stands(through: end - 1), (3...9).contains(bytes.count), bytes.allSatisfy(\.isLetterOrDigit),
      bytes.dropFirst().allSatisfy({ !(0x41...0x5A).contains($0) }), let right = first.typed(first.place..<end)
    else { return nil }
    return MistypedWord(text: text, tokens: first.place..<end, right: right, cause: .keys)
  }

  /// Whether spaces or marks stand around the word.
  private func stands(through last: Int) -> Bool {
    if place > 0, token.space == 0, neighbour(-1)?.kind != .punctuation { return false }
    guard let after = neighbour(last + 1 - place), after.space == 0 else { return true }
    return after.kind == .punctuation && [",", ";", ".", ":", ")", "”", "./."].contains(text.string(after.range))
  }

  /// The everyday syllable that the keys make, where a neighbour or the keys themselves prove it.
  private func typed(_ part: Range<Int>) -> String? {
    let written = text.string(tokens.bytes(of: part))
    let keys = written.lowercased()
    guard ForeignWords.group(of: keys) == nil, let right = TypedKeys.syllable(of: keys),
      let id = Lexicon.everyday(right)
    else { return nil }
    let isSure = keys.utf8.count > 4 && Self.surely.contains { keys.contains($0) }
    return isSure || makesWord(id, through: part.upperBound) ? right.withCapitals(like: written) : nil
  }

  /// Whether a syllable in the place of this one makes a common word with a neighbour.
  private func makesWord(_ id: WordID, through end: Int) -> Bool {
    if let before = neighbour(-1), token.space > 0, CommonWordTable.shared.isWord(before.id, id) { return true }
    guard let after = neighbour(end - place), after.space > 0 else { return false }
    return CommonWordTable.shared.isWord(id, after.id)
  }

  /// The two words that stand here without a space: a common word, or `theoQuyết` with its only capital inside, which
  /// no name has.
  private func parted(_ isLatin: Bool) -> String? {
    let written = text.string(token.range)
    guard (4...24).contains(written.utf8.count), ForeignWords.group(of: written) == nil else { return nil }
    var split = written.unicodeScalars.startIndex
    let scalars = written.unicodeScalars
    while let next = scalars.index(split, offsetBy: 1, limitedBy: scalars.endIndex), next < scalars.endIndex {
      split = next
      let (first, second) = (String(scalars[..<split]), String(scalars[split...]))
      guard let head = Lexicon.everyday(first), let tail = Lexicon.everyday(second) else { continue }
      let isCapital = scalars[split].properties.isUppercase
      let isSentence =
        isCapital && !isLatin && scalars.count > 4 && first == first.lowercased()
        && second.dropFirst() == second.lowercased().dropFirst()
      if isSentence || !isCapital && token.shape != .mixed && CommonWordTable.shared.isWord(head, tail) {
        return first + " " + second
      }
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20) }
}
