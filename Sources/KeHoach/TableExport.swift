internal import KeHoachLayout
internal import KeHoachModel
internal import KeHoachSyntax
internal import KeHoachText

/// The formats of one table.
public enum TableFormat: String, Sendable, CaseIterable {
  /// The table as it stands in a source, columns aligned.
  case md
  /// Comma-separated values (RFC 4180), UTF-8, with the computed amounts; joined cells repeat nothing.
  case csv
  /// A document that holds just the table.
  case docx
  /// A page that holds just the table.
  case html
  /// Plain text.
  case txt
  /// A workbook with live formulas: a sheet for the table, or one for every table of the plan.
  case xlsx

  /// Whether the bytes are no text that a terminal could show.
  public var isBinary: Bool { self == .docx || self == .xlsx }
}

/// Why one table could not be chosen.
public struct TableSelectionError: Error, Sendable {
  /// The id that was asked for, if any.
  public let id: String?
  /// The ids, or ordinals where a table has no id, that there are.
  public let available: [String]
}

/// A table of a plan and the names it goes by.
struct NamedTable {
  let block: Block
  let table: Table
  /// The id of the table, of the appendix that holds it alone, or its ordinal in the plan.
  let name: String
  /// The name if it is an id.
  let id: String?
  /// The appendix in which it stands; nil for the body.
  let appendix: Appendix?

  /// `Đơn vị tính: …` above the table, and what else is said there, where no head of an amount says the unit.
  private var unitLines: [String] {
    if case .budget(let budget) = block.content, budget.columns.contains(where: { $0.role == .amount && $0.statesUnit })
    {
      return []
    }
    guard let line = table.unitLine else { return [] }
    return line.split(separator: ";").map { String($0.drop { $0 == " " }) }
  }

  /// The table as comma-separated values, below a record that states the unit.
  var csv: String {
    let blanks = [String](repeating: "", count: max(0, table.columnCount - 1))
    return unitLines.map { CSV.line([$0] + blanks) }.joined() + table.csv
  }

  /// The table as a pipe table, below the line that states the unit.
  var markdown: String { unitLines.map { $0.escapedForSource + "\n\n" }.joined() + table.markdown }

  /// Whether it stands on turned pages.
  var isLandscape: Bool { appendix?.isLandscape ?? false }

  /// The tables of a plan in reading order.
  static func all(in plan: Plan) -> [NamedTable] {
    var result: [NamedTable] = []
    for (number, flow) in plan.flows.enumerated() {
      let blocks = flow.blocks.filter { $0.table != nil }
      for block in blocks {
        guard let table = block.table else { continue }
        let appendix = number > 0 ? plan.appendices[number - 1] : nil
        let id = block.id ?? (blocks.count == 1 ? appendix?.id : nil)
        let name = id ?? String(result.count + 1)
        result.append(
          NamedTable(block: block, table: table, name: name, id: id, appendix: appendix))
      }
    }
    return result
  }

  /// The table of a name, or the only one there is.
  static func choose(_ id: String?, in plan: Plan) throws(TableSelectionError) -> NamedTable {
    let tables = all(in: plan)
    let matching = tables.filter { table in id.map { Keyword.fold($0) == Keyword.fold(table.name) } ?? true }
    guard matching.count == 1 else { throw TableSelectionError(id: id, available: tables.map(\.name)) }
    return matching[0]
  }

  /// The table of a name; without a name every table there is.
  static func chooseAll(_ id: String?, in plan: Plan) throws(TableSelectionError) -> [NamedTable] {
    if let id { return [try choose(id, in: plan)] }
    let tables = all(in: plan)
    guard !tables.isEmpty else { throw TableSelectionError(id: nil, available: []) }
    return tables
  }

  /// What a workbook takes of it.
  var source: WorkbookLayout.Source { WorkbookLayout.Source(block: block, appendix: appendix, id: id) }
}

extension Table {
  /// All rows as they print, from the head to the last.
  private var allRows: [Row] { head + (columnNumbers.map { [$0] } ?? []) + rows }

  /// The table as comma-separated values.
  var csv: String { allRows.map { CSV.line($0.cells.map(\.text.plain)) }.joined() }

  /// The table as a pipe table.
  var markdown: String {
    let texts = zip(allRows, joinMarks()).map { row, marks in zip(row.cells, marks).map { $1 ?? $0.markdown } }
    let delimiters = alignments.map { alignment in
      switch alignment {
      case .left: ":--"
      case .center: ":-:"
      case .right: "--:"
      case nil: "---"
      }
    }
    return PipeTable.written(
      head: Array(texts.prefix(head.count)), delimiters: delimiters, rows: Array(texts.dropFirst(head.count)))
  }

  /// `<<` and `^^` where a cell is covered by another one.
  private func joinMarks() -> [[String?]] {
    let rows = allRows
    var marks = rows.map { _ in [String?](repeating: nil, count: columnCount) }
    for (index, row) in rows.enumerated() {
      for (column, cell) in row.cells.enumerated() where !cell.isCovered && cell.columnSpan * cell.rowSpan > 1 {
        for below in 0..<cell.rowSpan {
          for right in 0..<cell.columnSpan where below + right > 0 {
            guard index + below < rows.count, column + right < columnCount else { continue }
            marks[index + below][column + right] = below > 0 ? "^^" : "<<"
          }
        }
      }
    }
    return marks
  }
}

extension Table.Cell {
  /// The words of the cell, written so that they are words again where the table is pasted.
  fileprivate var markdown: String { text.plain.escapedForSource }
}
