import KeHoachText

/// What two versions of a plan's budgets differ in.
public struct BudgetComparison: Sendable {
  /// What became of a row.
  public enum Change: String, Sendable {
    /// It is new.
    case added = "thêm"
    /// It is gone.
    case removed = "bỏ"
    /// Its amount changed.
    case changed = "đổi"
    /// It has another name.
    case renamed = "đổi tên"
    /// It stands under another row.
    case moved = "chuyển"
    /// It stands under another row, and its amount changed.
    case movedAndChanged = "chuyển, đổi"
  }

  /// A row, in one column, that differs.
  public struct Row: Sendable {
    /// Its number in the new version, or in the old one where it is gone.
    public var number: String
    /// What the money is for.
    public var name: String
    /// The column's head.
    public var column: String
    /// The old amount in the unit of the comparison; nil for none.
    public var old: Decimal?
    /// The new one.
    public var new: Decimal?
    /// What became of it.
    public var change: Change
  }

  /// The total of a column.
  public struct Total: Sendable {
    /// The column's head.
    public var column: String
    /// The old total; nil where there is none.
    public var old: Decimal?
    /// The new one.
    public var new: Decimal?
  }

  /// What became of one budget.
  public struct Part: Sendable {
    /// The caption, the title of the appendix or the id; empty for none.
    public var name: String
    /// The rows that differ, in the order of the new version; those that are gone where they stood.
    public var rows: [Row] = []
    /// The totals of the columns that were compared.
    public var totals: [Total] = []

    /// Whether nothing differs.
    public var isEqual: Bool { rows.isEmpty && totals.allSatisfy { $0.old == $0.new } }
  }

  /// What to compare.
  public struct Options: Sendable {
    /// Whether all columns of money are compared, not the main one alone.
    public var comparesAllColumns = false
    /// The unit; nil for the one that all budgets have in common, else đồng.
    public var unit: MoneyUnit?
    /// The id of the budgets to compare; nil for all.
    public var id: String?

    /// The usual choices.
    public init() {}
  }

  /// Why two plans can't be compared.
  public enum Failure: Error, Sendable, Hashable {
    /// Neither plan has a budget, or none with the id.
    case noBudgets
    /// An amount has more than 38 digits in the unit.
    case tooLarge
  }

  /// The budgets, those of the new version first.
  public private(set) var parts: [Part] = []
  /// The unit of all amounts.
  public private(set) var unit = MoneyUnit.dong

  /// Whether nothing differs.
  public var isEqual: Bool { parts.allSatisfy(\.isEqual) }

  /// Compares the budgets of two versions of a plan: those of one id, else of one caption, else in their order.
  public init(old: Plan, new: Plan, options: Options = Options()) throws(Failure) {
    func chosen(_ plan: Plan) -> [PlanBudget] {
      PlanBudget.all(in: plan).filter { budget in
        options.id.map { id in budget.id.map { Keyword.fold($0) } == Keyword.fold(id) } ?? true
      }
    }
    let pairs = Self.pairs(chosen(old), chosen(new))
    guard !pairs.isEmpty else { throw .noBudgets }
    let units = Set(pairs.flatMap { [$0.old, $0.new] }.compactMap { $0 }.map { $0.budget.unit ?? .dong })
    unit = options.unit ?? (units.count == 1 ? units.first : nil) ?? .dong
    for pair in pairs {
      let comparer = BudgetPair(
        old: pair.old?.budget, new: pair.new?.budget, unit: unit, isOfAll: options.comparesAllColumns)
      var part = try comparer.compare()
      part.name = pair.new?.name ?? pair.old?.name ?? ""
      parts.append(part)
    }
  }

  private static func pairs(_ old: [PlanBudget], _ new: [PlanBudget]) -> [(old: PlanBudget?, new: PlanBudget?)] {
    var partners = new.map { _ in Int?.none }
    var isFree = old.map { _ in true }
    func match(_ key: (PlanBudget) -> String?) {
      var free: [String: [Int]] = [:]
      for place in old.indices.reversed() where isFree[place] {
        if let key = key(old[place]), !key.isEmpty { free[key, default: []].append(place) }
      }
      for place in new.indices where partners[place] == nil {
        guard let key = key(new[place]), let found = free[key]?.popLast() else { continue }
        partners[place] = found
        isFree[found] = false
      }
    }
    match { $0.id.map { Keyword.fold($0) } }
    match { PlanBudget.words($0.name) }
    match { _ in "·" }
    return new.enumerated().map { (partners[$0].map { old[$0] }, $1) }
      + old.indices.filter { isFree[$0] }.map { (old[$0], nil) }
  }
}
