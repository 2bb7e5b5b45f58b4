import KeHoachLint
import KeHoachSource
import Testing

@Suite("Typography")
struct TypographyRuleTests {
  /// The rules of typography that fire on a paragraph.
  private func ids(_ text: String) -> [String] {
    ExamplePlan.ids("Nội dung: " + text + "\n").filter { $0.hasPrefix("KH5") }
  }

  @Test(arguments: [
    ("phối hợp với các các sở", "KH501"), ("với việc này này", "KH501"), ("không để bị bị động", "KH501"),
    ("đã được được phê duyệt", "KH501"), ("trong trong năm", "KH501"),
    ("tổ chức thực hiện thực hiện kế hoạch", "KH501"), ("Hội đồng nhân dân Hội đồng nhân dân tỉnh", "KH501"),
    ("chủ trì , phối hợp", "KH502"), ("chủ trì ,phối hợp", "KH502"), ("các xã ( phường )", "KH502"),
    ("mở lớp ; kiểm tra", "KH502"), ("Thời gian : tháng 5", "KH502"), ("đơn vị (xã) : kiểm tra", "KH502"),
    ("tại Sở “ Thư viện”", "KH502"),
    ("Xây dựng,triển khai", "KH503"), ("của tỉnh;các xã", "KH503"), ("thực hiện:Sở Nội vụ", "KH503"),
    ("của tỉnh.Các xã", "KH503"), ("năm 2024.Các xã", "KH503"), ("tỉnh(sau đây gọi là tỉnh)", "KH503"),
    ("tỉnh (UBND)triển khai", "KH503"), ("phong trào“Đọc sách”", "KH503"),
    ("các  sở", "KH504"), ("giai đoạn 2021- 2025", "KH515"), ("giai đoạn 2021 -2025", "KH515"),
    ("kinh tế- xã hội", "KH515"), ("từ tháng 5- tháng 7", "KH515"), ("đủ 01 -05 lớp", "KH515"),
    ("giai đoạn 2021-2025, 2026 - 2030", "KH516"), ("giai đoạn 2021-2025, 2026–2030", "KH516"),
    ("in ấn, sách,... và báo", "KH517"), ("in ấn, sách, …", "KH517"), ("sách, báo, v.v...", "KH517"),
    ("sách, báo.... và", "KH517"),
    ("sách,, báo", "KH518"), ("sách;. Báo", "KH518"), ("sách.. Báo", "KH518"), ("sách., báo", "KH518"),
    ("sách (báo và tạp chí", "KH519"), ("sách báo và tạp chí) của tỉnh", "KH519"), ("phong trào “Đọc sách", "KH519"),
    ("phong trào “Đọc sách\" của tỉnh", "KH519"),
    ("mở lớp tập huấn. các sở phối hợp", "KH520"), ("trong năm 2024. các sở phối hợp", "KH520"),
    ("mua 25triệu cuốn", "KH521"), ("số tiền 50.000.000đồng", "KH521"), ("trong năm2024", "KH521"),
    ("kinh tế - xã hội, kinh tế-xã hội", "KH525"), ("trước ngày 5 tháng 12", "KH527"),
    ("trước ngày 05 tháng 1", "KH527"), ("ngày 05 tháng 09 năm 2024", "KH527"), ("trước ngày 6/3/2024", "KH527"),
    ("mua sách; Tổ chức tập huấn", "KH528"), ("mua sách, Các đơn vị phối hợp", "KH528"),
    ("mua sách; Các Quyết định khác", "KH528"), ("mua sách; Kiện toàn Ban Chỉ đạo", "KH528"),
    ("văn bản về việc Ban hành quy chế", "KH528"), ("văn bản của Chính phủ Về quản lý đầu tư", "KH528"),
    ("Ủy ban nhân dân UBND cấp xã", "KH501"), ("trước ngày 28/2/2024", "KH527"), ("trước ngày 1/1/2025", "KH527"),
    ("băng tần UHF(470-806) mới", "KH503"), ("băng tần (470-806)MHz", "KH503"),
    ("máy tính, UPS,...... của Sở", "KH517"),
    ("giai đoạn 2021–2025, 2026–2030, 2031 - 2035", "KH516"),
    ("kinh tế - xã hội, văn hóa - thể thao, chính trị – xã hội", "KH525"), ("“sách” và \"báo\"", "KH529"),
  ]) func fires(text: String, id: String) {
    #expect(Set(ids(text + "./.")) == [id])
  }

