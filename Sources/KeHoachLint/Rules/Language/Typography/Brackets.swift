import KeHoachText

/// A bracket or quotation mark that has no partner in its text.
struct LoneBracket {
  /// The text.
  var text: PlanText
  /// The sign.
  var token: Token
  /// Its place among the tokens.
  var place: Int
  /// Whether it opens.
  var opens: Bool
  /// Which pair it belongs to: the byte `(` or `[`, or 0 for quotation marks.
  var pair: UInt8
  /// Whether it may close a label: it needs no partner.
  var mayBeLabel = false
}

extension LintContext {
  /// The brackets and curly quotation marks without a partner, in reading order, labels such as `a)` left out. A pair
  /// may be opened in one paragraph and closed in one of the next.
  func loneBrackets() -> [LoneBracket] {
    var lone: [LoneBracket] = []
    for text in texts(withAnyOf: LoneBracket.signs) {
      let inText = LoneBracket.find(in: text, text.tokens)
      for bracket in inText {
        if !bracket.opens,
          let partner = lone.suffix(4).lastIndex(where: { $0.isPartner(of: bracket) })
        {
          lone.remove(at: partner)
        } else if !bracket.mayBeLabel {
          lone.append(bracket)
        }
      }
    }
    return lone
  }
}

extension LoneBracket {
  /// What opens and closes.
  fileprivate static let signs = WordSet(["(", ")", "[", "]", "“", "”"])

  /// Whether this bracket, of an earlier text, is the one that another closes.
  fileprivate func isPartner(of closing: LoneBracket) -> Bool {
    opens && pair == closing.pair && text !== closing.text && (text.flow ?? 0) == (closing.text.flow ?? 0)
      && text.place.lowerBound + 20_000 > closing.text.place.lowerBound
  }

  fileprivate static func find(in text: PlanText, _ tokens: TokenizedText) -> [LoneBracket] {
    var open: [LoneBracket] = []
    var lone: [LoneBracket] = []
    let bytes = text.bytes
    for (place, token) in tokens.tokens.enumerated() where token.kind == .punctuation {
      guard let (pair, opens) = kind(bytes, token) else { continue }
      var bracket = LoneBracket(text: text, token: token, place: place, opens: opens, pair: pair)
      if opens {
        open.append(bracket)
      } else if let partner = open.lastIndex(where: { $0.pair == pair }) {
        open.remove(at: partner)
      } else {
        bracket.mayBeLabel = pair != 0 && closesLabel(tokens.tokens, place)
        lone.append(bracket)
      }
      // Nothing is nested that deep: a hostile text must not make this slow, nor say the same a million times.
      if open.count > 32 { lone.append(open.removeFirst()) }
      if lone.count > 32 { break }
    }
    if lone.isEmpty && open.isEmpty { return [] }
    return (lone + open.prefix(32)).sorted { $0.place < $1.place }
  }

  private static func kind(_ bytes: [UInt8], _ token: Token) -> (pair: UInt8, opens: Bool)? {
    let start = token.range.lowerBound
    switch bytes[start] {
    case UInt8(ascii: "("): return (UInt8(ascii: "("), true)
    case UInt8(ascii: ")"): return (UInt8(ascii: "("), false)
    case UInt8(ascii: "["): return (UInt8(ascii: "["), true)
    case UInt8(ascii: "]"): return (UInt8(ascii: "["), false)
    case 0xE2 where token.range.count == 3 && bytes[start + 1] == 0x80:
      return bytes[start + 2] == 0x9C ? (0, true) : bytes[start + 2] == 0x9D ? (0, false) : nil
    default: return nil
    }
  }

  /// `a)`, `1)`, `2.1)`, `ii)`, `*)`: a bracket that closes a label.
  private static func closesLabel(_ tokens: [Token], _ place: Int) -> Bool {
    guard place > 0, tokens[place].space == 0 else { return false }
    let label = tokens[place - 1]
    switch label.kind {
    case .number: return label.range.count <= 4
    case .word, .symbol: return label.range.count <= 3
    default: return label.kind == .punctuation
    }
  }
}
