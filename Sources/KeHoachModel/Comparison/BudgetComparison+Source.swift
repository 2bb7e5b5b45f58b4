import KeHoachSyntax

extension BudgetComparison {
  /// The differences as a table in the plan language.
  public func source() throws(Failure) -> String {
    let hasColumns = parts.contains { Set($0.totals.map(\.column)).count > 1 }
    func line(
      _ number: String, _ name: String, _ column: String, _ old: Decimal?, _ new: Decimal?, _ what: String
    ) throws(Failure) -> [TableSource.Cell] {
      var cells: [TableSource.Cell] = [.words(number), .words(name)]
      if hasColumns { cells.append(.words(TableSource.plainName(column))) }
      guard let difference = (new ?? .zero).subtracting(old ?? .zero) else { throw .tooLarge }
      cells += [old, new].map { .number($0?.vietnamese() ?? "") }
      return cells + [.number(difference.vietnamese()), .words(what)]
    }
    var table = TableSource(isNumber: [false, false] + (hasColumns ? [false] : []) + [true, true, true, false])
    let names = ["TT", "Nội dung"] + (hasColumns ? ["Cột"] : [])
    table.head = [(names + ["Bản cũ", "Bản mới", "Tăng, giảm (-)", "Thay đổi"]).map { .words($0) }]
    for part in parts {
      if parts.count > 1 {
        let name: TableSource.Cell = .words(TableSource.plainName(part.name))
        table.rows.append([name] + table.isNumber.dropFirst().map { _ in .markup("<<") })
      }
      for row in part.rows {
        table.rows.append(
          try line(row.number, TableSource.plainName(row.name), row.column, row.old, row.new, row.change.rawValue))
      }
      for total in part.totals {
        let what = total.old == total.new ? "không đổi" : Change.changed.rawValue
        table.rows.append(try line("", "Tổng cộng", total.column, total.old, total.new, what))
      }
    }
    return "::: bảng Thay đổi dự toán\nĐơn vị tính: \(unit.name)\n\n" + table.written() + ":::\n"
  }
}
