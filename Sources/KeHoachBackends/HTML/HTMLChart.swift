import KeHoachLayout

extension HTMLDocument {
  /// Writes a chart as a drawing that is scaled with the page. Its words are hidden behind the one sentence that says
  /// all of them.
  func write(_ chart: ChartLayout) {
    element("figure", class: "bieu-do") {
      element("figcaption") { write(chart.caption) }
      xml.start("svg")
      xml.attribute("viewBox", "0 0 \(chart.width.css) \(chart.height.css)")
      xml.attribute("style", "--rong:\(chart.width.css)mm")
      xml.attribute("role", "img")
      xml.attribute("aria-label", chart.alternative)
      let size = layout.styleSheet[chart.textStyle].size * 25.4 / 72
      xml.attribute("font-size", size.css)
      xml.attribute("fill", "currentColor")
      let color = "#" + chart.barColor.filter(\.isHexDigit)
      element("title") { xml.text(chart.caption.plainText) }
      for bar in chart.bars {
        for text in bar.texts { write(text, width: chart.width) }
        xml.start("rect")
        xml.attribute("x", 0)
        xml.attribute("y", bar.top.css)
        xml.attribute("width", bar.length.css)
        xml.attribute("height", chart.barHeight.css)
        xml.attribute("fill", color)
        xml.endFull()
      }
      xml.endFull()
    }
  }

  private func write(_ text: ChartText, width: Double) {
    xml.start("text")
    xml.attribute("x", text.isAtEnd ? width.css : "0")
    xml.attribute("y", text.baseline.css)
    if text.isAtEnd { xml.attribute("text-anchor", "end") }
    xml.text(text.text)
    xml.endFull()
  }
}
