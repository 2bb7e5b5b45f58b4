import KeHoachDrafts
import KeHoachSource
import Testing

@testable import KeHoachImport

/// Drafts that have more, less or something else than a plan has.
@Suite struct RecognitionOddDraftTests {
  private static let names = "UBND TỈNH A\nSỞ Y TẾ\n"
  private static let header =
    names + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nKẾ HOẠCH\nVề việc X\n"
  private static let ending = "Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nTrần Văn A\n"

  private func roles(_ text: String) -> [ComponentRole] { RecognitionDrafts.roles(text) }

  @Test func aCoverIsLeftOut() {
    let cover = Self.names + "KẾ HOẠCH\nVỀ VIỆC X\nNĂM 2026\n\nA, năm 2026\n"
    let draft = RecognitionDrafts.draft(cover + Self.header + "Căn cứ Luật B;")
    let recognized = DraftImporter.recognize(draft)
    #expect(recognized.roles[..<7].allSatisfy { $0 == .foreign || $0 == .blank })
    #expect(
      Array(recognized.roles[7...]) == [
        .superiorBody, .issuer, .nationalTitle, .motto, .documentType, .subject, .legalBasis,
      ])
    #expect(recognized.documentStarts == [7])
  }

  @Test func aTableOfContentsIsLeftOut() {
    let text = "MỤC LỤC\nI. MỤC ĐÍCH ........ 1\n1. Yêu cầu chung của\nkế hoạch …………… 12\nI. MỤC ĐÍCH\nXong."
    #expect(
      Array(roles(Self.header + text).dropFirst(6)) == [
        .foreign, .foreign, .foreign, .foreign, .sectionTitle, .bodyText,
      ])
  }

  @Test func aFormInAnAppendixIsNoDocument() {
    let form = """
      PHỤ LỤC I
      MẪU BÁO CÁO
      (Kèm theo Kế hoạch số 1)
      TÊN CƠ QUAN
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      BÁO CÁO
      Kết quả kiểm tra
      Nơi nhận:
      THỦ TRƯỞNG
      PHỤ LỤC II
      DANH SÁCH
      """
    let draft = RecognitionDrafts.draft(Self.header + "I. A\nB./.\n" + Self.ending + form)
    let recognized = DraftImporter.recognize(draft)
    #expect(recognized.documentStarts == [0])
    #expect(recognized.appendixStarts == [12, 22])
    let inside = Set(recognized.roles[15..<22])
    #expect(inside.isSubset(of: [.bodyText, .sectionTitle, .clauseTitle]))
  }

  @Test func aReferenceWithoutBracketsGoesOnBelow() {
    let found = roles(
      Self.header + "I. A\nB./.\n" + Self.ending
        + "PHỤ LỤC\nDANH SÁCH\nKèm theo Kế hoạch số 1/KH-SYT\nngày 1/1/2026 của Sở Y tế\n1. A.")
    #expect(
      Array(found.dropFirst(12)) == [
        .appendixLabel, .appendixTitle, .appendixReference, .appendixReference, .clause,
      ])
  }

  @Test func wordsWithoutATitleAreText() {
    #expect(roles("Đoạn thứ nhất.\nĐoạn thứ hai.") == [.bodyText, .bodyText])
    #expect(
      roles("Project plan\n1. Goals\nWe do this.\n- One\n- Two") == [
        .bodyText, .clauseTitle, .bodyText, .bullet, .bullet,
      ])
  }

  @Test func aNumberAloneIsNoPage() {
    let text = "KẾ HOẠCH\nTRIỂN KHAI CÔNG TÁC NĂM\n2026\nI. A\na) Số cơ sở là\n120\ncơ sở.\nTrang 2/3\nXong."
    #expect(roles(text)[2] == .subject)
    #expect(roles(text)[5] == .bodyText)
    #expect(roles(text)[7] == .foreign)
  }

  @Test func columnsCopiedLineByLine() {
    let text = "I. A\nB./.\nNơi nhận:\t\tKT. CHỦ TỊCH\n- Bộ Y tế;\t\tPHÓ CHỦ TỊCH\n- Lưu: VT.\nTrần Văn A"
    let draft = RecognitionDrafts.draft(Self.header + text)
    let recognized = DraftImporter.recognize(draft)
    #expect(recognized.parts[8]?.map(\.role) == [.recipientsLabel, .authority])
    #expect(recognized.parts[9]?.map(\.role) == [.recipient, .authority])
    #expect(Array(recognized.roles.suffix(2)) == [.recipient, .signer])
  }

  @Test func severalBodiesIssueAndSign() {
    let head = "SỞ Y TẾ\nCÔNG AN TỈNH\nSố: 3/KHLT-SYT-CAT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nX\nNhư sau:\n"
    let found = roles(head + "I. A\nB./.\nSỞ Y TẾ\nGIÁM ĐỐC\nTrần Văn A\nCÔNG AN TỈNH\nGIÁM ĐỐC\nLê Văn B")
    #expect(Array(found.prefix(2)) == [.issuer, .issuer])
    #expect(Array(found.suffix(6)) == [.authority, .authority, .signer, .authority, .authority, .signer])
  }

  @Test func toWhomItGoesIsKept() {
    let letter =
      Self.names + "Số: 12/SYT-KT\nV/v báo cáo\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKính gửi: Các phòng.\nXong."
    #expect(Array(roles(letter)[3...]) == [.subject, .nationalTitle, .bodyText, .bodyText])
    #expect(
      roles("TỜ TRÌNH\nVề việc X\nKính gửi: Bộ Y tế\nCăn cứ A;") == [
        .documentType, .subject, .bodyText, .legalBasis,
      ])
  }

  @Test func aSentenceWithItemsBelowIsNoTitle() {
    let text =
      "KẾ HOẠCH\nX\nNhư sau:\nI. A\n1. Sở Y tế thực hiện các việc sau đây.\na) B.\n2. Sở Tài chính bố trí kinh phí.\na) C."
    let found = roles(text)
    #expect(found[4] == .clause)
    #expect(found[6] == .clause)
    #expect(roles("KẾ HOẠCH\nX\nNhư sau:\nI. A\n1. Mục đích.\n- B.")[4] == .clauseTitle)
  }
}
