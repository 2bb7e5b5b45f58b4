import KeHoachSource
import KeHoachSyntax

/// Understands the columns, units and rows of a budget table, and has every amount computed and checked.
struct BudgetReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let unitLine: RichText?
  private let attribute: Attributes.Attribute?
  /// Where the unit of the whole table is stated, outside of its heads.
  private var unitPlace: Range<Int>?
  private var budget: Budget
  private var converter: BudgetConverter?

  /// - Parameters:
  ///   - unitLine: the line `Đơn vị tính: …` above the table.
  ///   - attribute: the attribute `đơn-vị-tính`.
  ///   - conversion: the attributes that may ask for another unit in print.
  init(table: Table, unitLine: RichText?, attribute: Attributes.Attribute?, conversion: Attributes? = nil) {
    (converter, diagnostics) = BudgetConverter.read(conversion)
    self.unitLine = unitLine
    self.attribute = attribute
    budget = Budget(table: table, columns: [], rows: [])
  }

  mutating func read() -> Budget {
    readColumns()
    readUnits()
    let notation = AmountNotation(table: budget.table, columns: budget.columns)
    settleSums(notation)
    guard budget.columns.contains(where: { $0.role == .amount }) else {
      diagnostics.append(.noAmountColumn(at: budget.table.head.first?.range ?? budget.table.range))
      budget.rows = budget.table.rows.map { _ in Budget.Row(role: .item, content: "", amounts: []) }
      return budget
    }
    readRows(notation)
    computeAmounts(notation)
    checkUnit()
    budget.settleRegeneration()
    budget.fillTable()
    converter?.convert(&budget)
    diagnostics += converter?.diagnostics ?? []
    return budget
  }

  // MARK: The steps; each lets go of the budget at its end, so that the next one changes it in place

  private mutating func readColumns() {
    var reader = BudgetColumnReader(table: budget.table)
    budget.columns = reader.read()
    diagnostics += reader.diagnostics
  }

  private mutating func settleSums(_ notation: AmountNotation) {
    let sums = ColumnSums(columns: budget.columns, table: budget.table, notation: notation)
    for column in budget.columns.indices {
      budget.columns[column].sums = sums.sums(of: column)
      budget.columns[column].share = sums.share(of: column)
      budget.columns[column].isAfterTax = sums.isAfterTax(column)
    }
  }

  private mutating func readRows(_ notation: AmountNotation) {
    var reader = BudgetRowReader(budget: budget, notation: notation)
    budget = reader.read()
    diagnostics += reader.diagnostics
  }

  private mutating func computeAmounts(_ notation: AmountNotation) {
    var calculator = BudgetCalculator(budget: budget)
    // The calculator holds the rows alone now: it changes them in place.
    budget.rows = []
    budget.table.rows = []
    budget = calculator.compute()
    diagnostics += withoutDoubtful(calculator.diagnostics, notation)
  }

  /// Leaves out products that are only wrong as long as nobody has said what a factor of their row means:
  /// `5,000 × 2,000`.
  private func withoutDoubtful(_ found: [Diagnostic], _ notation: AmountNotation) -> [Diagnostic] {
    guard !notation.doubts.isEmpty else { return found }
    let doubtful = Set(notation.doubts.flatMap(\.cells).map(\.range))
    let rows = budget.table.rows.filter { row in row.cells.contains { doubtful.contains($0.range) } }
    let places = Set(rows.flatMap(\.cells).map(\.range))
    return found.filter { $0.rule.id != Rule.wrongProduct.id || !places.contains($0.range) }
  }

  // MARK: Units

  /// Amounts written out to the đồng under a head that says `triệu đồng`: the unit can't be right.
  private func isUnlikely(_ unit: MoneyUnit, in column: Int) -> Bool {
    guard unit.exponent >= MoneyUnit.million.exponent else { return false }
    let least = MoneyUnit.million.factor
    let items = budget.rows.compactMap { $0.amounts[column]?.written?.value }.filter { !$0.isZero }
    return !items.isEmpty && items.allSatisfy { $0.isInteger && $0.magnitude >= least }
  }

  private mutating func checkUnit() {
    guard let column = budget.primaryColumn, let unit = budget.columns[column].unit, isUnlikely(unit, in: column) else {
      return
    }
    let head = budget.table.head.last { !$0.cells[column].text.isEmpty }?.cells[column].range
    diagnostics.append(.unlikelyUnit(unit, at: unitPlace ?? head ?? budget.table.range))
  }

  /// The unit stands in a head, in a line above the table, or in the attribute; two that differ are an error.
  private mutating func readUnits() {
    var stated: [(unit: MoneyUnit, range: Range<Int>)] = []
    if let unitLine, let unit = MoneyUnit(stated: unitLine.plain) { stated.append((unit, unitLine.range)) }
    if let attribute {
      if let unit = MoneyUnit(attribute.text) {
        stated.append((unit, attribute.range))
      } else {
        diagnostics.append(.unknownUnit(attribute.text, at: attribute.range))
      }
    }
    unitPlace = stated.first?.range
    let amounts = budget.columns.indices.filter { budget.columns[$0].role == .amount }
    let headUnits = amounts.compactMap { column in budget.columns[column].unit.map { (column, $0) } }
    if let first = stated.first {
      if let other = stated.dropFirst().first(where: { $0.unit != first.unit }) {
        diagnostics.append(.unitsDiffer(first.unit, other.unit, at: other.range, first: first.range))
      }
      if let (column, unit) = headUnits.first(where: { $0.1 != first.unit }) {
        let head = budget.table.head.last { !$0.cells[column].text.isEmpty }?.cells[column].range
        diagnostics.append(.unitsDiffer(first.unit, unit, at: head ?? budget.table.range, first: first.range))
      }
    }
    let prices = budget.columns.filter { $0.role == .price }.compactMap(\.unit)
    let common = stated.first?.unit ?? headUnits.first?.1 ?? prices.first
    if common == nil, !amounts.isEmpty {
      diagnostics.append(.missingUnit(at: budget.table.head.first?.range ?? budget.table.range))
    }
    for column in budget.columns.indices {
      switch budget.columns[column].role {
      case .amount, .price: budget.columns[column].unit = budget.columns[column].unit ?? common ?? .dong
      default: budget.columns[column].unit = nil
      }
    }
    budget.unit = budget.primaryColumn.flatMap { budget.columns[$0].unit } ?? common
    if let attribute, let unit = MoneyUnit(attribute.text), unitLine == nil, headUnits.isEmpty {
      budget.table.unitLine = "Đơn vị tính: \(unit.name)"
    }
  }
}
