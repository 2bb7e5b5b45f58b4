import KeHoachLint
import KeHoachSource
import Testing

/// A defect to put into `CleanPlan`, and what must be found.
struct SeededDefect: Sendable, CustomTestStringConvertible {
  /// The id of the rule that must fire, alone.
  let rule: String
  /// What stands in the clean plan, once.
  let right: String
  /// What is put in its place.
  let wrong: String
  /// The text that must be marked, or a part of what is marked: the last in `wrong`, or else once in the broken plan.
  let marked: String

  init(_ rule: String, _ right: String, _ wrong: String, marks marked: String) {
    self.rule = rule
    self.right = right
    self.wrong = wrong
    self.marked = marked
  }

  var testDescription: String { "\(rule): \(wrong)" }

  /// All of them.
  static let all: [SeededDefect] =
    syntax + components + structure + money + citations + language + typography + bodies + tasks + appendices
}

/// One defect in a clean plan: its rule fires at its place, and no other rule.
@Suite("Seeded defects")
struct SeededDefectTests {
  @Test func theCleanPlanIsClean() {
    #expect(ExamplePlan.lint(SourceText(name: "a.kh", CleanPlan.text)).map(\.rule.id) == [])
  }

  @Test("fires its rule alone, at its place", arguments: SeededDefect.all) func seeded(defect: SeededDefect) throws {
    let pieces = CleanPlan.text.split(defect.right)
    #expect(pieces.count == 2, "“\(defect.right)” must stand once in the clean plan")
    let text = pieces.joined(separator: defect.wrong)
    let source = SourceText(name: "a.kh", text)
    let found = ExamplePlan.lint(source)
    #expect(Set(found.map(\.rule.id)) == [defect.rule])
    let start: Int
    if defect.wrong.place(of: defect.marked) != nil {
      start =
        pieces[0].utf8.count + defect.wrong.utf8.count
        - (defect.wrong.split(defect.marked).last?.utf8.count ?? 0) - defect.marked.utf8.count
    } else {
      let marks = text.split(defect.marked)
      #expect(marks.count == 2, "“\(defect.marked)” must stand once in the broken plan")
      start = marks[0].utf8.count
    }
    let place = start..<start + defect.marked.utf8.count
    #expect(
      found.contains {
        $0.rule.id == defect.rule && ($0.range.overlaps(place) || $0.range.lowerBound == place.lowerBound)
      },
      "marked: \(found.map { String(decoding: source.bytes[$0.range], as: UTF8.self) })")
  }

  @Test func everyRuleOfTheLinterHasASeededDefect() {
    let seeded = Set(SeededDefect.all.map(\.rule))
    #expect(LintRules.all.map(\.rule.id).filter { !seeded.contains($0) } == [])
  }
}

extension String {
  /// The pieces between the occurrences of a text.
  fileprivate func split(_ separator: String) -> [String] {
    var pieces: [String] = [""]
    var rest = Substring(self)
    while let place = rest.place(of: separator) {
      pieces[pieces.count - 1] += rest[..<place]
      pieces.append("")
      rest = rest[rest.index(place, offsetBy: separator.count)...]
    }
    pieces[pieces.count - 1] += rest
    return pieces
  }
}
