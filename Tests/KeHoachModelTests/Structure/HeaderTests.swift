import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Header")
struct HeaderTests {
  private func header(_ lines: String...) -> PlanFixture {
    PlanFixture("---\n" + lines.joined(separator: "\n") + "\n---\n\nNội dung./.\n")
  }

  private static let base = ["cơ quan ban hành: Sở Nội vụ", "trích yếu: Mở lớp", "địa danh: Huế"]

  private func based(_ lines: String...) -> PlanFixture {
    PlanFixture("---\n" + (Self.base + lines).joined(separator: "\n") + "\n---\n\nNội dung./.\n")
  }

  @Test("Every key is read, with and without diacritics, in any case")
  func keys() {
    let fixture = header(
      "LOẠI VĂN BẢN: Phương án", "co quan chu quan: UBND tỉnh", "Cơ quan ban hành: Sở Khoa học \\ và Công nghệ",
      "so: 06a/KH-SKHCN", "địa danh: Huế", "ngày: 07/5/2024", "trich-yeu: dự án: “A” #1",
      "trạng thái: dự thảo: lần 2, ngày 15/9",
      "hình thức: giay", "độ mật: tối mật", "độ khẩn: hoả tốc", "mẫu trình bày: ./so", "soát lỗi:", "- bỏ KH204",
      "- bỏ KH310")
    let header = fixture.plan.header
    #expect(fixture.ids("KH0") == [])
    #expect(header.documentType.value == "Phương án")
    #expect(header.superiorBody?.plain == "UBND tỉnh")
    #expect(header.issuers.map(\.plain) == ["Sở Khoa học và Công nghệ"])
    #expect(header.issuers[0].inlines.contains { $0.content == .lineBreak })
    #expect(header.number?.value.number == "06a" && header.number?.value.symbol == "KH-SKHCN")
    #expect(header.place?.value == "Huế" && header.date?.value.short == "07/5/2024")
    #expect(header.subject.plain == "dự án: “A” #1")
    #expect(header.state == .draft && header.draftNote == "lần 2, ngày 15/9")
    #expect(header.medium == .paper && header.template?.value == "./so")
    #expect(header.secrecy?.value == "TỐI MẬT" && header.urgency?.value == "HỎA TỐC")
    #expect(header.lintSettings.map(\.value) == ["bỏ KH204", "bỏ KH310"])
  }

  @Test("A joint plan has several issuers")
  func joint() {
    let fixture = header("cơ quan ban hành:", "- Sở Nội vụ", "- Sở Tài chính", "trích yếu: A")
    #expect(fixture.plan.header.issuers.map(\.plain) == ["Sở Nội vụ", "Sở Tài chính"])
  }

  @Test(
    "The state follows from what is filled in, unless it is said",
    arguments: [
      (["số: 1/KH-SNV", "ngày: 07/5/2026"], Header.State.issued), (["số: /KH-SNV", "ngày: 07/5/2026"], .submitted),
      (["số: 1/KH-SNV", "ngày: 5/2026"], .submitted), (["số: 1/KH-SNV", "ngày: 2026"], .submitted),
      (["kèm theo: Quyết định số 2/QĐ-SNV ngày 17/02/2023"], .issued), (["trạng thái: dự thảo"], .draft),
      (["số: 1/KH-SNV", "ngày: 07/5/2026", "trạng thái: trình ký"], .submitted),
      (["trạng thái: ban-hành", "số: 1/KH-SNV", "ngày: 07/5/2026"], .issued),
    ] as [([String], Header.State)])
  func states(lines: [String], state: Header.State) {
    let fixture = PlanFixture("---\n" + (Self.base + lines).joined(separator: "\n") + "\n---\n\nA./.\n")
    #expect(fixture.plan.header.state == state)
  }

