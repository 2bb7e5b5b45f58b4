internal import KeHoachLayout

/// `word/charts/chart1.xml`: a native bar chart, which Word draws and an author can restyle.
///
/// The numbers stand in the part itself; there is no workbook behind it, so nothing is ever asked for on opening.
struct ChartPart {
  private let chart: ChartLayout
  private let sheet: StyleSheet

  /// Makes the part of a chart.
  init(_ chart: ChartLayout, sheet: StyleSheet) {
    self.chart = chart
    self.sheet = sheet
  }

  /// The part.
  func part(number: Int) -> PackagePart {
    let xml = XMLWriter()
    xml.start("c:chartSpace")
    xml.attribute("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart")
    xml.attribute("xmlns:a", XMLWriter.drawingNamespace)
    xml.setting("c:date1904", "0")
    xml.setting("c:lang", sheet.language)
    xml.setting("c:roundedCorners", "0")
    xml.start("c:chart")
    xml.setting("c:autoTitleDeleted", "1")
    xml.start("c:plotArea")
    writePlace(to: xml)
    writeBars(to: xml)
    writeAxes(to: xml)
    xml.end()
    xml.setting("c:plotVisOnly", "1")
    xml.setting("c:dispBlanksAs", "gap")
    xml.end()
    xml.start("c:spPr")
    xml.element("a:noFill")
    xml.element("a:ln") { xml.element("a:noFill") }
    xml.end()
    writeLetters(to: xml)
    xml.end()
    return PackagePart(
      name: "/word/charts/chart\(number).xml",
      contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      kind: .chart, id: "chart\(number)", content: xml.finishFragment())
  }

  /// Where the bars stand: what is left of them is for labels, what is right of them for numbers.
  private func writePlace(to xml: XMLWriter) {
    let frame = chart.frame
    xml.start("c:layout")
    xml.start("c:manualLayout")
    xml.setting("c:layoutTarget", "inner")
    xml.setting("c:xMode", "edge")
    xml.setting("c:yMode", "edge")
    xml.setting("c:x", (frame.labelWidth / frame.width).css)
    xml.setting("c:y", "0")
    xml.setting("c:w", (frame.barWidth / frame.width).css)
    xml.setting("c:h", "1")
    xml.end()
    xml.end()
  }

  private func writeBars(to xml: XMLWriter) {
    xml.start("c:barChart")
    xml.setting("c:barDir", "bar")
    xml.setting("c:grouping", "clustered")
    xml.setting("c:varyColors", "0")
    xml.start("c:ser")
    xml.setting("c:idx", "0")
    xml.setting("c:order", "0")
    xml.element("c:tx") { xml.element("c:v") { xml.text(chart.caption.plainText) } }
    xml.element("c:spPr") { xml.solidFill(chart.barColor) }
    xml.setting("c:invertIfNegative", "0")
    xml.start("c:dLbls")
    for (index, bar) in chart.bars.enumerated() { writeLabel(bar.value, index, to: xml) }
    writeLabelSettings(to: xml)
    xml.end()
    xml.element("c:cat") { xml.element("c:strLit") { writePoints(chart.bars.map(\.label), to: xml) } }
    xml.element("c:val") {
      xml.element("c:numLit") {
        xml.element("c:formatCode") { xml.text("General") }
        writePoints(chart.bars.map(\.number), to: xml)
      }
    }
    xml.end()
    xml.setting("c:gapWidth", "60")
    xml.setting("c:axId", Self.categoryAxis)
    xml.setting("c:axId", Self.valueAxis)
    xml.end()
  }

  private func writePoints(_ values: [String], to xml: XMLWriter) {
    xml.setting("c:ptCount", String(values.count))
    for (index, value) in values.enumerated() {
      xml.start("c:pt")
      xml.attribute("idx", index)
      xml.element("c:v") { xml.text(value) }
      xml.end()
    }
  }

