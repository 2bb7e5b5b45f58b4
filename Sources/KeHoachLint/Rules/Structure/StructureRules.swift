extension LintRules {
  /// KH2: structure and numbering.
  static let structure: [LintRule] = [
    .titleFullStop,
    .repeatedTitle,
    .emptySection,
    .romanTitleCapitals,
    .foreignBullet,
    .gluedLabel,
    .mixedLabels,
    .orphanPlus,
    .singlePoint,
    .longTitle,
    .emptyItem,
    .unclosedBold,
    .rowNumbers,
    .cellEnds,
    .rowNumberMarks,
  ]
}
