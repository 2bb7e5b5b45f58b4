internal import KeHoachLayout

extension StoryWriter {
  /// Writes a table with lines, its captions on the same page as its head.
  func write(_ table: TableLayout) {
    if let anchor = table.anchor { pendingAnchors.append(anchor) }
    for caption in table.captions { write(caption, ParagraphSetting(keepsWithNext: true)) }
    let widths = table.columns.map { Measure.twips(millimetres: $0.width) }
    guard !widths.isEmpty, !(table.headRows.isEmpty && table.rows.isEmpty) else { return writeTinyParagraph() }
    xml.start("w:tbl")
    writeTableProperties(style: .lineTable, widths: widths, hasHead: !table.headRows.isEmpty, density: table.density)
    write(table.headRows, isHead: true, widths: widths, density: table.density)
    write(table.rows, isHead: false, widths: widths, density: table.density)
    xml.end()
  }

  /// Writes the head or the body; no span goes beyond it.
  private func write(_ rows: [RowLayout], isHead: Bool, widths: [Int], density: TableDensity) {
    var merges = VerticalMerges(columns: widths.count)
    for (index, row) in rows.enumerated() {
      xml.start("w:tr")
      xml.start("w:trPr")
      xml.toggle("w:cantSplit")
      if isHead { xml.toggle("w:tblHeader") }
      xml.end()
      for slot in merges.slots(of: row, rowsLeft: rows.count - index) {
        // A group stays with its first row, a total with the last one it sums up.
        let keeps = row.role == .group || (index + 1 < rows.count && rows[index + 1].role == .total)
        let setting = ParagraphSetting(keepsWithNext: keeps, alignment: slot.cell?.alignment, density: density)
        write(slot, isHead: isHead, setting, width: widths[slot.columns].reduce(0, +))
      }
      xml.end()
    }
  }

  private func write(_ slot: VerticalMerges.Slot, isHead: Bool, _ setting: ParagraphSetting, width: Int) {
    xml.start("w:tc")
    xml.start("w:tcPr")
    TableMeasure.write("w:tcW", width, to: xml)
    if slot.columns.count > 1 { xml.property("w:gridSpan", slot.columns.count) }
    switch slot.merge {
    case .none: break
    case .restart: xml.property("w:vMerge", "restart")
    case .continue: xml.toggle("w:vMerge")
    }
    if isHead { xml.property("w:vAlign", "center") }
    xml.end()
    if let paragraphs = slot.cell?.paragraphs, !paragraphs.isEmpty {
      for paragraph in paragraphs { write(paragraph, setting) }
    } else {
      write(ParagraphLayout(isHead ? .tableHead : .tableCell, content: []), setting)
    }
    xml.end()
  }
}
