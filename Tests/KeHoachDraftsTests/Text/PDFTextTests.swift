import KeHoachOffice
import KeHoachSource
import Testing

@testable import KeHoachDrafts

/// Texts taken out of the pages of a PDF.
@Suite struct PDFTextTests {
  private func draft(_ text: String) throws -> Draft {
    try TextDraftReader.read(Array(text.utf8), name: "a.txt")
  }

  private func lines(_ text: String) throws -> [String] {
    let draft = try draft(text)
    return draft.paragraphs.map(draft.string)
  }

  @Test func aNumberAloneIsWords() throws {
    let text = "KẾ HOẠCH NĂM\n2025\nTT\nNhiệm vụ\n1\nHọp\n2\nKiểm tra\n3\nBáo cáo\n120"
    #expect(try lines(text) == text.split(separator: "\n").map(String.init))
  }

  @Test func aNumberAtTheEndOfALastPageIsWords() throws {
    #expect(try lines("Một\n\u{0C}Hai\n00\n") == ["Một", "Hai", "00"])
    #expect(try lines("Một\n\u{0C}2\nHai\n") == ["Một", "Hai"])
  }

  /// A page of 30 paragraphs.
  private func page(_ number: Int) -> String {
    (0..<30).map { "\($0 + 1). Việc \(number)." }.joined(separator: "\n") + "\n"
  }

  @Test func numbersThatCountPagesWithoutFormFeedsAreLeftOut() throws {
    let text = page(1) + "2\n" + page(2) + "3\n" + page(3) + "- 4 -\n" + page(4)
    let draft = try draft(text)
    #expect(draft.omissions.map(\.words) == ["2", "3", "- 4 -"])
    #expect(draft.paragraphs.count == 120)
  }

  @Test func numbersAtUnequalDistancesAreKept() throws {
    let text = page(1) + "2\n" + page(2) + page(2) + page(2) + "3\n" + page(3) + "4\n" + page(4)
    #expect(try draft(text).omissions.isEmpty)
  }

  @Test func aHeadInTurnsIsPutInOrder() throws {
    let text = """
      ỦY BAN NHÂN DÂN

      CỘNG HÒA XÃ HỘI CHỦ
      NGHĨA VIỆT NAM

      TỈNH TÂY NINH

      Độc lập - Tự do - Hạnh phúc
      Số: 125/KH-UBND

      Tây Ninh, ngày 05 tháng 3 năm
      2025
      KẾ HOẠCH
      """
    #expect(
      try lines(text) == [
        "ỦY BAN NHÂN DÂN", "TỈNH TÂY NINH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        "Số: 125/KH-UBND", "Tây Ninh, ngày 05 tháng 3 năm 2025", "KẾ HOẠCH",
      ])
  }

  @Test func aBrokenMottoAndDateInTheRightColumnAreWhole() throws {
    let text = """
            ỦY BAN NHÂN DÂN                     CỘNG HÒA XÃ HỘI CHỦ
                                                  NGHĨA VIỆT NAM
              TỈNH TÂY NINH                     Độc lập - Tự do -
                                                    Hạnh phúc

              Số: 125/KH-UBND                  Tây Ninh, ngày 05 tháng 3 năm
                                                           2025

                                        KẾ HOẠCH
      """
    #expect(
      try lines(text) == [
        "ỦY BAN NHÂN DÂN", "TỈNH TÂY NINH", "Số: 125/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc", "Tây Ninh, ngày 05 tháng 3 năm 2025", "KẾ HOẠCH",
      ])
  }

  @Test func aRuleBelowTheMottoIsNoneOfIt() throws {
    let text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nKẾ HOẠCH"
    let draft = try draft(text)
    #expect(draft.paragraphs.map(draft.string).prefix(2).last == "Độc lập - Tự do - Hạnh phúc")
    #expect(draft.paragraphs.map(\.drawings.count) == [0, 1, 0])
  }

  @Test func recipientsAndSignatureInTurnsArePutInOrder() throws {
    let text = """
      Nơi nhận:

      TM. ỦY BAN NHÂN DÂN

      - Các sở, ban, ngành
      tỉnh;

      KT. CHỦ TỊCH

      - Lưu: VT.

      Nguyễn Văn An
      """
    #expect(
      try lines(text) == [
        "Nơi nhận:", "- Các sở, ban, ngành", "tỉnh;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH",
        "Nguyễn Văn An",
      ])
  }
}
