import KeHoachModel
import Testing

@Suite("Bodies in time: running text")
struct BodyScannerTests {
  private let late = PlanDate(day: 10, month: 10, year: 2026)!
  private let early = PlanDate(day: 31, month: 12, year: 2024)!

  private func names(_ text: String, _ date: PlanDate? = nil) -> [String] {
    BodyScanner.scan(text, on: date ?? late).map(\.name)
  }

  @Test(
    "What is wrong in a plan of 2026 and right in one of 2024",
    arguments: [
      ("- UBND các huyện, thị xã, thành phố;", ["UBND các huyện, thị xã, thành phố"]),
      ("Ủy ban nhân dân các huyện, thị xã và thành phố rà soát", ["Ủy ban nhân dân các huyện, thị xã và thành phố"]),
      ("các quận, huyện và các đơn vị", ["các quận, huyện"]), ("các xã, phường, thị trấn", ["thị trấn"]),
      ("UBND huyện Bảo Thắng", ["UBND huyện Bảo Thắng"]), ("tại Quận 1.", ["Quận 1"]),
      ("HUYỆN TUY PHƯỚC", ["HUYỆN TUY PHƯỚC"]),
      ("Sở Kế hoạch và Đầu tư chủ trì", ["Sở Kế hoạch và Đầu tư"]),
      ("Sở KH&ĐT; Sở NN&PTNT", ["Sở KH&ĐT", "Sở NN&PTNT"]),
      ("Sở Lao động, Thương binh và Xã hội", ["Sở Lao động, Thương binh và Xã hội"]),
      ("Sở Lao động-Thương binh và Xã hội", ["Sở Lao động-Thương binh và Xã hội"]),
      (
        "các Sở: Tài chính, Kế hoạch và Đầu tư, Thông tin và Truyền thông;",
        ["Kế hoạch và Đầu tư", "Thông tin và Truyền thông"]
      ),
      ("- Các Bộ: CT, NN&PTNT, TC, TTTT;", ["NN&PTNT", "TTTT"]),
      ("BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG", ["BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG"]),
      ("UBND tỉnh Yên Bái", ["tỉnh Yên Bái"]), ("các tỉnh Lào Cai, Yên Bái và Hà Giang", ["Yên Bái", "Hà Giang"]),
      ("Tỉnh ủy Bình Dương", ["Tỉnh ủy Bình Dương"]), ("tỉnh Hoà Bình", ["tỉnh Hoà Bình"]),
      ("UBND tỉnh Bắc Ninh", ["tỉnh Bắc Ninh"]),
      ("thành phố Lào Cai", ["thành phố Lào Cai"]), ("thành phố Biên Hòa", ["thành phố Biên Hòa"]),
      ("Tổng cục Hải quan", ["Tổng cục Hải quan"]), ("cấp huyện, cấp xã", ["cấp huyện"]),
    ])
  func found(text: String, expected: [String]) {
    #expect(names(text) == expected)
    #expect(names(text, early) == [])
    for finding in BodyScanner.scan(text, on: late) {
      #expect(String(decoding: Array(text.utf8)[finding.range], as: UTF8.self) == finding.name)
    }
  }

