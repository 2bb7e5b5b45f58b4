import KeHoachOffice

/// Lines around paragraphs, tables and cells.
struct WordBorders {
  /// Whether a border can be seen.
  static func isDrawn(_ border: XMLNode) -> Bool {
    switch border.attribute("val") {
    case nil, "nil"?, "none"?: false
    default: true
    }
  }

  /// The sides of a table or cell.
  private enum Side: Hashable, CaseIterable { case top, bottom, left, right, insideH, insideV }

  private var sides: [Side: Bool] = [:]

  /// The borders of a table, with those of its styles.
  init(of table: XMLNode, style: String?, styles: WordStyles) {
    for (_, style) in styles.chain(style, kind: "table") {
      override(by: style.node.child("tblPr")?.child("tblBorders"))
    }
    override(by: table.child("tblPr")?.child("tblBorders"))
  }

  private mutating func override(by borders: XMLNode?) {
    guard let borders else { return }
    for border in borders.children {
      guard let side = Self.side(border.word) else { continue }
      sides[side] = Self.isDrawn(border)
    }
  }

  private static func side(_ name: String) -> Side? {
    switch name {
    case "top": .top
    case "bottom": .bottom
    case "left", "start": .left
    case "right", "end": .right
    case "insideH": .insideH
    case "insideV": .insideV
    default: nil
    }
  }

  /// Whether a cell has a line at any side: its own word counts for more than the table's.
  ///
  /// - Parameters:
  ///   - exceptions: the `w:tblPrEx` of its row.
  ///   - isAtEdge: whether it is the first or last cell of its row and column.
  func draws(cell: XMLNode, exceptions: XMLNode?, isAtEdge: (top: Bool, bottom: Bool, left: Bool, right: Bool)) -> Bool
  {
    var own = self
    own.override(by: exceptions?.child("tblBorders"))
    var drawn: [Side: Bool] = [
      .top: own.sides[isAtEdge.top ? .top : .insideH] ?? false,
      .bottom: own.sides[isAtEdge.bottom ? .bottom : .insideH] ?? false,
      .left: own.sides[isAtEdge.left ? .left : .insideV] ?? false,
      .right: own.sides[isAtEdge.right ? .right : .insideV] ?? false,
    ]
    guard let cellBorders = cell.child("tcPr")?.child("tcBorders") else { return drawn.values.contains(true) }
    for border in cellBorders.children {
      if let side = Self.side(border.word), drawn[side] != nil { drawn[side] = Self.isDrawn(border) }
    }
    return drawn.values.contains(true)
  }
}
