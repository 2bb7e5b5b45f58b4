import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Reads a pipe table into a grid: pads short rows, joins cells, finds the row of column numbers.
struct TableReader {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func read(_ node: Node, role: Table.Role) -> Table {
    let rows = node.children.filter { $0.kind == .row || $0.kind == .delimiterRow }
    let delimiter = rows.firstIndex { $0.kind == .delimiterRow }
    let alignments = delimiter.map { readAlignments(rows[$0]) }
    let written = rows.filter { $0.kind == .row }.map { readRow($0) }
    let headCount = delimiter ?? 0
    let widest = written.reduce(0) { max($0, $1.cells.count) }
    var count = min(Table.mostColumns, max(1, alignments?.count ?? widest))
    // A table of almost nothing but missing cells is no table: it must not fill the memory.
    let cells = written.reduce(10_000) { $0 + 8 * $1.cells.count }
    if count * written.count > cells { count = max(1, cells / written.count) }
    if delimiter == nil { diagnostics.append(.missingDelimiterRow(at: rows.first?.range ?? node.range)) }
    var grid = written.map { fit($0, to: count) }
    join(&grid, headCount: headCount, columns: count)
    let columns = (alignments ?? []) + [Table.Alignment?](repeating: nil, count: count)
    var table = Table(
      role: role, alignments: Array(columns.prefix(count)), head: Array(grid.prefix(headCount)),
      rows: Array(grid.dropFirst(headCount)), range: node.range)
    diagnostics += table.takeColumnNumbers()
    return table
  }

  private func readAlignments(_ node: Node) -> [Table.Alignment?] {
    node.children.filter { $0.kind == .cell }.map { cell in
      let dashes = cell.child(.text)?.text.trimmingSpaces ?? ""
      switch (dashes.hasPrefix(":"), dashes.hasSuffix(":")) {
      case (true, true): return .center
      case (true, false): return .left
      case (false, true): return .right
      case (false, false): return nil
      }
    }
  }

  private mutating func readRow(_ node: Node) -> Table.Row {
    var cells: [Table.Cell] = []
    var row = Table.Row(cells: [], range: node.range)
    for child in node.children {
      switch child.kind {
      case .cell:
        if let name = readColumnName(child) { row.columnNames[cells.count] = name }
        cells.append(readCell(child))
      case .attributes:
        let attributes = Attributes(child)
        row.id = attributes.id?.text.printable
        for pair in attributes.pairs { diagnostics.append(.unknownAttribute(pair.key, known: [])) }
      default: break
      }
    }
    row.cells = cells
    return row
  }

  private func readCell(_ node: Node) -> Table.Cell {
    let tree = node.tree
    let inner = node.contentPlaces
    let start = inner.map { tree.range(at: $0.first).lowerBound } ?? node.placeOfBlank
    let range = start..<(inner.map { tree.range(at: $0.last).upperBound } ?? start)
    var cell = Table.Cell(text: RichText(node), range: range)
    if let inner, inner.first == inner.last, tree.kind(at: inner.first) == .value {
      cell.isLeftBlank = ValueExpression(tree.node(at: inner.first)) == nil
    }
    return cell
  }

  /// What the attribute `cột` at the end of a cell says.
  private mutating func readColumnName(_ cell: Node) -> Attributes.Attribute? {
    guard let attributes = cell.child(.attributes).map(Attributes.init) else { return nil }
    if let id = attributes.id { diagnostics.append(.unknownAttribute(id, known: ["cột"])) }
    for pair in attributes.pairs where Keyword.fold(pair.key.text) != "cot" {
      diagnostics.append(.unknownAttribute(pair.key, known: ["cột"]))
    }
    return attributes["cột"]
  }

  /// Pads a short row; puts what is left over into the last cell and says so.
  private mutating func fit(_ row: Table.Row, to count: Int) -> Table.Row {
    var row = row
    if row.cells.count > count {
      let surplus = row.cells[count...]
      let range = surplus[count].range.lowerBound..<max(surplus[count].range.lowerBound, row.range.upperBound)
      diagnostics.append(.surplusCells(surplus.count, expected: count, at: range))
      for cell in surplus where !cell.text.isEmpty {
        row.cells[count - 1].text.inlines += [Inline(.text(" "), range: cell.range)] + cell.text.inlines
      }
      row.cells.removeSubrange(count...)
    }
    let end = row.cells.last?.range.upperBound ?? row.range.upperBound
    while row.cells.count < count { row.cells.append(Table.Cell(text: RichText(range: end..<end), range: end..<end)) }
    return row
  }

  /// `<<` joins with the cell to the left, `^^` with the one above. Head and body are not joined.
  private mutating func join(_ grid: inout [Table.Row], headCount: Int, columns: Int) {
    let holdsMark = grid.contains { row in row.cells.indices.contains { row.cells[$0].text.isJoinMark } }
    guard holdsMark else { return }
    // For each cell, the place of the cell that covers it.
    var owner = grid.map { _ in [(row: Int, column: Int)?](repeating: nil, count: columns) }
    for row in grid.indices {
      for column in 0..<columns {
        guard grid[row].cells[column].text.isJoinMark else { continue }
        let mark = grid[row].cells[column].text.plain
        let range = grid[row].cells[column].range
        let source: (row: Int, column: Int)
        if mark == "<<", column > 0 {
          source = (row, column - 1)
        } else if mark == "^^", row > 0, row != headCount {
          source = (row - 1, column)
        } else {
          diagnostics.append(.nothingToJoin(mark, at: range))
          grid[row].cells[column].text = RichText(range: range)
          continue
        }
        owner[row][column] = owner[source.row][source.column] ?? source
      }
    }
    settleSpans(&grid, owner)
  }

