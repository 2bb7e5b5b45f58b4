import Testing

@testable import KeHoachOffice
@testable import KeHoachSheets

@Suite struct NumberAndDateTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("0.0", "0"), ("1", "1"), ("-12.50", "-12.5"), ("1.2E+5", "120000"), ("1e5", "100000"),
    ("0.30000000000000004", "0.3"), ("1234567.8900000001", "1234567.89"), ("2.9999999999999996", "3"),
    ("1E-3", "0.001"),
    ("99999999999999999", "100000000000000000"), ("12345678901234567", "12345678901234600"),
    ("1.5E-10", "0.00000000015"),
    ("123456789012345", "123456789012345"), ("0.000123", "0.000123"), ("+7", "7"), ("5.", "5"), (".5", "0.5"),
    ("000120", "120"), ("9.99999999999999999E2", "1000"), ("1E+15", "1000000000000000"), (" 3 ", "3"), ("10", "10"),
    ("100.010", "100.01"), ("0.1E1", "1"), ("-1.0E-2", "-0.01"),
  ])
  func plainDigits(_ stored: String, _ expected: String) {
    #expect(NumberText.normalize(Array(stored.utf8)) == expected)
  }

  @Test(arguments: [
    "", "-", ".", "1.2.3", "1e", "e5", "0x1F", "NaN", "1,5", "1e99999999999", "1E+500", "1 2", "--1", "٣",
  ])
  func noNumbers(_ stored: String) {
    #expect(NumberText.normalize(Array(stored.utf8)) == nil)
  }

  /// Against what the standard library says of the same number with 15 digits.
  @Test func numbersAgreeWithTheirValue() throws {
    var state: UInt64 = 42
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(Int64(bitPattern: state) >> 11) / [1, 10, 1e3, 1e7, 1e15, 1e-9][Int(state % 6)]
      let plain = try #require(NumberText.normalize(Array("\(value)".utf8)))
      let read = try #require(Double(plain))
      #expect(abs(read - value) <= abs(value) * 6e-15, "\(value) \(plain)")
      #expect(plain.utf8.allSatisfy { ASCII.isDigit($0) || $0 == 0x2D || $0 == 0x2E })
    }
  }

  @Test(arguments: [
    ("1", "1/1/1900"), ("59", "28/2/1900"), ("60", "60"), ("61", "1/3/1900"), ("45443", "31/5/2024"),
    ("45351.75", "29/2/2024"), ("45352", "1/3/2024"), ("36526", "1/1/2000"), ("2958465", "31/12/9999"),
    ("2958466", "2958466"), ("0", "0"), ("-5", "-5"), ("0.5", "0.5"), ("45443.99999999999999", "1/6/2024"),
  ])
  func daysFrom1900(_ serial: String, _ expected: String) throws {
    #expect(try day(serial, "") == "A1=\(expected)")
  }

  @Test(arguments: [
    ("0", "1/1/1904"), ("1", "2/1/1904"), ("43981", "31/5/2024"), ("2957003", "31/12/9999"), ("-1", "-1"),
  ])
  func daysFrom1904(_ serial: String, _ expected: String) throws {
    #expect(try day(serial, "<workbookPr date1904=\"1\"/>") == "A1=\(expected)")
  }

  private func day(_ serial: String, _ properties: String) throws -> String {
    var book = WorkbookFixture(rows: "<row><c s=\"1\"><v>\(serial)</v></c></row>")
    book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    book.workbookProperties = properties
    return try #require(try book.cells().first)
  }

  @Test(
    arguments: [
      ("dd/mm/yyyy", .date), ("[$-42A]d mmmm yyyy;@", .date), ("\"ngày\" dd \"tháng\" mm \"năm\" yyyy", .date),
      ("mmm-yy", .date),
      ("mm", .date), ("d/m/yyyy h:mm AM/PM", .date), ("yyyy\\-mm\\-dd hh:mm:ss.000", .date), ("h:mm", .general),
      ("[h]:mm:ss", .general), ("mm:ss.0", .general), ("General", .general), ("General\" đồng\"", .general),
      ("@", .text),
      ("0", .fixed(decimals: 0)), ("#,##0", .fixed(decimals: 0)), ("#,##0.00", .fixed(decimals: 2)),
      ("[Red]#,##0.0;[Blue]-#,##0.000", .fixed(decimals: 1)),
      ("_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)", .fixed(decimals: 2)),
      ("#,##0 \"đồng\"", .fixed(decimals: 0)), ("#,##0\\ [$₫-42A]", .fixed(decimals: 0)), ("0%", .percent(decimals: 0)),
      ("0.00%", .percent(decimals: 2)), ("0\"%\"", .fixed(decimals: 0)), ("0\\%", .fixed(decimals: 0)),
      ("0.00E+00", .general),
      ("# ?/?", .general), ("#,##0,", .general), ("#,##0.0,,", .general), ("\"TRUE\";\"TRUE\";\"FALSE\"", .general),
      ("[>=1000]#,##0;0.00", .fixed(decimals: 0)), ("", .general), ("\"", .general), ("[", .general), ("\\", .general),
      ("#,##0\\ \"ngày\"", .fixed(decimals: 0)), ("\\đ0.0", .fixed(decimals: 1)),
    ] as [(String, SheetCell.NumberFormat)])
  func formatCodes(_ code: String, _ expected: SheetCell.NumberFormat) {
    #expect(NumberFormatCode.format(Array(code.utf8)) == expected)
  }

  @Test func builtInFormats() {
    let dates = (0...58).filter { NumberFormatCode.builtIn($0) == .date }
    #expect(dates == [14, 15, 16, 17, 22] + [27, 28, 29, 30, 31, 34, 35, 36] + Array(50...58))
    #expect(
      [1, 4, 10, 49].map(NumberFormatCode.builtIn) == [
        .fixed(decimals: 0), .fixed(decimals: 2), .percent(decimals: 2), .text,
      ])
  }

  @Test func formatsByStyle() throws {
    var book = WorkbookFixture(
      rows: "<row>" + (0...5).map { "<c s=\"\($0)\"><v>0.5</v></c>" }.joined() + "<c s=\"99\"><v>1</v></c></row>")
    book.styles = """
      <numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="4"/><xf numFmtId="10"/><xf numFmtId="49"/>\
      <xf numFmtId="22"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="dd"/></dxf></dxfs>
      """
    let formats = try book.read().sheets[0].rows[0].cells.map(\.format)
    #expect(
      formats == [.general, .percent(decimals: 1), .fixed(decimals: 2), .percent(decimals: 2), .text, .date, .general])
  }
}
