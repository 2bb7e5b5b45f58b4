import KeHoachLint
import KeHoachSource
import Testing

@Suite("Fixer")
struct FixerTests {
  private static let rule = Rule(
    "KH299", "thử", .warning, Bilingual("", en: ""), reason: Bilingual("", en: ""), source: "")
  private static let money = Rule(
    "KH399", "thử-tiền", .error, Bilingual("", en: ""), reason: Bilingual("", en: ""), source: "")

  private func fix(
    _ text: String, unsafe: Bool = false, _ lint: (SourceText) -> [Diagnostic]
  ) -> (text: String, count: Int, isSettled: Bool) {
    let outcome = Fixer(includesUnsafe: unsafe).fix(SourceText(text), lint: lint)
    return (String(decoding: outcome.bytes, as: UTF8.self), outcome.counts.values.reduce(0, +), outcome.isSettled)
  }

  private func finding(
    _ edits: [[TextEdit]], rule: Rule = Self.rule, isSafe: Bool = true
  ) -> Diagnostic {
    Diagnostic(
      rule, at: 0..<0, Bilingual("", en: ""),
      fixes: edits.map { FixIt(Bilingual("", en: ""), isSafe: isSafe, edits: $0) })
  }

  /// A rule that replaces the first of a letter by another text.
  private func replacing(_ letter: Character, by text: String) -> (SourceText) -> [Diagnostic] {
    { source in
      guard let at = source.bytes.firstIndex(of: letter.asciiValue!) else { return [] }
      return [finding([[TextEdit(at..<at + 1, text)]])]
    }
  }

  @Test func worksUntilNothingIsLeft() {
    let result = fix("aaaa", replacing("a", by: "b"))
    #expect(result == ("bbbb", 4, true))
    #expect(fix("bbbb", replacing("a", by: "b")) == ("bbbb", 0, true))
  }

  @Test func stopsWhereRulesDisagree() {
    let back = fix("a") { source in
      source.bytes == [0x61] ? replacing("a", by: "b")(source) : replacing("b", by: "a")(source)
    }
    #expect(back == ("b", 1, false))
    let endless = fix("a") { source in [finding([[TextEdit(0..<0, "x")]])] }
    #expect(endless == (String(repeating: "x", count: Fixer.mostRounds) + "a", Fixer.mostRounds, false))
  }

  @Test func editsThatTouchWait() {
    // The first wins a round; the edits of one fix go together or not at all.
    var round = 0
    let result = fix("abcdef") { _ in
      round += 1
      guard round == 1 else { return [] }
      return [
        finding([[TextEdit(1..<3, "B")]]), finding([[TextEdit(2..<4, "C"), TextEdit(5..<6, "F")]]),
        finding([[TextEdit(4..<4, "+")]]), finding([[TextEdit(4..<4, "-")]]), finding([[TextEdit(3..<4, "D")]]),
      ]
    }
    #expect(result == ("aBD+ef", 3, true))
  }

  @Test func moneyAndChoicesStay() {
    func once(_ diagnostic: Diagnostic, unsafe: Bool) -> String {
      fix("ab", unsafe: unsafe) { $0.bytes == Array("ab".utf8) ? [diagnostic] : [] }.text
    }
    let edit = [TextEdit(0..<1, "x")]
    for unsafe in [false, true] {
      #expect(once(finding([edit], rule: Self.money), unsafe: unsafe) == "ab")
      #expect(once(finding([edit], rule: Self.money, isSafe: false), unsafe: unsafe) == "ab")
      #expect(once(finding([edit, [TextEdit(1..<2, "y")]], isSafe: false), unsafe: unsafe) == "ab")
      #expect(once(finding([edit], isSafe: false), unsafe: unsafe) == (unsafe ? "xb" : "ab"))
      #expect(once(finding([[], edit], isSafe: false), unsafe: unsafe) == (unsafe ? "xb" : "ab"))
      #expect(once(finding([[TextEdit(0..<9, "x")]]), unsafe: unsafe) == "ab")
    }
  }

  @Test(arguments: 0..<6) func convergesOnBrokenPlans(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for (_, bytes) in FormatterTests.sources where Int.random(in: 0..<4, using: &generator) == 0 {
      for _ in 0..<3 {
        let source = SourceText(name: "a.kh", bytes: Mutation.mutate(bytes, using: &generator))
        let outcome = Fixer().fix(source) { ExamplePlan.lint($0) }
        #expect(outcome.isSettled)
        let again = Fixer().fix(SourceText(name: "a.kh", bytes: outcome.bytes)) { ExamplePlan.lint($0) }
        #expect(again.bytes == outcome.bytes && again.counts.isEmpty)
      }
    }
  }

  @Test func keepsNumbersOfExamples() {
    for (_, bytes) in FormatterTests.sources.filter({ $0.name.hasSuffix(".kh") }) {
      let outcome = Fixer().fix(SourceText(name: "a.kh", bytes: bytes)) { ExamplePlan.lint($0) }
      // Final marks may move; digits may not.
      let digits = { (bytes: [UInt8]) in bytes.filter { (0x30...0x39).contains($0) } }
      #expect(digits(outcome.bytes) == digits(bytes))
    }
  }
}
