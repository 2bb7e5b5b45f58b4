import KeHoachSource
import Testing

@testable import KeHoachDrafts

@Suite struct EditFormatTests {
  private func format(
    _ document: EditedDocument, tracks: Bool = false, _ make: (Draft) -> [FormatChange]
  ) throws -> EditedDocument {
    try document.edited { draft in
      var edits = WordEdits()
      edits.formats = make(draft)
      edits.tracksChanges = tracks
      return edits
    }.document
  }

  @Test func wordsWithinARunAreCutOutAndPropertiesStandInTheirOrder() throws {
    let look = "<w:rPr><w:i/><w:sz w:val=\"26\"/><w:lang w:val=\"vi-VN\"/></w:rPr>"
    let document = EditedDocument("<w:p><w:r>\(look)<w:t>một hai ba</w:t></w:r></w:p>")
    let copy = try format(document) { draft in
      let range = draft.range(of: "hai")
      return [
        .characters(range, .size(28)), .characters(range, .bold(true)), .characters(range, .font("Times New Roman")),
        .characters(range, .underlined(true)), .characters(range, .italic(false)),
      ]
    }
    #expect(
      try copy.body()
        == "<w:p><w:r>\(look)<w:t xml:space=\"preserve\">một </w:t></w:r><w:r><w:rPr>"
        + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:b/>"
        + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:u w:val=\"single\"/><w:lang w:val=\"vi-VN\"/></w:rPr>"
        + "<w:t>hai</w:t></w:r><w:r>\(look)<w:t xml:space=\"preserve\"> ba</w:t></w:r></w:p>")
  }

  @Test func stylesAreContradictedWhereTheySayOtherwise() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/>"
      + "<w:pPr><w:pageBreakBefore/><w:ind w:firstLine=\"300\" w:firstLineChars=\"50\"/></w:pPr>"
      + "<w:rPr><w:b/><w:color w:val=\"FF0000\"/></w:rPr></w:style>"
    let document = EditedDocument("<w:p><w:r><w:t>a</w:t></w:r></w:p>", styles: styles)
    let copy = try format(document) { _ in
      [
        .characters(0..<1, .bold(false)), .characters(0..<1, .black), .characters(0..<1, .italic(false)),
        .paragraph(0, .startsPage(false)), .paragraph(0, .firstLineIndent(720)),
      ]
    }
    #expect(
      try copy.body()
        == "<w:p><w:pPr><w:pageBreakBefore w:val=\"0\"/><w:ind w:firstLine=\"720\" w:firstLineChars=\"0\"/></w:pPr>"
        + "<w:r><w:rPr><w:b w:val=\"0\"/><w:color w:val=\"auto\"/></w:rPr><w:t>a</w:t></w:r></w:p>")
    let paragraph = try copy.draft().paragraphs[0]
    #expect(!paragraph.runs[0].format.isBold && paragraph.runs[0].format.colour.isEmpty)
    #expect(!paragraph.format.startsPage && paragraph.format.firstLineIndent == 720)
  }

  @Test func paragraphsReadAsTheyWereSet() throws {
    let document = EditedDocument(
      "<w:p><w:pPr><w:spacing w:before=\"1\" w:beforeAutospacing=\"1\"/><w:ind w:start=\"9\" w:hanging=\"5\"/></w:pPr>"
        + "<w:r><w:t>a</w:t></w:r></w:p>")
    let wanted: [FormatChange.ParagraphProperty] = [
      .alignment(.both), .firstLineIndent(567), .leftIndent(100), .rightIndent(50), .spaceBefore(120), .spaceAfter(60),
      .lineSpacing(.exactly(340)), .startsPage(true),
    ]
    let copy = try format(document) { _ in wanted.map { .paragraph(0, $0) } }
    let read = try copy.draft().paragraphs[0].format
    #expect(wanted.filter { !$0.holds(for: read) }.isEmpty)
    #expect(
      try copy.body().contains(
        "<w:pPr><w:pageBreakBefore/><w:spacing w:before=\"120\" w:after=\"60\" w:line=\"340\" w:lineRule=\"exact\"/>"
          + "<w:ind w:start=\"100\" w:firstLine=\"567\" w:right=\"50\"/><w:jc w:val=\"both\"/></w:pPr>"))
    #expect(try format(copy) { _ in wanted.map { .paragraph(0, $0) } }.bytes == copy.bytes)
  }

  @Test func trackedFormatsKeepWhatWas() throws {
    let document = EditedDocument(
      "<w:p><w:pPr><w:jc w:val=\"left\"/><w:rPr><w:i/></w:rPr></w:pPr><w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t>a</w:t></w:r></w:p>"
        + "<w:sectPr><w:pgMar w:top=\"1\" w:right=\"1\" w:bottom=\"1\" w:left=\"1\" w:header=\"1\" w:footer=\"1\" w:gutter=\"0\"/></w:sectPr>"
    )
    let copy = try format(document, tracks: true) { _ in
      [
        .characters(0..<1, .size(28)), .characters(0..<1, .bold(true)), .paragraph(0, .alignment(.both)),
        .page(section: 0, .left(1701)),
      ]
    }
    let body = try copy.body()
    #expect(
      body.contains(
        "<w:rPr><w:b/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:rPrChange w:id=\"0\" w:author=\"kehoach\">"
          + "<w:rPr><w:sz w:val=\"20\"/></w:rPr></w:rPrChange></w:rPr>"))
    #expect(
      body.contains(
        "<w:pPr><w:jc w:val=\"both\"/><w:rPr><w:i/></w:rPr><w:pPrChange w:id=\"1\" w:author=\"kehoach\">"
          + "<w:pPr><w:jc w:val=\"left\"/></w:pPr></w:pPrChange></w:pPr>"))
    #expect(body.contains("w:left=\"1701\""))
    #expect(body.contains("<w:sectPrChange w:id=\"2\" w:author=\"kehoach\"><w:sectPr><w:pgMar w:top=\"1\""))
  }

  @Test func pagesReadAsTheyWereSet() throws {
    let document = EditedDocument(
      "<w:p><w:pPr><w:sectPr><w:cols w:num=\"1\"/></w:sectPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p/><w:sectPr/>")
    let copy = try format(document) { _ in
      [
        .page(section: 0, .size(width: 16838, height: 11906)), .page(section: 1, .left(1701)),
        .page(section: 1, .top(1134)), .page(section: 1, .pageNumber(size: 26)), .page(section: 1, .firstNumber(1)),
      ]
    }
    let pages = try copy.draft().pages
    #expect(pages.map(\.width) == [16838, 11906])
    #expect(pages.map(\.left) == [1440, 1701])
    #expect(pages[1].top == 1134 && pages[1].firstNumber == 1 && pages[1].hasOwnFirstPage)
    #expect(pages[0].margins.isEmpty)
    #expect(pages[1].margins.map(\.isHeader) == [true])
    #expect(pages[1].margins.first?.pageNumber?.size == 26 && pages[1].margins.first?.alignment == .centre)
    #expect(
      try copy.body().contains(
        "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:cols w:num=\"1\"/></w:sectPr>"))
  }

  @Test func aNumberAtTheFootMovesToTheHead() throws {
    let number =
      "<w:p><w:r><w:t>- </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"
    let reference = "<w:footerReference w:type=\"default\" r:id=\"rId1\"/>"
    let document = EditedDocument(
      "<w:p/><w:sectPr>\(reference)</w:sectPr>", parts: [("footer", "ftr", number)])
    let copy = try format(document) { _ in [.page(section: 0, .pageNumber(size: 28))] }
    let page = try copy.draft().pages[0]
    #expect(page.margins.filter { $0.pageNumber != nil }.map(\.isHeader) == [true])
    #expect(!(try copy.part("word/footer.xml").contains("PAGE")))
    #expect(try copy.part("[Content_Types].xml").contains("PartName=\"/word/header.xml\""))
    #expect(
      try copy.body().contains(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>\(reference)<w:titlePg/>"))
    // What is there is used again.
    let again = try format(copy) { _ in [.page(section: 0, .pageNumber(size: 26))] }
    #expect(try again.draft().pages[0].margins.first { $0.isHeader }?.pageNumber?.size == 26)
    #expect(try again.names() == copy.names())
  }

  @Test func rowsAreRepeatedInTheRightTable() throws {
    func table(_ content: String) -> String {
      "<w:tbl><w:tr><w:tc>\(content)<w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    }
    let document = EditedDocument(table(table("")))
    let copy = try format(document) { _ in [.repeatsRow(table: 0, row: 1, true), .repeatsRow(table: 1, row: 0, true)] }
    let head = "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p/></w:tc></w:tr>"
    #expect(
      try copy.body()
        == "<w:tbl><w:tr><w:tc><w:tbl>\(head)<w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr>\(head)</w:tbl>"
    )
    let back = try format(copy) { _ in [.repeatsRow(table: 0, row: 1, false), .repeatsRow(table: 1, row: 0, false)] }
    #expect(try back.body() == document.body())
  }

  @Test func labelsLookAsTheirParagraphs() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
      + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
    let label = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let document = EditedDocument(
      "<w:p><w:pPr>\(label)</w:pPr><w:r><w:t>a</w:t></w:r></w:p>", parts: [("numbering", "numbering", numbering)])
    let draft = try document.draft()
    #expect(draft.text.string(in: draft.text.line(1)) == "1. a")
    let copy = try format(document) { draft in [.characters(draft.paragraphs[0].words, .bold(true))] }
    #expect(try copy.body().contains("<w:pPr>\(label)<w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr>"))
    // A remark about the label stands at the words behind it; no edit reaches it.
    let result = try document.edited { draft in
      var edits = WordEdits()
      edits.comments = [WordEdits.Comment(range: 0..<2, paragraphs: ["nhãn"])]
      edits.words = [TextEdit(0..<2, "2.")]
      return edits
    }
    #expect(result.refused.count == 1)
    #expect(try result.document.draft().comments.map(\.range) == [3..<4])
  }
}
