import KeHoachLayout
import Testing

@testable import KeHoachBackends

@Suite("DOCX: charts are native, with their numbers in them")
struct DOCXChartTests {
  private let parts: WordParts

  init() throws {
    let blocks: [LayoutBlock] = [
      .table(ChartFixture.table), .chart(ChartFixture.chart), .gap(5), .chart(ChartFixture.chart),
    ]
    let layout = DOCXFixture.document(blocks)
    parts = try WordParts(
      DocumentLayout(
        properties: layout.properties, styleSheet: layout.styleSheet, sections: layout.sections + layout.sections))
  }

  private var hostile: String { ChartFixture.hostile.filter { $0 != "\u{1}" } }

  @Test("Each chart is a part with a relationship, and a frame with its words")
  func frames() throws {
    let document = try parts.part("/word/document.xml")
    let frames = document.all("wp:inline")
    #expect(frames.count == 4)
    #expect(frames.map { $0.child("wp:extent")?["cx"] } == Array(repeating: "5940000", count: 4))
    #expect(frames.map { $0.child("wp:extent")?["cy"] } == Array(repeating: "864000", count: 4))
    #expect(Set(frames.compactMap { $0.child("wp:docPr")?["id"] }).count == 4)
    #expect(
      frames.allSatisfy {
        $0.child("wp:docPr")?["descr"]
          == "Biểu đồ thanh: Tỉnh 1.200,5 triệu đồng (60%); \(hostile) 800 triệu đồng (40%)."
      })
    let relationships = try parts.part("/word/_rels/document.xml.rels").children
    for (index, chart) in document.all("c:chart").enumerated() {
      let target = relationships.first { $0["Id"] == chart["r:id"] }
      #expect(target?["Target"] == "/word/charts/chart\(index + 1).xml")
      #expect(target?["Type"] == RelationshipKind.chart.rawValue)
      #expect(
        parts.contentTypes["/word/charts/chart\(index + 1).xml"]
          == "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")
    }
  }

  @Test("Bars run from the top down; labels, numbers and what stands at the bars are in the part")
  func bars() throws {
    let chart = try parts.part("/word/charts/chart1.xml")
    #expect(chart.all("c:barDir").first?["val"] == "bar")
    #expect(chart.all("c:catAx").first?.all("c:orientation").first?["val"] == "maxMin")
    #expect(chart.all("c:strLit").first?.all("c:v").map(\.text) == ["Tỉnh", hostile, "Khác"])
    #expect(chart.all("c:numLit").first?.all("c:v").map(\.text) == ["1200.5", "800", "0"])
    #expect(chart.all("a:t").map(\.text) == ChartFixture.chart.bars.map(\.value))
    #expect(chart.all("c:max").first?["val"] == "1200.5" && chart.all("c:min").first?["val"] == "0")
    #expect(chart.all("c:x").first?["val"] == "0.2" && chart.all("c:w").first?["val"] == "0.4")
    #expect(chart.all("c:externalData").isEmpty && chart.all("c:f").isEmpty)
  }

  @Test("The caption keeps to the drawing, and a chart may close a section")
  func places() throws {
    let paragraphs = try parts.paragraphs()
    let drawn = paragraphs.indices.filter { !paragraphs[$0].all("w:drawing").isEmpty }
    #expect(drawn.count == 4)
    for index in drawn {
      #expect(paragraphs[index - 1].fullText == "Biểu đồ: Kinh phí theo nguồn")
      #expect(paragraphs[index].child("w:pPr")?.value("w:pStyle")?.hasPrefix("bieu-do") == true)
    }
    #expect(paragraphs[drawn[1]].child("w:pPr")?.child("w:sectPr") != nil)
  }

  @Test("The same chart gives the same bytes; a plan without one has no such part")
  func packages() throws {
    let layout = DOCXFixture.document([.chart(ChartFixture.chart)])
    #expect(try DOCXBackend.render(layout) == DOCXBackend.render(layout))
    #expect(try !WordParts(DOCXFixture.document([])).names.contains { $0.contains("chart") })
  }
}
