import KeHoachSource
import Testing

@testable import KeHoachDrafts
@testable import KeHoachOffice

@Suite struct WordWordsTests {
  @Test(arguments: [false, true]) func wordsOfBothKindsOfDocuments(isStrict: Bool) throws {
    var fixture = WordFixture(p("Kế hoạch") + "<w:p/>" + p("Nơi nhận"))
    fixture.isStrict = isStrict
    #expect(try fixture.lines() == ["Kế hoạch", "", "Nơi nhận"])
    #expect(try fixture.draft().paragraphs.map(\.place.index) == [0, 1, 2])
    #expect(try fixture.draft().paragraphs[2].place.part == "tài/liệu.xml")
  }

  @Test func lettersThatAreElements() throws {
    let runs = """
      <w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:noBreakHyphen/><w:softHyphen/>\
      <w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r></w:p>
      """
    #expect(try WordFixture(runs).lines() == ["a\tb\u{0B}c\u{0B}-✓≥"])
  }

  @Test func blanksCountOnlyWhereTheFileSaysSo() throws {
    let runs = "<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space=\"preserve\"> b\nc </w:t></w:r></w:p>"
    #expect(try WordFixture(runs).lines() == ["a b c "])
  }

  @Test func fieldsShowTheirResults() throws {
    let field = """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(r("trong mã"))<w:r><w:fldChar w:fldCharType="end"/></w:r>
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(r("kết quả"))<w:r><w:fldChar w:fldCharType="end"/></w:r>
      <w:fldSimple w:instr="DATE">\(r(" 2026"))</w:fldSimple><w:hyperlink>\(r("!"))</w:hyperlink></w:p>
      """
    #expect(try WordFixture(field).lines() == ["kết quả 2026!"])
    #expect(try WordFixture(field).draft().omissions.map(\.words) == ["trong mã"])
  }

  @Test func groupsOfContentAreReadThrough() throws {
    let body = """
      <w:sdt><w:sdtPr/><w:sdtContent>\(p("một"))<w:customXml>\(p("hai"))</w:customXml></w:sdtContent></w:sdt>
      <w:p><w:sdt><w:sdtContent>\(r("ba"))</w:sdtContent></w:sdt><w:smartTag>\(r(" bốn"))</w:smartTag>
      <w:r><w:ruby><w:rt>\(r("x"))</w:rt><w:rubyBase>\(r(" năm"))</w:rubyBase></w:ruby></w:r></w:p>
      """
    #expect(try WordFixture(body).lines() == ["một", "hai", "ba bốn năm"])
  }

  @Test func alternativesAreReadOnce() throws {
    let box = { "<w:txbxContent>\(p($0))</w:txbxContent>" }
    let body = """
      <w:p>\(r("trước"))<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>\
      <wp:extent cx="635000" cy="635000"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>\(box("mới"))</wps:txbx>\
      </wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>\
      <v:textbox>\(box("cũ"))</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>\(p("sau"))
      """
    let draft = try WordFixture(body).draft()
    #expect(draft.paragraphs.map { draft.string(of: $0) } == ["trước", "mới", "sau"])
    // The paragraph for older programs is counted, though not read.
    #expect(draft.paragraphs.map(\.place.index) == [0, 1, 3])
    #expect(draft.paragraphs.map(\.place.isInTextBox) == [false, true, false])
    #expect(draft.paragraphs[0].drawings == [DraftDrawing(kind: .textBox, width: 1000)])
  }

  @Test func hiddenWordsAreLeftOutAndSaid() throws {
    let body = "<w:p>\(r("thấy"))\(r(" ẩn", "<w:vanish/>"))\(r(" hết"))</w:p>"
    let draft = try WordFixture(body).draft()
    #expect(draft.string(of: draft.paragraphs[0]) == "thấy hết")
    #expect(draft.omissions == [DraftOmission(kind: .hiddenText, words: " ẩn", place: 6)])
    let paragraph = p("ẩn", "<w:rPr><w:vanish/></w:rPr>", run: "<w:vanish/>")
    #expect(try WordFixture(p("a") + paragraph + p("b")).lines() == ["a", "b"])
  }

  @Test func formulasKeepTheirWords() throws {
    let draft = try WordFixture("<w:p>\(r("E = "))<m:oMath><m:r><m:t>mc</m:t></m:r></m:oMath></w:p>").draft()
    #expect(draft.string(of: draft.paragraphs[0]) == "E = mc")
    #expect(draft.omissions.map(\.kind) == [.other])
  }

  @Test func pageBreaks() throws {
    let page = "<w:r><w:br w:type=\"page\"/></w:r>"
    let draft = try WordFixture(
      "<w:p>\(r("a"))\(page)</w:p>\(p("b"))<w:p>\(page)\(r("c"))</w:p><w:p>\(r("d"))\(page)\(r("e"))</w:p>"
    ).draft()
    #expect(draft.paragraphs.map { draft.string(of: $0) } == ["a", "b", "c", "d\u{0B}e"])
    #expect(draft.paragraphs.map(\.format.startsPage) == [false, true, true, false])
  }

  /// What the reader and the editor take for the words of a paragraph is the same, to the byte.
  @Test func piecesAreTheWords() throws {
    let fixture = WordFixture(
      p("một") + "<w:p>\(r("hai"))<w:del w:author=\"A\"><w:r><w:delText>x</w:delText></w:r></w:del>"
        + "<w:r><w:tab/><w:t> ba </w:t></w:r></w:p>")
    let bytes = fixture.bytes
    let draft = try fixture.draft()
    try bytes.withUnsafeBytes { buffer in
      let file = try WordFile(ZipPackage(buffer, limits: WordFile.limits))
      let nodes = WordPlaces(file.main).paragraphs
      for paragraph in draft.paragraphs {
        let pieces = WordParagraphPieces(of: nodes[paragraph.place.index], styles: file.styles)
        #expect(pieces.words == draft.text.string(in: paragraph.words))
      }
    }
    #expect(draft.text.string(in: draft.paragraphs[1].words) == "hai\tba")
  }
}
