internal import KeHoachLayout

extension StoryWriter {
  /// Writes a rule: a straight line, drawn, in a paragraph of its own.
  ///
  /// NĐ 30/2020/NĐ-CP, Phụ lục I, II.1.b, II.2.b and II.5.b: a solid line, centred. It is an ornament, which screen
  /// readers pass over.
  func write(_ rule: RuleLayout, _ setting: ParagraphSetting) {
    drawingCount += 1
    xml.start("w:p")
    writeProperties(style: AuxiliaryStyle.rule.rawValue, setting)
    xml.start("w:r")
    xml.start("mc:AlternateContent")
    xml.start("mc:Choice")
    xml.attribute("Requires", "wps")
    xml.start("w:drawing")
    writeInline(rule, id: drawingCount)
    xml.end()
    xml.end()
    xml.end()
    xml.end()
    xml.end()
  }

  private func writeInline(_ rule: RuleLayout, id: Int) {
    let length = max(0, Measure.emu(millimetres: rule.length))
    xml.start("wp:inline")
    for side: StaticString in ["distT", "distB", "distL", "distR"] { xml.attribute(side, 0) }
    writeExtent("wp:extent", length)
    xml.start("wp:docPr")
    xml.attribute("id", id)
    xml.attribute("name", "Đường kẻ \(id)")
    writeDecorativeMark()
    xml.end()
    xml.element("wp:cNvGraphicFramePr")
    xml.start("a:graphic")
    xml.start("a:graphicData")
    xml.attribute("uri", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape")
    xml.start("wps:wsp")
    xml.element("wps:cNvCnPr")
    writeShape(length: length, weight: rule.weight)
    xml.element("wps:bodyPr")
    xml.end()
    xml.end()
    xml.end()
    xml.end()
  }

  private func writeShape(length: Int, weight: Double) {
    xml.start("wps:spPr")
    xml.element("a:xfrm") {
      xml.element("a:off") {
        xml.attribute("x", 0)
        xml.attribute("y", 0)
      }
      writeExtent("a:ext", length)
    }
    xml.element("a:prstGeom") {
      xml.attribute("prst", "line")
      xml.element("a:avLst")
    }
    xml.start("a:ln")
    xml.attribute("w", max(0, Measure.emu(points: weight)))
    xml.element("a:solidFill") {
      xml.element("a:srgbClr") { xml.attribute("val", "000000") }
    }
    xml.element("a:prstDash") { xml.attribute("val", "solid") }
    xml.end()
    xml.end()
  }

  private func writeExtent(_ name: StaticString, _ length: Int) {
    xml.start(name)
    xml.attribute("cx", length)
    xml.attribute("cy", 0)
    xml.end()
  }

  private func writeDecorativeMark() {
    xml.start("a:extLst")
    xml.start("a:ext")
    xml.attribute("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")
    xml.start("adec:decorative")
    xml.attribute("xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative")
    xml.attribute("val", "1")
    xml.end()
    xml.end()
    xml.end()
  }
}
