import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Budgets: a thousand random ones against an account of their own")
struct RandomBudgetTests {
  private static let count = 1000

  /// The amount that the analyzer shows in a cell.
  private func shown(_ budget: RandomBudget, _ fixture: PlanFixture, _ row: Int, _ column: Int) throws -> Decimal? {
    let found = try #require(fixture.budgets.first)
    let offset = budget.hasFactors ? 4 : 2
    return found.rows[budget.place(of: row)].amounts[column + offset]?.shown
  }

  private func sumErrors(_ fixture: PlanFixture) -> [Diagnostic] {
    fixture.analysis.diagnostics.filter { ["KH301", "KH302", "KH303", "KH304", "KH310"].contains($0.rule.id) }
  }

  @Test("Blank amounts are computed right, at every level and in every column")
  func blanks() throws {
    var generator = SeededGenerator(state: 2024)
    for _ in 0..<Self.count {
      let budget = RandomBudget(&generator)
      var chance = generator
      let isSparse = Bool.random(using: &generator)
      let source = budget.source(blank: { _, _ in !isSparse || Bool.random(using: &chance) })
      let fixture = PlanFixture(source)
      try #require(fixture.ids("KH3").isEmpty, "\(fixture.analysis.diagnostics.map(\.message.vi)) in \(source)")
      for row in 0...budget.rows.count {
        for column in 0..<budget.columnCount {
          let value = try shown(budget, fixture, row, column)
          try #require(
            value == budget.amount(row, column).map { Decimal($0) }, "row \(row), column \(column) of \(source)")
        }
      }
    }
  }

  @Test("Right amounts are never reported")
  func right() throws {
    var generator = SeededGenerator(state: 6648)
    for _ in 0..<Self.count {
      let fixture = PlanFixture(RandomBudget(&generator).source())
      try #require(fixture.ids("KH3").isEmpty, "\(fixture.source.string(in: 0..<fixture.source.bytes.count))")
    }
  }

  @Test("Of one wrong amount exactly the rows that contradict it are reported, and a fix offered mends them")
  func wrong() throws {
    var generator = SeededGenerator(state: 1500)
    var mended = 0
    for _ in 0..<Self.count {
      let budget = RandomBudget(&generator)
      let cells = (0...budget.rows.count).flatMap { row in
        (0..<budget.columnCount).compactMap { column in budget.isComputed(row, column) ? (row, column) : nil }
      }
      let (row, column) = try #require(cells.randomElement(using: &generator))
      let right = try #require(budget.amount(row, column))
      let wrong = right + Int.random(in: 1...9, using: &generator)
      let source = budget.source(changed: { $0 == row && $1 == column ? wrong : nil })
      let fixture = PlanFixture(source)
      let errors = sumErrors(fixture)
      let expected = budget.rowsThatDisagree(when: row, column, becomes: wrong).map { budget.place(of: $0) }
      let table = try #require(fixture.budgets.first?.table)
      let reported = Set(
        errors.compactMap { error in table.rows.firstIndex { $0.range.overlaps(error.range) } })
      try #require(reported == Set(expected), "\(errors.map(\.message.vi)) in \(source)")
      let fixes = errors.filter { $0.severity == .error }.flatMap(\.fixes)
      try #require(fixes.contains { sumErrors(fixture.applying($0)).isEmpty }, "no fix mends \(source)")
      mended += 1
    }
    #expect(mended == Self.count)
  }

  @Test("Whatever computed amounts say, regeneration makes them right and touches nothing else")
  func regeneration() throws {
    var generator = SeededGenerator(state: 254)
    for _ in 0..<300 {
      let budget = RandomBudget(&generator)
      var chance = generator
      _ = generator.next()
      let source = budget.source(changed: { row, column in
        budget.isComputed(row, column) && Bool.random(using: &chance)
          ? Int.random(in: 0...9_999_999, using: &chance) : nil
      })
      let fixture = PlanFixture(source)
      let found = try #require(fixture.budgets.first)
      var edits: [TextEdit] = []
      for (row, meaning) in found.rows.enumerated() {
        for (column, amount) in meaning.amounts.enumerated() {
          guard let written = amount?.written?.value, let right = amount?.regenerated, written != right else {
            continue
          }
          edits.append(TextEdit(found.table.rows[row].cells[column].numberRange, right.vietnamese()))
        }
      }
      try #require(
        fixture.applying(FixIt(Bilingual("", en: ""), edits: edits)).source.bytes == Array(budget.source().utf8))
    }
  }
}
