import KeHoachOffice
import Testing

@testable import KeHoachDrafts

@Suite struct TextDraftTests {
  private func lines(_ text: String) throws -> [String] {
    let draft = try TextDraftReader.read(Array(text.utf8), name: "a.txt")
    return draft.paragraphs.map(draft.string)
  }

  @Test func eachLineIsAParagraphWhereNothingWasBroken() throws {
    let long = String(repeating: "Tổ chức tập huấn cho cán bộ, công chức. ", count: 8)
    #expect(try lines("1. Mục tiêu\n\(long)\ncủa tỉnh\n") == ["1. Mục tiêu", String(long.dropLast()), "của tỉnh"])
  }

  /// Lines broken at column 60.
  private let wrapped = """
        I. MỤC TIÊU
        - Hỗ trợ doanh nghiệp nâng cao năng suất và chất lượng
    sản phẩm, hàng hóa trên địa bàn tỉnh; giai đoạn từ năm 2021
    - 2025 phát triển kinh tế
    - xã hội bền vững.
        1. Tổ chức đào tạo, chứng nhận cho chuyên gia vào tháng
    6. Các cơ quan, đơn vị trong tỉnh phối hợp chặt chẽ với các
    doanh nghiệp.
        Các sở, ban, ngành thực hiện Kế hoạch số 12/2021/KH-
    UBND của tỉnh.
    """

