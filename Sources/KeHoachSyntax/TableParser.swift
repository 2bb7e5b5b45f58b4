import KeHoachSource

extension Parser {
  /// A line that begins with a bar: a row of the table that is open, or of a new one.
  mutating func parseTable(_ line: Range<Int>, from start: Int) {
    if openBlock?.kind != .table {
      closeBlock()
      builder.start(.table)
      openBlock = OpenBlock(kind: .table)
    }
    openBlock?.isRightAbove = true
    builder.token(.space, to: start)
    let content = start..<bytes.trimmedEnd(start..<line.upperBound)
    let bars = barOffsets(in: content)
    if openBlock?.sawDelimiterRow == false, isDelimiterRow(content) {
      openBlock?.sawDelimiterRow = true
      builder.start(.delimiterRow)
      takeCells(bars, content) { parser, cell in parser.builder.token(.text, to: cell.upperBound) }
    } else {
      let isHead = openBlock?.sawDelimiterRow == false
      builder.start(.row)
      takeCells(bars, content) { parser, cell in parser.parseCell(cell, isHead: isHead) }
    }
    builder.finish()
    builder.token(.space, to: line.upperBound)
    endLine()
  }

  /// The bars that divide a row: not an escaped one, nor one inside `{…}`.
  private func barOffsets(in content: Range<Int>) -> [Int] {
    var bars: [Int] = []
    var at = content.lowerBound
    while at < content.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "{"):
        if let close = closingBrace(after: at, before: content.upperBound) { at = close }
      case UInt8(ascii: "|"): bars.append(at)
      default: break
      }
      at += 1
    }
    return bars
  }

  /// The brace that closes the one at an offset, when no other one opens and no end of line comes between, and it is
  /// near; else a stray `{` would swallow the rest of the row.
  func closingBrace(after open: Int, before end: Int) -> Int? {
    var at = open + 1
    let limit = min(end, open + 256)
    while at < limit {
      switch bytes[at] {
      case UInt8(ascii: "}"): return at
      case UInt8(ascii: "{"), UInt8(ascii: "\n"): return nil
      case UInt8(ascii: "\""):
        at += 1
        while at < limit, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\n") { at += 1 }
      default: break
      }
      at += 1
    }
    return nil
  }

  private func isDelimiterRow(_ content: Range<Int>) -> Bool {
    var hasDash = false
    for byte in bytes[content] {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    // A row of bullets `| - | - |` is no delimiter row: three dashes, or a colon beside one, somewhere.
    guard hasDash else { return false }
    return bytes[content].split(separator: UInt8(ascii: "|")).contains { cell in
      let dashes = cell.filter { $0 == UInt8(ascii: "-") }.count
      return dashes >= 3 || (dashes >= 1 && cell.contains(UInt8(ascii: ":"))) || dashes == 2
    }
  }

  /// The cells between the bars. What follows the last bar is attributes of the row, or a last cell.
  private mutating func takeCells(
    _ bars: [Int], _ content: Range<Int>, _ parse: (inout Parser, Range<Int>) -> Void
  ) {
    for (number, bar) in bars.enumerated() {
      builder.token(.bar, to: bar + 1)
      let end = number + 1 < bars.count ? bars[number + 1] : content.upperBound
      let start = bytes.skipSpaces(bar + 1..<end)
      let cell = start..<bytes.trimmedEnd(start..<end)
      if number + 1 == bars.count {
        if cell.isEmpty { continue }
        if let attributes = attributesRange(in: cell), attributes == cell {
          builder.token(.space, to: start)
          takeAttributes(attributes)
          continue
        }
      }
      builder.start(.cell)
      builder.token(.space, to: start)
      if !cell.isEmpty { parse(&self, cell) }
      builder.token(.space, to: end)
      builder.finish()
    }
  }

  /// A cell above the delimiter row may end in attributes; `{}` alone says that a cell stays blank.
  private mutating func parseCell(_ cell: Range<Int>, isHead: Bool) {
    if isHead, let attributes = attributesRange(in: cell) {
      parseInline(cell.lowerBound..<bytes.trimmedEnd(cell.lowerBound..<attributes.lowerBound))
      takeAttributes(attributes)
    } else if bytes[cell.lowerBound] == UInt8(ascii: "{"), bytes[cell.upperBound - 1] == UInt8(ascii: "}"),
      bytes.skipSpaces(cell.lowerBound + 1..<cell.upperBound) == cell.upperBound - 1
    {
      builder.token(.value, to: cell.upperBound)
    } else {
      parseInline(cell)
    }
  }
}