  /// The words at a bar: Word would write its number as the language of Windows does, and know no percentage.
  private func writeLabel(_ words: String, _ index: Int, to xml: XMLWriter) {
    xml.start("c:dLbl")
    xml.setting("c:idx", String(index))
    xml.start("c:tx")
    xml.start("c:rich")
    xml.start("a:bodyPr")
    xml.attribute("wrap", "none")
    xml.end()
    xml.element("a:p") {
      xml.element("a:r") {
        xml.start("a:rPr")
        xml.attribute("lang", sheet.language)
        writeLook(to: xml)
        xml.end()
        xml.element("a:t") { xml.text(words) }
      }
    }
    xml.end()
    xml.end()
    writeLabelSettings(to: xml)
    xml.end()
  }

  private func writeLabelSettings(to xml: XMLWriter) {
    xml.setting("c:dLblPos", "outEnd")
    xml.setting("c:showLegendKey", "0")
    xml.setting("c:showVal", "1")
    xml.setting("c:showCatName", "0")
    xml.setting("c:showSerName", "0")
    xml.setting("c:showPercent", "0")
    xml.setting("c:showBubbleSize", "0")
  }

  private static let categoryAxis = "1"
  private static let valueAxis = "2"

  /// The labels from the top down, and an axis of numbers that is not shown: the numbers stand at the bars.
  private func writeAxes(to xml: XMLWriter) {
    xml.start("c:catAx")
    xml.setting("c:axId", Self.categoryAxis)
    xml.element("c:scaling") { xml.setting("c:orientation", "maxMin") }
    xml.setting("c:delete", "0")
    xml.setting("c:axPos", "l")
    xml.setting("c:majorTickMark", "none")
    xml.setting("c:minorTickMark", "none")
    xml.setting("c:tickLblPos", "low")
    xml.start("c:spPr")
    xml.start("a:ln")
    xml.attribute("w", 6350)
    xml.solidFill("000000")
    xml.end()
    xml.end()
    xml.setting("c:crossAx", Self.valueAxis)
    xml.setting("c:noMultiLvlLbl", "1")
    xml.end()
    xml.start("c:valAx")
    xml.setting("c:axId", Self.valueAxis)
    xml.start("c:scaling")
    xml.setting("c:orientation", "minMax")
    if let longest = chart.bars.first(where: { $0.ratio == 1 }) { xml.setting("c:max", longest.number) }
    xml.setting("c:min", "0")
    xml.end()
    xml.setting("c:delete", "1")
    xml.setting("c:axPos", "t")
    xml.setting("c:crossAx", Self.categoryAxis)
    xml.end()
  }

  /// The letters of the whole chart.
  private func writeLetters(to xml: XMLWriter) {
    xml.start("c:txPr")
    xml.element("a:bodyPr")
    xml.start("a:p")
    xml.start("a:pPr")
    xml.start("a:defRPr")
    writeLook(to: xml)
    xml.end()
    xml.end()
    xml.start("a:endParaRPr")
    xml.attribute("lang", sheet.language)
    xml.end()
    xml.end()
    xml.end()
  }

  /// Writes size, color and font into the element just opened.
  private func writeLook(to xml: XMLWriter) {
    let look = sheet[chart.textStyle]
    xml.attribute("sz", Measure.halfPoints(look.size) * 50)
    xml.solidFill(look.color)
    for face: StaticString in ["a:latin", "a:ea", "a:cs"] {
      xml.start(face)
      xml.attribute("typeface", sheet.fontFamily)
      xml.end()
    }
  }
}

extension XMLWriter {
  /// The namespace of DrawingML.
  static let drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main"

  /// Writes a setting of DrawingML: `<name val="value"/>`.
  fileprivate func setting(_ name: StaticString, _ value: String) {
    start(name)
    attribute("val", value)
    end()
  }

  /// Writes a fill of one color.
  fileprivate func solidFill(_ color: String) {
    element("a:solidFill") {
      start("a:srgbClr")
      attribute("val", color)
      end()
    }
  }
}