  @Test func brokenLinesAreJoinedButNotOverLabels() throws {
    #expect(
      try lines(wrapped) == [
        "I. MỤC TIÊU",
        "- Hỗ trợ doanh nghiệp nâng cao năng suất và chất lượng sản phẩm, hàng hóa trên địa bàn tỉnh; giai đoạn từ năm "
          + "2021 - 2025 phát triển kinh tế", "- xã hội bền vững.",
        "1. Tổ chức đào tạo, chứng nhận cho chuyên gia vào tháng 6. Các cơ quan, đơn vị trong tỉnh phối hợp chặt chẽ "
          + "với các doanh nghiệp.",
        "Các sở, ban, ngành thực hiện Kế hoạch số 12/2021/KH-UBND của tỉnh.",
      ])
  }

  @Test func pageNumbersAreLeftOutAndParagraphsGoOnOverPages() throws {
    let text = wrapped + "\n\u{0C}                2\n\n    - Nâng cao năng lực.\n\u{0C}                3\n\nHết.\n"
    let draft = try TextDraftReader.read(Array(text.utf8), name: "a.txt")
    #expect(draft.omissions.map(\.words) == ["2", "3"])
    #expect(draft.omissions.map(\.kind) == [.pageHeader, .pageHeader])
    #expect(draft.paragraphs.suffix(2).map(draft.string) == ["- Nâng cao năng lực.", "Hết."])
  }

  @Test func theHeadIsTwoCells() throws {
    let text = """
        UBND TỈNH A           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ NỘI VỤ                Độc lập - Tự do - Hạnh phúc
        -------
      Số:     /KH-SNV         A, ngày      tháng 5 năm 2026

                            KẾ HOẠCH
      """
    let draft = try TextDraftReader.read(Array(text.utf8), name: "a.txt")
    guard case .table(let table) = draft.body[0] else {
      Issue.record("no table")
      return
    }
    #expect(!table.isRuled)
    #expect(table.rows.count == 1)
    #expect(
      draft.paragraphs.map(draft.string) == [
        "UBND TỈNH A", "SỞ NỘI VỤ", "Số:     /KH-SNV", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc", "A, ngày      tháng 5 năm 2026", "KẾ HOẠCH",
      ])
    #expect(draft.paragraphs[1].drawings.map(\.kind) == [.line])
  }

  @Test(arguments: ["┌─┐│└┘", "╔═╗║╚╝", "┏━┓┃┗┛"]) func theFrameOfAStampIsNoWord(lines: String) throws {
    var text = """
        UBND TỈNH A           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 12/KH-UBND             Độc lập - Tự do - Hạnh phúc
          ┌──────┐             A, ngày 02 tháng 5 năm 2026
          │ KHẨN │
          └──────┘

                            KẾ HOẠCH
      """
    text = String(text.map { sign in zip("┌─┐│└┘", lines).first { $0.0 == sign }?.1 ?? sign })
    let draft = try TextDraftReader.read(Array(text.utf8), name: "a.txt")
    #expect(draft.paragraphs.prefix(3).map(draft.string) == ["UBND TỈNH A", "Số: 12/KH-UBND", "KHẨN"])
  }

  @Test func recipientsAndSignatureAreTwoCells() throws {
    let text = """
      Nơi nhận:                     KT. CHỦ TỊCH
      - Như trên;                   PHÓ CHỦ TỊCH
      - Lưu: VT.


                                   Nguyễn Văn A

                       PHỤ LỤC
      """
    let draft = try TextDraftReader.read(Array(text.utf8), name: "a.txt")
    #expect(
      draft.paragraphs.map(draft.string) == [
        "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn A", "PHỤ LỤC",
      ])
  }

  @Test func tablesOfTabsPipesAndDrawnLines() throws {
    let tabs = "TT\tNội dung\tThời gian\t\n\t\tBắt đầu\tKết thúc\n1\tHọp\t5/2026\t6/2026\n"
    let pipes = "| TT | Nội dung |\n|---|---|\n| 1 | Họp<br>Sơ kết |\n"
    let drawn = """
      ┌────┬──────────┬─────┐
      │ TT │ Nội dung │ Chi │
      ├────┼──────────┴─────┤
      │ 1  │ Tổ chức họp   │
      │    │ giao ban      │
      └────┴────────────────┘
      """.replacing("họp   │", with: "họp    │").replacing("ban      │", with: "ban       │")
    func table(_ text: String) throws -> (DraftTable, [String])? {
      let draft = try TextDraftReader.read(Array(text.utf8), name: "a.txt")
      guard case .table(let table) = draft.body.first else { return nil }
      return (table, draft.paragraphs.map(draft.string))
    }
    let first = try #require(try table(tabs))
    #expect(first.0.rows[0].cells.map(\.columnSpan) == [1, 1, 2])
    #expect(first.0.rows[1].cells.map(\.continuesAbove) == [true, true, false, false])
    let second = try #require(try table(pipes))
    #expect(second.1 == ["TT", "Nội dung", "1", "Họp", "Sơ kết"])
    #expect(second.0.rows[0].cells.map(\.isHead) == [true, true])
    let third = try #require(try table(drawn))
    #expect(third.1 == ["TT", "Nội dung", "Chi", "1", "Tổ chức họp giao ban"])
    #expect(third.0.rows[1].cells.map(\.columnSpan) == [1, 2])
  }

  @Test func markedWordsAreBold() throws {
    let draft = try TextDraftReader.read(
      Array("Tổng: **140 đồng** (*)\n\n**KT.CHỦ TỊCH\nPHÓ CHỦ TỊCH**".utf8), name: "a")
    #expect(draft.paragraphs.map(draft.string) == ["Tổng: 140 đồng (*)", "KT.CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
    #expect(draft.paragraphs.map { $0.runs.map(\.format.isBold) } == [[false, true, false], [true], [true]])
  }

  @Test func wordsOfLegalSitesAreLeftOutAndSaid() throws {
    let text = """
      Hệ thống pháp luật
      KẾ HOẠCH
      HIỆU LỰC VĂN BẢN
      Kế hoạch năm 2021
        • Số hiệu: 1/KH-UBND
        • Loại văn bản: Kế hoạch
        • Người ký: Nguyễn Văn A
      Tải văn bản
      """
    let draft = try TextDraftReader.read(Array(text.utf8), name: "a.txt")
    #expect(draft.paragraphs.map(draft.string) == ["KẾ HOẠCH"])
    #expect(draft.omissions.map(\.kind) == [.siteText, .siteText])
    #expect(draft.omissions[1].words.hasPrefix("HIỆU LỰC VĂN BẢN\nKế hoạch năm 2021"))
  }

  /// `tỉnh nhận đoàn` in encodings of one byte a letter.
  private static let old: [(String, [UInt8])] = [
    ("VISCII", [0x74, 0xEF, 0x6E, 0x68, 0x20, 0x6E, 0x68, 0xA7, 0x6E, 0x20, 0xF0, 0x6F, 0xE0, 0x6E]),
    ("TCVN3", [0x74, 0xD8, 0x6E, 0x68, 0x20, 0x6E, 0x68, 0xCB, 0x6E, 0x20, 0xAE, 0x6F, 0xB5, 0x6E]),
    (
      "windows-1258",
      [0x74, 0x69, 0xD2, 0x6E, 0x68, 0x20, 0x6E, 0x68, 0xE2, 0xF2, 0x6E, 0x20, 0xF0, 0x6F, 0xE0, 0x6E]
    ),
  ]

  @Test(arguments: 0..<3) func encodingsFromBeforeUnicode(_ index: Int) throws {
    let (name, bytes) = Self.old[index]
    let draft = try TextDraftReader.read(bytes, name: "a.txt")
    #expect(draft.encoding == name)
    #expect(draft.paragraphs.map(draft.string) == ["tỉnh nhận đoàn"])
  }

  @Test func notesStandBelowALine() throws {
    let draft = try TextDraftReader.read(Array("Bốn tại chỗ[1].\n────\n[1] Chỉ huy.\n".utf8), name: "a.txt")
    #expect(draft.paragraphs.map(draft.string) == ["Bốn tại chỗ.", "Chỉ huy."])
    #expect(draft.notes == [DraftNote(mark: "Bốn tại chỗ".utf8.count, paragraphs: 1..<2)])
  }

  @Test func aFileThatIsTooLargeIsRefused() {
    #expect(throws: OfficeFileProblem.self) {
      try TextDraftReader.read([UInt8](repeating: 0x61, count: (32 << 20) + 1), name: "a.txt")
    }
  }
}