  /// A joined area must be a rectangle; the cells of one that is not stay alone.
  private mutating func settleSpans(_ grid: inout [Table.Row], _ owner: [[(row: Int, column: Int)?]]) {
    struct Area {
      var bottom: Int
      var right: Int
      var count = 1
    }
    var areas: [Int: Area] = [:]
    let columns = owner.first?.count ?? 0
    for row in owner.indices {
      for column in 0..<columns {
        guard let place = owner[row][column] else { continue }
        var area = areas[place.row * columns + place.column] ?? Area(bottom: place.row, right: place.column)
        area.bottom = max(area.bottom, row)
        area.right = max(area.right, column)
        area.count += 1
        areas[place.row * columns + place.column] = area
      }
    }
    for row in owner.indices {
      for column in 0..<columns {
        guard let place = owner[row][column], let area = areas[place.row * columns + place.column] else { continue }
        let isRectangle =
          area.count == (area.bottom - place.row + 1) * (area.right - place.column + 1) && column >= place.column
        let range = grid[row].cells[column].range
        grid[row].cells[column].text = RichText(range: range)
        if isRectangle {
          grid[row].cells[column].columnSpan = 0
          grid[row].cells[column].rowSpan = 0
          grid[place.row].cells[place.column].columnSpan = area.right - place.column + 1
          grid[place.row].cells[place.column].rowSpan = area.bottom - place.row + 1
        } else {
          diagnostics.append(.notARectangle(at: range))
        }
      }
    }
  }
}

extension Node {
  /// Where the text of a blank cell would stand: behind the first of its spaces.
  fileprivate var placeOfBlank: Int {
    let startsWithSpace = children.first { _ in true }?.kind == .space
    return startsWithSpace ? min(range.lowerBound + 1, range.upperBound) : range.lowerBound
  }
}

extension RichText {
  /// Whether a cell says that it is joined with the one to the left, or above.
  fileprivate var isJoinMark: Bool {
    let words = plain
    return words.utf8.count == 2 && (words == "<<" || words == "^^")
  }
}

extension Table {
  /// Takes the row of column numbers out of the rows, or off the foot of the head, if there is one.
  ///
  /// - Returns: where columns `(1)`, `(2)`, … don't follow each other.
  mutating func takeColumnNumbers() -> [Diagnostic] {
    guard !head.isEmpty, let row = takeRowOfNumbers() else { return [] }
    columnNumbers = row
    var found: [Diagnostic] = []
    var last: (number: Int, range: Range<Int>)?
    for cell in row.cells {
      guard let number = cell.columnNumber else { continue }
      if let last, number != last.number + 1 {
        found.append(.columnNumbersJump(from: last.number, to: number, at: cell.range, after: last.range))
      }
      last = (number, cell.range)
    }
    return found
  }

  private mutating func takeRowOfNumbers() -> Row? {
    if let row = rows.first, row.holdsColumnNumbers { return rows.removeFirst() }
    // A cell that a head above goes on in makes the row a part of the head.
    if head.count > 1, let row = head.last, row.holdsColumnNumbers, row.cells.allSatisfy({ !$0.isCovered }) {
      return head.removeLast()
    }
    return nil
  }

  /// Whether a row says the column numbers once more, as behind a page break.
  func repeatsColumnNumbers(_ row: Row) -> Bool {
    if row.hasBracketedNumbers { return true }
    guard let columnNumbers else { return false }
    return zip(row.cells, columnNumbers.cells).allSatisfy { $0.text.plain == $1.text.plain }
  }

  /// The most columns that a table of a Word document can have.
  static let mostColumns = 63
}

extension Table.Cell {
  /// The number of a column-number cell: 6 for `(6)`, `(6)=(4)×(5)` and `6`.
  fileprivate var columnNumber: Int? {
    let text = text.plain.drop { $0 == "(" || $0 == "[" }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    return digits.count <= 3 ? Int(digits) : nil
  }
}

extension Table.Row {
  /// Whether every cell that says anything is a column number or a formula, and the first two are.
  fileprivate var holdsColumnNumbers: Bool {
    if hasBracketedNumbers { return true }
    // `1 | 2 | 3=1×2`, `A | B | 1 | 2`.
    return ColumnMark.run(through: cells.map { $0.text.plain.trimmingSpaces })
  }

  /// Whether every cell that says anything is a number or a formula in brackets: `(1) | (2) | (3)=(1)×(2)`.
  var hasBracketedNumbers: Bool {
    // Nearly every row is told by its first words.
    guard let first = cells.indices.first(where: { !cells[$0].text.isEmpty }),
      cells[first].text.plain.utf8.first(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "(")
    else { return false }
    let texts = cells.map { $0.text.plain.trimmingSpaces }.filter { !$0.isEmpty }
    return texts.count >= 2
      && texts.allSatisfy { text in
        text.first == "(" && text.dropFirst().first?.isNumber == true
          && text.allSatisfy { $0.isNumber || $0 == "=" || ColumnMark.signs.contains($0) }
      }
  }
}
