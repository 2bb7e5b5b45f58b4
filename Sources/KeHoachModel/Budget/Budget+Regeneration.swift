extension Budget {
  /// Whether an amount that is written isn't what the inputs give.
  private var staleCells: [(row: Int, column: Int, value: Decimal)] {
    var result: [(row: Int, column: Int, value: Decimal)] = []
    for row in rows.indices {
      for column in columns.indices {
        guard let value = rows[row].amounts[column]?.regenerated, let written = rows[row].amounts[column]?.written,
          written.value != value
        else { continue }
        result.append((row, column, value))
      }
    }
    return result
  }

  /// Works out what `table --write` puts into the stale cells, so that the table it leaves has none.
  ///
  /// New numbers may change what rounding explains; so the table is computed with them until nothing is stale. The
  /// first pass settles all but such cases; where the inputs contradict each other no pass does, and a few are enough.
  mutating func settleRegeneration() {
    var trial = self
    for _ in 0..<8 {
      let stale = trial.staleCells
      if stale.isEmpty { return }
      for (row, column, value) in stale {
        if rows[row].amounts[column]?.computation == nil { rows[row].amounts[column]?.computation = Computation() }
        rows[row].amounts[column]?.computation?.regenerated = value
        trial.rows[row].amounts[column]?.written = NumberReading(value: value, decimals: value.scale)
      }
      trial.forgetComputed()
      var calculator = BudgetCalculator(budget: trial)
      trial = calculator.compute()
    }
  }

  private mutating func forgetComputed() {
    for row in rows.indices {
      for column in columns.indices where rows[row].amounts[column] != nil {
        rows[row].amounts[column]?.computation = nil
        if rows[row].amounts[column]?.written == nil { rows[row].amounts[column] = nil }
      }
    }
  }
}
