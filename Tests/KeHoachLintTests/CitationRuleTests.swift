import KeHoachLint
import KeHoachSource
import Testing

/// What the rules of KH4 find and what they leave alone. The plan is of 07/5/2024, by a department.
@Suite("Citations, dates and periods")
struct CitationRuleTests {
  private func found(_ id: String, _ text: String) -> [Diagnostic] {
    ExamplePlan.lint(ExamplePlan.source(text)).filter { $0.rule.id == id }
  }

  /// The text after all fixes of a rule; nil where the rule still fires then.
  private func fixed(_ id: String, _ text: String) -> String? {
    let source = ExamplePlan.source(text)
    let edits = found(id, text).flatMap { $0.fixes.first?.edits ?? [] }
    let mended = SourceText(name: "a.kh", bytes: TextEdit.apply(edits, to: source.bytes))
    guard !ExamplePlan.lint(mended).contains(where: { $0.rule.id == id }) else { return nil }
    return String(decoding: mended.bytes, as: UTF8.self)
  }

  private static let enacting = "\n\nSở Nội vụ ban hành Kế hoạch như sau:\n\nTriển khai./.\n"

  @Test(
    "Legal basis lacks something",
    arguments: [
      ("Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư.", 1),
      ("Căn cứ Thông tư 55/2012/TT-BGDĐT.", 1), ("Căn cứ Luật Thư viện.", 0),
      ("Căn cứ Quyết định ngày 05/3/2024 của Ủy ban nhân dân tỉnh về chuyển đổi số.", 1),
      ("Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13.", 0),
      ("Theo đề nghị của Chánh Văn phòng Sở tại Tờ trình số 12/TTr-VP ngày 05/3/2024.", 0),
      ("Căn cứ Nghị quyết số 25/NQ-CP, số 68/NQ-CP ngày 12/5/2022 của Chính phủ.", 0),
      (
        "Căn cứ các Quyết định của Thủ tướng Chính phủ: số 18/2021/QĐ-TTg ngày 22/4/2021 quy định về dự báo; Quyết định "
          + "số 1651/QĐ-TTg ngày 30/12/2022 phê duyệt Chương trình.", 0
      ),
      ("Căn cứ các Quyết định sau: Quyết định số 1651/QĐ-TTg ngày 30/12/2022 phê duyệt Chương trình.", 1),
      ("Căn cứ Kế hoạch số 15/KH-UBND ngày 05/3/2024 của UBND tỉnh triển khai Chỉ thị số 03/CT-TTg.", 0),
    ]) func incomplete(basis: String, count: Int)
  {
    #expect(found("KH401", basis + Self.enacting).count == count)
  }

  @Test(arguments: [
    ("Thực hiện Quyết định số 15/QĐ-TTg của Thủ tướng Chính phủ về chuyển đổi số", 1),
    ("Căn cứ Quyết định của Thủ tướng Chính phủ về chuyển đổi số", 1),
    ("Thực hiện Quyết định số 15/QĐ-TTg ngày 03/01/2024 của Thủ tướng Chính phủ về chuyển đổi số", 0),
    ("Thực hiện các Quyết định của Thủ tướng Chính phủ", 0), ("Thực hiện Nghị quyết Đại hội Đảng bộ thành phố", 0),
    ("Thực hiện Luật Thư viện", 0),
  ]) func basisInTheEnactingSentence(basis: String, count: Int) {
    let text = basis + ", Sở Nội vụ ban hành Kế hoạch triển khai nhiệm vụ như sau:\n\nTriển khai./.\n"
    #expect(found("KH401", text).count == count)
  }

  @Test func aParagraphOfAValueAloneMovesNoOther() {
    let text =
      "{không-có}\n\nThực hiện Quyết định số 15/QĐ-TTg của Thủ tướng Chính phủ về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch "
      + "triển khai nhiệm vụ như sau:\n\n# I. NHIỆM VỤ\n\nTriển khai./.\n"
    #expect(found("KH401", text).count == 1)
  }

