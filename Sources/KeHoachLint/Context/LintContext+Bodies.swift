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
        let isOfItsTime = cited.overlap(text.range(of: finding.range)) || isReview(text)
        return isOfItsTime ? nil : OutdatedBody(text: text, finding: finding)
      }
    }
  }

  /// Whether a text stands in a section that looks back on years that are over.
  private func isReview(_ text: PlanText) -> Bool {
    guard let flow = text.flow, let block = text.block, !reviewSections.isEmpty else { return false }
    return ([block] + self.flow(flow).ancestors(of: block)).contains { reviewSections.contains([flow, $0]) }
  }

  /// See `reviewSections`: `KẾT QUẢ GIAI ĐOẠN 2021 - 2025`.
  func readReviewSections() -> Set<[Int]> {
    guard let date = plan.header.effectiveDate else { return [] }
    let reviews = texts(.title).filter { title in
      let tokens = title.tokens.tokens
      let years = tokens.compactMap(title.year)
      return !years.isEmpty && years.allSatisfy { $0 < date.year }
        && Self.lookBack.occur(in: tokens.indices, of: tokens)
    }
    return Set(reviews.map { [$0.flow, $0.block].compactMap(\.self) })
  }

  private static let lookBack = Phrases(PhraseWords.lookBack)
}
