@testable import KeHoachOffice
import KeHoachSheets
import OfficeFixtures
import Testing

/// No file, however damaged, makes the reader crash or hang.
@Suite struct DamagedFileTests {
  private static let files = [
    "openpyxl.xlsx", "xlsxwriter.xlsx", "libreoffice.xlsx", "libreoffice.ods", "libreoffice.xls",
  ]

  @Test(arguments: files)
  func truncated(_ name: String) {
    let bytes = TestFixtures.bytes(name)
    for length in stride(from: 64, to: bytes.count, by: 64) {
      #expect(problem(Array(bytes[..<length])) != nil, "\(length)")
    }
  }

  @Test(arguments: files)
  func flippedBytes(_ name: String) {
    let bytes = TestFixtures.bytes(name)
    var random = LinearGenerator(state: 7)
    for _ in 0..<300 {
      var changed = bytes
      for _ in 0...random.next(below: 4) { changed[random.next(below: bytes.count)] = UInt8(random.next(below: 256)) }
      _ = problem(changed)
    }
  }

  /// The same inside the parts, where no checksum protects them.
  @Test func flippedBytesInTheParts() {
    var book = WorkbookFixture(
      rows: """
        <row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="shared" si="0" ref="B1:B2">A1*2</f><v>45000</v></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>x_x000D_</t></is></c><c r="B2" s="1"><f t="shared" si="0"/><v>1.5E3</v></c></row>
        """)
    book.sharedStrings = "<si><r><t>Đào</t></r></si>"
    book.styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[Red]dd\"/></numFmts><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs>"
    book.comments = "<comment ref=\"A1\"><text><t>ghi chú</t></text></comment>"
    let parts = book.parts.map { (name: $0.0, content: Array($0.1.utf8)) }
    #expect(problem(ZipFixture.pack(parts)) == nil)
    var random = LinearGenerator(state: 11)
    let likely = Array("0123456789<>/\"&;:= rsctvAZ-.E_x".utf8)
    for _ in 0..<3000 {
      var changed = parts
      let part = random.next(below: parts.count)
      for _ in 0...random.next(below: 3) {
        let place = random.next(below: changed[part].content.count)
        changed[part].content[place] =
          random.next(below: 3) == 0 ? UInt8(random.next(below: 256)) : likely[random.next(below: likely.count)]
      }
      _ = problem(ZipFixture.pack(changed))
    }
  }

  @Test func randomText() {
    var random = LinearGenerator(state: 3)
    let likely = Array("\"\"\n\r;,\tsep=ab1 \u{FEFF}ế".utf8)
    for _ in 0..<3000 {
      let bytes = (0..<random.next(below: 40)).map { _ in likely[random.next(below: likely.count)] }
      _ = problem(bytes)
      _ = problem([0xFF, 0xFE] + bytes)
    }
  }
}

/// A generator that always gives the same numbers.
struct LinearGenerator {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
