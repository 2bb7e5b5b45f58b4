import Testing

@testable import KeHoachModel

@Suite("Budgets: what each amount is made of")
struct DerivationTests {
  private func derivations(_ head: [String], _ rows: [String], column: Int) -> [Budget.Derivation?] {
    let fixture = PlanFixture(budget: rows, head: head)
    #expect(fixture.ids("KH3").filter { $0 != "KH310" } == [])
    return fixture.budgets[0].rows.map { $0.amounts[column]?.derivation }
  }

  @Test("Products name their factors and the shift of units; groups and totals their rows; inputs nothing")
  func rows() {
    let found = derivations(
      ["| TT | Nội dung | SL | Số ngày | Đơn giá (1.000đ) | Thành tiền (Tr.đ) |"],
      [
        "| I | A | | | | |", "| 1 | B | 2 | 3 | 1.000 | |", "| 2 | C | 20 | | 1.500 | 30 |",
        "|  | Trong đó: D | | | | 7 |", "| II | E | | | | 4 |", "| | Tổng cộng | | | | 40 |",
      ], column: 5)
    #expect(
      found == [
        .rows([1, 2]), .product(columns: [2, 3, 4], shift: -3), .product(columns: [2, 4], shift: -3), nil, nil,
        .rows([0, 4]),
      ])
  }

  @Test("Shares and rounding rows name what they are taken of, a share the reading that agrees with its number")
  func shares() {
    let found = derivations(
      ["| TT | Nội dung | Thành tiền |"],
      [
        "| 1 | A | 1.234 |", "| 2 | B | 266 |", "| | Dự phòng (10%) | |", "| | Tổng cộng | 1.650 |",
        "| | Thuế GTGT 10% | 165 |", "| | Tổng cộng sau thuế | |", "| | Làm tròn | 1.800 |",
      ], column: 2)
    #expect(found[2] == .share(10, of: [0, 1]))
    #expect(found[3] == .rows([0, 1, 2]))
    #expect(found[4] == .share(10, of: [0, 1, 2]))
    #expect(found[5] == .rows([0, 1, 2, 4]))
    #expect(found[6] == .rounding(of: [5], to: 100))
  }

  @Test("A total column names the columns it adds up; a leaf's total by columns, a group's by rows")
  func columns() {
    let found = derivations(
      ["| TT | Nội dung | Tổng số | Năm 2026 | Năm 2027 |"],
      ["| I | A | | | |", "| 1 | B | 3 | 1 | 2 |", "| 2 | C | | - | 5 |"], column: 2)
    #expect(found == [.rows([1, 2]), .columns([3, 4]), .columns([3, 4]), .rows([0])])
  }

  @Test("It takes no room: an amount is as large as without it")
  func size() {
    #expect(MemoryLayout<Budget.Derivation?>.size == 8)
    #expect(MemoryLayout<Budget.Amount?>.stride == 144)
  }
}
