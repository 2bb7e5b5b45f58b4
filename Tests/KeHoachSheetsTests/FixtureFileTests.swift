@testable import KeHoachOffice
import KeHoachSheets
import Testing

/// Workbooks that other programs wrote.
@Suite struct FixtureFileTests {
  @Test func openpyxl() throws {
    let book = try WorkbookReader.read(TestFixtures.bytes("openpyxl.xlsx"))
    #expect(book.sheets.map(\.name) == ["Dự toán", "Ẩn"])
    #expect(book.sheets.map(\.isHidden) == [false, true])
    let sheet = book.sheets[0]
    #expect(
      sheet.shown == [
        "A1='STT'", "B1='Nội dung'", "C1='Kinh phí'", "D1='Ngày'", "E1='Tỷ lệ'", "F1=TRUE", "A2=1", "B2='Đào tạo'",
        "C2=1500000",
        "D2=31/5/2024", "E2=0.05", "A3=2", "B3='Mua sắm'", "C3=1234.5", "D3=1/12/2024", "E3=0.125", "B4='Cộng'", "C4=∅",
        "A5='Ghi chú'",
      ])
    #expect(sheet.cell("C4")?.formula == "SUM(C2:C3)")
    #expect(sheet.cell("B3")?.comment == "Theo Thông tư 36")
    #expect(sheet.rows.filter(\.isHidden).map(\.number) == [3])
    #expect(sheet.merges.map { "\($0.first):\($0.last)" } == ["A5:C5"])
    #expect(
      ["C2", "C3", "D2", "E2", "E3", "A2"].map { sheet.cell($0)?.format } == [
        .fixed(decimals: 0), .fixed(decimals: 2), .date, .percent(decimals: 0), .percent(decimals: 1), .general,
      ])
  }

  @Test func xlsxwriter() throws {
    let book = try WorkbookReader.read(TestFixtures.bytes("xlsxwriter.xlsx"))
    #expect(book.sheets.map(\.name) == ["Dự toán", "Sau"])
    let sheet = book.sheets[0]
    #expect(
      sheet.shown == [
        "A1='STT'", "B1='Nội dung'", "C1='Kinh phí'", "D1='Ngày'", "E1='Tỷ lệ'", "A2=1", "B2='Đào tạo'", "C2=1500000",
        "D2=31/5/2024", "E2=0.125", "B3='Cộng'", "C3=1500000", "D3=1500000", "A4=FALSE", "B4=#DIV/0!", "C4='ab'",
        "A6='Ghi chú'",
      ])
    #expect(
      ["C3", "D3", "B4", "C4", "A4"].map { sheet.cell($0)?.formula } == [
        "SUM(C2:C2)", "SUM(A2:A2*C2:C2)", "1/0", "\"a\"&\"b\"", nil,
      ])
    #expect(sheet.cell("B3")?.comment == "Theo Thông tư 36")
    #expect(sheet.rows.filter(\.isHidden).map(\.number) == [4])
  }

  @Test func libreOffice() throws {
    let sheet = try WorkbookReader.read(TestFixtures.bytes("libreoffice.xlsx")).sheets[0]
    #expect(sheet.cell("B2")?.value == .text("Nội dung 1\nchi tiết"))
    #expect(sheet.cell("E3")?.value == .number("1200004"))
    #expect(sheet.cell("E3")?.formula == "C3*D3")
    #expect(sheet.cell("E7")?.formula == "SUM(E2:E6)")
    #expect(sheet.cell("E7")?.value == .number("16500055"))
    #expect(sheet.cell("F6")?.value == .date(year: 2024, month: 1, day: 5))
    #expect(sheet.cell("D2")?.format == .fixed(decimals: 2))
    #expect(sheet.cell("D8")?.format == .percent(decimals: 0))
    #expect(sheet.merges.map { "\($0.first):\($0.last)" } == ["A9:F9"])
  }
}
