import KeHoachModel
import KeHoachSyntax
import KeHoachText

extension LayoutContext {
  /// The pieces of a text, in a paragraph of the given look.
  ///
  /// What is written bold prints bold: in a style that is bold already nothing is added.
  func inlines(_ text: RichText, in style: ParagraphStyle) -> [InlineLayout] {
    var result: [InlineLayout] = []
    result.reserveCapacity(text.inlines.count)
    for inline in text.inlines {
      switch inline.content {
      case .text(let words), .value(_, let words):
        result.append(words: words, TextTraits(inline.traits, in: style))
      case .reference(let id, let words):
        if let anchor = anchors[id], !words.isEmpty {
          result.append(.reference(words.composed, anchor: anchor))
        } else {
          result.append(words: words, TextTraits(inline.traits, in: style))
        }
      case .footnote(_, let number):
        if plan.footnotes.indices.contains(number - 1) { result.append(.footnoteMark(number)) }
      case .lineBreak:
        result.trimEnd()
        result.append(.lineBreak)
      }
    }
    return result
  }
}

extension [InlineLayout] {
  /// Adds words, to the last piece where the traits are the same.
  fileprivate mutating func append(words: String, _ traits: TextTraits) {
    // Most texts, and nearly all cells, are one piece.
    if isEmpty {
      if !words.isEmpty { append(.text(words.composed, traits)) }
      return
    }
    var words = Substring(words)
    if last == .lineBreak { words = words.drop { $0 == " " } }
    guard !words.isEmpty else { return }
    if case .text(let before, traits) = last {
      self[count - 1] = .text(before + String(words).composed, traits)
    } else {
      append(.text(String(words).composed, traits))
    }
  }

  /// Takes the spaces off the end of the last piece: a broken line is centred without them.
  fileprivate mutating func trimEnd() {
    guard case .text(var text, let traits) = last, text.hasSuffix(" ") else { return }
    while text.hasSuffix(" ") { text.removeLast() }
    self[count - 1] = .text(text, traits)
  }
}

extension [InlineLayout] {
  /// Lines of plain text.
  init(lines: [String]) {
    self.init()
    for line in lines {
      if !isEmpty { append(.lineBreak) }
      append(.text(line, []))
    }
  }
}

extension RichText {
  /// The words on one line, single spaces between them.
  var line: String { plain.split(separator: " ").joined(separator: " ").composed }
}

extension TextTraits {
  /// The traits of a piece beyond those that its style has.
  init(_ traits: Inline.Traits, in style: ParagraphStyle) {
    self = []
    if traits.contains(.bold), !style.bold { insert(.bold) }
    if traits.contains(.italic), !style.italic { insert(.italic) }
    if traits.contains(.underline) { insert(.underline) }
  }
}

extension ListLabel {
  /// The label of a block.
  init(_ label: BlockLabel) {
    // The schemes of the syntax and the levels of the layout stand in the same order.
    self.init(ListLevel(rawValue: label.scheme.rawValue) ?? .dash, value: label.value, text: label.text.composed)
  }
}
