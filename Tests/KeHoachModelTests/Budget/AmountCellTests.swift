import KeHoachSource
import KeHoachSyntax
import Testing

@testable import KeHoachModel

@Suite("Budgets: cells of money")
struct AmountCellTests {
  private func budget(_ rows: [String], unit: String = "đồng", head: String = "| TT | Nội dung | Thành tiền |")
    -> PlanFixture
  {
    PlanFixture(budget: rows.map { "| \($0) |" }, head: [head], attributes: " {#b đơn-vị-tính=\"\(unit)\"}")
  }

  private func total(_ fixture: PlanFixture) -> String? {
    fixture.budgets[0].rows.last?.amounts.last??.shown?.vietnamese()
  }

  @Test(
    "A number with its unit is counted in the unit of its column, with a hint",
    arguments: [
      ("15 triệu", "đồng", "15.001.000"), ("500.000đ", "đồng", "501.000"), ("500.000 đồng", "đồng", "501.000"),
      ("1,5 tỷ đồng", "đồng", "1.500.001.000"), ("500.000 đồng", "triệu đồng", "1.000,5"),
      ("15 triệu", "triệu đồng", "1.015"),
    ])
  func units(cell: String, unit: String, sum: String) {
    let fixture = budget(["1 | A | 1.000", "2 | B | \(cell)"], unit: unit)
    #expect(total(fixture) == sum)
    #expect(fixture.ids("KH3") == ["KH314"])
  }

  @Test("A cell left over is said once; the number before it still counts")
  func surplus() {
    let fixture = budget(["1 | A | 5.000 | 7", "2 | B | 3.000", " | Tổng cộng | 8.000"])
    #expect(fixture.found(.surplusCells).count == 1)
    #expect(fixture.ids("KH3") == [])
    #expect(total(fixture) == "8.000")
    #expect(fixture.budgets[0].table.rows[0].cells[2].text.plain == "5.000 7")
  }

  @Test(
    "What seems to be an amount but is none is named",
    arguments: [
      "2 x 500.000", "12%", "1E+06", "khoảng 15 triệu", "~ 500", "15 triệu/lớp", "500.000 (*)", "100.000/người",
    ])
  func notCounted(cell: String) throws {
    let fixture = budget(["1 | A | 1.000", "2 | C | 5", "3 | B | \(cell)"])
    let found = try #require(fixture.found(.amountNotCounted).first)
    #expect(fixture.text(found) == cell)
    #expect(found.message.vi.contains(cell))
    #expect(total(fixture) == "1.005")
    #expect(fixture.ids("KH3") == ["KH336"])
  }

  @Test(
    "Words in a cell of money are no amount, nor are dates and documents",
    arguments: [
      "-", "Theo thực tế", "Lồng ghép", "NSTW", "31/12/2026", "Theo Nghị quyết 27/NQ-HĐND", "Năm 2026", "Quý I/2027",
      "27/2025/NQ-HĐND",
    ])
  func words(cell: String) {
    #expect(budget(["1 | A | 1.000", "2 | C | 5", "3 | B | \(cell)"]).ids("KH3") == [])
  }

  @Test("Rows that aren't added up may say anything")
  func informative() {
    #expect(budget(["1 | A | 10", "| Tổng cộng | 10", "| Trong đó: |", "- | NSTW | 50%"]).ids("KH3") == [])
  }

  @Test("A head with the unit of money makes a column of amounts, whatever it holds")
  func headWithUnit() {
    let head = "| TT | Nội dung | Kinh phí (đồng) |"
    let fixture = PlanFixture(
      budget: ["| 1 | A | 1.000 |", "| 2 | B | 2 x 500 |", "| 3 | C | theo thực tế |"], head: [head], attributes: "")
    #expect(fixture.ids("KH3") == ["KH336"])
    #expect(total(fixture) == "1.000")
    #expect(budget(["1 | A | 1 triệu", "2 | B | 2 triệu"]).ids("KH3") == ["KH314", "KH314"])
  }

  @Test("A cell that can only group by commas says how the others are meant")
  func commas() {
    let fixture = budget(["1 | A | 1,500,000", "2 | B | 200,000", "| Tổng cộng | 1,700,000"])
    #expect(fixture.ids("KH3") == ["KH314", "KH314", "KH314"])
    #expect(total(fixture) == "1.700.000")
    #expect(total(budget(["1 | A | 1,500,000", "2 | B | 200,000"])) == "1.700.000")
    // Somebody writes decimals with commas: nothing is sure.
    #expect(budget(["1 | A | 1,500,000", "2 | B | 200,000", "3 | C | 2,5"]).ids("KH337") == ["KH337"])
    #expect(total(budget(["1 | A | 1.000", "2 | B | (200)"])) == "800")
  }

  @Test("Three decimals of a đồng are doubtful, as is a group beside a decimal point")
  func doubts() throws {
    let fixture = budget(["1 | A | 500,000", "2 | B | 200,000", "3 | C | 700,000"])
    let found = try #require(fixture.found(.ambiguousNumber).first)
    #expect(fixture.ids("KH3") == ["KH337"])
    #expect(found.message.vi.hasPrefix("“500,000” đọc là 500, nhưng đồng không có số lẻ; nếu là 500.000"))
    #expect(total(fixture.applying(found.fixes[0])) == "1.400.000")
    #expect(total(fixture.applying(found.fixes[1])) == "1.400")
    #expect(budget(["1 | A | 500,125", "2 | B | 200,000"], unit: "triệu đồng").ids("KH3") == [])
    let points = budget(["1 | A | 1.5", "2 | B | 1.250"], unit: "triệu đồng")
    #expect(points.ids("KH3") == ["KH314", "KH337"])
    #expect(points.found(.ambiguousNumber)[0].message.vi.contains("1,25"))
    #expect(budget(["1 | A | 1.250", "2 | B | 1,5"], unit: "triệu đồng").ids("KH3") == [])
  }

  @Test("A product of a doubtful price is not wrong besides")
  func doubtfulProducts() {
    let head = "| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |"
    func ids(_ price: String) -> [String] {
      budget(["1 | A | 5 | \(price) | 10.000.000", "2 | B | 2 | 1.000.000 | 2.000.000"], head: head).ids("KH3")
    }
    #expect(ids("200,000") == ["KH337"])
    #expect(ids("3.000.000") == ["KH302"])
  }

  @Test("A quantity may say what it counts")
  func counts() {
    let head = "| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |"
    let fixture = budget(
      ["1 | A | 02 | 100 | 200", "2 | B | 3 lớp | 100 |", "3 | C | 10 người x 2 ngày | 50 | 1.000"], head: head)
    #expect(fixture.ids("KH3") == [])
    #expect(total(fixture) == "1.500")
    #expect(budget(["1 | A | 3 lớp | 100 | 400"], head: head).ids("KH302") == [])
    #expect(budget(["1 | A | 2 | 1 | 2", "2 | B | 3 lớp | 100 | 400"], head: head).ids("KH302") == ["KH302"])
  }
}
