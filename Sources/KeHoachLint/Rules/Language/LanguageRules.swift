extension LintRules {
  /// KH5: language and typography.
  static let language: [LintRule] = [
    .unknownSyllable,
    .nearPhrase,
    .nameCapitals,
    .documentTypeCapitals,
    .legalPartCapitals,
    .specialNouns,
    .mixedTonePlacement,
    .mixedFinalI,
    .undefinedAbbreviation,
    .repeatedDefinition,
    .mixedForms,
    .misspelling,
    .mixedDepartments,
  ]
}
