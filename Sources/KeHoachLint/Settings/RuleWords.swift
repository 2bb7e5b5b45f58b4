import KeHoachSource

/// A list of rules as people write it: `KH301, tên-luật — lý do`.
struct RuleWords {
  /// A word and where it stands.
  struct Word: Hashable {
    var text: String
    var range: Range<Int>
  }

  /// The words between the commas.
  private(set) var words: [Word] = []
  /// Whether a reason follows.
  private(set) var hasReason = false

  /// Reads a range of a source.
  init(_ source: SourceText, _ range: Range<Int>) {
    let bytes = source.bytes
    let end = Self.reasonStart(bytes, range)
    hasReason = end.map { !bytes[$0.upperBound..<range.upperBound].allSatisfy { $0 == 0x20 || $0 == 0x09 } } ?? false
    var start = range.lowerBound
    let stop = end?.lowerBound ?? range.upperBound
    while start <= stop {
      let comma = bytes[start..<stop].firstIndex(of: UInt8(ascii: ",")) ?? stop
      let word = bytes.trimmed(start..<comma)
      if !word.isEmpty { words.append(Word(text: source.string(in: word), range: word)) }
      start = comma + 1
    }
  }

  /// The dash before a reason: `—` or `–` anywhere, `-` or `--` between spaces (a name holds hyphens).
  private static func reasonStart(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at < range.upperBound {
      if at + 2 < range.upperBound, bytes[at] == 0xE2, bytes[at + 1] == 0x80,
        bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94
      {
        return at..<at + 3
      }
      if bytes[at] == UInt8(ascii: "-"), at == range.lowerBound || bytes[at - 1] == 0x20 {
        var end = at
        while end < range.upperBound, bytes[end] == UInt8(ascii: "-") { end += 1 }
        if end - at <= 2, end == range.upperBound || bytes[end] == 0x20 { return at..<end }
        at = end
      } else {
        at += 1
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// The range without spaces, tabs and carriage returns at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    while let first = range.first, isSpace(self[first]) { range.removeFirst() }
    while let last = range.last, isSpace(self[last]) { range.removeLast() }
    return range
  }
}
