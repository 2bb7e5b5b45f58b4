extension LintRules {
  /// KH6: bodies in time.
  static let bodies: [LintRule] = [
    .abolishedBody,
    .mergedProvince,
    .abolishedLevel,
    .bodyNotYet,
    .headerBody,
  ]
}
