import KeHoachDrafts
import KeHoachSource
import Testing

@testable import KeHoachImport

@Suite struct RecognitionBodyTests {
  /// The roles of lines below a title.
  private func body(_ text: String, _ format: Draft.Format = .text) -> [ComponentRole] {
    let head = "KẾ HOẠCH\nVề việc X\nSở Y tế ban hành Kế hoạch như sau:\n"
    return Array(RecognitionDrafts.roles(head + text, format: format).dropFirst(3))
  }

  @Test func titledAndRunInItemsMix() {
    let text = """
      I. PHÂN CÔNG
      1. Công an tỉnh
      - Chủ trì kiểm tra.
      2. Sở Tư pháp: Phối hợp với Công an tỉnh.
      3. Cục Thuế có trách nhiệm:
      a) Rà soát;
      b) Báo cáo.
      4. Yêu cầu:
      Đúng hạn.
      """
    #expect(
      body(text) == [
        .sectionTitle, .clauseTitle, .bullet, .clause, .clause, .point, .point, .clauseTitle, .bodyText,
      ])
  }

  @Test func itemsWithNothingBelowAreText() {
    #expect(
      body("I. A\n1. Xây trạm y tế\n2. Sửa trường học\nII. B") == [.sectionTitle, .clause, .clause, .sectionTitle])
  }

  @Test func looksDecideWhereTheyAreKnown() {
    let text = "**I. A**\n**1. Mục đích.**\nÀ.\n2. Thời gian thực hiện\nB."
    #expect(body(text, .word)[1] == .clauseTitle)
  }

  @Test func labelsOfPractice() {
    let text = """
      Phần thứ nhất
      QUY ĐỊNH CHUNG
      A. TÌNH HÌNH
      I/ Kết quả
      1/ Về tổ chức
      2.1. Tuyên truyền
      2.1.a. Trên loa
      a. Mục đích
      (i) Khảo sát;
      • Bám sát;
      + Lớp một;
      -Không cách;
      C. Mác viết.
      Điều 5. Hiệu lực
      """
    #expect(
      body(text) == [
        .divisionLabel, .divisionTitle, .sectionTitle, .sectionTitle, .clauseTitle, .clauseTitle, .point, .point,
        .point, .bullet, .subBullet, .bullet, .bodyText, .article,
      ])
  }

  @Test(arguments: ["Phần I", "Phần I.", "PHẦN THỨ NHẤT:", "Chương 2."])
  func theMarkBehindALabelAloneIsItsOwn(_ label: String) {
    #expect(body("\(label)\nCHUNG\nI. A\nB.") == [.divisionLabel, .divisionTitle, .sectionTitle, .bodyText])
  }

  @Test(arguments: ["2024. Năm nay", "1.075 xã đã xong.", "Điều 5 Luật Đầu tư quy định.", "T. Ư Đảng đã nêu."])
  func textThatBeginsLikeALabel(_ line: String) {
    #expect(body("I. A\n" + line)[1] == .bodyText)
  }

  @Test func wrappedItemsStayWhole() {
    let draft = RecognitionDrafts.draft(
      "KẾ HOẠCH\nX\nSở như sau:\n- Rà soát|các đơn vị.\n1. Mục tiêu|Nâng cao.", format: .word)
    let recognized = DraftImporter.recognize(draft)
    #expect(recognized.parts[3] == nil)
    #expect(recognized.roles[3] == .bullet)
    #expect(recognized.parts[4]?.map(\.role) == [.clauseTitle, .bodyText])
  }

  @Test func headsOfTables() {
    let text =
      "TT\nNội dung\nKinh phí\n(1)\n(2)\n(3)\n1\nTập huấn\n80\nTT\nNội dung\nKinh phí\n2\nIn ấn\n20\nGhi chú: đã làm tròn."
    let draft = RecognitionDrafts.draft("KẾ HOẠCH\nX\nNhư sau:\nĐVT: triệu đồng\n" + text)
    let roles = DraftImporter.recognize(RecognitionDrafts.table(draft, 4..<19, columns: 3)).roles
    #expect(roles[3] == .tableRemark)
    #expect(Array(roles[4..<10]) == Array(repeating: .tableHead, count: 6))
    #expect(Array(roles[10..<13]) == Array(repeating: .tableCell, count: 3))
    #expect(Array(roles[13..<16]) == Array(repeating: .tableHead, count: 3))
    #expect(roles[19] == .tableRemark)
  }

  @Test func manyItemsAreRead() {
    let text = String(repeating: "- Rà soát.\n1. A\n", count: 20_000)
    #expect(body(text).count == 40_001)
  }
}
