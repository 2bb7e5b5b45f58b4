extension LintRules {
  /// KH6: bodies in time.
  static let bodies: [LintRule] = []
}
