import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Budgets: heads, units and factors")
struct BudgetHeadTests {
  private func budget(_ head: [String], _ rows: [String], attributes: String = "") -> PlanFixture {
    PlanFixture(budget: rows, head: head, attributes: attributes)
  }

  private func roles(_ fixture: PlanFixture) -> [Budget.ColumnRole] { fixture.budgets[0].columns.map(\.role) }

  @Test("Several factors multiply; units differ by column; text beside numbers is no factor")
  func factors() {
    let fixture = budget(
      [
        "| STT | Nội dung chi | ĐVT | Số lượng | Số ngày | Định mức (đồng/người/ngày) | Thành tiền (triệu đồng) | Căn cứ |"
      ],
      [
        "| 1 | Giảng viên | Người | 2 | 3 | 1.000.000 | | TT 36 |",
        "| 2 | Học viên | Người | 50 | 3 | 150.000 | 22,5 | |",
        "| 3 | Hội trường | Ngày | | 3 | 5.000.000 | 15 | |", "| 4 | Khoán gọn | Gói | 1 | khoán | 9.000.000 | 9 | |",
      ])
    #expect(roles(fixture) == [.number, .content, .unit, .quantity, .quantity, .price, .amount, .note])
    #expect(fixture.ids("KH3") == [])
    #expect(fixture.row(0)[6] == "6")
    #expect(fixture.row(4)[6] == "52,5")
    #expect(fixture.row(4)[1] == "Tổng cộng (1+2+3+4)")
  }

  @Test("A price in nghìn đồng and an amount in triệu đồng are converted, and a slip between them is seen")
  func units() throws {
    let head = ["| TT | Nội dung | SL | Đơn giá (1.000đ) | Thành tiền (Tr.đ) |"]
    #expect(budget(head, ["| 1 | A | 20 | 1.500 | 30 |"]).ids("KH3") == [])
    let wrong = budget(head, ["| 1 | A | 20 | 1.500 | 30.000 |"])
    let found = try #require(wrong.found(.wrongProduct).first)
    #expect(found.message.vi == "“1. A”: thành tiền ghi 30.000, số lượng nhân đơn giá được 30")
    #expect(found.caption == "20 × 1.500 nghìn đồng = 30 triệu đồng")
    #expect(found.fixes.map(\.message.vi) == ["ghi 30 ở mục 1", "1.500.000 ở đơn giá"])
  }

  @Test("`Tổng kinh phí | Trong đó: Năm 2026 | Năm 2027`: parts may be less, and are seen to be all where they are")
  func within() throws {
    let head = ["| TT | Nội dung | Tổng kinh phí | Trong đó | << |", "| ^^ | ^^ | ^^ | Năm 2026 | Năm 2027 |"]
    let unit = " {đơn-vị-tính=\"đồng\"}"
    let less = budget(head, ["| 1 | A | 100 | 20 | 30 |", "| 2 | B | 90 | 10 | 5 |"], attributes: unit)
    #expect(less.ids("KH3") == [])
    let more = budget(head, ["| 1 | A | 40 | 20 | 30 |", "| 2 | B | 90 | 10 | 5 |"], attributes: unit)
    #expect(more.ids("KH3") == ["KH304"])
    let all = budget(
      head, ["| 1 | A | 50 | 20 | 30 |", "| 2 | B | 15 | 10 | 5 |", "| 3 | C | 9 | 1 | 7 |"], attributes: unit)
    #expect(all.ids("KH3") == ["KH304"])
    let found = try #require(all.found(.wrongRowSum).first)
    #expect(found.message.vi == "“3. C”: cột Tổng kinh phí ghi 9, cộng các cột thành phần được 8")
    #expect(found.caption == "1 + 7 = 8")
  }

  @Test("`Kinh phí (triệu đồng): Tổng số | NSTW | NSĐP | Khác`")
  func sources() {
    let head = [
      "| TT | Nội dung | Kinh phí (triệu đồng) | << | << | << |", "| ^^ | ^^ | Tổng số | NSTW | NSĐP | Khác |",
    ]
    let fixture = budget(
      head, ["| 1 | A | | 20 | 30 | - |", "| 2 | B | 15 | 10 | 4 | 1 |", "| 3 | C | 5,4 | 1 | 4,3 | |"])
    #expect(fixture.budgets[0].unit == .million)
    #expect(fixture.ids("KH3") == ["KH310"])
    #expect(fixture.row(0)[2] == "50")
    #expect(fixture.row(3).suffix(4) == ["70,4", "31", "38,3", "1"])
  }

  @Test("Years × sources, with a total by source, a total in each year and one over all")
  func crossed() {
    let head = [
      "| TT | Nội dung | Tổng cộng | << | << | Năm 2026 | << | << | Năm 2027 | << | << |",
      "| ^^ | ^^ | Tổng | NST | NSX | Tổng | NST | NSX | Tổng | NST | NSX |",
    ]
    let unit = " {đơn-vị-tính=\"đồng\"}"
    let blank = budget(
      head, ["| 1 | A | | | | | 1 | 2 | | 30 | 40 |", "| 2 | B | | | | | 5 | 6 | | 70 | 80 |"], attributes: unit)
    #expect(blank.ids("KH3") == [])
    #expect(blank.row(0).suffix(9) == ["73", "31", "42", "3", "1", "2", "70", "30", "40"])
    #expect(blank.row(2).suffix(9) == ["234", "106", "128", "14", "6", "8", "220", "100", "120"])
    let wrong = budget(head, ["| 1 | A | 73 | 32 | 42 | 3 | 1 | 2 | 70 | 30 | 40 |"], attributes: unit)
    #expect(wrong.ids("KH3") == ["KH304", "KH304"])
  }

