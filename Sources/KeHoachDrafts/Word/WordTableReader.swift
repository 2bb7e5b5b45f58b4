import KeHoachOffice

/// Reads a table: its grid, its rows and, through the reader of the story, what stands in its cells.
struct WordTableReader {
  /// The most columns that a cell may cover; Word itself allows 63 columns.
  private static let widestSpan = 1024

  let table: XMLNode
  private let rows: [XMLNode]
  private let borders: WordBorders
  private let look: WordTableStyles.Look

  init(_ table: XMLNode, styles: WordStyles, tables: WordTableStyles) {
    self.table = table
    rows = WordBlocks.content(of: table).filter { $0.isNamed("tr") }
    borders = WordBorders(of: table, style: tables.style(of: table), styles: styles)
    look = tables.look(of: table)
  }

  /// Reads it.
  ///
  /// - Parameters:
  ///   - index: its number in the part.
  ///   - omit: takes a row that a tracked change deletes.
  ///   - read: reads what stands in a cell.
  func read(
    index: Int, omit: (XMLNode) -> Void, read: (XMLNode, WordTableStyles.Properties) -> [DraftBlock]
  ) -> DraftTable {
    let kept = rows.filter { row in
      guard row.child("trPr")?.child("del") != nil else { return true }
      omit(row)
      return false
    }
    var isRuled = false
    var result: [DraftTable.Row] = []
    for (number, row) in kept.enumerated() {
      let cells = WordBlocks.content(of: row).filter { $0.isNamed("tc") }
      let exceptions = row.child("tblPrEx")
      for (column, cell) in cells.enumerated() where !isRuled {
        isRuled = borders.draws(
          cell: cell, exceptions: exceptions,
          isAtEdge: (number == 0, number == kept.count - 1, column == 0, column == cells.count - 1))
      }
      result.append(self.row(row, cells, number, of: kept.count, read))
    }
    let grid = table.child("tblGrid")?.children.filter { $0.isNamed("gridCol") } ?? []
    let widths = grid.prefix(Self.widestSpan).map { WordMeasure.twips($0.attribute("w")) ?? 0 }
    return DraftTable(
      rows: result, columnWidths: widths.allSatisfy { $0 == 0 } ? [] : Array(widths), isRuled: isRuled, index: index)
  }

  private func row(
    _ row: XMLNode, _ cells: [XMLNode], _ number: Int, of count: Int,
    _ read: (XMLNode, WordTableStyles.Properties) -> [DraftBlock]
  ) -> DraftTable.Row {
    let properties = row.child("trPr")
    var result = DraftTable.Row(cells: [])
    result.isRepeatedHead = Self.isOn(properties?.child("tblHeader"))
    result.mayBreak = !Self.isOn(properties?.child("cantSplit"))
    if let skipped = Self.span(properties?.child("gridBefore")) {
      result.cells.append(DraftTable.Cell(blocks: [], columnSpan: skipped))
    }
    for (column, cell) in cells.enumerated() {
      let blocks = read(cell, look.properties(row: number, of: count, column: column, of: cells.count))
      add(cell, blocks, to: &result.cells)
    }
    if let skipped = Self.span(properties?.child("gridAfter")) {
      result.cells.append(DraftTable.Cell(blocks: [], columnSpan: skipped))
    }
    return result
  }

  private func add(_ cell: XMLNode, _ blocks: [DraftBlock], to cells: inout [DraftTable.Cell]) {
    let properties = cell.child("tcPr")
    let span = Self.span(properties?.child("gridSpan")) ?? 1
    if let merge = properties?.child("hMerge"), merge.attribute("val") != "restart", !cells.isEmpty {
      cells[cells.count - 1].columnSpan = min(Self.widestSpan, cells[cells.count - 1].columnSpan + span)
      cells[cells.count - 1].blocks += blocks
      return
    }
    let merge = properties?.child("vMerge")
    let continues = merge != nil && merge?.attribute("val") != "restart"
    cells.append(DraftTable.Cell(blocks: blocks, columnSpan: span, continuesAbove: continues))
  }

  private static func span(_ node: XMLNode?) -> Int? {
    guard let value = WordMeasure.integer(node?.attribute("val")), value > 0 else { return nil }
    return min(value, widestSpan)
  }

  private static func isOn(_ node: XMLNode?) -> Bool { node.map { WordMeasure.isOn($0.attribute("val")) } ?? false }
}
