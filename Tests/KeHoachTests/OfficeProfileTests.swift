import KeHoach
import Testing

@Suite("Templates of an office")
struct OfficeProfileTests {
  private let profile = """
    ---
    cơ quan ban hành: Sở Khoa học và Công nghệ
    số: /KH-SKHCN
    địa danh: Tây Ninh
    ---

    ::: nơi-nhận
    - Văn phòng Sở
    - Lưu: VT.
    :::

    ::: chữ-ký
    GIÁM ĐỐC

    Nguyễn Văn An
    :::
    """

  private func text(_ header: String, _ end: String = "") throws -> (text: String, findings: [String]) {
    var compiler = Compiler()
    compiler.options.template = Template(
      name: "mau", files: ["co-quan.kh": Array(profile.utf8), "trinh-bay.kh": Array("cỡ chữ: A".utf8)])
    let plan = compiler.check(SourceText("---\n\(header)\ntrích yếu: Kiểm tra\n---\n\nNội dung./.\n\(end)"))
    let ids = plan.diagnostics.map { "\($0.rule.id) \($0.range.lowerBound)" }
    return (String(decoding: try compiler.render(plan, as: .txt), as: UTF8.self), ids)
  }

  @Test("A plan takes from the profile what it doesn't say, and no finding points into the other file")
  func fills() throws {
    let (text, findings) = try text("ngày: 2026")
    for words in ["SỞ KHOA HỌC VÀ CÔNG NGHỆ", "/KH-SKHCN", "Tây Ninh, ngày", "- Lưu: VT.", "GIÁM ĐỐC", "Nguyễn Văn An"]
    {
      #expect(text.contains(words))
    }
    #expect(findings == [])
  }

  @Test("What the plan says wins")
  func planWins() throws {
    let end = "\n::: chữ-ký\nPHÓ GIÁM ĐỐC\n\nTrần Thị Bình\n:::\n"
    let (text, _) = try text("ngày: 2026\nđịa danh: Tân An\nsố: /KH-STC", end)
    #expect(text.contains("Tân An, ngày") && text.contains("/KH-STC") && text.contains("Trần Thị Bình"))
    #expect(!text.contains("Nguyễn Văn An") && !text.contains("KH-SKHCN"))
  }
}
