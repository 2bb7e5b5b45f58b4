import KeHoachSource
import KeHoachText

/// Writes the leaves of a tree with canonical spaces between them.
struct FormatWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  let tree: SyntaxTree
  private var line = ""
  /// Whether nothing but an indent stands on the line.
  private var isLineStart = true
  /// Whether a blank line waits for the next line with words.
  private var isBlankPending = false
  /// Whether a space waits for the next word of the line.
  private var isSpacePending = false
  /// Whether the line is nothing but a mark that would mean something else without the space after it: `- ` in a
  /// header, and `# ` that ends one which nobody closed.
  private var isSpaceKept = false

  /// Whether the header ends without a fence.
  private let hasOpenHeader: Bool
  /// Whether a line could be taken for the fence of a header that isn't there.
  private let hasNoHeader: Bool

  init(_ tree: SyntaxTree) {
    self.tree = tree
    let fences = tree.root.child(.header).map { $0.children.filter { $0.kind == .fence }.count }
    hasNoHeader = fences == nil
    hasOpenHeader = fences.map { $0 < 2 } ?? false
    bytes.reserveCapacity(tree.source.bytes.count + tree.source.bytes.count / 4)
  }

  mutating func write() {
    var index = 0
    while index < tree.count {
      let node = tree.node(at: index)
      if node.kind == .table {
        writeTable(node)
        index = node.subtree.upperBound
      } else {
        if node.kind == .continuation { startContinuation() }
        if node.kind == .headerItem { isSpaceKept = node.child(.verbatim) == nil }
        if node.kind == .title, hasOpenHeader { isSpaceKept = node.beginsWithBareHash }
        if node.isLeaf, !node.range.isEmpty { writeLeaf(node) }
        index += 1
      }
    }
    endLine()
  }

  // MARK: Leaves

  private mutating func writeLeaf(_ node: Node) {
    switch node.kind {
    case .newline: endLine()
    case .space: isSpacePending = !isLineStart
    case .softBreak:
      endLine()
      startContinuation()
    case .hashes, .label, .directiveMark, .footnoteLabel, .name:
      append(node.clean)
      isSpacePending = true
    case .colon:
      // `key : value`
      isSpacePending = false
      append(node.clean)
      isSpacePending = true
    case .hardBreak:
      let written = node.text.utf8
      if written.first?.isSpace == true { isSpacePending = !isLineStart }
      append("\\")
      if written.contains(UInt8(ascii: "\n")) {
        endLine()
        startContinuation()
      } else {
        isSpacePending = true
      }
    case .key: append(node.clean, guards: ["#", "|", "%%"])
    case .unexpected:
      // What is not understood stays as it is, indent included.
      line += node.clean
      isLineStart = false
    case .comment: append(node.clean)
    default: append(node.clean, guards: hasNoHeader ? ["%%", "---", "\u{FEFF}"] : ["%%"])
    }
  }

  /// Appends words. Words that would mean something else at the beginning of a line keep a space before them.
  private mutating func append(_ text: String, guards: [String] = []) {
    if isLineStart, guards.contains(where: text.hasPrefix), line.isEmpty { line = " " }
    if isSpacePending, !isLineStart { line += " " }
    isSpacePending = false
    isLineStart = false
    line += text
  }

  // MARK: Lines

  private mutating func startContinuation() {
    line = "  "
    isLineStart = true
  }

  mutating func endLine() {
    isSpacePending = false
    isLineStart = true
    var content = Array(line.utf8)
    line = ""
    content.removeSubrange(content.trimmedEnd(content.indices)...)
    guard !content.isEmpty else {
      isBlankPending = !bytes.isEmpty
      return
    }
    if isBlankPending { bytes.append(0x0A) }
    isBlankPending = false
    bytes += content
    if isSpaceKept { bytes.append(0x20) }
    isSpaceKept = false
    bytes.append(0x0A)
  }

  // MARK: Tables

  private mutating func writeTable(_ table: Node) {
    var shape = TableShape(table)
    for child in table.children {
      switch child.kind {
      case .row, .delimiterRow:
        line = shape.nextRow()
        isLineStart = false
      case .newline: endLine()
      case .space: break
      default: append(child.clean)
      }
    }
  }
}

extension Node {
  /// Whether a title's first line is a single `#`.
  fileprivate var beginsWithBareHash: Bool {
    let next = children.first { $0.kind != .hashes && $0.kind != .space }?.kind
    return child(.hashes)?.range.count == 1 && (next == nil || next == .newline || next == .softBreak)
  }
}
