import KeHoachLint
import KeHoachSource
import Testing

@Suite("Slips of the keyboard in words and names")
struct SlipRuleTests {
  private static let ids: Set = [
    "KH501", "KH502", "KH505", "KH506", "KH507", "KH510", "KH512", "KH522", "KH523", "KH528", "KH536", "KH543", "KH544",
  ]

  private func lint(_ text: String) -> [Diagnostic] {
    ExamplePlan.lint(ExamplePlan.source(text + "./.\n")).filter { Self.ids.contains($0.rule.id) }
  }

  private func fix(_ text: String) -> String? { lint(text).first?.fixes.first?.edits.first?.text }

  @Test(
    "names of departments",
    arguments: [
      ("Giao Sơ Tài chính chủ trì", "Sở Tài chính"), ("Sỏ Nội vụ chủ trì", "Sở Nội vụ"),
      ("Giao Sỡ Xây dựng chủ trì", "Sở Xây dựng"), ("Theo hướng dẫn của Bô Tài chính", "Bộ Tài chính"),
      ("Theo văn bản của Bô Nông nghiệp và Môi trường", "Bộ Nông nghiệp và Môi trường"),
      ("Theo hướng dẫn của Bộ Y Tê", "Bộ Y tế"), ("Giao Sở Nôi vụ chủ trì", "Sở Nội vụ"),
      ("Giao Sở khoa học công nghệ chủ trì", "Sở Khoa học và Công nghệ"),
      ("Giao Sở Khoa học & Công nghệ chủ trì", "Sở Khoa học và Công nghệ"),
    ]) func departments(text: String, right: String)
  {
    #expect(lint(text).map(\.rule.id) == ["KH506"])
    #expect(fix(text) == right)
  }

  @Test(
    "capitals of names",
    arguments: [
      ("Theo hướng dẫn của bộ Tài chính", "KH507"), ("Phối hợp với sở Y tế", "KH507"), ("Báo cáo Tỉnh Ủy", "KH507"),
      ("Phối hợp với Thanh Tra tỉnh", "KH507"), ("Phối hợp với Hội Nông Dân tỉnh", "KH507"),
      ("Phục vụ dịp Tết nguyên đán", "KH507"), ("Kỷ niệm quốc khánh 2/9", "KH507"),
      ("Báo cáo UBND Tỉnh", "KH543"), ("Báo cáo Ủy ban nhân dân Tỉnh", "KH543"), ("Họp toàn Tỉnh", "KH543"),
      ("Tăng cường công tác Phòng chống dịch", "KH543"), ("Giao Trung tâm khuyến nông", "KH544"),
      ("Báo cáo Ban chỉ đạo của tỉnh", "KH544"), ("Phục vụ nhân dân của đội ngũ cán bộ", "KH510"),
      ("Nhiệm vụ do Đảng và nhà nước giao", "KH510"), ("Đề án do Chính phủ Ban hành năm 2023", "KH528"),
    ]) func capitals(text: String, id: String)
  {
    #expect(lint(text).map(\.rule.id) == [id])
  }

  @Test(
    "keys that never became letters, and lost spaces",
    arguments: [
      ("Nâng cao nawng lực", "năng"), ("Xây duwngj kế hoạch", "dựng"), ("Toor chức hội nghị", "Tổ"),
      ("Theo huowngs daanx này", "hướng"), ("Công chu71c cấp xã", "chức"), ("To63 chức hội nghị", "Tổ"),
      ("Ban hành kèm theoQuyết định", "theo Quyết"), ("Phê duyệt Kếhoạch hành động", "Kế hoạch"),
    ]) func keys(text: String, right: String)
  {
    #expect(Set(lint(text).map(\.rule.id)) == ["KH505"])
    #expect(fix(text) == right)
  }

  @Test(
    "misspelt words",
    arguments: [
      "Đại hội toàn quc", "Tiếp tc thực hiện", "Sau đây gọi tt là Sở", "Gây ảnh hưng lớn", "Chẩn bị nội dung",
      "Báo cáo Ủy ban nhân tỉnh", "Không chế dịch bệnh", "Báo cáo tiến đô", "Vốn đầu tu xây dựng", "Giành cho hộ nghèo",
    ]) func misspelt(text: String)
  {
    #expect(lint(text).map(\.rule.id) == ["KH523"])
  }

  @Test(
    "two forms, counts and repetitions",
    arguments: [
      ("So với qui định; theo quy định", "KH512"), ("Đạt 100 % kế hoạch, tăng 90% và 80%", "KH522"),
      ("Có 1,417 hộ nghèo", "KH536"), ("Thực hiện Kế hoạch này ", "KH502"),
      ("Là cơ quan thường trực, là cơ quan thường trực tham mưu", "KH501"),
      ("Theo Nghị quyết số 37-NQ/TW NQ/TW của Trung ương", "KH501"),
    ]) func forms(text: String, id: String)
  {
    #expect(lint(text).map(\.rule.id) == [id])
  }

  @Test(
    "is right",
    arguments: [
      "Hồ sơ Xây dựng, cán bộ Y tế, nội bộ Quốc phòng, sở Công Thương các tỉnh",
      "Các Sở Tài chính, Y tế, Nội vụ; bố trí cán bộ", "Sở Khoa học và Công nghệ - cơ quan thường trực báo cáo",
      "Sở Văn hoá, Thể thao và Du lịch chủ trì", "Báo cáo UBND phường 5; UBND Thành phố phối hợp",
      "Dùng phần mềm loops, mức CO2 và PM10, mã ha65 của phòng họp", "Trồng theo VietGAP, dùng iPhone và eKYC",
      "Không chế biến nông sản, không chế tạo thiết bị", "Kết quả hội chẩn bị từ chối", "Tiên tiến đô thị hóa",
      "Ảnh vệ tinh hình chữ nhật, ghi chú trong bảng", "Bước đầu tu bổ di tích, bức tranh dành cho học sinh",
      "Dịp Tết Nguyên đán, tết Nguyên đán, ngày Quốc khánh 2/9", "Ông Nguyễn Quốc Khánh, ông Nguyễn Văn Phòng dự họp",
      "Phục vụ nhân dân tỉnh Gia Lai, của nhà nước pháp quyền", "Trưởng Ban Chỉ đạo và các ban chỉ đạo cấp xã",
      "Dài 10 cm, nặng 5 kg", "Nâng cấp từng bước, từng bước một", "Đạt 90%, giảm 5%",
      "Bình quân 3,125 người, diện tích 1,417 ha, đạt 2,125 người/hộ", "Theo quy định, bác sĩ, lí do",
      "Theo Nghị quyết số 37-NQ/TW của Bộ Chính trị, 35-NQ/TW", "Đề án do Chính phủ ban hành",
    ]) func isSilent(text: String)
  {
    #expect(lint(text).map { "\($0.rule.id) \($0.message.vi)" } == [])
  }
}
