import KeHoachSource
import KeHoachSyntax
import Testing

@testable import KeHoachModel

@Suite("Budgets: rows")
struct BudgetRowTests {
  /// A budget in đồng: `number | content | amount`.
  private func budget(_ rows: String...) -> PlanFixture {
    PlanFixture(
      budget: rows.map { "| \($0) |" }, head: ["| TT | Nội dung | Thành tiền |"],
      attributes: " {#b đơn-vị-tính=\"đồng\"}")
  }

  private func amounts(_ fixture: PlanFixture) -> [String] {
    fixture.budgets[0].table.rows.map { $0.cells[2].text.plain }
  }

  private func roles(_ fixture: PlanFixture) -> [Budget.RowRole] { fixture.budgets[0].rows.map(\.role) }

  private func parents(_ fixture: PlanFixture) -> [Int?] { fixture.budgets[0].rows.map(\.parent) }

  @Test("A total is made when none is written, and names the groups")
  func madeTotal() {
    let fixture = budget("I | A | 10", "II | B | 20")
    #expect(fixture.row(2) == ["", "Tổng cộng (I+II)", "30"])
    #expect(budget("- | A | 10", "- | B | 20").row(2) == ["", "Tổng cộng", "30"])
  }

  @Test(
    "A total stands first or last, in any of its names, also in a joined cell",
    arguments: [
      "Tổng cộng", "TỔNG CỘNG (I + II)", "Tổng số", "Cộng", "CỘNG:", "Tổng kinh phí thực hiện", "tong cong",
      "Tổng dự toán (I+II)", "Tổng",
    ])
  func totals(name: String) {
    #expect(budget("I | A | 10", "II | B | 20", "| \(name) | 30").ids("KH3") == [])
    #expect(budget("| \(name) | 30", "I | A | 10", "II | B | 20").ids("KH3") == [])
    #expect(budget("I | A | 10", "II | B | 20", "\(name) | << | 30").ids("KH3") == [])
    #expect(budget("I | A | 10", "II | B | 20", "\(name) | << | 31").ids("KH3") == ["KH301"])
    #expect(budget("| \(name) | 31", "I | A | 10", "II | B | 20").ids("KH3") == ["KH301"])
  }

  @Test(
    "What only begins like a total or a share is a row like any other",
    arguments: [
      "Tổng kết hội nghị", "Tổng hợp số liệu", "Tổng công ty Điện lực", "Công tác phí", "Công lao động",
      "Cộng tác viên",
      "Công vi tính", "Tổng điều tra", "Vật tư, vật liệu phụ (5%)", "Thuê xe (10% đặt cọc)", "Công",
    ])
  func nearTotals(name: String) {
    let fixture = budget("1 | A | 10", "2 | \(name) | 20", "| Tổng cộng | 30")
    #expect(roles(fixture) == [.item, .item, .total])
    #expect(fixture.ids("KH3") == [])
    #expect(RowNames.role(of: name) == .item)
  }

  @Test("A group `A` over `I` and `II`; `B` beside it; formulas of either rank")
  func capitals() {
    let rows = ["A | X | ", "I | Y | 10", "II | Z | 20", "B | W | 5"]
    let fixture = PlanFixture(
      budget: (rows + [" | Tổng cộng (A+B) | "]).map { "| \($0) |" }, head: ["| TT | Nội dung | Thành tiền |"])
    #expect(amounts(fixture) == ["30", "10", "20", "5", "35"])
    #expect(parents(fixture) == [nil, 0, 0, nil, nil])
    #expect(fixture.ids("KH3") == [])
    #expect(budget("A | X | ", "I | Y | 10", "B | Z | 20", "| Tổng (A+I) | 30").ids("KH3") == ["KH305"])
    #expect(budget("A | X | ", "I | Y | 10", "II | Z | 20", "| Tổng (I+II) | 30").ids("KH3") == [])
  }

  @Test("Where a number was skipped the formula isn't to be made wrong too")
  func skippedNumber() throws {
    let fixture = budget("I | X | 10", "III | Y | 20", "| Tổng (I+II) | 30")
    let found = try #require(fixture.found(.wrongFormula).first)
    #expect(found.fixes.isEmpty)
    #expect(found.message.vi == "công thức ghi (I+II), các mục của bảng đánh số I, III: số thứ tự mục không liên tục")
    #expect(budget("I | X | 10", "II | Y | 20", "| Tổng (I+III) | 30").found(.wrongFormula)[0].fixes.count == 1)
  }

