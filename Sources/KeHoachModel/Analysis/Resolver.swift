import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Puts what they stand for in the place of values, references and footnote marks.
struct Resolver {
  private(set) var diagnostics: [Diagnostic] = []
  private let budgets: [(id: String, budget: Budget)]
  /// The place in `budgets` of a folded id, and of the budget that has a row with it.
  private var placesOfIDs: [String: Int] = [:]
  private var placesOfRowIDs: [String: Int] = [:]
  private var rowIndexes: [Int: BudgetRowIndex] = [:]
  /// The names that could have been meant.
  private let knownValues: [String]
  private let knownReferences: [String]
  private var suggestionsLeft = 100
  private let written: [HeaderKey: String]
  private let header: Header
  private let targets: [String: ReferenceTarget]
  private let definitions: [String: Footnote]
  /// The ids of tables that files should have given.
  private let missing: Set<String>
  /// The footnotes in the order of their first mention.
  private(set) var footnotes: [Footnote] = []
  private var footnoteNumbers: [String: Int] = [:]

  /// - Parameters:
  ///   - budgets: the budgets of the plan under the ids that name them.
  ///   - targets: what references can point at, by folded id.
  ///   - missing: the ids of tables that files should have given, folded.
  init(
    header: Header, written: [HeaderKey: String], budgets: [(id: String, budget: Budget)],
    targets: [String: ReferenceTarget],
    definitions: [Footnote], missing: Set<String>
  ) {
    self.missing = missing
    self.header = header
    self.written = written
    self.budgets = budgets
    self.targets = targets
    self.definitions = Dictionary(definitions.map { (Keyword.fold($0.name), $0) }) { first, _ in first }
    knownValues = budgets.map(\.id) + HeaderKey.allCases.map(\.rawValue)
    knownReferences = targets.values.map(\.id).sorted()
    for (place, named) in budgets.enumerated() {
      let id = Keyword.fold(named.id)
      if placesOfIDs[id] == nil { placesOfIDs[id] = place }
      for case let id? in named.budget.table.rows.map(\.id) where placesOfRowIDs[Keyword.fold(id)] == nil {
        placesOfRowIDs[Keyword.fold(id)] = place
      }
    }
  }

  /// The names to choose a suggestion from: a few only, where a source has mistakes without end.
  private mutating func suggestions(_ known: [String]) -> [String] {
    suggestionsLeft -= 1
    return suggestionsLeft >= 0 ? known : Array(known.prefix(12))
  }

  mutating func resolve(_ text: inout RichText) {
    for index in text.inlines.indices {
      let range = text.inlines[index].range
      switch text.inlines[index].content {
      case .value(let expression, _):
        text.inlines[index].content = .value(expression, value(expression, at: range))
      case .reference(let id, _):
        let name = Keyword.fold(id)
        let words = targets[name]?.words
        if words == nil, !missing.contains(name) {
          diagnostics.append(.unknownReference(id, known: suggestions(knownReferences), at: range))
        }
        text.inlines[index].content = .reference(id, words ?? "[@\(id)]")
      case .footnote(let name, _):
        text.inlines[index].content = .footnote(name, number(of: name, at: range))
      case .text, .lineBreak: break
      }
    }
  }

  private mutating func number(of name: String, at range: Range<Int>) -> Int {
    let key = Keyword.fold(name)
    if let number = footnoteNumbers[key] { return number }
    guard let definition = definitions[key] else {
      diagnostics.append(.unknownFootnote(name, at: range))
      return 0
    }
    footnotes.append(definition)
    footnoteNumbers[key] = footnotes.count
    return footnotes.count
  }

  /// Resolves what stands inside the footnotes themselves, and says which are never mentioned.
  mutating func finishFootnotes() {
    var index = 0
    while index < footnotes.count {
      for paragraph in footnotes[index].paragraphs.indices {
        var text = footnotes[index].paragraphs[paragraph]
        resolve(&text)
        footnotes[index].paragraphs[paragraph] = text
      }
      index += 1
    }
    for (key, definition) in definitions where footnoteNumbers[key] == nil {
      diagnostics.append(.unusedFootnote(definition.name, at: definition.range))
    }
  }

  // MARK: Values

  private mutating func value(_ expression: ValueExpression, at range: Range<Int>) -> String {
    let name = Keyword.fold(expression.path[0])
    if let place = placesOfIDs[name] { return amount(expression, in: place, at: range) }
    // A row's id alone names the row.
    if let place = placesOfRowIDs[name] {
      var expression = expression
      expression.path.insert(budgets[place].id, at: 0)
      return amount(expression, in: place, at: range)
    }
    if expression.path.count == 1, expression.format.isEmpty, let key = HeaderKey(written: expression.path[0]) {
      if let text = headerValue(key) { return text }
      diagnostics.append(.emptyHeaderValue(key, at: range))
      return ""
    }
    if missing.contains(name) { return "" }
    diagnostics.append(.unknownValue(expression.path[0], known: suggestions(knownValues), at: range))
    return ""
  }

