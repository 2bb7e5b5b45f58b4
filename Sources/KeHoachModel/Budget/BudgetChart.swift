/// How the money of a budget is divided: what a chart under its table shows.
public struct BudgetChart: Sendable {
  /// What the money is divided by. The raw value is the word in the attribute `biểu-đồ`.
  public enum Kind: String, Sendable, CaseIterable {
    /// By source of money: ngân sách trung ương, ngân sách địa phương.
    case source = "nguồn"
    /// By year.
    case year = "năm"
    /// By the outermost rows of the table: I, II, III.
    case section = "mục"

    /// What the chart is called: `Kinh phí theo nguồn`.
    public var title: String {
      switch self {
      case .source: "Kinh phí theo nguồn"
      case .year: "Kinh phí theo năm"
      case .section: "Kinh phí theo mục"
      }
    }
  }

  /// One bar.
  public struct Category: Sendable, Hashable {
    /// What the money is of: `Ngân sách tỉnh`, `Năm 2027`, `II. Đào tạo`.
    public var name: String
    /// The exact amount in the chart's unit; never negative.
    public var amount: Decimal

    /// Makes a bar.
    public init(name: String, amount: Decimal) {
      self.name = name
      self.amount = amount
    }
  }

  /// The most bars of a chart: more of them do not fit on a page.
  public static let mostCategories = 12

  /// What the money is divided by.
  public var kind: Kind
  /// The unit of the amounts.
  public var unit: MoneyUnit
  /// The bars from the top down: two or more of them greater than zero.
  public var categories: [Category]

  /// Makes a chart.
  public init(kind: Kind, unit: MoneyUnit, categories: [Category]) {
    self.kind = kind
    self.unit = unit
    self.categories = categories
  }

  /// The share of each bar, rounded so that all of them together are exactly 100%.
  public var shares: [ChartShare] { ChartShare.shares(of: categories.map(\.amount)) }
}
