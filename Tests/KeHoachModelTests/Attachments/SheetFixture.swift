import KeHoachSheets
import KeHoachSource

@testable import KeHoachModel

extension Sheet {
  /// A sheet of rows of cells: a text that is a plain number is one, `=…` is a formula without a result, `` is blank.
  init(_ rows: [[String]], merges: [String] = [], from first: Int = 1) {
    self.init("DT", rows, merges: merges, from: first)
  }

  init(_ name: String, _ rows: [[String]], merges: [String] = [], from first: Int = 1) {
    self.init(name: name)
    for (place, texts) in rows.enumerated() {
      var row = Row(number: first + place)
      for (column, text) in texts.enumerated() where !text.isEmpty {
        row.cells.append(SheetCell(text, at: CellAddress(row: row.number, column: column + 1)))
      }
      if !row.cells.isEmpty { self.rows.append(row) }
    }
    self.merges = merges.map { CellArea($0) }
  }

  /// Changes the cell of an address such as `C4`.
  mutating func change(_ address: String, _ change: (inout SheetCell) -> Void) {
    let place = CellArea("\(address):\(address)").first
    for row in rows.indices {
      for cell in rows[row].cells.indices where rows[row].cells[cell].address == place {
        change(&rows[row].cells[cell])
      }
    }
  }
}

extension SheetCell {
  fileprivate init(_ text: String, at address: CellAddress) {
    if text.first == "=" {
      self.init(address: address, value: .blank, formula: String(text.dropFirst()))
    } else if text.first == "#" {
      self.init(address: address, value: .error(text))
    } else if Double(text) != nil {
      self.init(address: address, value: .number(text))
    } else {
      self.init(address: address, value: .text(text))
    }
  }
}

extension CellArea {
  /// `A1:B2`.
  init(_ text: String) {
    let corners = text.split(separator: ":").map { corner in
      let letters = corner.prefix { $0.isLetter }
      let column = letters.utf8.reduce(0) { $0 * 26 + Int($1 - 64) }
      return CellAddress(row: Int(corner.dropFirst(letters.count)) ?? 0, column: column)
    }
    self.init(first: corners[0], last: corners[1])
  }
}

extension PlanFixture {
  /// A plan that takes a table from `dt.xlsx`.
  init(_ text: String, sheets: Sheet..., path: String = "dt.xlsx") {
    var files = AttachedFiles()
    files[path] = .success(Workbook(sheets: sheets))
    self.init(text, files: files)
  }

  /// A budget from a sheet alone.
  init(budgetOf sheet: Sheet, attributes: String = "#b đơn-vị-tính=\"triệu đồng\"") {
    self.init("::: dự-toán {\(attributes) từ-tệp=\"dt.xlsx\"}\n:::\n", sheets: sheet)
  }

  /// The tables of the plan, budgets included.
  var tables: [Table] { plan.flows.flatMap(\.blocks).compactMap(\.table) }

  /// The printed words of a table: head, then rows; joined cells are left out.
  func grid(_ index: Int = 0) -> [String] {
    let table = tables[index]
    return (table.head + (table.columnNumbers.map { [$0] } ?? []) + table.rows).map { row in
      row.cells.map { cell in
        if cell.isCovered { return "<" }
        let spans = cell.columnSpan * cell.rowSpan > 1 ? "[\(cell.columnSpan)×\(cell.rowSpan)]" : ""
        return cell.text.plain + spans
      }.joined(separator: " | ")
    }
  }

  /// The findings of the rules about files and money, as `KH301 message`.
  var messages: [String] {
    analysis.diagnostics.filter { ["KH02", "KH03", "KH30", "KH31"].contains($0.rule.id.prefix(4)) }
      .map { "\($0.rule.id) \($0.message.vi)" }
  }
}
