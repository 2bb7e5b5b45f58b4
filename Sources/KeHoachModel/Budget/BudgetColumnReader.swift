import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Reads the heads of a budget: what each column holds, and its unit.
struct BudgetColumnReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let table: Table
  /// What the cells of each column hold.
  private let cells: [Cells]
  private var columns: [Budget.Column] = []

  /// How many cells of a column hold a number, and how many other words.
  private struct Cells {
    var numbers = 0
    var texts = 0

    var areBlank: Bool { numbers == 0 && texts == 0 }
    var areNumbers: Bool { numbers > 0 && texts == 0 }
  }

  init(table: Table) {
    self.table = table
    cells = Self.cells(of: table)
  }

  mutating func read() -> [Budget.Column] {
    let count = table.columnCount
    var heads = [[String]](repeating: [], count: count)
    var units = [MoneyUnit?](repeating: nil, count: count)
    var rates = [Bool](repeating: false, count: count)
    var named = [Attributes.Attribute?](repeating: nil, count: count)
    for row in table.head {
      for (column, cell) in row.cells.enumerated() where !cell.isCovered {
        let (title, unit) = BudgetHead.split(cell.text.plain)
        for covered in column..<min(count, column + cell.columnSpan) {
          if !title.isEmpty { heads[covered].append(title) }
          units[covered] = unit ?? units[covered]
          if unit != nil { rates[covered] = title != cell.text.plain && cell.text.plain.contains("/") }
          named[covered] = row.columnNames[column] ?? named[covered]
        }
      }
    }
    var seen: Set<Budget.ColumnRole> = []
    for column in 0..<count {
      var role = role(
        of: column, head: heads[column].last ?? "", named: named[column], statesUnit: units[column] != nil,
        isRate: rates[column])
      // There is one column of numbers and one of contents; another with such a name is text.
      if role == .number || role == .content, !seen.insert(role).inserted { role = .text }
      columns.append(
        Budget.Column(role: role, heads: heads[column], unit: units[column], statesUnit: units[column] != nil))
    }
    // A blank column that is called like an amount elsewhere is one: `Tổng cộng › Cấp xã` beside `2026 › Cấp xã`.
    let amounts = Set(columns.filter { $0.role == .amount }.map(\.title))
    for column in columns.indices where columns[column].role == .text && amounts.contains(columns[column].title) {
      if cells[column].areBlank { columns[column].role = .amount }
    }
    if !seen.contains(.content) {
      let bodies = columns.firstIndex { $0.role == .unit && ColumnNames.isUnitOrBody($0.title) }
      if let column = bodies ?? columns.firstIndex(where: { $0.role == .text }) { columns[column].role = .content }
    }
    let formulas = ColumnFormulas(table: table).formulas
    takeAmounts(of: formulas)
    if let (product, factors) = statedProduct(in: formulas) {
      columns[product].isProduct = true
      take(factors, of: product)
    } else if let product = productColumn {
      FactorColumns(table: table, product: product).settle(&columns)
      columns[product].isProduct = columns.contains { $0.role == .quantity }
      findPercentages(of: product)
    }
    return columns
  }

  // MARK: The row of column numbers

  /// A blank column that the row of column numbers makes of amounts is one.
  private mutating func takeAmounts(of formulas: [Int: ColumnFormulas.Formula]) {
    // One may be made of another: until no more are found.
    var isChanged = true
    while isChanged {
      isChanged = false
      for (column, formula) in formulas
      where columns[column].role == .text && cells[column].areBlank
        && formula.columns.allSatisfy({ columns[$0].role == .amount })
      {
        columns[column].role = .amount
        isChanged = true
      }
    }
  }

  /// The amount that is a product by the row of column numbers, and its factors; nil where one of them holds no numbers.
  private func statedProduct(in formulas: [Int: ColumnFormulas.Formula]) -> (product: Int, factors: [Int])? {
    for (column, formula) in formulas.sorted(by: { $0.key < $1.key }) where columns[column].role == .amount {
      guard case .product(let factors) = formula else { continue }
      if factors.allSatisfy({ columns[$0].holdsNumbers || cells[$0].areNumbers }) { return (column, factors) }
    }
    return nil
  }

  /// Makes quantities and a price of the factors that the row of column numbers names, and of no other column.
  private mutating func take(_ factors: [Int], of product: Int) {
    for column in columns.indices where columns[column].role == .quantity || columns[column].role == .price {
      if !factors.contains(column) { columns[column].role = .text }
    }
    let price =
      factors.first { columns[$0].role == .price } ?? factors.first { columns[$0].role == .amount }
      ?? factors.last { columns[$0].role != .quantity } ?? factors.last
    for factor in factors where columns[factor].role != .price {
      columns[factor].isPercentage = factor != price && columns[factor].title.contains("%")
      columns[factor].role = factor == price ? .price : .quantity
    }
  }

  private mutating func role(
    of column: Int, head: String, named: Attributes.Attribute?, statesUnit: Bool, isRate: Bool
  ) -> Budget.ColumnRole {
    if let named {
      let word = Keyword.fold(named.text)
      if word == "kinh phi" { return .amount }
      if let role = Budget.ColumnRole.allCases.first(where: { Keyword.fold($0.rawValue) == word }) { return role }
      diagnostics.append(
        .badAttributeValue(named, of: "cột", known: Budget.ColumnRole.allCases.map(\.rawValue) + ["kinh-phí"]))
    }
    let (numbers, texts) = (cells[column].numbers, cells[column].texts)
    switch ColumnNames.role(of: head) {
    // A head that says the unit of money leaves no doubt, whatever the cells hold.
    case .amount where texts > numbers && !statesUnit: return amountsBesideWords(of: column) ? .amount : .text
    case .quantity where texts > numbers: return countsBesideWords(of: column) ? .quantity : .text
    case .price where texts > numbers: return .text
    case .quantity where numbers == 0, .price where numbers == 0: return .text
    case let role?: return role
    case nil where isRate && numbers > texts && Keyword.fold(head).hasPrefix("muc "): return .price
    case nil:
      return texts == 0 && (numbers > 0 || ColumnNames.isSource(head) || ColumnNames.isChange(head)) ? .amount : .text
    }
  }

  private static func cells(of table: Table) -> [Cells] {
    var cells = [Cells](repeating: Cells(), count: table.columnCount)
    for row in table.rows {
      for column in cells.indices {
        let text = row.cells[column].text.plain.trimmingSpaces
        guard text.utf8.contains(where: isASCIIAlphanumeric) || text.contains(where: { $0.isLetter || $0.isNumber })
        else { continue }
        if case .failure(.notANumber) = VietnameseNumber.read(text) {
          cells[column].texts += 1
        } else {
          cells[column].numbers += 1
        }
      }
    }
    return cells
  }

  /// Whether most cells that are no number hold one with its unit: `15 triệu`, `500.000đ`.
  private func amountsBesideWords(of column: Int) -> Bool {
    mostlyReadable(column) { AmountNotation().read($0, in: .dong) }
  }

  /// Whether the cells of a column mostly say how many, with what is counted: `3 lớp`.
  private func countsBesideWords(of column: Int) -> Bool {
    cells[column].numbers > 0 && mostlyReadable(column, by: AmountNotation.readCount)
  }

  private func mostlyReadable(_ column: Int, by reading: (String) -> NumberReading?) -> Bool {
    let read = table.rows.count { reading($0.cells[column].text.plain.trimmingSpaces) != nil }
    return cells[column].numbers + read >= cells[column].texts - read
  }

  private static func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// A column `Tỷ lệ hỗ trợ (%)` beside quantity and price is a factor where the products of most rows say so.
  private mutating func findPercentages(of product: Int) {
    let candidates = columns.indices.filter { columns[$0].role == .text && columns[$0].title.contains("%") }
    guard candidates.count == 1, let column = candidates.first else { return }
    let factors = columns.indices.filter { columns[$0].role == .quantity || columns[$0].role == .price }
    var (holds, fails) = (0, 0)
    for row in table.rows {
      guard let amount = row.number(product), let share = row.number(column) else { continue }
      let numbers = factors.compactMap { row.number($0) }
      guard numbers.count > 1 else { continue }
      let value = numbers.reduce(share.shifted(byPowerOfTen: -2)) { product, number in product?.multiplied(by: number) }
      // Whatever units the two have: their digits are the same.
      if let value, value.digits == amount.digits { holds += 1 } else { fails += 1 }
    }
    guard holds > 0, holds >= fails else { return }
    columns[column].role = .quantity
    columns[column].isPercentage = true
  }

  /// The column in which quantity × price stands.
  private var productColumn: Int? {
    guard columns.contains(where: { $0.role == .price }),
      columns.contains(where: { $0.role == .quantity || $0.role == .text && ColumnNames.isMeasure($0.title) })
    else { return nil }
    let amounts = columns.indices.filter {
      columns[$0].role == .amount && !ColumnNames.isAfterTax(columns[$0].title) && !ColumnNames.isTax(columns[$0].title)
    }
    return amounts.first { Keyword.fold(columns[$0].title).hasPrefix("thanh tien") }
      ?? amounts.first { ColumnNames.isMainAmount(columns[$0].title) }
      ?? (amounts.count == 1 ? amounts[0] : nil)
  }
}
