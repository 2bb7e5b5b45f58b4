import KeHoachBackends
import KeHoachLayout
import Testing

@Suite struct TextChartTests {
  private func lines(_ chart: ChartLayout, width: Int) -> [Substring] {
    TextBackend.text(
      DocumentLayout(
        properties: DocumentProperties(title: "", author: ""), styleSheet: RichPlan.styleSheet,
        sections: [PageSection(page: RichPlan.portrait, blocks: [.chart(chart)])]), width: width
    ).split(separator: "\n")
  }

  @Test func barsAreAsLongAsTheirNumbers() {
    var chart = ChartFixture.chart
    chart.bars[1].texts[0].text = "Xã"
    #expect(
      lines(chart, width: 40) == [
        "      Biểu đồ: Kinh phí theo nguồn", "Tỉnh", "███████████████ 1.200,5 triệu đồng (60%)", "Xã",
        "██████████ 800 triệu đồng (40%)", "Khác", "0 triệu đồng (0%)",
      ])
  }

  @Test(arguments: 40...120) func everyLineFits(width: Int) {
    var chart = ChartFixture.chart
    chart.bars[2].ratio = 0.000_1
    chart.bars[0].texts[0].text = String(repeating: "Ngân sách trung ương ", count: 9)
    let lines = lines(chart, width: width)
    #expect(lines.allSatisfy { $0.count <= width && $0.last != " " })
    #expect(lines.contains { $0.hasPrefix("▌") })
    let blocks = lines.map { $0.count { $0 == "█" } }
    #expect((blocks.max() ?? 0) >= 8 && (blocks.max() ?? 0) <= 60)
  }

  @Test func longNumbersStandBelowTheirBars() {
    var chart = ChartFixture.chart
    chart.bars[0].value = "99.999.999.999.999.999.999.999.999 đồng (60%)"
    let lines = lines(chart, width: 40)
    #expect(lines[2] == String(repeating: "█", count: 40))
    #expect(lines[3] == "99.999.999.999.999.999.999.999.999 đồng" && lines[4] == "(60%)")
  }
}
