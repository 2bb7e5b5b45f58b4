import KeHoachText

/// What a stretch of a text file's lines is.
enum PlainBlock {
  /// A paragraph: its words in one.
  case paragraph(String)
  /// A line drawn with signs.
  case rule
  /// A table.
  case table(PlainTable)
  /// Lines that are no part of the document.
  case omission(DraftOmission.Kind, String)
}

/// A table of a text file.
struct PlainTable {
  /// Its rows; each covers the same columns.
  var rows: [[Cell]]
  /// Whether lines were drawn, or columns kept apart otherwise; a table without sets a page.
  var isRuled = true

  /// A cell.
  struct Cell {
    /// The words, a paragraph each; lines drawn with signs among them.
    var paragraphs: [String] = []
    /// How many columns it covers.
    var span = 1
    /// Whether it is part of the cell above.
    var continuesAbove = false
    /// Whether a line below it says that it is a head.
    var isHead = false
    /// Whether nothing stands in it.
    var isEmpty: Bool { paragraphs.allSatisfy(\.isEmpty) }
  }

  /// Two cells side by side without lines.
  static func sideBySide(_ left: [String], _ right: [String]) -> PlainTable {
    PlainTable(rows: [[Cell(paragraphs: left), Cell(paragraphs: right)]], isRuled: false)
  }

  /// Takes its lines and heads away where it holds the head of a document, or its recipients and signature: all that writes
  /// tables draws these as any others.
  ///
  /// - Returns: whether it does.
  @discardableResult mutating func setPage() -> Bool {
    let setsPage = rows.prefix(4).contains { row in
      row.count <= 3
        && row.contains { cell in
          let folded = Keyword.fold(cell.paragraphs.joined(separator: " ").prefix(60))
          return folded.hasPrefix("cong hoa xa hoi chu nghia") || folded.drop { $0 == "*" }.hasPrefix("noi nhan")
        }
    }
    guard setsPage else { return false }
    isRuled = false
    for row in rows.indices {
      for cell in rows[row].indices { rows[row][cell].isHead = false }
    }
    return true
  }

  /// Gives each row the same number of columns.
  mutating func fill() {
    let width = rows.lazy.map { $0.reduce(0) { $0 + $1.span } }.max() ?? 0
    for row in rows.indices {
      let missing = width - rows[row].reduce(0) { $0 + $1.span }
      if missing > 0 { rows[row] += Array(repeating: Cell(), count: missing) }
    }
  }

  /// Joins the cells of a head in two rows as Word would: what is blank beside a head over filled cells is part of that
  /// head, what is blank below one is part of the one above.
  mutating func joinHeads() {
    guard rows.count > 2, rows[0].count == rows[1].count, rows[0].count >= 3, let first = rows[0].first, !first.isEmpty,
      let below = rows[1].first, below.isEmpty
    else { return }
    let pairs = zip(rows[0], rows[1])
    // Every column has one of the two, and a blank above stands beside a head.
    guard pairs.allSatisfy({ !$0.isEmpty || !$1.isEmpty }), rows[0].contains(where: \.isEmpty),
      rows[0].allSatisfy({ $0.span == 1 })
    else { return }
    var head: [Cell] = []
    for (above, below) in pairs {
      if above.isEmpty, !below.isEmpty, !head.isEmpty { head[head.count - 1].span += 1 } else { head.append(above) }
    }
    for column in rows[1].indices where rows[1][column].isEmpty { rows[1][column].continuesAbove = true }
    rows[0] = head
  }
}
