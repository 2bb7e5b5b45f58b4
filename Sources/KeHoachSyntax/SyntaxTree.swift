public import KeHoachSource

/// The lossless tree of a source: its leaves, in order, are the source byte for byte.
///
/// Blocks are flat within the document or a directive: labels, not nesting, say what is below what, and the model
/// reads that off. So no input nests the tree deeply.
public final class SyntaxTree: Sendable {
  /// A node in preorder: its children follow it, and `end` is the index after its last descendant.
  ///
  /// A tree has a node for every few bytes of the source, so its numbers are kept small: no source reaches 4 GB.
  struct Record: Sendable {
    var kind: SyntaxKind
    private var numbers: (lower: UInt32, upper: UInt32, end: UInt32)

    init(kind: SyntaxKind, lower: Int, upper: Int, end: Int) {
      self.kind = kind
      numbers = (UInt32(lower), UInt32(upper), UInt32(end))
    }

    var lower: Int { Int(numbers.lower) }
    var upper: Int {
      get { Int(numbers.upper) }
      set { numbers.upper = UInt32(newValue) }
    }
    var end: Int {
      get { Int(numbers.end) }
      set { numbers.end = UInt32(newValue) }
    }
  }

  /// What was parsed.
  public let source: SourceText
  /// What could not be understood, in reading order.
  public let diagnostics: [Diagnostic]
  let records: [Record]

  init(source: SourceText, records: [Record], diagnostics: [Diagnostic]) {
    self.source = source
    self.records = records
    self.diagnostics = diagnostics
  }

  /// The document node.
  public var root: Node { Node(tree: self, index: 0) }

  /// The node at a place in preorder, below `count`.
  public func node(at index: Int) -> Node { Node(tree: self, index: index) }

  /// What the node at a place in preorder is: of most nodes that a walk meets no more is asked.
  public func kind(at index: Int) -> SyntaxKind { records[index].kind }

  /// The bytes that the node at a place in preorder covers.
  public func range(at index: Int) -> Range<Int> { records[index].lower..<records[index].upper }

  /// All nodes of a kind, in preorder.
  public func nodes(of kind: SyntaxKind) -> [Node] {
    records.indices.filter { records[$0].kind == kind }.map { node(at: $0) }
  }

  /// The number of nodes, tokens included.
  public var count: Int { records.count }
}

/// A node of a tree: a kind, a range of the source, and children.
public struct Node: Sendable {
  /// The tree it belongs to.
  public let tree: SyntaxTree
  /// Its place in the tree, in preorder.
  public let index: Int

  private var record: SyntaxTree.Record { tree.records[index] }

  /// What the node is.
  public var kind: SyntaxKind { record.kind }
  /// The bytes it covers.
  public var range: Range<Int> { record.lower..<record.upper }
  /// Whether it has no children.
  public var isLeaf: Bool { record.end == index + 1 }
  /// The source text it covers.
  public var text: String { tree.source.string(in: range) }
  /// The nodes right below.
  public var children: Children { Children(tree: tree, position: index + 1, end: record.end) }
  /// The node and all below it, in preorder.
  public var subtree: Range<Int> { index..<record.end }

  /// The first child of a kind.
  public func child(_ kind: SyntaxKind) -> Node? { place(of: kind).map { tree.node(at: $0) } }

  /// Whether a node of a kind stands right below.
  public func holds(_ kind: SyntaxKind) -> Bool { place(of: kind) != nil }

  /// The place of the first child of a kind.
  private func place(of kind: SyntaxKind) -> Int? {
    var position = index + 1
    while position < record.end {
      if tree.records[position].kind == kind { return position }
      position = tree.records[position].end
    }
    return nil
  }

  /// The places of the first and the last child that is more than space; nil where there is none.
  public var contentPlaces: (first: Int, last: Int)? {
    var places: (first: Int, last: Int)?
    var position = index + 1
    while position < record.end {
      if tree.records[position].kind != .space { places = (places?.first ?? position, position) }
      position = tree.records[position].end
    }
    return places
  }

  /// The range without spaces, ends of lines and comments at its end.
  public var contentRange: Range<Int> {
    var end = record.lower
    var position = index + 1
    while position < record.end {
      switch tree.records[position].kind {
      case .newline, .space, .comment: break
      default: end = tree.records[position].upper
      }
      position = tree.records[position].end
    }
    return record.lower..<end
  }

  /// The children of a node from left to right.
  public struct Children: Sequence, IteratorProtocol {
    let tree: SyntaxTree
    var position: Int
    let end: Int

    /// The next child.
    public mutating func next() -> Node? {
      guard position < end else { return nil }
      defer { position = tree.records[position].end }
      return Node(tree: tree, index: position)
    }
  }
}

extension SyntaxTree {
  /// The leaves in order, put together: equal to the source for every source.
  public func print() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    for (index, record) in records.enumerated() where record.end == index + 1 {
      bytes.append(contentsOf: source.bytes[record.lower..<record.upper])
    }
    return bytes
  }

  /// The tree as text, a node a line, for tests and for people: kind, range, and the text of leaves.
  ///
  /// - Parameters:
  ///   - trivia: whether spaces and ends of lines are shown.
  ///   - ranges: whether ranges are shown.
  public func dump(trivia: Bool = false, ranges: Bool = true) -> String {
    var lines: [String] = []
    var ends: [Int] = []
    for (index, record) in records.enumerated() {
      while let last = ends.last, last <= index { ends.removeLast() }
      let isLeaf = record.end == index + 1
      if trivia || !(isLeaf && (record.kind == .space || record.kind == .newline)) {
        var line = String(repeating: "  ", count: ends.count) + "\(record.kind)"
        if ranges { line += " \(record.lower)..\(record.upper)" }
        if isLeaf { line += " " + Self.quote(source.string(in: record.lower..<record.upper)) }
        lines.append(line)
      }
      if !isLeaf { ends.append(record.end) }
    }
    return lines.joined(separator: "\n")
  }

  private static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
