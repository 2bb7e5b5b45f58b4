@testable import KeHoachOffice
import KeHoachSheets
import OfficeFixtures
import Testing

@Suite struct PackageTests {
  @Test func sheetsHiddenSheetsAndChartSheets() throws {
    var book = WorkbookFixture("<sheetData><row><c><v>1</v></c></row></sheetData>", "", "<sheetData/>", "<sheetData/>")
    book.states = ["", "state=\"hidden\"", "", "state=\"veryHidden\""]
    book.kinds = ["worksheet", "worksheet", "chartsheet", "worksheet"]
    let sheets = try book.read().sheets
    #expect(sheets.map(\.name) == ["Bảng 1", "Bảng 2", "Bảng 4"])
    #expect(sheets.map(\.isHidden) == [false, true, true])
  }

  @Test func strictDocuments() throws {
    var book = WorkbookFixture(rows: "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row>")
    book.namespace = WorkbookFixture.strict
    book.office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    book.sharedStrings = "<si><t>chặt</t></si>"
    #expect(try book.cells() == ["B2='chặt'"])
  }

  @Test func elementsOfOtherNamespacesAreNotCells() throws {
    let book = WorkbookFixture(
      """
      <sheetData xmlns:x="urn:other"><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><row r="2"><x:c/><c r="A2" x:t="s">\
      <x:v>5</x:v><v>7</v><extLst/></c></row></sheetData><row r="9"><c><v>1</v></c></row>
      """)
    #expect(try book.cells() == ["A2=7"])
  }

  @Test func mergedAreas() throws {
    let book = WorkbookFixture(
      """
      <sheetData/><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="D5:D5"/><mergeCell ref="F9:E3"/>\
      <mergeCell ref="A1:XFD1048576"/></mergeCells>
      """)
    let merges = try book.read().sheets[0].merges
    #expect(merges.map { "\($0.first):\($0.last)" } == ["A1:C2", "E3:F9", "A1:XFD1048576"])
    for area in ["A1:A1048577", "A1:B2:C3", "", "A:C", "A1:"] {
      let broken = WorkbookFixture("<sheetData/><mergeCells><mergeCell ref=\"\(area)\"/></mergeCells>")
      #expect(problem(broken.bytes) == .brokenPart("book/tabs/tab0.xml"))
    }
  }

  @Test func comments() throws {
    var book = WorkbookFixture(rows: "<row r=\"3\"><c r=\"B3\"><v>1</v></c></row>")
    book.comments = """
      <comment ref="B3" authorId="0"><text><r><rPr/><t>Sở Tài chính:\n</t></r><r><t>xem lại</t></r></text></comment>\
      <comment ref="A3"><text><t>trước</t></text></comment><comment ref="C1"><text><t>trên</t></text></comment>
      """
    let sheet = try book.read().sheets[0]
    #expect(sheet.shown == ["C1=∅", "A3=∅", "B3=1"])
    #expect(sheet.cell("B3")?.comment == "Sở Tài chính:\nxem lại")
    #expect(sheet.cell("C1")?.comment == "trên")
  }

  @Test func partNamesAreFoundAsTheyAreMeant() throws {
    var book = WorkbookFixture(rows: "<row><c t=\"s\"><v>0</v></c></row>")
    book.sharedStrings = "<si><t>a</t></si>"
    let odd = book.parts.map { ($0.0 == "odd/place/texts.xml" ? "Odd\\PLACE\\texts.xml" : $0.0, $0.1) }
    #expect(try WorkbookReader.read(ZipFixture.pack(texts: odd)).sheets[0].shown == ["A1='a'"])
  }

  @Test func missingParts() {
    let book = WorkbookFixture(rows: "")
    func without(_ name: String) -> [UInt8] { ZipFixture.pack(texts: book.parts.filter { $0.0 != name }) }
    #expect(problem(without("_rels/.rels")) == .missingPart("_rels/.rels"))
    #expect(problem(without("book/main.xml")) == .missingPart("book/main.xml"))
    #expect(problem(without("book/tabs/tab0.xml")) == .missingPart("book/tabs/tab0.xml"))
    #expect(problem(without("book/_rels/main.xml.rels")) == .brokenPart("book/main.xml"))
  }

  @Test func brokenParts() {
    for content in [
      "", "<worksheet", "<a></b>", "\u{1}", "<worksheet>&undefined;</worksheet>", "<a/><b/>", "<a b='1' b='2'/>",
    ] {
      var book = WorkbookFixture(rows: "")
      book.extra = [("book/tabs/tab0.xml", content)]
      #expect(problem(book.bytes) == .brokenPart("book/tabs/tab0.xml"), "\(content)")
    }
  }
}
