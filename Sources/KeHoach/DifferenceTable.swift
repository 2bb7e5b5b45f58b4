internal import KeHoachModel
internal import KeHoachSource

/// What to compare in two versions of a plan.
public struct DifferenceOptions: Sendable {
  /// Whether all columns of money are compared, not the main one alone.
  public var comparesAllColumns = false
  /// The unit: `triệu đồng`; nil for the one that all budgets have in common, else đồng.
  public var unit: String?
  /// The id of the budgets to compare; nil for all.
  public var id: String?

  /// The usual choices.
  public init() {}
}

extension Compiler {
  /// What two versions of a plan's budgets differ in, as a table: rows added, removed, changed and moved, and totals.
  ///
  /// - Throws: `TableMakingError` for a wrong choice, plans without budgets, or amounts of more than 38 digits.
  public func compareBudgets(
    old: CheckedPlan, new: CheckedPlan, options: DifferenceOptions = DifferenceOptions()
  ) throws(TableMakingError) -> MadeTable {
    var choices = BudgetComparison.Options()
    choices.comparesAllColumns = options.comparesAllColumns
    choices.id = options.id
    choices.unit = try options.unit.map { unit throws(TableMakingError) in try MoneyUnit.named(unit) }
    do throws(BudgetComparison.Failure) {
      let comparison = try BudgetComparison(old: old.plan, new: new.plan, options: choices)
      let equal = Bilingual("dự toán của hai bản như nhau", en: "the budgets of both versions are the same")
      return made(
        of: try comparison.source(), notes: comparison.isEqual ? [equal] : [], isEqual: comparison.isEqual)
    } catch {
      throw TableMakingError(
        message: error == .tooLarge
          ? Bilingual("số tiền lớn quá 38 chữ số", en: "an amount has more than 38 digits")
          : Bilingual("không có dự toán nào để so sánh", en: "there is no budget to compare"), isUsage: false)
    }
  }
}
