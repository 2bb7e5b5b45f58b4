import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import Testing

@testable import KeHoachImport

@Suite struct WritingHeaderTests {
  private static let national: [HandDraft.Line] = [
    .init(.nationalTitle, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), .init(.motto, "Độc lập - Tự do - Hạnh phúc"),
  ]

  private func header(_ lines: [HandDraft.Line]) -> HandDraft {
    var draft = HandDraft()
    draft.add(Self.national + lines)
    return draft
  }

  @Test func aDateAboveTheRecipientsIsThePlans() {
    var draft = HandDraft()
    draft.add([
      .init(.documentType, "KẾ HOẠCH"), .init(.subject, "Đọc sách"), .init(.bodyText, "Nhà trường mở lớp./."),
      .init(.placeAndDate, "Tây Ninh, ngày 07 tháng 5 năm 2024"), .init(.recipientsLabel, "Nơi nhận:"),
      .init(.recipient, "Sở Nội vụ (báo cáo);"), .init(.recipient, "Lưu: VT."),
    ])
    #expect(draft.headerLines.contains("ngày: 07/5/2024"))
    #expect(!draft.bodyLines.contains { $0.contains("phụ-lục") })
    // One behind the recipients is that of another document.
    var second = HandDraft()
    second.add([
      .init(.documentType, "KẾ HOẠCH"), .init(.subject, "Đọc sách"), .init(.bodyText, "Nhà trường mở lớp./."),
      .init(.recipientsLabel, "Nơi nhận:"), .init(.recipient, "Lưu: VT."),
      .init(.placeAndDate, "Tây Ninh, ngày 05 tháng 6 năm 2027"), .init(.documentType, "TỜ TRÌNH"),
    ])
    #expect(!second.headerLines.contains("ngày: 05/6/2027"))
  }

