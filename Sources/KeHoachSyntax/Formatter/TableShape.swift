import KeHoachText

/// The rows of a table as text, its columns aligned where they are narrow enough.
struct TableShape {
  /// How the text of a column is set: what the delimiter row says.
  private enum Alignment {
    case left, center, right
  }

  private enum Row {
    case cells([String], attributes: String?)
    /// What the dashes say about each column, as `:`, `-`, `:`.
    case delimiter([String])
  }

  private var rows: [Row] = []
  private var next = 0
  private var alignments: [Alignment] = []
  private var widths: [Int] = []
  private var isAligned = true

  init(_ table: Node) {
    for child in table.children where child.kind == .row || child.kind == .delimiterRow {
      if child.kind == .row {
        let cells = child.children.filter { $0.kind == .cell }.map(Self.text)
        rows.append(.cells(cells, attributes: child.child(.attributes)?.clean))
      } else {
        rows.append(.delimiter(child.columnShapes))
        alignments = child.columnShapes.map(Self.alignment)
      }
    }
    measure()
  }

  /// The next row, without its end of line.
  mutating func nextRow() -> String {
    defer { next += 1 }
    switch rows[next] {
    case .cells(let cells, let attributes):
      let words = cells.enumerated().map { isAligned ? pad($1, column: $0) : $1 }
      return Self.line(words) + (attributes.map { " " + $0 } ?? "")
    case .delimiter(let shapes) where !isAligned:
      return "|" + shapes.enumerated().map { dashes($1, column: $0) + "|" }.joined()
    case .delimiter(let shapes):
      return Self.line(shapes.enumerated().map { dashes($1, column: $0) })
    }
  }

  private static func line(_ cells: [String]) -> String {
    cells.isEmpty ? "|" : "|" + cells.map { " \($0) |" }.joined()
  }

  // MARK: Measures

  private mutating func measure() {
    for case .cells(let cells, _) in rows {
      for (column, cell) in cells.enumerated() {
        if column == widths.count { widths.append(3) }
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    isAligned = widths.reduce(1) { $0 + $1 + 3 } <= SourceFormatter.widestTable
  }

  private func pad(_ cell: String, column: Int) -> String {
    let gap = max(0, widths[column] - DisplayWidth.of(cell))
    switch column < alignments.count ? alignments[column] : .left {
    case .left: return cell + String(repeating: " ", count: gap)
    case .right: return String(repeating: " ", count: gap) + cell
    case .center: return String(repeating: " ", count: gap / 2) + cell + String(repeating: " ", count: gap - gap / 2)
    }
  }

  private func dashes(_ shape: String, column: Int) -> String {
    let width = isAligned && column < widths.count ? widths[column] : 3
    let colons = shape.utf8.filter { $0 == UInt8(ascii: ":") }.count
    let dashes = String(repeating: "-", count: max(1, width - colons))
    return (shape.hasPrefix(":") ? ":" : "") + dashes + (shape.hasSuffix(":") ? ":" : "")
  }

  // MARK: Cells

  private static func text(_ cell: Node) -> String {
    var text = ""
    var isSpacePending = false
    for index in cell.subtree {
      let node = cell.tree.node(at: index)
      guard node.isLeaf, node.kind != .cell else { continue }
      switch node.kind {
      case .space: isSpacePending = true
      case .hardBreak:
        if isSpacePending || node.text.utf8.first?.isSpace == true, !text.isEmpty { text += " " }
        text += "\\"
        isSpacePending = true
      default:
        if isSpacePending, !text.isEmpty { text += " " }
        isSpacePending = false
        text += node.clean
      }
    }
    return text
  }

  private static func alignment(_ dashes: String) -> Alignment {
    switch (dashes.hasPrefix(":"), dashes.hasSuffix(":")) {
    case (true, true): .center
    case (false, true): .right
    default: .left
    }
  }
}
