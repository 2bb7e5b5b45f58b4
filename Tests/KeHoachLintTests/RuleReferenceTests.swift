import Foundation
import KeHoachLint
import KeHoachSource
import Testing

@Suite("Rule reference")
struct RuleReferenceTests {
  @Test func thePageIsUpToDate() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..").standardized
    let page = root.appendingPathComponent("Sources/KeHoach/KeHoach.docc/Luat.md")
    let written = try String(contentsOf: page, encoding: .utf8)
    let isUpToDate = written == RuleReference.markdown(RuleCatalogue.rules)
    #expect(isUpToDate, "run `make rules`")
  }

  @Test func namesEveryRuleOnceInVietnameseFirst() throws {
    let page = RuleReference.markdown(RuleCatalogue.rules)
    for rule in RuleCatalogue.rules {
      #expect(page.components(separatedBy: "\n### \(rule.id) \(rule.name)\n").count == 2)
      let vietnamese = try #require(page.range(of: "\n\(rule.summary.vi) \(rule.reason.vi)\n"))
      let english = try #require(page.range(of: "\(rule.summary.en) \(rule.reason.en)\n"))
      #expect(vietnamese.lowerBound < english.lowerBound)
    }
  }
}
