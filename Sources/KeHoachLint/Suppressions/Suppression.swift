import KeHoachSource

/// One word of a `soát lỗi: bỏ qua …`: the rules that it silences, and where.
struct Suppression {
  /// The word as written.
  var word: RuleWords.Word
  /// The rules that it names.
  var rules: Set<Rule>
  /// What it covers, its end included; nil for the whole file.
  var scope: ClosedRange<Int>?
  /// Whether a reason stands with it.
  var hasReason: Bool
  /// The place in the list of notes of the note that the word stands in.
  var note: Int
  /// What it did.
  var use = Use.none

  /// What a suppression did.
  enum Use {
    /// It met nothing.
    case none
    /// It silenced something.
    case silenced
    /// It met something that it may not silence, or not without a reason.
    case refused
  }

  /// Whether it speaks about a finding.
  func covers(_ diagnostic: Diagnostic) -> Bool {
    rules.contains(diagnostic.rule) && scope?.contains(diagnostic.range.lowerBound) != false
  }

  /// Whether it may silence a rule.
  func maySilence(_ rule: Rule) -> Bool { rule.canBeSilenced && (hasReason || !rule.needsReason) }
}

/// A comment or header value with suppressions, as a whole.
struct SuppressionNote {
  /// The list as written, without what is around it.
  var words: RuleWords
  /// What to delete when all of it goes.
  var deletion: Range<Int>
}
