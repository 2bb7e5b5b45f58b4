import KeHoachLint
import KeHoachSource
import Testing

@Suite("Words, names and capitals")
struct WordRuleTests {
  private static let ids = [
    "KH505", "KH506", "KH507", "KH508", "KH509", "KH510", "KH511", "KH512", "KH513", "KH514", "KH522", "KH523",
  ]

  private func lint(_ text: String) -> [Diagnostic] {
    ExamplePlan.lint(ExamplePlan.source(text + "./.\n")).filter { Self.ids.contains($0.rule.id) }
  }

  @Test(
    "is found",
    arguments: [
      ("Áp dụng các giải pháp v tiêu chuẩn", "KH505"), ("Kết quả đưọc công bố", "KH505"),
      ("Nhiệm vụ nêu trên thuc hiện sớm", "KH523"), ("Giao chưong trình số", "KH523"),
      ("Đề nghị th trưởng các cơ quan", "KH523"),
      ("Báo cáo Ủyban nhân dân tỉnh", "KH506"), ("Hội, Ủy an nhân dân các huyện", "KH506"),
      ("Báo cáo Ủy nhân dân tỉnh", "KH506"), ("Giao Sở Khoa học Công nghệ chủ trì", "KH506"),
      ("Theo Văn bản của Bô Nông nghiệp và Phát triển nông thôn", "KH506"),
      ("Trên địa bàn tỉnh Lào Cái", "KH506"), ("Phát triển kinh tê - xã hội", "KH506"),
      ("Giao Sở khoa học và công nghệ chủ trì", "KH507"), ("Giao Sở tài chính chủ trì", "KH507"),
      ("Giao Sở Công thương chủ trì", "KH507"), ("Các Sở: Công Thương, xây dựng, Y tế", "KH507"),
      ("Báo cáo Ủy Ban Nhân Dân tỉnh", "KH507"), ("Báo cáo ủy ban nhân dân tỉnh", "KH507"),
      ("Theo Hội Đồng nhân dân tỉnh", "KH507"), ("Đề nghị Mặt trận tổ quốc Việt Nam", "KH507"),
      ("Báo cáo Thủ tướng chính phủ", "KH507"), ("Báo cáo Chủ Tịch xem xét", "KH507"), ("Phòng Y Tế tham mưu", "KH507"),
      ("Theo nghị quyết số 05/NQ-HĐND", "KH508"), ("Ban hành Kế Hoạch năm 2024", "KH508"),
      ("Theo khoản 2 điều 5 Nghị định", "KH509"), ("Theo Điểm a khoản 2 Điều 5", "KH509"),
      ("Huy động nhân dân tham gia", "KH510"), ("Khắc phục sự chậm trể", "KH523"), ("Phát huy vai trỏ", "KH523"),
      ("Tuyên truyền trong nhân dân", "KH510"), ("Đảng và nhà nước", "KH510"),
      ("Đại hoá, hiện đại hóa", "KH511"), ("Kĩ thuật, kỹ năng, kỹ thuật", "KH512"),
      ("Tổ chức sơ kết hàng năm, báo cáo hằng tháng", "KH522"), ("Các đơn vị sát nhập", "KH523"),
      ("Tổ chức thực hiên nghiêm", "KH523"), ("Quãn lý chặt chẽ", "KH523"),
      ("Nâng cao năng xuất lao động", "KH523"),
    ]) func fires(text: String, id: String)
  {
    #expect(lint(text).map(\.rule.id) == [id])
  }

