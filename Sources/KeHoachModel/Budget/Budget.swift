public import KeHoachSyntax

/// A budget: a table whose columns and rows are understood, and every amount in it computed or checked.
public struct Budget: Sendable {
  /// The grid, with computed cells filled in and a total row added where none was written.
  public var table: Table
  /// The id in values; nil for none.
  public var id: String?
  /// The unit of the amounts; nil when nothing states it (đồng is assumed).
  public var unit: MoneyUnit?
  /// One for each column of the table.
  public var columns: [Column]
  /// One for each row of `table.rows`.
  public var rows: [Row]
  /// The charts that stand under the table.
  public var charts: [BudgetChart] = []
  /// How it prints in another unit; nil for a budget that prints as it is kept.
  public var conversion: Conversion?

  /// The column that an amount is taken from when none is named: the amount with tax, the product, the total, or the
  /// only one.
  public var primaryColumn: Int? {
    let amounts = columns.indices.filter { columns[$0].role == .amount }
    return amounts.first { columns[$0].isAfterTax } ?? amounts.first { columns[$0].isProduct }
      ?? amounts.first { !columns[$0].sums.isEmpty && !columns[$0].isRemainder }
      ?? (amounts.count == 1 ? amounts[0] : amounts.first { ColumnNames.isMainAmount(columns[$0].title) })
  }

  /// What a cell shows, in đồng; nil for a cell without an amount, or one too large.
  public func dong(row: Int, column: Int) -> Decimal? {
    rows[row].amounts[column]?.shown?.converted(from: columns[column].unit ?? .dong, to: .dong)
  }

  /// The row of the grand total: the last total there is.
  public var totalRow: Int? { rows.lastIndex { $0.role == .total } }

  /// What a column holds.
  public enum ColumnRole: String, Sendable, CaseIterable {
    /// Row numbers.
    case number = "số-tt"
    /// What the money is for.
    case content = "nội-dung"
    /// Unit of measure of the quantity.
    case unit = "đơn-vị-tính"
    /// A factor: quantity, days, people.
    case quantity = "số-lượng"
    /// The price of one.
    case price = "đơn-giá"
    /// An amount of money.
    case amount = "thành-tiền"
    /// Notes.
    case note = "ghi-chú"
    /// Any other text.
    case text = "chữ"
  }

  /// A column.
  public struct Column: Sendable {
    /// What it holds.
    public var role: ColumnRole
    /// The words of its heads from the top down, unit left out: `Năm 2026`, `Ngân sách tỉnh`.
    public var heads: [String]
    /// The unit of the money in it: its own, or the budget's; nil for no money.
    public var unit: MoneyUnit?
    /// Whether its head says the unit: `Thành tiền (triệu đồng)`.
    public var statesUnit = false
    /// The sums that this column must equal, where it is a total of others: by year and by source, say.
    public var sums: [ColumnSum] = []
    /// The share of another column that this one must equal: `Thuế VAT (10%)`; nil for none.
    public var share: ColumnShare?
    /// Whether this is the amount with the tax that another column gives.
    public var isAfterTax = false
    /// Whether quantity × price goes here.
    public var isProduct = false
    /// Whether a factor is in per cent: `Tỷ lệ hỗ trợ (%)`.
    public var isPercentage = false

    /// The head for messages: `Thành tiền`.
    public var title: String { heads.last ?? "" }

    /// Whether only what is left of one column is in it: `Còn lại`, `(7)=(5)-(6)`.
    var isRemainder: Bool {
      !ColumnNames.isAfter(heads.joined(separator: " "))
        && sums.allSatisfy { !$0.subtracted.isEmpty && $0.columns.count == $0.subtracted.count + 1 }
    }
  }

  /// Columns that add up to another one.
  public struct ColumnSum: Sendable, Hashable {
    /// The columns that are added.
    public var columns: [Int]
    /// Those of them that are subtracted instead: `Điều chỉnh giảm`.
    public var subtracted: Set<Int> = []
    /// Whether they may be a part only: they stand under a head `Trong đó`.
    public var isPartial = false
  }

  /// A share of a column in per cent.
  public struct ColumnShare: Sendable, Hashable {
    /// How many per cent.
    public var percentage: Decimal
    /// The column that it is taken of.
    public var column: Int

    init(percentage: Decimal, of column: Int) {
      self.percentage = percentage
      self.column = column
    }
  }

  /// What a row does.
  public enum RowRole: Sendable, Hashable {
    /// Money like any other.
    case item
    /// The sum of all top rows, or of those before it.
    case total
    /// The sum of one group: `Cộng mục I`.
    case subtotal
    /// A share of the rows before it: `Dự phòng (10%)`, VAT.
    case percentage(Decimal)
    /// The total rounded.
    case rounding
    /// `Trong đó`, and what stands under it: said, never added.
    case informative
  }

  /// A row.
  public struct Row: Sendable {
    /// What it does.
    public var role: RowRole
    /// The number in front of it; nil for none.
    public var label: Label?
    /// What the money is for.
    public var content: String
    /// The row it stands under.
    public var parent: Int?
    /// The rows that a share names as its base; nil for one that names none.
    public var base: [Int]?
    /// What the row says it is so many per cent of.
    var shareFormula: ShareFormula?
    /// Whether the row is a share by its name alone: `Dự phòng (5% x I)`, not `Bảo trì (5% x I)`.
    var isNamedShare = false
    /// Whether the row is so many per cent of what can't be told.
    var isShareOpen = false
    /// The rows right below it that are added up.
    public var children: [Int] = []
    /// One for each column; nil where there is no money.
    public var amounts: [Amount?]

    /// The row for messages: `II. Đào tạo nguồn nhân lực`, `Tổng cộng`.
    public var title: String {
      guard let label, label.scheme < .dash else { return content }
      return label.text + (label.text.hasSuffix(".") || label.text.hasSuffix(")") ? " " : ". ") + content
    }
  }

  /// An amount: written, computed, or both.
  public struct Amount: Sendable, Hashable {
    /// What the author wrote.
    public var written: NumberReading?
    private var source = Source.input

    /// Most amounts are inputs, and a table holds thousands: what only some have is kept apart.
    private enum Source: Sendable, Hashable {
      case input
      indirect case computed(Computation)
    }

    init(written: NumberReading? = nil) { self.written = written }

    /// How the amount was computed; nil for an input.
    public var computation: Computation? {
      get { if case .computed(let computation) = source { computation } else { nil } }
      set { source = newValue.map(Source.computed) ?? .input }
    }

    /// What the amounts it is made of give as they are shown; nil for an input.
    public var computed: Decimal? { computation?.value }
    /// What the inputs give, whatever is written in between: what `table --write` puts here. Nil for an input.
    public var regenerated: Decimal? { computation?.regenerated }
    /// How far rounding of the inputs can take it from the truth; zero when all of them are exact.
    public var tolerance: Decimal { computation?.tolerance ?? .zero }
    /// What `computed` is made of; nil for an input.
    public var derivation: Derivation? { computation?.derivation }
    /// What is printed and added up: what is written, else what was computed.
    public var shown: Decimal? { written?.value ?? computed }
  }

  /// What the amounts that another one is made of give: see `Amount`.
  public struct Computation: Sendable, Hashable {
    /// `Amount.computed`.
    public var value: Decimal?
    /// `Amount.regenerated`.
    public var regenerated: Decimal?
    /// `Amount.tolerance`.
    public var tolerance = Decimal.zero
    /// `Amount.derivation`.
    public var derivation: Derivation?
  }
}
