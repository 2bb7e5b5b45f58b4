public import KeHoachText

/// The rules of the linter, one line each.
public enum LintRules {
  /// All rules, by their ids.
  public static let all: [LintRule] = [
    .recipientPunctuation,
    .archiveIsLast,
    .titleFullStop,
    .repeatedTitle,
    .emptySection,
    .romanTitleCapitals,
  ]

  /// The words that rules look for, each with the number that it has in every plan: what a rule needs is put in here.
  public static let vocabulary = WordTable()
}
