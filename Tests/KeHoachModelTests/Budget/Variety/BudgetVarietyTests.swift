import KeHoachSource
import Testing

@testable import KeHoachModel

@Suite("Budgets: as offices write them")
struct BudgetVarietyTests {
  @Test("The model understands it, and finds nothing wrong", arguments: BudgetCase.all)
  func right(_ example: BudgetCase) {
    let fixture = example.fixture()
    #expect(fixture.columnLetters == example.columns)
    #expect(fixture.rowLetters == example.roles)
    #expect(fixture.places == [], "\(fixture.analysis.diagnostics.map(\.message.vi))")
    if let (row, cells) = example.printed { #expect(fixture.row(row).joined(separator: "|") == cells) }
  }

  @Test("A slip is found where it is", arguments: BudgetCase.all)
  func slip(_ example: BudgetCase) {
    let fixture = example.fixture(slipped: true)
    #expect(fixture.places.sorted() == example.found.sorted(), "\(fixture.analysis.diagnostics.map(\.message.vi))")
  }
}

extension BudgetCase {
  static let all = years + products + rowNames + remarks + forms + rowForms
}