  private func headerValue(_ key: HeaderKey) -> String? {
    switch key {
    case .number: header.number.map { $0.value.printed(blank: "") }
    case .date: header.date.map { $0.value.short }
    case .issuer: header.issuers.isEmpty ? nil : header.issuers.map(\.plain).joined(separator: " và ")
    case .subject: header.subject.isEmpty ? nil : header.subject.plain
    default: written[key]
    }
  }

  private mutating func amount(_ expression: ValueExpression, in place: Int, at range: Range<Int>) -> String {
    let budget = budgets[place].budget
    let rows = rowIndexes[place] ?? BudgetRowIndex(budget)
    rowIndexes[place] = rows
    guard let (row, column) = self.place(expression, in: budget, rows, at: range) else { return "" }
    guard let value = budget.rows[row].amounts[column]?.shown else {
      diagnostics.append(.noAmount(expression.path.joined(separator: "."), at: range))
      return ""
    }
    let unit = budget.columns[column].unit ?? .dong
    guard !expression.format.isEmpty else { return (budget.printedAmount(row, column) ?? value).vietnamese() }
    if Keyword.fold(expression.format) == "bang chu" {
      guard let dong = value.converted(from: unit, to: .dong), let words = AmountInWords.write(dong) else {
        diagnostics.append(.noWords(value.vietnamese() + " " + unit.name, at: range))
        return ""
      }
      return words
    }
    guard let target = MoneyUnit(expression.format) else {
      diagnostics.append(.unknownFormat(expression.format, at: range))
      return ""
    }
    guard let converted = value.converted(from: unit, to: target) else {
      diagnostics.append(.noAmount(expression.path.joined(separator: "."), at: range))
      return ""
    }
    return converted.vietnamese() + " " + target.name
  }

  /// The row and column of a path such as `kinh-phí.II.2`, `kinh-phí.tổng.2026`.
  private mutating func place(
    _ expression: ValueExpression, in budget: Budget, _ index: BudgetRowIndex, at range: Range<Int>
  ) -> (Int, Int)? {
    var rest = expression.path.dropFirst()
    var row: Int?
    if let word = rest.first, ["tong", "tong cong", "tong so"].contains(Keyword.fold(word)) {
      row = budget.totalRow ?? budget.rows.lastIndex { $0.role == .rounding }
      rest.removeFirst()
    } else if let word = rest.first, Keyword.fold(word) == "lam tron",
      let rounding = budget.rows.lastIndex(where: { $0.role == .rounding })
    {
      row = rounding
      rest.removeFirst()
    } else {
      while let word = rest.first, let next = index.child(word, of: row) {
        row = next
        rest.removeFirst()
      }
    }
    var column = budget.primaryColumn
    if let word = rest.first, row != nil || rest.count == expression.path.count - 1 {
      let named = Self.columns(word: rest.joined(separator: " "), in: budget)
      if named.count == 1 {
        column = named[0]
        rest = []
        row = row ?? budget.totalRow
      } else if named.count > 1 {
        diagnostics.append(.ambiguousColumn(word, at: range))
        return nil
      }
    } else if rest.isEmpty, row == nil {
      row = budget.totalRow
    }
    guard rest.isEmpty, let row else {
      let rows = budget.rows.compactMap { $0.label?.text } + budget.table.rows.compactMap(\.id)
      let known = ["tổng"] + rows + budget.columns.filter { $0.role == .amount }.map(\.title)
      diagnostics.append(.unknownValue(rest.first ?? expression.path[0], known: suggestions(known), at: range))
      return nil
    }
    guard let column else {
      diagnostics.append(.columnNeeded(columns: budget.columns.filter { $0.role == .amount }.map(\.title), at: range))
      return nil
    }
    return (row, column)
  }

  /// The amount columns whose head is a word, or holds it.
  private static func columns(word: String, in budget: Budget) -> [Int] {
    let word = Keyword.fold(word)
    let amounts = budget.columns.indices.filter { budget.columns[$0].role == .amount }
    func heads(_ column: Int) -> [String] {
      let heads = budget.columns[column].heads.map { Keyword.fold($0) }
      return heads + [heads.joined(separator: " ")]
    }
    for test in [
      { heads($0).last == word }, { heads($0).dropLast().last == word }, { heads($0).contains(word) },
      { (" " + (heads($0).last ?? "") + " ").contains(" " + word + " ") },
    ] as [(Int) -> Bool] {
      let found = amounts.filter(test)
      guard !found.isEmpty else { continue }
      let totals = found.filter { !budget.columns[$0].sums.isEmpty }
      return found.count > 1 && !totals.isEmpty ? totals : found
    }
    return []
  }
}

extension Inline {
  /// Whether the piece is words only.
  var isText: Bool {
    switch content {
    case .text, .lineBreak: true
    case .value, .reference, .footnote: false
    }
  }
}
