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
}
