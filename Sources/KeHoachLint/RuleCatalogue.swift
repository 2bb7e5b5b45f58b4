public import KeHoachSource
import KeHoachModel
import KeHoachSyntax

/// Every rule that the program knows.
public enum RuleCatalogue {
  /// The rules in the order of their ids.
  public static let rules: [Rule] = (syntax + components + structure + money + whole).sorted { $0.id < $1.id }

  private static let syntax: [Rule] = [
    .notUTF8, .notComposed, .invisibleCharacter, .tab, .missingHeader, .unclosedHeader, .unknownHeaderKey,
    .malformedHeaderLine, .duplicateHeaderKey, .unknownHeaderValue, .unknownDirective, .unclosedDirective,
    .strayClosing, .unknownAttribute, .misplacedContent, .tooDeep, .filesNotSupported, .misplacedBlock, .surplusCells,
    .badJoin, .missingDelimiterRow, .unknownValue, .bracesAreText, .unknownFootnote, .unknownReference, .duplicateID,
    .unusedFootnote, .brokenLine,
  ]

  private static let components: [Rule] = [
    .missingComponent, .blankInIssuedPlan, .malformedNumber, .impossibleDate, .missingBlock, .notPrinted,
    .missingClosingMark,
  ]

  private static let structure: [Rule] = [.wrongNumber, .emptyTitle, .missingSections]

  private static let money: [Rule] = [
    .wrongTotal, .wrongProduct, .wrongSubtotal, .wrongRowSum, .wrongFormula, .malformedAmount, .unitsDiffer,
    .missingUnit, .columnNumbersJump, .roundedAmount, .wrongShare, .wrongRounding, .amountTooLarge, .foreignNumber,
    .noAmountColumn, .wordsDiffer, .wordsNotUnderstood, .wordsUnusual, .totalDiffers,
  ]

  private static let whole: [Rule] = [.noTasks, .referenceDiffers, .referenceIssuer]

  /// The rule of an id or a name, with or without diacritics; nil when there is none.
  public static func rule(named word: String) -> Rule? { rules.first { $0.isNamed(word) } }
}
