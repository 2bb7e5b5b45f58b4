import Testing

@testable import KeHoachDrafts

@Suite struct WordLookTests {
  private func style(_ id: String, _ content: String, kind: String = "paragraph", base: String? = nil) -> String {
    let based = base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
    return "<w:style w:type=\"\(kind)\" w:styleId=\"\(id)\"><w:name w:val=\"Tên \(id)\"/>\(based)\(content)</w:style>"
  }

  private func first(_ body: String, styles: String = "", theme: String = "") throws -> DraftParagraph {
    try WordFixture(body, parts: [("styles", styles), ("theme", theme)]).draft().paragraphs[0]
  }

  @Test func whatNothingSaysIsAsInAnUnstyledDocument() throws {
    let paragraph = try first(p("a"))
    #expect(paragraph.runs[0].format.font == "Times New Roman")
    #expect(paragraph.runs[0].format.size == 20)
    #expect(paragraph.format == ParagraphFormat())
  }

  @Test func stylesInheritAndDirectPropertiesWin() throws {
    let styles = """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
      <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259"/></w:pPr></w:pPrDefault></w:docDefaults>
      \(style("Gốc", "<w:pPr><w:jc w:val=\"both\"/><w:ind w:firstLine=\"567\"/></w:pPr><w:rPr><w:sz w:val=\"28\"/></w:rPr>"))
      \(style("Con", "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:i/></w:rPr>", base: "Gốc"))
      """
    let theme = """
      <a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme>\
      </a:themeElements>
      """
    let paragraph = try first(
      p("a", "<w:pStyle w:val=\"Con\"/><w:ind w:left=\"2cm\"/>", run: "<w:color w:val=\"ff0000\"/>"), styles: styles,
      theme: theme)
    #expect(paragraph.format.alignment == .centre)
    #expect(paragraph.format.firstLineIndent == 567)
    #expect(paragraph.format.leftIndent == 1134)
    #expect(paragraph.format.spaceAfter == 160)
    #expect(paragraph.format.lineSpacing == .multiple(259))
    #expect(paragraph.format.style == "Tên Con")
    let look = paragraph.runs[0].format
    #expect(look.font == "Calibri" && look.size == 28 && look.isItalic && look.colour == "FF0000")
  }

  /// A character style that is bold in a paragraph style that is bold isn't.
  @Test func toggleProperties() throws {
    let styles =
      style("Đậm", "<w:rPr><w:b/></w:rPr>") + style("Mạnh", "<w:rPr><w:b/><w:strike/></w:rPr>", kind: "character")
    let pointing = "<w:pStyle w:val=\"Đậm\"/>"
    let twice = try first(p("a", pointing, run: "<w:rStyle w:val=\"Mạnh\"/>"), styles: styles)
    #expect(!twice.runs[0].format.isBold && twice.runs[0].format.isStruck)
    #expect(try first(p("a", pointing), styles: styles).runs[0].format.isBold)
    #expect(try !first(p("a", pointing, run: "<w:b w:val=\"0\"/>"), styles: styles).runs[0].format.isBold)
    let direct = try first(p("a", pointing, run: "<w:rStyle w:val=\"Mạnh\"/><w:b/>"), styles: styles)
    #expect(direct.runs[0].format.isBold)
  }

  @Test func stylesInACircleEnd() throws {
    let styles = style("A", "<w:rPr><w:sz w:val=\"26\"/></w:rPr>", base: "B") + style("B", "", base: "A")
    #expect(try first(p("a", "<w:pStyle w:val=\"A\"/>"), styles: styles).runs[0].format.size == 26)
  }

  @Test func wordsOfOtherLooks() throws {
    let properties =
      "<w:u w:val=\"single\"/><w:caps/><w:vertAlign w:val=\"superscript\"/><w:highlight w:val=\"yellow\"/>"
    let look = try first(p("a", run: properties)).runs[0].format
    #expect(look.isUnderlined && look.isCapitals && look.isRaisedOrLowered && look.isHighlighted)
    let plain = try first(p("a", run: "<w:u w:val=\"none\"/><w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>"))
    #expect(!plain.runs[0].format.isUnderlined && !plain.runs[0].format.isHighlighted)
  }

  @Test func spacesAndLines() throws {
    let format = try first(
      p(
        "a",
        "<w:spacing w:beforeAutospacing=\"1\" w:before=\"5\" w:line=\"340\" w:lineRule=\"exact\"/>"
          + "<w:contextualSpacing/><w:keepNext/><w:pBdr><w:bottom w:val=\"single\"/></w:pBdr>"
          + "<w:outlineLvl w:val=\"0\"/><w:jc w:val=\"distribute\"/><w:ind w:hanging=\"300\" w:end=\"100\"/>")
    ).format
    #expect(format.spaceBefore == 280 && format.lineSpacing == .exactly(340))
    #expect(format.ignoresSpaceWithinStyle && format.keepsWithNext && format.hasBottomBorder)
    #expect(format.outlineLevel == 1 && format.alignment == .both)
    #expect(format.firstLineIndent == -300 && format.rightIndent == 100)
  }

  @Test func theStyleOfATableReachesItsWords() throws {
    let styles = style(
      "Bảng",
      "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr>",
      kind: "table")
    let row = "<w:tr><w:tc>\(p("a"))</w:tc></w:tr>"
    let table = """
      <w:tbl><w:tblPr><w:tblStyle w:val="Bảng"/><w:tblLook w:val="0020"/></w:tblPr>\(row)\(row)</w:tbl>
      """
    let draft = try WordFixture(table, parts: [("styles", styles)]).draft()
    #expect(draft.paragraphs.map(\.runs[0].format.isBold) == [true, false])
    #expect(draft.paragraphs.map(\.format.alignment) == [.centre, .centre])
  }
}