  @Test func whatIsIssuedIsNoBasis() {
    let text =
      "Sở Nội vụ ban hành Kế hoạch thực hiện Quyết định số 15/QĐ-TTg của Thủ tướng Chính phủ như sau:\n\nMở lớp./.\n"
    #expect(found("KH401", text).isEmpty)
  }

  @Test func laterMentionsMayBeShort() {
    let text =
      "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;\n\nThực hiện Nghị định 30/2020/NĐ-CP, các phòng triển khai./.\n"
    #expect(found("KH401", text).isEmpty)
  }

  @Test(
    "Type against symbol",
    arguments: [
      ("Quyết định số 12/NQ-UBND", 1), ("Nghị quyết số 12/QĐ-UBND", 1), ("Quyết định số 12/UBND-NC", 1),
      ("Thông báo Kết luận số 13-TB/TW", 0), ("Quy định số 69-QĐ/TW", 0), ("Công văn số 12/UBND-NC", 0),
      ("Chương trình hành động số 12-CTr/TU", 0), ("Kế hoạch số 15/KHPH-SNV-STC", 0), ("Văn bản số 15/SNV-VP", 0),
      ("Quyết định số 15/QĐ-BNN-TCTL", 0), ("Nghị quyết số 76/2025/UBTVQH15", 0), ("Thông tư số 98/QĐ-BTC", 1),
    ]) func type(citation: String, count: Int)
  {
    #expect(found("KH402", "Thực hiện theo \(citation)./.\n").count == count)
  }

  @Test(
    "Issuer against symbol",
    arguments: [
      ("Thông tư số 98/2013/TT-BXD ngày 24/7/2013 của Bộ Tài chính", 1),
      ("Quyết định số 12/QĐ-TTg ngày 05/3/2024 của Ủy ban nhân dân tỉnh", 1),
      ("Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Chủ tịch UBND tỉnh", 0),
      ("Nghị quyết số 57-NQ/TW ngày 22/12/2023 của Bộ Chính trị", 0),
      ("Thông tư liên tịch số 08/2012/TTLT-BTC-BNV ngày 05/3/2012 của Bộ Nội vụ", 0),
      ("Thông tư số 12/2025/TT-BTNMT ngày 05/6/2025 của Bộ trưởng", 1),
      ("Kế hoạch số 12/KH-BCĐ ngày 05/3/2024 của Ban Chỉ đạo tỉnh", 0),
      ("Chỉ thị số 11-CT/TU ngày 04/01/2024 của Ban Thường vụ Tỉnh ủy", 0),
      ("đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 86/TTr-SVHTTDL ngày 02/3/2024", 1),
      ("đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 86/TTr-STC ngày 02/3/2024", 0),
      ("đề nghị của Sở Nông nghiệp và Phát triển nông thôn tại Văn bản số 31/UBND-CNTY ngày 02/3/2024", 1),
      ("đề nghị của Sở Nông nghiệp và Phát triển nông thôn tại Tờ trình số 31/TTr-SNN ngày 02/3/2024", 0),
      ("đề nghị của Sở Văn hóa, Thể thao và Du lịch tại Tờ trình số 31/TTr-SVHTTDL ngày 02/3/2024", 0),
      ("đề nghị của Sở Tài chính và Chánh Văn phòng Sở Nội vụ tại Tờ trình số 31/TTr-SNV ngày 02/3/2024", 0),
      ("ý kiến của Ủy ban nhân dân tỉnh về đề nghị của Sở Nội vụ tại Công văn số 234/UBND-NC ngày 02/3/2024", 0),
      ("đề nghị của Sở Y tế tại Quyết định số 33/QĐ-UBND ngày 02/3/2024", 0),
      ("đề nghị của Sở Tài chính; kết quả họp tại Thông báo số 15/TB-UBND ngày 02/3/2024", 0),
      ("đề nghị của Sở Tài chính, ý kiến thẩm định tại Báo cáo số 15/BC-STP ngày 02/3/2024", 0),
      ("chỉ đạo của Thủ tướng Chính phủ tại Văn bản số 31/VPCP-KTTH ngày 02/3/2024", 0),
      ("Luật số 43/2024/QH14 ngày 27/3/2024", 1), ("Luật số 43/2024/QH15 ngày 27/3/2024", 0),
      ("Nghị quyết số 76/2016/QH13 ngày 05/4/2016", 0), ("Luật số 29/2001/QH10 ngày 29/6/2001", 0),
    ]) func issuer(citation: String, count: Int)
  {
    #expect(found("KH403", "Thực hiện theo \(citation)./.\n").count == count)
  }

