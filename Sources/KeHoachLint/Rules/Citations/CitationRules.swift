extension LintRules {
  /// KH4: citations, dates and periods.
  static let citations: [LintRule] = [
    .citationIncomplete,
    .citationType,
    .citationIssuer,
    .citationSpaces,
    .impossibleDate,
    .weekday,
    .citationInFuture,
    .citationTwoDates,
    .citationTwoIssuers,
    .basisPunctuation,
    .periodOverlap,
    .periodReversed,
    .pastDeadline,
    .citationBlank,
    .citationPadding,
    .symbolLetters,
    .citationYear,
    .basisRepeated,
    .basisOrder,
    .citationWithoutYear,
    .citationNumberWord,
    .subjectAbbreviation,
  ]
}
