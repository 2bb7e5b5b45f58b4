extension LintRules {
  /// KH5: language and typography.
  static let language: [LintRule] = []
}
