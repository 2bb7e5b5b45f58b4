/// A text and its tokens.
///
/// Takes linear time; nothing is lost: what lies between two tokens is white space and zero-width characters. Of a text
/// over 2 GiB only the beginning has tokens.
public struct TokenizedText: Sendable {
  /// The text.
  public let text: String
  /// The tokens, in order.
  public let tokens: [Token]

  /// Splits a text; its words get their numbers from the table, which takes up the new ones. For many texts one
  /// `Tokenizer` is cheaper.
  public init(_ text: String, words: inout WordTable) {
    var tokenizer = Tokenizer()
    self = tokenizer.tokens(of: text, words: &words)
  }

  init(text: String, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
  }

  /// The text of a token as it was written.
  public subscript(_ token: Token) -> Substring { self[token.range] }

  /// The text of a range of UTF-8 offsets.
  public subscript(_ range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return text[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// The UTF-8 offsets from the first to the last of a range of tokens; empty at the end for an empty range.
  public func bytes(of range: Range<Int>) -> Range<Int> {
    guard let last = range.last else {
      let place = range.lowerBound < tokens.count ? Int(tokens[range.lowerBound].start) : text.utf8.count
      return place..<place
    }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[last].end)
  }

  /// Whether no white space stands between a token and the one before it. The first token of a text is not glued.
  public func isGlued(_ index: Int) -> Bool { index > 0 && tokens[index].space == 0 }

  /// Whether a token is the first one of its line.
  public func startsLine(_ index: Int) -> Bool { index == 0 || tokens[index].lineBreaks > 0 }
}
