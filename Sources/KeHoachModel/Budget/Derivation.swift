extension Budget {
  /// What a computed amount is made of: enough to compute it again elsewhere, in a spreadsheet's formula say.
  ///
  /// Rows and columns are indices of `rows` and `columns`; those that show no amount add nothing.
  public enum Derivation: Sendable, Hashable {
    /// The product of the row's quantities and price in these columns, times ten to the power `shift` where the price
    /// is in another unit than the amount. Blank factors are left out.
    indirect case product(columns: [Int], shift: Int)
    /// The sum of the amounts of these rows in the same column: children, or the addends of a total.
    case rows([Int])
    /// The sum of the amounts of these columns in the same row, each in its own unit.
    case columns([Int])
    /// The sum of the amounts of columns in the same row less that of others, each in its own unit: before, more, less.
    indirect case balance(adding: [Int], subtracting: [Int])
    /// So many per cent of the amount of another column in the same row.
    indirect case columnShare(ColumnShare)
    /// So many per cent of the sum of the amounts of these rows in the same column.
    indirect case share(Decimal, of: [Int])
    /// The sum of the amounts of these rows in the same column, rounded to a multiple of a power of ten.
    indirect case rounding(of: [Int], to: Decimal)
  }
}

extension Budget {
  /// How a source is kept beside the amount that it gives; nil for one that gives none.
  func derivation(by source: AmountSource, _ index: Int, _ column: Int) -> Derivation? {
    switch source {
    case .sum(let rows, _): .rows(rows)
    case .product(_, let factors, let shift): .product(columns: factors.map(\.column), shift: shift)
    case .columns(let sum) where sum.subtracted.isEmpty: .columns(sum.columns)
    case .columns(let sum):
      .balance(
        adding: sum.columns.filter { !sum.subtracted.contains($0) },
        subtracting: sum.columns.filter { sum.subtracted.contains($0) })
    case .columnShare(let share): .columnShare(share)
    case .share(let share, let rows): .share(share, of: rows)
    case .rounded(let rows): .rounding(of: rows, to: roundingStep(index, column))
    case .overflow: nil
    }
  }
}
