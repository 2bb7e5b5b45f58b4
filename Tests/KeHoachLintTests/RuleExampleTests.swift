import KeHoachLint
import KeHoachSource
import Testing

/// The examples of the rules: the wrong one breaks its rule and no other, the right one breaks none.
@Suite("Examples of rules")
struct RuleExampleTests {
  /// The rules that this module checks.
  static let rules =
    LintRules.all.map(\.rule) + RuleCatalogue.rules.filter { $0.id.hasPrefix("KH09") && $0.example != nil }

  @Test("breaks its rule alone", arguments: rules) func wrong(rule: Rule) throws {
    let example = try #require(rule.example)
    var expected = [rule.id]
    // A suppression without a reason leaves what it was meant to silence.
    if rule.id == "KH092" { expected = ["KH090", "KH092", "KH321"] }
    #expect(Set(ExamplePlan.ids(example.wrong)) == Set(expected))
  }

  @Test("breaks none", arguments: rules) func right(rule: Rule) throws {
    let example = try #require(rule.example)
    #expect(ExamplePlan.ids(example.right) == [])
  }

  @Test func everyLintRuleHasAnExampleAndItsOwnId() {
    #expect(LintRules.all.allSatisfy { $0.rule.example != nil })
    #expect(LintRules.all.map(\.rule.id) == LintRules.all.map(\.rule.id).sorted())
    #expect(Set(RuleCatalogue.rules.map(\.id)).count == RuleCatalogue.rules.count)
    #expect(Set(RuleCatalogue.rules.map(\.asciiName)).count == RuleCatalogue.rules.count)
  }
}