  @Test func theLetterheadBecomesTheHeader() {
    let draft = header([
      .init(.issuer, "ỦY BAN NHÂN DÂN"), .init(.issuer, "TỈNH TÂY NINH"), .init(.number, "Số: 1500/KH-UBND"),
      .init(.placeAndDate, "Tây Ninh, ngày 07 tháng 5 năm 2024"), .init(.documentType, "KẾ HOẠCH"),
      .init(.subject, "Nâng cao năng suất"), .init(.subject, "năm 2024"),
    ])
    #expect(
      draft.headerLines == [
        "cơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh", "số: 1500/KH-UBND", "địa danh: Tây Ninh", "ngày: 07/5/2024",
        "trích yếu: Nâng cao năng suất \\ năm 2024",
      ])
    #expect(draft.imported.remarks.isEmpty)
    #expect(draft.imported.mapIsTrue(to: draft.recognized.draft))
  }

  @Test(arguments: [
    (["SỞ KHOA HỌC", "VÀ CÔNG NGHỆ"], "Sở Khoa học \\ và Công nghệ"),
    (["ỦY BAN NHÂN DÂN", "XÃ TÂN PHÚ"], "Ủy ban nhân dân xã Tân Phú"),
    (["UỶ BAN NHÂN DÂN", "THÀNH PHỐ HÀ NỘI"], "Uỷ ban nhân dân thành phố Hà Nội"),
    (["TRƯỜNG THPT ĐỐC BINH KIỀU"], "TRƯỜNG THPT ĐỐC BINH KIỀU"),
    (["Sở Nội vụ"], "Sở Nội vụ"),
  ])
  func namesGetTheirUsualLetters(lines: [String], name: String) {
    let draft = header(lines.map { .init(.issuer, $0) })
    #expect(draft.headerLines.first == "cơ quan ban hành: " + name)
  }

  @Test func aNameThatNoTableKnowsIsFoundInTheText() {
    let draft = header([
      .init(.issuer, "TRƯỜNG THPT ĐỐC BINH KIỀU"), .init(.documentType, "KẾ HOẠCH"), .init(.subject, "Ngăn bạo lực"),
      .init(.enactingSentence, "Trường THPT Đốc Binh Kiều xây dựng Kế hoạch như sau:"),
    ])
    #expect(draft.headerLines.first == "cơ quan ban hành: Trường THPT Đốc Binh Kiều")
  }

  @Test(arguments: [
    ("Số:         /KH-UBND", "số: /KH-UBND"), ("Số: …/KH-UBND", "số: /KH-UBND"), ("Số 06a/KH-SNV", "số: 06a/KH-SNV"),
  ])
  func blanksOfNumbersStayBlank(written: String, entry: String) {
    #expect(header([.init(.number, written)]).headerLines.contains(entry))
  }

  @Test(arguments: [
    ("Lào Cai, ngày     tháng 5 năm 2026", "ngày: 5/2026", false),
    ("Lào Cai, ngày … tháng … năm 2026", "ngày: 2026", false),
    ("Lào Cai, ngày 7 tháng 05 năm 2026", "ngày: 07/5/2026", true),
  ])
  func datesAreThoseOfTheDecree(written: String, entry: String, isRemarked: Bool) {
    let draft = header([.init(.placeAndDate, written)])
    #expect(draft.headerLines.contains(entry))
    #expect(draft.imported.remarkIDs.contains("KH993") == isRemarked)
  }

  @Test func aSecondDateIsSaidToBeLeftOut() {
    let draft = header([
      .init(.placeAndDate, "Lào Cai, ngày 07 tháng 5 năm 2026"), .init(.documentType, "KẾ HOẠCH"),
      .init(.subject, "Về du lịch"), .init(.placeAndDate, "Lào Cai, ngày 08 tháng 5 năm 2026"),
    ])
    #expect(draft.headerLines.contains("ngày: 07/5/2026"))
    #expect(draft.imported.remarkIDs.contains("KH991"))
  }

  @Test func stampsAndStateAreKept() {
    let draft = header([.init(.stamp, "DỰ THẢO LẦN 2"), .init(.stamp, "MẬT"), .init(.stamp, "XEM XONG TRẢ LẠI")])
    #expect(draft.headerLines.contains("trạng thái: dự thảo: LẦN 2"))
    #expect(draft.headerLines.contains("độ mật: MẬT"))
    #expect(draft.imported.remarkIDs.contains("KH991"))
  }

  @Test func aPlanIssuedWithADecisionSaysSo() {
    let draft = header([
      .init(.documentType, "KẾ HOẠCH"), .init(.subject, "Nâng cao năng suất"),
      .init(.attachedTo, "(Kèm theo Quyết định số 254/QĐ-UBND ngày 17/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh)"),
    ])
    #expect(
      draft.headerLines.contains(
        "kèm theo: Quyết định số 254/QĐ-UBND ngày 17/02/2023 của Chủ tịch Ủy ban nhân dân tỉnh"))
    #expect(draft.headerLines.contains("hình thức: giấy"))
  }

  @Test func otherWordsThanTheProgramPrintsAreSaid() {
    var draft = HandDraft()
    draft.add([
      .init(.nationalTitle, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"), .init(.motto, "Độc lập - Tự do - Hạnh phúc"),
    ])
    #expect(draft.imported.remarkIDs.contains("KH993"))
  }

  @Test func aMissingIssuerIsDeduced() {
    var draft = HandDraft()
    draft.add([
      .init(.placeAndDate, "Tây Ninh, ngày 07 tháng 5 năm 2024"), .init(.documentType, "KẾ HOẠCH"),
      .init(.subject, "Nâng cao năng suất"),
      .init(.enactingSentence, "Căn cứ Luật A, Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:"),
    ])
    #expect(draft.headerLines.first == "cơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh")
    #expect(draft.imported.remarkIDs.contains("KH992"))
  }

  @Test(arguments: [
    ("KẾ HOẠCH PHỐI HỢP", ["loại văn bản: Kế hoạch phối hợp", "trích yếu: Tuần tra rừng"]),
    ("KẾ HOẠCH PHỐI HỢP LIÊN NGÀNH", ["loại văn bản: Kế hoạch phối hợp liên ngành", "trích yếu: Tuần tra rừng"]),
    ("KẾ HOẠCH PHỐI HỢP BẢO VỆ", ["trích yếu: PHỐI HỢP BẢO VỆ \\ Tuần tra rừng"]),
  ]) func jointPlansKeepTheirName(type: String, expected: [String]) {
    let draft = header([.init(.issuer, "SỞ NỘI VỤ"), .init(.documentType, type), .init(.subject, "Tuần tra rừng")])
    #expect(draft.headerLines.filter { $0.hasPrefix("loại") || $0.hasPrefix("trích") } == expected)
  }
}
