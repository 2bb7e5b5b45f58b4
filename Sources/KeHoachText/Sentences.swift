/// The sentences of a text, as ranges of its tokens.
///
/// A sentence ends at `.`, `?`, `!`, `…`, `...` and `./.`, with the quotes and brackets that close behind them; at an empty
/// line; and at a line end that stands before a bullet, a number or a letter (`-`, `1.`, `a)`) or behind `;`, `:` or `./.`.
/// It doesn't end at the dot of an abbreviation (`TT. Tỉnh ủy`, `Q. GIÁM ĐỐC`, `TP. Hồ Chí Minh`), of a label (`1. `,
/// `Điều 2. `, `II. `), before a small letter, or at `;` inside a line.
public struct Sentences: Sendable {
  /// What a line break means.
  public enum Lines: Sendable {
    /// Paragraphs are wrapped: only an empty line ends one for certain.
    case wrapped
    /// Each line is a paragraph.
    case paragraphs
  }

  /// The token ranges, in order; together they hold every token once.
  public let ranges: [Range<Int>]

  /// Finds the sentences of a text.
  public init(_ text: TokenizedText, lines: Lines = .wrapped) {
    let splitter = SentenceSplitter(text: text, lines: lines)
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.tokens.count {
      index = splitter.endsSentence(after: index) ?? index + 1
      if index >= text.tokens.count || splitter.isBroken(before: index) || splitter.hasEnded(at: index - 1) {
        ranges.append(start..<index)
        start = index
      }
    }
    self.ranges = ranges
  }
}

/// The decisions of `Sentences`, token by token.
struct SentenceSplitter {
  let text: TokenizedText
  let lines: Sentences.Lines
  private let marks: [Mark]

  private var tokens: [Token] { text.tokens }

  /// What a token does to a sentence.
  private enum Mark: UInt8 {
    case none
    /// `.`
    case dot
    /// `…` and `...`: may stand inside.
    case ellipsis
    /// `?`, `!`, `./.`: an end in any case.
    case end
    /// A bracket or quotation mark that may stand behind the end.
    case closing
  }

