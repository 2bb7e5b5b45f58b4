import KeHoachLayout

extension HTMLDocument {
  /// Writes a table in a region that scrolls where the screen is too narrow for it.
  func write(_ table: TableLayout) {
    tableCount += 1
    let name = table.captions.first.map { ": " + $0.plainText } ?? ""
    xml.start("div")
    xml.attribute("class", "cuon")
    xml.attribute("role", "region")
    xml.attribute("tabindex", "0")
    xml.attribute("aria-label", "Bảng thứ \(tableCount)\(name)")
    xml.start("table")
    xml.attribute("class", table.density == .normal ? "bang" : "bang \(table.density.cssClass)")
    if let id = table.anchor.flatMap({ anchors.claim($0) }) { xml.attribute("id", id) }
    let width = table.columns.reduce(0) { $0 + $1.width }
    // On a narrow screen a column keeps 18 mm on average, and the region scrolls.
    let least = min(width, Double(table.columns.count) * 18)
    xml.attribute("style", "--rong:\(width.css)mm;--hep:\(least.css)mm")
    if !table.captions.isEmpty { element("caption") { writeCaptions(table.captions[...]) } }
    writeColumns(table.columns, sum: width)
    if !table.headRows.isEmpty { element("thead") { table.headRows.forEach { writeHead($0) } } }
    if !table.rows.isEmpty {
      let labels = table.columns.firstIndex { $0.alignment == .left || $0.alignment == .justify } ?? 0
      element("tbody") { table.rows.forEach { writeBody($0, labels: labels) } }
    }
    xml.endFull()
    xml.endFull()
  }

  /// Writes the lines above a table; the first is the heading of a page that has none yet, which is a table alone.
  private func writeCaptions(_ captions: ArraySlice<ParagraphLayout>) {
    var rest = captions
    if headingLevel == 0, let first = rest.popFirst() { write(HTMLHeading(caption: first)) }
    rest.forEach { write($0) }
  }

  private func writeColumns(_ columns: [ColumnLayout], sum: Double) {
    element("colgroup") {
      for column in columns {
        xml.start("col")
        xml.attribute("style", "width:\((column.width / max(sum, 1) * 100).css)%")
        xml.end()
      }
    }
  }

  private func writeHead(_ row: RowLayout) {
    element("tr") {
      for cell in row.cells {
        let isHead = row.role != .columnNumbers && !cell.paragraphs.isEmpty
        write(cell, scope: isHead ? (cell.columnSpan > 1 ? "colgroup" : "col") : nil)
      }
    }
  }

  /// Writes a row whose name is its cell in the column of labels, or the first cell with words.
  private func writeBody(_ row: RowLayout, labels: Int) {
    let filled = row.cells.filter { !$0.paragraphs.isEmpty }
    let name = filled.first { ($0.column..<$0.column + max($0.columnSpan, 1)).contains(labels) } ?? filled.first
    xml.start("tr")
    if row.role == .group || row.role == .total {
      xml.attribute("class", row.role == .group ? "nhom" : "tong")
    }
    for cell in row.cells { write(cell, scope: cell.column == name?.column ? "row" : nil) }
    xml.endFull()
  }

  private func write(_ cell: CellLayout, scope: String?) {
    xml.start(scope == nil ? "td" : "th")
    if let scope { xml.attribute("scope", scope) }
    switch cell.alignment {
    case .left: break
    case .center: xml.attribute("class", "giua")
    case .right: xml.attribute("class", "phai")
    case .justify: xml.attribute("class", "deu")
    }
    if cell.columnSpan > 1 { xml.attribute("colspan", cell.columnSpan) }
    if cell.rowSpan > 1 { xml.attribute("rowspan", cell.rowSpan) }
    cell.paragraphs.forEach { write($0) }
    xml.endFull()
  }
}
