import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import Testing

@testable import KeHoachImport

@Suite struct WritingBodyTests {
  private func lines(_ lines: [HandDraft.Line]) -> [String] {
    var draft = HandDraft()
    draft.add(lines)
    return draft.bodyLines
  }

  @Test func titlesTakeTheirDepthFromTheirLabels() {
    #expect(
      lines([
        .init(.divisionLabel, "Phần I"), .init(.divisionTitle, "QUAN ĐIỂM"), .init(.sectionTitle, "I. MỤC TIÊU"),
        .init(.clauseTitle, "1. Chung"), .init(.clauseTitle, "1.1. Riêng"), .init(.point, "a) Một"),
        .init(.bullet, "- Hai"), .init(.subBullet, "+ Ba"), .init(.clause, "2. Sở Tư pháp: Phối hợp"),
      ]) == [
        "# Phần I QUAN ĐIỂM", "## I. MỤC TIÊU", "### 1. Chung", "#### 1.1. Riêng", "a) Một", "- Hai", "+ Ba",
        "2. Sở Tư pháp: Phối hợp",
      ])
  }

  @Test func articlesThatAreSentencesAreRunIn() {
    let decision: [HandDraft.Line] = [
      .init(.article, "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch du lịch."),
      .init(.article, "Điều 2. Các cơ quan sau chịu trách nhiệm thi hành:"), .init(.bullet, "- Sở Nội vụ./."),
    ]
    #expect(
      lines(decision) == [
        "**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch du lịch.",
        "**Điều 2.** Các cơ quan sau chịu trách nhiệm thi hành:", "- Sở Nội vụ./.",
      ])
    // Their clauses count anew.
    let clauses: [HandDraft.Line] = [
      .init(.article, "Điều 1. Phê duyệt Kế hoạch:"), .init(.clause, "1. Mục tiêu."),
      .init(.article, "Điều 2. Tổ chức thực hiện:"), .init(.clause, "1. Sở Nội vụ chủ trì./."),
    ]
    #expect(lines(clauses)[0] == "# Điều 1. Phê duyệt Kế hoạch:")
    #expect(
      lines([.init(.article, "Điều 1. Phạm vi điều chỉnh"), .init(.bodyText, "Quy chế này quy định về sách.")])[0]
        == "# Điều 1. Phạm vi điều chỉnh")
  }

  @Test func wordsThatLookLikeMarkupStayWords() {
    #expect(
      lines([
        .init(.bodyText, "# hàng"), .init(.bodyText, "1. không phải khoản"), .init(.bodyText, "- không phải ý"),
        .init(.bodyText, "a) không phải điểm"), .init(.bodyText, "::: bảng"), .init(.bodyText, "%% ghi chú"),
        .init(.bodyText, "| ô | {số} *nghiêng* [^1] [@a] \\ hết"), .init(.bodyText, "5 * 3 ____ a__b"),
      ]) == [
        "\\# hàng", "1\\. không phải khoản", "\\- không phải ý", "a\\) không phải điểm", "\\::: bảng", "\\%% ghi chú",
        "\\| ô \\| \\{số} \\*nghiêng\\* \\[^1] \\[@a] \\\\ hết", "5 * 3 \\_\\_\\_\\_ a\\_\\_b",
      ])
  }

  @Test func looksAreWrittenWhereTheStyleDoesNotHaveThem() {
    var draft = HandDraft()
    let bold = CharacterFormat.looks(bold: true)
    draft.add(.sectionTitle, "I. MỤC TIÊU", bold)
    draft.add(
      .block(
        draft.paragraph(
          .bodyText, runs: [("Số liệu ", .looks()), ("rất lớn ", bold), ("năm nay", .looks(italic: true))])))
    draft.add(.block(draft.paragraph(.bullet, runs: [("- Mục tiêu:", bold), (" tăng", .looks(underline: true))])))
    draft.add(.block(draft.paragraph(.bodyText, runs: [("in hoa", .looks(capitals: true)), (" thường", .looks())])))
    #expect(
      draft.bodyLines == [
        "# I. MỤC TIÊU", "Số liệu **rất lớn** *năm nay*", "- **Mục tiêu:** __tăng__", "IN HOA thường",
      ])
  }

  @Test(arguments: [([true, false, true], "ab"), ([true, true, false], "x"), ([false, true, true], "*")])
  func looksSideBySideNeverChangeWords(pattern: [Bool], unit: String) {
    var draft = HandDraft()
    let runs = pattern.enumerated().map { number, isBold in
      (unit, CharacterFormat.looks(bold: isBold, italic: number.isMultiple(of: 2), underline: number == 1))
    }
    draft.add(.block(draft.paragraph(.bodyText, runs: runs)))
    let plan = Analysis(Parser.parse(draft.imported.source)).plan
    #expect(plan.preamble.first?.text.plain == String(repeating: unit, count: 3))
  }

  @Test func otherMarksAreSaidOnce() {
    var draft = HandDraft()
    draft.add([.init(.bullet, "• Một"), .init(.bullet, "• Hai"), .init(.bullet, "– Ba"), .init(.subBullet, "o Bốn")])
    #expect(draft.bodyLines == ["- Một", "- Hai", "- Ba", "+ Bốn"])
    #expect(draft.imported.remarkIDs.filter { $0 == "KH994" }.count == 3)
  }

  @Test func aTypedDashBehindABulletOfTheListIsEnough() {
    var draft = HandDraft()
    draft.add(.bullet, "• - Một")
    draft.label(ofLength: 4, isBullet: true)
    #expect(draft.bodyLines == ["- Một"])
    #expect(draft.imported.remarkIDs.contains("KH994"))
  }

  @Test func whoDecidesStandsAboveTheLegalBasis() {
    var draft = HandDraft()
    draft.add([
      .init(.documentType, "QUYẾT ĐỊNH"), .init(.subject, "Ban hành Kế hoạch"),
      .init(.authority, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"), .init(.legalBasis, "Căn cứ Luật A;"),
    ])
    #expect(draft.bodyLines == ["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "Căn cứ Luật A;"])
  }

  @Test func oddLabelsStayWordsAndWrongNumbersStayWrong() {
    var draft = HandDraft()
    draft.add([
      .init(.sectionTitle, "III. MỤC TIÊU"), .init(.point, "a. Một"), .init(.point, "b. Hai"), .init(.clause, "(i) Ba"),
      .init(.clause, "1.Dính liền"),
    ])
    #expect(draft.bodyLines == ["# III. MỤC TIÊU", "a. Một", "b. Hai", "(i) Ba", "1. Dính liền"])
    #expect(draft.imported.remarkIDs.filter { $0 == "KH990" }.count == 2)
  }

  @Test func notesStandBehindTheirBlock() {
    var draft = HandDraft()
    draft.add(.bodyText, "Theo quy định mới")
    draft.add(.bodyText, "Hết")
    let note = draft.paragraph(.note, runs: [("Nghị định số 30.", CharacterFormat())])
    draft.notes = [DraftNote(mark: 17, paragraphs: note..<note + 1)]
    #expect(draft.bodyLines == ["Theo quy định [^1]mới", "[^1]: Nghị định số 30.", "Hết"])
  }

  @Test func theClosingIsWrittenInItsBlocks() {
    var draft = HandDraft()
    draft.add(.bodyText, "Hết./.")
    let cells: [[(ComponentRole, String)]] = [
      [(.recipientsLabel, "Nơi nhận:"), (.recipient, "- Như trên;"), (.recipient, "- Lưu: VT.")],
      [(.authority, "KT. CHỦ TỊCH"), (.authority, "PHÓ CHỦ TỊCH"), (.blank, ""), (.signer, "Trần Văn A")],
    ]
    let row = cells.map { cell in
      DraftTable.Cell(blocks: cell.map { .paragraph(draft.paragraph($0.0, runs: [($0.1, CharacterFormat())])) })
    }
    draft.add(.table(DraftTable(rows: [DraftTable.Row(cells: row)], isRuled: false)))
    #expect(
      draft.bodyLines == [
        "Hết./.", "::: nơi-nhận", "- Như trên;", "- Lưu: VT.", ":::", "::: chữ-ký", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH",
        "Trần Văn A", ":::",
      ])
    #expect(Analysis(Parser.parse(draft.imported.source)).plan.signatures.first?.name?.plain == "Trần Văn A")
  }

  @Test func appendicesKeepLabelTitleAndReference() {
    var draft = HandDraft()
    draft.add([.init(.bodyText, "Hết./."), .init(.recipient, "- Lưu: VT.")])
    draft.appendixStarts = [draft.add(.appendixLabel, "PHỤ LỤC 01: DANH MỤC")]
    draft.add([.init(.appendixReference, "(Kèm theo Kế hoạch số 5/KH-UBND)"), .init(.clause, "1. Một")])
    var landscape = PageSetup()
    (landscape.width, landscape.height) = (landscape.height, landscape.width)
    draft.pages = [landscape]
    #expect(
      draft.bodyLines.dropFirst(4) == [
        "::: phụ-lục DANH MỤC {nhãn=\"PHỤ LỤC 01:\" trang=ngang}", "(Kèm theo Kế hoạch số 5/KH-UBND)", "1. Một", ":::",
      ])
  }

  @Test func whatIsLeftOutIsSaid() {
    var draft = HandDraft()
    draft.add([.init(.bodyText, "Nội dung"), .init(.foreign, "In trang này"), .init(.foreign, "Tải về")])
    draft.omissions = [DraftOmission(kind: .hiddenText, words: "mật", place: 3)]
    #expect(draft.bodyLines == ["Nội dung"])
    #expect(draft.imported.remarkIDs.filter { $0 == "KH991" }.count == 2)
  }
}

extension DraftBlock {
  static func block(_ index: Int) -> DraftBlock { .paragraph(index) }
}
