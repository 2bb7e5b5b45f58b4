import KeHoachSource

/// What stands in `{path | format}`.
public struct ValueExpression: Sendable, Hashable {
  /// The words between the dots: `kinh-phí`, `II`, `2`.
  public var path: [String]
  /// The format after the bar, empty when there is none.
  public var format: String

  /// Reads a `.value` node.
  public init?(_ node: Node) {
    self.init(node.tree.source.bytes, node.range)
  }

  /// Reads bytes from `{` to `}`; nil when they don't fit the grammar.
  ///
  /// A word is made of letters, digits, hyphens, underscores and spaces; dots stand between words.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count >= 3 else { return nil }
    let inner = bytes[range.lowerBound + 1..<range.upperBound - 1]
    for byte in inner where byte < 0x80 && !byte.isLetter && !byte.isDigit {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "|"): break
      default: return nil
      }
    }
    let text = String(decoding: inner, as: UTF8.self)
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(Self.trim)
    guard parts.count <= 2, !parts[0].isEmpty, parts.count == 1 || !parts[1].isEmpty else { return nil }
    path = parts[0].split(separator: ".", omittingEmptySubsequences: false).map(Self.trim)
    format = parts.count == 2 ? parts[1] : ""
    guard path.allSatisfy({ !$0.isEmpty }), let first = path[0].unicodeScalars.first, first.properties.isAlphabetic
    else { return nil }
  }

  private static func trim(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
