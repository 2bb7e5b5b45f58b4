import Foundation
import KeHoachBackends
import KeHoachLayout
import Testing

@Suite struct TextBackendTests {
  @Test(arguments: 40...120) func everyLineFits(width: Int) {
    for line in TextBackend.text(RichPlan.layout, width: width).split(separator: "\n") {
      #expect(line.cells <= width, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test func smallerWidthsAreTheLeast() {
    let least = TextBackend.text(RichPlan.layout, width: TextBackend.leastWidth)
    #expect(TextBackend.text(RichPlan.layout, width: -5) == least)
  }

  /// From 70 cells on, every table of the plan is drawn, so no head is said twice.
  @Test(arguments: [70, 80, 81, 97, 120, 100_000]) func noWordIsLostOrSaidTwice(width: Int) {
    let text = TextBackend.text(RichPlan.layout, width: width)
    #expect(text.printedCharacters == RichPlan.layout.words.joined().sorted())
  }

  @Test func nothingWrapsOnAHugePage() {
    let text = TextBackend.text(RichPlan.layout, width: 100_000)
    #expect(text.printedWords == RichPlan.layout.words)
    #expect(text.contains("    Từ dài \(RichPlan.unbroken) hết.\n"))
    #expect(text.contains("│ \(RichPlan.hostile) │"))
  }

  @Test(arguments: 40...120) func noBreakSpacesHold(width: Int) {
    #expect(TextBackend.text(RichPlan.layout, width: width).contains("15 triệu đồng"))
  }

  @Test func letterheadStandsInTwoColumns() {
    let text = TextBackend.text(RichPlan.layout)
    let expected = """
            UBND TỈNH TÂY NINH              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
               SỞ THÔNG TIN                     Độc lập - Tự do - Hạnh phúc
             VÀ TRUYỀN THÔNG                    ───────────────────────────
                ─────────
             Số: 1500/KH-UBND               Tây Ninh, ngày 07 tháng 5 năm 2024
               ┌─────────┐
               │ HỎA TỐC │
               └─────────┘

                                          KẾ HOẠCH

      """
    #expect(text.hasPrefix(expected))
  }

  @Test func closingStandsSideBySide() {
    let text = text([.grid(RichPlan.closing)], width: 60)
    let expected = """
      Nơi nhận:                                 KT. GIÁM ĐỐC
      - Ủy ban nhân dân tỉnh;                   PHÓ GIÁM ĐỐC
      - Các phòng chuyên môn, đơn vị trực
      thuộc Sở;
      - Lưu: VT, CNTT.

                                                Nguyễn Văn A

                                                KT. GIÁM ĐỐC
                                           PHÓ GIÁM ĐỐC PHỤ TRÁCH




                                                 Trần Thị B

      """
    #expect(text == expected)
  }

  @Test func paragraphsAreIndentedAndWrapped() {
    let label = ListLabel(.letter, value: 5, text: "đ)")
    let text = text(
      [
        .paragraph(
          ParagraphLayout(.romanTitle, label: ListLabel(.roman, value: 1, text: "I."), content: [.text("MỤC TIÊU", [])])
        ),
        .paragraph(
          ParagraphLayout(
            .point, label: label, content: [.text("Một việc dài hơn một dòng của trang hẹp này.", [])])),
        .paragraph(ParagraphLayout(.tableUnit, "Đơn vị: đồng")),
      ], width: 40)
    let expected = """
        I. MỤC TIÊU
        đ) Một việc dài hơn một dòng của trang
      hẹp này.
                                  Đơn vị: đồng

      """
    #expect(text == expected)
  }

  @Test(arguments: 40...120) func wordsAreNotBroken(width: Int) {
    let words =
      "Ủy ban nhân dân các xã, phường chủ trì, phối hợp với Sở Khoa học và Công nghệ rà soát hiện trạng hạ tầng số."
    let text = text([.paragraph(ParagraphLayout(.recipient, words))], width: width)
    #expect(text.split(separator: "\n").joined(separator: " ") == words)
  }

  @Test func footnotesWithoutMarkStandLast() {
    var layout = RichPlan.layout
    layout.footnotes.append(FootnoteLayout(paragraphs: [ParagraphLayout(.footnote, "Không ai gọi.")]))
    #expect(TextBackend.text(layout).hasSuffix("\n[3] Không ai gọi.\n"))
  }

  @Test func charactersAreMeasuredNotScalars() {
    // Each row is 40 cells: 20 wide letters, and 40 letters of two or three scalars.
    let nfd = String(repeating: "e\u{323}\u{302}", count: 40)
    let wide = String(repeating: "漢", count: 20)
    let text = text([.paragraph(ParagraphLayout(.recipient, nfd + wide + "x"))], width: 40)
    #expect(text == "\(nfd)\n\(wide)\nx\n")
  }

  @Test func footnotesStandBelowTheSectionThatRefersToThem() throws {
    let text = TextBackend.text(RichPlan.layout)
    let first = try #require(text.range(of: "\n[1] Theo Quyết định"))
    let appendix = try #require(text.range(of: "Phụ lục I\n"))
    let second = try #require(text.range(of: "\n[2] Giá đã gồm thuế.\nXem thêm"))
    let last = try #require(text.range(of: "Phụ lục II\n"))
    #expect(first.upperBound < appendix.lowerBound)
    #expect(appendix.upperBound < second.lowerBound && second.upperBound < last.lowerBound)
  }

  @Test func whiteSpaceOfAnyKindIsSpaces() {
    #expect(text([.paragraph(ParagraphLayout(.body, "một\thai \n ba"))], width: 80).contains("một hai   ba\n"))
  }

  @Test func emptyDocumentIsEmpty() {
    #expect(text([], width: 80).isEmpty)
  }

  func text(_ blocks: [LayoutBlock], width: Int) -> String {
    TextBackend.text(
      DocumentLayout(
        properties: DocumentProperties(title: "", author: ""), styleSheet: RichPlan.styleSheet,
        sections: [PageSection(page: RichPlan.portrait, blocks: blocks)]), width: width)
  }
}
