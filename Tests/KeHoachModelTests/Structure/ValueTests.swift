import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Values, references and footnotes")
struct ValueTests {
  private static let budget = """

    ::: dự-toán {#kinh-phí}
    | TT | Nội dung | Kinh phí (triệu đồng) | << | << |
    | ^^ | ^^ | Tổng số | Năm 2026 | Năm 2027 |
    |---|---|---|---|---|
    | I | Truyền thông |  | 10,5 | 4,5 |
    | II | Đào tạo |  |  |  |
    | 1 | Khóa học |  | 80 | - |
    | 2 | Hội thảo |  |  |  |
    | 2.1 | Thuê phòng |  | 10 | 5 |
    | 2.2 | Nước |  | 20 | 5 | {#nước}
    | II.3 | Khác |  | 1 | {} |
    | a) | Tem |  | 1 |  |
    |  | Tổng cộng |  |  |  |
    :::

    """

  private func plan(_ text: String) -> PlanFixture {
    PlanFixture(
      "---\ncơ quan ban hành: Sở Nội vụ\ntrích yếu: Mở lớp\nsố: /KH-SNV\nngày: 5/2026\n---\n\n\(text)\n" + Self.budget)
  }

  private func printed(_ value: String) -> String { plan(value).plan.preamble.first?.text.plain ?? "" }

  @Test(
    "Paths and formats",
    arguments: [
      ("{kinh-phí}", "136"), ("{kinh-phí.tổng}", "136"), ("{kinh phí.Tổng cộng}", "136"), ("{kinh-phi.tong-so}", "136"),
      ("{kinh-phí.tổng | đồng}", "136.000.000 đồng"), ("{kinh-phí.tổng | nghìn đồng}", "136.000 nghìn đồng"),
      ("{kinh-phí.tổng | triệu đồng}", "136 triệu đồng"), ("{kinh-phí.tổng | tỷ đồng}", "0,136 tỷ đồng"),
      ("{kinh-phí.tổng|tỉ đồng}", "0,136 tỷ đồng"),
      ("{kinh-phí.tổng | bằng chữ}", "Một trăm ba mươi sáu triệu đồng"),
      ("{kinh-phí.I | bang-chu}", "Mười lăm triệu đồng"), ("{kinh-phí.I}", "15"), ("{kinh-phí.II}", "121"),
      ("{kinh-phí.II.1}", "80"), ("{kinh-phí.II.2}", "40"), ("{kinh-phí.II.2.1}", "15"), ("{kinh-phí.II.2.2}", "25"),
      ("{kinh-phí.II.3}", "1"), ("{kinh-phí.II.3.a}", "1"), ("{kinh-phí.nước}", "25"),
      ("{nước | đồng}", "25.000.000 đồng"),
      ("{kinh-phí.tổng.2026}", "121,5"), ("{kinh-phí.tổng.năm-2027}", "14,5"), ("{kinh-phí.2026}", "121,5"),
      ("{kinh-phí.II.2027}", "10"), ("{kinh-phí.I.năm 2026 | đồng}", "10.500.000 đồng"),
      ("{kinh-phí.tổng.tổng-số}", "136"),
      ("{nước.2027}", "5"),
    ] as [(String, String)])
  func paths(value: String, text: String) {
    let fixture = plan(value)
    #expect(printed(value) == text)
    #expect(fixture.found(.unknownValue) == [])
  }

  @Test(
    "Header values",
    arguments: [
      ("{số}", "/KH-SNV"), ("{ngày}", "5/2026"), ("{cơ quan ban hành}", "Sở Nội vụ"),
      ("{co-quan-ban-hanh}", "Sở Nội vụ"),
      ("{trích yếu}", "Mở lớp"),
    ])
  func header(value: String, text: String) {
    #expect(printed(value) == text)
    #expect(plan(value).found(.unknownValue) == [])
  }

  @Test(
    "What doesn't exist is an error at its place, with the nearest name or those there are",
    arguments: [
      ("{kinh-phi-x.tổng}", "không có giá trị “kinh-phi-x”; ý bạn là `kinh-phí`?"),
      ("{abc}", "không có giá trị “abc”; có: kinh-phí, loại văn bản"),
      ("{kinh-phí.tổg}", "không có giá trị “tổg”; ý bạn là `tổng`?"),
      ("{kinh-phí.V}", "không có giá trị “V”"), ("{kinh-phí.tổng.2030}", "không có giá trị “2030”"),
      ("{kinh-phí.II.9}", "không có giá trị “9”"),
      ("{kinh-phí.tổng | xu}", "không có cách ghi “xu”, chỉ có `đồng`, `nghìn đồng`"),
      ("{kinh-phí.II.3.2027}", "“kinh-phí.II.3.2027” không có số tiền"),
      ("{kinh-phí.tổng.năm}", "nhiều cột có tên “năm”"), ("{độ khẩn}", "phần đầu chưa ghi `độ khẩn`"),
      ("{số | đồng}", "không có giá trị “số”"),
    ])
  func errors(value: String, message: String) {
    let fixture = plan("A \(value) B")
    let found = fixture.found(.unknownValue)
    #expect(found.count == 1)
    #expect(found.first.map { $0.message.vi.hasPrefix(message) } == true, "\(found.map(\.message.vi))")
    #expect(found.first.map(fixture.text) == value)
    #expect(found.first?.message.en.isEmpty == false)
  }

