import KeHoachSource

extension Budget {
  /// Blank rows that say they are so many per cent, but not of what: nothing is computed there.
  var openShares: [Diagnostic] {
    rows.indices.compactMap { index in
      guard rows[index].role == .item, rows[index].children.isEmpty,
        rows[index].isShareOpen || RowNames.endsInPercentage(rows[index].content), isBlank(index)
      else { return nil }
      let cells = table.rows[index].cells
      let content = columns.firstIndex { $0.role == .content }.map { cells[$0].range }
      let place = content.flatMap { $0.isEmpty ? nil : $0 } ?? table.rows[index].range
      return .openShare(rows[index].title, isNamed: rows[index].shareFormula != nil, at: place)
    }
  }

  /// Whether no amount of a row is known, and none is left out on purpose.
  private func isBlank(_ row: Int) -> Bool {
    columns.indices.allSatisfy { column in
      let cell = table.rows[row].cells[column]
      switch columns[column].role {
      case .amount:
        return rows[row].amounts[column]?.shown == nil && !cell.isLeftBlank && !cell.saysSomething && !cell.isCovered
      case .quantity, .price: return rows[row].amounts[column] == nil
      case .number, .content, .unit, .note, .text: return true
      }
    }
  }
}