  @Test(
    "is right",
    arguments: [
      "Bộ xây dựng lộ trình, đơn vị thuộc Bộ quản lý", "Lĩnh vực thông tin và truyền thông",
      "Các doanh nghiệp khoa học công nghệ", "Luật Khoa học và công nghệ", "Phát triển khoa học, công nghệ",
      "Huyện Krông Pắc, M'Drắk, xã Ea Kar, Kon Plông", "Áp dụng blockchain, middleware và IoT",
      "Tại điểm b khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP", "Một số điều của Luật Thư viện, 5 điều",
      "Quản lý nhà nước, ngân sách nhà nước, bí mật nhà nước, Tòa án nhân dân, công an nhân dân",
      "Doanh thu mặt hàng năm 2025, bán hàng năm nay và báo cáo hằng năm", "Phân chia sẽ được báo cáo",
      "Gia công xuất khẩu, khả năng xuất hiện, tiềm năng xuất khẩu", "Cũng cố gắng, phía bắc đầu tư",
      "Tỉnh Hòa Bình, Thanh Hoá và văn hóa", "Tỉ mỉ từng việc; tỷ lệ 5%", "Chủ tịch Ủy ban nhân dân tỉnh",
      "Giao Sở Y tế, Sở Công Thương, Bộ Công Thương", "Các Sở: KH&CN, TC, Y tế, Xây dựng, TT&TT",
      "Hành vi vi phạm; thi công công trình; tuân thủ thủ tục", "Quốc gia (GRDPX) tăng, GRDPX năm sau tăng",
      "Hệ số k theo quy định, nhóm b, lớp a", "Nghĩa vụ của nhà nước pháp quyền", "Xây dựng Bộ chỉ số",
      "Ủy ban thường vụ Quốc hội", "Phường Điện Biên Phủ, 5G, m2", "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
      "Uỷ ban nhân dân tỉnh", "tỉnh Vân Nam, tỉnh Vĩnh Phú", "Báo cáo sử dụng tài chính của Sở xây dựng kế hoạch",
      "Chỉ số BMI bằng cân nặng trên bình phương chiều cao, trong đó m là cân nặng; khi m tăng thì BMI tăng",
      "Gọi x là số hộ, biết x lớn hơn 5", "Bệnh lở mồm long móng týp O", "Giáo dục STEM, ngày hội STEM",
      "Chuẩn FHIR và FHIR mở rộng; mô hình MIKE 11 và MIKE 21",
      "Hội đồng Dân tộc của Quốc hội, Chủ nhiệm Ủy ban Dân tộc", "Phát triển trụ sở Khoa học, công nghệ",
      "Phù hợp với Tờ trình, Kế hoạch", "Ông Nguyễn Văn Hiên triển khai",
    ]) func isSilent(text: String)
  {
    #expect(lint(text).map { "\($0.rule.id) \($0.message.vi)" } == [])
  }

  @Test(
    "is mended",
    arguments: [
      ("Hội, Ủy an nhân dân huyện", "Hội, Ủy ban nhân dân huyện"),
      ("Báo cáo Ủyban nhân dân", "Báo cáo Ủy ban nhân dân"),
      ("Giao Sở khoa học và công nghệ", "Giao Sở Khoa học và Công nghệ"), ("BỔ XUNG kinh phí", "BỔ SUNG kinh phí"),
      ("Tại Khoản 2 điều 5 Nghị định", "Tại khoản 2 Điều 5 Nghị định"), ("Phòng Y Tế", "Phòng Y tế"),
      ("Họp tòan tỉnh", "Họp toàn tỉnh"), ("Sở Y tế xâydựng Kế hoạch", "Sở Y tế xây dựng Kế hoạch"),
      ("Bổ Xung kinh phí", "Bổ Sung kinh phí"),
      ("Tỉnh ban hành Kếhoạch mới", "Tỉnh ban hành Kế hoạch mới"),
      ("Hàng hoá, văn hoá, văn hóa, xã hội hoá", "Hàng hoá, văn hoá, văn hoá, xã hội hoá"),
      ("Ban hành Kế Hoạch này", "Ban hành Kế hoạch này"),
      ("Thực hiện nghị quyết số 05/NQ-HĐND", "Thực hiện Nghị quyết số 05/NQ-HĐND"),
    ]) func fixes(wrong: String, right: String)
  {
    let source = ExamplePlan.source(wrong + "./.\n")
    let found = ExamplePlan.lint(source).filter { Self.ids.contains($0.rule.id) }
    let edits = found.flatMap { $0.fixes.filter(\.isSafe).flatMap(\.edits) }
    let mended = String(decoding: TextEdit.apply(edits, to: source.bytes), as: UTF8.self)
    #expect(mended == String(decoding: ExamplePlan.source(right + "./.\n").bytes, as: UTF8.self))
    #expect(lint(right).map(\.rule.id) == [])
  }

  @Test func aStrayIHasNoOtherSpelling() throws {
    let found = lint("Kỹ thuật, quản lý, kỳ họp, quý I, tỉ trọng").filter { $0.rule.id == "KH512" }
    #expect(found.map(\.message.vi) == ["“tỉ” viết bằng i, các từ khác trong văn bản viết bằng y"])
    #expect(found.allSatisfy { $0.notes.isEmpty })
  }

  @Test func manySlipsTakeLinearTime() {
    func time(_ count: Int) -> Duration {
      let line =
        "Sở khoa học và Công nghệ, Ủy an nhân dân, triễn khai hoá, hóa, ABCX (viết tắt là ABCX) v v tiêu chuẩn. "
      let text = String(repeating: line, count: count)
      return ContinuousClock().measure { _ = lint(text) }
    }
    #expect(time(200) < time(25) * 30 + .seconds(1))
  }
}
