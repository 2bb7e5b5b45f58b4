import KeHoachLint
import KeHoachSource
import Testing

@Suite("Bodies in time")
struct BodyRuleTests {
  private func source(_ date: String, _ body: String, issuer: String = "Sở Tài chính") -> SourceText {
    SourceText(
      name: "a.kh",
      "---\ncơ quan ban hành: \(issuer)\nsố: 01/KH-STC\nđịa danh: Hà Nội\nngày: \(date)\ntrích yếu: Triển khai nhiệm vụ\n---\n\n"
        + "\(body)./.\n\n::: nơi-nhận\n- Như trên;\n- Lưu: VT.\n:::\n\n::: chữ-ký\nGIÁM ĐỐC\n\nNguyễn Văn An\n:::\n")
  }

  private func ids(_ date: String, _ body: String, issuer: String = "Sở Tài chính") -> [String] {
    ExamplePlan.lint(source(date, body, issuer: issuer)).map(\.rule.id).filter { $0.hasPrefix("KH6") }
  }

  @Test(arguments: [
    ("07/5/2026", "Sở Kế hoạch và Đầu tư bố trí vốn", ["KH601"]), ("07/5/2024", "Sở Kế hoạch và Đầu tư bố trí vốn", []),
    ("07/5/2026", "Triển khai tại tỉnh Yên Bái", ["KH602"]), ("07/5/2024", "Triển khai tại tỉnh Yên Bái", []),
    ("07/5/2026", "UBND các huyện, thị xã thực hiện", ["KH603"]), ("07/5/2026", "UBND các xã, phường thực hiện", []),
    ("07/5/2024", "Bộ Nông nghiệp và Môi trường hướng dẫn", ["KH604"]),
    ("07/5/2026", "Địa bàn huyện Bảo Thắng (cũ)", []), ("07/5/2026", "Trước đây, Sở Kế hoạch và Đầu tư bố trí vốn", []),
    ("07/5/2026", "Dự án tại “huyện Bảo Thắng” đã xong", []), ("07/5/2026", "Sửa đường Bà Huyện Thanh Quan", []),
    (
      "07/5/2026", "Theo Quyết định số 12/QĐ-BTNMT ngày 05/01/2024 của Bộ Tài nguyên và Môi trường về việc phê duyệt",
      []
    ),
    ("07/5/2026", "# I. KẾT QUẢ GIAI ĐOẠN 2021 - 2025\n\nUBND các huyện thành lập 120 đội", []),
    ("07/5/2026", "# I. KẾT QUẢ GIAI ĐOẠN 2026 - 2030\n\nUBND các huyện thành lập 120 đội", ["KH603"]),
    ("07/5/2026", "# I. NHIỆM VỤ NĂM 2025\n\nUBND các huyện thành lập 120 đội", ["KH603"]),
    ("07/5/2026", "Phòng Kinh tế, Hạ tầng và Đô thị chủ trì", []),
    ("07/5/2026", "Phòng Kinh tế và Hạ tầng chủ trì", ["KH601"]),
    ("07/5/2026", "Sau khi sáp nhập, tỉnh Yên Bái và tỉnh Lào Cai hợp nhất", []),
  ]) func names(date: String, body: String, expected: [String]) {
    #expect(ids(date, body) == expected)
  }

  @Test func headerBodyIsAnError() throws {
    let found = ExamplePlan.lint(source("07/5/2026", "Nội dung", issuer: "Sở Giao thông vận tải"))
    let diagnostic = try #require(found.first { $0.rule.id == "KH605" })
    #expect(diagnostic.severity == .error)
    #expect(ids("07/5/2024", "Nội dung", issuer: "Sở Giao thông vận tải") == [])
  }

  @Test func oneSuccessorIsOffered() throws {
    let source = source("07/5/2026", "Sở Kế hoạch và Đầu tư bố trí vốn cho tỉnh Yên Bái")
    let fixes = ExamplePlan.lint(source).filter { $0.rule.id.hasPrefix("KH60") }.flatMap(\.fixes)
    #expect(fixes.allSatisfy { !$0.isSafe })
    let fixed = SourceText(name: "a.kh", bytes: TextEdit.apply(fixes.flatMap(\.edits), to: source.bytes))
    #expect(String(decoding: fixed.bytes, as: UTF8.self).contains("Sở Tài chính bố trí vốn cho tỉnh Lào Cai"))
    #expect(!ExamplePlan.lint(fixed).contains { $0.rule.id.hasPrefix("KH60") })
  }
}
