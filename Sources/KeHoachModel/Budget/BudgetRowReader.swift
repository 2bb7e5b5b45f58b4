import KeHoachSource
import KeHoachSyntax

/// Reads the rows of a budget: their numbers, what they do, what stands below what, and the amounts written in them.
struct BudgetRowReader {
  private(set) var diagnostics: [Diagnostic] = []
  private var budget: Budget
  private let numberColumn: Int?
  private let contentColumn: Int?
  private let notation: AmountNotation
  /// The cells that seem to say an amount but are no number, by row.
  private var unread: [(row: Int, found: Diagnostic)] = []

  /// The most shares, totals and rounding rows that are computed: each may look at all rows before it.
  private static let mostSums = 200
  private var sums = 0

  init(budget: Budget, notation: AmountNotation) {
    self.budget = budget
    self.notation = notation
    numberColumn = budget.columns.firstIndex { $0.role == .number }
    contentColumn = budget.columns.firstIndex { $0.role == .content }
  }

  mutating func read() -> Budget {
    budget.rows = budget.table.rows.indices.map { readRow($0) }
    nest()
    UnnumberedRows.settle(&budget.rows, column: budget.primaryColumn)
    UnnumberedGroups.nest(&budget.rows, column: budget.primaryColumn)
    var bases = ShareBases(budget.rows)
    bases.settle()
    budget.rows = bases.rows
    // What isn't added up need not be a number.
    diagnostics += unread.filter { budget.rows[$0.row].role != .informative }.map(\.found)
    diagnostics += notation.diagnostics
    return budget
  }

  // MARK: Nesting

  /// Finds the row that each one stands under, and counts the numbers that the author left open.
  private mutating func nest() {
    var open: [(scheme: Label.Scheme, index: Int)] = []
    var lastNumbered: Int?
    var lastArabic: [Int?: Int] = [:]
    /// Whether the rows that follow belong to a `Trong đó`.
    var isInformative = false
    let next = nextNumbers()
    let firstItem = budget.rows.firstIndex { $0.role == .item } ?? budget.rows.count
    let end = budget.rows.lastIndex { $0.role == .total || $0.role == .rounding }.flatMap { $0 > firstItem ? $0 : nil }
    for index in budget.rows.indices {
      var row = budget.rows[index]
      if var label = row.label {
        while let top = open.last, top.scheme >= label.scheme { open.removeLast() }
        row.parent = open.last?.index
        if label.isMade {
          label = Label(.arabic, [(lastArabic[row.parent] ?? 0) + 1], text: "")
          label.text = String(label.numbers[0])
          row.label = label
          setNumber(index, label.text)
        }
        if label.scheme == .arabic { lastArabic[row.parent] = label.numbers.last }
        if label.isNumber { isInformative = false }
        if row.role == .item || row.role.isPercentage || row.role == .informative {
          open.append((label.scheme, index))
          if label.isNumber { lastNumbered = index }
        }
      } else if row.role == .item || row.role == .informative && !RowNames.isRemark(row.content) {
        row.parent = lastNumbered
      } else if row.role.isPercentage {
        row.parent = group(in: open, before: next[index])
      } else if row.role != .informative {
        isInformative = false
      }
      // What stands below the last total without a number only says how it is divided.
      let isBreakdown = end.map { index > $0 } ?? false && next[index] == nil && row.label?.isNumber != true
      if row.role == .item, isInformative || isBreakdown { row.role = .informative }
      if let parent = row.parent, budget.rows[parent].role == .informative, row.role == .item {
        row.role = .informative
      }
      if row.role == .informative, RowNames.role(of: row.content) == .informative, !RowNames.isRemark(row.content) {
        isInformative = true
      }
      budget.rows[index] = row
      if let parent = row.parent, row.role == .item || row.role.isPercentage {
        budget.rows[parent].children.append(index)
      }
    }
  }

  /// For each row the scheme of the next numbered item after it.
  private func nextNumbers() -> [Label.Scheme?] {
    var result = [Label.Scheme?](repeating: nil, count: budget.rows.count)
    var next: Label.Scheme?
    for index in budget.rows.indices.reversed() {
      result[index] = next
      if let label = budget.rows[index].label, label.isNumber, budget.rows[index].role == .item { next = label.scheme }
    }
    return result
  }

  /// A share without a number that more groups follow belongs to the group that ends there.
  private func group(in open: [(scheme: Label.Scheme, index: Int)], before next: Label.Scheme?) -> Int? {
    guard let next else { return nil }
    return open.first { $0.scheme >= next && !budget.rows[$0.index].children.isEmpty }?.index
  }

