import KeHoachSource
import Testing

@testable import KeHoachDrafts

@Suite struct EditWordTests {
  private func edit(_ body: String, _ changes: [(String, String)]) throws -> (body: String, refused: Int) {
    let (document, refused) = try EditedDocument(body).edited { draft in
      var edits = WordEdits()
      edits.words = changes.map { TextEdit(draft.range(of: $0), $1) }
      return edits
    }
    return (try document.body(), refused.count)
  }

  @Test func aWordChangesInItsText() throws {
    let body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Kế hoach năm</w:t></w:r></w:p>"
    let result = try edit(body, [("hoach", "hoạch")])
    #expect(result.body == "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Kế hoạch năm</w:t></w:r></w:p>")
    #expect(result.refused == 0)
  }

  @Test func aChangeOverRunsKeepsTheFirstLook() throws {
    let body =
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>ab</w:t></w:r><w:r><w:t>cd</w:t></w:r><w:r><w:t>ef</w:t></w:r></w:p>"
    let result = try edit(body, [("bcde", "XY")])
    #expect(
      result.body == "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>aXY</w:t></w:r><w:r><w:t>f</w:t></w:r></w:p>")
  }

  @Test func whatIsEqualAtTheEndsIsNotTouched() throws {
    let body = "<w:p><w:r><w:t>một </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>hai</w:t></w:r></w:p>"
    let kept = "<w:p><w:r><w:t>một </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>hái</w:t></w:r></w:p>"
    // A text without `xml:space` loses the blank at its end: the draft has none either.
    let result = try edit(body, [("mộthai", "mộthái")])
    #expect(result.body == kept && result.refused == 0)
  }

  @Test func blanksTabsAndBreaksAreWritten() throws {
    let body = "<w:p><w:r><w:t>một hai ba</w:t></w:r></w:p>"
    let result = try edit(body, [("một", ""), (" hai", "\t2\u{0B}"), ("ba", "b ")])
    #expect(
      result.body
        == "<w:p><w:r><w:tab/><w:t>2</w:t><w:br/><w:t xml:space=\"preserve\"> b </w:t></w:r></w:p>")
  }

  @Test func whatEditsReachOverIsRefused() throws {
    let field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2026</w:t></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    let body =
      "<w:p><w:r><w:t xml:space=\"preserve\">năm </w:t></w:r>\(field)<w:r><w:t>!</w:t></w:r></w:p>"
      + "<w:p><w:r><w:t>sau</w:t></w:r></w:p>"
    #expect(try edit(body, [("2026", "2027")]) == (body, 1))
    #expect(try edit(body, [("m 2026!", "x")]) == (body, 1))
    #expect(try edit(body, [("!\nsau", "x")]) == (body, 1))
    #expect(try edit(body, [("sau", "a\nb")]) == (body, 1))
    #expect(try edit(body, [("sau", "a\u{1}")]) == (body, 1))
    #expect(try edit(body, [("sa", "x"), ("au", "y")]).refused == 1)
  }

  @Test func aDrawingBetweenWordsIsNotReachedOver() throws {
    let body = "<w:p><w:r><w:t>ab</w:t><w:pict/><w:t>cd</w:t></w:r></w:p>"
    #expect(try edit(body, [("bc", "x")]) == (body, 1))
    #expect(try edit(body, [("ab", "x")]).body == "<w:p><w:r><w:t>x</w:t><w:pict/><w:t>cd</w:t></w:r></w:p>")
  }

  @Test func anEmptyParagraphTakesWordsThatLookAsItsMark() throws {
    let body = "<w:p><w:pPr><w:rPr><w:ins w:id=\"4\" w:author=\"A\"/><w:b/></w:rPr></w:pPr></w:p>"
    let (document, _) = try EditedDocument(body).edited { _ in
      var edits = WordEdits()
      edits.words = [TextEdit(0..<0, "mới")]
      return edits
    }
    #expect(
      try document.body()
        == body.dropLast(6) + "<w:r><w:rPr><w:b/></w:rPr><w:t>mới</w:t></w:r></w:p>")
  }

  @Test func trackedChangesNameTheirAuthor() throws {
    let body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Kế hoach năm</w:t></w:r></w:p>"
    let (document, refused) = try EditedDocument(body).edited { draft in
      var edits = WordEdits()
      edits.words = [TextEdit(draft.range(of: "hoach"), "hoạch")]
      edits.tracksChanges = true
      edits.date = "2026-11-21T09:30:00Z"
      return edits
    }
    let look = "<w:rPr><w:b/></w:rPr>"
    let by = "w:author=\"kehoach\" w:date=\"2026-11-21T09:30:00Z\""
    #expect(
      try document.body()
        == "<w:p><w:r>\(look)<w:t xml:space=\"preserve\">Kế </w:t></w:r>"
        + "<w:del w:id=\"0\" \(by)><w:r>\(look)<w:delText>hoach</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"1\" \(by)><w:r>\(look)<w:t>hoạch</w:t></w:r></w:ins>"
        + "<w:r>\(look)<w:t xml:space=\"preserve\"> năm</w:t></w:r></w:p>")
    #expect(refused.isEmpty)
    let draft = try document.draft()
    #expect(draft.text.string(in: draft.text.line(1)) == "Kế hoạch năm")
    #expect(draft.revisions.map(\.kind).count == 2)
  }

  @Test func insertionsOfOthersAreParted() throws {
    let body = "<w:p><w:ins w:id=\"7\" w:author=\"A\"><w:r><w:t>mộthai</w:t></w:r></w:ins></w:p>"
    let (document, _) = try EditedDocument(body).edited { _ in
      var edits = WordEdits()
      edits.words = [TextEdit(5..<5, "X")]
      edits.tracksChanges = true
      return edits
    }
    #expect(
      try document.body()
        == "<w:p><w:ins w:id=\"7\" w:author=\"A\"><w:r><w:t>một</w:t></w:r></w:ins>"
        + "<w:ins w:id=\"8\" w:author=\"kehoach\"><w:r><w:t>X</w:t></w:r></w:ins>"
        + "<w:ins w:id=\"9\" w:author=\"A\"><w:r><w:t>hai</w:t></w:r></w:ins></w:p>")
  }

  @Test func ownInsertionsAreChangedAsTheyStand() throws {
    let own = "<w:ins w:id=\"1\" w:author=\"kehoach\"><w:r><w:t>sở</w:t></w:r></w:ins>"
    let body = "<w:p><w:del w:id=\"0\" w:author=\"kehoach\"><w:r><w:delText>Sở</w:delText></w:r></w:del>\(own)</w:p>"
    for (new, left) in [("sở,", "sở,"), ("", "")] {
      let (document, _) = try EditedDocument(body).edited { draft in
        var edits = WordEdits()
        edits.words = [TextEdit(draft.range(of: "sở"), new)]
        edits.tracksChanges = true
        return edits
      }
      let deleted = body.dropLast((own + "</w:p>").count)
      #expect(
        try document.body() == deleted + (left.isEmpty ? "" : own.replacing("sở", with: left)) + "</w:p>")
    }
  }

  @Test func ownAndOthersWordsAreReplacedTogether() throws {
    let body =
      "<w:p><w:r><w:t>một</w:t></w:r><w:ins w:id=\"1\" w:author=\"kehoach\"><w:r><w:t>hai</w:t></w:r></w:ins></w:p>"
    let (document, _) = try EditedDocument(body).edited { _ in
      var edits = WordEdits()
      edits.words = [TextEdit(0..<8, "ba")]
      edits.tracksChanges = true
      return edits
    }
    #expect(
      try document.body()
        == "<w:p><w:del w:id=\"2\" w:author=\"kehoach\"><w:r><w:delText>một</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"3\" w:author=\"kehoach\"><w:r><w:t>ba</w:t></w:r></w:ins></w:p>")
  }

  @Test func manyCutsOfOneRunTakeLittleTime() throws {
    let count = 4000
    let body = "<w:p><w:r><w:t>\(String(repeating: "các các, ", count: count))</w:t></w:r></w:p>"
    let document = EditedDocument(body)
    let length = "các các, ".utf8.count
    var result: EditedDocument?
    let time = try ContinuousClock().measure {
      result = try document.edited { _ in
        var edits = WordEdits()
        edits.words = (0..<count).map { TextEdit($0 * length..<$0 * length + 5, "") }
        edits.tracksChanges = true
        return edits
      }.document
    }
    #expect(time < .seconds(20))
    #expect(try result?.draft().revisions.count == count)
  }
}
