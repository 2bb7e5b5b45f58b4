public import KeHoachSource

/// The budgets of many plans added up: rows by section, plan and body, columns by year and source.
///
/// *Invariant:* the amounts of the outermost rows add up to the totals of the budgets, and so do the years and the
/// sources, money without one included.
public struct RollUp: Sendable {
  /// By what the money is divided.
  public enum Dimension: String, Sendable, CaseIterable {
    /// The outermost rows of the budgets, by their names.
    case section
    /// The plans.
    case plan
    /// The bodies that carry it out.
    case body
    /// Years: columns.
    case year
    /// Sources of money: columns.
    case source
  }

  /// A plan that is added.
  public struct Member: Sendable {
    /// The plan.
    public var plan: Plan
    /// Its source, for places.
    public var source: SourceText

    /// Makes a member.
    public init(plan: Plan, source: SourceText) {
      self.plan = plan
      self.source = source
    }
  }

  /// A row.
  public struct Row: Sendable {
    /// What it holds: a section, a plan, a body.
    public var name: String
    /// How many rows it stands under.
    public var depth: Int
    /// The money in the unit of the roll-up.
    public var amount: Decimal
    /// Its parts, one for each of the roll-up's years.
    public var years: [Decimal]
    /// The same for its sources.
    public var sources: [Decimal]
    /// Where the money is written, for people: `ke-hoach.kh:61, mục II`; empty for a row with rows below it.
    public var places: String
  }

  /// The rows, each before those below it.
  public internal(set) var rows: [Row] = []
  /// The years in order, nil last, for money without one; empty where it isn't divided by year.
  public internal(set) var years: [Int?] = []
  /// The sources as they come, nil last.
  public internal(set) var sources: [String?] = []
  /// The sum of all.
  public internal(set) var total = Decimal.zero
  /// The unit of all amounts.
  public internal(set) var unit = MoneyUnit.dong
  /// How many plans have budgets.
  public internal(set) var planCount = 0
  /// What a reader should know: budgets left out, plans without any.
  public internal(set) var notes: [Bilingual] = []

  /// What to add and how to divide it.
  public struct Options: Sendable {
    /// The dimensions in order; nil for sections, plans, and years and sources where the budgets know any.
    public var dimensions: [Dimension]?
    /// The unit; nil for the one that all budgets have in common, else đồng.
    public var unit: MoneyUnit?
    /// The id of the budgets to add; nil for all that don't detail another one.
    public var id: String?

    /// The usual choices.
    public init() {}
  }

  /// Why plans can't be added up.
  public enum Failure: Error, Sendable, Hashable {
    /// No plan has a budget, or none with the id.
    case noBudgets
    /// The sum has more than 38 digits.
    case tooLarge
    /// More rows on a level than can be numbered.
    case tooManyRows(Int)
    /// More years and sources than a table can have columns.
    case tooManyColumns(Int)
  }
}
