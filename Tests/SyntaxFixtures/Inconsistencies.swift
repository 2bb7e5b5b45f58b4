public import KeHoachSource
public import KeHoachSyntax

extension SyntaxTree {
  /// What breaks the promises of every tree: it prints its source, its leaves tile the file, children lie within
  /// their parents, and every diagnostic points into the file. Empty for a sound tree.
  public func inconsistencies() -> [String] {
    var found: [String] = []
    if print() != source.bytes { found.append("the tree doesn't print its source") }
    var end = 0
    for index in 0..<count {
      let node = node(at: index)
      if node.isLeaf {
        if node.range.lowerBound != end { found.append("\(node.kind) begins at \(node.range.lowerBound), not \(end)") }
        end = node.range.upperBound
      }
      for child in node.children where child.range.clamped(to: node.range) != child.range {
        found.append("\(child.kind) \(child.range) lies outside of \(node.kind) \(node.range)")
      }
    }
    if end != source.bytes.count { found.append("the leaves end at \(end) of \(source.bytes.count)") }
    return found + source.inconsistencies(of: diagnostics)
  }
}

extension SourceText {
  /// The diagnostics whose place, notes or edits are not within the source.
  public func inconsistencies(of diagnostics: [Diagnostic]) -> [String] {
    let whole = 0..<bytes.count
    func isOutside(_ range: Range<Int>) -> Bool { range.lowerBound < 0 || range.upperBound > whole.upperBound }
    return diagnostics.flatMap { diagnostic in
      let places =
        [diagnostic.range] + diagnostic.notes.map(\.range) + diagnostic.fixes.flatMap { $0.edits.map(\.range) }
      return places.filter(isOutside).map { "\(diagnostic.rule.id) points at \($0) of \(bytes.count)" }
    }
  }
}
