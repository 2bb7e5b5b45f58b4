import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Budgets: a thousand with years, sources, products, units and shares against an account of their own")
struct RandomOfficialBudgetTests {
  @Test("Every amount is what the account says, and nothing is reported")
  func amounts() throws {
    var generator = SeededGenerator(state: 40)
    var largest: Int128 = 0
    for _ in 0..<1000 {
      let budget = RandomOfficialBudget(&generator)
      let source = budget.source
      let fixture = PlanFixture(source)
      try #require(fixture.ids("KH3") == [], "\(fixture.analysis.diagnostics.map(\.message.vi)) in \(source)")
      let found = try #require(fixture.budgets.first)
      for (row, expected) in budget.rows.enumerated() where !expected.name.hasPrefix("Trong đó") {
        for column in 0..<budget.columnCount {
          let amount = expected.amounts[column]
          largest = max(largest, amount ?? 0)
          try #require(
            found.rows[row].amounts[budget.offset + column]?.shown
              == amount.flatMap { Decimal(coefficient: $0, scale: budget.unit) },
            "row \(row), column \(column) of \(source)")
        }
      }
    }
    #expect(largest > 1_000_000_000_000_000)
  }
}
