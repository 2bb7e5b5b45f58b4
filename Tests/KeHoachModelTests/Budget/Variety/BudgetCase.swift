import KeHoachSource
import Testing

@testable import KeHoachModel

/// A budget as offices write them: what the model must say of it, and one slip that it must find.
struct BudgetCase: CustomTestStringConvertible {
  let name: String
  var unit = "triệu đồng"
  let head: [String]
  let rows: [String]
  /// One letter for each column: `n`umber, `c`ontent, `u`nit, `q`uantity, `p`rice, `a`mount, `g` for notes, `t`ext.
  let columns: String
  /// One letter for each row: `i`tem, `T`otal, `s`ubtotal, `%` share, `r`ounding, `o` for what is only said.
  let roles: String
  /// The cells of a row as printed.
  var printed: (row: Int, cells: String)?
  /// A row, a column and what is wrongly written there.
  let slip: (row: Int, column: Int, text: String)
  /// The rule and the place of what is found then: `KH301:3:2`.
  let found: [String]

  var testDescription: String { name }

  /// The plan, with the slip if it is asked for.
  func fixture(slipped: Bool = false) -> PlanFixture {
    var rows = rows
    if slipped {
      var cells = rows[slip.row].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      cells[slip.column + 1] = " \(slip.text) "
      rows[slip.row] = cells.joined(separator: "|")
    }
    return PlanFixture(budget: rows, head: head, attributes: " {#b đơn-vị-tính=\"\(unit)\"}")
  }
}

extension PlanFixture {
  /// The findings about money of the first budget: rule, row and column.
  var places: [String] {
    analysis.diagnostics.filter { $0.rule.id.hasPrefix("KH3") }.map { found in
      for (row, cells) in budgets[0].table.rows.enumerated() {
        for (column, cell) in cells.cells.enumerated()
        where !cell.range.isEmpty && cell.range.contains(found.range.lowerBound) {
          return "\(found.rule.id):\(row):\(column)"
        }
      }
      return found.rule.id
    }
  }

  /// The columns of the first budget, one letter each.
  var columnLetters: String {
    budgets[0].columns.map { column in
      switch column.role {
      case .number: "n"
      case .content: "c"
      case .unit: "u"
      case .quantity: "q"
      case .price: "p"
      case .amount: "a"
      case .note: "g"
      case .text: "t"
      }
    }.joined()
  }

  /// The rows of the first budget, one letter each.
  var rowLetters: String {
    budgets[0].rows.map { row in
      switch row.role {
      case .item: "i"
      case .total: "T"
      case .subtotal: "s"
      case .percentage: "%"
      case .rounding: "r"
      case .informative: "o"
      }
    }.joined()
  }
}
