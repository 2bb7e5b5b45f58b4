import Testing

@Suite("Rules on style")
struct StyleRuleTests {
  private func count(_ rule: String, _ text: String) -> Int {
    ExamplePlan.ids(text + "./.\n").filter { $0 == rule }.count
  }

  @Test(
    "the plan's own name",
    arguments: [
      ("Các đơn vị thực hiện kế hoạch này", 1),
      ("Hằng năm lập kế hoạch chi tiết để triển khai kế hoạch tổng thể này", 1),
      ("Trên đây là kế hoạch triển khai nhiệm vụ", 1),
      ("Kinh phí thực hiện kế hoạch được bố trí từ ngân sách", 1),
      // A plan in general, or another one.
      ("Các đơn vị xây dựng kế hoạch thực hiện", 0),
      ("Kinh phí thực hiện kế hoạch tuyển dụng do đơn vị chi", 0),
      ("Kế hoạch này được gửi các đơn vị", 0),
      ("Theo kế hoạch đã ban hành, đơn vị báo cáo", 0),
    ]) func ownName(text: String, expected: Int)
  {
    #expect(count("KH540", text) == expected)
  }

  @Test(
    "fixed phrases",
    arguments: [
      ("Văn phòng chủ trì phối hợp với các sở, ngành", 1),
      ("Hỗ trợ doanh nghiệp vừa và nhỏ, các doanh nghiệp vừa và nhỏ khác", 1),
      ("Phát triển kinh tế xã hội; hợp tác Châu Á Thái Bình Dương", 2),
      ("KHOA HỌC CÔNG NGHỆ", 1),
      ("Văn phòng chủ trì, phối hợp với các sở, ngành; hỗ trợ doanh nghiệp nhỏ và vừa", 0),
      // Names, and words that meet.
      ("Quỹ Khoa học công nghệ Việt Nam", 0),
      ("Bí thư chủ trì hội nghị phối hợp", 0),
    ]) func fixedPhrase(text: String, expected: Int)
  {
    #expect(count("KH541", text) == expected)
  }

  @Test(
    "từ and đến",
    arguments: [
      ("Mở từ 03 - 05 khóa", 1), ("Trong thời gian từ năm 2021 - 2025", 1), ("Đào tạo từ 20-50 chuyên gia", 1),
      ("Mở từ 03 đến 05 khóa", 0), ("Giai đoạn 2021 - 2025", 0), ("Tính từ 2021 - 2025 đến 2030", 0),
      ("Nguồn thu từ 2 - 3 ngành đến 5 ngành", 1),
    ]) func rangeWithFrom(text: String, expected: Int)
  {
    #expect(count("KH542", text) == expected)
  }

  @Test(
    "common nouns",
    arguments: [
      ("Phối hợp với các Sở, Ngành", 1), ("Cùng các Tổ chức quốc tế", 1), ("Các Hội, Hiệp hội của tỉnh", 1),
      ("Lồng ghép các Đề án, Chương trình khác", 1),
      ("Phối hợp với các sở, ban, ngành", 0), ("Các Sở: Công Thương, Y tế", 0), ("Các Sở Công Thương, Y tế", 0),
      ("Các cấp, Hội đồng nhân dân, Tòa án nhân dân khu vực", 0),
      ("Các Tổ công tác của tỉnh", 0), ("Các Ban Đảng của Tỉnh ủy", 0), ("Từ nguồn Ngân sách Nhà nước", 1),
      ("Theo Luật Ngân sách nhà nước từ ngân sách nhà nước", 0),
    ]) func commonNouns(text: String, expected: Int)
  {
    #expect(count("KH543", text) == expected)
  }

  @Test(
    "names of laws",
    arguments: [
      ("Theo Luật ngân sách nhà nước", 1), ("Theo Luật Ngân sách Nhà nước", 0), ("Theo Bộ luật lao động", 1),
      ("Theo Luật Phòng, chống Thiên tai", 1),
      ("Theo Luật Ngân sách nhà nước và Luật Đầu tư công", 0), ("Theo Bộ luật Lao động", 0),
      ("Luật xử phạt nghiêm minh", 0), ("Theo luật xây dựng hiện hành", 0), ("LUẬT NGÂN SÁCH NHÀ NƯỚC", 0),
    ]) func lawNames(text: String, expected: Int)
  {
    #expect(count("KH508", text) == expected)
  }

  @Test(
    "periodic reports",
    arguments: [
      ("Định kỳ, đột xuất báo cáo Bộ về kết quả", 1), ("Các đơn vị định kỳ báo cáo kết quả", 1),
      ("Định kỳ hằng quý báo cáo Bộ", 0), ("Định kỳ trước ngày 15/12 báo cáo Bộ", 0),
      ("Định kỳ kiểm tra, đánh giá; lập báo cáo", 0),
    ]) func periodicReport(text: String, expected: Int)
  {
    #expect(count("KH711", text) == expected)
  }

  @Test(
    "words of a plan",
    arguments: [
      ("KH503", "Thực hiện Nghị quyết số 86/NQ-HĐND.Các đơn vị báo cáo", 1),
      ("KH503", "Xem tại https://a.gov.vn/tin.Html và 86/NQ-HĐND", 0),
      ("KH517", "Phát triển công nghệ, chuyển đổi số …", 1), ("KH517", "Hoàn thành trước ngày … tháng … năm 2024", 0),
      ("KH513", "Ứng phó thiên tai; phòng, chống hạn; lực lượng PCHX theo phòng, chống hạn xã", 1),
      ("KH514", "Cơ sở dữ liệu (viết tắt là CSDL) và cơ sở dữ liệu (sau đây viết tắt là CSDL)", 1),
      ("KH540", "Các đơn vị triển khai kế hoạch thực hiện theo Luật Thư viện", 0),
    ]) func words(rule: String, text: String, expected: Int)
  {
    #expect(count(rule, text) == expected)
  }
}