  @Test func whatWasNotFilledInIsNoDoubledMark() throws {
    let found = ExamplePlan.lint(ExamplePlan.source("- Cơ quan phối hợp: .\n")).filter { $0.rule.id == "KH518" }
    #expect(try #require(found.first).message.vi == "“Cơ quan phối hợp: .” chưa ghi nội dung sau dấu hai chấm")
    #expect(found[0].fixes.isEmpty)
  }

  @Test(arguments: [
    "tỷ số nam : nữ là 1,1 : 1", "chỉ số = (số lăng quăng × 100) : số nhà điều tra", "tỷ lệ giáo viên : học sinh",
    "lập trình micro:bit, Micro:bit và Arduino", "cặp key:value, cổng localhost:8080",
    "văn hóa – thể thao, chính trị – xã hội, kinh tế - kỹ thuật", "người có quyền có quyền yêu cầu",
    "Viện kiểm sát kiểm sát việc thi hành", "không xuất bản xuất bản phẩm",
    "mở lớp; Tổ chức Y tế Thế giới hỗ trợ", "mở lớp; Báo cáo số 12/BC-UBND của tỉnh",
    "trước ngày 20/10/2024, 28/02/2024",
    "xử lý hành vi vi phạm", "thi công công trình", "Luật Luật sư", "tuân thủ thủ tục", "phục vụ vụ Đông Xuân",
    "sử dụng dụng cụ", "tiềm năng năng lượng", "công nghệ số số 71/2025/QH15", "miền Trung Trung Bộ",
    "Đảng ủy Ủy ban nhân dân", "Trưởng phòng Phòng Nội vụ", "dần dần, luôn luôn, ngày ngày, từ từ",
    "kết quả đạt được được ghi nhận", "hiện tại tại tỉnh", "nhà ở ở nông thôn", "nêu trên trên địa bàn",
    "kèm theo theo quy định", "dành cho cho vay", "các tổ chức tổ chức hội nghị", "từng bước từng bước",
    "bảo hiểm xã hội xã hội hóa", "thiết bị bị hỏng", "Thực hiện: thực hiện", "của của cải", "lý do do khách quan",
    "tồn tại tại cơ sở", "đồng bằng bằng phẳng",
    "COVID-19, e-mail", "5 - 7 lớp, 5-7 lớp", "“a “b” c”", "[1], [2]", "24/24 giờ", "3,5 tỷ đồng", "và (hoặc) sách",
    "lúc 7:30, tỷ lệ 1:500, 1 : 500", "số 1.234,5 và 12,5%", "TP.HCM, TP. Huế, Th.S Lan, M.Cường", "VietGAP (G.A.P)",
    "xem dichvucong.gov.vn, https://a.vn/b,c", "v.v. và v.v., các xã", "28.11.2025", "số 66.25/2026/NQ-CP",
    "Ca(OH)2, f(x), công thức (I+II+III)", "điểm a) và b) khoản 1", "1) mở lớp; 2) kiểm tra", "(i) mở lớp; (ii) báo",
    "Số:       /KH-UBND ngày     tháng     năm 2024", "ngày … tháng … năm …, số …/KH-UBND", "ngày.... tháng....",
    "giai đoạn 2021-2025", "giai đoạn 2021 - 2025", "điện thoại 0214 -3840", "QĐ- UBND", "ngày 2-9",
    "các điểm a, b. Các xã",
    "(Mỹ, Nga, Trung Quốc...)", "sách, báo… và", "sách, báo...", "trong ThS. nguyễn", "sách; Ủy ban nhân dân xã",
    "sách; Tổ chức Y tế Thế giới", "sách; Điều 5", "5km, 10ha, 100m2, 15h30, 3G", "50.000đ", "ngày 15/6/2024, 30/6",
    "ngày 05 tháng 01 năm 2024", "ngày 10 tháng 12", "tháng 01/2024", "kinh tế - xã hội", "màn hình 24\" và “sách”",
    "Mê-xi-cô", "“sách” và “báo”", "tên.docx", "Điều 9, Nghị định", "và/hoặc",
  ]) func staysSilent(text: String) {
    #expect(ids(text + "./.") == [])
  }

