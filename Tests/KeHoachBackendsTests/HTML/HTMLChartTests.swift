import KeHoachLayout
import Testing

@Suite struct HTMLChartTests {
  let page = HTMLReading(HTMLBackendTests.render([.chart(ChartFixture.chart)]))

  @Test func isADrawingWithANameAndNothingElse() throws {
    #expect(page.errors.isEmpty && page["script"].isEmpty && page["b"].isEmpty)
    let drawing = try #require(page["svg"].first)
    #expect(drawing.attributes["role"] == "img" && drawing.attributes["fill"] == "currentColor")
    #expect(drawing.attributes["viewBox"] == "0 0 120 28.5" && drawing.attributes["style"] == "--rong:120mm")
    let hostile = ChartFixture.hostile.filter { $0 != "\u{1}" }
    #expect(
      drawing.attributes["aria-label"]
        == "Biểu đồ thanh: Tỉnh 1.200,5 triệu đồng (60%); \(hostile) 800 triệu đồng (40%).")
    #expect(
      page["text"].map(\.text) == [
        "Tỉnh", "1.200,5 triệu đồng (60%)", hostile, "800 triệu đồng (40%)", "Khác", "0 triệu đồng (0%)",
      ])
    #expect(page["text"].map { $0.attributes["text-anchor"] } == [nil, "end", nil, "end", nil, "end"])
    #expect(page["rect"].map { $0.attributes["width"] } == ["120", "79.968", "0"])
    #expect(page["rect"].allSatisfy { $0.attributes["fill"] == "#44607F" })
    #expect(page["figcaption"].map(\.text.printedWords.count) == [6])
  }

  @Test func colorCantEndItsAttribute() {
    var chart = ChartFixture.chart
    chart.barColor = "0\"/><script>"
    let page = HTMLReading(HTMLBackendTests.render([.chart(chart)]))
    #expect(page.errors.isEmpty && page["script"].isEmpty)
  }
}
