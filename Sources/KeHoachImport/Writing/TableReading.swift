import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// What the model makes of a table: a budget, an assignment of tasks, or neither.
struct TableReading {
  /// A cell: its row, and its column.
  struct Place: Hashable {
    var row: Int
    var column: Int
  }

  /// The name of the directive; nil for a table like any other.
  private(set) var directive: String?
  /// The cells that say `{}`, since the program would fill them and the draft doesn't.
  private(set) var blanks: Set<Place> = []
  /// The traits that the words of each row have by themselves.
  private(set) var styles: [Inline.Traits]

  private let grid: TableGrid
  /// What each cell says, by row and column; nil for one that is joined.
  let cells: [[String?]]

  init(_ grid: TableGrid, unit: String?, in writer: PlanWriter) {
    self.grid = grid
    let head = grid.headCount
    cells = grid.rows.map { row in
      var texts = [String?](repeating: "", count: grid.columns)
      for cell in row.cells {
        for column in cell.column..<cell.column + cell.span { texts[column] = nil }
        let words = cell.paragraphs.map { writer.words($0) }.joined(separator: " ")
        texts[cell.column] = cell.joinsAbove ? nil : words
      }
      return texts
    }
    styles = Array(repeating: [], count: grid.rows.count)
    for row in 0..<head { styles[row] = .bold }
    if head < grid.rows.count, grid.rows[head].holdsNumbersOnly { styles[head] = .italic }
    guard head > 0, head < grid.rows.count else { return }
    if readBudget(unit: unit) { return }
    blanks = []
    readPlain()
  }

  // MARK: Budgets

  /// A budget is a table of money in which the program would print nothing that the draft doesn't say.
  private mutating func readBudget(unit: String?) -> Bool {
    guard let first = budget(unit: unit), isMoney(first) else { return false }
    let offset = grid.rows.count - first.table.rows.count
    guard offset >= grid.headCount else { return false }
    for (row, written) in first.table.rows.enumerated() {
      for (column, cell) in written.cells.enumerated() where cells[row + offset][column] == "" && !cell.text.isEmpty {
        blanks.insert(Place(row: row + offset, column: column))
      }
    }
    guard let budget = blanks.isEmpty ? first : budget(unit: unit), saysTheSame(budget, offset), agrees(budget) else {
      return false
    }
    directive = "dự-toán"
    for (row, meaning) in budget.rows.enumerated() where Self.isStrong(meaning) { styles[row + offset] = .bold }
    return true
  }

  private func budget(unit: String?) -> Budget? {
    let plan = Analysis(Parser.parse(SourceText(source(directive: "dự-toán", unit: unit)))).plan
    for block in plan.body.blocks { if case .budget(let budget) = block.content { return budget } }
    return nil
  }

  private static let moneyHeads = [
    "thanh tien", "kinh phi", "so tien", "du toan", "don gia", "muc chi", "von ", "ngan sach", "tong muc", "gia tri",
  ]

  /// Whether a head names money, or the unit of money is stated, and at least two amounts are written.
  private func isMoney(_ budget: Budget) -> Bool {
    let amounts = budget.columns.indices.filter { budget.columns[$0].role == .amount }
    let heads = budget.columns.flatMap(\.heads).map { Keyword.fold($0) + " " }
    let isNamed = heads.contains { head in Self.moneyHeads.contains { head.hasPrefix($0) || head.contains(" " + $0) } }
    guard !amounts.isEmpty, isNamed || budget.unit != nil || budget.columns.contains(where: \.statesUnit) else {
      return false
    }
    let written = budget.rows.reduce(0) { sum, row in sum + amounts.filter { row.amounts[$0]?.written != nil }.count }
    return written >= 2 && budget.totalRow != nil
  }

  private func saysTheSame(_ budget: Budget, _ offset: Int) -> Bool {
    guard budget.table.rows.count + offset == cells.count else { return false }
    return budget.table.rows.enumerated().allSatisfy { row, written in
      written.cells.enumerated().allSatisfy { column, cell in
        cell.isCovered || cell.text.plain.bareCapitals == (cells[row + offset][column] ?? "").bareCapitals
      }
    }
  }

  /// Whether most of what can be checked is right: else the table is no budget of this kind.
  private func agrees(_ budget: Budget) -> Bool {
    var right = 0
    var wrong = 0
    for amount in budget.rows.flatMap(\.amounts) {
      guard let written = amount?.written?.value, let computed = amount?.computed else { continue }
      if written == computed { right += 1 } else { wrong += 1 }
    }
    return wrong <= max(1, right)
  }

  private static func isStrong(_ row: Budget.Row) -> Bool {
    switch row.role {
    case .total, .subtotal, .rounding: return true
    case .percentage, .informative: return false
    case .item:
      return (row.parent == nil || (row.label?.scheme).map { $0 <= .roman } ?? false) && !row.children.isEmpty
    }
  }

  // MARK: Other tables

  private mutating func readPlain() {
    let plan = Analysis(Parser.parse(SourceText(source(directive: "bảng", unit: nil)))).plan
    if plan.tasks.contains(where: { $0.origin == .row }) { directive = "phân-công" }
    let heads = (0..<grid.columns).map { column in
      cells[..<grid.headCount].lazy.compactMap { $0[column] }.first { !$0.isEmpty } ?? ""
    }
    let ordinal = heads.firstIndex { ["tt", "stt", "so tt", "so thu tu"].contains(Keyword.fold($0)) }
    let labels = cells.map { row in ordinal.flatMap { row[$0] }.flatMap { Label(cell: $0) } }
    for row in grid.headCount..<cells.count where !grid.rows[row].holdsNumbersOnly || row > grid.headCount {
      let isGroup =
        labels[row].map { label in
          (label.scheme == .roman || label.scheme == .capital) && row + 1 < cells.count
            && labels[row + 1]?.scheme != label.scheme && !isTotal(row + 1)
        } ?? false
      let isWide = grid.columns > 1 && grid.rows[row].cells.first?.span == grid.columns
      if isTotal(row) || isGroup || isWide { styles[row] = .bold }
    }
  }

  private func isTotal(_ row: Int) -> Bool {
    guard let words = cells[row].lazy.compactMap({ $0 }).first(where: { $0.count > 3 }), words.count < 60 else {
      return false
    }
    let folded = Keyword.fold(words)
    return folded == "cong" || folded == "tong" || folded.hasPrefix("tong cong") || folded.hasPrefix("tong so")
  }

  /// The table in the plan language, without looks.
  private func source(directive: String, unit: String?) -> String {
    var lines = ["---", "---", "::: " + directive]
    if let unit { lines += [unit.escapedForSource, ""] }
    for (number, row) in grid.rows.enumerated() {
      if number == grid.headCount { lines.append("|" + String(repeating: "---|", count: grid.columns)) }
      var line = "|"
      for cell in row.cells {
        let words = cells[number][cell.column] ?? ""
        let isBlank = blanks.contains(Place(row: number, column: cell.column))
        line += cell.joinsAbove ? " ^^ |" : isBlank ? " {} |" : " " + words.oneLine.escapedForSource + " |"
        line += String(repeating: " << |", count: cell.span - 1)
      }
      lines.append(line)
    }
    return (lines + [":::", ""]).joined(separator: "\n")
  }
}

extension String {
  /// The words on one line.
  fileprivate var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
