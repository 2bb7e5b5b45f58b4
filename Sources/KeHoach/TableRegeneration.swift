internal import KeHoachModel
public import KeHoachSource

/// What `table --write` would do: the computed cells that are not what the inputs give.
public struct TableRegeneration: Sendable {
  /// One cell that changes.
  public struct Change: Sendable {
    /// The edit.
    public let edit: TextEdit
    /// The row, for people: `II. Đào tạo nguồn nhân lực`.
    public let row: String
    /// The column's head.
    public let column: String
    /// The old text of the cell.
    public let old: String
    /// The new text.
    public let new: String
  }

  /// A cell of a file that would change: only a person can, in the workbook.
  public struct AttachedChange: Sendable {
    /// Where the plan names the file.
    public let range: Range<Int>
    /// The file, sheet and cell for people: `du-toan.xlsx, trang “DT”, ô F12`.
    public let place: Bilingual
    /// The row, for people.
    public let row: String
    /// The column's head.
    public let column: String
    /// The old text of the cell.
    public let old: String
    /// What the inputs give.
    public let new: String
  }

  /// The cells of the source in reading order.
  public let changes: [Change]
  /// The cells of files, in the order of the tables.
  public let attachedChanges: [AttachedChange]

  /// The source after all changes: nothing but the cells differs.
  public func apply(to source: SourceText) -> [UInt8] {
    TextEdit.apply(changes.map(\.edit), to: source.bytes)
  }

  /// Compares every computed amount that is written with what the inputs give. A blank cell is computed on the page
  /// and is never stale; a difference that rounding explains stays.
  init(_ plan: CheckedPlan) {
    var changes: [Change] = []
    var attached: [AttachedChange] = []
    for flow in plan.plan.flows {
      for case .budget(let budget) in flow.blocks.map(\.content) {
        let table = budget.sourceTable
        for (row, values) in zip(budget.rows.indices, budget.rows) {
          for (column, amount) in values.amounts.enumerated() {
            guard let amount, let written = amount.written, let regenerated = amount.regenerated,
              written.value != regenerated
            else { continue }
            let cell = table.rows[row].cells[column]
            let new = regenerated.vietnamese()
            if let place = plan.plan.attachedPlaces.place(of: cell.range) {
              attached.append(
                AttachedChange(
                  range: place.attribute, place: place.words, row: values.title, column: budget.columns[column].title,
                  old: cell.text.plain, new: new))
              continue
            }
            changes.append(
              Change(
                edit: TextEdit(cell.numberRange, new), row: values.title,
                column: budget.columns[column].title, old: cell.text.plain, new: new))
          }
        }
      }
    }
    attachedChanges = attached
    self.changes = changes.sorted { $0.edit.range.lowerBound < $1.edit.range.lowerBound }
  }
}
