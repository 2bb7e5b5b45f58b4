internal import KeHoachLayout

extension StoryWriter {
  /// Writes a borderless grid. One that closes the plan is never split: every paragraph keeps to the next.
  func write(_ grid: GridLayout) {
    let widths = grid.columnWidths.map { Measure.twips(millimetres: $0) }
    guard !widths.isEmpty, !grid.rows.isEmpty else { return writeTinyParagraph() }
    xml.start("w:tbl")
    writeTableProperties(style: .grid, widths: widths, hasHead: false)
    for row in grid.rows {
      xml.start("w:tr")
      xml.element("w:trPr") { xml.toggle("w:cantSplit") }
      for (column, width) in widths.enumerated() {
        xml.start("w:tc")
        xml.element("w:tcPr") { TableMeasure.write("w:tcW", width, to: xml) }
        let flow = Flow(row.indices.contains(column) ? row[column] : [])
        write(flow, keepsWithNext: grid.role == .closing, closing: nil)
        if !flow.endsWithParagraph { writeTinyParagraph() }
        xml.end()
      }
      xml.end()
    }
    xml.end()
  }

  /// Writes `w:tblPr` and `w:tblGrid` of a fixed table.
  func writeTableProperties(
    style: AuxiliaryStyle, widths: [Int], hasHead: Bool, density: TableDensity = .normal
  ) {
    xml.start("w:tblPr")
    xml.property("w:tblStyle", style.rawValue)
    TableMeasure.write("w:tblW", widths.reduce(0, +), to: xml)
    xml.element("w:tblLayout") { xml.attribute("w:type", "fixed") }
    if density != .normal {
      let padding = Measure.twips(millimetres: density.cellPadding(for: resources.cellPadding))
      xml.element("w:tblCellMar") {
        TableMeasure.write("w:left", padding, to: xml)
        TableMeasure.write("w:right", padding, to: xml)
      }
    }
    xml.element("w:tblLook") {
      xml.attribute("w:val", hasHead ? "0620" : "0600")
      xml.attribute("w:firstRow", hasHead ? 1 : 0)
      xml.attribute("w:lastRow", 0)
      xml.attribute("w:firstColumn", 0)
      xml.attribute("w:lastColumn", 0)
      xml.attribute("w:noHBand", 1)
      xml.attribute("w:noVBand", 1)
    }
    xml.end()
    xml.start("w:tblGrid")
    for width in widths {
      xml.start("w:gridCol")
      xml.attribute("w:w", width)
      xml.end()
    }
    xml.end()
  }
}
