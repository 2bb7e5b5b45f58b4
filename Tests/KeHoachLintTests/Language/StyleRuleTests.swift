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
      ("Trong quá trình thực hiện nếu có khó khăn, vướng mắc đề nghị phản ánh", 2),
      ("Rà soát cơ chế chính sách về trình tự thủ tục", 2),
      ("Không thực hiện nếu chưa duyệt; giải quyết vướng mắc kịp thời", 0),
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
      ("Các Tỉnh ủy, Thành ủy", 0), ("Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ", 0), ("Theo các Bộ luật khác", 0),
      ("Các Huyện đoàn, các Xã đội của tỉnh", 0), ("Các Ban của Hội đồng nhân dân tỉnh", 0),
      ("Các Ban, ngành của tỉnh", 1), ("Các Bộ quản lý ngành", 1),
    ]) func commonNouns(text: String, expected: Int)
  {
    #expect(count("KH543", text) == expected)
  }

  @Test(
    "common nouns behind numbers, and compounds",
    arguments: [
      ("Xây dựng 02 Quy chuẩn kỹ thuật", 1), ("Mở 05 Lớp tập huấn", 1), ("Ứng dụng công nghệ Thông tin ở xã", 1),
      ("Xử lý đối với Đảng viên vi phạm", 1),
      ("Thực hiện 02 Đề án sau", 0), ("Thuộc Nội dung 02 Dự án 5", 0), ("Ở Quận 1 Phường 2", 0),
      ("Theo mẫu 2 Quy chuẩn kỹ thuật", 0), ("Gửi 34 Tỉnh ủy trực thuộc trung ương", 0),
      ("Gửi Sở Thông tin và Truyền thông", 0), ("Có 03 Phó Giám đốc", 0), ("Các Dự án 1, 2 và 3", 0),
    ]) func countedNouns(text: String, expected: Int)
  {
    #expect(count("KH543", text) == expected)
  }

  @Test(
    "capitals inside of a sentence",
    arguments: [
      ("Trong bối cảnh Cuộc Cách mạng công nghiệp", 1), ("Hoàn thành tháng 12 Năm 2025", 1),
      ("Chi 50 triệu đồng – Chi tiết theo Phụ lục", 1), ("Nông sản như: Cà phê, hồ tiêu", 1),
      ("Thông tư số 35/2021/TT-BTC của Bộ Tài chính Quy định cơ chế quản lý", 1),
      ("Liên hiệp Các tổ chức hữu nghị", 0), ("Phòng Văn hóa – Xã hội; Văn phòng – Thống kê", 0),
      ("Các cơ quan như: Ủy ban nhân dân, sở, ngành", 0), ("Các nước như: Hàn Quốc, một số nước châu Âu", 0),
      ("Các luật như: Luật Đầu tư, luật chuyên ngành", 0),
      ("Văn bản số 5824/BNN-TY ngày 22/8/2023 của Bô Nông nghiệp và Phát triển nông thôn về phòng bệnh", 0),
      ("Thông tư số 35/2021/TT-BTC của Bộ Tài chính quy định cơ chế quản lý", 0),
    ]) func capitals(text: String, expected: Int)
  {
    #expect(count("KH528", text) == expected)
  }

  @Test(
    "names of units",
    arguments: [
      ("Phối hợp với Trung tâm khuyến nông", 1), ("Giao phòng Quản lý Công nghiệp triển khai", 1),
      ("Trường tiểu học số 2 Mỹ Thắng sửa mái", 1), ("Gồm các hội; Hiệp hội doanh nghiệp, các hộ", 1),
      ("Các trường tiểu học, trường mầm non của xã", 0), ("Trường tiểu học phải sạch", 0),
      ("Giao Trung tâm hỗ trợ các đơn vị", 0), ("Gửi Tổng cục Thuế, Chi cục Thuế", 0), ("Bảo vệ môi trường Đại học", 0),
      ("Quyết định của Ủy ban Dân tộc", 0), ("Gửi ban Dân tộc tỉnh", 1),
    ]) func units(text: String, expected: Int)
  {
    #expect(count("KH544", text) == expected)
  }

  @Test(
    "divisions",
    arguments: [
      ("Trên địa bàn Tỉnh Đắk Lắk", 1), ("Xây trạm ở Thị trấn Tuy Phước", 1), ("Tại huyện Cư Kuin, Huyện Krông Búk", 1),
      ("Tại Thành phố Hồ Chí Minh", 0), ("Do Tỉnh Đoàn chủ trì", 0), ("Ở Phường Điện Biên Phủ", 0),
      ("Tỉnh Đắk Lắk phối hợp", 0),
    ]) func divisions(text: String, expected: Int)
  {
    #expect(count("KH545", text) == expected)
  }

  @Test(
    "commas before và",
    arguments: [
      ("Bảo đảm an toàn, tiết kiệm, hiệu quả, và công khai", 1),
      ("Bố trí ngân sách, và đến năm 2030 tiếp tục thực hiện", 0), ("Bảo đảm an toàn, và hiệu quả", 0),
      ("Nhanh, gọn, rẻ, và phù hợp với điều kiện của từng địa phương", 0),
    ]) func commaBeforeAnd(text: String, expected: Int)
  {
    #expect(count("KH546", text) == expected)
  }

  @Test(
    "forms of numbers and dates",
    arguments: [
      ("KH535", "Xây nhà 2 tầng và nhà 02 tầng", 1), ("KH535", "Mở 02 lớp ở 2 xã, lớp 2 có 2 lớp trưởng", 1),
      ("KH535", "Trong 05 năm và 5 năm; Điều 5 khoản này, 05 khoản", 0), ("KH535", "Mở 02 lớp ở 3 xã", 0),
      ("KH536", "Đào tạo 1000 chuyên gia", 1), ("KH536", "Mời 15000 lượt khách", 1),
      ("KH536", "Theo danh sách khóa 1200 học viên", 0),
      ("KH536", "Năm 2025 người dân hưởng lợi; mời 1.000 khách; Mẫu số 1322 người lập", 0),
      ("KH536", "Hỗ trợ 1,417 hộ", 1), ("KH536", "Bình quân mỗi hộ có 3,125 người", 0),
      ("KH536", "Quy mô 1,250 học sinh/lớp và 2,125 lao động/doanh nghiệp", 0),
      ("KH536", "Từ 2,500 - 3,500 lượt khách", 0),
      ("KH537", "Phiên bản 1.2.2026, mã hồ sơ 15-06-2026; ngày 1/2/2026, 2/2/2026, 3/2/2026", 0),
      ("KH523", "Thôn Vân Động, xã Thiên Tay và bà Vân động thổ", 0),
      ("KH523", "Tại địa bàn Tĩnh Gia, ảnh Hưng đến", 0),
      ("KH523", "Vân động nhân dân; tiến đô chậm", 2),
      ("KH523", "Thôn Tân Tinh hình thành; bình thủy tinh hình trụ", 0),
      ("KH523", "Báo cáo tinh hình thực hiện", 1), ("KH523", "Bảo đảm Bảo Lộc phát triển", 0),
      ("KH507", "Bà Thanh Tra và anh Công Đoàn ở thôn Văn Phòng", 0),
      ("KH507", "Chánh Văn Phòng UBND; Thanh Tra tỉnh", 2),
      ("KH507", "Gửi báo cáo cho sở Y tế 5 tỉnh, với sở Du lịch hai tỉnh", 0), ("KH507", "Gửi báo cáo cho sở Y tế", 1),
      ("KH543", "Trong toàn Tỉnh đoàn và toàn Huyện ủy", 0), ("KH543", "Trong toàn Tỉnh và UBND Tỉnh ủy quyền", 1),
      ("KH506", "Bố Công an, mẹ giáo viên", 0), ("KH506", "Bô Công an ban hành", 1),
      ("KH501", "Theo chỉ đạo của Ủy ban nhân dân tỉnh, Ủy ban nhân dân tỉnh giao", 0),
      ("KH537", "Theo công văn ngày 27 /5/2008", 1), ("KH537", "Họp trong tháng 5 - 2014", 1),
      ("KH537", "Họp ngày 15-6-2026, ngày 16/6/2026 và ngày 17/6/2026", 1),
      ("KH537", "Họp ngày 15-6-2026 và ngày 16-6-2026", 0),
      ("KH537", "Tệp KH_15.6.2026_ban-in, ngày 16/6/2026 và ngày 17/6/2026", 0),
      ("KH527", "Họp ngày 15/06/2026 và ngày 16/6/2026", 1), ("KH527", "Họp ngày 15/06/2026 và ngày 16/06/2026", 0),
      ("KH537", "Họp lúc 13h30’", 1), ("KH537", "Từ tháng 5 - 12, họp lúc 13h30 ngày 27/5/2008", 0),
      ("KH522", "Phòng, chống ma túy; công tác phòng, chống và phòng chống tội phạm", 1),
      ("KH522", "Các huyện, thị xã, thành phố; các huyện, thành phố, thị xã", 1), ("KH522", "Công tác phòng chống", 0),
      // What others wrote stays, and what KH541 mends is said once.
      ("KH522", "Công tác phòng, chống ma túy theo Quyết định số 12/QĐ-SNV ngày 05/3/2024 về phòng chống tội phạm", 0),
      ("KH522", "Báo cáo hằng năm theo Quyết định số 12/QĐ-SNV ngày 05/3/2024 về kiểm tra hàng năm", 0),
      ("KH522", "Công tác phòng, chống ma túy; phòng chống tham nhũng", 0),
      ("KH541", "Công tác phòng, chống ma túy; phòng chống tham nhũng", 1),
      ("KH522", "Bảo đảm bảo quyền lợi của người dân", 0), ("KH523", "Bảo đảm bảo quyền lợi của người dân", 1),
      ("KH522", "Bảo đảm bảo vệ môi trường, bảo đảm bảo mật", 0), ("KH523", "Bảo đảm bảo vệ môi trường, bảo mật", 0),
      ("KH522", "Bảo đảm tiến độ, đảm bảo chất lượng", 1), ("KH523", "Trân trọng cám ơn các đơn vị", 0),
      ("KH541", "Các cơ quan tổ chức cá nhân liên quan", 1),
      ("KH511", "Tại xã An Hòa và xã An Hoà", 1), ("KH511", "Tại xã An Hòa và xã Tân Hoà", 0),
      ("KH512", "Kỹ thuật, quản lý, kỳ họp, quý I, tỉ trọng", 1), ("KH512", "Kỹ thuật, quản lý, kỳ họp, bác sĩ", 0),
      ("KH510", "Chủ trương của Đảng, nhà nước", 1),
    ]) func forms(rule: String, text: String, expected: Int)
  {
    #expect(count(rule, text) == expected)
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
      ("KH503", "Giao Sở VH,TT&DL chủ trì", 0), ("KH503", "Giao UBND,HĐND các xã", 1),
      ("KH517", "Phát triển công nghệ, chuyển đổi số …", 1), ("KH517", "Hoàn thành trước ngày … tháng … năm 2024", 0),
      ("KH513", "Ứng phó thiên tai; phòng, chống hạn; lực lượng PCHX theo phòng, chống hạn xã", 1),
      ("KH514", "Cơ sở dữ liệu (viết tắt là CSDL) và cơ sở dữ liệu (sau đây viết tắt là CSDL)", 1),
      ("KH540", "Các đơn vị triển khai kế hoạch thực hiện theo Luật Thư viện", 0),
    ]) func words(rule: String, text: String, expected: Int)
  {
    #expect(count(rule, text) == expected)
  }
}
