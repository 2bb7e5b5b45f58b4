@testable import KeHoachOffice
import KeHoachSheets
import Testing

@Suite struct CellValueTests {
  @Test func everyTypeOfCell() throws {
    var book = WorkbookFixture(
      rows: """
        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><r><t>nội </t></r><r><t>tuyến</t></r>\
        <rPh sb="0" eb="1"><t>x</t></rPh></is></c><c r="C1" t="str"><f>"a"</f><v>kết quả</v></c><c r="D1" t="b"><v>1</v></c>\
        <c r="E1" t="e"><f>A9</f><v>#REF!</v></c><c r="F1"><v>1.2E+5</v></c><c r="G1" t="n"><v>0.30000000000000004</v></c>\
        <c r="H1" t="d"><v>2024-02-29T07:30:00</v></c><c r="I1" t="b"><v>0</v></c><c r="J1"><v>NaN</v></c></row>
        """)
    book.sharedStrings = """
      <si><t>đầu</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Đào </t></r><r><t>tạo</t></r><rPh sb="0" eb="1">\
      <t>kana</t></rPh><phoneticPr fontId="1"/></si>
      """
    #expect(
      try book.cells() == [
        "A1='Đào tạo'", "B1='nội tuyến'", "C1='kết quả'", "D1=TRUE", "E1=#REF!", "F1=120000", "G1=0.3", "H1=29/2/2024",
        "I1=FALSE", "J1='NaN'",
      ])
  }

  @Test func blankCellsAreLeftOut() throws {
    let book = WorkbookFixture(
      rows: """
        <row r="1"><c r="A1" s="3"/><c r="B1" t="inlineStr"><is><t>  </t></is></c><c r="XFD1" s="1"/></row>
        <row r="3" hidden="1"><c r="C3"><v>5</v></c><c r="D3"><f>NOW()</f></c><c r="E3" t="str"><f>""</f><v></v></c></row>
        """)
    let sheet = try book.read().sheets[0]
    #expect(sheet.shown == ["C3=5", "D3=∅", "E3=''"])
    #expect(sheet.rows.map(\.isHidden) == [true])
  }

  @Test(arguments: [
    ("a_x000D_\n b", "a\n b"), ("_x005F_x000D_", "_x000D_"), ("_xD83D__xDE00_", "😀"), ("_xD83D_!", "!"),
    ("_x00", "_x00"),
    ("_xZZZZ_", "_xZZZZ_"), ("x\tb&#x7F;c&#x85;d", "x bcd"), ("Kê\u{301} hoa\u{323}ch", "Kế hoạch"),
    ("&lt;&amp;&gt;&quot;&#272;", "<&>\"Đ"), ("\u{FEFF}A_x0007_B", "AB"), ("<![CDATA[a<b]]>", "a<b"),
  ])
  func textIsCleaned(_ written: String, _ expected: String) throws {
    let book = WorkbookFixture(rows: "<row><c t=\"inlineStr\"><is><t>\(written)</t></is></c></row>")
    let value = try book.read().sheets[0].cell("A1")?.value
    guard case .text(let text)? = value else { return #expect(Bool(false), "\(value as Any)") }
    // Swift's comparison takes decomposed letters for the same: the scalars tell.
    #expect(Array(text.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func implicitPlaces() throws {
    let book = WorkbookFixture(
      rows: """
        <row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c><v>3</v></c><c r="D4"><v>4</v></c><c><v>5</v></c></row>
        <row><c r="B7"><v>6</v></c></row><row><c><v>7</v></c></row>
        """)
    #expect(try book.cells() == ["A1=1", "B1=2", "A4=3", "D4=4", "E4=5", "B7=6", "A8=7"])
  }

  @Test func rowsAndCellsOutOfOrder() throws {
    let book = WorkbookFixture(
      rows: """
        <row r="5"><c r="B5"><v>1</v></c><c r="A5"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>
        <row r="5"><c r="C5"><v>4</v></c></row>
        """)
    #expect(try book.cells() == ["A2=3", "A5=2", "B5=1", "C5=4"])
  }

  @Test(arguments: [
    "<row r=\"0\"/>", "<row r=\"-1\"/>", "<row r=\"1048577\"/>", "<row r=\"99999999999999999999\"/>",
    "<row r=\"1\"><c r=\"A0\"/></row>", "<row r=\"1\"><c r=\"XFE1\"/></row>",
    "<row r=\"1\"><c r=\"ZZZZZZZZZZZZZZZZ1\"/></row>",
    "<row r=\"1\"><c r=\"A2\"/></row>", "<row r=\"1\"><c r=\"1A\"/></row>", "<row r=\"1\"><c r=\"\"/></row>",
    "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>", "<row r=\"x\"/>",
    "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>",
    "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>", "<row r=\"1048576\"/><row/>",
    "<row r=\"1\"><c r=\"XFD1\"/><c/></row>",
  ])
  func impossiblePlaces(_ rows: String) {
    #expect(problem(WorkbookFixture(rows: rows).bytes) == .brokenPart("book/tabs/tab0.xml"))
  }

  @Test func formulas() throws {
    let book = WorkbookFixture(
      rows: """
        <row r="2"><c r="C2"><f>=A2*B2</f><v>6</v></c><c r="D2"><f t="shared" ref="D2:D9" si="0">A2*$B$1+Q1!A2+LOG10(A2)&amp;"A2"</f>\
        <v>1</v></c><c r="E2"><f t="array" ref="E2:E3">SUM(A1:A2*B1:B2)</f><v>9</v></c></row>
        <row r="3"><c r="D3"><f t="shared" si="0"/><v>2</v></c><c r="E3"><v>9</v></c><c r="F3"><f t="shared" si="7"/></c></row>
        <row r="1"><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>
        """)
    let sheet = try book.read().sheets[0]
    #expect(sheet.cell("C2")?.formula == "A2*B2")
    #expect(sheet.cell("D2")?.formula == "A2*$B$1+Q1!A2+LOG10(A2)&\"A2\"")
    #expect(sheet.cell("D3")?.formula == "A3*$B$1+Q1!A3+LOG10(A3)&\"A2\"")
    #expect(sheet.cell("E2")?.formula == "SUM(A1:A2*B1:B2)")
    #expect(sheet.cell("E3")?.formula == nil)
    #expect(sheet.cell("F3")?.formula == "")
    #expect(sheet.cell("B1")?.formula == "#REF!*$B$1+Q1!#REF!+LOG10(#REF!)&\"A2\"")
  }
}
