extension LintRules {
  /// KH1: the components of the document.
  static let components: [LintRule] = [
    .recipientPunctuation,
    .archiveIsLast,
  ]
}
