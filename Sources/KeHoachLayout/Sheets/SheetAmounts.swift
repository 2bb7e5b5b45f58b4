import KeHoachModel

/// The numbers of a table in a sheet: the amounts of a budget with their formulas, or the numbers of any other table.
struct SheetAmounts {
  private let table: Table
  private let formulas: BudgetFormulas?
  private let kinds: [TableColumnKind]

  init(table: Table, budget: Budget?, kinds: [TableColumnKind], firstRow: Int) {
    self.table = table
    self.kinds = kinds
    formulas = budget.map { BudgetFormulas(budget: $0, firstRow: firstRow) }
  }

  /// The cell with the amount that it shows in place of its words, if it shows one.
  func put(into cell: SheetCell, row: Int) -> SheetCell {
    var cell = cell
    if let formulas {
      guard formulas.budget.rows[row].amounts.indices.contains(cell.column),
        let amount = formulas.amount(row, cell.column)
      else { return cell }
      cell.content = amount.content
      cell.style.numberFormat = formulas.format(row, cell.column)
      let notes = [amount.note, cell.note].compactMap { $0 }
      cell.note = notes.isEmpty ? nil : notes.joined(separator: "\n")
    } else if kinds[cell.column] == .money, case .text(let text) = cell.content,
      let (number, format) = Self.number(text)
    {
      cell.content = .number(number)
      cell.style.numberFormat = format
    }
    return cell
  }

  /// A number that looks in a sheet as it is written here; nil for any other text, so that no number of a document,
  /// year or code changes.
  private static func number(_ text: String) -> (Double, format: String)? {
    guard case .success(let reading) = VietnameseNumber.read(text), let number = SheetNumber.nearest(to: reading.value)
    else { return nil }
    let decimals = reading.decimals == 0 ? "" : "." + String(repeating: "0", count: reading.decimals)
    if reading.canonical == text { return (number, "#,##0" + decimals) }
    let ungrouped = reading.canonical.filter { $0 != "." }
    return ungrouped == text ? (number, "0" + decimals) : nil
  }
}
