extension WordTable {
  /// Whether the word can be a Vietnamese syllable.
  public func isPossibleSyllable(_ id: WordID) -> Bool {
    withUTF8(of: id) { bytes in SyllableSpelling(utf8: bytes).flatMap(Syllable.init) != nil }
  }
}

/// Words that are no Vietnamese syllables, not known, and not plainly something else: likely slips.
public struct UnknownWords: Sendable {
  /// What is known of a word by its number; the words of the vocabulary come first.
  private enum Fact: UInt8, Sendable {
    case unseen
    case fine
    /// Right with a capital: names, and abbreviations of three letters or more.
    case name
    case suspect
  }

  private let known: Set<String>
  private var facts: [Fact] = []

  /// - Parameter names: words that are right in this document, such as abbreviations that it defines.
  public init(names: some Sequence<String> = EmptyCollection<String>()) {
    known = Set(names.map { WordTable.key(of: $0) })
  }

  /// The indices of the tokens that are likely slips.
  ///
  /// Not among them: words in capitals without tone marks (abbreviations), words with capitals inside (`TTg`), and
  /// letters that are labels (`a)`, `Phụ lục b`) or that stand for themselves in brackets or quotes.
  public mutating func find(in text: TokenizedText, _ words: WordTable) -> [Int] {
    if facts.count < words.count { facts += repeatElement(.unseen, count: words.count - facts.count) }
    return text.tokens.indices.filter { index in
      let token = text.tokens[index]
      guard token.kind == .word else { return false }
      let fact = fact(token.id, words)
      return fact != .fine && !isExcused(token, fact, at: index, in: text)
    }
  }

  private mutating func fact(_ id: WordID, _ words: WordTable) -> Fact {
    let index = Int(id)
    if facts[index] == .unseen { facts[index] = judge(id, words) }
    return facts[index]
  }

  private func judge(_ id: WordID, _ words: WordTable) -> Fact {
    if words.isPossibleSyllable(id) { return .fine }
    let word = words.word(id)
    if known.contains(word) { return .fine }
    switch ForeignWords.group(of: word) {
    case .foreign, .unit, .product: return .fine
    case .name, .minority: return .name
    // `Stt` and `Covid` stand for `STT` and `COVID`; `Kh` and `th` stand for nothing.
    case .abbreviation: return word.utf8.count > 2 ? .name : .suspect
    case nil: return .suspect
    }
  }

  private func isExcused(_ token: Token, _ fact: Fact, at index: Int, in text: TokenizedText) -> Bool {
    let word = text[token]
    switch token.shape {
    case .mixed: return true
    case .upper, .uncased: return fact == .name || !Self.hasTone(word)
    // `Ra-glai`: the second part of a name is not capitalised.
    case .lower: if fact == .name { return text.isGlued(index) }
    case .capitalised: if fact == .name { return true }
    }
    // Another script, or initials with dots.
    if !word.unicodeScalars.allSatisfy({ LetterTable.shared[$0.value]?.isLetter ?? Letters.isMark($0) }) { return true }
    if Self.isCode(at: index, in: text) { return true }
    guard word.unicodeScalars.count == 1 else { return false }
    return Self.isLabel(at: index, in: text, isCapital: token.shape == .capitalised)
  }

  /// Whether a short word belongs to a code, such as a drafter's `Ng-15b`.
  private static func isCode(at index: Int, in text: TokenizedText) -> Bool {
    let tokens = text.tokens
    guard index + 2 < tokens.count, text.isGlued(index + 1), text.isGlued(index + 2) else { return false }
    return text[tokens[index + 1]] == "-" && (tokens[index + 2].kind == .symbol || tokens[index + 2].kind == .number)
  }

  /// The tokens of the longest list of letters: a text of nothing else must not make this slow.
  private static let longestList = 64

  /// Whether a single letter names something: `b)`, `c.`, `điểm b khoản 2`, `"d"`, `Nhóm B`, `2.b`, `x-y`.
  private static func isLabel(at index: Int, in text: TokenizedText, isCapital: Bool) -> Bool {
    if isCapital { return true }
    let tokens = text.tokens
    let isLast = index + 1 >= tokens.count
    if !isLast, tokens[index + 1].kind == .punctuation, text.isGlued(index + 1) { return true }
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    if before.kind == .punctuation || before.kind == .number || before.kind == .symbol, text.isGlued(index) {
      return true
    }
    // `điểm a, b và c khoản 2`: back over the list to its head.
    var place = index - 1
    while place > 0, index - place <= longestList {
      let word = text[tokens[place]]
      guard word == "," || word == "và" || word == "hoặc" || word == "đến" || word.unicodeScalars.count == 1 else {
        break
      }
      place -= 1
    }
    return ["điểm", "Điểm", "mục", "loại", "nhóm", "hạng"].contains(text[tokens[place]])
  }

  private static func hasTone(_ word: Substring) -> Bool {
    word.unicodeScalars.contains { scalar in
      LetterTable.shared[scalar.value].map { $0.tone != .level } ?? Letters.isMark(scalar)
    }
  }
}
