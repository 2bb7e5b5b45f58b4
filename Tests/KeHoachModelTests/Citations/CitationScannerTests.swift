import KeHoachModel
import Testing

@Suite("Citations: scanner")
struct CitationScannerTests {
  private func only(_ text: String) throws -> Citation {
    let found = CitationScanner.scan(text)
    try #require(found.count == 1, "\(found.map(\.identifier?.text))")
    return found[0]
  }

  private func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  @Test("A full citation has all its parts, each at its place")
  func full() throws {
    let text =
      "Căn cứ Quyết định số 1322/QĐ-TTg ngày 31 tháng 8 năm 2020 của Thủ tướng Chính phủ phê duyệt Chương trình quốc gia;"
    let citation = try only(text)
    #expect(citation.type == .decision)
    #expect(citation.typeWords?.text == "Quyết định")
    #expect(citation.number?.text == "1322")
    #expect(citation.symbolWords?.text == "QĐ-TTg")
    #expect(citation.identifier?.text == "1322/QĐ-TTg")
    #expect(citation.date?.value == PlanDate(day: 31, month: 8, year: 2020))
    #expect(citation.date?.written.text == "ngày 31 tháng 8 năm 2020")
    #expect(citation.issuer?.text == "Thủ tướng Chính phủ")
    #expect(citation.subject?.text == "phê duyệt Chương trình quốc gia")
    #expect(slice(text, citation.range) == String(text.dropFirst("Căn cứ ".count).dropLast()))
    for part in [
      citation.typeWords, citation.number, citation.symbolWords, citation.identifier, citation.issuer, citation.subject,
    ] {
      let part = try #require(part)
      #expect(slice(text, part.range) == part.text)
    }
    #expect(SymbolGrammar.mismatches(in: citation).isEmpty)
  }

