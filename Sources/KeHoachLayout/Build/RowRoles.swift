import KeHoachModel
import KeHoachSyntax
import KeHoachText

extension RowLayout.Role {
  /// What every body row is for.
  static func roles(of table: Table, budget: Budget?, kinds: [TableColumnKind]) -> [RowLayout.Role] {
    if let budget, budget.rows.count == table.rows.count { return budget.rows.map(role) }
    let ordinal = kinds.firstIndex { $0 == .ordinal }
    let labels = table.rows.map { row in
      ordinal.flatMap { $0 < row.cells.count ? Label(cell: row.cells[$0].text.plain) : nil }
    }
    return table.rows.indices.map { index in
      if isTotal(table.rows[index]) { return .total }
      if table.rows[index].cells.first?.columnSpan == table.columnCount, table.columnCount > 1 { return .group }
      // Roman rows are groups only where other rows stand under them.
      guard let scheme = labels[index]?.scheme, scheme == .roman || scheme == .capital, index + 1 < labels.count,
        labels[index + 1]?.scheme != scheme, !isTotal(table.rows[index + 1])
      else { return .item }
      return .group
    }
  }

  private static func role(of row: Budget.Row) -> RowLayout.Role {
    switch row.role {
    case .total, .subtotal, .rounding: return .total
    case .percentage, .informative: return .item
    case .item:
      let isHigh = row.parent == nil || (row.label?.scheme).map { $0 <= .roman } ?? false
      return isHigh && !row.children.isEmpty ? .group : .item
    }
  }

  private static func isTotal(_ row: Table.Row) -> Bool {
    guard let words = row.cells.lazy.map({ $0.text.plain }).first(where: { $0.count > 3 }), words.count < 60
    else { return false }
    let folded = Keyword.fold(words)
    return folded == "cong" || folded == "tong" || folded.hasPrefix("tong cong") || folded.hasPrefix("tong so")
  }
}
