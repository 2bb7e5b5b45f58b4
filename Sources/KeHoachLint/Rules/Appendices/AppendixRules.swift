extension LintRules {
  /// KH8: appendices, references, and what is left of a copied plan.
  static let appendices: [LintRule] = [
    .absentAppendix,
    .unmentionedAppendix,
    .sectionReference,
    .appendixOrder,
    .otherProvince,
    .staleYear,
    .unfilledBlank,
    .emptyBrackets,
    .placeholder,
    .orderToPeers,
    .attachmentType,
    .stalePeriod,
    .nothingBelow,
    .taskWording,
  ]
}
