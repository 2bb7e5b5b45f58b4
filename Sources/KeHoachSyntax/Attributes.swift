import KeHoachSource
import KeHoachText

/// What stands in `{#id key=value key="value"}`.
public struct Attributes: Sendable {
  /// The id after `#`, with the range of its letters.
  public var id: Attribute?
  /// The keys and values in order.
  public var pairs: [(key: Attribute, value: Attribute)] = []

  /// A word and where it stands.
  public struct Attribute: Sendable, Hashable {
    /// The word, without quotes.
    public var text: String
    /// Where it stands, without quotes.
    public var range: Range<Int>
  }

  /// The value of a key; keywords are compared as everywhere.
  public subscript(_ key: String) -> Attribute? {
    let folded = Keyword.fold(key)
    return pairs.first { Keyword.fold($0.key.text) == folded }?.value
  }

  /// Reads an `.attributes` node.
  public init(_ node: Node) {
    self = Attributes(node.tree.source.bytes, node.range) ?? Attributes()
  }

  private init() {}

  /// Reads bytes from `{` to `}`; nil when they are no attributes.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count >= 3, bytes[range.lowerBound] == UInt8(ascii: "{"),
      bytes[range.upperBound - 1] == UInt8(ascii: "}")
    else { return nil }
    func attribute(_ range: Range<Int>) -> Attribute {
      Attribute(text: String(decoding: bytes[range], as: UTF8.self), range: range)
    }
    let end = range.upperBound - 1
    var at = bytes.skipSpaces(range.lowerBound + 1..<end)
    while at < end {
      var stop = at
      while stop < end, !bytes[stop].isSpace, bytes[stop] != UInt8(ascii: "="), bytes[stop] != UInt8(ascii: "\"") {
        stop += 1
      }
      guard stop > at else { return nil }
      if bytes[at] == UInt8(ascii: "#") {
        guard id == nil, stop > at + 1, stop == end || bytes[stop].isSpace else { return nil }
        id = attribute(at + 1..<stop)
      } else {
        let key = attribute(at..<stop)
        guard stop < end, bytes[stop] == UInt8(ascii: "=") else { return nil }
        stop += 1
        let value: Range<Int>
        if stop < end, bytes[stop] == UInt8(ascii: "\"") {
          guard let close = bytes[stop + 1..<end].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
          value = stop + 1..<close
          stop = close + 1
        } else {
          let start = stop
          while stop < end, !bytes[stop].isSpace { stop += 1 }
          value = start..<stop
        }
        pairs.append((key, attribute(value)))
      }
      at = bytes.skipSpaces(stop..<end)
    }
    guard id != nil || !pairs.isEmpty else { return nil }
  }
}

extension Parser {
  /// The attributes at the very end of a range, if there are any.
  func attributesRange(in range: Range<Int>) -> Range<Int>? {
    let end = bytes.trimmedEnd(range)
    guard end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "}") else { return nil }
    var start = end - 1
    let limit = max(range.lowerBound, end - 1024)
    var isQuoted = false
    while start > limit {
      start -= 1
      if bytes[start] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[start] == UInt8(ascii: "{"), !isQuoted { break }
    }
    guard bytes[start] == UInt8(ascii: "{"), start == range.lowerBound || bytes[start - 1] != UInt8(ascii: "\\"),
      Attributes(bytes, start..<end) != nil
    else { return nil }
    return start..<end
  }

  mutating func takeAttributes(_ range: Range<Int>) {
    builder.token(.space, to: range.lowerBound)
    builder.token(.attributes, to: range.upperBound)
  }
}