  @Test("Words exist only for whole đồng; several amount columns without a main one need a name")
  func limits() {
    let half = PlanFixture(
      budget: ["| 1 | A | 0,0000005 |"], head: ["| TT | Nội dung | Thành tiền |"],
      attributes: " {#b đơn-vị-tính=\"triệu đồng\"}", text: "{b.tổng | bằng chữ}\n\n")
    #expect(
      half.found(.unknownValue).map(\.message.vi) == [
        "không đọc 0,0000005 triệu đồng thành chữ được: chỉ đọc số đồng nguyên, không âm, không quá 10^18"
      ])
    let several = PlanFixture(
      budget: ["| 1 | A | 1 | 2 |"], head: ["| TT | Nội dung | Năm 2026 | Năm 2027 |"], text: "{b.1} {b.1.2027}\n\n")
    #expect(
      several.found(.unknownValue).map(\.message.vi) == ["bảng có nhiều cột tiền, cần nêu cột: Năm 2026, Năm 2027"])
    #expect(several.plan.preamble[0].text.plain == " 2")
  }

  @Test("A block that holds exactly one budget names it")
  func owners() {
    let fixture = PlanFixture(
      "# I. KINH PHÍ {#tien}\n\n{tien.tổng}, {phu.tổng}.\n\n::: dự-toán {đơn-vị-tính=\"đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|---|\n| 1 | A | 5 |\n:::\n\n::: phụ-lục B {#phu}\n::: dự-toán {đơn-vị-tính=\"đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|---|\n| 1 | A | 7 |\n:::\n:::\n"
    )
    #expect(fixture.plan.body.blocks[1].text?.plain == "5, 7.")
  }

  @Test("References say where, and footnotes are counted in order")
  func references() {
    let fixture = PlanFixture(
      "Theo [@điểm], [@bảng], [@phu], [@điẻm2][^b][^a][^b].\n\n# I. A\n\n## 2. B\n\n### 2.1. C {#điểm}\n\n::: bảng Hạn {#bảng}\n| A | B |\n|---|---|\n| 1 | 2 |\n:::\n\n::: phụ-lục D {#phu}\nE.\n:::\n\n[^a]: Một.\n\n[^b]: Hai [@phu].\n\n[^c]: Ba.\n"
    )
    #expect(fixture.plan.preamble[0].text.plain.hasPrefix("Theo khoản 2.1 Mục I, Bảng “Hạn”, Phụ lục, [@điẻm2]"))
    #expect(fixture.plan.footnotes.map(\.name) == ["b", "a"])
    #expect(fixture.plan.footnotes[0].paragraphs[0].plain == "Hai Phụ lục.")
    #expect(fixture.ids("KH04") == ["KH043", "KH045"])
    #expect(fixture.found(.unknownReference)[0].message.vi == "không có mã `#điẻm2`; ý bạn là `điểm`?")
  }

  @Test("A row of a budget is named by its number, or by its words")
  func rowReferences() {
    let fixture = plan("Theo [@nước].")
    #expect(fixture.plan.preamble[0].text.plain == "Theo mục 2.2.")
    let appendix = PlanFixture(
      "Theo [@x].\n\n::: phụ-lục B\n::: dự-toán {đơn-vị-tính=\"đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|---|\n|  | Thuê xe | 7 | {#x}\n:::\n:::\n"
    )
    #expect(appendix.plan.preamble[0].text.plain == "Theo “Thuê xe” Phụ lục.")
  }

  @Test("Ids are given once; a mark without a note is an error")
  func duplicates() {
    let fixture = PlanFixture("A[^x].\n\n# I. B {#b}\n\nC.\n\n# II. D {#B}\n\nE.\n")
    #expect(fixture.ids("KH04") == ["KH042", "KH044"])
    #expect(fixture.found(.duplicateID)[0].notes.count == 1)
  }
}
