import KeHoachSource

/// Puts a tree together in preorder. Tokens must follow each other without a gap.
struct TreeBuilder {
  private(set) var records: [SyntaxTree.Record] = []
  private var open: [Int] = []
  /// The offset after the last token.
  private(set) var offset = 0

  init(expecting byteCount: Int) {
    records.reserveCapacity(byteCount / 12 + 16)
  }

  /// Opens a node at the present offset.
  mutating func start(_ kind: SyntaxKind) {
    open.append(records.count)
    records.append(SyntaxTree.Record(kind: kind, lower: offset, upper: offset, end: 0))
  }

  /// Closes the innermost open node.
  mutating func finish() {
    let index = open.removeLast()
    records[index].upper = offset
    records[index].end = records.count
  }

  /// Adds a token up to an offset; an empty one is left out.
  mutating func token(_ kind: SyntaxKind, to end: Int) {
    guard end > offset else { return }
    records.append(SyntaxTree.Record(kind: kind, lower: offset, upper: end, end: records.count + 1))
    offset = end
  }
}
