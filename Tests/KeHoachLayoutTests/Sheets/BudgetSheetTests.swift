import KeHoachLayout
import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Sheets: the amounts of budgets")
struct BudgetSheetTests {
  @Test("Products, groups and totals are formulas over the right cells; labels, marks and notes are text")
  func formulas() {
    let fixture = SheetFixture(
      budget: [
        "| TT | Nội dung | SL | Số ngày | Đơn giá (1.000đ) | Thành tiền (Tr.đ) | Ghi chú |", "=",
        "| I | A | | | | | |", "| 1 | B | 2 | 3 | 1.000 | | 15 |", "| | Trong đó: C | | | | 1 | |",
        "| 2 | D | 20 | | 1.500 | 30 | 1.1 |", "| II | E | | | | | |", "| 1 | F | - | | | 4,5 | |",
        "| | Dự phòng (7,5%) | | | | | |", "| | Tổng cộng | | | | | |", "| | Làm tròn | | | | 44 | |",
      ])
    #expect(fixture.text("F2") == "=SUM(F3,F5) → 36.0")
    #expect(fixture.text("F3") == "=C3*D3*E3/1000 → 6.0")
    #expect(fixture.text("F4") == "1.0")
    #expect(fixture.text("F5") == "=C5*E5/1000 → 30.0")
    #expect(fixture.text("F6") == "=F7 → 4.5")
    #expect(fixture.text("F7") == "4.5")
    #expect(fixture.text("F8") == "=SUM(F2,F6)*7.5/100 → 3.0375")
    #expect(fixture.text("F9") == "=SUM(F2,F6,F8) → 43.5375")
    #expect(fixture.text("F10") == "=ROUND(F9,0) → 44.0")
    #expect(["A2", "A3", "C7", "G3", "G5"].map(fixture.text) == ["“I”", "“1”", "“-”", "“15”", "“1.1”"])
    #expect(
      ["F3", "F7", "F8", "F10"].map { fixture[$0]?.style.numberFormat } == ["#,##0", "#,##0.0", "#,##0.0000", "#,##0"])
    #expect(fixture["C3"]?.style.numberFormat == "#,##0")
    #expect(fixture["F2"]?.style.bold == true && fixture["F3"]?.style.bold == false)
    #expect(fixture["F3"]?.style.alignment == .right && fixture["A3"]?.style.alignment == .center)
  }

  @Test("Every number shows the decimals that the plan prints; numbers in a column of words are words")
  func decimals() {
    let fixture = SheetFixture(
      budget: [
        "| TT | Nội dung | SL | Vốn (tỷ đồng) {cột=chữ} | Kinh phí (triệu đồng) |", "=", "| 1 | A | 50 | 0,5 | 1,50 |",
        "| 2 | B | 1,5 | 2 | 3 |",
      ])
    #expect(["C2", "C3", "D2", "D3"].map(fixture.text) == ["50.0", "1.5", "“0,5”", "“2”"])
    let formats = ["C2", "C3", "E2", "E3", "E4"].map { fixture[$0]?.style.numberFormat }
    #expect(formats == ["#,##0", "#,##0.0", "#,##0.00", "#,##0", "#,##0.0"])
  }

  @Test("Columns add up with their units; a group that says `-` is added by what is below it")
  func columns() {
    let fixture = SheetFixture(
      budget: [
        "| TT | Nội dung | Tổng số (triệu đồng) | Năm 2026 (nghìn đồng) | Năm 2027 (triệu đồng) |", "=",
        "| I | A | | - | |", "| 1 | B | | 1.500 | 2 |", "| 2 | C | 3 | 2.000 | 1 |", "| II | D | 5 | | 5 |",
      ])
    #expect(fixture.text("C3") == "=SUM(D3)/1000+SUM(E3) → 3.5")
    #expect(fixture.text("D2") == "“-”")
    #expect(fixture.text("C2") == "=SUM(C3:C4) → 6.5")
    #expect(fixture.text("D6") == "=SUM(D3:D5) → 3500.0")
    #expect(fixture.text("B6") == "“Tổng cộng (I+II)”")
  }

  @Test("What is written is never changed: where rounding explains a difference the number stands, and a note says why")
  func rounding() {
    let fixture = SheetFixture(
      budget: [
        "| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |", "=", "| 1 | A | 3 | 0,35 | 1 |",
        "| 2 | B | 2 | 0,5 | 1 |",
      ], attributes: " {đơn-vị-tính=\"triệu đồng\"}")
    #expect(fixture.text("A1") == "“Đơn vị tính: triệu đồng”")
    #expect(fixture.text("E3") == "1.0")
    #expect(
      fixture["E3"]?.note
        == "Kế hoạch ghi 1, số lượng nhân đơn giá được 1,05; giữ số đã ghi nên ô này không có công thức.")
    #expect(fixture.text("E4") == "=C4*D4 → 1.0")
    #expect(fixture.text("E5") == "=SUM(E3:E4) → 2.0")
    #expect(fixture["E4"]?.note == nil)
  }

  @Test("A converted budget is a sheet of what it prints: formulas where they give that, numbers with a note elsewhere")
  func converted() {
    let exact = SheetFixture(
      budget: [
        "| TT | Nội dung | SL | Đơn giá (đồng) | Thành tiền (đồng) |", "=", "| 1 | A | 3 | 500.000 | |",
        "| 2 | B | 1 | 250.000 | 250.000 |",
      ], attributes: " {quy-đổi=\"triệu đồng\"}")
    #expect(["E1", "D1"].map(exact.text) == ["“Thành tiền (triệu đồng)”", "“Đơn giá (đồng)”"])
    #expect(
      ["E2", "E3", "E4"].map(exact.text) == ["=C2*D2/1000000 → 1.5", "=C3*D3/1000000 → 0.25", "=SUM(E2:E3) → 1.75"])
    let rounded = SheetFixture(
      budget: [
        "| TT | Nội dung | SL | Đơn giá (đồng) | Thành tiền (đồng) |", "=", "| 1 | A | 3 | 450.000 | |",
        "| 2 | B | 1 | 1.300.000 | |",
      ], attributes: " {quy-đổi=\"triệu đồng\" làm-tròn=\"0\"}")
    #expect(["E3", "E4", "E5"].map(rounded.text) == ["2.0", "1.0", "=SUM(E3:E4) → 3.0"])
    #expect(rounded["E3"]?.note?.hasPrefix("Kế hoạch ghi 2, số lượng nhân đơn giá được 1,35") == true)
  }

  @Test("What is added and cut is a formula")
  func balance() {
    let fixture = SheetFixture(
      budget: [
        "| TT | Nội dung | Đã giao | Điều chỉnh tăng | Điều chỉnh giảm | Sau điều chỉnh |", "=",
        "| 1 | A | 50 | 10 | | |", "| 2 | B | 30 | | 5 | |",
      ])
    #expect(fixture.text("F2") == "=SUM(C2:D2)-(E2) → 60.0")
    #expect(fixture.text("F3") == "=SUM(C3:D3)-(E3) → 25.0")
    #expect(fixture.text("F4") == "=SUM(F2:F3) → 85.0")
  }

  @Test("Numbers of more than 15 digits are text, and no formula takes them")
  func long() {
    let fixture = SheetFixture(
      budget: [
        "| TT | Nội dung | Kinh phí (đồng) |", "=", "| 1 | A | 900.000.000.000.001 |",
        "| 2 | B | 1.000.000.000.000.001 |", "| II | C | |", "| 1 | D | 900.000.000.000.000 |",
        "| 2 | E | 300.000.000.000.000 |",
      ])
    #expect(fixture.text("C2") == "900000000000001.0")
    #expect(fixture.text("C3") == "“1.000.000.000.000.001”")
    #expect(fixture["C3"]?.note?.hasPrefix("Số có quá 15 chữ số") == true)
    #expect(fixture.text("C4") == "1200000000000000.0")
    #expect(fixture["C4"]?.note?.hasPrefix("Không lập công thức") == true)
    #expect(fixture.text("C7") == "“3.100.000.000.000.002”")
  }

  @Test("Thousands of scattered rows are no formula that programs would refuse")
  func manyRows() throws {
    var lines = ["| TT | Nội dung | Kinh phí (đồng) |", "="]
    for number in 1...4000 { lines += ["| \(number % 900 + 1) | A | |", "| - | B | 1 |"] }
    let fixture = SheetFixture(budget: lines)
    let total = try #require(fixture.sheet.rows.last?.cells.last)
    #expect(total.content == .number(4000))
    #expect(total.note?.hasPrefix("Không lập công thức") == true)
  }

  @Test("Two rows of heads, column numbers, frozen and repeated; the title of the appendix above")
  func head() {
    let fixture = SheetFixture(
      """
      ::: phụ-lục DỰ TOÁN \\ KINH PHÍ {#pl}
      ::: dự-toán {#b}
      | TT | Nội dung | Kinh phí (triệu đồng) | << | << |
      | ^^ | ^^ | Tổng số | Năm 2026 | Năm 2027 |
      |---|---|--:|--:|--:|
      | (1) | (2) | (3) | (4) | (5) |
      | 1 | Mở lớp[^1] | | 1 | 2 |
      :::
      :::

      [^1]: Tạm tính.
      """)
    let sheet = fixture.sheet
    #expect(sheet.name == "b")
    #expect(fixture.text("A1") == "“DỰ TOÁN\nKINH PHÍ”")
    #expect(fixture["A1"]?.columnSpan == 5 && fixture["A1"]?.style.isBordered == false)
    #expect(fixture["A2"]?.rowSpan == 2 && fixture["C2"]?.columnSpan == 3)
    #expect(fixture.text("C4") == "“(3)”")
    #expect(fixture.text("C5") == "=SUM(D5:E5) → 3.0")
    #expect(fixture.text("B5") == "“Mở lớp”" && fixture["B5"]?.note == "Tạm tính.")
    #expect((sheet.frozenRows, sheet.frozenColumns) == (4, 2))
    #expect(sheet.repeatedRows == 1..<4)
    #expect(!sheet.page.isLandscape)
    #expect(sheet.columnWidths.reduce(0, +) <= sheet.page.textWidth)
    #expect(sheet.rows[0].height > sheet.rows[4].height)
  }

  @Test("A table that doesn't fit is turned; a turned appendix stays so")
  func turned() {
    let heads = (2020...2031).map { "Năm \($0)" }.joined(separator: " | ")
    let amounts = [String](repeating: "1.000.000.000", count: 12).joined(separator: " | ")
    let wide = SheetFixture(
      budget: ["| TT | Nội dung | \(heads) |", "=", "| 1 | Việc | \(amounts) |"], attributes: " {đơn-vị-tính=\"đồng\"}")
    #expect(wide.sheet.page.isLandscape)
    let turned = SheetFixture("::: phụ-lục A {trang=ngang}\n| TT | Việc |\n|---|---|\n| 1 | B |\n:::\n")
    #expect(turned.sheet.page.isLandscape)
  }

  @Test("In any other table a number is a number only where it would look the same")
  func plain() {
    let fixture = SheetFixture(
      """
      | TT | Tên | Năm | Số | Mã |
      |---|---|---|---|---|
      | 1 | A | 2024 | 1.500 | 01 |
      | 2 | B | 2025 | 2,50 | 02 |
      """)
    #expect(["C2", "D2", "E2", "A2", "D3"].map(fixture.text) == ["2024.0", "1500.0", "“01”", "“1”", "2.5"])
    #expect(fixture["C2"]?.style.numberFormat == "0")
    #expect(fixture["D2"]?.style.numberFormat == "#,##0")
    #expect(fixture["D3"]?.style.numberFormat == "#,##0.00")
    #expect(fixture.sheet.name == "Bảng 1")
  }
}
