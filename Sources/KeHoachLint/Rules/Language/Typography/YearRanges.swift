import KeHoachModel
import KeHoachText

/// Two years with a hyphen or a dash between them: `2021-2025`.
struct YearRange {
  /// How such a range is written.
  struct Form: Hashable {
    /// The sign.
    var dash: WordID
    /// Whether white space stands on both sides.
    var isSpaced: Bool
  }

  /// The sign.
  var place: LintContext.Occurrence
  /// How it is written.
  var form: Form
}

extension LintContext {
  /// The ranges of years of the plan's own text, but for those with white space on one side only. The names of cited
  /// documents are written as they were.
  func yearRanges() -> [YearRange] {
    occurrences(of: Signs.dashes).compactMap { place in
      guard let before = place.before, let after = place.after, place.text.role != .preamble(.legalBasis),
        (place.token.space > 0) == (after.space > 0), before.isYear(place.text), after.isYear(place.text)
      else { return nil }
      return YearRange(place: place, form: YearRange.Form(dash: place.token.id, isSpaced: after.space > 0))
    }
  }
}

extension Token {
  /// Whether this is a year from 1900 to 2199.
  func isYear(_ text: PlanText) -> Bool {
    guard kind == .number, range.count == 4 else { return false }
    let digits = text.bytes[range]
    return digits.allSatisfy { $0 &- 0x30 < 10 }
      && [[0x31, 0x39], [0x32, 0x30], [0x32, 0x31]].contains(Array(digits.prefix(2)))
  }
}
