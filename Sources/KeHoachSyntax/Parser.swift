public import KeHoachSource
import KeHoachText

/// Reads a source into a tree, a line at a time. Parsing never fails: what is not understood is kept and said.
public struct Parser {
  let source: SourceText
  let bytes: [UInt8]
  var builder: TreeBuilder
  var diagnostics: [Diagnostic] = []
  /// The lines not yet read: `line` is the next one, without its end.
  var nextLine = 1
  let lineCount: Int
  /// Directives that are open, innermost last.
  var directives: [OpenDirective] = []
  /// Whether a block node is open that an indented line would go on with.
  var openBlock: OpenBlock?
  /// The runs of invisible characters found so far.
  var invisibleRuns = 0
  /// The lines with decomposed letters, the first of these, and what composes all.
  var decomposed: (lines: Int, place: Range<Int>?, edits: [TextEdit]) = (0, nil, [])

  struct OpenDirective {
    var name: DirectiveName?
    var range: Range<Int>
  }

  struct OpenBlock {
    var kind: SyntaxKind
    var sawDelimiterRow = false
    /// Whether the line just above is text of this block, not a blank line or a comment.
    var isRightAbove = true
  }

  private init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
    builder = TreeBuilder(expecting: source.bytes.count)
    lineCount = source.lineCount
  }

  /// Parses a source.
  public static func parse(_ source: SourceText) -> SyntaxTree {
    var parser = Parser(source)
    parser.checkEncoding()
    parser.parseDocument()
    return SyntaxTree(
      source: source, records: parser.builder.records,
      diagnostics: parser.diagnostics.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  // MARK: Lines

  /// The range of the next line without its end, nil after the last.
  var line: Range<Int>? { nextLine <= lineCount ? line(nextLine) : nil }

  /// The range of a line that was not read yet, without its end and without a byte order mark.
  func line(_ number: Int) -> Range<Int> {
    let range = source.line(number)
    return max(range.lowerBound, builder.offset)..<max(range.upperBound, builder.offset)
  }

  /// Takes the end of the line that was read.
  mutating func endLine() {
    nextLine += 1
    let start = nextLine <= lineCount ? source.line(nextLine).lowerBound : bytes.count
    builder.token(.newline, to: start)
  }

  func isBlank(_ line: Range<Int>) -> Bool { bytes.skipSpaces(line) == line.upperBound }

  func isComment(_ line: Range<Int>) -> Bool {
    bytes.matches("%%", at: line.lowerBound, before: line.upperBound)
  }

  /// Whether a line goes on with the block above it: two spaces or more, or a tab.
  func isIndented(_ line: Range<Int>) -> Bool {
    let indent = line.lowerBound..<bytes.skipSpaces(line)
    return indent.count >= 2 || bytes[indent].contains(0x09)
  }

  mutating func takeComment(_ line: Range<Int>) {
    openBlock?.isRightAbove = false
    builder.token(.comment, to: line.upperBound)
    endLine()
  }

  mutating func takeBlank(_ line: Range<Int>) {
    builder.token(.space, to: line.upperBound)
    endLine()
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  // MARK: Blocks

  private mutating func parseDocument() {
    builder.start(.document)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { builder.token(.space, to: 3) }
    parseHeader()
    while let line { parseLine(line) }
    closeBlock()
    while let open = directives.popLast() {
      report(.unclosed(open, at: open.range))
      builder.finish()
    }
    builder.token(.newline, to: bytes.count)
    builder.finish()
  }

  private mutating func parseLine(_ line: Range<Int>) {
    if isBlank(line) {
      openBlock?.isRightAbove = false
      if openBlock?.kind == .table { closeBlock() }
      return takeBlank(line)
    }
    if isComment(line) { return takeComment(line) }
    if isIndented(line), let block = openBlock, block.kind != .table { return continueBlock(block, line) }
    let start = bytes.skipSpaces(line)
    if bytes[start] == UInt8(ascii: "|") { return parseTable(line, from: start) }
    let above = openBlock
    closeBlock()
    builder.token(.space, to: start)
    let content = start..<line.upperBound
    if bytes.matches(":::", at: start, before: line.upperBound) { return parseDirectiveLine(content) }
    if bytes[start] == UInt8(ascii: "#"), parseTitle(content) { return }
    if bytes.matches("[^", at: start, before: line.upperBound), parseFootnoteDefinition(content) { return }
    if let (_, end) = LabelScanner(bytes: bytes, end: line.upperBound).itemLabel(at: start) {
      return parseItem(content, labelEnd: end)
    }
    if let above { checkBrokenLine(line, below: above) }
    builder.start(.paragraph)
    openBlock = OpenBlock(kind: .paragraph)
    parseParagraphLines(from: content)
  }

  /// A line without a label that starts in lower case right under other text was mostly broken by an editor.
  private mutating func checkBrokenLine(_ line: Range<Int>, below above: OpenBlock) {
    guard above.isRightAbove, above.kind != .table, directives.last?.name != .signature else { return }
    let start = bytes.skipSpaces(line)
    let first = String(decoding: bytes[start..<min(start + 4, line.upperBound)], as: UTF8.self).unicodeScalars.first
    guard let first, first.properties.isLowercase else { return }
    report(.brokenLine(at: start..<start + UTF8.width(first), line: line.lowerBound..<start))
  }

  mutating func closeBlock() {
    guard openBlock != nil else { return }
    openBlock = nil
    builder.finish()
  }

  /// The text of one paragraph: the given line and the indented lines right after it.
  ///
  /// - Parameter takesAttributes: whether attributes may stand at the end of the first line, which ends the text, or
  ///   of the last.
  private mutating func parseParagraphLines(from first: Range<Int>, takesAttributes: Bool = false) {
    let start = first.lowerBound
    var last = first
    var attributes = takesAttributes ? attributesRange(in: first) : nil
    if attributes == nil {
      while nextLine < lineCount {
        let line = source.line(nextLine + 1)
        guard isIndented(line), !isBlank(line) else { break }
        last = line
        nextLine += 1
      }
      if takesAttributes { attributes = attributesRange(in: last) }
    }
    let end = attributes?.lowerBound ?? last.upperBound
    parseInline(start..<bytes.trimmedEnd(start..<end))
    if let attributes { takeAttributes(attributes) }
    builder.token(.space, to: last.upperBound)
    endLine()
  }

  private mutating func continueBlock(_ block: OpenBlock, _ line: Range<Int>) {
    openBlock?.isRightAbove = true
    builder.start(.continuation)
    builder.token(.space, to: bytes.skipSpaces(line))
    parseParagraphLines(from: builder.offset..<line.upperBound)
    builder.finish()
  }

  private mutating func parseItem(_ content: Range<Int>, labelEnd: Int) {
    builder.start(.item)
    openBlock = OpenBlock(kind: .item)
    builder.token(.label, to: labelEnd)
    builder.token(.space, to: bytes.skipSpaces(labelEnd..<content.upperBound))
    parseParagraphLines(from: builder.offset..<content.upperBound)
  }

  /// `# …`; false when the `#`s are not followed by a space, that is, for `#.`, `#)` and `#hashtag`.
  private mutating func parseTitle(_ content: Range<Int>) -> Bool {
    var end = content.lowerBound
    while end < content.upperBound, bytes[end] == UInt8(ascii: "#") { end += 1 }
    guard end == content.upperBound || bytes[end].isSpace else { return false }
    builder.start(.title)
    openBlock = OpenBlock(kind: .title)
    builder.token(.hashes, to: end)
    builder.token(.space, to: bytes.skipSpaces(end..<content.upperBound))
    if let (_, labelEnd) = LabelScanner(bytes: bytes, end: content.upperBound).titleLabel(at: builder.offset) {
      builder.token(.label, to: labelEnd)
      builder.token(.space, to: bytes.skipSpaces(labelEnd..<content.upperBound))
    }
    parseParagraphLines(from: builder.offset..<content.upperBound, takesAttributes: true)
    return true
  }

  private mutating func parseFootnoteDefinition(_ content: Range<Int>) -> Bool {
    guard let close = bytes[content].firstIndex(of: UInt8(ascii: "]")), close > content.lowerBound + 2,
      bytes.matches("]:", at: close, before: content.upperBound)
    else { return false }
    builder.start(.footnoteDefinition)
    openBlock = OpenBlock(kind: .footnoteDefinition)
    builder.token(.footnoteLabel, to: close + 2)
    builder.token(.space, to: bytes.skipSpaces(close + 2..<content.upperBound))
    parseParagraphLines(from: builder.offset..<content.upperBound)
    return true
  }

  // MARK: Directives

  /// The depth beyond which a directive is no directive: two suffice for any plan.
  private static let deepest = 8

  private mutating func parseDirectiveLine(_ content: Range<Int>) {
    let nameStart = bytes.skipSpaces(content.lowerBound + 3..<content.upperBound)
    if nameStart == content.upperBound { return closeDirective(content) }
    var nameEnd = nameStart
    while nameEnd < content.upperBound, !bytes[nameEnd].isSpace, bytes[nameEnd] != UInt8(ascii: "{") { nameEnd += 1 }
    let written = source.string(in: nameStart..<nameEnd)
    let name = DirectiveName(written: written)
    let whole = content.lowerBound..<bytes.trimmedEnd(content)
    if let name, name.isComponent {
      while let open = directives.popLast() {
        report(.unclosed(open, at: open.range, before: name, line: content.lowerBound))
        builder.finish()
      }
    }
    guard directives.count < Self.deepest else {
      report(.tooDeep(at: whole))
      builder.token(.unexpected, to: content.upperBound)
      return endLine()
    }
    if name == nil { report(.unknownDirective(written, at: nameStart..<nameEnd)) }
    builder.start(.directive)
    directives.append(OpenDirective(name: name, range: whole))
    builder.token(.directiveMark, to: content.lowerBound + 3)
    builder.token(.space, to: nameStart)
    builder.token(.name, to: nameEnd)
    builder.token(.space, to: bytes.skipSpaces(nameEnd..<content.upperBound))
    let rest = builder.offset..<content.upperBound
    let attributes = attributesRange(in: rest)
    let title = rest.lowerBound..<bytes.trimmedEnd(rest.lowerBound..<(attributes?.lowerBound ?? rest.upperBound))
    if !title.isEmpty {
      builder.start(.title)
      parseInline(title)
      builder.finish()
    }
    if let attributes { takeAttributes(attributes) }
    builder.token(.space, to: content.upperBound)
    endLine()
  }

  private mutating func closeDirective(_ content: Range<Int>) {
    if directives.popLast() != nil {
      builder.token(.directiveMark, to: content.lowerBound + 3)
      builder.token(.space, to: content.upperBound)
      endLine()
      builder.finish()
    } else {
      report(.strayClosing(at: content.lowerBound..<content.lowerBound + 3))
      builder.token(.unexpected, to: content.upperBound)
      endLine()
    }
  }
}
