internal import KeHoachLayout

extension StoryWriter {
  /// Writes a section and its properties: in its last paragraph, or at the end of the document.
  func write(_ section: PageSection, isLast: Bool) {
    if let anchor = section.anchor { pendingAnchors.append(anchor) }
    let flow = Flow(section.blocks)
    let endsWithParagraph = flow.endsWithParagraph
    write(flow, keepsWithNext: false, closing: isLast || !endsWithParagraph ? nil : section)
    if !endsWithParagraph { writeTinyParagraph(ParagraphSetting(closedSection: isLast ? nil : section)) }
    if isLast { write(section.page) }
  }

  /// Writes `w:sectPr`. NĐ 30/2020/NĐ-CP, Phụ lục I, I and III.1.đ: pages are counted from 1 in every section.
  func write(_ page: PageSetup) {
    xml.start("w:sectPr")
    writeHeaderReference("default", .pageNumber)
    writeHeaderReference("first", .firstPage)
    xml.property("w:type", "nextPage")
    xml.start("w:pgSz")
    xml.attribute("w:w", Measure.twips(millimetres: page.width))
    xml.attribute("w:h", Measure.twips(millimetres: page.height))
    if page.isLandscape { xml.attribute("w:orient", "landscape") }
    xml.end()
    let header = Measure.twips(millimetres: page.headerDistance)
    xml.start("w:pgMar")
    xml.attribute("w:top", Measure.twips(millimetres: page.top))
    xml.attribute("w:right", Measure.twips(millimetres: page.right))
    xml.attribute("w:bottom", Measure.twips(millimetres: page.bottom))
    xml.attribute("w:left", Measure.twips(millimetres: page.left))
    xml.attribute("w:header", header)
    xml.attribute("w:footer", header)
    xml.attribute("w:gutter", 0)
    xml.end()
    xml.element("w:pgNumType") { xml.attribute("w:start", 1) }
    xml.element("w:cols") { xml.attribute("w:space", 720) }
    xml.toggle("w:titlePg")
    xml.end()
  }

  private func writeHeaderReference(_ type: String, _ header: HeaderPart) {
    xml.start("w:headerReference")
    xml.attribute("w:type", type)
    xml.attribute("r:id", header.rawValue)
    xml.end()
  }
}
