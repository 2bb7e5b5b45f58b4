extension LintRules {
  /// KH3: what the text says about money.
  static let money: [LintRule] = [
    .proseProduct,
    .partsOfTotal,
    .itemsOfTotal,
    .ceilingExceeded,
    .amountOfSameItem,
    .sharesOfWhole,
    .brokenGrouping,
    .foreignAmount,
    .budgetsDiffer,
    .amountOfPart,
    .tooManyAmounts,
  ]
}
