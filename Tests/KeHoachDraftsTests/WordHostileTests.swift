import OfficeFixtures
import Testing

@testable import KeHoachDrafts
@testable import KeHoachOffice

@Suite struct WordHostileTests {
  private let part = "tài/liệu.xml"

  private func problem(_ bytes: [UInt8]) -> OfficeFileProblem? {
    do throws(OfficeFileProblem) {
      _ = try WordReader.read(bytes, name: "a.docx")
      return nil
    } catch { return error }
  }

  private func problem(ofMain xml: String) -> OfficeFileProblem? {
    var fixture = WordFixture("")
    fixture.main = xml
    return problem(fixture.bytes)
  }

  private func document(_ body: String) -> String {
    "<w:document xmlns:w=\"\(WordFixture.word)\"><w:body>\(body)</w:body></w:document>"
  }

  @Test func entitiesAndDocumentTypes() {
    let laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
    #expect(problem(ofMain: laughs + document(p("&b;"))) == .documentType(part))
    #expect(problem(ofMain: "<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/x\">" + document("")) == .documentType(part))
    #expect(problem(ofMain: document(p("&b;"))) == .brokenPart(part))
  }

  @Test func brokenXML() {
    #expect(problem(ofMain: "") == .brokenPart(part))
    #expect(problem(ofMain: "không phải XML") == .brokenPart(part))
    #expect(problem(ofMain: String(document(p("a")).dropLast(20))) == .brokenPart(part))
    #expect(problem(WordFixture(p("a"), parts: [("styles", "<w:style>")]).bytes) == .brokenPart("tài/phần0.xml"))
  }

  @Test func otherFilesWithTheEndingOfWord() {
    #expect(problem(ofMain: "<workbook xmlns=\"urn:x\"/>") == .wrongKind("xlsx"))
    #expect(problem(ofMain: "<p:presentation xmlns:p=\"urn:x\"/>") == .wrongKind("pptx"))
    #expect(problem(ZipFixture.pack([("a.txt", [65])])) == .wrongKind("zip"))
    let text = Array("application/vnd.oasis.opendocument.text".utf8)
    #expect(problem(ZipFixture.pack([("mimetype", text)])) == .wrongKind("odt"))
    var missing = WordFixture("").files
    missing.removeAll { $0.name == part }
    #expect(problem(ZipFixture.pack(missing)) == .missingPart(part))
  }

  @Test func filesThatEndTooEarly() {
    let bytes = WordFixture(String(repeating: p("Kế hoạch"), count: 50)).bytes
    for length in stride(from: 0, to: bytes.count - 1, by: 37) {
      #expect(problem(Array(bytes[..<length])) != nil)
    }
  }

  @Test func deepNesting() {
    let tables = String(repeating: "<w:tbl><w:tr><w:tc>", count: 1_000_000)
    #expect(problem(ofMain: document(tables)) != nil)
    #expect(problem(ofMain: document(String(tables.prefix(190_000)))) == .tooLarge(.depth, limit: 200))
    let deep = 60
    let nested =
      String(repeating: "<w:tbl><w:tr><w:tc>", count: deep) + p("đáy")
      + String(repeating: "</w:tc></w:tr></w:tbl>", count: deep)
    #expect(problem(ofMain: document(nested)) == nil)
  }

  @Test func manyAttributes() {
    let attributes = (0..<300_000).map { " a\($0)=\"\"" }.joined()
    #expect(problem(ofMain: document("<w:p\(attributes)/>")) == .brokenPart(part))
  }

  @Test func bombs() {
    let blanks = document(String(repeating: " ", count: 20 << 20))
    #expect(problem(ofMain: blanks) == .tooLarge(.unpackedSize, limit: DraftLimits.mainPartSize))
    #expect(problem(ofMain: document(String(repeating: "<w:p/>", count: 3_000_000))) != nil)
  }

  @Test func manyParagraphs() throws {
    let most = String(repeating: "<w:p/>", count: DraftLimits.paragraphs)
    #expect(try WordFixture(most).draft().paragraphs.count == DraftLimits.paragraphs)
    #expect(problem(WordFixture(most + "<w:p/>").bytes) == .tooLarge(.paragraphs, limit: DraftLimits.paragraphs))
    let remark = "<w:comment w:id=\"1\"/>"
    #expect(
      problem(WordFixture(most, parts: [("comments", remark)]).bytes)
        == .tooLarge(.paragraphs, limit: DraftLimits.paragraphs))
  }

  @Test func absurdNumbers() throws {
    let cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"99999999999999999999\"/></w:tcPr>\(p("a"))</w:tc>"
    let row = "<w:tr><w:trPr><w:gridBefore w:val=\"-5\"/><w:gridAfter w:val=\"2000000000\"/></w:trPr>\(cell)</w:tr>"
    let body =
      "<w:tbl><w:tblGrid><w:gridCol w:w=\"1e300\"/></w:tblGrid>\(row)</w:tbl>"
      + p("b", "<w:ind w:left=\"-99999999999999999999999\"/><w:outlineLvl w:val=\"77\"/>", run: "<w:sz w:val=\"nan\"/>")
      + "<w:sectPr><w:pgSz w:w=\"1e99\" w:h=\"x\"/><w:cols w:num=\"-3\"/></w:sectPr>"
    let draft = try WordFixture(body).draft()
    guard case .table(let table) = draft.body[0] else {
      Issue.record("no table")
      return
    }
    #expect(table.rows[0].cells.allSatisfy { $0.columnSpan <= 1024 && $0.columnSpan >= 1 })
    #expect(draft.paragraphs[1].runs[0].format.size == 20)
    #expect(draft.pages[0].columns == 1)
  }

  /// Words that many marks point to are read once.
  @Test func oneNoteWithManyMarks() throws {
    let mark = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
    let note = "<w:footnote w:id=\"2\">\(p(String(repeating: "dài ", count: 1000)))</w:footnote>"
    let fixture = WordFixture("<w:p>\(String(repeating: mark, count: 10_000))</w:p>", parts: [("footnotes", note)])
    #expect(try fixture.draft().notes.count == 1)
  }
}
