internal import KeHoachText

/// A word of an amount, as written.
struct AmountToken {
  /// The word in the case it was written in, composed.
  var written: String
  /// The word in lower case.
  var spelling: String
  /// What the word means; nil for a word that no amount has.
  var word: NumberWord?
  /// The right spelling, when only the diacritics are wrong.
  var correction: String?
  /// Whether a comma follows.
  var hasComma = false

  init(_ written: String) {
    self.written = written
    spelling = written.lowercased()
    word = NumberWord.vocabulary[spelling]
    if word == nil, let likely = NumberWord.withoutDiacritics[Keyword.fold(spelling)] {
      word = likely.word
      correction = likely.spelling
    }
  }

  var startsWithCapital: Bool { written.first?.isUppercase ?? false }
  var isAllCapitals: Bool { written == written.uppercased() }

  /// Takes a text apart into words, without the words `Bằng chữ` at the front and marks at either end.
  static func tokens(of text: some StringProtocol) -> [AmountToken] {
    var tokens: [AmountToken] = []
    var word = String.UnicodeScalarView()
    func close() {
      if !word.isEmpty { tokens.append(AmountToken(String(word))) }
      word = String.UnicodeScalarView()
    }
    for scalar in String(text).composed.unicodeScalars {
      switch scalar {
      case ",":
        close()
        if !tokens.isEmpty { tokens[tokens.count - 1].hasComma = true }
      case "(", ")", "[", "]", ":", ";", ".", "/", "“", "”", "\"", "*", "…": close()
      default:
        if NumberShape.isSpace(scalar) { close() } else { word.append(scalar) }
      }
    }
    close()
    if !tokens.isEmpty { tokens[tokens.count - 1].hasComma = false }
    return withoutPrefix(joiningNation(tokens))
  }

  /// Makes one word of `Việt Nam`.
  private static func joiningNation(_ tokens: [AmountToken]) -> [AmountToken] {
    tokens.reduce(into: []) { result, token in
      if token.spelling == "nam", let last = result.last, last.spelling == "việt" {
        result[result.count - 1] = AmountToken(last.written + " " + token.written)
        result[result.count - 1].hasComma = token.hasComma
      } else {
        result.append(token)
      }
    }
  }

  /// Drops `Bằng chữ`, `Viết bằng chữ`, `Số tiền bằng chữ` and the like.
  private static func withoutPrefix(_ tokens: [AmountToken]) -> [AmountToken] {
    let start = tokens.prefix(7).indices.dropLast().first { index in
      tokens[index].word == nil && Keyword.fold(tokens[index].spelling) == "bang"
        && Keyword.fold(tokens[index + 1].spelling) == "chu"
    }
    guard let start else { return tokens }
    var rest = tokens[(start + 2)...]
    if rest.first?.spelling == "là" { rest.removeFirst() }
    return Array(rest)
  }
}

extension AmountToken {
  /// Whether a text is meant as an amount in words: it says so with `Bằng chữ`, or most of its words are number words.
  static func looksLikeAmount(_ text: String, _ tokens: [AmountToken]) -> Bool {
    if Keyword.fold(text.prefix(40)).contains("bang chu") { return true }
    let known = tokens.count { $0.word != nil && $0.correction == nil }
    let hasGroup = tokens.contains { $0.word?.isGroup == true || $0.word == .hundred || $0.word == .dong }
    return known >= 2 && hasGroup && known * 3 >= tokens.count * 2
  }
}
