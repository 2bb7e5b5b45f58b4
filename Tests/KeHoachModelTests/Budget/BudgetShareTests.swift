import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Budgets: shares and rows that are only said")
struct BudgetShareTests {
  /// A budget in million đồng: `number | content | amount`.
  private func budget(_ rows: String...) -> PlanFixture {
    PlanFixture(
      budget: rows.map { "| \($0) |" }, head: ["| TT | Nội dung | Kinh phí |"],
      attributes: " {#b đơn-vị-tính=\"triệu đồng\"}")
  }

  private func amounts(_ fixture: PlanFixture) -> [String] {
    fixture.budgets[0].table.rows.map { $0.cells[2].text.plain }
  }

  @Test(
    "A share names its base in many ways",
    arguments: [
      "Dự phòng (10% mục I)", "Dự phòng 10% x I", "Dự phòng: 10% × (I)", "Dự phòng (10% của I)", "Dự phòng (I) x 10%",
      "Dự phòng 10% xây lắp", "Chi phí quản lý (10% * I)", "Giám sát (10% x I)", "Bảo hiểm (10% xI)",
    ])
  func bases(name: String) {
    let fixture = budget("I | Xây lắp | 100", "II | Thiết bị | 50", "III | \(name) | ", "| Tổng cộng | ")
    #expect(amounts(fixture) == ["100", "50", "10", "160"])
    #expect(fixture.ids("KH3") == [])
  }

  @Test("A base below another group is computed before the share")
  func baseElsewhere() {
    let fixture = budget(
      "I | Xây lắp | ", "1 | Nhà | 60", "2 | Đường | 40", "II | Khác | ", "1 | Giám sát (10% x I) | ",
      "2 | Thẩm tra | 5",
      "| Tổng cộng | ")
    #expect(amounts(fixture) == ["100", "60", "40", "15", "10", "5", "115"])
  }

  @Test(
    "A blank share whose base can't be told stays blank, and that is said",
    arguments: [
      "Chi phí tư vấn 5%", "Tiết kiệm (10%)", "Dự phòng (5% x (I+V))", "Quản lý (5% x III)", "Dự phòng 5% x vốn vay",
    ])
  func openShares(name: String) {
    let fixture = budget("I | Xây lắp | 100", "II | Thiết bị | 50", "III | \(name) | ", "| Tổng cộng | ")
    #expect(amounts(fixture) == ["100", "50", "", "150"])
    #expect(fixture.ids("KH3") == ["KH319"])
  }

  @Test("Shares of each other's groups can't be computed, and one of them says so")
  func circles() {
    let fixture = budget(
      "1 | Xây lắp | ", "1.1 | Nhà | 100", "1.2 | Quản lý phí (5% x 2) | ", "2 | Thiết bị | ", "2.1 | Máy | 200",
      "2.2 | Quản lý phí (10% x 1) | ", "| Tổng cộng | ")
    #expect(fixture.ids("KH3") == ["KH319"])
    #expect(amounts(fixture) == ["100", "100", "", "210", "200", "10", "310"])
  }

  @Test("Per cent in a name is no share where an amount, a quantity or a dash stands")
  func noShares() {
    #expect(budget("1 | Hỗ trợ 50% chi phí | ", "2 | Giảm 10% | 7", "3 | Thuê 5% | -").ids("KH3") == [])
    #expect(amounts(budget("1 | A | 100", "2 | Hỗ trợ 50% chi phí mua máy | 30")) == ["100", "30", "130"])
  }

