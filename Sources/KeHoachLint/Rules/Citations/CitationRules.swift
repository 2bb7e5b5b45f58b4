extension LintRules {
  /// KH4: citations, dates and periods.
  static let citations: [LintRule] = []
}
