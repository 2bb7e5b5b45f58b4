import Foundation
import KeHoachLayout
import Testing

@testable import KeHoachModel

private let blank8 = String(repeating: "\u{A0}", count: 8)
private let blank5 = String(repeating: "\u{A0}", count: 5)

@Suite struct LetterheadTests {
  private func letterhead(_ header: Header, forceDraft: Bool = false) throws -> GridLayout {
    try #require(layOut(Plan(header: header), forceDraft: forceDraft).sections[0].grids.first)
  }

  @Test func province() throws {
    let grid = try letterhead(.sample())
    #expect(grid.role == .letterhead)
    #expect(grid.columnWidths == [65, 100])
    #expect(grid.rows.count == 2)
    #expect(grid.texts(0, 0) == ["ỦY BAN NHÂN DÂN / TỈNH LÀO CAI"])
    #expect(grid.texts(0, 1) == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"])
    #expect(grid.texts(1, 0) == ["Số: 15/KH-UBND"])
    #expect(grid.texts(1, 1) == ["Lào Cai, ngày 05 tháng 3 năm 2026"])
  }

  @Test func department() throws {
    let header = Header.sample(
      issuers: ["Sở Nông nghiệp và Môi trường"], superior: "Ủy ban nhân dân tỉnh Lào Cai", number: "05/KH-SNNMT")
    let grid = try letterhead(header)
    #expect(grid.texts(0, 0) == ["ỦY BAN NHÂN DÂN / TỈNH LÀO CAI", "SỞ NÔNG NGHIỆP / VÀ MÔI TRƯỜNG"])
    #expect(grid.rows[0][0].compactMap(\.paragraph).map(\.style) == [.superiorBody, .issuer])
    let short = try letterhead(.sample(issuers: ["Sở Công Thương"], superior: "UBND tỉnh Lào Cai"))
    #expect(short.texts(0, 0) == ["UBND TỈNH LÀO CAI", "SỞ CÔNG THƯƠNG"])
  }

  @Test(
    "Committees break before the name of their unit",
    arguments: [
      ("Ủy ban nhân dân xã An Thới Đông", "ỦY BAN NHÂN DÂN / XÃ AN THỚI ĐÔNG"),
      ("Uỷ ban nhân dân thành phố Hồ Chí Minh", "UỶ BAN NHÂN DÂN / THÀNH PHỐ HỒ CHÍ MINH"),
      ("Hội đồng nhân dân đặc khu Phú Quốc", "HỘI ĐỒNG NHÂN DÂN / ĐẶC KHU PHÚ QUỐC"),
      ("Ủy ban \\ nhân dân tỉnh Lào Cai", "ỦY BAN / NHÂN DÂN TỈNH LÀO CAI"),
      ("Bộ Khoa học và Công nghệ", "BỘ KHOA HỌC / VÀ CÔNG NGHỆ"),
      ("Sở Giáo dục và Đào tạo tỉnh Lâm Đồng", "SỞ GIÁO DỤC VÀ ĐÀO TẠO / TỈNH LÂM ĐỒNG"),
      ("Trường Đại học Bách khoa Tây Đô", "TRƯỜNG ĐẠI HỌC / BÁCH KHOA TÂY ĐÔ"),
      ("Ban Chỉ đạo phòng thủ dân sự tỉnh", "BAN CHỈ ĐẠO / PHÒNG THỦ DÂN SỰ TỈNH"),
      ("Sở Văn hóa, Thể thao và Du lịch", "SỞ VĂN HÓA, / THỂ THAO VÀ DU LỊCH"),
      ("Phòng Văn hóa - Xã hội phường Tân An", "PHÒNG VĂN HÓA - XÃ HỘI / PHƯỜNG TÂN AN"),
      ("Ủy ban nhân dân xã Hội Sơn", "ỦY BAN NHÂN DÂN / XÃ HỘI SƠN"),
      ("Phòng Giáo dục và Đào tạo thị xã Sông Công", "PHÒNG GIÁO DỤC / VÀ ĐÀO TẠO / THỊ XÃ SÔNG CÔNG"),
      ("Liên minh Hợp tác xã Việt Nam", "LIÊN MINH / HỢP TÁC XÃ VIỆT NAM"),
      ("Văn phòng HĐND và UBND xã Tân Lập", "VĂN PHÒNG HĐND VÀ UBND / XÃ TÂN LẬP"),
    ])
  func names(written: String, printed: String) throws {
    #expect(try letterhead(.sample(issuers: [written])).texts(0, 0) == [printed])
  }

  @Test func everyLineFits() throws {
    let names = [
      "Ban Chỉ đạo phòng chống thiên tai tìm kiếm cứu nạn và phòng thủ dân sự tỉnh Lào Cai",
      "Sở Văn hóa, Thể thao và Du lịch", "Trường Cao đẳng Kỹ thuật Công nghệ Lào Cai",
    ]
    for name in names {
      let grid = try letterhead(.sample(issuers: [name]))
      let lines = grid.texts(0, 0)[0].components(separatedBy: " / ")
      #expect(lines.joined(separator: " ") == name.uppercased())
      for line in lines {
        #expect(TextMetrics.width(of: line, size: 13, bold: true) <= grid.columnWidths[0])
        #expect(!line.hasSuffix(" VÀ"))
      }
    }
  }

