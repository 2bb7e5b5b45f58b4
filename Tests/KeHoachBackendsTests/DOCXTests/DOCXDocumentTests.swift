import KeHoachLayout
import Testing

@testable import KeHoachBackends

@Suite("DOCX: document")
struct DOCXDocumentTests {
  @Test("Each section has its paper, its headers, its pages from 1")
  func sections() throws {
    let parts = try WordParts(DOCXFixture.plan)
    let sections = try parts.part("/word/document.xml").all("w:sectPr")
    #expect(sections.count == 3)
    for section in sections {
      #expect(section.all("w:headerReference").compactMap { $0["w:type"] } == ["default", "first"])
      #expect(section.child("w:titlePg") != nil)
      #expect(section.child("w:pgNumType")?["w:start"] == "1")
    }
    let papers = sections.map { $0.child("w:pgSz") }
    #expect(papers.map { $0?["w:w"] } == ["11906", "11906", "16838"])
    #expect(papers.map { $0?["w:h"] } == ["16838", "16838", "11906"])
    #expect(papers.map { $0?["w:orient"] } == [nil, nil, "landscape"])
    #expect(sections[0].child("w:pgMar")?["w:left"] == "1701")
    #expect(try parts.part("/word/header1.xml").all("w:fldSimple").first?["w:instr"] == " PAGE ")
    #expect(try parts.part("/word/header2.xml").all("w:r").isEmpty)
  }

  @Test("A section that ends with a paragraph is closed by it, one that ends with a table by a tiny one")
  func sectionBreaks() throws {
    let closing = try WordParts(DOCXFixture.plan).paragraphs().filter { $0.child("w:pPr")?.child("w:sectPr") != nil }
    #expect(closing.map { $0.child("w:pPr")?.value("w:pStyle") } == ["ngat-phan", "khoan"])
    #expect(closing.map(\.fullText) == ["", "Hết phụ lục./."])
  }

  @Test("Paragraphs have a style, and no formatting that a style can hold")
  func styles() throws {
    let parts = try WordParts(DOCXFixture.plan)
    let known = Set(try parts.part("/word/styles.xml").all("w:style").compactMap { $0["w:styleId"] })
    #expect(ParagraphStyleName.allCases.allSatisfy { known.contains($0.rawValue) })
    for paragraph in try parts.paragraphs() {
      let properties = try #require(paragraph.child("w:pPr"))
      #expect(known.contains(properties.value("w:pStyle") ?? ""))
      let rest = Set(properties.children.map(\.name)).subtracting(["w:pStyle", "w:numPr", "w:outlineLvl", "w:sectPr"])
      #expect(rest.isEmpty)
    }
  }

  @Test("Names of styles are unique even where the sheet's are not")
  func styleNames() throws {
    var layout = DOCXFixture.plan
    layout.styleSheet.styles[.body]?.title = "trùng"
    layout.styleSheet.styles[.clause]?.title = "Trùng"
    layout.styleSheet.styles[.point] = nil
    let styles = try WordParts(layout).part("/word/styles.xml").all("w:style")
    let names = styles.compactMap { $0.value("w:name")?.lowercased() }
    #expect(names.contains("trùng") && Set(names).count == styles.count)
    #expect(Set(styles.compactMap { $0["w:styleId"] }).count == styles.count)
  }

  @Test("No empty paragraph but the tiny ones, labels on their own line and empty cells")
  func emptyParagraphs() throws {
    let allowed: Set = ["ngat-phan", "duong-ke", "phan", "chuong", "muc", "dau-bang"]
    let paragraphs = try WordParts(DOCXFixture.plan).paragraphs() + WordParts(DOCXFixture.articles).paragraphs()
    for paragraph in paragraphs where paragraph.fullText.isEmpty {
      let style = paragraph.child("w:pPr")?.value("w:pStyle") ?? ""
      #expect(allowed.contains(style) || style.hasPrefix("o-bang"))
    }
  }

  @Test("A gap is space above the next paragraph, by a style")
  func gaps() throws {
    let parts = try WordParts(DOCXFixture.plan)
    let name = try #require(try parts.paragraphs().first { $0.fullText == "Nguyễn Văn A" })
    let id = try #require(name.child("w:pPr")?.value("w:pStyle"))
    let style = try #require(try parts.part("/word/styles.xml").all("w:style").first { $0["w:styleId"] == id })
    #expect(style.value("w:basedOn") == "ho-ten")
    #expect(style.child("w:pPr")?.child("w:spacing")?["w:before"] == "1587")
    #expect(style.child("w:pPr")?.child("w:keepNext") != nil)
  }