  @Test("What may be blank depends on the state")
  func blanks() {
    #expect(based("số: /KH-SNV", "ngày: 5/2026").ids("KH10").filter { $0 != "KH106" } == [])
    let issued = based("số: /KH-SNV", "ngày: 5/2026", "trạng thái: ban hành")
    #expect(issued.found(.blankInIssuedPlan).map(issued.text) == ["/KH-SNV", "5/2026"])
    let missing = based("trạng thái: ban hành").found(.missingComponent)
    #expect(missing.map(\.severity) == [.error, .error])
    #expect(missing.map(\.message.vi) == ["thiếu `số` ở phần đầu", "thiếu `ngày` ở phần đầu"])
    #expect(based("trạng thái: dự thảo").found(.missingComponent).map(\.severity) == [.warning, .warning])
    #expect(header("số: 1/KH").found(.missingComponent).filter { $0.severity == .error }.count == 2)
    #expect(based("kèm theo: Quyết định số 2/QĐ-SNV ngày 17/02/2023").found(.missingComponent) == [])
  }

  @Test(
    "Dates",
    arguments: [
      ("07/5/2024", "07/5/2024"), ("7/05/2024", "07/5/2024"), ("5/2024", "5/2024"), ("2024", "2024"),
      ("29/02/2024", "29/02/2024"), ("ngày 07 tháng 5 năm 2024", "07/5/2024"), ("7-5-2024", "07/5/2024"),
      ("28.11.2025", "28/11/2025"), ("01/01/2026", "01/01/2026"),
    ])
  func dates(written: String, read: String) {
    let fixture = based("ngày: \(written)")
    #expect(fixture.plan.header.date?.value.short == read)
    #expect(fixture.found(.impossibleDate) == [])
  }

  @Test(
    "Days that don't exist",
    arguments: [
      "31/4/2026", "29/02/2026", "32/1/2026", "0/5/2026", "7/13/2026", "7/5/26", "sau này", "7/5/2026/1", "07/5/20240",
    ])
  func impossibleDates(written: String) {
    let fixture = based("số: 1/KH-SNV", "ngày: \(written)")
    #expect(fixture.plan.header.date == nil)
    #expect(fixture.found(.impossibleDate).map(fixture.text) == [written])
    // It is there, only wrong: nothing says that it is missing.
    #expect(fixture.found(.missingComponent) == [])
  }

  @Test("Numbers without their slash")
  func numbers() {
    for written in ["15 KH-UBND", "15-KH-UBND", "15/"] {
      let fixture = based("số: \(written)")
      #expect(fixture.found(.malformedNumber).map(fixture.text) == [written])
    }
  }

  @Test("Unknown keys and values stand at their place, with the nearest known one as a fix")
  func unknown() throws {
    let key = based("địa dang: Huế", "số: /KH-SNV", "ngày: 2026")
    let found = try #require(key.found(.unknownHeaderKey).first)
    #expect(key.text(found) == "địa dang")
    #expect(found.message.vi == "không có khóa “địa dang”; ý bạn là `địa danh`?")
    let far = based("màu sắc: đỏ")
    #expect(far.found(.unknownHeaderKey)[0].message.vi.contains("các khóa: loại văn bản, cơ quan chủ quản"))
    let value = based("độ khẩn: Kham")
    #expect(value.found(.unknownHeaderValue).map(value.text) == ["Kham"])
    #expect(value.applying(value.found(.unknownHeaderValue)[0].fixes[0]).plan.header.urgency?.value == "KHẨN")
    for line in ["trạng thái: nháp", "trạng thái: ban hành: lần 2", "hình thức: fax", "độ mật: kín"] {
      #expect(based(line).found(.unknownHeaderValue).count == 1, "\(line)")
    }
  }

  @Test("A key stands once, and only two take lists")
  func repeated() {
    let twice = based("trích yếu: Khác")
    #expect(twice.found(.duplicateHeaderKey).map(twice.text) == ["trích yếu"])
    #expect(twice.plan.header.subject.plain == "Mở lớp")
    #expect(based("độ mật:", "- Mật").found(.unknownHeaderValue).count == 1)
  }
}
