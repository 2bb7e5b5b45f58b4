internal import KeHoachDrafts
internal import KeHoachLint
internal import KeHoachSource

/// What one round of fixes does to a draft.
struct FixRound {
  /// What a draft is to the fixes: where it comes back, so do they.
  struct State: Hashable {
    var text: [UInt8]
    var words: [TextEdit]
    var formats: [FormatChange]
  }

  /// A finding as it comes again in a copy of the draft: fixes make no paragraph, so it stays in its own.
  private struct Finding: Hashable {
    var rule: String
    var paragraph: Int?
    var message: Bilingual
  }

  /// The draft with its fixes.
  let state: State
  private let checked: CheckedDraft
  /// The findings that the round is to mend.
  private let mended: [Diagnostic]

  /// Collects what can be mended in a draft at once.
  init(_ checked: CheckedDraft, _ fixer: Fixer) {
    self.checked = checked
    let words = fixer.edits(for: checked.diagnostics, length: checked.draft.text.bytes.count).edits
    let taken = Set(words)
    mended = checked.diagnostics.filter { diagnostic in
      checked.changes[diagnostic]?.isEmpty == false
        || fixer.applicableFix(of: diagnostic)?.edits.allSatisfy(taken.contains) ?? false
    }
    state = State(
      text: checked.draft.text.bytes, words: words,
      formats: checked.diagnostics.flatMap { checked.changes[$0] ?? [] })
  }

  /// Whether there is nothing to mend.
  var isEmpty: Bool { state.words.isEmpty && state.formats.isEmpty }

  /// The round as edits of the file.
  func edits(tracked: Bool) -> WordEdits {
    var edits = WordEdits()
    edits.words = state.words
    edits.formats = state.formats
    edits.tracksChanges = tracked
    return edits
  }

  /// How many of the findings that were to be mended are found no more.
  func effect(in next: CheckedDraft) -> Int {
    var remaining = Dictionary(next.diagnostics.map { (Self.finding($0, next.draft), 1) }, uniquingKeysWith: +)
    let findings = mended.map { Self.finding($0, checked.draft) }
    return findings.count { finding in
      guard let count = remaining[finding], count > 0 else { return true }
      remaining[finding] = count - 1
      return false
    }
  }

  private static func finding(_ diagnostic: Diagnostic, _ draft: Draft) -> Finding {
    Finding(
      rule: diagnostic.rule.id, paragraph: draft.paragraph(at: diagnostic.range.lowerBound),
      message: diagnostic.message)
  }
}