  @Test("Years that a row leaves blank are not asked to add up")
  func blankYears() {
    let fixture = budget(
      ["| TT | Nội dung | Thành tiền | Năm 2026 | Năm 2027 |"],
      ["| I | A | 70 | {} | - |", "| 1 | B | 40 | {} | {} |", "| 2 | C | 30 | 10 | 20 |"],
      attributes: " {đơn-vị-tính=\"đồng\"}")
    #expect(fixture.ids("KH3") == [])
    #expect(fixture.row(3).suffix(3) == ["70", "10", "20"])
  }

  @Test("Years beside each other without a total are no sum of each other")
  func years() {
    let fixture = budget(
      ["| TT | Nội dung | Dự toán năm 2024 | Dự toán năm 2025 | Dự toán năm 2026 |"],
      ["| 1 | A | 5 | 6 | 7 |", "| 2 | B | 5 | 6 | 9 |"], attributes: " {đơn-vị-tính=\"đồng\"}")
    #expect(fixture.ids("KH3") == [])
    #expect(fixture.row(2).suffix(3) == ["10", "12", "16"])
  }

  @Test("The investment of a project is no sum of what it gets; columns that never add up are no parts")
  func investment() {
    let unit = " {đơn-vị-tính=\"triệu đồng\"}"
    let investment = budget(
      ["| TT | Danh mục dự án | Tổng mức đầu tư | Kế hoạch vốn 2025 | Kế hoạch vốn 2026 |"],
      ["| 1 | Trường | 10.000 | 2.000 | 3.000 |", "| 2 | Trạm | 9.000 | 1.000 | 500 |"], attributes: unit)
    #expect(investment.ids("KH3") == [])
    let parts = ["| TT | Nội dung | Tổng kinh phí | Đã cấp | Đề nghị |"]
    #expect(budget(parts, ["| 1 | A | 90 | 20 | 30 |", "| 2 | B | 80 | 10 | 5 |"], attributes: unit).ids("KH3") == [])
    let sums = budget(
      parts, ["| 1 | A | 50 | 20 | 30 |", "| 2 | B | 15 | 10 | 5 |", "| 3 | C | 99 | 10 | 5 |"], attributes: unit)
    #expect(sums.ids("KH3") == ["KH304"])
  }

  @Test("Columns of words, measures and marks are not added up")
  func texts() {
    let fixture = budget(
      [
        "| TT | Nội dung | Năm | Tỷ lệ (%) | Quy mô | Nguồn kinh phí | Dự toán năm 2025 (triệu đồng) | Đơn vị thực hiện |"
      ],
      ["| 1 | A | 2025 | 60 | 12 | Ngân sách | 10 | Sở A |", "| 2 | B | 2026 | 40 | 8 | Xã hội hóa | 20 | Sở B |"])
    #expect(roles(fixture) == [.number, .content, .text, .text, .text, .text, .amount, .text])
    #expect(fixture.row(2) == ["", "Tổng cộng (1+2)", "", "", "", "", "30", ""])
  }

  @Test("`Giá trị` is an amount, `Người` and `Ngày` are factors, `Công` is no total")
  func names() {
    let value = budget(["| TT | Nội dung | Giá trị (đồng) |"], ["| 1 | A | 10 |"])
    #expect(roles(value).last == .amount)
    let days = budget(
      ["| TT | Nội dung | Người | Ngày | Mức chi | Thành tiền |"], ["| 1 | A | 2 | 3 | 10 | |"],
      attributes: " {đơn-vị-tính=\"đồng\"}")
    #expect(days.row(0)[5] == "60")
    #expect(days.row(1).suffix(4) == ["", "", "", "60"])
    #expect(!ColumnNames.isTotal("Công") && ColumnNames.isTotal("CỘNG") && ColumnNames.isTotal("Tong so"))
  }

  @Test("The unit is told from heads, lines and the attribute; a head alone may differ from no line")
  func statedUnits() {
    #expect(BudgetHead.split("Thành tiền (triệu đồng)").title == "Thành tiền")
    #expect(BudgetHead.split("Thành tiền (Triệu đồng) (6)=(4)x(5)").unit == .million)
    #expect(BudgetHead.split("Kinh phí (ĐVT: 1.000 đồng)").unit == .thousand)
    #expect(BudgetHead.split("Mức chi (đồng/người/ngày)").unit == .dong)
    #expect(BudgetHead.split("Kinh phí (dự kiến)").title == "Kinh phí (dự kiến)")
    let head = ["| TT | Nội dung | Thành tiền (đồng) |"]
    let differing = budget(head, ["| 1 | A | 10 |"], attributes: " {đơn-vị-tính=\"triệu đồng\"}")
    #expect(differing.ids("KH3") == ["KH307"])
    #expect(budget(["| TT | Nội dung | Thành tiền |"], ["| 1 | A | 10 |"]).ids("KH3") == ["KH308"])
    #expect(
      budget(["| TT | Nội dung | Thành tiền |"], ["| 1 | A | 10 |"], attributes: " {đơn-vị-tính=\"đô la\"}").ids("KH02")
        == ["KH023"])
  }

  @Test("`{cột=…}` says outright what a column is")
  func attribute() {
    let fixture = budget(
      ["| TT | Nội dung | Cấp xã {cột=thành-tiền} | Khối {cột=chữ} |"], ["| 1 | A | 10 | 5 |"],
      attributes: " {đơn-vị-tính=\"đồng\"}")
    #expect(roles(fixture) == [.number, .content, .amount, .text])
    #expect(fixture.row(1) == ["", "Tổng cộng", "10", ""])
  }
}