  @Test("Traits switch what the style has")
  func traits() throws {
    let parts = try WordParts(
      DOCXFixture.document([
        .paragraph(ParagraphLayout(.subject, content: [.text("a", .bold), .text("b", []), .text("c", .italic)])),
        .paragraph(ParagraphLayout(.body, content: [.text("d", [.bold, .underline])])),
      ]))
    let runs = try parts.part("/word/document.xml").all("w:r")
    #expect(runs[0].child("w:rPr")?.child("w:b")?["w:val"] == "0")
    #expect(runs[1].child("w:rPr") == nil)
    #expect(runs[2].child("w:rPr")?.child("w:i").map { $0["w:val"] ?? "1" } == "1")
    #expect(runs[3].child("w:rPr")?.child("w:b").map { $0["w:val"] ?? "1" } == "1")
    #expect(runs[3].child("w:rPr")?.value("w:u") == "single")
  }

  @Test("References lead to bookmarks; one without a target is text")
  func references() throws {
    var layout = DOCXFixture.document([
      .paragraph(
        ParagraphLayout(
          .body,
          content: [
            .reference("tới", anchor: "mục đích-dài " + String(repeating: "x", count: 60)),
            .reference("hư không", anchor: "không có"), .reference("bảng", anchor: "bang-1"),
          ])),
      DOCXFixture.paragraph(
        .romanTitle, .roman, 1, "I.", anchor: "mục đích-dài " + String(repeating: "x", count: 60)),
    ])
    layout.sections[0].blocks.append(.table(DOCXFixture.budget(2)))
    let document = try WordParts(layout).part("/word/document.xml")
    let bookmarks = document.all("w:bookmarkStart")
    #expect(bookmarks.count == 2)
    #expect(Set(bookmarks.compactMap { $0["w:id"] }).count == 2)
    for name in bookmarks.compactMap({ $0["w:name"] }) {
      #expect(name.count <= 40 && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
    }
    #expect(document.all("w:hyperlink").map { $0["w:anchor"] } == bookmarks.map { $0["w:name"] })
    #expect(document.all("w:bookmarkEnd").count == 2)
    #expect(document.fullText.contains("hư không"))
  }

  @Test("A second mark of a footnote is its number")
  func footnoteMarks() throws {
    let document = try WordParts(DOCXFixture.plan).part("/word/document.xml")
    #expect(document.all("w:footnoteReference").map { $0["w:id"] } == ["1"])
    #expect(document.fullText.contains("dòng mới1"))
  }

  @Test(
    "Hostile text stays text",
    arguments: [
      "<w:p/>&amp;\"']]>", "a\u{0}b\u{1}\u{B}c", "🇻🇳👩‍👩‍👧", "Ke\u{302}\u{301} hoa\u{323}ch", "\u{FFFE}\u{FFFF}", "  hai  ",
      "%1 %9 ％",
    ])
  func hostile(_ text: String) throws {
    var layout = DOCXFixture.document(
      [
        .paragraph(
          ParagraphLayout(
            .clause, label: ListLabel(.arabic, value: 7, text: text),
            content: [.text(text, .bold), .reference(text, anchor: text)], anchor: text)),
        .paragraph(ParagraphLayout(.dash, label: ListLabel(.dash, value: 1, text: text), content: [])),
      ], footnotes: [FootnoteLayout(paragraphs: [ParagraphLayout(.footnote, text)])])
    layout.properties = DocumentProperties(title: text, author: text, subject: text)
    layout.styleSheet.fontFamily = text
    layout.styleSheet.styles[.body]?.title = text
    let kept = String(String.UnicodeScalarView(text.unicodeScalars.filter(TextHazard.allows)))
    let parts = try WordParts(layout)
    // Scalars are compared: equal strings of Swift may be composed differently.
    let found = try parts.paragraphs()[0].fullText
    #expect(Array(found.unicodeScalars) == Array((kept + kept).unicodeScalars))
    #expect(try DOCXBackend.render(layout).count > 1000)
  }

  @Test("Nothing at all is a document too")
  func empty() throws {
    var layout = DOCXFixture.document([])
    #expect(try WordParts(layout).part("/word/document.xml").all("w:sectPr").count == 1)
    layout.sections = []
    #expect(try WordParts(layout).paragraphs().count == 1)
  }
}
