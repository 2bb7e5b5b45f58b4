@testable import KeHoachOffice
import KeHoachSheets
import OfficeFixtures
import Testing

@Suite struct HostilePackageTests {
  private let sheet = "book/tabs/tab0.xml"

  private func problemOfSheet(_ content: String, _ limits: OfficeFileLimits = OfficeFileLimits()) -> OfficeFileProblem?
  {
    var book = WorkbookFixture(rows: "")
    book.extra = [(sheet, content)]
    return problem(book.bytes, limits)
  }

  @Test func entities() {
    let laughs = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
    #expect(
      problemOfSheet("<!DOCTYPE w [<!ENTITY l0 \"ha\">\(laughs)]><worksheet>&l9;</worksheet>") == .brokenPart(sheet))
    #expect(
      problemOfSheet("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>&x;</worksheet>")
        == .brokenPart(sheet))
    #expect(problemOfSheet("<!DOCTYPE w SYSTEM \"http://127.0.0.1:9/x.dtd\"><worksheet/>") == .brokenPart(sheet))
    #expect(problemOfSheet("<!DOCTYPE worksheet><worksheet/>") == .brokenPart(sheet))
  }

  @Test func nesting() {
    let deep = String(repeating: "<a>", count: 1_000_000)
    #expect(problemOfSheet("<worksheet>" + deep) == .brokenPart(sheet))
    #expect(problemOfSheet("<worksheet>" + deep + String(repeating: "</a>", count: 1_000_000) + "</worksheet>") != nil)
  }

  /// libxml2 compares each attribute of an element with each.
  @Test func attributesAndNamespaces() {
    let attributes = (0..<300_000).map { " a\($0)=\"\"" }.joined()
    #expect(problemOfSheet("<worksheet\(attributes)/>") == .brokenPart(sheet))
    let some = (0..<100).map { " a\($0)=\"\"" }.joined()
    #expect(problemOfSheet("<worksheet><x\(some)/></worksheet>") == .brokenPart(sheet))
    let spaces = (0..<50).map { " xmlns:a\($0)=\"urn:\($0)\"" }.joined()
    #expect(problemOfSheet(String(repeating: "<x\(spaces)>", count: 100)) == .brokenPart(sheet))
    #expect(problemOfSheet("<worksheet a=\"" + String(repeating: "x", count: 2_000_000) + "\"/>") == .brokenPart(sheet))
  }

  @Test func sizes() {
    var limits = OfficeFileLimits()
    limits.unpackedSize = 100_000
    let long = "<worksheet><sheetData/>" + String(repeating: " ", count: 200_000) + "</worksheet>"
    #expect(problemOfSheet(long, limits) == .tooLarge(.unpackedSize, limit: 100_000))
    limits = OfficeFileLimits()
    let cell = String(repeating: "đ", count: 32_768)
    func sheet(_ text: Substring) -> String {
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>\(text)</t></is></c></row>"
    }
    #expect(problem(WorkbookFixture(rows: sheet(cell[...])).bytes, limits) == .tooLarge(.textLength, limit: 32_767))
    #expect(problem(WorkbookFixture(rows: sheet(cell.dropLast())).bytes, limits) == nil)
    limits = OfficeFileLimits()
    limits.fileSize = 100
    #expect(problemOfSheet("<worksheet/>", limits) == .tooLarge(.fileSize, limit: 100))
    limits = OfficeFileLimits()
    limits.parts = 3
    #expect(problemOfSheet("<worksheet/>", limits) == .tooLarge(.parts, limit: 3))
  }

  /// The sizes in the headers say little, the bytes are many.
  @Test func lyingSizes() {
    var book = WorkbookFixture(rows: "")
    let content = "<worksheet><sheetData/>" + String(repeating: " ", count: 3_000_000) + "</worksheet>"
    book.extra = [(sheet, content)]
    var bytes = book.bytes
    let size = UInt32(content.utf8.count)
    let written = (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * UInt32($0))) }
    var changed = 0
    for at in 0..<bytes.count - 4 where bytes[at..<at + 4].elementsEqual(written) {
      bytes.replaceSubrange(at..<at + 4, with: [100, 0, 0, 0])
      changed += 1
    }
    #expect(changed >= 1)
    var limits = OfficeFileLimits()
    limits.unpackedSize = 1_000_000
    let found = problem(bytes, limits)
    #expect(found == .tooLarge(.unpackedSize, limit: 1_000_000) || found == .damaged, "\(found as Any)")
  }

  @Test func cellsColumnsAndSheets() {
    var limits = OfficeFileLimits()
    limits.cells = 10
    limits.columns = 4
    limits.sheets = 2
    let row = "<row>" + String(repeating: "<c><v>1</v></c>", count: 4) + "</row>"
    #expect(problem(WorkbookFixture(rows: row + row).bytes, limits) == nil)
    #expect(problem(WorkbookFixture(rows: row + row + row).bytes, limits) == .tooLarge(.cells, limit: 10))
    #expect(
      problem(WorkbookFixture("<sheetData>\(row)\(row)</sheetData>", "<sheetData>\(row)</sheetData>").bytes, limits)
        == .tooLarge(.cells, limit: 10))
    let wide = "<row r=\"1\"><c r=\"E1\"><v>1</v></c></row>"
    #expect(problem(WorkbookFixture(rows: wide).bytes, limits) == .tooLarge(.columns, limit: 4))
    #expect(problem(WorkbookFixture(rows: "<row r=\"1\"><c r=\"E1\" s=\"1\"/></row>").bytes, limits) == nil)
    #expect(problem(WorkbookFixture("", "", "").bytes, limits) == .tooLarge(.sheets, limit: 2))
    #expect(
      problem(
        WorkbookFixture("<mergeCells>" + String(repeating: "<mergeCell ref=\"A1:B2\"/>", count: 11) + "</mergeCells>")
          .bytes, limits)
        == .tooLarge(.cells, limit: 10))
  }

  /// A long shared text in many cells would be a small file and a large workbook.
  @Test func repeatedTexts() {
    var book = WorkbookFixture(rows: "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 200) + "</row>")
    book.sharedStrings = "<si><t>" + String(repeating: "a", count: 10_000) + "</t></si>"
    var limits = OfficeFileLimits()
    limits.unpackedSize = 1_000_000
    #expect(problem(book.bytes, limits) == .tooLarge(.unpackedSize, limit: 1_000_000))
    #expect(problem(book.bytes) == nil)
  }

  @Test func twoPartsOfOneName() {
    let parts = WorkbookFixture(rows: "").parts + [("BOOK/main.xml", "<workbook/>")]
    #expect(problem(ZipFixture.pack(texts: parts)) == .damaged)
    let irrelevant =
      WorkbookFixture(rows: "").parts + [("x", ""), ("X", ""), ("../../etc/passwd", ""), ("/abs", ""), ("C:\\a", "")]
    #expect(problem(ZipFixture.pack(texts: irrelevant)) == nil)
  }

  @Test func wrongChecksum() {
    var bytes = WorkbookFixture(rows: "<row><c><v>1</v></c></row>").bytes
    // The checksum of the sheet in the central directory: 16 bytes behind the signature of its entry.
    let name = Array(sheet.utf8)
    for at in 46..<bytes.count - name.count
    where bytes[at..<at + name.count].elementsEqual(name) && bytes[at - 46..<at - 42].elementsEqual([0x50, 0x4B, 1, 2])
    {
      bytes[at - 30] ^= 0xFF
    }
    #expect(problem(bytes) == .damaged)
  }

  @Test func relationshipsThatLoopOrLeadNowhere() {
    var book = WorkbookFixture(rows: "")
    let list = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    book.extra = [
      (
        "_rels/.rels",
        list + "<Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"../../../_rels/.rels\"/></Relationships>"
      )
    ]
    #expect(problem(book.bytes) == .brokenPart("_rels/.rels"))
    book.extra = [
      (
        "_rels/.rels",
        list
          + "<Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"http://x\" TargetMode=\"External\"/></Relationships>"
      )
    ]
    #expect(problem(book.bytes) == .missingPart("xl/workbook.xml"))
  }
}
