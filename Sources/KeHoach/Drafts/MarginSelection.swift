internal import KeHoachDrafts
internal import KeHoachSource

/// The findings that the margin of a draft has room for: Word can hardly be used with more.
struct MarginSelection {
  /// The findings, and how many more of its rule the last one of each stands for.
  private(set) var shown: [(diagnostic: Diagnostic, omitted: Int)] = []

  /// The most findings in all, of one rule and in one paragraph.
  private enum Most {
    static let all = 1000
    static let ofRule = 100
    static let inParagraph = 50
  }

  /// Selects among the findings of a draft; every rule has one at least.
  init(_ checked: CheckedDraft) {
    var counts: [String: (shown: Int, last: Int)] = [:]
    var paragraph: Int?
    var inParagraph = 0
    for diagnostic in checked.diagnostics {
      let here = checked.draft.paragraph(at: diagnostic.range.lowerBound)
      if here != paragraph { (paragraph, inParagraph) = (here, 0) }
      let rule = diagnostic.rule.id
      if let known = counts[rule],
        known.shown >= Most.ofRule || inParagraph >= Most.inParagraph || shown.count >= Most.all
      {
        shown[known.last].omitted += 1
        continue
      }
      counts[rule] = ((counts[rule]?.shown ?? 0) + 1, shown.count)
      inParagraph += 1
      shown.append((diagnostic, 0))
    }
    moveToLast(counts.mapValues { $0.last })
  }

  /// What was counted at an earlier finding of a rule is said at its last one.
  private mutating func moveToLast(_ last: [String: Int]) {
    for index in shown.indices where shown[index].omitted > 0 {
      guard let end = last[shown[index].diagnostic.rule.id], end != index else { continue }
      shown[end].omitted += shown[index].omitted
      shown[index].omitted = 0
    }
  }

  /// What the margin says of those that it has no room for.
  static func words(ofOmitted count: Int) -> Bilingual {
    Bilingual(
      "Còn \(count) chỗ khác cùng lỗi này không ghi ở lề; sửa xong hãy soát lại.",
      en: "\(count) more of this rule are not in the margin; check again once these are mended.")
  }
}
