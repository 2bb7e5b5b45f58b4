extension LintRules {
  /// KH0: letters and encoding, as far as the linter finds them; the parser finds the rest.
  static let syntax: [LintRule] = [
    .legacyLetters
  ]
}
