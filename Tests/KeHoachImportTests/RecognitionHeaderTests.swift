import KeHoachDrafts
import KeHoachSource
import Testing

@testable import KeHoachImport

@Suite struct RecognitionHeaderTests {
  private func roles(_ text: String, _ format: Draft.Format = .text) -> [ComponentRole] {
    RecognitionDrafts.roles(text, format: format)
  }

  @Test func theHeaderOfADepartment() {
    let text = """
      UBND TỈNH LÀO CAI
      SỞ CÔNG THƯƠNG
      -------
      Số:        /KH-SCT
      CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập – Tự do – Hạnh phúc
      Lào Cai, ngày    tháng 5 năm 2026
      DỰ THẢO LẦN 2
      KẾ HOẠCH
      Kiểm tra kỹ thuật an toàn
      trên địa bàn tỉnh
      (Kèm theo Quyết định số 1/QĐ-UBND
      ngày 02/01/2026)
      """
    #expect(
      roles(text) == [
        .superiorBody, .issuer, .foreign, .number, .nationalTitle, .motto, .placeAndDate, .stamp, .documentType,
        .subject, .subject, .attachedTo, .attachedTo,
      ])
  }

  @Test(arguments: [
    "Căn cứ Luật Du lịch ngày 19 tháng 6 năm 2017;", "Thực hiện Luật Du lịch ngày 19 tháng 6 năm 2017;",
    "Căn cứ Pháp lệnh Bưu chính, Viễn thông ngày 25 tháng 5 năm 2002;", "Theo Kế hoạch, ngày 20 tháng 11 năm 2026;",
  ])
  func aShortBasisIsNoPlaceAndDate(_ basis: String) {
    let found = roles("Hà Nội, ngày 2 tháng 3 năm 2026\nKẾ HOẠCH\nVề du lịch\n\(basis)\nI. MỤC ĐÍCH\nXong.")
    #expect(found == [.placeAndDate, .documentType, .subject, .legalBasis, .sectionTitle, .bodyText])
  }

  @Test func aDateOfTheTextStaysInTheText() {
    let head = "Hà Nội, ngày 2 tháng 3 năm 2026\nKẾ HOẠCH\nVề du lịch\nI. MỤC ĐÍCH\n"
    #expect(roles(head + "Khai mạc, ngày 20 tháng 11 năm 2026\nXong./.").suffix(2) == [.bodyText, .bodyText])
    #expect(roles(head + "Xong./.\nHà Nội, ngày 2 tháng 3 năm 2026\nNơi nhận:\n- A.")[5] == .bodyText)
  }

  @Test func aDateAboveTheSignatureIsThatOfADocumentWithoutAnother() {
    let text = "KẾ HOẠCH\nVề du lịch\nI. MỤC ĐÍCH\nXong./.\nHà Nội, ngày 2 tháng 3 năm 2026\nGIÁM ĐỐC\nTrần Văn A"
    #expect(roles(text).suffix(3) == [.placeAndDate, .authority, .signer])
  }

  @Test func theBlanksOfAnAttachmentPartNoColumns() {
    let bracket = "(Kèm theo Quyết định số         /QĐ-UBND ngày       tháng       năm 2026\ncủa Bộ Y tế)"
    let draft = RecognitionDrafts.draft("KẾ HOẠCH\nVề y tế\n\(bracket)\nXong.")
    let recognized = DraftImporter.recognize(draft)
    #expect(recognized.roles == [.documentType, .subject, .attachedTo, .attachedTo, .bodyText])
    #expect(recognized.parts[2] == nil)
  }

  @Test func aNameOnTwoLinesIsOneIssuer() {
    let text = "UBND HUYỆN A\nỦY BAN NHÂN DÂN\nXÃ B\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nX"
    #expect(Array(roles(text).prefix(3)) == [.superiorBody, .issuer, .issuer])
  }

  @Test func namesOfOneRankIssueTogether() {
    let text = "BỘ Y TẾ\nBỘ GIÁO DỤC\nVÀ ĐÀO TẠO\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH LIÊN TỊCH\nX"
    #expect(roles(text) == [.issuer, .issuer, .issuer, .nationalTitle, .documentType, .subject])
  }

  @Test func boldNamesIssue() {
    let text = ">BAN CHỈ ĐẠO TỈNH\n>**SỞ Y TẾ**\n>**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n>**KẾ HOẠCH**\n>**Về y tế**"
    #expect(Array(roles(text, .word).prefix(2)) == [.superiorBody, .issuer])
  }

  @Test(arguments: ["K Ế  H O Ạ C H", "Kế hoạch", "QUYẾT ĐỊNH", "CHƯƠNG TRÌNH"])
  func kindsOfDocuments(_ name: String) {
    #expect(roles("\(name)\nTriển khai công tác") == [.documentType, .subject])
  }

  @Test func nameAndSubjectOnOneLineAreTakenApart() {
    let draft = RecognitionDrafts.draft("KẾ HOẠCH TRIỂN KHAI CÔNG TÁC\nCăn cứ Luật A;\nI. MỤC ĐÍCH\nXong.")
    let recognized = DraftImporter.recognize(draft)
    #expect(recognized.roles == [.documentType, .legalBasis, .sectionTitle, .bodyText])
    #expect(recognized.parts[0]?.map { draft.text.string(in: $0.range) } == ["KẾ HOẠCH", "TRIỂN KHAI CÔNG TÁC"])
    #expect(recognized.parts[0]?.map(\.role) == [.documentType, .subject])
  }

  @Test func columnsOfOneLineAreTakenApart() {
    let text = "SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố:   /KH-SYT          Hà Nội, ngày   tháng   năm 2024"
    let recognized = DraftImporter.recognize(RecognitionDrafts.draft(text))
    #expect(recognized.parts[0]?.map(\.role) == [.issuer, .nationalTitle])
    #expect(recognized.parts[1]?.map(\.role) == [.number, .placeAndDate])
  }

  @Test func aDecisionCarriesAPlan() {
    let text = """
      QUYẾT ĐỊNH
      Ban hành Kế hoạch cải cách
      BỘ TRƯỞNG BỘ TÀI CHÍNH
      Căn cứ Luật A;
      Xét đề nghị của Vụ trưởng Vụ Pháp chế,
      QUYẾT ĐỊNH:
      Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách.
      Nơi nhận:
      - Như Điều 1;
      - Lưu: VT.
      KT. BỘ TRƯỞNG
      THỨ TRƯỞNG
      Trương Văn A
      KẾ HOẠCH
      CẢI CÁCH HÀNH CHÍNH
      (Kèm theo Quyết định số 07/QĐ-BTC)
      I. MỤC ĐÍCH
      """
    let recognized = DraftImporter.recognize(RecognitionDrafts.draft(text))
    #expect(
      recognized.roles == [
        .documentType, .subject, .issuingOffice, .legalBasis, .legalBasis, .enactingSentence, .article,
        .recipientsLabel,
        .recipient, .recipient, .authority, .authority, .signer, .documentType, .subject, .attachedTo, .sectionTitle,
      ])
    #expect(recognized.documentStarts == [0, 13])
  }

  @Test func aHeaderInOneLineIsTakenApart() {
    let text = """
      QUYẾT ĐỊNH
      CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 63/QĐ-TTg NGÀY 13 THÁNG 01 NĂM 2010
      PHÊ DUYỆT QUY HOẠCH
      Căn cứ Luật A;
      QUYẾT ĐỊNH:
      Điều 1. Phê duyệt Quy hoạch.
      """
    let draft = RecognitionDrafts.draft(text)
    let recognized = DraftImporter.recognize(draft)
    #expect(recognized.roles[2] == .subject)
    #expect(
      recognized.parts[1]?.map { draft.text.string(in: $0.range) } == [
        "CỦA", "THỦ TƯỚNG CHÍNH PHỦ", "SỐ 63/QĐ-TTg", "NGÀY 13 THÁNG 01 NĂM 2010",
      ])
    #expect(recognized.parts[1]?.map(\.role) == [.foreign, .issuer, .number, .placeAndDate])
    #expect(roles("KẾ HOẠCH\nCỦA SỞ NỘI VỤ VỀ SỐ HÓA\nCăn cứ Luật A;")[1] == .subject)
    // A subject that goes on with what it is about.
    let cited = "của Hội đồng nhân dân tỉnh số 63/NQ-HĐND ngày 13 tháng 01 năm 2026"
    #expect(roles("KẾ HOẠCH\nTriển khai thực hiện Nghị quyết\n\(cited)\nCăn cứ Luật A;")[2] == .subject)
  }

  @Test func aBasisThatAlsoEnactsIsTheEnactingSentence() {
    let text = "KẾ HOẠCH\nTriển khai X\nThực hiện Chỉ thị 13, Bộ Y tế ban hành Kế hoạch với các nội dung sau:\nI. A\nB."
    #expect(roles(text)[2] == .enactingSentence)
  }
}

@Suite struct RecognitionOfOtherBodiesTests {
  @Test func namesBesideATitleOfTheYouthUnion() {
    let text = """
      TỈNH ĐOÀN A
      **ĐOÀN TNCS HỒ CHÍ MINH**
      **HUYỆN ĐOÀN B**
      B, ngày 1 tháng 2 năm 2024
      -----
      **KẾ HOẠCH**
      **X**
      """
    let draft = RecognitionDrafts.table(
      RecognitionDrafts.draft(text, format: .word), 0..<4, columns: 2, isRuled: false)
    let roles = DraftImporter.recognize(draft).roles
    #expect(roles == [.superiorBody, .foreign, .issuer, .placeAndDate, .foreign, .documentType, .subject])
  }
}
