import KeHoachSource
import Testing

@testable import KeHoachDrafts

@Suite struct AnnotCommentTests {
  private func comment(
    _ document: EditedDocument, on words: [String], saying paragraphs: [String] = ["Sai chính tả"]
  ) throws -> EditedDocument {
    try document.edited { draft in
      var edits = WordEdits()
      edits.comments = words.map { WordEdits.Comment(range: draft.range(of: $0), paragraphs: paragraphs) }
      return edits
    }.document
  }

  private func start(_ id: Int) -> String { "<w:commentRangeStart w:id=\"\(id)\"/>" }
  private func end(_ id: Int) -> String {
    "<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:commentReference w:id=\"\(id)\"/></w:r>"
  }

  @Test func runsAreCutAtTheWords() throws {
    let look = "<w:rPr><w:b/></w:rPr>"
    let document = EditedDocument("<w:p><w:r>\(look)<w:t>Kế hoach năm</w:t></w:r></w:p>")
    let copy = try comment(document, on: ["hoach"])
    #expect(
      try copy.body()
        == "<w:p><w:r>\(look)<w:t xml:space=\"preserve\">Kế </w:t></w:r>\(start(0))"
        + "<w:r>\(look)<w:t>hoach</w:t></w:r>\(end(0))"
        + "<w:r>\(look)<w:t xml:space=\"preserve\"> năm</w:t></w:r></w:p>")
    let draft = try copy.draft()
    #expect(draft.comments.map(\.words) == ["Sai chính tả"])
    #expect(draft.comments.map { draft.text.string(in: $0.range) } == ["hoach"])
    #expect(draft.comments.map(\.author) == ["kehoach"])
    #expect(draft.text.bytes == (try document.draft()).text.bytes)
  }

  @Test func thePartIsMadeAndDeclared() throws {
    let copy = try comment(EditedDocument("<w:p><w:r><w:t>a</w:t></w:r></w:p>"), on: ["a"], saying: ["một", "hai\tba"])
    #expect(try copy.names().last == "word/comments.xml")
    let comments = try copy.part("word/comments.xml")
    #expect(
      comments.contains("<w:comment w:id=\"0\" w:author=\"kehoach\" w:initials=\"K\"><w:p><w:r><w:annotationRef/>"))
    #expect(comments.contains("<w:p><w:r><w:t>hai</w:t><w:tab/><w:t>ba</w:t></w:r></w:p>"))
    #expect(try copy.part("[Content_Types].xml").contains("PartName=\"/word/comments.xml\""))
    #expect(
      try copy.part("word/_rels/document.xml.rels").contains("relationships/comments\" Target=\"comments.xml\""))
  }

  @Test func commentsThatAreThereStay() throws {
    let old = "<w:comment w:id=\"5\" w:author=\"A\"><w:p><w:r><w:t>cũ</w:t></w:r></w:p></w:comment>"
    let document = EditedDocument("<w:p><w:r><w:t>a</w:t></w:r></w:p>", parts: [("comments", "comments", old)])
    let copy = try comment(document, on: ["a"])
    #expect(try copy.part("word/comments.xml").contains(old + "<w:comment w:id=\"6\""))
    #expect(try copy.part("[Content_Types].xml") == document.part("[Content_Types].xml"))
  }

  @Test func stylesAreThoseOfWord() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>"
      + "<w:style w:type=\"character\" w:styleId=\"Dau\"><w:name w:val=\"annotation reference\"/></w:style>"
    let copy = try comment(EditedDocument("<w:p><w:r><w:t>a</w:t></w:r></w:p>", styles: styles), on: ["a"])
    #expect(try copy.body().contains("<w:rPr><w:rStyle w:val=\"Dau\"/></w:rPr><w:commentReference w:id=\"0\"/>"))
    let made = try copy.part("word/styles.xml")
    #expect(made.contains("w:styleId=\"CommentText\"><w:name w:val=\"annotation text\"/><w:basedOn w:val=\"N\"/>"))
    #expect(!made.contains("CommentReference"))
  }

  @Test func rangesReachOverParagraphsCellsAndLinks() throws {
    let cell = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    let document = EditedDocument(
      "<w:p><w:r><w:t>một hai</w:t></w:r></w:p>\(cell)<w:p><w:hyperlink r:id=\"x\"><w:r><w:t>ba bốn</w:t></w:r></w:hyperlink></w:p>"
    )
    let copy = try comment(document, on: ["hai\nô\nba", "ô"])
    let body = try copy.body()
    #expect(body.contains("\(start(0))<w:r><w:t>hai</w:t></w:r></w:p>"))
    #expect(body.contains("<w:tc><w:p>\(start(1))<w:r><w:t>ô</w:t></w:r>\(end(1))</w:p></w:tc>"))
    #expect(body.contains("<w:hyperlink r:id=\"x\"><w:r><w:t>ba</w:t></w:r>\(end(0))<w:r>"))
    let draft = try copy.draft()
    #expect(draft.comments.map { draft.text.string(in: $0.range) } == ["hai\nô\nba", "ô"])
  }

  @Test func fieldsAreNotBroken() throws {
    func run(_ content: String) -> String { "<w:r>\(content)</w:r>" }
    let field =
      run("<w:fldChar w:fldCharType=\"begin\"/>") + run("<w:instrText>DATE</w:instrText>")
      + run("<w:fldChar w:fldCharType=\"separate\"/>") + run("<w:t>2026</w:t>")
      + run("<w:fldChar w:fldCharType=\"end\"/>")
    let simple = "<w:fldSimple w:instr=\"PAGE\">" + run("<w:t>12</w:t>") + "</w:fldSimple>"
    let copy = try comment(EditedDocument("<w:p>\(field)\(simple)</w:p>"), on: ["2026", "12"])
    #expect(try copy.body() == "<w:p>\(start(0))\(field)\(end(0))\(start(1))\(simple)\(end(1))</w:p>")
  }

  @Test func emptyParagraphsAndPointsTakeComments() throws {
    let document = EditedDocument(
      "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p><w:p><w:r><w:t>ab</w:t></w:r></w:p>")
    let copy = try document.edited { draft in
      var edits = WordEdits()
      let second = draft.paragraphs[1].range.lowerBound
      edits.comments = [
        WordEdits.Comment(range: 0..<0, paragraphs: ["trống"]),
        WordEdits.Comment(range: second + 1..<second + 1, paragraphs: []),
      ]
      return edits
    }.document
    #expect(
      try copy.body()
        == "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>\(start(0))\(end(0))</w:p>"
        + "<w:p><w:r><w:t>a</w:t></w:r>\(start(1))\(end(1))<w:r><w:t>b</w:t></w:r></w:p>")
  }

  @Test func textBoxesAndNotesAreCommentedWhereTheyAreAnchored() throws {
    let box =
      "<w:r><w:pict><v:rect xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
      + "<w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r>"
    let note = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>chú</w:t></w:r></w:p></w:footnote>"
    let mark = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
    let document = EditedDocument(
      "<w:p>\(box)<w:r><w:t>một</w:t></w:r>\(mark)</w:p>", parts: [("footnotes", "footnotes", note)])
    let copy = try comment(document, on: ["hộp", "chú"])
    #expect(
      try copy.body()
        == "<w:p>\(start(3))\(box)\(end(3))<w:r><w:t>một</w:t></w:r>\(start(4))\(end(4))\(mark)</w:p>")
    #expect(try copy.part("word/footnotes.xml") == document.part("word/footnotes.xml"))
  }

  @Test func noEditsGiveTheSameBytes() throws {
    let document = EditedDocument("<w:p><w:r><w:t>a</w:t></w:r></w:p>")
    #expect(try document.edited { _ in WordEdits() }.document.bytes == document.bytes)
  }
}
