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
    // Nearly all cells cover one column and one row: what these say of themselves is made once.
    let plain = widths.map { Self.properties(width: $0, span: 1, merge: .none, isHead: isHead) }
    for (index, row) in rows.enumerated() {
      xml.start("w:tr")
      xml.start("w:trPr")
      xml.toggle("w:cantSplit")
      if isHead { xml.toggle("w:tblHeader") }
      xml.end()
      // A group stays with its first row, a total with the last one it sums up.
      let keeps = row.role == .group || (index + 1 < rows.count && rows[index + 1].role == .total)
      for slot in merges.slots(of: row, rowsLeft: rows.count - index) {
        xml.start("w:tc")
        if slot.merge == .none, slot.columns.count == 1 {
          xml.embed(plain[slot.columns.lowerBound])
        } else {
          let width = widths[slot.columns].reduce(0, +)
          xml.embed(Self.properties(width: width, span: slot.columns.count, merge: slot.merge, isHead: isHead))
        }
        let setting = ParagraphSetting(keepsWithNext: keeps, alignment: slot.cell?.alignment, density: density)
        writeContent(of: slot.cell, isHead: isHead, setting)
        xml.end()
      }
      xml.end()
    }
  }

  /// What a cell says of itself: `w:tcPr`.
  private static func properties(
    width: Int, span: Int, merge: VerticalMerges.Merge, isHead: Bool
  ) -> XMLFragment {
    XMLWriter.fragment { xml in
      xml.start("w:tcPr")
      TableMeasure.write("w:tcW", width, to: xml)
      if span > 1 { xml.property("w:gridSpan", span) }
      switch merge {
      case .none: break
      case .restart: xml.property("w:vMerge", "restart")
      case .continue: xml.toggle("w:vMerge")
      }
      if isHead { xml.property("w:vAlign", "center") }
      xml.end()
    }
  }

  /// Writes the paragraphs of a cell; Word wants at least one.
  private func writeContent(of cell: CellLayout?, isHead: Bool, _ setting: ParagraphSetting) {
    if let paragraphs = cell?.paragraphs, !paragraphs.isEmpty {
      for paragraph in paragraphs { write(paragraph, setting) }
    } else {
      write(ParagraphLayout(isHead ? .tableHead : .tableCell, content: []), setting)
    }
  }
}
