/// Phrases that lines begin with as whole words, found by their first word.
struct PhraseStarts: Sendable {
  private let byFirstWord: [String: [[UInt8]]]

  /// Takes folded phrases.
  init(_ phrases: [String]) {
    byFirstWord = Dictionary(grouping: phrases.map { Array($0.utf8) }) { phrase in
      Self.firstWord(of: phrase[...])
    }
  }

  /// Whether a line begins with one of the phrases.
  func begin(_ line: DraftLine) -> Bool { length(in: line) != nil }

  /// Whether a line is one of the phrases, but for marks at the end.
  func equal(_ line: DraftLine) -> Bool {
    guard let length = length(in: line) else { return false }
    return line.folded.utf8.dropFirst(length).allSatisfy { !$0.isASCIILetter && !$0.isASCIIDigit }
  }

  /// The length of the longest phrase that a line begins with.
  func length(in line: DraftLine) -> Int? { length(in: line.folded, firstWord: line.firstWord) }

  /// The length of the longest phrase that a folded text begins with.
  func length(in folded: String, firstWord: String) -> Int? {
    guard let phrases = byFirstWord[firstWord] else { return nil }
    let text = folded.utf8
    var best: Int?
    for phrase in phrases where text.starts(with: phrase) {
      let next = text.dropFirst(phrase.count).first
      if next.map({ !$0.isASCIILetter && !$0.isASCIIDigit }) ?? true { best = max(best ?? 0, phrase.count) }
    }
    return best
  }

  /// The first word of a folded text, without the marks that hang on it: `nhiệm vụ:`.
  static func firstWord(of folded: some BidirectionalCollection<UInt8>) -> String {
    var word = folded.prefix { $0 != 0x20 }
    while word.count > 1, let last = word.last, last < 0x80, !last.isASCIILetter, !last.isASCIIDigit {
      word = word.dropLast()
    }
    return String(decoding: word, as: UTF8.self)
  }
}

/// Beginnings that lines are known by wherever their first letter stands: `(Đã ký)`, `- Lưu:`.
struct LineBeginnings: Sendable {
  private let byFirstLetter: [UInt8: [[UInt8]]]

  /// Takes folded beginnings; all start with a letter.
  init(_ beginnings: [String]) {
    byFirstLetter = Dictionary(grouping: beginnings.map { Array($0.utf8) }) { $0.first ?? 0 }
  }

  /// Whether the words of a line, from its first letter on, begin so.
  func begin(_ line: DraftLine) -> Bool {
    let bare = line.folded.utf8.drop { !$0.isASCIILetter }
    guard let first = bare.first, let beginnings = byFirstLetter[first] else { return false }
    return beginnings.contains { bare.starts(with: $0) }
  }
}