  @Test(
    "What is right in a plan of 2026",
    arguments: [
      "", "UBND các xã, phường, đặc khu", "Sở Tài chính, Sở Xây dựng, Sở Nông nghiệp và Môi trường",
      "UBND tỉnh Lào Cai", "tỉnh Phú Thọ",
      "thành phố Đồng Nai, thành phố Huế, Thành phố Hồ Chí Minh", "các tỉnh, thành phố", "UBND thành phố",
      "phường Yên Bái, tỉnh Lào Cai",
      "đường Bình Dương", "Bộ xây dựng lộ trình", "vận động, tuyên truyền", "hòa bình và thái bình",
      // History, quotations, streets, persons, former offices, other countries.
      "tỉnh Yên Bái (cũ)", "huyện Bảo Thắng trước đây", "Sở Kế hoạch và Đầu tư (nay là Sở Tài chính)",
      "sau khi sáp nhập tỉnh Hà Giang",
      "đồng chí A, nguyên Giám đốc Sở Kế hoạch và Đầu tư", "bài hát “Huyện Bảo Thắng”", "phố Bà Huyện Thanh Quan",
      "đường huyện, đường xã",
      "huyện Hà Khẩu, tỉnh Vân Nam, Trung Quốc", "tỉnh Hà Nam (Trung Quốc)",
      "Năm 2024, Sở Giao thông vận tải đã hoàn thành 12 dự án",
      "Trước ngày 01/7/2025, tỉnh Bình Định có 11 huyện, thị xã, thành phố",
      "Tính đến ngày 30/6/2025, Ủy ban nhân dân cấp huyện đã cấp 12.000 giấy chứng nhận",
      "Giai đoạn 2021 - 2025, các huyện, thị xã, thành phố đã xây dựng 120 nhà văn hóa",
      "Trước tháng 7/2025, việc này do cấp huyện thực hiện", "Đến hết năm 2024, tỉnh Yên Bái có 40 xã đạt chuẩn",
      "Từ năm 2021 đến năm 2024, Sở Giao thông vận tải sửa 30 km đường",
      "Trong 6 tháng đầu năm 2025, Bộ Kế hoạch và Đầu tư đã giải ngân 40% vốn",
      "UBND các huyện đã bàn giao trước ngày 30 tháng 6 năm 2025",
      "Phòng Kinh tế, Hạ tầng và Đô thị phường chủ trì",
      // Times that begin within another one.
      "Trong tháng 2024 năm 2025, Sở Nội vụ đã rà soát", "Trong năm 2024/6/2025, Sở Nội vụ đã rà soát",
      "Quy hoạch tỉnh Yên Bái thời kỳ 2021 - 2030", "Tờ trình số 18/TTr-SKHĐT", "thành phố thông minh", "Thanh tra sở",
      "quần chúng",
    ])
  func right(text: String) { #expect(names(text) == []) }

  @Test("`tài nguyên` is no `nguyên`, and a deadline is no history")
  func notHistory() {
    #expect(names("quản lý tài nguyên, Sở Giao thông vận tải") == ["Sở Giao thông vận tải"])
    #expect(names("quản lý tài nguyên của huyện Mường Khương") == ["huyện Mường Khương"])
    #expect(names("Trước ngày 30/6, UBND cấp huyện báo cáo") == ["UBND cấp huyện"])
    #expect(names("Tỉnh cũ. UBND huyện báo cáo") == ["UBND huyện"])
    #expect(names("Năm 2027, UBND các huyện triển khai") == ["UBND các huyện"])
    #expect(names("Giai đoạn 2021 - 2030, UBND các huyện triển khai") == ["UBND các huyện"])
    #expect(names("Từ năm 2024, UBND các huyện triển khai") == ["UBND các huyện"])
    #expect(names("Tháng 3 năm 2026, UBND cấp huyện đã báo cáo") == ["UBND cấp huyện"])
    #expect(
      names("Thực hiện nhiệm vụ đã giao tại Quyết định số 12/QĐ-TTg ngày 05/01/2024, UBND huyện") == ["UBND huyện"])
  }

  @Test("Provinces that became cities, from their day on")
  func upgrades() {
    let days = [("Đồng Nai", 30, 4), ("Quảng Ninh", 1, 9), ("Bắc Ninh", 20, 9)]
    for (name, day, month) in days {
      let date = PlanDate(day: day, month: month, year: 2026)!
      #expect(names("UBND tỉnh \(name)", date) == ["tỉnh \(name)"])
      #expect(names("UBND thành phố \(name)", date) == [])
      let sooner = PlanDate(day: 1, month: 4, year: 2026)!
      #expect(names("UBND tỉnh \(name)", sooner) == [])
      #expect(names("UBND thành phố \(name)", sooner) == ["thành phố \(name)"])
    }
    guard
      case .abolished(_, let successors, let basis, .high)? = BodyScanner.scan("tỉnh Bình Phước", on: late).first?
        .status
    else {
      Issue.record("nothing")
      return
    }
    #expect(successors == ["thành phố Đồng Nai"] && basis == "NQ 202/2025/QH15")
  }

  @Test("Bodies set up later are no bodies of an older plan")
  func notYet() {
    #expect(names("Bộ Nông nghiệp và Môi trường", early) == ["Bộ Nông nghiệp và Môi trường"])
    #expect(names("Bộ Nông nghiệp và Môi trường") == [])
    #expect(names("Bộ Nông nghiệp và Môi trường", PlanDate(year: 2025)!) == [])
    #expect(names("Sở Kế hoạch và Đầu tư", PlanDate(year: 2025)!) == [])
  }

  @Test("Issuers and subjects of cited documents are of their time")
  func citations() {
    let text =
      "Quyết định số 5/QĐ-UBND ngày 02/01/2024 của UBND tỉnh Yên Bái về phân cấp cho UBND cấp huyện; giao UBND huyện."
    #expect(names(text) == ["tỉnh Yên Bái", "UBND cấp huyện", "UBND huyện"])
    let excluded = CitationScanner.scan(text).flatMap(\.namesRanges)
    #expect(BodyScanner.scan(text, on: late, excluding: excluded).map(\.name) == ["UBND huyện"])
  }

  @Test("Ranges of a rich text are those of the source")
  func rich() {
    let text = RichText(
      [Inline(.text("Giao "), range: 10..<15), Inline(.text("UBND huyện"), traits: .bold, range: 17..<30)],
      range: 10..<30)
    let range = BodyScanner.scan(text, on: late).first?.range
    #expect(range == 17..<30)
    #expect(BodyScanner.scan(text, on: late, excluding: [20..<21]).isEmpty)
  }

  @Test("Hostile texts stay within bounds")
  func hostile() {
    for piece in ["tỉnh ", "các tỉnh Lào Cai, ", "huyện, ", "nguyên ", "các Sở ", "“", "UBND các ", "Yên Bái và "] {
      let text = String(repeating: piece, count: 4000)
      for finding in BodyScanner.scan(text, on: late) { #expect(finding.range.upperBound <= text.utf8.count) }
    }
  }
}
