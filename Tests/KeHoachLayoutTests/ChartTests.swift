import KeHoachLayout
import KeHoachSyntax
import Testing

@testable import KeHoachModel

@Suite("Layout: charts")
struct ChartTests {
  private func charts(_ charts: [BudgetChart], notes: [String] = [], isLandscape: Bool = false) throws -> PageSection {
    var budget = Budget(table: .words([["TT", "Nội dung"]], [["1", "A"]]), columns: [], rows: [])
    budget.columns = [Budget.Column(role: .number, heads: ["TT"]), Budget.Column(role: .content, heads: ["Nội dung"])]
    budget.rows = [Budget.Row(role: .item, content: "A", amounts: [nil, nil])]
    budget.charts = charts
    var flow = Flow()
    flow.blocks = [Block(.budget(budget), range: 0..<0)]
    for note in notes { flow.item(note) }
    var plan = Plan(header: .sample())
    plan.appendices = [.sample(isLandscape: isLandscape, flow: flow)]
    return layOut(plan).sections[1]
  }

  private func chart(_ bars: [(String, Decimal)], isLandscape: Bool = false) throws -> ChartLayout {
    let chart = BudgetChart(
      kind: .source, unit: .million, categories: bars.map { BudgetChart.Category(name: $0.0, amount: $0.1) })
    return try #require(charts([chart], isLandscape: isLandscape).blocks.compactMap(\.chart).first)
  }

  @Test("Bars, numbers and the sentence for those who can't see them")
  func words() throws {
    let half = try #require(Decimal(coefficient: 12_005, scale: 1))
    let chart = try chart([("Ngân sách trung ương", half), ("Ngân sách tỉnh", 600), ("Khác", 0)])
    #expect(chart.caption.plainText == "Biểu đồ: Kinh phí theo nguồn" && chart.caption.style == .tableCaption)
    #expect(chart.caption.keepsWithNext)
    #expect(chart.bars.map(\.value) == ["1.200,5 triệu đồng (67%)", "600 triệu đồng (33%)", "0 triệu đồng (0%)"])
    #expect(chart.bars.map(\.number) == ["1200.5", "600", "0"])
    #expect(chart.bars.map(\.ratio) == [1, 0.4998, 0])
    #expect(chart.bars.map(\.length) == chart.bars.map { $0.ratio * chart.width })
    #expect(
      chart.alternative
        == "Biểu đồ thanh: kinh phí theo nguồn, tổng 1.800,5 triệu đồng, gồm Ngân sách trung ương 1.200,5 triệu đồng (67%); Ngân sách tỉnh 600 triệu đồng (33%); Khác 0 triệu đồng (0%)."
    )
  }

  @Test("Everything stays in the picture and the picture on the page", arguments: [false, true])
  func places(isLandscape: Bool) throws {
    let most = try #require(Decimal(coefficient: Decimal.limit - 1, scale: 0))
    let long = String(repeating: "Phát triển hạ tầng số và an toàn thông tin ", count: 30)
    let names = ["Tỉnh", long, String(repeating: "ơ", count: 5000), " ", "A\u{301} \u{A0}b"]
    for amount in [1, 1_000_000, most] as [Decimal] {
      let chart = try chart(names.map { ($0, amount) }, isLandscape: isLandscape)
      #expect(chart.width == 120 && chart.frame.width <= (isLandscape ? 180 : 165))
      #expect(chart.frame.height <= 150)
      #expect(chart.frame.labelWidth + chart.frame.barWidth < chart.frame.width)
      var edge = 0.0
      for bar in chart.bars {
        let style = BuiltIn.sheet[chart.textStyle]
        for text in bar.texts {
          #expect(text.baseline > edge && text.baseline <= bar.top)
          #expect(TextMetrics.width(of: text.text, in: style) <= chart.width + 0.01)
        }
        let beside = bar.texts.filter { text in bar.texts.contains { $0.baseline == text.baseline && $0 != text } }
        #expect(beside.reduce(0) { $0 + TextMetrics.width(of: $1.text, in: style) } < chart.width)
        #expect(bar.texts.last?.isAtEnd == true && bar.length <= chart.width)
        edge = bar.top + chart.barHeight
      }
      #expect(abs(edge - chart.height) < 0.01)
      #expect(chart.alternative.count < 2000)
      #expect(chart.bars[1].label.hasSuffix("…") && chart.bars[4].label == "Á b")
    }
  }

  @Test("Notes of the table stand between it and its charts; what follows comes after them")
  func order() throws {
    let bars = ([1, 2] as [Decimal]).map { BudgetChart.Category(name: "Năm 202\($0)", amount: $0) }
    let two = ([.year, .section] as [BudgetChart.Kind]).map { BudgetChart(kind: $0, unit: .dong, categories: bars) }
    let kinds = try charts(two, notes: ["Ghi chú: một.", "(*) Hai.", "Thân bài."]).blocks.suffix(6).map { block in
      switch block {
      case .table: "bảng"
      case .chart(let chart): chart.caption.plainText
      case .paragraph(let paragraph): paragraph.plainText
      default: "?"
      }
    }
    #expect(
      kinds == [
        "bảng", "Ghi chú: một.", "(*) Hai.", "Biểu đồ: Kinh phí theo năm", "Biểu đồ: Kinh phí theo mục", "Thân bài.",
      ])
    #expect(try charts(two).blocks.suffix(3).map { $0.chart == nil } == [true, false, false])
  }
}

extension LayoutBlock {
  fileprivate var chart: ChartLayout? { if case .chart(let chart) = self { chart } else { nil } }
}
