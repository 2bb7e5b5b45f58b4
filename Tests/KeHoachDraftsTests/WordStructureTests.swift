import KeHoachSource
import Testing

@testable import KeHoachDrafts

@Suite struct WordStructureTests {
  private func table(_ body: String, parts: [(String, String)] = []) throws -> DraftTable {
    let draft = try WordFixture(body, parts: parts).draft()
    guard case .table(let table) = draft.body.first else {
      Issue.record("no table")
      return DraftTable(rows: [])
    }
    return table
  }

  private func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
  }

  @Test func spansAndHeads() throws {
    let body = """
      <w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/><w:gridCol w:w="500"/></w:tblGrid>
      <w:tr><w:trPr><w:tblHeader/><w:cantSplit/></w:trPr>\(cell("a", "<w:gridSpan w:val=\"2\"/>"))\
      \(cell("b", "<w:vMerge w:val=\"restart\"/>"))</w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>\(cell("c"))\(cell("", "<w:vMerge/>"))</w:tr>
      <w:tr>\(cell("d", "<w:hMerge w:val=\"restart\"/>"))\(cell("", "<w:hMerge/>"))\(cell("e"))</w:tr></w:tbl>
      """
    let table = try table(body)
    #expect(table.columnWidths == [1000, 2000, 500])
    #expect(table.rows.map { $0.cells.map(\.columnSpan) } == [[2, 1], [1, 1, 1], [2, 1]])
    #expect(table.rows[1].cells.map(\.continuesAbove) == [false, false, true])
    #expect(table.rows[1].cells[0].blocks.isEmpty)
    #expect(table.rows.map(\.isRepeatedHead) == [true, false, false])
    #expect(table.rows.map(\.mayBreak) == [false, true, true])
  }

  @Test func tablesWithinTables() throws {
    let inner = "<w:tbl><w:tr>\(cell("trong"))</w:tr></w:tbl>"
    let table = try table("<w:tbl><w:tr><w:tc>\(inner)\(p("ngoài"))</w:tc></w:tr></w:tbl>")
    guard case .table(let nested) = table.rows[0].cells[0].blocks.first else {
      Issue.record("no table in the cell")
      return
    }
    #expect(nested.index == 1 && table.index == 0)
    #expect(nested.rows[0].cells[0].blocks == [.paragraph(0)])
    #expect(table.rows[0].cells[0].blocks.last == .paragraph(1))
  }

  @Test func linesOfTables() throws {
    let grid = """
      <w:style w:type="table" w:styleId="G"><w:tblPr><w:tblBorders><w:top w:val="single"/>\
      <w:insideV w:val="single"/></w:tblBorders></w:tblPr></w:style>
      """
    let named = "<w:tblPr><w:tblStyle w:val=\"G\"/></w:tblPr>"
    let off = "<w:tcBorders><w:top w:val=\"nil\"/><w:right w:val=\"nil\"/><w:left w:val=\"nil\"/></w:tcBorders>"
    #expect(try !table("<w:tbl><w:tr>\(cell("a"))</w:tr></w:tbl>").isRuled)
    #expect(try table("<w:tbl>\(named)<w:tr>\(cell("a"))</w:tr></w:tbl>", parts: [("styles", grid)]).isRuled)
    let cleared = "<w:tbl>\(named)<w:tr>\(cell("a", off))\(cell("b", off))</w:tr></w:tbl>"
    #expect(try !table(cleared, parts: [("styles", grid)]).isRuled)
    let one = "<w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders>"
    #expect(try table("<w:tbl><w:tr>\(cell("a", one))</w:tr></w:tbl>").isRuled)
  }

  @Test func sectionsHandOnTheirHeaders() throws {
    let number =
      "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \">"
      + r("2", "<w:sz w:val=\"26\"/>") + "</w:fldSimple></w:p>"
    let first = """
      <w:sectPr><w:headerReference w:type="default" r:id="rId0"/><w:footerReference w:type="first" r:id="rId1"/>\
      <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="1134"/>\
      <w:titlePg/></w:sectPr>
      """
    let second = """
      <w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
      <w:pgNumType w:start="1"/><w:cols w:num="2"/></w:sectPr>
      """
    let draft = try WordFixture(
      p("a", first) + p("b") + second, parts: [("header", number), ("footer", p("Mật"))]
    ).draft()
    #expect(draft.paragraphs.map(\.place.section) == [0, 1])
    let pages = draft.pages
    #expect(pages.count == 2 && pages[0].left == 1701 && pages[0].hasOwnFirstPage && pages[0].startsPage)
    #expect(pages[0].margins.map(\.occasion) == [.usual, .first])
    #expect(pages[0].margins[0].pageNumber?.size == 26 && pages[0].margins[0].alignment == .centre)
    #expect(pages[0].margins[0].words.isEmpty && pages[0].margins[1].words == "Mật")
    #expect(pages[1].width == 16838 && !pages[1].startsPage && pages[1].firstNumber == 1 && pages[1].columns == 2)
    #expect(pages[1].margins.map(\.occasion) == [.usual])
    #expect(draft.omissions == [DraftOmission(kind: .pageHeader, words: "Mật", place: 0)])
  }

  @Test func pageNumbersOfComplexFields() throws {
    let field = """
      <w:p><w:r><w:t>Trang </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE  \\* M\
      </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\(r("7", "<w:b/>"))\
      <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
      """
    let sect = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId0\"/></w:sectPr>"
    let page = try WordFixture(p("a") + sect, parts: [("footer", field)]).draft().pages[0]
    #expect(page.margins.count == 1 && !page.margins[0].isHeader && page.margins[0].words == "Trang")
    #expect(page.margins[0].pageNumber != nil)
  }

  @Test func notesStandBehindTheBody() throws {
    let body = "<w:p>\(r("một"))<w:r><w:footnoteReference w:id=\"3\"/></w:r>\(r(" hai"))</w:p>" + p("ba")
    let notes = """
      <w:footnote w:id="0" w:type="separator">\(p("---"))</w:footnote>
      <w:footnote w:id="3"><w:p><w:r><w:footnoteRef/></w:r>\(r("chú thích"))</w:p></w:footnote>
      """
    let draft = try WordFixture(body, parts: [("footnotes", notes)]).draft()
    #expect(draft.paragraphs.map { draft.string(of: $0) } == ["một hai", "ba", "chú thích"])
    #expect(draft.notes == [DraftNote(mark: 5, paragraphs: 2..<3)])
    #expect(draft.paragraphs[2].place.part == "tài/phần0.xml" && draft.paragraphs[2].place.index == 1)
    #expect(draft.body == [.paragraph(0), .paragraph(1)])
  }

  @Test func commentsKnowWhatTheyAreAbout() throws {
    let body = """
      <w:p>\(r("một "))<w:commentRangeStart w:id="1"/>\(r("hai"))</w:p><w:p>\(r("ba"))<w:commentRangeEnd w:id="1"/>\
      <w:r><w:commentReference w:id="1"/></w:r>\(r(" bốn"))<w:r><w:commentReference w:id="2"/></w:r></w:p>
      """
    let comments = """
      <w:comment w:id="2" w:author="B">\(p("điểm"))</w:comment>
      <w:comment w:id="1" w:author="A" w:date="2026-01-02T03:04:05Z">\(p("x"))\(p("y"))</w:comment>
      <w:comment w:id="9" w:author="C">\(p("không ở đâu"))</w:comment>
      """
    let draft = try WordFixture(body, parts: [("comments", comments)]).draft()
    #expect(draft.comments.map(\.author) == ["A", "B", "C"])
    #expect(draft.text.string(in: draft.comments[0].range) == "hai\nba")
    #expect(draft.comments[0].words == "x\ny" && draft.comments[0].date == "2026-01-02T03:04:05Z")
    #expect(draft.comments[1].range.isEmpty)
    // What has no mark in the text is said at its end.
    #expect(draft.comments[2].range == draft.text.bytes.count - 1..<draft.text.bytes.count - 1)
  }
}