  @Test(
    "Spaces inside numbers",
    arguments: [
      ("Tờ trình số 164/TTr- SKHCN", "164/TTr-SKHCN"), ("Quyết định số 12 /QĐ-UBND", "12/QĐ-UBND"),
      ("Nghị định số 144/2021/NĐ - CP", nil), ("Kế hoạch số 15/KH-UBND - xã", nil), ("Kế hoạch số   /KH-SCT", nil),
    ] as [(String, String?)]) func spaces(citation: String, right: String?) throws
  {
    let text = "Thực hiện theo \(citation)./.\n"
    #expect(found("KH404", text).count == (right == nil ? 0 : 1))
    if let right { #expect(try #require(fixed("KH404", text)).contains(right)) }
  }

  @Test(
    "Days that there aren't",
    arguments: [
      ("Họp ngày 31/4/2025", 1), ("Họp ngày 30/02/2025", 1), ("Họp ngày 29/02/2023", 1), ("Họp ngày 29/02/2024", 0),
      ("Họp ngày 15/13/2025", 1), ("Họp ngày 32/5/2025", 1), ("Họp ngày 31 tháng 6 năm 2025", 1),
      ("Họp ngày 31 tháng 6", 1), ("Họp ngày 29 tháng 02", 0), ("Họp ngày 31/11", 1), ("Tỷ lệ 31/4 người", 0),
      ("Xong trong tháng 13 năm 2025", 1), ("Xong trong tháng 13/2025", 1), ("Chi lương tháng 13", 0),
      ("Xong trong 31 tháng", 0), ("Họp ngày 28.11.2025", 0), ("Đạt 30/02 chỉ tiêu", 0),
      ("Trước ngày 31/12 hằng năm", 0),
      ("Xong trong quý V/2025", 1), ("Xong trong quý IIII năm 2025", 1), ("Xong trong quý 5/2025", 1),
      ("Xong trong quý IV/2025", 0), ("Xong trong quý 4/2025", 0), ("Họp lúc 25 giờ", 1), ("Họp từ 25 giờ 00", 1),
      ("Học 25 giờ 30 phút, 40 giờ", 0), ("Họp lúc 24 giờ 00", 0),
      ("Quyết định số 12/QĐ-SNV ngày 15 tháng 9 năm 2023", 0),
    ]) func impossible(text: String, count: Int)
  {
    #expect(found("KH405", text + "./.\n").count == count)
  }

  @Test(
    "Weekdays",
    arguments: [
      ("Họp Thứ Hai, ngày 07/5/2024", "Thứ Ba"), ("Họp vào thứ hai ngày 07/5/2024", "thứ ba"),
      ("Họp Thứ 2, ngày 07 tháng 5 năm 2024", "Thứ 3"), ("Họp ngày 12/5/2024 (thứ Bảy)", "chủ nhật"),
      ("Họp Chủ nhật, ngày 11/5/2024", "Thứ bảy"),
      ("Họp Thứ Ba, ngày 07/5/2024", nil), ("Họp ngày 12/5/2024 (Chủ nhật)", nil),
      ("Họp lần thứ hai ngày 07/5/2024", nil),
      ("Họp Thứ Sáu tuần trước, sau ngày 07/5/2024", nil), ("Họp ngày 07/5/2024; thứ hai, phân công", nil),
    ] as [(String, String?)]) func weekday(text: String, right: String?) throws
  {
    let text = text + "./.\n"
    #expect(found("KH406", text).count == (right == nil ? 0 : 1))
    if let right {
      #expect(found("KH406", text)[0].fixes.first?.isSafe == false)
      #expect(try #require(fixed("KH406", text)).contains(right))
    }
  }

  @Test(
    "Cited before it was issued",
    arguments: [
      ("ngày 08/5/2024", 1), ("ngày 07/5/2024", 0), ("ngày 31/12/2023", 0), ("năm 2024", 0), ("tháng 5 năm 2024", 0),
    ])
  func future(date: String, count: Int) {
    #expect(found("KH407", "Thực hiện theo Quyết định số 12/QĐ-SNV \(date) của Giám đốc Sở./.\n").count == count)
  }

  @Test(
    "One number, two dates or issuers",
    arguments: [
      ("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "Nghị định số 30/2020/NĐ-CP ngày 15/3/2020", ["KH408"]),
      ("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "Nghị định số 30/2020/NĐ-CP", []),
      // Numbers begin anew each year.
      ("Quyết định số 206/QĐ-TTg ngày 11/02/2021", "Quyết định số 206/QĐ-TTg ngày 28/02/2018", []),
      ("Quyết định số 206/QĐ-TTg ngày 11/02/2021", "Quyết định số 206/QĐ-TTg ngày 11/02/2022", ["KH408"]),
      (
        "Kế hoạch số 01/KH-UBND ngày 05/01/2024 của UBND tỉnh Lào Cai",
        "Kế hoạch số 01/KH-UBND ngày 08/01/2024 của UBND tỉnh Yên Bái", []
      ),
      (
        "Kế hoạch số 01/KH-UBND ngày 05/01/2024 của UBND tỉnh",
        "Kế hoạch số 01/KH-UBND ngày 08/01/2024 của UBND xã Mường Hum", []
      ),
      (
        "Kế hoạch số 01/KH-UBND ngày 05/01/2024 của UBND tỉnh",
        "Kế hoạch số 01/KH-UBND ngày 08/01/2024 của Ủy ban nhân dân tỉnh Lào Cai", ["KH408"]
      ),
      (
        "Kế hoạch số 01/KH-UBND ngày 05/01/2024 của UBND tỉnh Lào Cai",
        "Kế hoạch số 01/KH-UBND ngày 05/01/2024 của UBND tỉnh Yên Bái", ["KH409"]
      ),
      (
        "Kế hoạch số 01/KH-UBND ngày 05/01/2024 của UBND tỉnh Lào Cai",
        "Kế hoạch số 01/KH-UBND ngày 05/01/2024 của Chủ tịch Ủy ban nhân dân tỉnh Lào Cai", []
      ),
      ("Luật Đầu tư công ngày 18/6/2014", "Luật Đầu tư công ngày 13/6/2019", []),
      ("Luật Đầu tư công ngày 13/6/2019", "Luật Đầu tư công ngày 03/6/2019", ["KH408"]),
    ]) func contradictions(first: String, second: String, ids: [String])
  {
    let text = "1. Thực hiện theo \(first).\n\n2. Kiểm tra theo \(second)./.\n"
    #expect(ExamplePlan.ids(text).filter { ["KH408", "KH409"].contains($0) } == ids)
  }

  @Test func basisPunctuation() throws {
    let text =
      "Căn cứ Luật Thư viện,\n\nCăn cứ Luật Xuất bản\n\nCăn cứ Luật Báo chí.\n\nTheo đề nghị của Chánh Văn phòng,"
      + Self.enacting
    #expect(found("KH410", text).map(\.severity) == [.warning, .warning, .warning, .hint])
    let mended = try #require(fixed("KH410", text))
    #expect(
      mended.contains("Thư viện;\n\nCăn cứ Luật Xuất bản;\n\nCăn cứ Luật Báo chí;\n\nTheo đề nghị của Chánh Văn phòng.")
    )
    #expect(found("KH410", "Căn cứ Luật Thư viện; Luật Xuất bản," + Self.enacting).isEmpty)
  }

  @Test(
    "Periods",
    arguments: [
      ("- Giai đoạn 2021 - 2025: A.\n\n- Định hướng giai đoạn 2025 - 2030: B./.\n", "KH411", 1),
      ("- Giai đoạn 2021-2025: A.\n\n- Giai đoạn 2026-2030: B./.\n", "KH411", 0),
      ("- Giai đoạn 2021 - 2030: A.\n\n- Giai đoạn 2021 - 2025: B./.\n", "KH411", 0),
      ("- Nhiệm kỳ 2020 - 2025: A.\n\n- Nhiệm kỳ 2025 - 2030: B./.\n", "KH411", 0),
      ("- Năm học 2024 - 2025: A.\n\n- Năm học 2025 - 2026: B./.\n", "KH411", 0),
      (
        "- Giai đoạn 2021 - 2025: A.\n\n- Lồng ghép vào chương trình mục tiêu quốc gia giai đoạn 2025 - 2035./.\n",
        "KH411", 0
      ),
      ("Thực hiện giai đoạn 2025 - 2021./.\n", "KH412", 1), ("Thực hiện từ năm 2026 đến năm 2025./.\n", "KH412", 1),
      ("Thực hiện giai đoạn 2021 - 2025./.\n", "KH412", 0), ("Còn 2025 - 2021 hộ./.\n", "KH412", 0),
      ("Thực hiện từ tháng 9/2026 đến tháng 3/2026./.\n", "KH412", 1),
      ("Thực hiện từ tháng 9/2026 đến tháng 3/2027./.\n", "KH412", 0),
      ("Thực hiện từ ngày 20/9/2026 đến hết ngày 10/9/2026./.\n", "KH412", 1),
      ("Thực hiện từ ngày 20/9 đến ngày 10/9/2026./.\n", "KH412", 1),
      ("Thực hiện từ ngày 20/12 đến ngày 10/01/2027./.\n", "KH412", 0),
      ("Thực hiện từ ngày 20/9/2026 - 10/9/2026./.\n", "KH412", 1),
      ("Họp ngày 20/9/2026 và ngày 10/9/2026./.\n", "KH412", 0),
      ("Thực hiện từ ngày 01/9/2026 đến tháng 9/2026./.\n", "KH412", 0),
      // The plan is of May 2024.
      ("Thực hiện từ quý III/2026 đến quý I/2026./.\n", "KH412", 1),
      ("Thực hiện từ quý III/2026 đến quý I/2027./.\n", "KH412", 0),
      ("Thực hiện quý III - quý II năm 2024./.\n", "KH412", 1),
      ("Thực hiện quý II - quý III năm 2024./.\n", "KH412", 0),
      ("Thực hiện từ ngày 20 đến ngày 15 tháng 6 năm 2026./.\n", "KH412", 1),
      ("Thực hiện từ ngày 15 đến ngày 20 tháng 6 năm 2026./.\n", "KH412", 0),
      ("Thực hiện từ ngày 25 đến ngày 05 tháng sau./.\n", "KH412", 0),
      ("Thực hiện từ 20 đến 15/6/2026./.\n", "KH412", 1), ("Thực hiện 15/6 - 10/6/2026./.\n", "KH412", 1),
      ("Thực hiện 10/6 - 15/6/2026./.\n", "KH412", 0),
      ("Thực hiện từ tháng 9 đến tháng 6 năm 2024./.\n", "KH412", 1),
      ("Thực hiện từ tháng 9 đến tháng 6 năm 2025./.\n", "KH412", 0),
      ("Mùa khô từ tháng 11 đến tháng 4 năm 2024./.\n", "KH412", 0),
      ("Họp từ 14 giờ 30 đến 11 giờ 30./.\n", "KH412", 1), ("Họp từ 14h30 đến 11h30./.\n", "KH412", 1),
      ("Họp từ 08 giờ 00 phút đến 07 giờ 30 phút ngày 15/6/2026./.\n", "KH412", 1),
      ("Họp từ 7 giờ 30 đến 11 giờ 30./.\n", "KH412", 0),
      ("Giảm thời gian xử lý từ 8 giờ đến 6 giờ./.\n", "KH412", 0),
      ("Trực từ 14 giờ 00 đến 06 giờ 00 ngày 02/9./.\n", "KH412", 0),
      ("Báo cáo số liệu từ ngày 15/12 đến ngày 14/12/2027./.\n", "KH412", 0),
      ("Trực từ 7 giờ 30 đến 7 giờ hôm sau./.\n", "KH412", 0),
      ("Nghỉ từ 22 giờ đến 5 giờ./.\n", "KH412", 0), ("Họp từ 8 giờ đến 6 giờ chiều./.\n", "KH412", 0),
    ]) func periods(text: String, id: String, count: Int)
  {
    #expect(found(id, text).count == count)
  }

  @Test(
    "Deadlines",
    arguments: [
      ("Hoàn thành trước ngày 30/4/2024", 1), ("Hoàn thành trong tháng 4/2024", 1), ("Xong trước tháng 4/2024", 1),
      ("Báo cáo Sở Nội vụ chậm nhất ngày 15 tháng 4 năm 2024", 1), ("Gửi báo cáo về Sở trước ngày 15/4/2024", 1),
      ("Thời gian thực hiện: Tháng 3 năm 2024", 1), ("Thời gian thực hiện: Từ tháng 3/2024 đến tháng 9/2024", 0),
      ("Mở lớp (trước ngày 15/4/2024)", 1),
      ("Hoàn thành trước ngày 30/6/2024", 0), ("Hoàn thành trong tháng 5/2024", 0),
      ("Các phòng đã hoàn thành trước ngày 30/4/2024", 0), ("Rà soát văn bản ban hành trước ngày 01/3/2024", 0),
      ("Báo cáo các dự án được khởi công trước ngày 01/3/2024", 0), ("Người sinh trước ngày 01/01/2024", 0),
      ("Đất sử dụng trước ngày 15/10/1993", 0), ("Hoàn thành trước ngày 30/6", 0),
      ("Trước ngày 30/4/2024, các phòng có 12 máy tính", 0),
      ("Trước ngày 30/4/2024, việc này do cấp huyện thực hiện", 0),
      ("Trước ngày 30/4/2024, các phòng gửi báo cáo", 1), ("Các phòng xây dựng kế hoạch trước ngày 20/4/2024", 1),
      ("Trung tâm Hành chính công xây dựng kế hoạch trước ngày 20/4/2024", 1),
      ("Thủ trưởng các đơn vị xây dựng kế hoạch trước ngày 20/4/2024", 1),
      ("Hoàn thành trong quý I năm 2024", 1), ("Hoàn thành trong quý II năm 2024", 0),
      ("Hoàn thành trong Quý I/2024", 1),
      ("Đã hoàn thành trong quý I năm 2024", 0), ("Kết quả quý I năm 2024", 0),
      ("Các đơn vị thành lập trước ngày 20/4/2024", 0),
      ("Các cơ sở xây dựng kho trước ngày 20/4/2024 được cấp phép", 0),
      ("Số liệu tính đến ngày 31/12/2023", 0), ("Thực hiện theo Quyết định số 12/QĐ-SNV ngày 05/3/2024", 0),
    ]) func deadlines(text: String, count: Int)
  {
    #expect(found("KH413", text + "./.\n").count == count)
  }

  @Test func deadlinesInTables() {
    func table(_ head: String, _ cells: String...) -> Int {
      let rows = cells.map { "| Mở lớp | \($0) |\n" }.joined()
      return found("KH413", "# I. NHIỆM VỤ\n\n| Nhiệm vụ | \(head) |\n|---|---|\n\(rows)\n\nTriển khai./.\n").count
    }
    #expect(table("Thời gian", "3/2024") == 1)
    #expect(table("Thời gian hoàn thành", "Tháng 3/2024", "Tháng 4/2024", "Tháng 8/2024") == 1)
    #expect(table("Thời gian", "3/2024 - 9/2024") == 0)
    #expect(table("Ngày sinh", "15/3/2024") == 0)
    // The whole course of a work that began years ago.
    #expect(table("Hoàn thành", "3/2022", "4/2024", "9/2024") == 0)
  }

  @Test(
    "Goals that were to be reached",
    arguments: [
      ("MỤC TIÊU", 1), ("KẾT QUẢ THỰC HIỆN MỤC TIÊU", 0), ("NHIỆM VỤ", 0), ("CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA", 0),
    ])
  func goals(title: String, count: Int) {
    #expect(found("KH413", "# I. \(title)\n\n- Đến ngày 31/12/2023, toàn tỉnh đã có 50 điểm./.\n").isEmpty)
    #expect(found("KH413", "# I. \(title)\n\n- Đến ngày 31/12/2023: 100% xã có nhà văn hóa./.\n").count == count)
    #expect(found("KH413", "# I. \(title)\n\n- Đến ngày 31/12/2024: 100% xã có nhà văn hóa./.\n").isEmpty)
  }

  @Test func blanksCountOnceIssued() {
    let line = "Thực hiện theo Quyết định số …/QĐ-SNV ngày … tháng … năm 2024 của Giám đốc Sở./.\n"
    #expect(found("KH414", ExamplePlan.header("trạng thái: trình ký\n") + line).isEmpty)
    let rest = "\n::: nơi-nhận\n- Như trên;\n- Lưu: VT, VX.\n:::\n\n::: chữ-ký\nGIÁM ĐỐC\n\nNguyễn Văn An\n:::\n"
    #expect(found("KH414", ExamplePlan.header("trạng thái: ban hành\n") + line + rest).count == 1)
    let form = "\n::: phụ-lục MẪU BÁO CÁO\n\(line):::\n"
    let text = "Triển khai./.\n" + rest + form
    #expect(found("KH414", ExamplePlan.header("trạng thái: ban hành\n") + text).isEmpty)
  }

  @Test(
    "Numbers and symbols",
    arguments: [
      ("Quyết định số 5/QĐ-UBND", "KH415", "05/QĐ-UBND"), ("Quyết định số 05/QĐ-UBND", "KH415", nil),
      ("Nghị quyết số 5-NQ/TW", "KH415", nil), ("Nghị quyết số 9c/NQ-CP", "KH415", nil),
      ("Quyết định số 12/QD-TTg", "KH416", "12/QĐ-TTg"), ("Quyết định số 12/QĐ-TTG", "KH416", "12/QĐ-TTg"),
      ("Nghị định số 30/2020/ND-CP", "KH416", "30/2020/NĐ-CP"), ("Quyết định số 12/QĐ-UBNĐ", "KH416", "12/QĐ-UBND"),
      ("Nghị quyết số 12/NQ-HDND", "KH416", "12/NQ-HĐND"), ("Tờ trình số 12/TTR-SNV", "KH416", "12/TTr-SNV"),
      ("Nghị định số 30/2020/NĐCP", "KH416", "30/2020/NĐ-CP"), ("Quyết định số 866/QDTTg", "KH416", "866/QĐ-TTg"),
      ("Công văn số 555/LĐTBXH-BTXH ngày 03/3/2021 của Bộ Lao động - Thương binh và Xã hội", "KH416", nil),
      ("Nghị quyết số 57/NQ-TW", "KH416", "57-NQ/TW"), ("Nghị quyết số 57-NQ/TW", "KH416", nil),
      ("Nghị định số 30/2020/NĐ/CP", "KH416", "30/2020/NĐ-CP"), ("Kế hoạch số 15/KH/ĐTN", "KH416", nil),
      ("Hướng dẫn số 12/HD-SNV", "KH416", nil), ("Quyết định số 12/QĐ-BNN-TCTL", "KH416", nil),
      ("QUYẾT ĐỊNH SỐ 12/QĐ-TTG", "KH416", nil), ("Công văn số 12/UBND-TCD", "KH416", nil),
      ("Nghị quyết số 41/2022/NQ-HĐND ngày 05/01/2024", "KH417", ""),
      ("Nghị quyết số 41/2022/NQ-HĐND ngày 09/12/2022", "KH417", nil),
      ("Nghị định số 30/NĐ-CP ngày 05/3/2020", "KH420", "30/2020/NĐ-CP"), ("Nghị định số 30/2020/NĐ-CP", "KH420", nil),
      ("Nghị định số 12/NĐ-CP ngày 05/3/1995", "KH420", nil), ("Quyết định số 12/QĐ-TTg", "KH420", nil),
    ] as [(String, String, String?)]) func numbers(citation: String, id: String, right: String?) throws
  {
    let text = "Thực hiện theo \(citation)./.\n"
    #expect(found(id, text).count == (right == nil ? 0 : 1))
    if let right, !right.isEmpty { #expect(try #require(fixed(id, text)).contains(right)) }
  }

  @Test(
    "A letter more in a symbol is no safe fix",
    arguments: [
      ("Quyết định số 866/QĐ-Tg", "866/QĐ-TTg"),
      ("Công văn số 3386/BTTT-ƯDCNTT ngày 23/10/2009 của Bộ Thông tin và Truyền thông", "3386/BTTTT-ƯDCNTT"),
    ]) func lostLetters(citation: String, right: String) throws
  {
    let source = ExamplePlan.source("Thực hiện theo \(citation)./.\n")
    let fix = try #require(ExamplePlan.lint(source).first { $0.rule.id == "KH416" }?.fixes.first)
    #expect(!fix.isSafe)
    #expect(String(decoding: TextEdit.apply(fix.edits, to: source.bytes), as: UTF8.self).contains(right))
  }

  @Test("Citations without số", arguments: ["Quyết định", "Quyết  định"])
  func numberWord(type: String) throws {
    let source = ExamplePlan.source("Thực hiện theo \(type) 12/QĐ-SNV ngày 05/3/2024./.\n")
    let diagnostic = try #require(ExamplePlan.lint(source).first { $0.rule.id == "KH421" })
    #expect(source.string(in: diagnostic.range).hasSuffix("định 12/QĐ-SNV"))
    #expect(source.string(in: diagnostic.range).hasPrefix("Quyết"))
  }

  @Test func basisNamesADocumentOnce() {
    let text = """
      Căn cứ Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ;

      Căn cứ Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ sửa đổi Nghị định số 24/2014/NĐ-CP ngày 04/4/2014;

      Căn cứ Luật Đầu tư công ngày 18/6/2014;

      Căn cứ Luật Đầu tư công ngày 13/6/2019.
      """
    #expect(found("KH418", text + Self.enacting).isEmpty)
    let twice = "Căn cứ Chỉ thị số 13/CT-TTg ngày 05/3/2024 (Chỉ thị số 13/CT-TTg);\n\n"
    let again = "Căn cứ Chỉ thị số 13/CT-TTg ngày 05/3/2024 của Thủ tướng Chính phủ."
    #expect(found("KH418", twice + again + Self.enacting).count == 1)
  }

  @Test func lawsStandFirst() {
    let circular = "Căn cứ Thông tư số 01/2020/TT-BNV ngày 05/3/2020 của Bộ trưởng Bộ Nội vụ"
    let law = "Căn cứ Luật Thư viện ngày 21/11/2019"
    let decree = "Căn cứ Nghị định số 93/2020/NĐ-CP ngày 18/8/2020 của Chính phủ"
    #expect(found("KH419", "\(circular);\n\n\(law);\n\n\(law)." + Self.enacting).count == 1)
    #expect(found("KH419", "\(law);\n\n\(decree);\n\n\(circular)." + Self.enacting).isEmpty)
    // Grouped by matter: a law behind the decree of another one.
    #expect(found("KH419", "\(decree);\n\n\(law)." + Self.enacting).isEmpty)
  }
}
