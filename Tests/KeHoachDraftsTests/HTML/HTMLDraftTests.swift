import KeHoachOffice
import Testing

@testable import KeHoachDrafts

@Suite struct HTMLDraftTests {
  private func draft(_ html: String) throws -> Draft {
    try DraftReader.read(Array(("<html>" + html).utf8), name: "a.html")
  }

  private func lines(_ html: String) throws -> [String] {
    let draft = try draft(html)
    return draft.paragraphs.map(draft.string)
  }

  @Test func blocksAreParagraphsAndBlanksAreOne() throws {
    #expect(
      try lines("<p>Kế\n  <b>hoạch</b> </p>năm&nbsp;2026<br>của tỉnh<br><br>Hết<script>x</script>") == [
        "Kế hoạch", "năm\u{A0}2026\u{0B}của tỉnh", "Hết",
      ])
  }

  @Test func looksComeFromTagsRulesAndStyles() throws {
    let draft = try draft(
      "<style>.ten, h9 {font-weight:bold;text-align:center} .a .x{font-style:italic} @media print{.ten{font-weight:normal}}"
        + "</style><div class=a><p class=ten>A<span class=x style='font-size:14pt'>B</span></p></div>")
    #expect(draft.paragraphs[0].format.alignment == .centre)
    #expect(draft.paragraphs[0].runs.map(\.format.isBold) == [true, true])
    #expect(draft.paragraphs[0].runs.map(\.format.isItalic) == [false, true])
    #expect(draft.paragraphs[0].runs[1].format.size == 28)
  }

  @Test func listsCount() throws {
    let html =
      "<ol type=I start=2><li>Một<ol type=a><li>Hai<li value=4>Ba</ol><li><p>Bốn</p></ol><ul><li>Năm<li>- Sáu</ul>"
    #expect(try lines(html) == ["II. Một", "a. Hai", "d. Ba", "III. Bốn", "• Năm", "- Sáu"])
    let draft = try draft(html)
    #expect(draft.paragraphs.map { $0.label?.level } == [0, 1, 1, 0, 0, nil])
  }

  @Test func wordsListsHaveTheirLabels() throws {
    let draft = try draft(
      "<p style='mso-list:l0 level2 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>1.1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;</span></span><![endif]>Nội dung</p>"
    )
    #expect(draft.paragraphs.map(draft.string) == ["1.1. Nội dung"])
    #expect(draft.paragraphs[0].label?.level == 1)
    #expect(draft.paragraphs[0].label?.list == 3)
  }

  @Test func cellsReachOverColumnsAndRows() throws {
    let draft = try draft(
      "<table border=1><thead><tr><th rowspan=2>TT<th colspan=2>Thời gian<tr><th>Từ<th>Đến</thead><tr><td>1<td>2<td></table>"
    )
    guard case .table(let table) = draft.body[0] else {
      Issue.record("no table")
      return
    }
    #expect(table.isRuled)
    #expect(table.rows.map { $0.cells.map(\.columnSpan) } == [[1, 2], [1, 1, 1], [1, 1, 1]])
    #expect(table.rows[1].cells.map(\.continuesAbove) == [true, false, false])
    #expect(table.rows.map(\.isRepeatedHead) == [true, true, false])
    #expect(table.rows[2].cells.map(\.blocks.count) == [1, 1, 1])
  }

  @Test func whatTheSitePutsAroundIsLeftOutAndSaid() throws {
    let draft = try draft(
      """
      <header><a href=/>Trang chủ</a> Thư viện</header><nav><a href=1>Văn bản</a></nav>
      <div><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>KẾ HOẠCH</p><p>Theo <a href=2>Luật Đầu tư</a></p><p>Tải về</p>
      <p>Nơi nhận:</p></div>
      <ul><li><a href=3>Kế hoạch 1</a><li><a href=4>Kế hoạch 2</a><li><a href=5>Kế hoạch 3</a></ul><p>Phụ lục</p>
      """)
    #expect(
      draft.paragraphs.map(draft.string) == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "KẾ HOẠCH", "Theo Luật Đầu tư", "Nơi nhận:", "Phụ lục",
      ])
    #expect(
      draft.omissions.map(\.words) == [
        "Trang chủ Thư viện", "Văn bản", "Tải về", "Kế hoạch 1 Kế hoạch 2 Kế hoạch 3",
      ])
  }

  @Test func notesAreNotesAndHiddenWordsAreSaid() throws {
    let draft = try draft(
      "<p>Bốn tại chỗ<a href='#n1' id=r1><sup>[1]</sup></a>.<span style='display:none'>thử</span></p>"
        + "<div id=n1><p><a href='#r1'>[1]</a> Chỉ huy.</p></div>")
    #expect(draft.paragraphs.map(draft.string) == ["Bốn tại chỗ.", "Chỉ huy."])
    #expect(draft.notes == [DraftNote(mark: "Bốn tại chỗ".utf8.count, paragraphs: 1..<2)])
    #expect(draft.body == [.paragraph(0)])
    #expect(draft.omissions.map(\.kind) == [.hiddenText])
  }

  @Test func fontsFromBeforeUnicodeAreConverted() throws {
    let draft = try draft("<p style='font-family:.VnTime'>Céng hßa x· héi chñ nghÜa ViÖt Nam</p>")
    #expect(draft.paragraphs.map(draft.string) == ["Cộng hòa xã hội chủ nghĩa Việt Nam"])
    #expect(draft.encoding == "TCVN3")
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 10_000), "<p " + (0..<500).map { "a\($0)=1" }.joined(separator: " ") + ">",
  ])
  func pagesThatNoProgramWritesAreRefused(_ html: String) {
    #expect(throws: OfficeFileProblem.self) { _ = try draft(html) }
  }

  @Test func entitiesOfTheirOwnAreNothing() throws {
    let html = "<!DOCTYPE html [<!ENTITY a 'xxxx'>]><html><p>A &a; &amp; B"
    let draft = try HTMLDraftReader.read(Array(html.utf8), name: "a.html")
    #expect(!draft.paragraphs.map(draft.string).joined().contains("xxxx"))
  }
}
