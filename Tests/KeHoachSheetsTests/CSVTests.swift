@testable import KeHoachOffice
import KeHoachSheets
import Testing

@Suite struct CSVTests {
  private func cells(_ text: String) throws -> [String] { try WorkbookReader.read(Array(text.utf8)).sheets[0].shown }

  @Test func plainValues() throws {
    #expect(try cells("a,b\r\n1,2\n\n,x\r") == ["A1='a'", "B1='b'", "A2='1'", "B2='2'", "B4='x'"])
    #expect(try cells("") == [])
    #expect(try cells("một") == ["A1='một'"])
    #expect(try cells("a, ,\u{A0}\n") == ["A1='a'"])
  }

  @Test func quotedValues() throws {
    #expect(
      try cells("\"a,b\",\"nói \"\"được\"\"\"\n\"hai\r\ndòng\",x\n") == [
        "A1='a,b'", "B1='nói \"được\"'", "A2='hai\ndòng'", "B2='x'",
      ])
    #expect(try cells("\"a\"b,c\"d\"\n\"\",e") == ["A1='ab'", "B1='c\"d\"'", "B2='e'"])
  }

  @Test(arguments: [
    ("STT;Kinh phí\n1;1,5\n2;2,5\n", "B2='1,5'"), ("STT\tKinh phí\n1\t1,5;2\n", "B2='1,5;2'"),
    ("STT,Kinh phí\n1,\"1;5\"\n", "B2='1;5'"), ("Nội dung;Ghi chú\n1,5;a\n2,5;b\n3,5;c", "A2='1,5'"),
    ("DỰ TOÁN, NĂM 2024\nSTT;Nội dung;Tiền\n1;a;5\n2;b;6", "C3='5'"), ("sep=;\na,b;c\n", "A1='a,b'"),
    ("SEP=|\r\na,b|c;d\n", "B1='c;d'"), ("\"a;b\",c\n\"d;e\",f", "B1='c'"), ("a;\"x\ny,z\";b\n1;2;3", "B1='x\ny,z'"),
  ])
  func delimiters(_ text: String, _ expected: String) throws {
    let found = try cells(text)
    #expect(found.contains(expected))
  }

  @Test func rowNumbersAreThoseOfTheSheet() throws {
    let rows = try WorkbookReader.read(Array("sep=,\na\n\n\"b\nc\"\nd".utf8)).sheets[0].rows
    #expect(rows.map(\.number) == [1, 3, 4])
  }

  @Test func encodings() throws {
    let text = "Nội dung;Tiền\nĐào tạo 😀;1,5\n"
    let expected = ["A1='Nội dung'", "B1='Tiền'", "A2='Đào tạo 😀'", "B2='1,5'"]
    func shown(_ bytes: [UInt8]) throws -> [String] { try WorkbookReader.read(bytes).sheets[0].shown }
    #expect(try shown([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try shown([0xFF, 0xFE] + little) == expected)
    #expect(try shown([0xFE, 0xFF] + big) == expected)
    #expect(problem([0xFF, 0xFE, 0x41]) == .unknownEncoding)
    #expect(problem([0xFF, 0xFE, 0x00, 0xD8]) == .unknownEncoding)
    #expect(problem(Array("ab".utf16.flatMap { [UInt8($0), 0] })) == .unknownEncoding)
    // Windows-1258 or TCVN3.
    #expect(problem([0x4E, 0xE9, 0x69, 0x2C, 0x64]) == .unknownEncoding)
  }

  @Test func textIsComposedAndCleaned() throws {
    #expect(try cells("Kê\u{301}\u{7},\"a\tb\"") == ["A1='Kế'", "B1='a b'"])
    #expect(try cells("_x0041_") == ["A1='_x0041_'"])
  }

  @Test func openQuotations() {
    #expect(problem(Array("a,b\n\"c\nd".utf8)) == .openQuotation(line: 2))
    #expect(problem(Array("sep=,\r\n\"a\r\nb\",c\r\n\"".utf8)) == .openQuotation(line: 4))
  }

  @Test func limits() {
    var limits = OfficeFileLimits()
    limits.cells = 3
    limits.columns = 2
    #expect(problem(Array("a,b\nc,d\n".utf8), limits) == .tooLarge(.cells, limit: 3))
    #expect(problem(Array("a,b,c\n".utf8), limits) == .tooLarge(.columns, limit: 2))
    #expect(problem(Array("a,b,,,,\n".utf8), limits) == nil)
  }

  @Test func longLinesAndManyQuotesTakeLinearTime() {
    let quotes = String(repeating: "\"", count: 2_000_000)
    #expect(problem(Array((quotes + "\"").utf8)) == .openQuotation(line: 1))
    #expect(problem(Array(String(repeating: ";", count: 2_000_000).utf8)) == nil)
    #expect(problem(Array(String(repeating: "\n", count: 2_000_000).utf8)) == nil)
  }
}
