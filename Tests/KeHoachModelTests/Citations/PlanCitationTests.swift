import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import Testing

@Suite("Citations: in a plan")
struct PlanCitationTests {
  private static let source = """
    ---
    cơ quan ban hành: Ủy ban nhân dân tỉnh Lào Cai
    trích yếu: Triển khai Chỉ thị số 11-CT/TU
    ---
    Căn cứ **Nghị định số** 30/2020/NĐ-CP ngày
      05/3/2020 của Chính phủ;
    Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
    # I. NỘI DUNG
    1. Thực hiện Quyết định số 1322/QĐ-TTg.
    | Việc | Căn cứ |
    |---|---|
    | Một | Luật Đất đai |
    ::: nơi-nhận
    - Lưu: VT.
    :::
    ::: phụ-lục Danh mục
    Theo Thông tư số 35/2021/TT-BTC.
    :::

    """

  @Test("All citations in reading order, with their places and ranges in the source")
  func places() throws {
    let source = SourceText(Self.source)
    let plan = Analysis(Parser.parse(source)).plan
    #expect(
      plan.citations.map { $0.key ?? $0.name?.text } == [
        "11-CT/TU", "30/2020/NĐ-CP", "1322/QĐ-TTG", "Đất đai", "35/2021/TT-BTC",
      ])
    try #require(plan.citations.count == 5)
    #expect(plan.citations[0].place == .subject)
    #expect(plan.citations[1].place == .preamble(0))
    if case .body = plan.citations[2].place {} else { Issue.record("not in the body") }
    #expect(plan.citations[4].place == .appendix(0))
    #expect(source.string(in: plan.citations[2].range) == "Quyết định số 1322/QĐ-TTg")
    let decree = plan.citations[1]
    #expect(source.string(in: try #require(decree.typeWords).range).contains("Nghị định"))
    #expect(source.string(in: try #require(decree.identifier).range) == "30/2020/NĐ-CP")
    #expect(decree.date?.value == PlanDate(day: 5, month: 3, year: 2020))
    #expect(source.string(in: try #require(decree.issuer).range) == "Chính phủ")
  }
}
