import KeHoachModel
import KeHoachSource
import KeHoachText

/// A name in a text of something that did not exist on the plan's date.
struct OutdatedBody {
  /// The text.
  var text: PlanText
  /// What was found; its range counts in `PlanText.plain`.
  var finding: BodyFinding
}

/// The words that names of bodies and places begin with.
enum BodyOpenings {
  /// The words, for the lexicon.
  static let words = BodyScanner.openings.flatMap { word in
    [word, TonePlacement.old.converted(word), TonePlacement.new.converted(word)]
  }
  static let set = WordSet(words)
}

extension LintContext {
  /// What did not exist on the plan's date, but for names that citations make those of their time.
  func readOutdatedBodies() -> [OutdatedBody] {
    guard let date = plan.header.effectiveDate else { return [] }
    let cited = SortedRanges(plan.citations.flatMap(\.namesRanges))
    return texts(withAnyOf: BodyOpenings.set, orSymbols: true).flatMap { text -> [OutdatedBody] in
      BodyScanner.scan(text.plain, on: date).compactMap { finding in
        cited.overlap(text.range(of: finding.range)) ? nil : OutdatedBody(text: text, finding: finding)
      }
    }
  }
}
