import KeHoachSource
import KeHoachSyntax
import KeHoachText

extension RichText {
  /// Reads the inline children of a block, a cell or a title; labels, attributes and continuations are left out.
  init(_ node: Node) {
    let tree = node.tree
    let end = node.subtree.upperBound
    self.init(range: node.range)
    var traits: [(end: Int, trait: Inline.Traits)] = []
    var next = node.index + 1
    while next < end {
      let index = next
      next += 1
      let kind = tree.kind(at: index)
      if kind == .space || kind == .newline { continue }
      while let last = traits.last, last.end <= index { traits.removeLast() }
      let range = tree.range(at: index)
      let present = traits.reduce(into: Inline.Traits()) { $0.formUnion($1.trait) }
      switch kind {
      case .text: append(tree.source.string(in: range).printable, traits: present, range: range)
      case .softBreak: append(" ", traits: present, range: range)
      case .escape: append(String(tree.source.string(in: range).dropFirst()), traits: present, range: range)
      case .hardBreak: inlines.append(Inline(.lineBreak, traits: present, range: range))
      case .strong: traits.append((tree.node(at: index).subtree.upperBound, .bold))
      case .emphasis: traits.append((tree.node(at: index).subtree.upperBound, .italic))
      case .underline: traits.append((tree.node(at: index).subtree.upperBound, .underline))
      case .value:
        guard let value = ValueExpression(tree.node(at: index)) else { break }
        inlines.append(Inline(.value(value, ""), traits: present, range: range))
      case .reference:
        let id = String(tree.source.string(in: range).dropFirst(2).dropLast())
        inlines.append(Inline(.reference(id, ""), traits: present, range: range))
      case .footnoteReference:
        let name = String(tree.source.string(in: range).dropFirst(2).dropLast())
        inlines.append(Inline(.footnote(name, 0), traits: present, range: range))
      case .continuation, .title, .cell: next = tree.node(at: index).subtree.upperBound
      default: break
      }
    }
    trimLineBreaks()
    if let last = inlines.indices.last { range = inlines[0].range.lowerBound..<inlines[last].range.upperBound }
  }

  /// Reads a header value: verbatim but for `\` before a space, which breaks the line.
  init(verbatim text: String, range: Range<Int>) {
    self.init(range: range)
    let text = text.printable
    // Few values break a line, and to look for two characters costs more than to look for the byte of one.
    let isBroken = text.utf8.contains(UInt8(ascii: "\\"))
    let parts = isBroken ? text.split(separator: "\\ ", omittingEmptySubsequences: false) : [text[...]]
    for (number, part) in parts.enumerated() {
      if number > 0 { inlines.append(Inline(.lineBreak, range: range)) }
      var trimmed = part.trimmingSpaces
      // At the very end there is no line to break to.
      if number == parts.count - 1, trimmed.hasSuffix("\\") { trimmed = trimmed.dropLast().trimmingSpaces }
      if !trimmed.isEmpty { inlines.append(Inline(.text(trimmed), range: range)) }
    }
    trimLineBreaks()
  }

  /// A line that is broken before its first word or after its last one is not broken at all.
  private mutating func trimLineBreaks() {
    while let last = inlines.indices.last, inlines[last].isLineBreak { inlines.removeLast() }
    inlines.removeFirst(inlines.indices.first { !inlines[$0].isLineBreak } ?? 0)
  }

  private mutating func append(_ text: String, traits: Inline.Traits, range: Range<Int>) {
    guard !text.isEmpty else { return }
    // Join text to text where nothing is lost by it: source and print agree byte by byte.
    if range.count == text.utf8.count, endsVerbatim(at: range.lowerBound, traits) {
      let joined = inlines[inlines.count - 1].range.lowerBound..<range.upperBound
      inlines[inlines.count - 1].extend(by: text, range: joined)
    } else {
      inlines.append(Inline(.text(text), traits: traits, range: range))
    }
  }

  /// Whether the last piece ends at a place and is text that the source says byte by byte. No copy of it outlives the
  /// look: it could not grow in place.
  private func endsVerbatim(at place: Int, _ traits: Inline.Traits) -> Bool {
    guard let index = inlines.indices.last, inlines[index].traits == traits, inlines[index].range.upperBound == place,
      case .text(let words) = inlines[index].content
    else { return false }
    return inlines[index].range.count == words.utf8.count
  }
}

extension Inline {
  /// Adds words to a piece of text, in place: a text of many pieces grows in linear time.
  fileprivate mutating func extend(by more: String, range: Range<Int>) {
    guard case .text(var text) = content else { return }
    content = .lineBreak
    text += more
    content = .text(text)
    self.range = range
  }
}

extension String {
  /// The text as it prints: composed, control characters and invisible ones left out, tabs as spaces.
  var printable: String {
    var copy = self
    let mayPrintOtherwise = copy.withUTF8 { bytes in
      bytes.holds { byte in
        let isControl: UInt8 = byte < 0x20 || byte == 0x7F ? 1 : 0
        let mayLead: UInt8 = byte == 0xC2 || byte == 0xCC || byte == 0xCD || byte == 0xE2 || byte == 0xEF ? 1 : 0
        return isControl | mayLead
      }
    }
    if !mayPrintOtherwise { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case _ where scalar == "\t" || VisibleScalar.isBreak(scalar): result.append(" ")
      case _ where VisibleScalar.isInvisible(scalar): break
      default: result.append(scalar)
      }
    }
    return String(result).composed
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a test gives 1 for a byte. None ends the search, and a test without branches is made of many bytes together:
  /// the fast way where hardly any text holds such a byte.
  @inline(__always)
  func holds(_ test: (UInt8) -> UInt8) -> Bool {
    var found: UInt8 = 0
    for byte in self { found |= test(byte) }
    return found != 0
  }
}
