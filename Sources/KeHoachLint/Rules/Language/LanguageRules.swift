extension LintRules {
  /// KH5: language and typography.
  static let language: [LintRule] = [
    .doubledWord,
    .spaceBeforeSign,
    .missingSpace,
    .doubledSpace,
    .unevenDash,
    .mixedRanges,
    .ellipsis,
    .doubledSign,
    .unbalancedBrackets,
    .sentenceStart,
    .numberSpacing,
    .missingFinalMark,
    .mixedDashes,
    .listEnd,
    .datePadding,
    .capitalAfterSemicolon,
    .mixedQuotes,
  ]
}