  @Test("A made total stands above what is said of it")
  func madeTotal() {
    let fixture = budget("1 | A | 10", "2 | B | 20", "| Bằng chữ: Ba mươi triệu đồng | ")
    #expect(fixture.row(2) == ["", "Tổng cộng (1+2)", "30"])
    #expect(amounts(fixture) == ["10", "20", "30", ""])
    #expect(fixture.ids("KH3") == [])
    #expect(
      amounts(budget("I | A | 10", "II | B | 20", "| Cộng (I+II) | ", "| Ghi chú: đã có thuế | ")) == [
        "10", "20", "30", "",
      ])
  }

  @Test("What is entered in a leaf is never altered where another reading makes the sums agree")
  func leaves() {
    let titles = budget(
      "| Cấp tỉnh | 30", "1 | Sở Y tế | 10", "2 | Sở Nội vụ | 20", "| Cấp xã | 11", "1 | Phường A | 4", "2 | Xã B | 7",
      "| Tổng cộng | 41")
    #expect(titles.budgets[0].rows.map(\.parent) == [nil, 0, 0, nil, 3, 3, nil])
    let cut = budget("1 | Trực tiếp | 100", "| Giảm trừ tiết kiệm | -10", "| Tổng cộng | ")
    #expect(amounts(cut) == ["100", "-10", "90"])
    for fixture in [titles, cut] {
      let budget = fixture.budgets[0]
      let changed = budget.rows.filter { row in
        row.amounts[2].map { $0.written != nil && $0.regenerated != nil && $0.regenerated != $0.written?.value }
          ?? false
      }
      #expect(changed.isEmpty)
    }
    // A slip in a group stays one.
    let slip = budget("1 | Trực tiếp | 45", "| Nhà | 20", "| Đường | 20", "2 | Khác | 60", "| Tổng cộng | 100")
    #expect(slip.budgets[0].rows[1].parent == 0)
    #expect(slip.ids("KH3").sorted() == ["KH301", "KH303"])
  }

  @Test("The unit before a colon with a space, and behind a dash in a head")
  func units() {
    let table = "| TT | Nội dung | Kinh phí |\n|---|---|--:|\n| 1 | A | 1.200 |\n"
    let line = PlanFixture("::: dự-toán {#b}\nĐơn vị tính : triệu đồng\n\n\(table):::\n")
    let head = PlanFixture("::: dự-toán {#b}\n\(table.replacing("Kinh phí", with: "Kinh phí - triệu đồng")):::\n")
    for fixture in [line, head] {
      #expect(fixture.ids("KH3") == [])
      #expect(fixture.budgets[0].unit == .million)
    }
    #expect(BudgetHead.replacingUnit(in: "Kinh phí - triệu đồng", with: .dong) == "Kinh phí - đồng")
  }

  @Test(
    "Formulas of the number row",
    arguments: [
      ("3=1+2", "1 + 2"), ("(3)=(1)+(2)", "1 + 2"), ("(3)=(1+2)", "1 + 2"), ("3 = 1 - 2", "1 − 2"),
      ("3=2x10%", "10% 2"),
      ("(3)=(1)×(2)", "1 × 2"), ("3=1+2-(1+2)", ""), ("3=1x2/1000", ""), ("3=1+7", ""), ("3=3+1", ""), ("3", ""),
    ])
  func formulas(text: String, meaning: String) throws {
    let formula = try formulas("| A | B | C |\n|---|---|---|\n| 1 | 2 | \(text) |\n| x | y | z |\n")[2]
    let words: String =
      switch formula {
      case .sum(let sum):
        sum.columns.map { (sum.subtracted.contains($0) ? "− " : "+ ") + "\($0 + 1)" }.joined(separator: " ").dropFirst(
          2
        )
        .description
      case .product(let columns): columns.map { "\($0 + 1)" }.joined(separator: " × ")
      case .share(let share): "\(share.percentage.vietnamese())% \(share.column + 1)"
      case nil: ""
      }
    #expect(words == meaning)
  }

  @Test("A long sum of columns is written with dots")
  func dots() throws {
    let rows =
      "| A | B | C | D | E |\n|---|---|---|---|---|\n| (1)=(2)+…+(5) | (2) | (3) | (4) | (5) |\n| a | b | c | d | e |\n"
    #expect(try formulas(rows)[0]?.columns == [1, 2, 3, 4])
  }

  private func formulas(_ rows: String) throws -> [Int: ColumnFormulas.Formula] {
    let content = PlanFixture("::: bảng\n\(rows):::\n").plan.flows[0].blocks[0].content
    guard case .table(let table) = content else { return [:] }
    return ColumnFormulas(table: table).formulas
  }
}
