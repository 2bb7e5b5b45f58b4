extension LintRules {
  /// KH7: tasks.
  static let tasks: [LintRule] = []
}
