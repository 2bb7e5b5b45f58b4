import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Understands the columns, units and rows of a budget table, and has every amount computed and checked.
struct BudgetReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let unitLine: RichText?
  private let attribute: Attributes.Attribute?
  private var budget: Budget

  init(table: Table, unitLine: RichText?, attribute: Attributes.Attribute?) {
    self.unitLine = unitLine
    self.attribute = attribute
    budget = Budget(table: table, columns: [], rows: [])
  }

  mutating func read() -> Budget {
    readColumns()
    readUnits()
    guard budget.columns.contains(where: { $0.role == .amount }) else {
      diagnostics.append(.noAmountColumn(at: budget.table.head.first?.range ?? budget.table.range))
      budget.rows = budget.table.rows.map { _ in Budget.Row(role: .item, content: "", amounts: []) }
      return budget
    }
    var rows = BudgetRowReader(budget: budget)
    budget = rows.read()
    diagnostics += rows.diagnostics
    var calculator = BudgetCalculator(budget: budget)
    budget = calculator.compute()
    diagnostics += calculator.diagnostics
    budget.fillTable()
    return budget
  }

  // MARK: Columns

  private mutating func readColumns() {
    let count = budget.table.columnCount
    var heads = [[String]](repeating: [], count: count)
    var units = [MoneyUnit?](repeating: nil, count: count)
    var named = [Attributes.Attribute?](repeating: nil, count: count)
    for row in budget.table.head {
      for (column, cell) in row.cells.enumerated() where !cell.isCovered {
        let (title, unit) = Self.split(head: cell.text.plain)
        for covered in column..<min(count, column + cell.columnSpan) {
          if !title.isEmpty { heads[covered].append(title) }
          units[covered] = unit ?? units[covered]
          named[covered] = cell.columnName ?? named[covered]
        }
      }
    }
    var seen: Set<Budget.ColumnRole> = []
    for column in 0..<count {
      var role = role(of: column, head: heads[column].last ?? "", named: named[column])
      // There is one column of numbers and one of contents; another with such a name is text.
      if role == .number || role == .content, !seen.insert(role).inserted { role = .text }
      budget.columns.append(Budget.Column(role: role, heads: heads[column], unit: units[column]))
    }
    if !seen.contains(.content), let column = budget.columns.firstIndex(where: { $0.role == .text }) {
      budget.columns[column].role = .content
    }
    findProduct()
    for column in budget.columns.indices { budget.columns[column].sums = sums(of: column) }
  }

  /// `Thành tiền (triệu đồng)` is `Thành tiền` and its unit; any other bracket belongs to the name.
  static func split(head: String) -> (title: String, unit: MoneyUnit?) {
    let head = head.trimmingSpaces
    guard let open = head.lastIndex(of: "("), let close = head[open...].firstIndex(of: ")") else { return (head, nil) }
    let inner = String(head[head.index(after: open)..<close])
    guard let unit = MoneyUnit(inner.trimmingSpaces) ?? MoneyUnit(stated: inner) else { return (head, nil) }
    return ((head[..<open] + head[head.index(after: close)...]).trimmingSpaces, unit)
  }

  private mutating func role(of column: Int, head: String, named: Attributes.Attribute?) -> Budget.ColumnRole {
    if let named {
      let word = Keyword.fold(named.text)
      if word == "kinh phi" { return .amount }
      if let role = Budget.ColumnRole.allCases.first(where: { Keyword.fold($0.rawValue) == word }) { return role }
      diagnostics.append(
        .badAttributeValue(named, of: "cột", known: Budget.ColumnRole.allCases.map(\.rawValue) + ["kinh-phí"]))
    }
    let (numbers, texts) = count(column)
    switch ColumnNames.role(of: head) {
    case .amount where texts > numbers: return .text
    case .quantity where texts > numbers, .price where texts > numbers: return .text
    case .quantity where numbers == 0, .price where numbers == 0: return .text
    case let role?: return role
    case nil: return numbers > 0 && texts == 0 ? .amount : ColumnNames.isSource(head) && texts == 0 ? .amount : .text
    }
  }

  /// The cells of a column that hold a number, and those that hold other words.
  private func count(_ column: Int) -> (numbers: Int, texts: Int) {
    budget.table.rows.reduce(into: (0, 0)) { counts, row in
      let text = row.cells[column].text.plain.trimmingSpaces
      guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
      if case .failure(.notANumber) = VietnameseNumber.read(text) { counts.1 += 1 } else { counts.0 += 1 }
    }
  }

  private mutating func findProduct() {
    guard budget.columns.contains(where: { $0.role == .price }),
      budget.columns.contains(where: { $0.role == .quantity })
    else { return }
    let amounts = budget.columns.indices.filter { budget.columns[$0].role == .amount }
    let target =
      amounts.first { Keyword.fold(budget.columns[$0].title).hasPrefix("thanh tien") }
      ?? amounts.first { ColumnNames.isMainAmount(budget.columns[$0].title) }
      ?? (amounts.count == 1 ? amounts[0] : nil)
    if let target { budget.columns[target].isProduct = true }
  }

  /// The sums that a column must equal: a total in a group sums the group; the main amount sums years, and sources.
  private func sums(of column: Int) -> [Budget.ColumnSum] {
    let columns = budget.columns
    guard columns[column].role == .amount else { return [] }
    let group = columns[column].heads.dropLast()
    let others = columns.indices.filter { other in
      other != column && columns[other].role == .amount && !ColumnNames.isTotal(columns[other].title)
        && !columns[other].isProduct
        && columns[other].heads.starts(with: group) && columns[other].heads.count > group.count
    }
    let isTotal = ColumnNames.isTotal(columns[column].title)
    let isOnlyMain =
      ColumnNames.isMainAmount(columns[column].title) && others.count >= 2
      && others.allSatisfy { columns[$0].heads.contains(where: ColumnNames.isShare) }
    guard !others.isEmpty, isTotal || isOnlyMain else { return [] }
    // `Theo năm`, `Nguồn kinh phí`, `Trong đó` divide the whole each by itself; years and sources add up together.
    var categories: [String: [Int]] = [:]
    var order: [String] = []
    for other in others {
      let rest = columns[other].heads.dropFirst(group.count)
      let isCategory = rest.count > 1 && !ColumnNames.isShare(rest.first ?? "")
      let hasYear = rest.contains { ColumnNames.year(in: Keyword.fold($0)) != nil }
      let key = isCategory ? rest.first ?? "" : hasYear ? "\u{1}" : "\u{2}"
      if categories[key] == nil { order.append(key) }
      categories[key, default: []].append(other)
    }
    return order.map { key in
      Budget.ColumnSum(columns: categories[key] ?? [], isPartial: Keyword.fold(key).hasPrefix("trong do"))
    }
  }

  // MARK: Units

  /// The unit stands in a head, in a line above the table, or in the attribute; two that differ are an error.
  private mutating func readUnits() {
    var stated: [(unit: MoneyUnit, range: Range<Int>)] = []
    if let unitLine, let unit = MoneyUnit(stated: unitLine.plain) { stated.append((unit, unitLine.range)) }
    if let attribute {
      if let unit = MoneyUnit(attribute.text) {
        stated.append((unit, attribute.range))
      } else {
        diagnostics.append(.unknownUnit(attribute.text, at: attribute.range))
      }
    }
    let amounts = budget.columns.indices.filter { budget.columns[$0].role == .amount }
    let headUnits = amounts.compactMap { column in budget.columns[column].unit.map { (column, $0) } }
    if let first = stated.first {
      if let other = stated.dropFirst().first(where: { $0.unit != first.unit }) {
        diagnostics.append(.unitsDiffer(first.unit, other.unit, at: other.range, first: first.range))
      }
      if let (column, unit) = headUnits.first(where: { $0.1 != first.unit }) {
        let head = budget.table.head.last { !$0.cells[column].text.isEmpty }?.cells[column].range
        diagnostics.append(.unitsDiffer(first.unit, unit, at: head ?? budget.table.range, first: first.range))
      }
    }
    let prices = budget.columns.filter { $0.role == .price }.compactMap(\.unit)
    let common = stated.first?.unit ?? headUnits.first?.1 ?? prices.first
    if common == nil, !amounts.isEmpty {
      diagnostics.append(.missingUnit(at: budget.table.head.first?.range ?? budget.table.range))
    }
    for column in budget.columns.indices {
      switch budget.columns[column].role {
      case .amount, .price: budget.columns[column].unit = budget.columns[column].unit ?? common ?? .dong
      default: budget.columns[column].unit = nil
      }
    }
    budget.unit = budget.primaryColumn.flatMap { budget.columns[$0].unit } ?? common
    if let attribute, let unit = MoneyUnit(attribute.text), unitLine == nil, headUnits.isEmpty {
      budget.table.unitLine = "Đơn vị tính: \(unit.name)"
    }
  }
}
