extension SyntaxTree {
  /// The bytes of every node of a kind, in preorder.
  public func ranges(of kind: SyntaxKind) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for record in records where record.kind == kind { found.append(record.lower..<record.upper) }
    return found
  }
}
