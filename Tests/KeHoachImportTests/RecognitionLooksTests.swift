import KeHoachDrafts
import KeHoachSource
import Testing

@testable import KeHoachImport

@Suite struct RecognitionLooksTests {
  /// The roles of lines below a title.
  private func body(_ text: String, _ format: Draft.Format = .word) -> [ComponentRole] {
    let head = "KẾ HOẠCH\nVề việc X\nSở Y tế ban hành Kế hoạch như sau:\n"
    return Array(RecognitionDrafts.roles(head + text, format: format).dropFirst(3))
  }

  @Test(arguments: [Draft.Format.word, .text])
  func sentencesThatLeadToItemsAreNoTitles(_ format: Draft.Format) {
    let text = """
      I. NHIỆM VỤ
      1. Sở Y tế chủ trì thực hiện các việc sau đây.
      a) Kiểm tra.
      2. Tuyên truyền trên báo, đài: Sở Y tế chủ trì, phối hợp với các cơ quan.
      - Phát tờ rơi.
      """
    #expect(body(text, format) == [.sectionTitle, .clause, .point, .clause, .bullet])
  }

  @Test func whatIsNotBoldAmongBoldTitlesIsText() {
    let text = """
      **I. A**
      **1. Mục đích**
      À.
      **2. Yêu cầu**
      Ồ.
      **II. B**
      1. Nội dung:
      - Một.
      2. Sở Y tế
      - Hai.
      """
    #expect(
      body(text) == [
        .sectionTitle, .clauseTitle, .bodyText, .clauseTitle, .bodyText, .sectionTitle, .clause, .bullet, .clause,
        .bullet,
      ])
  }

  @Test func oneTitleThatIsNotBoldIsATitleAmongItsSiblings() {
    let text = "**I. A**\n**1. Mục đích**\nÀ.\n2. Yêu cầu\nỒ.\n**3. Thời gian**\nƠ."
    #expect(body(text)[3] == .clauseTitle)
  }

  @Test func aDraftWithoutBoldTitlesIsReadByItsWords() {
    #expect(body("I. A\n1. Mục đích\nÀ.\n2. Nội dung:\n- Một.")[3] == .clauseTitle)
  }

  @Test(arguments: ["(LẦN 2)", "Lần 3", "(Ngày 15/9/2025)"])
  func whatStandsBelowTheDraftMark(_ line: String) {
    let text = "ỦY BAN NHÂN DÂN\nTỈNH A\nDỰ THẢO\n\(line)\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nX"
    #expect(RecognitionDrafts.roles(text).prefix(5) == [.issuer, .issuer, .stamp, .stamp, .nationalTitle])
  }

  @Test(arguments: ["Dự thảo lần 2, ngày 15/9/2025", "DỰ THẢO", "(Dự thảo)"])
  func draftMarksAboveAndBelow(_ line: String) {
    let text = "\(line)\nSỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nX\n\(line)\nCăn cứ Luật A;"
    #expect(
      RecognitionDrafts.roles(text) == [
        .stamp, .issuer, .nationalTitle, .documentType, .subject, .stamp, .legalBasis,
      ])
  }

  @Test func aDraftMarkInATextBoxIsOneAnywhere() {
    var draft = RecognitionDrafts.draft("SỞ Y TẾ\nKẾ HOẠCH\nX\nNhư sau:\nI. A\nDỰ THẢO 3\nB.")
    draft.paragraphs[5].place.isInTextBox = true
    #expect(DraftImporter.recognize(draft).roles.suffix(3) == [.sectionTitle, .stamp, .bodyText])
  }

  @Test func theBodyThatIssuesADecisionSignsNothing() {
    let text = "QUYẾT ĐỊNH\nVề việc X\nCHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH A\nCăn cứ Luật B;\nQUYẾT ĐỊNH:"
    #expect(
      RecognitionDrafts.roles(text) == [
        .documentType, .subject, .issuingOffice, .issuingOffice, .legalBasis, .enactingSentence,
      ])
  }

  @Test func recipientsBesideTheSignatureInTabs() {
    let text =
      "KẾ HOẠCH\nX\nNhư sau:\nXong./.\nNơi nhận:\t\tKT. CHỦ TỊCH\n- Bộ Y tế;\t\tPHÓ CHỦ TỊCH\n- Lưu: VT.\t\tNguyễn Văn An"
    let recognized = DraftImporter.recognize(RecognitionDrafts.draft(text))
    #expect(recognized.parts[4]?.map(\.role) == [.recipientsLabel, .authority])
    #expect(recognized.parts[5]?.map(\.role) == [.recipient, .authority])
    #expect(recognized.parts[6]?.map(\.role) == [.recipient, .signer])
  }

  @Test func aRecipientOnTwoLinesIsOne() {
    let text = "KẾ HOẠCH\nX\nNhư sau:\nXong./.\nNơi nhận:\n- Các bộ: Y tế,|Công Thương;|- Lưu: VT."
    let recognized = DraftImporter.recognize(RecognitionDrafts.draft(text))
    let words = recognized.parts[5]?.map { recognized.draft.text.string(in: $0.range) }
    #expect(words == ["- Các bộ: Y tế,\u{0B}Công Thương;", "- Lưu: VT."])
  }

  @Test(arguments: ["Bản quyền © 2025 Thư viện", "Lên đầu trang", "Điện thoại: 0276.3822.000"])
  func theFooterOfASite(_ line: String) {
    let text = "KẾ HOẠCH\nX\nNhư sau:\nXong./.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nHoàng Văn Thuân\n\(line)\nwww.a.vn"
    #expect(RecognitionDrafts.roles(text, format: .html).suffix(3) == [.signer, .foreign, .foreign])
  }

  @Test func aListThatPrintsWordsLabelsADivision() {
    var draft = RecognitionDrafts.draft("KẾ HOẠCH\nX\nNhư sau:\nPHẦN I\nĐÁNH GIÁ\nA. KẾT QUẢ\nB.", format: .word)
    let range = draft.paragraphs[3].range
    draft.paragraphs[3].label = DraftLabel(range: range, level: 0, list: 4, isBullet: true)
    #expect(
      DraftImporter.recognize(draft).roles.suffix(4) == [.divisionLabel, .divisionTitle, .sectionTitle, .bodyText])
  }

  @Test func aNationalTitleOnTwoLines() {
    let text = "ỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ\nNGHĨA VIỆT NAM\nTỈNH TÂY NINH\nKẾ HOẠCH\nX"
    #expect(
      RecognitionDrafts.roles(text) == [
        .issuer, .nationalTitle, .nationalTitle, .issuer, .documentType, .subject,
      ])
  }
}
