/// The elements and texts of a web page in document order, each followed by what it holds.
struct HTMLTree {
  /// An element or a stretch of text.
  struct Node {
    /// The element's name in small letters; empty for text.
    var name: String
    /// The element that holds it; -1 for the page itself.
    var parent: Int
    /// The node behind all that it holds.
    var end: Int
    /// Its attributes in `attributes`, or its words in `bytes`.
    var range: Range<Int>
    /// Whether it is text.
    var isText: Bool { name.isEmpty }
  }

  /// All nodes.
  var nodes: [Node] = []
  /// The attributes of all elements.
  var attributes: [(name: String, value: String)] = []
  /// The words of all texts in UTF-8.
  var bytes: [UInt8] = []

  /// The words of a text.
  func text(_ node: Int) -> String { String(decoding: bytes[nodes[node].range], as: UTF8.self) }

  /// The value of an element's attribute.
  func attribute(_ node: Int, _ name: String) -> String? {
    nodes[node].isText ? nil : attributes[nodes[node].range].first { $0.name == name }?.value
  }

  /// The classes of an element.
  func classes(_ node: Int) -> [Substring] {
    attribute(node, "class").map { $0.split(whereSeparator: \.isWhitespace) } ?? []
  }

  /// What an element holds directly.
  func children(_ node: Int) -> [Int] { children(from: node + 1, to: nodes[node].end) }

  /// What the page holds directly.
  var roots: [Int] { children(from: 0, to: nodes.count) }

  private func children(from start: Int, to end: Int) -> [Int] {
    var found: [Int] = []
    var at = start
    while at < end {
      found.append(at)
      at = nodes[at].end
    }
    return found
  }

  /// The words that an element holds, blanks as one space, up to a number of bytes.
  func words(_ node: Int, limit: Int = .max) -> String {
    var words: [UInt8] = []
    for at in node..<nodes[node].end where nodes[at].isText && !isSilent(nodes[at].parent) {
      var needsSpace = true
      for byte in bytes[nodes[at].range] {
        if byte <= 0x20 {
          needsSpace = true
        } else {
          if needsSpace, !words.isEmpty { words.append(0x20) }
          needsSpace = false
          words.append(byte)
        }
      }
      if words.count > limit { break }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Whether the words of an element are none for people.
  func isSilent(_ node: Int) -> Bool { node >= 0 && Self.silent.contains(nodes[node].name) }

  private static let silent: Set<String> = ["script", "style", "head", "template", "noframes"]
}
