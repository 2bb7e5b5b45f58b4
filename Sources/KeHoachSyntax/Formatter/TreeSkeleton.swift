import KeHoachText

/// What a tree says without its spaces: the nodes in order with their texts, and whether blank lines part them.
struct TreeSkeleton: Equatable {
  private var nodes: [SyntaxKind] = []
  private var depths: [Int] = []
  private var texts: [String] = []

  init(_ tree: SyntaxTree) {
    nodes.reserveCapacity(tree.count)
    var ends: [Int] = []
    var newlines = 0
    var hasBegun = false
    var index = 0
    while index < tree.count {
      let node = tree.node(at: index)
      index += 1
      while let last = ends.last, last < index { ends.removeLast() }
      switch node.kind {
      // A row may lack its last bar, and gets it.
      case .space, .bar: continue
      case .newline:
        newlines += 1
        continue
      default: break
      }
      nodes.append(node.kind)
      depths.append(ends.count)
      if node.kind == .delimiterRow {
        texts.append(node.columnShapes.joined(separator: "|"))
        index = node.subtree.upperBound
        newlines = 0
      } else if node.isLeaf, !node.range.isEmpty {
        // A blank line before what comes next; at the very beginning it means nothing.
        texts.append((newlines > 1 && hasBegun ? "\n" : "") + Self.text(of: node))
        newlines = 0
        hasBegun = true
      } else {
        texts.append("")
        ends.append(node.subtree.upperBound)
      }
    }
  }

  private static func text(of node: Node) -> String {
    switch node.kind {
    case .softBreak: ""
    case .hardBreak: "\\"
    case .comment, .unexpected: String(node.clean.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    default: node.clean
    }
  }
}

extension Node {
  /// What a delimiter row says about each column: `:-:`, `:-`, `-:` or `-`.
  var columnShapes: [String] {
    children.filter { $0.kind == .cell }.map { cell in
      let dashes = cell.child(.text)?.clean ?? ""
      return (dashes.hasPrefix(":") ? ":" : "") + "-" + (dashes.hasSuffix(":") ? ":" : "")
    }
  }

  /// The text with its letters composed and its tabs as spaces. Text with a brace keeps its tabs (`{a\tb}` is no value,
  /// `{a b}` would be one), and so does what is not understood.
  var clean: String {
    let text = text.composed
    guard kind != .unexpected, text.utf8.contains(0x09), !text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return String(decoding: text.utf8.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
  }
}
