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

  /// How the program sets the cells of each column where the plan says nothing.
  private(set) var alignments: [ParagraphFormat.Alignment]
  /// The total that the program prints below a budget that has none.
  private(set) var madeTotal: String?
  /// Why a table of money is no budget in the plan; nil for others.
  private(set) var keptBecause: Bilingual?

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
    alignments = []
    defer { if alignments.isEmpty { alignments = plainAlignments } }
    for row in 0..<head { styles[row] = .bold }
    if head < grid.rows.count, grid.rows[head].holdsNumbersOnly { styles[head] = .italic }
    guard head > 0, head < grid.rows.count else { return }
    if readBudget(unit: unit) { return }
    blanks = []
    readPlain()
    // Who does what is read for its tasks; the money in it is not added up.
    if directive != nil { keptBecause = nil }
  }

  // MARK: Budgets

  /// A budget is a table whose heads say that it is of money, whether or not its sums are right: those are what is
  /// checked. It stays a table where the program would print other words than the draft has.
  private mutating func readBudget(unit: String?) -> Bool {
    guard let first = budget(unit: unit), isMoney(first) else { return false }
    let offset = grid.rows.count - first.writtenRows
    guard offset >= grid.headCount else { return false }
    for (row, written) in first.table.rows.prefix(first.writtenRows).enumerated() {
      for (column, cell) in written.cells.enumerated() where cells[row + offset][column] == "" && !cell.text.isEmpty {
        blanks.insert(Place(row: row + offset, column: column))
      }
    }
    guard let budget = blanks.isEmpty ? first : budget(unit: unit), saysTheSame(budget, offset) else {
      keptBecause = Bilingual("bản in sẽ khác chữ trong bảng", en: "the print would differ from its words")
      return false
    }
    guard agrees(budget) else {
      keptBecause = Bilingual(
        "phần lớn số trong bảng không phải là tổng, tích của nhau như ở bảng dự toán",
        en: "most of its numbers are not the sums and products that a budget has")
      return false
    }
    directive = "dự-toán"
    madeTotal = budget.madeTotal?.content
    alignments = budget.columns.map { column in
      switch column.role {
      case .number, .quantity, .unit: .centre
      case .amount, .price: .right
      case .content, .note, .text: .left
      }
    }
    for (row, meaning) in budget.rows.prefix(budget.writtenRows).enumerated() where Self.isStrong(meaning) {
      styles[row + offset] = .bold
    }
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

  /// Whether a head names money, or the unit of money is stated, and at least two amounts are written. Where no row is a
  /// total the heads alone must say it.
  private func isMoney(_ budget: Budget) -> Bool {
    let amounts = budget.columns.indices.filter { budget.columns[$0].role == .amount }
    let heads = budget.columns.flatMap(\.heads).map { Keyword.fold($0) + " " }
    let isNamed = heads.contains { head in Self.moneyHeads.contains { head.hasPrefix($0) || head.contains(" " + $0) } }
    guard !amounts.isEmpty, isNamed || budget.unit != nil || budget.columns.contains(where: \.statesUnit) else {
      return false
    }
    let written = budget.rows.reduce(0) { sum, row in sum + amounts.filter { row.amounts[$0]?.written != nil }.count }
    guard written >= 2 else { return false }
    return budget.madeTotal == nil || (namesItsAmount(budget) || hasProduct(budget)) && !sharesOutTasks
  }

  /// Whether the table says who does what: a column of money in it makes no budget of it.
  private var sharesOutTasks: Bool {
    let plan = Analysis(Parser.parse(SourceText(source(directive: "bảng", unit: nil)))).plan
    return plan.tasks.contains { $0.origin == .row }
  }

  /// Whether quantities and prices are multiplied.
  private func hasProduct(_ budget: Budget) -> Bool {
    budget.columns.contains(where: \.isProduct) && budget.columns.contains { $0.role == .price }
  }

  private static let amountHeads = ["thanh tien", "kinh phi", "so tien", "du toan"]

  /// Whether the column of the amounts is called by what it is: `Thành tiền`, `Kinh phí`.
  private func namesItsAmount(_ budget: Budget) -> Bool {
    guard let column = budget.primaryColumn else { return false }
    let heads = budget.columns[column].heads.map { Keyword.fold($0) }
    return heads.contains { head in Self.amountHeads.contains { head.hasPrefix($0) } }
  }

  private func saysTheSame(_ budget: Budget, _ offset: Int) -> Bool {
    guard budget.writtenRows + offset == cells.count else { return false }
    return budget.table.rows.prefix(budget.writtenRows).enumerated().allSatisfy { row, written in
      written.cells.enumerated().allSatisfy { column, cell in
        cell.isCovered || cell.text.plain.bareCapitals == (cells[row + offset][column] ?? "").bareCapitals
      }
    }
  }

  /// Whether what can be checked is as in a budget. Where one column of money is named as such, wrong sums are errors in
  /// it; where several columns could be anything, most must be right.
  private func agrees(_ budget: Budget) -> Bool {
    let amounts = budget.columns.filter { $0.role == .amount }.count
    if hasProduct(budget) || amounts == 1 && namesItsAmount(budget) { return true }
    var right = 0
    var wrong = 0
    for amount in budget.rows.flatMap(\.amounts) {
      guard let written = amount?.written?.value, let computed = amount?.computed else { continue }
      if written == computed { right += 1 } else { wrong += 1 }
    }
    return wrong <= max(2, right)
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
    let ordinal = (0..<grid.columns).first(where: isOrdinal)
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

  /// Whether a column is headed as that of the rows' numbers.
  private func isOrdinal(_ column: Int) -> Bool {
    let head = cells[..<grid.headCount].lazy.compactMap { $0[column] }.first { !$0.isEmpty } ?? ""
    return ["tt", "stt", "so tt", "so thu tu"].contains(Keyword.fold(head))
  }

  /// Numbers of rows stand in the middle, columns of figures at the right, words at the left.
  private var plainAlignments: [ParagraphFormat.Alignment] {
    var figures = [Int](repeating: 0, count: grid.columns)
    var words = [Int](repeating: 0, count: grid.columns)
    for row in grid.headCount..<max(grid.headCount, grid.rows.count)
    where row > grid.headCount || !grid.rows[row].holdsNumbersOnly {
      for cell in grid.rows[row].cells where cell.span == 1 && !cell.joinsAbove {
        guard let text = cells[row][cell.column], !text.isEmpty, text != "-" else { continue }
        if text.isFigure { figures[cell.column] += 1 } else { words[cell.column] += 1 }
      }
    }
    return (0..<grid.columns).map { column in
      isOrdinal(column) ? .centre : figures[column] > 0 && words[column] == 0 ? .right : .left
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

extension Budget {
  /// The total that was added since none is written: it has no place in the source.
  fileprivate var madeTotal: Budget.Row? {
    guard let last = table.rows.last, last.range.isEmpty, rows.last?.role == .total else { return nil }
    return rows.last
  }

  /// The count of rows that the source has.
  fileprivate var writtenRows: Int { table.rows.count - (madeTotal == nil ? 0 : 1) }
}

extension String {
  /// Whether the text is one figure; `2024 - 2025` says a time.
  fileprivate var isFigure: Bool {
    allSatisfy { $0.isASCII && $0.isNumber || ".,% -+()".contains($0) }
      && !drop { !$0.isNumber }.contains("-")
  }

  /// The words on one line.
  fileprivate var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
