/// Phrases that lines begin with, found by their first word.
struct PhraseStarts: Sendable {
  private let byFirstWord: [Substring: [String]]

  /// Takes folded phrases.
  init(_ phrases: [String]) {
    byFirstWord = Dictionary(grouping: phrases) { $0.prefix { $0 != " " } }
  }

  /// Whether a line begins with one of the phrases, as whole words.
  func begin(_ line: DraftLine) -> Bool { length(in: line.folded, firstWord: line.firstWord) != nil }

  /// Whether a line is one of the phrases, but for marks at the end.
  func equal(_ line: DraftLine) -> Bool {
    guard let length = length(in: line.folded, firstWord: line.firstWord) else { return false }
    return line.folded.utf8.dropFirst(length).allSatisfy { !$0.isASCIILetter && !$0.isASCIIDigit }
  }

  /// The length of the longest phrase that a text begins with.
  func length(in folded: String, firstWord: Substring) -> Int? {
    // A mark may hang on the first word: `nhiệm vụ:`.
    var key = firstWord
    while let last = key.last, !last.isLetter, !last.isNumber, last != ")", key.count > 1 { key.removeLast() }
    guard let phrases = byFirstWord[key] ?? byFirstWord[firstWord] else { return nil }
    var best: Int?
    for phrase in phrases where folded.hasPrefix(phrase) {
      let length = phrase.utf8.count
      let next = folded.utf8.dropFirst(length).first
      if next.map({ !$0.isASCIILetter && !$0.isASCIIDigit }) ?? true { best = max(best ?? 0, length) }
    }
    return best
  }
}
