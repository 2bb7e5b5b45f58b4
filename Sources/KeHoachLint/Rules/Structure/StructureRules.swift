extension LintRules {
  /// KH2: structure and numbering.
  static let structure: [LintRule] = [
    .titleFullStop,
    .repeatedTitle,
    .emptySection,
    .romanTitleCapitals,
  ]
}
