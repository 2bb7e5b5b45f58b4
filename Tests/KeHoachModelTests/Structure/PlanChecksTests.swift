import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Checks of the whole plan")
struct PlanChecksTests {
  private let header = """
    ---
    cơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh
    số: 15/KH-UBND
    địa danh: Tây Ninh
    ngày: 07/5/2026
    trích yếu: Mở lớp
    ---

    """
  private let budget = """

    ::: phụ-lục KINH PHÍ
    ::: dự-toán {#b đơn-vị-tính="triệu đồng"}
    | TT | Nội dung | Thành tiền |
    |---|---|---|
    | 1 | Lớp | 137,5 |
    | 2 | Nước | 2,5 |
    |  | Tổng cộng | 140 |
    :::
    :::

    """

  private func ids(_ body: String, group: String) -> [String] { PlanFixture(header + body).ids(group) }

  // MARK: Text against budget

  @Test(
    "A total in the text that the budget has is right, in any unit and by any name",
    arguments: [
      "Tổng kinh phí là 140.000.000 đồng, chi tiết theo Phụ lục.", "Tổng kinh phí: 140 triệu đồng.",
      "Tổng dự toán 0,14 tỷ đồng, trong đó mở lớp 137,5 triệu đồng.", "Tổng kinh phí mở lớp 137.500.000 đồng.",
      "Tổng kinh phí khoảng 150 triệu đồng.", "Tổng kinh phí không quá 200 triệu đồng.", "Kinh phí 999 triệu đồng.",
      "Tổng kinh phí là {b.tổng | đồng} ({b.tổng | bằng chữ}).", "Tổng kinh phí là 0,1 tỷ đồng.",
      "Nhà tài trợ góp 20 triệu đồng. Tổng kinh phí là 140 triệu đồng.",
      // A bound, another period, another thing.
      "Tổng kinh phí không được vượt quá 200 triệu đồng.", "Tổng dự toán không được quá 100 triệu đồng.",
      "Tổng kinh phí không lớn hơn 200 triệu đồng.", "Tổng kinh phí được khống chế ở mức 200 triệu đồng.",
      "Tổng kinh phí từ 120 triệu đồng đến 180 triệu đồng.", "Tổng kinh phí ít nhất 100 triệu đồng.",
      "Tổng kinh phí dưới 200 triệu đồng.", "Tổng kinh phí trên 100 triệu đồng.", "Tổng kinh phí gần 150 triệu đồng.",
      "Tổng kinh phí đã thực hiện năm 2020 là 90 triệu đồng.", "Tổng kinh phí năm 2019: 90 triệu đồng.",
      "Tổng kinh phí giai đoạn 2015 - 2019 là 900 triệu đồng.", "Tổng kinh phí của Đề án là 3,5 tỷ đồng.",
      "Tổng kinh phí tiết kiệm được là 35 triệu đồng.", "Tổ chức 01 cuộc diễn tập với dự toán 50 triệu đồng.",
      "Tỉnh có 12 mô hình với tổng kinh phí 350 triệu đồng.",
    ])
  func rightTotals(text: String) {
    #expect(ids(text + budget, group: "KH32") == [])
  }

  @Test("Another total is an error where it names the appendix, a warning elsewhere; the fix mends it")
  func wrongTotal() throws {
    let fixture = PlanFixture(header + "Tổng kinh phí là 150.000.000 đồng, chi tiết theo Phụ lục./.\n" + budget)
    let found = try #require(fixture.found(.totalDiffers).first)
    #expect(found.severity == .error)
    #expect(fixture.text(found) == "150.000.000 đồng")
    #expect(found.message.vi == "lời văn ghi tổng kinh phí 150.000.000 đồng, bảng dự toán có tổng 140.000.000 đồng")
    #expect(fixture.applying(found.fixes[0]).ids("KH32") == [])
    #expect(fixture.source.string(in: found.notes[0].range) == "|  | Tổng cộng | 140 |")
    let other = PlanFixture(header + "Tổng kinh phí là 150 triệu đồng./.\n" + budget)
    #expect(other.found(.totalDiffers).map(\.severity) == [.warning])
  }

  @Test("A paragraph with thousands of amounts is read in linear time")
  func manyAmounts() {
    let text = "Tổng kinh phí khoảng " + String(repeating: "140 triệu đồng, ", count: 4000)
    #expect(ids(text + budget, group: "KH32") == [])
  }

  // MARK: Digits and words

  @Test(
    "Digits and words",
    arguments: [
      ("140.000.000 đồng (Một trăm bốn mươi triệu đồng)", []),
      ("140 triệu đồng (bằng chữ: một trăm bốn mươi triệu đồng chẵn)", []),
      ("140.000.000 đồng (Một trăm bốn mươi lăm triệu đồng)", ["KH320"]),
      ("105 đồng (Một trăm linh lăm đồng)", ["KH321"]), ("25 đồng (Hai mươi nhăm đồng)", ["KH322"]),
      ("20.0000.000 đồng (Hai mươi triệu đồng)", ["KH306"]), ("5 triệu người (theo thống kê)", []),
      ("140.000.000 đồng (từ ngân sách tỉnh)", []),
    ] as [(String, [String])])
  func words(text: String, expected: [String]) {
    let fixture = PlanFixture(header + "Kinh phí \(text)./.\n")
    #expect(fixture.ids("KH3") == expected)
    for found in fixture.analysis.diagnostics where found.rule.id.hasPrefix("KH3") {
      #expect(found.fixes.contains { fixture.applying($0).ids("KH3") == [] })
    }
  }

