import KeHoach
import KeHoachLint
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import Testing

/// The examples that `explain` shows are true.
@Suite("Examples of the rules")
struct RuleExampleTests {
  @Test("the wrong example fires its rule", arguments: RuleCatalogue.rules.map(\.id))
  func wrong(id: String) throws {
    let rule = try #require(RuleCatalogue.rule(named: id))
    guard let example = rule.example else { return }
    #expect(found(in: example.wrong).contains { $0.rule == rule }, "\(rule.id) \(rule.name)")
  }

  @Test("the right example is free of the rule and of errors", arguments: RuleCatalogue.rules.map(\.id))
  func right(id: String) throws {
    let rule = try #require(RuleCatalogue.rule(named: id))
    guard let example = rule.example else { return }
    let wrong = found(in: example.right).filter { $0.rule == rule || $0.severity == .error }
    #expect(wrong.map { "\($0.rule.id) \($0.message.vi)" } == [], "\(rule.id) \(rule.name)")
  }

  @Test("rules have an example unless no text can break them")
  func examples() {
    // Group KH9 is about the pages of Word files, and what import says of drafts.
    let without = RuleCatalogue.rules.filter { $0.example == nil && !$0.id.hasPrefix("KH9") }.map(\.id)
    // Bytes that are no text, files beside the plan, 39 digits, settings outside of the plan.
    #expect(without == ["KH001", "KH026", "KH033", "KH035", "KH036", "KH037", "KH038", "KH095", "KH313"])
  }

  private func found(in example: String) -> [Diagnostic] {
    Compiler().check(SourceText(name: "ví-dụ.kh", Rule.Example.plan(example))).diagnostics
  }
}
