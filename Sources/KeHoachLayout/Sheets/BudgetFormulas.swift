import KeHoachModel

/// What the amounts of a budget are in a sheet: numbers, formulas over other cells, or text.
///
/// A formula stands only where it gives the very amount that the plan shows; else the number stands alone, and a note
/// says why.
struct BudgetFormulas {
  /// What a cell holds.
  struct Amount {
    var content: SheetCell.Content
    var note: String?
  }

  let budget: Budget
  /// The row of the sheet in which the budget's first row stands.
  let firstRow: Int

  /// The amount of a cell; nil where the cell holds words or nothing.
  func amount(_ row: Int, _ column: Int) -> Amount? {
    guard let amount = budget.rows[row].amounts[column], let shown = amount.shown,
      budget.printsAmount(row, column)
    else { return nil }
    guard let number = SheetNumber.nearest(to: shown) else {
      return Amount(content: .text(shown.vietnamese()), note: Note.tooLong)
    }
    guard let computed = amount.computed, let derivation = amount.derivation else {
      return Amount(content: .number(number))
    }
    guard computed == shown else {
      return Amount(content: .number(number), note: Note.differs(derivation, shown: shown, computed: computed))
    }
    guard let formula = formula(derivation, row, column) else {
      return Amount(content: .number(number), note: Note.tooLongParts)
    }
    // What Excel takes at most is 8192 characters.
    guard formula.utf8.count <= 8000 else { return Amount(content: .number(number), note: Note.tooManyParts) }
    return Amount(content: .formula(formula, result: number))
  }

  // MARK: Formulas

  private func formula(_ derivation: Budget.Derivation, _ row: Int, _ column: Int) -> String? {
    switch derivation {
    case .product(let columns, let shift):
      guard columns.allSatisfy({ isNumber(row, $0) }) else { return nil }
      return columns.map { SheetReference.name(firstRow + row, $0) }.joined(separator: "*") + SheetSum.factor(shift)
    case .rows(let rows): return sum(rows.map { ($0, column) }, in: column)
    case .columns(let columns): return sum(columns.map { (row, $0) }, in: column)
    case .balance(let added, let subtracted): return balance(row, added, subtracted, in: column)
    case .columnShare(let share):
      return sum([(row, share.column)], in: column).map { "\($0)*\(SheetNumber.literal(share.percentage))/100" }
    case .share(let share, let rows):
      return sum(rows.map { ($0, column) }, in: column).map { "\($0)*\(SheetNumber.literal(share))/100" }
    case .rounding(let rows, let step):
      let decimals = step.isInteger ? 1 - String(step.coefficient).utf8.count : step.scale
      return sum(rows.map { ($0, column) }, in: column).map { "ROUND(\($0),\(decimals))" }
    }
  }

  private func sum(_ cells: [(row: Int, column: Int)], in target: Int) -> String? {
    var sum = SheetSum()
    var values: [Decimal] = []
    guard add(cells, in: target, to: &sum, &values), !values.isEmpty, SheetNumber.addExactly(values) else { return nil }
    return sum.text
  }

  private func balance(_ row: Int, _ added: [Int], _ subtracted: [Int], in target: Int) -> String? {
    var (plus, minus) = (SheetSum(), SheetSum())
    var values: [Decimal] = []
    guard add(added.map { (row, $0) }, in: target, to: &plus, &values),
      add(subtracted.map { (row, $0) }, in: target, to: &minus, &values), SheetNumber.addExactly(values)
    else { return nil }
    return "\(plus.text)-(\(minus.text))"
  }

  /// Adds cells to a sum. One that says `-` and counts all the same is added by what it is made of; one without an
  /// amount belongs to the sum too, for whoever fills it in.
  private func add(
    _ cells: [(row: Int, column: Int)], in target: Int, to sum: inout SheetSum, _ values: inout [Decimal]
  ) -> Bool {
    for (row, column) in cells {
      let amount = budget.rows[row].amounts[column]
      if let amount, let shown = amount.shown {
        if !budget.printsAmount(row, column) {
          switch amount.derivation {
          case .rows(let rows):
            guard add(rows.map { ($0, column) }, in: target, to: &sum, &values) else { return false }
          case .columns(let columns):
            guard add(columns.map { (row, $0) }, in: target, to: &sum, &values) else { return false }
          case .balance, .product, .columnShare, .share, .rounding, nil: return false
          }
          continue
        }
        guard isNumber(row, column), let value = shown.shifted(byPowerOfTen: shift(column, target)) else {
          return false
        }
        values.append(value)
      }
      sum.add(firstRow + row, column, shift: shift(column, target))
    }
    return true
  }

  private func shift(_ column: Int, _ target: Int) -> Int {
    (budget.columns[column].unit ?? .dong).exponent - (budget.columns[target].unit ?? .dong).exponent
  }

  /// Whether a cell holds a number, in the sheet.
  private func isNumber(_ row: Int, _ column: Int) -> Bool {
    guard let shown = budget.rows[row].amounts[column]?.shown else { return false }
    return budget.printsAmount(row, column) && SheetNumber.nearest(to: shown) != nil
  }

  // MARK: Formats

  /// The format of a cell's number: with the decimals that the plan prints, so that a table taken back from the sheet is
  /// the same.
  func format(_ row: Int, _ column: Int) -> String {
    guard let amount = budget.rows[row].amounts[column], let shown = amount.shown else {
      return SheetNumber.format(decimals: 0)
    }
    let written = amount.written.flatMap { $0.value == shown ? $0.decimals : nil } ?? 0
    return SheetNumber.format(decimals: max(written, shown.scale))
  }
}

extension BudgetFormulas {
  /// What the comments say: the workbook is part of the plan, so they are Vietnamese as it is.
  private enum Note {
    static let tooLong =
      "Số có quá 15 chữ số, bảng tính không giữ được chính xác nên ghi bằng chữ; không công thức nào dùng ô này."
    static let tooLongParts =
      "Không lập công thức: bảng tính không cộng được chính xác các số hợp thành (quá 15 chữ số)."
    static let tooManyParts = "Không lập công thức: có quá nhiều dòng phải cộng trong một công thức."

    static func differs(_ derivation: Budget.Derivation, shown: Decimal, computed: Decimal) -> String {
      let how =
        switch derivation {
        case .product: "số lượng nhân đơn giá"
        case .rows: "cộng các dòng"
        case .columns: "cộng các cột"
        case .balance: "cộng, trừ các cột"
        case .columnShare(let share): "tính \(share.percentage.vietnamese())%"
        case .share(let share, _): "tính \(share.vietnamese())%"
        case .rounding: "làm tròn tổng"
        }
      return
        "Kế hoạch ghi \(shown.vietnamese()), \(how) được \(computed.vietnamese()); giữ số đã ghi nên ô này không có công thức."
    }
  }
}