  @Test(
    arguments: [
      ("các các sở", "các sở"), ("tỉnh ,các", "tỉnh, các"), ("( các xã", nil), ("a  sở", "a sở"),
      ("tỉnh,các", "tỉnh, các"), ("kỳ 2021- 2025", "kỳ 2021-2025"), ("các- bon, các-bon", "các-bon, các-bon"),
      ("sách,... và", "sách... và"), ("sách,, báo", "sách, báo"), ("“sách\" và", "“sách” và"), ("năm2024", "năm 2024"),
      ("ngày 5 tháng 1 năm", "ngày 05 tháng 01 năm"), ("\"sách\" và “báo”", "“sách” và “báo”"),
      ("báo; Tổ chức thi", "báo; tổ chức thi"), ("tỉnh(sau đây) là", "tỉnh (sau đây) là"),
    ] as [(String, String?)]) func isMended(wrong: String, right: String?)
  {
    let source = ExamplePlan.source("Nội dung: " + wrong + "./.\n")
    let fixes = ExamplePlan.lint(source).filter { $0.rule.id.hasPrefix("KH5") }.flatMap(\.fixes).filter(\.isSafe)
    let fixed = String(decoding: TextEdit.apply(fixes.flatMap(\.edits), to: source.bytes), as: UTF8.self)
    if let right { #expect(fixed.contains("Nội dung: " + right + "./.")) }
    #expect(
      right == nil
        || ExamplePlan.lint(SourceText(name: "a.kh", fixed)).filter { $0.rule.id.hasPrefix("KH5") }.isEmpty)
  }

  @Test func bracketsMayCloseInTheNextParagraph() {
    #expect(ids("các nhiệm vụ (gồm:\n\n- Mở lớp;\n\n- Kiểm tra)./.") == [])
    #expect(ids("“Điều 5. Phạm vi\n\n1. Mở lớp.\n\n2. Kiểm tra.”./.") == [])
  }

  @Test(
    "Lines of one fact end alike, but within lists of semicolons",
    arguments: [
      ("- Thời gian: Quý I.", 0), ("- Thời gian: Quý I;", 1), ("- Thời gian: Quý I;\n\n- Sản phẩm: 02 lớp.", 0),
      ("- Kinh phí: Ngân sách.\n\n- Thời gian: Quý I;\n\n- Sản phẩm: 02 lớp.", 1),
      ("- Kinh phí: Ngân sách;\n\n- Thời gian: Quý I;\n\n- Sản phẩm: 02 lớp.", 0),
    ]) func linesOfOneFact(lines: String, expected: Int)
  {
    let others = ["1. Mở lớp", "2. Mua sách", "3. Kiểm tra"].map { "## \($0)\n\n- Thời gian: Quý I.\n\n" }.joined()
    let text = "# I. NHIỆM VỤ\n\n" + others + "## 4. Sơ kết\n\n\(lines)\n\nTriển khai./.\n"
    #expect(ExamplePlan.ids(text).count { $0 == "KH534" } == expected)
  }

  @Test func placesOfOneSlipAreOneFinding() throws {
    let found = ExamplePlan.lint(ExamplePlan.source("Sách,... và báo,... và tạp chí,.../.\n")).filter {
      $0.rule.id == "KH517"
    }
    try #require(found.count == 1)
    #expect(found[0].notes.count >= 1)
    #expect(found[0].fixes[0].edits.count == found[0].notes.count + 1)
  }

  @Test func aBrokenLineIsNoSpace() {
    #expect(ids("các\ncác sở") == ids("các\nxã"))
    #expect(ids("kinh tế -\nxã hội") == [])
  }

  @Test(arguments: ["(", ")", "“", "các ", ", ", "- ", "2021-2025 ", "\"", ". ", "; Tổ chức "]) func isFast(
    piece: String
  ) {
    let text = String(repeating: piece, count: 30_000)
    #expect(ExamplePlan.ids("A " + text + "\n").count >= 0)
  }
}