  // MARK: Components

  @Test("Recipients, signature and `./.`")
  func components() {
    #expect(ids("Nội dung./.\n", group: "KH10") == ["KH106", "KH106"])
    let blocks = "\n::: nơi-nhận\n- Lưu: VT.\n:::\n\n::: chữ-ký\nCHỦ TỊCH\n\nA\n:::\n"
    #expect(ids("Nội dung./.\n" + blocks, group: "KH1") == [])
    #expect(ids("Nội dung.\n" + blocks, group: "KH1") == ["KH108"])
    // A plan that ends in a table can't carry the mark; the sentence before it has nothing to do with it.
    #expect(ids("Việc như sau:\n\n| Việc | Hạn |\n|---|---|\n| A | B |\n" + blocks, group: "KH1") == [])
    let fixture = PlanFixture(header + "# I. VIỆC\n\nNội dung.\n" + blocks)
    let fix = fixture.found(.missingClosingMark).first?.fixes.first
    #expect(fix.map { fixture.applying($0).ids("KH1") } == [])
  }

  @Test("A plan issued with a decision prints neither")
  func attached() {
    let attached = header.replacing("số: 15/KH-UBND\n", with: "kèm theo: Quyết định số 2/QĐ-UBND ngày 17/02/2023\n")
    let plan = PlanFixture(
      attached + "Nội dung./.\n\n::: nơi-nhận\n- Lưu: VT.\n:::\n\n::: chữ-ký\nCHỦ TỊCH\n\nA\n:::\n")
    #expect(plan.ids("KH1") == ["KH107", "KH107"])
    #expect(PlanFixture(attached + "Nội dung./.\n").ids("KH1") == [])
  }

  @Test("Usual sections may be titles or numbered clauses; a decision's articles have none")
  func sections() {
    #expect(
      ids(
        "# I. MỤC TIÊU\n\n1. Mục tiêu chung\n\n2. Nhiệm vụ: mở lớp.\n\n# II. TỔ CHỨC THỰC HIỆN\n\nA./.\n",
        group: "KH204") == [])
    #expect(ids("# Điều 1. Ban hành\n\nA.\n\n# Điều 2. Hiệu lực\n\nB./.\n", group: "KH204") == [])
    #expect(ids("# I. A\n\nB.\n\n# II. C\n\nD./.\n", group: "KH204") == ["KH204"])
    #expect(
      ids("# I. MỤC TIÊU\n\nA.\n\n# II. BIỆN PHÁP ỨNG PHÓ\n\nB.\n\n# III. TỔ CHỨC THỰC HIỆN\n\nC./.\n", group: "KH204")
        == [])
    #expect(ids("# I. A\n\nB./.\n", group: "KH204") == [])
  }

  // MARK: The line of an appendix

  @Test(
    "A line that agrees with the header, or leaves blanks, is right",
    arguments: [
      "Kèm theo Kế hoạch số 15/KH-UBND ngày 07/5/2026 của Ủy ban nhân dân tỉnh Tây Ninh",
      "Kèm theo Kế hoạch số 15/KH-UBND ngày 07 tháng 5 năm 2026 của UBND tỉnh",
      "Ban hành kèm theo Kế hoạch số    /KH-UBND ngày   tháng   năm 2026 của Ủy ban nhân dân tỉnh",
      "Kèm theo Kế hoạch số …/KH-UBND ngày …/…/2026 của Ủy ban nhân dân tỉnh Tây Ninh",
      "Kèm theo Kế hoạch số 15/KH-UBND ngày 07/5/2026 của Ủy ban nhân dân tỉnh về mở lớp",
      "Ban hành kèm theo Kế hoạch phát triển của ngành số 15/KH-UBND của Ủy ban nhân dân tỉnh Tây Ninh",
    ])
  func rightLines(line: String) {
    #expect(ids("A./.\n\n::: phụ-lục B\n(\(line))\n\nC.\n:::\n", group: "KH8") == [])
  }

  @Test(
    "Number, date and issuer that differ",
    arguments: [
      ("số 16/KH-UBND ngày 07/5/2026 của Ủy ban nhân dân tỉnh", ["KH801"], "16/KH-UBND"),
      ("số 15/KH-SKHCN ngày 07/5/2026 của Ủy ban nhân dân tỉnh", ["KH801"], "15/KH-SKHCN"),
      ("số 15/KH-UBND ngày 08/5/2026 của Ủy ban nhân dân tỉnh", ["KH801"], "08/5/2026"),
      (
        "số 15/KH-UBND ngày 07/5/2026 của Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh", ["KH802"],
        "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"
      ),
      ("số 15/KH-UBND ngày 07/5/2026 của Sở Nội vụ", ["KH802"], "Sở Nội vụ"),
    ] as [(String, [String], String)])
  func wrongLines(line: String, expected: [String], place: String) {
    let fixture = PlanFixture(header + "A./.\n\n::: phụ-lục B\n(Kèm theo Kế hoạch \(line))\n\nC.\n:::\n")
    #expect(fixture.ids("KH8") == expected)
    #expect(fixture.analysis.diagnostics.filter { $0.rule.id.hasPrefix("KH8") }.map(fixture.text) == [place])
  }
}
