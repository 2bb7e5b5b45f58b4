import KeHoachOffice

extension HTMLComposer {
  mutating func beginTable(_ node: Int, _ kind: Kind, _ look: HTMLLook) {
    emit()
    var table = HTMLTable()
    if kind == .grid {
      table.gridColumns = look.gridColumns >= 2 ? look.gridColumns : tree.children(node).count
      table.isRuled = false
    } else {
      table.isRuled = look.hasBorder
      if let border = tree.attribute(node, "border") { table.isRuled = border != "0" }
      if tree.attribute(node, "rules") == "all" { table.isRuled = true }
    }
    tables.append(table)
    blocks.append([])
  }

  mutating func beginCell(_ node: Int, _ look: HTMLLook) throws(OfficeFileProblem) {
    emit()
    let last = tables.count - 1
    if tables[last].gridColumns > 0, tables[last].cellCount >= tables[last].gridColumns { endRow() }
    if !tables[last].isInRow { tables[last].beginRow() }
    putContinued()
    if tables[last].gridColumns == 0, let border = look.hasBorder {
      tables[last].isRuled = border || (tables[last].isRuled ?? false)
    }
    cellCount += 1
    guard cellCount <= OfficeFileLimits().cells else { throw .tooLarge(.cells, limit: OfficeFileLimits().cells) }
    blocks.append([])
  }

  mutating func endCell(_ frame: Frame) {
    emit()
    var cell = blocks.removeLast()
    if cell.isEmpty { cell = [.paragraph(builder.add(runs: []))] }
    let columns = tree.attribute(frame.node, "colspan").flatMap { Int($0) } ?? 1
    let rows = tree.attribute(frame.node, "rowspan").flatMap { Int($0) } ?? 1
    let last = tables.count - 1
    let isGrid = tables[last].gridColumns > 0
    tables[last].put(
      cell, columnSpan: isGrid ? 1 : min(columns, 1000), rowSpan: isGrid ? 1 : rows == 0 ? 65_534 : min(rows, 65_534),
      isHead: tree.nodes[frame.node].name == "th")
  }

  /// Adds the cells that reach down from above.
  private mutating func putContinued() {
    let last = tables.count - 1
    let count = min(tables[last].continued, OfficeFileLimits().cells - cellCount)
    guard count > 0 else { return }
    cellCount += count
    tables[last].putContinued((0..<count).map { _ in builder.add(runs: []) })
  }

  mutating func endRow() {
    guard !tables.isEmpty, tables[tables.count - 1].isInRow else { return }
    emit()
    // A row without cells of its own says nothing.
    if tables[tables.count - 1].cellCount > 0 { putContinued() }
    tables[tables.count - 1].endRow()
  }

  mutating func endTable(_ frame: Frame) {
    endRow()
    emit()
    guard var table = tables.popLast() else { return }
    let around = blocks.removeLast()
    blocks[blocks.count - 1] += around
    guard !table.rows.isEmpty else { return }
    let isRuled = setsPageWithHead(frame.node, table) ? false : table.isRuled ?? !setsPage(frame.node, table)
    if !isRuled, holdsPage(table) {
      // A table that sets the whole page is none of the document's.
      blocks[blocks.count - 1] += table.rows.flatMap { $0.cells.flatMap(\.blocks) }
      return
    }
    if !isRuled { table.dropHeads() }
    blocks[blocks.count - 1].append(.table(DraftTable(rows: table.rows, isRuled: isRuled, index: tableCount)))
    tableCount += 1
  }

  /// Whether a table sets the page though its first row is marked as a head and lines are drawn: writers that know no
  /// other tables mark and draw all of them so.
  private func setsPageWithHead(_ node: Int, _ table: HTMLTable) -> Bool {
    guard table.hasHeads, table.width <= 3 else { return false }
    let words = tree.words(node, limit: 2000)
    return words.hasPrefix("Nơi nhận:") || ["CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI"].contains(where: words.contains)
  }

  /// Whether a table of which nothing says how it is drawn sets the page.
  private func setsPage(_ node: Int, _ table: HTMLTable) -> Bool {
    guard !table.hasHeads else { return false }
    let words = tree.words(node, limit: 2000)
    if table.width == 1 { return true }
    return table.width <= 3
      && ["CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "Nơi nhận", "Độc lập - Tự do"].contains(where: words.contains)
  }

  /// Whether a cell holds what only a page does: other tables, or as many paragraphs as a document.
  private func holdsPage(_ table: HTMLTable) -> Bool {
    if table.rows.count == 1, table.rows[0].cells.count == 1 { return true }
    return table.rows.contains { row in
      row.cells.contains { cell in
        cell.blocks.count > 40
          || cell.blocks.contains { block in
            if case .table = block { true } else { false }
          }
      }
    }
  }
}