  @Test("A numbered row that is nothing but a total is one; others are rows")
  func numberedTotals() {
    #expect(budget("1 | A | 10", "2 | B | 20", "3 | Tổng cộng | 30").ids("KH3") == [])
    #expect(budget("A | TỔNG SỐ | 30", "I | A | 10", "II | B | 20").ids("KH3") == [])
    #expect(
      amounts(budget("I | Tổng kinh phí đào tạo | ", "1 | B | 20", "II | C | 1", "| Cộng | ")) == [
        "20", "20", "1", "21",
      ])
  }

  @Test("Numbers like I.1, 1.a, 1), I/ take the rank of their last part")
  func compound() {
    let fixture = budget(
      "I | A | ", "I.1 | B | ", "a | C | 1", "b | D | 2", "I.2 | E | 4", "II/ | F | ", "II.1 | G | 8")
    #expect(parents(fixture).prefix(7) == [nil, 0, 1, 1, 0, nil, 5])
    #expect(amounts(fixture) == ["7", "3", "1", "2", "4", "8", "8", "15"])
    #expect(fixture.budgets[0].rows[1].title == "I.1. B")
    let letters = budget("1 | A | ", "1.a | B | 1", "1.b | C | 2", "2) | D | 4")
    #expect(amounts(letters) == ["3", "1", "2", "4", "7"])
    let deep = budget("A | A | ", "A.I | B | ", "A.I.1 | C | 3", "A.I.2 | D | 4", "B | E | 5")
    #expect(amounts(deep) == ["7", "7", "3", "4", "5", "12"])
  }

  @Test("Numbers that run on across groups, and rows numbered only in some places")
  func running() {
    let fixture = budget(
      "I | A | ", "1 | B | 1", "2 | C | 2", "II | D | ", "3 | E | 4", "| F | 8", "III | G | ", "| H | 16")
    #expect(parents(fixture).prefix(8) == [nil, 0, 0, nil, 3, 4, nil, 6])
    #expect(budget("| A | 1", "| B | 2", "| Cộng | 3").ids("KH3") == [])
    #expect(amounts(budget("# | A | 1", "# | B | 2")) == ["1", "2", "3"])
    #expect(
      budget("I | A | ", "# | B | 1", "# | C | 1", "II | D | ", "# | E | 1").budgets[0].rows.map(\.label?.text) == [
        "I", "1", "2", "II", "1", nil,
      ])
  }

  @Test("Marks and numbers in front of the words nest where the number cell is blank")
  func marks() {
    let fixture = budget(
      "1 | Hội thảo | ", "| - Tham gia | ", "| + Vé máy bay | 6", "| + Khách sạn | 4", "| - Đào tạo | 30",
      "2 | Khác | 1")
    #expect(amounts(fixture) == ["40", "10", "6", "4", "30", "1", "41"])
    #expect(fixture.budgets[0].rows[2].content == "Vé máy bay")
    #expect(amounts(budget("1 | A | ", "| a) B | 2", "| b) C | 3")) == ["5", "2", "3", "5"])
    #expect(amounts(budget("1 | A | ", "+ | B | 2", "+ | C | 3")) == ["5", "2", "3", "5"])
  }

  @Test("`Trong đó` is never added, nor is what follows it without a number")
  func informative() {
    let fixture = budget(
      "I | A | 50", "| Trong đó: thuê xe | 20", "| tiền ăn | 10", "II | B | ", "1 | C | 7", "| Trong đó: | ",
      "- | D | 3",
      "2 | E | 1", "| Tổng cộng | 58", "| Trong đó: ngân sách tỉnh | 30", "- | Xã hội hóa | 28")
    #expect(fixture.ids("KH3") == [])
    #expect(amounts(fixture)[3] == "8")
    #expect(roles(fixture).filter { $0 == .informative }.count == 6)
    let below = budget("1 | A | 5", "| Tổng cộng | 5", "| Nguồn: ngân sách | 3", "| Bằng chữ: Năm đồng | ")
    #expect(below.ids("KH3") == [])
  }

  @Test("Text and `-` are no numbers; a group that says `-` or `{}` still counts what is below it")
  func texts() {
    let fixture = budget(
      "I | A | -", "1 | B | 5", "2 | C | lồng ghép", "II | D | {}", "1 | E | 2", "III | F | ", "| Tổng cộng | 7")
    #expect(fixture.ids("KH3") == [])
    #expect(amounts(fixture) == ["-", "5", "lồng ghép", "", "2", "", "7"])
    #expect(budget("1 | A | 5", "| Tổng cộng | {}").row(1)[2] == "")
  }

  @Test("Subtotals by name, by formula and by place")
  func subtotals() {
    let named = budget(
      "I | A | ", "1 | B | 5", "| Cộng mục I | ", "II | C | ", "1 | D | 7", "| Cộng II | 7", "| Tổng cộng | ")
    #expect(amounts(named) == ["5", "5", "5", "7", "7", "7", "12"])
    #expect(named.ids("KH3") == [])
    let placed = budget("I | A | ", "1 | B | 5", "| Cộng | ", "II | C | ", "1 | D | 7", "| Cộng | 8")
    #expect(placed.found(.wrongSubtotal).map(\.message.vi) == ["“Cộng” ghi 8, cộng các mục ở trên được 7"])
    #expect(placed.ids("KH3") == ["KH303"])
    #expect(amounts(placed) == ["5", "5", "5", "7", "7", "8", "12"])
    let nested = budget(
      "A | A | ", "I | B | ", "1 | C | 5", "| Cộng | ", "II | D | ", "1 | E | 7", "| Cộng | ", "B | F | 9",
      "| Tổng cộng | ")
    #expect(amounts(nested) == ["12", "5", "5", "5", "7", "7", "7", "9", "21"])
    #expect(
      amounts(budget("1 | A | 5", "2 | B | 7", "| Cộng (1+2) | ", "3 | C | 1", "| Tổng cộng (1+2+3) | "))
        == ["5", "7", "12", "1", "13"])
    #expect(
      amounts(budget("A | A | ", "1 | B | 5", "| Tổng A | ", "B | C | 1", "| Tổng cộng (A+B) | "))
        == ["5", "5", "5", "1", "6"])
  }

  @Test("Shares: contingency, tax before and after a total, in a group and at the end")
  func shares() {
    let tax = budget(
      "1 | A | 100", "2 | B | 50", "| Cộng trước thuế | ", "| Thuế VAT 8% | ", "| Tổng sau thuế | ",
      "| Dự phòng (10%) | ", "| Tổng dự toán | ", "| Làm tròn | 178")
    #expect(amounts(tax) == ["100", "50", "150", "12", "162", "16,2", "178,2", "178"])
    #expect(tax.ids("KH3") == [])
    let group = budget("I | X | 110", "1 | A | 100", "| Dự phòng (10%) | 10", "II | Y | 50", "| Tổng cộng | 160")
    #expect(group.ids("KH3") == [])
    let wrong = budget("I | X | 150", "| Dự phòng (10%) | 10", "| Tổng cộng | 160").found(.wrongShare)
    #expect(wrong.map(\.message.vi) == ["“Dự phòng (10%)” ghi 10, tính 10% được 15"])
    #expect(wrong.map(\.caption) == ["10% × 150 = 15"])
    let labelled = budget("I | X | 100", "II | Dự phòng (7,5%) | ", "| Tổng cộng (I+II) | 107,5")
    #expect(labelled.ids("KH3") == [])
    #expect(budget("I | X | 100", "| Thuế GTGT (10%) | 11", "| Tổng cộng | 111").ids("KH3") == ["KH311"])
    // Both ways to take the second share are in use; what is written tells which.
    #expect(budget("1 | X | 100", "| VAT 10% | 10", "| Dự phòng 10% | 11", "| Tổng cộng | 121").ids("KH3") == [])
    #expect(budget("1 | X | 100", "| VAT 10% | 10", "| Dự phòng 10% | 10", "| Tổng cộng | 120").ids("KH3") == [])
    #expect(budget("1 | Dự phòng | 100", "| Tổng cộng | 100").ids("KH3") == [])
  }

  @Test("Rounding rows, with a total above or alone")
  func rounding() {
    #expect(budget("1 | A | 14.999.600", "| Tổng cộng | 14.999.600", "| Làm tròn | 15.000.000").ids("KH3") == [])
    #expect(budget("1 | A | 14.999.600", "| Tổng dự toán (làm tròn) | 15.000.000").ids("KH3") == [])
    #expect(budget("1 | A | 14.999.600", "| Tổng dự toán (làm tròn) | 15.001.000").ids("KH3") == ["KH312"])
    #expect(amounts(budget("1 | A | 14.999.600", "| Làm tròn | ")) == ["14.999.600", "15.000.000"])
  }

  @Test("A difference is rounding up to half of the last digit of each item, and an error beyond")
  func roundedItems() throws {
    func million(_ rows: String...) -> PlanFixture {
      PlanFixture(budget: rows.map { "| \($0) |" }, head: ["| TT | Nội dung | Thành tiền |"])
    }
    let rounded = million("1 | A | 20,4", "2 | B | 20,4", "| Tổng cộng | 41")
    #expect(rounded.ids("KH3") == ["KH310"])
    #expect(
      try #require(rounded.found(.roundedAmount).first).message.vi
        == "“Tổng cộng” ghi 41, cộng các mục được 40,8; chênh lệch do làm tròn")
    #expect(million("1 | A | 20,4", "2 | B | 20,4", "| Tổng cộng | 40,9").ids("KH3") == ["KH310"])
    #expect(million("1 | A | 20,4", "2 | B | 20,4", "| Tổng cộng | 41,0").ids("KH3") == ["KH301"])
    #expect(million("1 | A | 33,33", "2 | B | 33,33", "3 | C | 33,33", "| Tổng cộng | 100").ids("KH3") == ["KH310"])
    // Whole đồng are exact.
    #expect(budget("1 | A | 20", "2 | B | 20", "| Tổng cộng | 41").ids("KH3") == ["KH301"])
  }

  @Test("Numbers grouped wrong are an error with what may have been meant; foreign ones a hint")
  func numbers() throws {
    let wrong = budget("1 | A | **20.0000.000**", "| Tổng cộng | {}")
    let found = try #require(wrong.found(.malformedAmount).first)
    #expect(wrong.text(found) == "20.0000.000")
    #expect(wrong.applying(found.fixes[0]).ids("KH306") == [])
    #expect(found.fixes.map(\.message.vi).contains("ghi 20.000.000"))
    #expect(budget("1 | A | 20,000,000", "| Tổng cộng | 20.000.000").ids("KH3") == ["KH314"])
    #expect(
      budget(
        "1 | A | 99999999999999999999999999999999999999", "2 | B | 99999999999999999999999999999999999999",
        "| Tổng cộng | 5"
      ).ids("KH3") == ["KH313"])
    #expect(budget("1 | A | 999999999999999999999999999999999999999").ids("KH3").contains("KH313"))
  }

  @Test("A value in an amount is said to count for nothing")
  func values() {
    let fixture = budget("1 | A | {x.tổng}", "2 | {số} B | 5", "| Tổng cộng | {}")
    #expect(fixture.ids("KH3") == ["KH316"])
    #expect(fixture.found(.valueInAmount).map(fixture.text) == ["{x.tổng}"])
  }

  @Test("A budget without amounts says so and goes on")
  func noAmounts() {
    let fixture = PlanFixture(
      budget: ["| 1 | A |"], head: ["| TT | Nội dung |"], text: "Kinh phí {b.tổng}.\n\n")
    #expect(fixture.ids("KH3") == ["KH315"])
    #expect(fixture.ids("KH04") == ["KH040"])
  }

  @Test("Thousands of totals and shares take no time that anyone could wait for")
  func hostile() {
    let rows = (0..<6000).map { "| | \(["Cộng", "VAT 1%", "A", "Tổng cộng (1+2)"][$0 % 4]) | 1 |" }
    let fixture = PlanFixture(budget: rows, head: ["| TT | Nội dung | Thành tiền |"])
    #expect(fixture.budgets[0].rows.count == 6000)
  }
}