  init(text: TokenizedText, lines: Sentences.Lines) {
    self.text = text
    self.lines = lines
    var copy = text.text
    marks = copy.withUTF8 { bytes in
      text.tokens.map { token in
        token.kind == .punctuation ? Self.mark(UnsafeBufferPointer(rebasing: bytes[token.range])) : .none
      }
    }
  }

  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>) -> Mark {
    switch bytes[0] {
    case UInt8(ascii: "."):
      if bytes.count == 1 { return .dot }
      return bytes[1] == bytes[0] ? .ellipsis : .end
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return .end
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""): return .closing
    case 0xC2: return bytes.last == 0xBB ? .closing : .none
    case 0xE2:
      guard bytes.count >= 3, bytes[1] == 0x80 else { return .none }
      // U+2026, U+2019, U+201D.
      return bytes[2] == 0xA6 ? .ellipsis : bytes[2] == 0x99 || bytes[2] == 0x9D ? .closing : .none
    default: return .none
    }
  }

  /// Words whose dot shortens them.
  private static let abbreviations: Set<String> = [
    "tt", "tp", "tx", "km", "kt", "tm", "tl", "tuq", "q", "p", "h", "x", "ths", "ts", "pgs", "gs", "bs", "ks", "cn",
    "ls",
    "đ/c", "tr", "nxb", "st", "mr", "ms", "mrs", "dr", "no", "vol", "đt", "đc", "stt", "vd", "tk",
  ]

  /// Words before the number of a label at the beginning of a line: `Điều 1. `.
  private static let labelled: Set<String> = [
    "điều", "chương", "mục", "phần", "khoản", "điểm", "bước", "phụ", "lục", "biểu", "bảng", "hình", "tiểu", "dự", "án",
  ]

  /// The index behind the sentence's last token, if a sentence may end with the token at an index.
  func endsSentence(after index: Int) -> Int? {
    guard isMark(index) else { return nil }
    var end = index + 1
    while end < tokens.count, tokens[end].lineBreaks == 0, tokens[end].space == 0, isClosing(end) { end += 1 }
    return end
  }

  /// Whether the sentence is over with the token at an index, which may be closing punctuation.
  func hasEnded(at index: Int) -> Bool {
    var mark = index
    while mark > 0, isClosing(mark), tokens[mark].space == 0 { mark -= 1 }
    guard isMark(mark) else { return false }
    let next = index + 1
    guard next < tokens.count else { return true }
    switch marks[mark] {
    case .end: return true
    case .dot:
      if isAbbreviation(before: mark) || isLabel(before: mark) { return false }
    default: break
    }
    return tokens[next].lineBreaks > 0 || startsLikeSentence(next)
  }

  /// Whether a line or paragraph ends before a token, and a sentence with it.
  func isBroken(before index: Int) -> Bool {
    let token = tokens[index]
    guard token.lineBreaks > 0 else { return false }
    if token.lineBreaks > 1 || lines == .paragraphs { return true }
    let before = text[tokens[index - 1]]
    return before == ";" || before == ":" || before == "./." || startsItem(index)
  }

  private func isMark(_ index: Int) -> Bool { marks[index] != .none && marks[index] != .closing }

  private func isClosing(_ index: Int) -> Bool { marks[index] == .closing }

  /// A capital, a digit or what opens a quotation; a dot between words without a space needs the capital.
  private func startsLikeSentence(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word: return token.shape != .lower
    case .number, .date, .symbol: return token.space > 0
    case .other: return false
    case .punctuation:
      switch text[token] {
      case "“", "\"", "(", "‘", "-", "+", "–", "•", "*": return token.space > 0
      default: return false
      }
    }
  }

  /// `TT.`, `Q.`, `M.Cường`; a name's initial, but not the `A.` that ends `nhóm A.` before a new sentence.
  private func isAbbreviation(before dot: Int) -> Bool {
    guard dot > 0, text.isGlued(dot), tokens[dot - 1].kind == .word || tokens[dot - 1].kind == .symbol else {
      return false
    }
    let word = tokens[dot - 1]
    guard word.shape != .lower || word.kind == .symbol || text[word] == "tr" else { return false }
    let next = dot + 1
    if word.shape == .capitalised, word.range.count <= 2, next < tokens.count, text.isGlued(next) { return true }
    return Self.abbreviations.contains(text[word].lowercased())
  }

  /// `1.`, `2.1.`, `II.`, `a.` at the beginning of a line, alone or behind `Điều`, `Chương`, `Phần`.
  private func isLabel(before dot: Int) -> Bool {
    guard dot > 0, text.isGlued(dot) else { return false }
    let label = dot - 1
    let isShort =
      tokens[label].kind == .number || RomanNumeral.value(text[tokens[label]]) != nil
      || tokens[label].kind == .word && tokens[label].range.count <= 2 || tokens[label].kind == .symbol
    guard isShort else { return false }
    var first = label
    while first > 0, !text.startsLine(first), label - first < 3,
      tokens[first - 1].kind == .word, Self.labelled.contains(text[tokens[first - 1]].lowercased())
    {
      first -= 1
    }
    return text.startsLine(first)
  }

  /// `- `, `+ `, `• `, `1. `, `a) `, `II. ` at the beginning of a line.
  private func startsItem(_ index: Int) -> Bool {
    let token = tokens[index]
    guard index + 1 < tokens.count else { return false }
    let next = text[tokens[index + 1]]
    switch token.kind {
    case .punctuation:
      let sign = text[token]
      return (sign == "-" || sign == "+" || sign == "•" || sign == "*" || sign == "–") && !text.isGlued(index + 1)
    case .number: return (next == "." || next == ")") && text.isGlued(index + 1)
    case .word:
      let isLabel = token.range.count <= 2 || RomanNumeral.value(text[token]) != nil
      return isLabel && (next == "." || next == ")") && text.isGlued(index + 1) && index + 2 < tokens.count
        && !text.isGlued(index + 2)
    case .date, .symbol, .other: return false
    }
  }
}
