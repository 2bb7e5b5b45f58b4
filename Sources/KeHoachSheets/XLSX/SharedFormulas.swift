/// Formulas of a sheet, of which those copied over an area are written only once.
struct SharedFormulas {
  private var masters: [Int: Master] = [:]

  private struct Master {
    var formula: String
    var address: CellAddress
  }

  /// The formula of a cell that has one, without `=`.
  ///
  /// A cell that only names a shared formula gets its text moved to the cell, as a spreadsheet shows it; an empty text
  /// if the file never wrote it.
  mutating func formula(of cell: SheetCellState) -> String {
    if cell.formula.isEmpty {
      guard let number = cell.sharedFormula else { return "" }
      guard let master = masters[number] else { return "" }
      return FormulaShift.shift(
        master.formula, rows: cell.address.row - master.address.row,
        columns: cell.address.column - master.address.column)
    }
    let written = cell.formula.withUnsafeBufferPointer(CellText.clean)
    let formula = written.hasPrefix("=") ? String(written.dropFirst()) : written
    if let number = cell.sharedFormula { masters[number] = Master(formula: formula, address: cell.address) }
    return formula
  }
}
