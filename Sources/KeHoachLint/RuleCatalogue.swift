import KeHoachImport
import KeHoachModel
public import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Every rule that the program knows.
public enum RuleCatalogue {
  /// The rules in the order of their ids.
  public static let rules: [Rule] = groups.flatMap(\.self).sorted { $0.id < $1.id }

  private static let groups: [[Rule]] = [
    syntax, files, suppression, components, structure, money, whole, LintRules.all.map(\.rule),
    PageRules.all.map(\.rule), Rule.importRules,
  ]

  private static let syntax: [Rule] = [
    .notUTF8, .notComposed, .invisibleCharacter, .tab, .missingHeader, .unclosedHeader, .unknownHeaderKey,
    .malformedHeaderLine, .duplicateHeaderKey, .unknownHeaderValue, .unknownDirective, .unclosedDirective,
    .strayClosing, .unknownAttribute, .misplacedContent, .tooDeep, .unreadableFile, .misplacedBlock, .surplusCells,
    .badJoin, .missingDelimiterRow, .unknownValue, .bracesAreText, .unknownFootnote, .unknownReference, .duplicateID,
    .unusedFootnote, .brokenLine,
  ]

  private static let files: [Rule] = [
    .noTableInFile, .fileAndTable, .unusableCell, .hiddenDecimals, .leftOut, .hiddenRows,
  ]

  private static let suppression: [Rule] = [
    .unusedSuppression, .unknownSuppression, .suppressionWithoutReason, .badConfiguration,
  ]

  private static let components: [Rule] = [
    .missingComponent, .blankInIssuedPlan, .malformedNumber, .impossibleDate, .missingBlock, .notPrinted,
    .missingClosingMark,
  ]

  private static let structure: [Rule] = [.wrongNumber, .emptyTitle, .missingSections]

  private static let money: [Rule] = [
    .wrongTotal, .wrongProduct, .wrongSubtotal, .wrongRowSum, .wrongFormula, .malformedAmount, .unitsDiffer,
    .missingUnit, .columnNumbersJump, .roundedAmount, .roundedConversion, .wrongShare, .openShare, .wrongRounding,
    .amountTooLarge,
    .foreignNumber, .noAmountColumn, .valueInAmount, .amountNotCounted, .ambiguousNumber, .rowBelowTotal, .unlikelyUnit,
    .chartNotDrawn, .chartOfPart, .wordsDiffer,
    .wordsNotUnderstood, .wordsUnusual, .totalDiffers,
  ]

  private static let whole: [Rule] = [.noTasks, .referenceDiffers, .referenceIssuer]

  /// The rule of an id or a name, with or without diacritics; nil when there is none.
  public static func rule(named word: String) -> Rule? { byName[Keyword.fold(word)] }

  /// The rules that a word names: one by its id or name, several by a prefix of their ids (`KH3`).
  public static func rules(named word: String) -> [Rule] {
    if let rule = rule(named: word) { return [rule] }
    let prefix = word.uppercased()
    guard prefix.hasPrefix("KH"), (2...4).contains(prefix.utf8.count) else { return [] }
    return rules.filter { $0.id.hasPrefix(prefix) }
  }

  /// The name or id nearest to a word that names no rule; nil when none is near.
  public static func nearest(to word: String) -> String? {
    Keyword.nearest(to: word, in: rules.map(\.name) + rules.map(\.id))
  }

  private static let byName = Dictionary(
    rules.flatMap { [(Keyword.fold($0.id), $0), (Keyword.fold($0.name), $0)] }, uniquingKeysWith: { first, _ in first })
}
