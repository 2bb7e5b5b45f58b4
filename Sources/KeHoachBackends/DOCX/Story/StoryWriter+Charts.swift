internal import KeHoachLayout

extension StoryWriter {
  /// Writes a chart: its caption, and in a paragraph of its own the frame that shows the part.
  func write(_ chart: ChartLayout, _ setting: ParagraphSetting) {
    write(
      chart.caption,
      ParagraphSetting(keepsWithNext: true, gapBefore: setting.gapBefore))
    let (number, id) = resources.charts.add(chart)
    let drawn = ParagraphSetting(
      keepsWithNext: setting.keepsWithNext, gapAfter: setting.gapAfter, closedSection: setting.closedSection)
    xml.start("w:p")
    writeProperties(
      style: resources.styles.reference(to: .auxiliary(.chart), look: nil, drawn), closing: setting.closedSection)
    xml.start("w:r")
    xml.start("w:drawing")
    xml.start("wp:inline")
    for side: StaticString in ["distT", "distB", "distL", "distR"] { xml.attribute(side, 0) }
    xml.start("wp:extent")
    xml.attribute("cx", Measure.english(millimetres: chart.frame.width))
    xml.attribute("cy", Measure.english(millimetres: chart.frame.height))
    xml.end()
    xml.start("wp:docPr")
    xml.attribute("id", number)
    xml.attribute("name", "Biểu đồ \(number)")
    xml.attribute("descr", chart.alternative)
    xml.end()
    xml.element("wp:cNvGraphicFramePr")
    xml.start("a:graphic")
    xml.attribute("xmlns:a", XMLWriter.drawingNamespace)
    xml.start("a:graphicData")
    xml.attribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/chart")
    xml.start("c:chart")
    xml.attribute("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart")
    xml.attribute("r:id", id)
    for _ in 0..<7 { xml.end() }
  }
}
