extension RichText {
  /// The text without its first bytes and the spaces after them.
  func dropping(utf8 count: Int) -> RichText {
    var rest = count
    var result = RichText(range: range)
    for inline in inlines {
      guard case .text(let text) = inline.content else {
        if rest <= 0 { result.inlines.append(inline) } else { rest -= inline.plain.utf8.count }
        continue
      }
      let length = text.utf8.count
      if rest >= length {
        rest -= length
        continue
      }
      var kept = Substring(text.utf8.dropFirst(max(0, rest)))
      if result.inlines.isEmpty { kept = kept.drop { $0 == " " } }
      rest = 0
      if !kept.isEmpty {
        result.inlines.append(Inline(.text(String(kept)), traits: inline.traits, range: inline.range))
      }
    }
    return result
  }

  /// The text without a final `.`, `;` or `,`.
  var withoutFinalMarks: RichText {
    var result = self
    guard case .text(var text) = result.inlines.last?.content else { return result }
    while let last = text.last, ".;, ".contains(last), !text.hasSuffix("..."), !text.hasSuffix("./.") {
      text.removeLast()
    }
    result.inlines[result.inlines.count - 1].content = .text(text)
    return result
  }
}
