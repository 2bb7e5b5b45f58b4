import KeHoachSource

extension Attachments.Attached {
  /// The table with the results that a spreadsheet had to round, except where the budget reckons the same number
  /// exactly: those cells stay blank, and are computed.
  ///
  /// - Parameter unit: the line that states the unit of the table.
  func fillingRounded(unit: RichText?) -> Table {
    guard !rounded.isEmpty else { return table }
    var trial = BudgetReader(table: table, unitLine: unit, attribute: nil)
    let budget = trial.read()
    var result = table
    for place in rounded {
      let amounts = budget.rows.indices.contains(place.row) ? budget.rows[place.row].amounts : []
      let computed = amounts.indices.contains(place.column) ? amounts[place.column]?.shown : nil
      if let computed, place.cell.isRounded(computed) { continue }
      let cell = result.rows[place.row].cells[place.column]
      result.rows[place.row].cells[place.column].text = RichText(lines: place.cell.text(.number), range: cell.range)
    }
    return result
  }
}
