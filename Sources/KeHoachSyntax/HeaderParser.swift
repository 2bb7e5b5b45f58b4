import KeHoachSource

extension Parser {
  /// The header: from a first line `---` to the next one. Values are verbatim to the end of the line.
  mutating func parseHeader() {
    var start = nextLine
    while start <= lineCount, isBlank(line(start)) || isComment(line(start)) { start += 1 }
    guard start <= lineCount, isFence(line(start)) else {
      // In UTF-16 no fence is found, whether there is one or not.
      guard !beginsWithUTF16Mark else { return }
      return report(.missingHeader(at: 0..<min(bytes.count, source.line(1).upperBound)))
    }
    while nextLine < start, let line { isComment(line) ? takeComment(line) : takeBlank(line) }
    let fence = line(start)
    builder.start(.header)
    takeFence(fence)
    var isEntryOpen = false
    var isClosed = false
    while let line {
      if isFence(line) {
        if isEntryOpen { builder.finish() }
        isEntryOpen = false
        takeFence(line)
        isClosed = true
        break
      }
      if isBlank(line) {
        takeBlank(line)
      } else if isComment(line) {
        takeComment(line)
      } else if isItem(line) {
        if !isEntryOpen { report(.looseHeaderItem(at: trimmed(line))) }
        takeItem(line)
      } else if let colon = keyEnd(in: line) {
        if isEntryOpen { builder.finish() }
        isEntryOpen = true
        takeEntry(line, colon: colon)
      } else if isBodyLine(line) {
        break
      } else {
        if isEntryOpen { builder.finish() }
        isEntryOpen = false
        report(.malformedHeaderLine(source.string(in: trimmed(line)), at: trimmed(line)))
        builder.token(.unexpected, to: line.upperBound)
        endLine()
      }
    }
    if isEntryOpen { builder.finish() }
    if !isClosed { report(.unclosedHeader(at: fence)) }
    builder.finish()
  }

  private func isFence(_ line: Range<Int>) -> Bool {
    let end = bytes.trimmedEnd(line)
    return end - line.lowerBound == 3 && bytes.matches("---", at: line.lowerBound, before: end)
  }

  /// What can only stand in the body, so that a header that was never closed doesn't swallow the plan.
  private func isBodyLine(_ line: Range<Int>) -> Bool {
    bytes.matches("# ", at: line.lowerBound, before: line.upperBound)
      || bytes.matches("##", at: line.lowerBound, before: line.upperBound)
      || bytes.matches(":::", at: line.lowerBound, before: line.upperBound)
      || bytes.matches("|", at: line.lowerBound, before: line.upperBound)
  }

  private func isItem(_ line: Range<Int>) -> Bool {
    bytes.matches("- ", at: bytes.skipSpaces(line), before: line.upperBound)
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    let start = bytes.skipSpaces(line)
    return start..<bytes.trimmedEnd(start..<line.upperBound)
  }

  /// The colon that ends a key: the first one, with at least a letter before it.
  private func keyEnd(in line: Range<Int>) -> Int? {
    guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")), colon > bytes.skipSpaces(line),
      !bytes.matches(":::", at: colon, before: line.upperBound),
      bytes[line.lowerBound] != UInt8(ascii: "#"), bytes[line.lowerBound] != UInt8(ascii: "|")
    else { return nil }
    return colon
  }

  private mutating func takeFence(_ line: Range<Int>) {
    builder.token(.fence, to: line.lowerBound + 3)
    builder.token(.space, to: line.upperBound)
    endLine()
  }

  private mutating func takeEntry(_ line: Range<Int>, colon: Int) {
    builder.start(.headerEntry)
    builder.token(.space, to: bytes.skipSpaces(line))
    builder.token(.key, to: bytes.trimmedEnd(builder.offset..<colon))
    builder.token(.space, to: colon)
    builder.token(.colon, to: colon + 1)
    takeVerbatim(to: line.upperBound)
  }

  private mutating func takeItem(_ line: Range<Int>) {
    builder.start(.headerItem)
    builder.token(.space, to: bytes.skipSpaces(line))
    builder.token(.label, to: builder.offset + 1)
    takeVerbatim(to: line.upperBound)
    builder.finish()
  }

  private mutating func takeVerbatim(to end: Int) {
    builder.token(.space, to: bytes.skipSpaces(builder.offset..<end))
    builder.token(.verbatim, to: bytes.trimmedEnd(builder.offset..<end))
    builder.token(.space, to: end)
    endLine()
  }
}
