import KeHoachSource
import KeHoachSyntax
import SyntaxFixtures
import Testing

/// Parses a source, and holds the tree to what every tree promises.
@discardableResult
func parse(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> SyntaxTree {
  let tree = Parser.parse(SourceText(name: "thử.kh", bytes: bytes))
  let problems = tree.inconsistencies()
  #expect(
    problems.isEmpty, "for \(String(decoding: bytes, as: UTF8.self).debugDescription)", sourceLocation: sourceLocation)
  return tree
}

/// Parses text.
@discardableResult
func parse(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> SyntaxTree {
  parse(Array(text.utf8), sourceLocation: sourceLocation)
}

/// Parses the body of a plan: its blocks as text, without ranges, and the ids of what was found in it.
func blocks(_ body: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
  let tree = parse("---\n---\n" + body, sourceLocation: sourceLocation)
  return tree.root.children.filter { $0.kind != .header && $0.kind != .newline }.map(outline).joined(separator: "\n")
}

/// A node as `kind(child child …)`; leaves as `kind:text`, without spaces and ends of lines.
func outline(_ node: Node) -> String {
  if node.isLeaf { return "\(node.kind):\(node.text)" }
  let inner = node.children.filter { $0.kind != .space && $0.kind != .newline }.map(outline)
  return "\(node.kind)(\(inner.joined(separator: " ")))"
}
