extension LintRules {
  /// KH7: tasks.
  static let tasks: [LintRule] = [
    .missingLead,
    .leadNotImplementing,
    .taskWithoutRecipient,
    .missingTime,
    .missingOutput,
    .noReporting,
    .twoLeads,
    .leadCoordinates,
    .repeatedBody,
    .periodicReport,
    .ownSectionOrder,
  ]
}
