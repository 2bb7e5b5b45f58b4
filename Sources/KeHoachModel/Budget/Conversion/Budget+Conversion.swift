extension Budget {
  /// How a budget prints in another unit than it is kept in.
  ///
  /// `Budget.rows` and the units of `Budget.columns` stay what the source says; `Budget.table` holds what is printed.
  public struct Conversion: Sendable {
    /// The unit in which amounts are printed.
    public var unit: MoneyUnit
    /// The decimals that amounts are rounded to; nil for exact ones.
    public var decimals: Int?
    /// Whether some printed amount is not exact.
    public var isRounded = false
    /// Whether every sum of the exact amounts is a sum of the printed ones too.
    public var keepsSums = true
    /// The table as the source has it, with computed cells filled in.
    public var source: Table
    /// The columns that print in the new unit: those of amounts, and of prices whose head states no unit of its own.
    public var columns: Set<Int> = []
    /// The printed amounts by row and column; nil where there is none.
    var amounts: [[Decimal?]] = []
  }

  /// The table as the source has it: the cells that `table --write` rewrites.
  public var sourceTable: Table { conversion?.source ?? table }

  /// The unit in which the amounts of a column are printed; nil for a column without money.
  public func printedUnit(of column: Int) -> MoneyUnit? {
    guard let conversion, conversion.columns.contains(column) else { return columns[column].unit }
    return conversion.unit
  }

  /// The amount of a cell as it is printed, in `printedUnit(of:)`; nil for none.
  public func printedAmount(_ row: Int, _ column: Int) -> Decimal? {
    guard let conversion, conversion.columns.contains(column) else { return rows[row].amounts[column]?.shown }
    return conversion.amounts[row][column]
  }

  /// The budget as a reader sees it: its amounts are the printed ones, in the printed unit, written as far as they
  /// are printed, each beside what the printed ones it is made of give.
  public var asPrinted: Budget {
    guard let conversion else { return self }
    var printed = self
    printed.conversion = nil
    printed.unit = unit.map { _ in conversion.unit }
    for column in columns.indices { printed.columns[column].unit = printedUnit(of: column) }
    for row in rows.indices {
      for column in conversion.columns {
        guard let amount = rows[row].amounts[column] else { continue }
        let value = printedAmount(row, column)
        printed.rows[row].amounts[column]?.written =
          amount.written == nil ? nil : value.map { NumberReading(value: $0, decimals: $0.scale) }
        var computation = amount.computation ?? Computation()
        computation.value = value
        computation.derivation = printed.converted(amount.derivation, in: column)
        printed.rows[row].amounts[column]?.computation = computation
      }
    }
    for row in rows.indices {
      for column in conversion.columns {
        guard let amount = printed.rows[row].amounts[column], let derivation = amount.derivation else { continue }
        let made = printed.value(of: derivation, row, column)
        guard made != amount.computed else { continue }
        printed.rows[row].amounts[column]?.written = amount.computed.map {
          NumberReading(value: $0, decimals: $0.scale)
        }
        printed.rows[row].amounts[column]?.computation?.value = made
      }
    }
    return printed
  }

  /// A product whose prices or amounts are in another unit now is shifted by another power of ten.
  private func converted(_ derivation: Derivation?, in column: Int) -> Derivation? {
    guard case .product(let factors, _) = derivation else { return derivation }
    let price = factors.first { columns[$0].role == .price }.flatMap { columns[$0].unit }
    let percentages = factors.count { columns[$0].isPercentage }
    let shift = (price ?? .dong).exponent - (columns[column].unit ?? .dong).exponent - 2 * percentages
    return .product(columns: factors, shift: shift)
  }

  /// What amounts as they are shown give; nil when the number is too large.
  private func value(of derivation: Derivation, _ row: Int, _ column: Int) -> Decimal? {
    func sum(_ cells: [(row: Int, column: Int)]) -> Decimal? {
      var total: Decimal? = .zero
      for cell in cells {
        guard let shown = rows[cell.row].amounts[cell.column]?.shown else { continue }
        let converted = shown.converted(from: columns[cell.column].unit ?? .dong, to: columns[column].unit ?? .dong)
        total = converted.flatMap { value in total?.adding(value) }
      }
      return total
    }
    switch derivation {
    case .product(let factors, let shift):
      let product = factors.reduce(Decimal(1) as Decimal?) { product, factor in
        rows[row].amounts[factor]?.shown.flatMap { product?.multiplied(by: $0) }
      }
      return product?.shifted(byPowerOfTen: shift)
    case .rows(let rows): return sum(rows.map { ($0, column) })
    case .columns(let columns): return sum(columns.map { (row, $0) })
    case .balance(let added, let subtracted):
      guard let plus = sum(added.map { (row, $0) }), let minus = sum(subtracted.map { (row, $0) }) else { return nil }
      return plus.subtracting(minus)
    case .columnShare(let share):
      return sum([(row, share.column)])?.multiplied(by: share.percentage)?.shifted(byPowerOfTen: -2)
    case .share(let share, let rows):
      return sum(rows.map { ($0, column) })?.multiplied(by: share)?.shifted(byPowerOfTen: -2)
    case .rounding: return nil
    }
  }
}
