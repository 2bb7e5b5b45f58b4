import KeHoachSource
import KeHoachSyntax
import Testing

@testable import KeHoachModel

@Suite("Budgets: what totals hold")
struct BudgetStructureTests {
  private func budget(_ rows: [String], head: [String] = ["| TT | Nội dung | Thành tiền |"], text: String = "")
    -> PlanFixture
  {
    PlanFixture(
      budget: rows.map { "| \($0) |" }, head: head, attributes: " {#b đơn-vị-tính=\"đồng\"}", text: text)
  }

  @Test("A numbered row below the total is named")
  func rowBelowTotal() throws {
    let fixture = budget(["1 | A | 10", "| Tổng cộng | 10", "2 | B | 99"])
    #expect(fixture.ids("KH3") == ["KH338"])
    #expect(fixture.text(try #require(fixture.found(.rowBelowTotal).first)) == "B")
    for rows in [
      ["1 | A | 10", "| Tổng cộng | 10", "| Trong đó: |", "1 | NSTW | 3"],
      ["1 | A | 10", "| Tổng cộng | 10", "1 | NSTW | 6", "2 | NSĐP | 4"],
      ["1 | A | 10", "| Cộng | 10", "2 | B | 99", "| Tổng cộng | 109"],
      ["| Tổng cộng | 109", "1 | A | 10", "2 | B | 99"],
      ["1 | A | 10", "| Tổng cộng | 10", "| Nguồn khác |", "1 | B | 3"],
    ] {
      #expect(budget(rows).ids("KH338") == [], "\(rows)")
    }
  }

  @Test("Many items don't all round the same way")
  func roundingOfMany() {
    func plan(total: String, count: Int = 100, item: String = "10") -> PlanFixture {
      PlanFixture(
        budget: (1...count).map { "| \($0) | A | \(item) |" } + ["| | Tổng cộng | \(total) |"],
        head: ["| TT | Nội dung | Thành tiền |"])
    }
    #expect(plan(total: "1.045").ids("KH3") == ["KH301"])
    #expect(plan(total: "1.010").ids("KH3") == ["KH301"])
    #expect(plan(total: "1.005").ids("KH3") == ["KH310"])
    #expect(plan(total: "42", count: 4).ids("KH3") == ["KH310"])
    #expect(plan(total: "43", count: 4).ids("KH3") == ["KH301"])
    #expect(plan(total: "99,7", count: 9, item: "11,11").ids("KH3") == ["KH301"])
  }

  @Test("A body beside sources, and a part under a year")
  func columns() {
    let bodies = budget(
      ["1 | a | 10 | 4 | 6", "| Tổng cộng | 10 | 4 | 6"], head: ["| TT | Nội dung | Tổng | NSTW | Sở A |"])
    #expect(bodies.ids("KH3") == [])
    let blank = budget(
      ["1 | a | 10 | 4 | 6", "2 | b | 3 | 3 | | ", "| Tổng cộng | 13 | 7 | 6"],
      head: ["| TT | Nội dung | Tổng | NSTW | UBND xã B |"])
    #expect(blank.ids("KH3") == [])
    let years = [
      "| TT | Nội dung | Tổng | 2026 | << | 2027 | << |",
      "| ^^ | ^^ | ^^ | Cộng | Trong đó: NSTW | Cộng | Trong đó: NSTW |",
    ]
    #expect(budget(["1 | a | 18 | 10 | 5 | 8 | 2", "| Tổng cộng | 18 | 10 | 5 | 8 | 2"], head: years).ids("KH3") == [])
    #expect(budget(["1 | a | 19 | 10 | 5 | 8 | 2"], head: years).ids("KH3") == ["KH304"])
    #expect(budget(["1 | a | 18 | 10 | 11 | 8 | 2"], head: years).ids("KH3") == ["KH304"])
  }

  @Test("Groups without numbers are told by their amounts, where all of them agree")
  func unnumberedGroups() {
    let head = ["| Nội dung | Kinh phí |"]
    let groups = ["NHÓM 1 | 30", "A | 10", "B | 20", "NHÓM 2 | 5", "C | 5", "Tổng cộng | 35"]
    let fixture = budget(groups, head: head)
    #expect(fixture.ids("KH3") == [])
    #expect(fixture.budgets[0].rows.map(\.parent) == [nil, 0, 0, nil, 3, nil])
    let dashes = ["Nhóm 1 | 30", "- A | 10", "- B | 20", "Nhóm 2 | 5", "- C | 5", "Tổng cộng | 35"]
    #expect(budget(dashes, head: head).ids("KH3") == [])
    #expect(budget(groups.dropLast() + ["Tổng cộng | 36"], head: head).ids("KH3") == ["KH301"])
    #expect(budget(["A | 30", "B | 10", "C | 20", "Tổng cộng | 60"], head: head).ids("KH3") == [])
  }

  @Test("The rounded total is a value, and what the words say")
  func rounding() {
    let fixture = budget(
      ["1 | Máy | 1.234.567", "| Tổng cộng | 1.234.567", "| Làm tròn | 1.235.000"],
      text: "Kinh phí {b.làm tròn | đồng}, {b.tổng | đồng}.\n\n")
    #expect(fixture.ids("KH3") == [])
    #expect(fixture.plan.preamble.first?.text.plain == "Kinh phí 1.235.000 đồng, 1.234.567 đồng.")
    let words = "Bằng chữ: Một triệu hai trăm ba mươi lăm nghìn đồng | << | <<"
    #expect(
      budget(["1 | Máy | 1.234.567", "| Tổng cộng | 1.234.567", "| Làm tròn | 1.235.000", words]).ids("KH3") == [])
  }
}
