import KeHoachLayout
import Testing

@testable import KeHoachModel

@Suite struct AppendixTests {
  private func section(_ appendix: Appendix) -> PageSection {
    var plan = Plan(header: .sample())
    plan.appendices = [appendix]
    return layOut(plan).sections[1]
  }

  @Test func head() throws {
    let section = section(.sample(label: "Phụ lục II"))
    #expect(section.isAppendix)
    #expect(section.paragraphs.map(\.style) == [.appendixLabel, .appendixTitle, .appendixReference])
    #expect(section.paragraphs.prefix(2).map(\.plainText) == ["Phụ lục II", "DỰ TOÁN KINH PHÍ"])
    let rule = try #require(section.rules.first)
    #expect(rule.role == .appendix && (5...80).contains(rule.length))
  }

  @Test func withoutLabelOrTitle() {
    #expect(section(.sample(label: "")).paragraphs.map(\.style) == [.appendixTitle, .appendixReference])
    #expect(section(.sample(title: "")).paragraphs.map(\.style) == [.appendixLabel, .appendixReference])
  }

  @Test(arguments: [
    (false, Appendix.Paper.a4, 210.0, 297.0), (true, .a4, 297, 210), (false, .a3, 297, 420), (true, .a3, 420, 297),
  ])
  func pages(isLandscape: Bool, paper: Appendix.Paper, width: Double, height: Double) {
    let page = section(.sample(isLandscape: isLandscape, paper: paper)).page
    #expect(page.width == width && page.height == height)
    #expect((20...25).contains(page.top) && (30...35).contains(page.left) && (15...20).contains(page.right))
  }

  @Test func anchor() {
    var plan = Plan(header: .sample())
    plan.body.blocks = [
      Block(.paragraph(RichText([Inline(.reference("dự-toán", "Phụ lục"), range: 0..<0)], range: 0..<0)), range: 0..<0)
    ]
    plan.appendices = [.sample(id: "dự-toán")]
    let layout = layOut(plan)
    #expect(layout.sections[1].anchor == "du_toan")
    #expect(layout.sections[0].paragraphs.last?.content == [.reference("Phụ lục", anchor: "du_toan")])
  }
}
