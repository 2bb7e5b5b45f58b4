import KeHoachText

/// Phrases that rules compare with the words at a place, by the numbers of their words.
struct Phrases: Sendable {
  private let byFirst: [WordID: [[WordID]]]

  /// - Parameter phrases: words with single spaces between them; all of them must be in `PhraseWords`.
  init(_ phrases: [String]) {
    let known = phrases.map { phrase in
      phrase.pieces(between: " ").map { word in
        guard let id = Lexicon.words.id(of: word) else { preconditionFailure("“\(word)” is in no list of the Lexicon") }
        return id
      }
    }
    byFirst = Dictionary(grouping: known) { $0[0] }.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// How many tokens the longest phrase has that begins at a token; nil when none does.
  func length(at place: Int, in tokens: [Token]) -> Int? {
    guard tokens.indices.contains(place), let candidates = byFirst[tokens[place].id] else { return nil }
    return candidates.first { phrase in
      place + phrase.count <= tokens.count
        && phrase.indices.dropFirst().allSatisfy { tokens[place + $0].id == phrase[$0] }
    }?.count
  }

  /// Whether a phrase begins at a token.
  func matches(at place: Int, in tokens: [Token]) -> Bool { length(at: place, in: tokens) != nil }

  /// Whether a phrase ends right before a token.
  func matches(before place: Int, in tokens: [Token]) -> Bool {
    (max(0, place - 5)..<max(0, place)).contains { start in
      guard let candidates = byFirst[tokens[start].id] else { return false }
      return candidates.contains { phrase in
        start + phrase.count == place && phrase.indices.allSatisfy { tokens[start + $0].id == phrase[$0] }
      }
    }
  }

  /// The first token in a range at which a phrase begins.
  func first(in range: Range<Int>, of tokens: [Token]) -> Int? {
    range.clamped(to: tokens.indices).first { matches(at: $0, in: tokens) }
  }

  /// Whether a phrase begins in a range of tokens.
  func occur(in range: Range<Int>, of tokens: [Token]) -> Bool { first(in: range, of: tokens) != nil }
}

extension LintContext.Occurrence {
  /// The farthest that a sentence is followed to each side: none that a rule understands is longer.
  private static let reach = 120

  /// The tokens of the sentence around the token: up to `.`, `;`, `?`, `!` or `./.`.
  var sentence: Range<Int> {
    let all = tokens.tokens
    var lower = place
    while lower > 0, place - lower < Self.reach, !text.endsSentence(all[lower - 1]) { lower -= 1 }
    var upper = place
    while upper < all.count, upper - place < Self.reach, !text.endsSentence(all[upper]) { upper += 1 }
    return lower..<upper
  }
}

extension PlanText {
  /// Whether a token is a mark that ends a sentence or a part of it that stands alone.
  func endsSentence(_ token: Token) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch bytes[Int(token.start)] {
    case UInt8(ascii: "."): return token.range.count == 1 || bytes[Int(token.start) + 1] == UInt8(ascii: "/")
    case UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): return true
    default: return false
    }
  }

  /// The first token that begins at an offset or behind it; the count when there is none.
  func token(at offset: Int, in tokens: [Token]) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a token is this one ASCII sign.
  func isSign(_ token: Token?, _ sign: Unicode.Scalar) -> Bool {
    guard let token, token.range.count == 1 else { return false }
    return bytes[Int(token.start)] == UInt8(ascii: sign)
  }

  /// A token as it was written.
  func word(_ token: Token) -> String { string(token.range) }
}