  @Test func joint() throws {
    let header = Header.sample(issuers: ["Sở Tài chính", "Ủy ban nhân dân xã Bảo Hà"], number: "01/KHLT-STC-UBND")
    let grid = try letterhead(header)
    #expect(grid.texts(0, 0) == ["SỞ TÀI CHÍNH", "ỦY BAN NHÂN DÂN / XÃ BẢO HÀ"])
    #expect(grid.rows[0][0].compactMap(\.rule).count == 1)
    #expect(grid.texts(1, 0) == ["Số: 01/KHLT-STC-UBND"])
  }

  @Test func blanksOfAnUnsignedPlan() throws {
    let header = Header.sample(number: "/KH-UBND", date: PlanDate(month: 3, year: 2026), state: .submitted)
    let grid = try letterhead(header)
    #expect(grid.texts(1, 0) == ["Số: \(blank8)/KH-UBND"])
    #expect(grid.texts(1, 1) == ["Lào Cai, ngày \(blank5) tháng 3 năm 2026"])
    let bare = try letterhead(.sample(number: "/KH-UBND", date: PlanDate(year: 2026), state: .submitted))
    #expect(bare.texts(1, 1) == ["Lào Cai, ngày \(blank5) tháng \(blank5) năm 2026"])
  }

  @Test func marks() throws {
    var header = Header.sample()
    #expect(try letterhead(header).rows.count == 2)
    #expect(try letterhead(header, forceDraft: true).texts(2, 0) == ["DỰ THẢO"])
    header.state = .draft
    header.draftNote = "lần 2, ngày 15/9"
    header.secrecy = Header.Field(value: "Mật", range: 0..<0)
    header.urgency = Header.Field(value: "HỎA TỐC", range: 0..<0)
    let grid = try letterhead(header)
    #expect(grid.texts(2, 0) == ["MẬT", "HỎA TỐC", "DỰ THẢO", "(lần 2, ngày 15/9)"])
    #expect(grid.rows[2][1].isEmpty)
  }

  @Test(
    "Stamps of urgency have the size that the decree gives",
    arguments: [("Hỏa tốc", 30.0), ("HOẢ TỐC", 30), ("Thượng khẩn", 40), ("Khẩn", 20), ("Gấp", nil)])
  func frames(urgency: String, width: Double?) throws {
    var header = Header.sample()
    header.urgency = Header.Field(value: urgency, range: 0..<0)
    let grid = try letterhead(header)
    let mark = try #require(grid.rows[2][0].first?.paragraph)
    #expect(mark.frame == width.map { FrameLayout(width: $0, height: 8, margin: (65 - $0) / 2) })
  }

  @Test func lengthsOfRules() throws {
    let plan = Plan(header: .sample(subject: "Triển khai công tác \\ cải cách hành chính năm 2026"))
    let section = layOut(plan).sections[0]
    let rules = section.grids[0].rows[0].flatMap { $0 }.compactMap(\.rule)
    let issuer = try #require(rules.first { $0.role == .issuer })
    let motto = try #require(rules.first { $0.role == .motto })
    let subject = try #require(section.rules.first)
    let sheet = BuiltIn.sheet
    let province = TextMetrics.width(of: "TỈNH LÀO CAI", in: sheet[.issuer])
    let last = TextMetrics.width(of: "cải cách hành chính năm 2026", in: sheet[.subject])
    #expect(abs(motto.length - TextMetrics.width(of: "Độc lập - Tự do - Hạnh phúc", in: sheet[.motto])) < 0.01)
    #expect((province / 3...province / 2).contains(issuer.length))
    #expect((last / 3...last / 2).contains(subject.length))
    #expect(subject.role == .subject && subject.weight == 0.75)
  }

  @Test func theRuleFollowsTheLastPrintedLine() throws {
    let subject = String(repeating: "Triển khai công tác ", count: 6) + "năm 2026"
    let section = layOut(Plan(header: .sample(subject: subject))).sections[0]
    let whole = TextMetrics.width(of: subject, in: BuiltIn.sheet[.subject])
    #expect(whole > section.page.textWidth)
    #expect(try #require(section.rules.first).length < (whole - section.page.textWidth) / 2 + 1)
  }

  @Test func aLongPlaceTakesTheSmallerSize() {
    let header = Header.sample(place: "Thành phố Hồ Chí Minh", date: PlanDate(day: 29, month: 12, year: 2026))
    #expect(layOut(Plan(header: header)).styleSheet[.placeDate].size == 13)
    #expect(layOut(Plan(header: .sample())).styleSheet[.placeDate].size == 14)
  }

  @Test func narrowPagesKeepTheNationalTitleOnOneLine() throws {
    let sheet = BuiltIn.reading(with: "lề trang đứng: trái 35mm, phải 20mm\nbề rộng khối quốc hiệu: 90mm").styleSheet
    let layout = PlanLayout.layOut(Plan(header: .sample()), styleSheet: sheet)
    let widths = try #require(layout.sections[0].grids.first).columnWidths
    #expect(abs(widths[0] + widths[1] - 155) < 0.001)
    #expect(widths[1] >= 96)
  }

  @Test func anEmptyHeaderStillLaysOut() throws {
    let layout = layOut(Plan(header: Header()))
    let grid = try #require(layout.sections[0].grids.first)
    #expect(grid.rows[0][0].isEmpty)
    #expect(grid.texts(1, 0) == ["Số: \(blank8)/"])
    #expect(grid.texts(1, 1) == ["ngày \(blank5) tháng \(blank5) năm \(blank5)"])
    #expect(layout.sections[0].paragraphs.map(\.plainText) == ["KẾ HOẠCH"])
  }
}
