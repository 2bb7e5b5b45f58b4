import KeHoachModel
import KeHoachText

/// Lays out a table or a budget.
struct TableBuilder {
  let context: LayoutContext
  let table: Table
  /// What the columns and rows of a budget mean; nil for any other table.
  let budget: Budget?
  let textWidth: Double
  /// What each column holds.
  let kinds: [TableColumnKind]
  /// What each body row is for.
  let roles: [RowLayout.Role]
  /// The type and the widths.
  let fit: TableFit

  init(context: LayoutContext, table: Table, textWidth: Double) {
    self.init(context: context, table: table, budget: nil, textWidth: textWidth)
  }

  init(context: LayoutContext, budget: Budget, textWidth: Double) {
    self.init(context: context, table: budget.table, budget: budget, textWidth: textWidth)
  }

  private init(context: LayoutContext, table: Table, budget: Budget?, textWidth: Double) {
    self.context = context
    self.table = table
    self.budget = budget
    self.textWidth = textWidth
    kinds = TableColumnKind.kinds(of: table, budget: budget)
    roles = RowLayout.Role.roles(of: table, budget: budget, kinds: kinds)
    fit = TableFit(table: table, kinds: kinds, roles: roles, sheet: context.sheet, textWidth: textWidth)
  }

  /// The table with every width and style decided.
  func layout(anchor: String?) -> TableLayout {
    var captions: [ParagraphLayout] = []
    if let caption = table.caption, !caption.isEmpty { captions.append(context.paragraph(.tableCaption, caption)) }
    if let unit = table.unitLine, !unit.isEmpty { captions.append(ParagraphLayout(.tableUnit, unit.composed)) }
    var head = rows(table.head) { _ in .head }
    head += rows(table.columnNumbers.map { [$0] } ?? []) { _ in .columnNumbers }
    return TableLayout(
      captions: captions,
      columns: zip(fit.columns.widths, kinds.indices).map { ColumnLayout(width: $0, alignment: alignment(of: $1)) },
      headRows: head, rows: rows(table.rows) { roles[$0] }, density: fit.density, anchor: anchor)
  }

  private func rows(_ rows: [Table.Row], role: (Int) -> RowLayout.Role) -> [RowLayout] {
    rows.enumerated().map { index, row in
      let role = role(index)
      let cells = row.cells.prefix(table.columnCount).enumerated().compactMap { column, cell in
        cell.isCovered ? nil : self.cell(cell, column: column, role: role, rowsLeft: rows.count - index)
      }
      return RowLayout(role: role, cells: cells)
    }
  }

  private func cell(_ cell: Table.Cell, column: Int, role: RowLayout.Role, rowsLeft: Int) -> CellLayout {
    let isEmpty = cell.isLeftBlank || cell.text.isEmpty
    return CellLayout(
      column: column, columnSpan: min(cell.columnSpan, table.columnCount - column),
      rowSpan: min(cell.rowSpan, rowsLeft),
      paragraphs: isEmpty ? [] : [context.paragraph(role.cellStyle, cell.text)],
      alignment: alignment(of: cell, column: column, role: role))
  }

  private func alignment(of cell: Table.Cell, column: Int, role: RowLayout.Role) -> TextAlignment {
    switch role {
    case .head, .columnNumbers: .center
    case .total where cell.columnSpan > 1: .center
    case .group where cell.columnSpan > 1: .left
    default: alignment(of: column)
    }
  }

  /// What the delimiter row says; else numbers of rows centred, money right, words left.
  private func alignment(of column: Int) -> TextAlignment {
    switch table.alignments[column] {
    case .left: .left
    case .center: .center
    case .right: .right
    case nil: kinds[column].alignment
    }
  }
}

extension RowLayout.Role {
  /// The style of the cells.
  var cellStyle: ParagraphStyleName {
    switch self {
    case .head: .tableHead
    case .columnNumbers: .tableColumnNumber
    case .group, .total: .tableStrongCell
    case .item: .tableCell
    }
  }
}