  @Test(
    "Numbers and symbols as they are written",
    arguments: [
      ("Nghị quyết số 41/2022/NQ-HĐND", "41/2022/NQ-HĐND", "41/2022/NQ-HĐND"),
      ("Chỉ thị số 11-CT/TU", "11-CT/TU", "11-CT/TU"),
      ("Quy định số 69-QĐ/TW", "69-QĐ/TW", "69-QĐ/TW"), ("Nghị quyết 57-NQ/TW", "57-NQ/TW", "57-NQ/TW"),
      ("Nghị quyết số 30c/NQ-CP", "30c/NQ-CP", "30C/NQ-CP"),
      ("Nghị quyết số 66.25/2026/NQ-CP", "66.25/2026/NQ-CP", "66.25/2026/NQ-CP"),
      ("Nghị định số 144/2021/NĐ- CP", "144/2021/NĐ- CP", "144/2021/NĐ-CP"),
      ("Tờ trình số 164/TTr- SKHCN", "164/TTr- SKHCN", "164/TTR-SKHCN"),
      ("Thông tư số 26 /2013/TT-BTTTT", "26 /2013/TT-BTTTT", "26/2013/TT-BTTTT"),
      ("Công văn số 1654 /BTTTT-ƯDCNTT", "1654 /BTTTT-ƯDCNTT", "1654/BTTTT-ƯDCNTT"),
      ("Quyết định 1322/QĐ-TTg", "1322/QĐ-TTg", "1322/QĐ-TTG"), ("Quyết định số 1322", "1322", "1322"),
      ("Luật số 72/2025/QH15", "72/2025/QH15", "72/2025/QH15"), ("NĐ 30/2020/NĐ-CP", "30/2020/NĐ-CP", "30/2020/NĐ-CP"),
      ("Kế hoạch số: 15/KH-UBND - xã", "15/KH-UBND", "15/KH-UBND"),
      ("công văn số 12/UBND-NC", "12/UBND-NC", "12/UBND-NC"),
      ("Thông tư số 02/2017/TT-BLĐTB&XH", "02/2017/TT-BLĐTB&XH", "02/2017/TT-BLĐTB&XH"),
      ("Chỉ thị\u{A0}số\u{A0}03/CT-TTg", "03/CT-TTg", "03/CT-TTG"),
      ("NGHỊ QUYẾT SỐ 5/NQ-HĐND", "5/NQ-HĐND", "5/NQ-HĐND"),
      ("Chương trình hành động số 12-CTr/TU", "12-CTr/TU", "12-CTR/TU"), ("Nghị định số 30/2020", "30/2020", "30/2020"),
    ])
  func numbers(text: String, identifier: String, key: String) throws {
    let citation = try only(text + " và các văn bản")
    #expect(citation.identifier?.text == identifier)
    #expect(citation.key == key)
    #expect(citation.straySpaces.isEmpty == !identifier.contains(" "))
    for space in citation.straySpaces { #expect(slice(text, space) == " ") }
  }

  @Test(
    "Blanks for number and day",
    arguments: [
      "Kế hoạch số       /KH-BTNMT ngày    tháng 8 năm 2024",
      "Quyết định số ........../2014/QĐ-BTTTT ngày.....tháng.....năm 2014",
      "Quyết định số …/QĐ-UBND ngày … tháng … năm 2026", "Kế hoạch số /KH-SCT ngày /5/2026",
    ])
  func blanks(text: String) throws {
    let citation = try only(text)
    #expect(citation.isNumberBlank)
    #expect(citation.date?.isBlank == true)
    #expect(citation.key == nil)
    #expect(try only("Quyết định số 1/QĐ-UBND ngày 05/5/2026").isNumberBlank == false)
  }

  @Test("A date that does not exist is written and has no value")
  func impossibleDate() throws {
    let wrong = try only("Quyết định số 1/QĐ-UBND ngày 31/6/2024 của UBND tỉnh")
    #expect(wrong.date?.value == nil)
    #expect(wrong.date?.isBlank == false)
    #expect(wrong.date?.written.text == "ngày 31/6/2024")
    #expect(wrong.issuer?.text == "UBND tỉnh")
    #expect(try only("Quyết định số 1/QĐ-UBND ngày 30/6/2024").date?.value == PlanDate(day: 30, month: 6, year: 2024))
  }

  @Test(
    "Laws are cited by name",
    arguments: [
      ("theo Luật Ngân sách nhà nước và các văn bản", "Ngân sách nhà nước", nil),
      ("quy định tại Điều 108, Luật Địa chất và khoáng sản.", "Địa chất và khoáng sản", nil),
      ("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;", "Tổ chức chính quyền địa phương", "16/6/2025"),
      (
        "Căn cứ Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ ngày 26 tháng 8 năm 2024;",
        "Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", "26/8/2024"
      ),
      ("Luật Công nghiệp công nghệ số số 71/2025/QH15", "Công nghiệp công nghệ số", nil),
      ("theo Luật Luật sư", "Luật sư", nil),
      ("Bộ luật Hình sự năm 2015", "Hình sự", "2015"), ("Luật Đầu tư công 2024", "Đầu tư công", "2024"),
      ("Căn cứ Luật Trồng trọt, Thông tư hướng dẫn", "Trồng trọt", nil),
      ("Pháp lệnh Bưu chính, Viễn thông ngày 25 tháng 5 năm 2002;", "Bưu chính, Viễn thông", "25/5/2002"),
    ] as [(String, String, String?)])
  func laws(text: String, name: String, date: String?) throws {
    let citation = try only(text)
    #expect(citation.type?.isCitedByName == true)
    #expect(citation.name?.text == name)
    #expect(citation.date?.value?.short == date)
  }

  @Test(
    "What is no citation",
    arguments: [
      "", "Luật sư tư vấn", "các luật sư", "Kế hoạch này", "Đề án số 3", "Quyết định của mình", "Dự án Luật Thủy lợi",
      "chuyển đổi số 2030",
      "thông báo số điện thoại 0123456789", "chương trình 135", "quyết định 5 việc", "Chỉ thị của cấp trên",
      "số 165 Lý Thường Kiệt",
      "Nghị quyết của Đảng", "ngày 05/3/2026", "theo quy định tại Điều 9", "Kế hoạch năm 2026", "Luật và các văn bản",
      "1.250/2.000 người",
    ])
  func none(text: String) { #expect(CitationScanner.scan(text).isEmpty) }

  @Test("Several in a row: each its own, a further number takes the type of the one before")
  func several() {
    let text =
      "Nghị quyết số 25/NQ-CP, số 68/NQ-CP; công văn số 1654/BTTTT-ƯDCNTT và 1655/BTTTT-ƯDCNTT ngày 27/5/2008; Quyết định số 59/2007/QĐ-TTg và Quyết định số 61/2010/QĐ-TTg"
    let found = CitationScanner.scan(text)
    #expect(
      found.map { $0.identifier?.text ?? "" } == [
        "25/NQ-CP", "68/NQ-CP", "1654/BTTTT-ƯDCNTT", "1655/BTTTT-ƯDCNTT", "59/2007/QĐ-TTg", "61/2010/QĐ-TTg",
      ])
    #expect(found.map(\.type) == [.resolution, .resolution, .letter, .letter, .decision, .decision])
    #expect(found[1].typeWords == nil && found[3].typeWords == nil && found[5].typeWords != nil)
  }

  @Test("A citation within another's subject says so")
  func nested() {
    let inside = CitationScanner.scan(
      "Nghị định số 75/2009/NĐ-CP ngày 10/9/2009 của Chính phủ về sửa đổi Điều 3 Nghị định số 01/2008/NĐ-CP;")
    #expect(inside.map(\.isInSubject) == [false, true])
    let beside = CitationScanner.scan(
      "Nghị quyết số 41/2022/NQ-HĐND của Hội đồng nhân dân tỉnh Tây Ninh quy định mức chi và Quyết định số 1431/QĐ-UBND ngày 12/7/2023 của Ủy ban nhân dân tỉnh Tây Ninh về ban hành Kế hoạch"
    )
    #expect(beside.map(\.isInSubject) == [false, false])
    #expect(beside[0].subject?.text == "quy định mức chi")
    #expect(beside[1].issuer?.text == "Ủy ban nhân dân tỉnh Tây Ninh")
  }

  @Test(
    "Issuers end where the subject begins",
    arguments: [
      ("của Bộ Tài chính Quy định cơ chế", "Bộ Tài chính"), ("của UBND tỉnh Bình Định ban hành", "UBND tỉnh Bình Định"),
      ("của Sở Giáo dục và Đào tạo Đồng Tháp về việc", "Sở Giáo dục và Đào tạo Đồng Tháp"),
      ("của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch, về", "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch"),
      ("của Chính phủ và các quy định", "Chính phủ"),
      ("của Chủ tịch Ủy ban nhân dân tỉnh)", "Chủ tịch Ủy ban nhân dân tỉnh"),
      ("của Giám đốc Sở Công Thương về việc", "Giám đốc Sở Công Thương"),
      ("của Ban Thường vụ Tỉnh ủy tình hình", "Ban Thường vụ Tỉnh ủy"),
      ("của UBND tỉnh Bà Rịa - Vũng Tàu;", "UBND tỉnh Bà Rịa - Vũng Tàu"),
      ("của Uỷ ban nhân dân Quận 1.", "Uỷ ban nhân dân Quận 1"),
      ("của Hội đồng nhân dân thành phố Hải Phòng khóa XVI quy định", "Hội đồng nhân dân thành phố Hải Phòng khóa XVI"),
    ])
  func issuers(text: String, issuer: String) throws {
    #expect(try only("Quyết định số 12/QĐ-ABC ngày 02/01/2024 " + text).issuer?.text == issuer)
  }

  @Test("A legal basis without a number is a citation without one; other mentions of a type are none")
  func withoutNumber() throws {
    let citation = try only("Căn cứ Nghị quyết của Hội đồng nhân dân tỉnh về dự toán;")
    #expect(citation.number == nil && citation.issuer?.text == "Hội đồng nhân dân tỉnh")
    #expect(CitationScanner.scan("thực hiện Nghị quyết của Hội đồng nhân dân tỉnh về dự toán").isEmpty)
    #expect(try only("Quyết định ngày 31/8/2020 của Thủ tướng Chính phủ").number == nil)
  }

  @Test("Hostile texts take no time and stay within bounds")
  func hostile() {
    for piece in [
      "Căn cứ Luật ", "Nghị quyết số 1/NQ-CP và ", "số/", "Quyết định số . . . ", "của Chính phủ ", "12/QĐ-",
      "Luật sửa đổi ", "“(", "\u{301}", "🇻🇳",
    ] {
      let text = String(repeating: piece, count: 4000)
      for citation in CitationScanner.scan(text) { #expect(citation.range.upperBound <= text.utf8.count) }
    }
  }
}
