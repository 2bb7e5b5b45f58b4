import KeHoachLint
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import Testing

/// What the program says about its own fixes.
@Suite("Fix policy")
struct FixPolicyTests {
  @Test(
    "is that of the example",
    arguments: [
      ("KH501", FixPolicy.safe), ("KH601", .unsafe), ("KH301", .offered), ("KH320", .offered), ("KH541", .unsafe),
      ("KH542", .unsafe),
      ("KH523", .safe), ("KH206", .none),
    ]) func policy(id: String, expected: FixPolicy) throws
  {
    #expect(try #require(RuleCatalogue.rule(named: id)).fixPolicy == expected)
  }

  @Test func noRuleAboutMoneyIsEverApplied() {
    let applied: [FixPolicy] = [.safe, .unsafe]
    #expect(RuleCatalogue.rules.filter { $0.isAboutMoney && applied.contains($0.fixPolicy) }.map(\.id) == [])
  }

  /// An example that doesn't break its rule in the plan that `explain` puts it into would say nothing about its fixes.
  @Test func examplesBreakTheirRulesWhereTheyAreExplained() {
    let silent = LintRules.all.map(\.rule).filter { rule in
      guard let example = rule.example else { return false }
      let source = SourceText(name: "", Rule.Example.plan(example.wrong))
      let tree = Parser.parse(source)
      return !Linter().run(tree, Analysis(tree)).contains { $0.rule == rule }
    }
    #expect(silent.map(\.id) == [])
  }
}
