import KeHoachSyntax

/// What the row of column numbers says of how columns are made of others: `(6)=(3)x(4)x(5)`, `3=1+2`, `(7)=(5)-(6)`.
struct ColumnFormulas {
  /// How a column is made of others.
  enum Formula: Equatable {
    /// The sum of columns, some of them subtracted.
    case sum(Budget.ColumnSum)
    /// The product of columns.
    case product([Int])
    /// So many per cent of a column.
    case share(Budget.ColumnShare)
  }

  private(set) var formulas: [Int: Formula] = [:]

  init(table: Table) {
    guard let row = table.columnNumbers else { return }
    let marks = row.cells.map { ColumnMark($0.text.plain.trimmingSpaces) }
    var columns: [String: Int] = [:]
    for (column, mark) in marks.enumerated() {
      // Two columns with one number leave open which is meant.
      if let name = mark?.name { columns[name] = columns[name] == nil ? column : -1 }
    }
    for (column, mark) in marks.enumerated() {
      guard let text = mark?.formula, let formula = Self.read(text, columns), !formula.columns.contains(column) else {
        continue
      }
      formulas[column] = formula
    }
  }

  // MARK: Reading

  private static func read(_ text: String, _ columns: [String: Int]) -> Formula? {
    guard let (operands, signs) = terms(bare(text)) else { return nil }
    if signs.allSatisfy({ $0 == "+" || $0 == "-" }) { return sum(operands, signs, columns) }
    guard signs.allSatisfy({ $0 == "*" }) else { return nil }
    let (rates, names) = (operands.filter { $0.hasSuffix("%") }, operands.filter { !$0.hasSuffix("%") })
    let factors = names.compactMap { place(of: $0, columns) }
    guard factors.count == names.count else { return nil }
    if rates.isEmpty { return factors.count > 1 ? .product(factors) : nil }
    guard rates.count == 1, factors.count == 1, let rate = try? VietnameseNumber.read(String(rates[0].dropLast())).get()
    else { return nil }
    return .share(Budget.ColumnShare(percentage: rate.value, of: factors[0]))
  }

  private static func sum(_ operands: [String], _ signs: [Character], _ columns: [String: Int]) -> Formula? {
    var sum = Budget.ColumnSum(columns: [])
    for (index, operand) in operands.enumerated() {
      if operand == "…" {
        guard let gap = gap(at: index, operands, signs, columns) else { return nil }
        sum.columns += gap
        continue
      }
      guard let column = place(of: operand, columns), !sum.columns.contains(column) else { return nil }
      sum.columns.append(column)
      if index > 0, signs[index - 1] == "-" { sum.subtracted.insert(column) }
    }
    return .sum(sum)
  }

  private static func place(of name: String, _ columns: [String: Int]) -> Int? {
    columns[name].flatMap { $0 < 0 ? nil : $0 }
  }

  /// The columns that `(4)+…+(8)` leaves out.
  private static func gap(
    at index: Int, _ operands: [String], _ signs: [Character], _ columns: [String: Int]
  ) -> [Int]? {
    guard index > 0, index + 1 < operands.count, signs.allSatisfy({ $0 == "+" }), let first = Int(operands[index - 1]),
      let last = Int(operands[index + 1]), first < last, last - first < Table.mostColumns
    else { return nil }
    let gap = (first + 1..<last).map { place(of: String($0), columns) }
    return gap.contains(nil) ? nil : gap.compactMap { $0 }
  }

  /// The formula in one spelling, without spaces and a bracket around all of it.
  private static func bare(_ text: String) -> String {
    var result = ""
    for sign in text where sign != " " {
      switch sign {
      case "−", "–": result.append("-")
      case "×", "x", "X": result.append("*")
      case ".", "…": if result.last != "…" { result.append("…") }
      default: result.append(sign)
      }
    }
    if result.first == "(", result.firstIndex(of: ")") == result.index(before: result.endIndex) {
      result = String(result.dropFirst().dropLast())
    }
    return result
  }

  /// What stands between the signs, brackets around one operand left out; nil where brackets group several.
  private static func terms(_ text: String) -> (operands: [String], signs: [Character])? {
    var operands = [""]
    var signs: [Character] = []
    var isInside = false
    for sign in text {
      switch sign {
      case "(" where !isInside && operands[operands.count - 1].isEmpty: isInside = true
      case ")" where isInside: isInside = false
      case "(", ")": return nil
      case "+", "-", "*", "/", ":":
        if isInside { return nil }
        signs.append(sign)
        operands.append("")
      default: operands[operands.count - 1].append(sign)
      }
    }
    return isInside || operands.contains("") || signs.isEmpty ? nil : (operands, signs)
  }
}

extension ColumnFormulas.Formula {
  /// The columns that it takes.
  var columns: [Int] {
    switch self {
    case .sum(let sum): sum.columns
    case .product(let columns): columns
    case .share(let share): [share.column]
    }
  }
}