  private mutating func setNumber(_ row: Int, _ text: String) {
    guard let numberColumn else { return }
    let range = budget.table.rows[row].cells[numberColumn].range
    budget.table.rows[row].cells[numberColumn].text = RichText(made: text, range: range)
  }

  // MARK: One row

  private mutating func readRow(_ index: Int) -> Budget.Row {
    let cells = budget.table.rows[index].cells
    // A row `(1) | (2)` that a page break repeated holds no money.
    if budget.table.repeatsColumnNumbers(budget.table.rows[index]) {
      return Budget.Row(role: .informative, content: "", amounts: budget.columns.map { _ in nil })
    }
    var content = contentColumn.map { cells[$0].text.plain.trimmingSpaces } ?? ""
    let number = numberColumn.map { cells[$0].text.plain.trimmingSpaces } ?? ""
    var label = Label(row: number)
    // A total often stands in the number column, or in a cell joined over both.
    let isJoined = content.isEmpty && label == nil
    if isJoined { content = number }
    if number.isEmpty || isJoined, let (found, rest) = Label.inFront(of: content) { (label, content) = (found, rest) }
    var role = RowNames.role(of: content)
    switch role {
    case .total, .subtotal, .rounding:
      if label != nil, !RowNames.isBareTotal(content), role != .subtotal { role = .item }
    default: break
    }
    if role == .total || role == .rounding || role.isPercentage {
      sums += 1
      if sums > Self.mostSums { role = role.isPercentage ? .item : .informative }
    }
    var row = Budget.Row(role: role, label: label, content: content, amounts: [])
    row.amounts = budget.columns.indices.map { column in
      switch budget.columns[column].role {
      case .amount, .quantity, .price: amount(in: cells[column], of: column, row: index)
      default: nil
      }
    }
    readShare(&row, cells)
    return row
  }

  /// Finds what a row is so many per cent of, in its name or in a cell that explains it (`6,5% x (1)`). That makes a share
  /// of any row where it multiplies rows by their numbers; where nothing is written, also a row by its name.
  private mutating func readShare(_ row: inout Budget.Row, _ cells: [Table.Cell]) {
    switch row.role {
    case .item: break
    case .percentage: row.isNamedShare = true
    case .total, .subtotal, .rounding, .informative: return
    }
    let isBlank = row.amounts.allSatisfy { $0 == nil }
    let texts = budget.columns.indices.filter { budget.columns[$0].role == .text || budget.columns[$0].role == .note }
    let formulas = ([row.content] + texts.map { cells[$0].text.plain }).lazy
      .filter { $0.utf8.contains(UInt8(ascii: "%")) }.compactMap { ShareFormula($0) }
    let isNamedShare = row.isNamedShare
    guard let formula = formulas.first(where: { isNamedShare || $0.isCertain || isBlank && $0.isProduct }) else {
      return
    }
    if !isNamedShare {
      guard sums < Self.mostSums else { return }
      sums += 1
    }
    row.role = .percentage(formula.percentage)
    row.shareFormula = formula
  }

  private mutating func amount(in cell: Table.Cell, of column: Int, row: Int) -> Budget.Amount? {
    guard !cell.isCovered, !cell.isLeftBlank else { return nil }
    var text = cell.ownWords.trimmingSpaces
    if budget.columns[column].isPercentage, text.hasSuffix("%") { text = text.dropLast().trimmingSpaces }
    if cell.text.inlines.contains(where: \.isPending) {
      diagnostics.append(.valueInAmount(at: cell.range))
      return nil
    }
    guard !text.isEmpty else { return nil }
    switch notation.read(text) {
    case .success(let reading):
      if reading.form == .foreign { diagnostics.append(.foreignNumber(text, reading, at: cell.numberRange)) }
      return Budget.Amount(written: reading)
    case .failure(.notANumber): return amount(inWords: text, cell, of: column, row: row)
    case .failure(.malformed(let suggestions)):
      diagnostics.append(.malformedAmount(text, suggestions: suggestions, at: cell.numberRange))
    case .failure(.tooLarge): diagnostics.append(.amountTooLarge(text, at: cell.range))
    }
    return nil
  }

  /// A number that words stand beside.
  private mutating func amount(
    inWords text: String, _ cell: Table.Cell, of column: Int, row: Int
  ) -> Budget.Amount? {
    let role = budget.columns[column].role
    if role == .quantity { return AmountNotation.readCount(text).map { Budget.Amount(written: $0) } }
    if let reading = notation.read(text, in: budget.columns[column].unit ?? .dong) {
      diagnostics.append(.foreignNumber(text, reading, at: cell.numberRange))
      return Budget.Amount(written: reading)
    }
    if role == .amount, AmountWords.seemAmount(text) {
      unread.append((row, .amountNotCounted(text, at: cell.numberRange)))
    }
    return nil
  }
}
