import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Reads the rows of a budget: their numbers, what they do, what stands below what, and the amounts written in them.
struct BudgetRowReader {
  private(set) var diagnostics: [Diagnostic] = []
  private var budget: Budget
  private let numberColumn: Int?
  private let contentColumn: Int?

  init(budget: Budget) {
    self.budget = budget
    numberColumn = budget.columns.firstIndex { $0.role == .number }
    contentColumn = budget.columns.firstIndex { $0.role == .content }
  }

  mutating func read() -> Budget {
    var open: [(scheme: Label.Scheme, index: Int)] = []
    var lastLabelled: Int?
    var lastArabic: [Int?: Int] = [:]
    /// The row `Trong đó` whose parts follow.
    var informative: Int?
    for index in budget.table.rows.indices {
      var row = readRow(index)
      if var label = row.label {
        while let top = open.last, top.scheme >= label.scheme { open.removeLast() }
        row.parent = open.last?.index
        if label.isMade {
          let number = (lastArabic[row.parent] ?? 0) + 1
          label = Label(.arabic, [number], text: String(number))
          row.label = label
          setCell(index, numberColumn, label.text)
        }
        if label.scheme == .arabic { lastArabic[row.parent] = label.numbers.last }
        if label.scheme < .dash { informative = nil }
        if informative != nil || row.parent.map({ budget.rows[$0].role == .informative }) == true {
          row.role = .informative
        }
        if row.role != .total { open.append((label.scheme, index)) }
        lastLabelled = index
      } else if row.role == .item || row.role == .informative {
        row.parent = lastLabelled
        if informative != nil { row.role = .informative }
      } else {
        informative = nil
      }
      if row.role == .informative, Keyword.fold(row.content).hasPrefix("trong do") { informative = index }
      budget.rows.append(row)
      if let parent = row.parent, row.role == .item || row.role.isPercentage {
        budget.rows[parent].children.append(index)
      }
    }
    return budget
  }

  private mutating func setCell(_ row: Int, _ column: Int?, _ text: String) {
    guard let column else { return }
    let range = budget.table.rows[row].cells[column].range
    budget.table.rows[row].cells[column].text = RichText(made: text, range: range)
  }

  private mutating func readRow(_ index: Int) -> Budget.Row {
    let cells = budget.table.rows[index].cells
    let content = contentColumn.map { cells[$0].text.plain.trimmingSpaces } ?? ""
    // A total often stands in the number column, or in a cell joined over both.
    let number = numberColumn.map { cells[$0].text.plain.trimmingSpaces } ?? ""
    let name = content.isEmpty ? number : content
    var label = numberColumn.flatMap { Label(cell: cells[$0].text.plain) }
    if numberColumn == nil, let first = content.split(separator: " ").first, first.last == "." || first.last == ")" {
      label = Label(cell: String(first))
    }
    var row = Budget.Row(role: RowNames.role(of: name), label: label, content: name, amounts: [])
    if row.role == .total, let label, label.scheme >= .arabic { row.role = .item }
    row.amounts = budget.columns.indices.map { column in
      switch budget.columns[column].role {
      case .amount, .quantity, .price: number_(cells[column], row: name)
      default: nil
      }
    }
    return row
  }

  private mutating func number_(_ cell: Table.Cell, row: String) -> Budget.Amount? {
    guard !cell.isCovered, !cell.isLeftBlank else { return nil }
    let text = cell.text.plain.trimmingSpaces
    guard !text.isEmpty else { return nil }
    switch VietnameseNumber.read(text) {
    case .success(let reading):
      if reading.form == .foreign { diagnostics.append(.foreignNumber(text, reading, at: cell.range)) }
      return Budget.Amount(written: reading)
    case .failure(.notANumber): return nil
    case .failure(.malformed(let suggestions)):
      diagnostics.append(.malformedAmount(text, suggestions: suggestions, at: cell.range))
    case .failure(.tooLarge): diagnostics.append(.amountTooLarge(text, at: cell.range))
    }
    return nil
  }
}

/// What the words of a row say that it does.
enum RowNames {
  static func role(of content: String) -> Budget.RowRole {
    let name = Keyword.fold(content)
    if name.hasPrefix("trong do") { return .informative }
    let startsTotal = startsTotal(name)
    if name.contains("lam tron"), startsTotal || name.hasPrefix("lam tron") { return .rounding }
    if startsTotal { return subtotalLabel(content) == nil ? .total : .subtotal }
    let isShare = ["du phong", "thue gtgt", "thue gia tri gia tang", "thue vat", "vat", "chi phi du phong"]
      .contains { name == $0 || name.hasPrefix($0 + " ") || name.hasPrefix($0 + "(") || name.hasPrefix($0 + ":") }
    if isShare, let share = percentage(in: content) { return .percentage(share) }
    return .item
  }

  /// `Tổng cộng`, `Tổng số`, `Tổng kinh phí …`, `Cộng`, `Cộng (I+II)`; not `Tổng kết …`, `Cộng tác viên …`.
  private static func startsTotal(_ name: String) -> Bool {
    let words = name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
    guard let first = words.first, first == "tong" || first == "cong" else { return false }
    guard words.count > 1 else { return true }
    let following: Set<String> = [
      "cong", "so", "kinh", "du", "muc", "phan", "nhom", "khoan", "tien", "gia", "chi", "toan", "lam", "tru", "truoc",
      "sau",
    ]
    if first == "tong" { return following.contains(words[1]) }
    let rest = name.dropFirst(4).drop { $0 == " " }
    return rest.first == "(" || rest.first == ":" || Label(cell: words[1].uppercased()) != nil
      || ["muc", "phan", "nhom", "khoan", "toan"].contains(words[1])
  }

  /// The label that `Cộng mục I`, `Cộng (I)` names; nil for a grand total, also one with a formula `(I+II)`.
  static func subtotalLabel(_ content: String) -> Label? {
    let words = content.split(whereSeparator: { " ():;,.".contains($0) }).map(String.init)
    guard let first = words.first, Keyword.fold(first) == "cong" else { return nil }
    var rest = words.dropFirst()
    while let word = rest.first, ["muc", "phan", "nhom", "khoan"].contains(Keyword.fold(word)) { rest.removeFirst() }
    guard rest.count == 1, let word = rest.first, !word.contains("+") else { return nil }
    return Label(cell: word)
  }

  /// The number before the first `%`.
  static func percentage(in content: String) -> Decimal? {
    guard let sign = content.firstIndex(of: "%") else { return nil }
    let number = content[..<sign].trimmingSpaces.reversed().prefix { $0.isNumber || $0 == "," || $0 == "." }.reversed()
    guard case .success(let reading) = VietnameseNumber.read(String(number)) else { return nil }
    return reading.value
  }
}

extension Budget.RowRole {
  /// Whether the row is a share of others.
  var isPercentage: Bool {
    if case .percentage = self { true } else { false }
  }
}
