import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Puts what they stand for in the place of values, references and footnote marks.
struct Resolver {
  private(set) var diagnostics: [Diagnostic] = []
  private let budgets: [(id: String, budget: Budget)]
  private let written: [HeaderKey: String]
  private let header: Header
  private let targets: [String: String]
  private let definitions: [String: Footnote]
  /// The footnotes in the order of their first mention.
  private(set) var footnotes: [Footnote] = []
  private var footnoteNumbers: [String: Int] = [:]

  /// - Parameters:
  ///   - budgets: the budgets of the plan under the ids that name them.
  ///   - targets: folded id to the words that a reference to it prints.
  init(
    header: Header, written: [HeaderKey: String], budgets: [(id: String, budget: Budget)], targets: [String: String],
    definitions: [Footnote]
  ) {
    self.header = header
    self.written = written
    self.budgets = budgets
    self.targets = targets
    self.definitions = Dictionary(definitions.map { (Keyword.fold($0.name), $0) }) { first, _ in first }
  }

  mutating func resolve(_ text: inout RichText) {
    guard text.inlines.contains(where: { !$0.isText }) else { return }
    for index in text.inlines.indices {
      let range = text.inlines[index].range
      switch text.inlines[index].content {
      case .value(let expression, _):
        text.inlines[index].content = .value(expression, value(expression, at: range))
      case .reference(let id, _):
        let words = targets[Keyword.fold(id)]
        if words == nil { diagnostics.append(.unknownReference(id, known: Array(targets.keys), at: range)) }
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
    if let budget = budgets.first(where: { Keyword.fold($0.id) == name })?.budget {
      return amount(expression, in: budget, at: range)
    }
    // A row's id alone names the row, where just one budget has it.
    let owners = budgets.filter { $0.budget.table.rows.contains { $0.id.map(Keyword.fold) == name } }
    if let owner = owners.first {
      var expression = expression
      expression.path.insert(owner.id, at: 0)
      return amount(expression, in: owner.budget, at: range)
    }
    if expression.path.count == 1, expression.format.isEmpty, let key = HeaderKey(written: expression.path[0]) {
      if let text = headerValue(key) { return text }
      diagnostics.append(.emptyHeaderValue(key, at: range))
      return ""
    }
    let known = budgets.map(\.id) + HeaderKey.allCases.map(\.rawValue)
    diagnostics.append(.unknownValue(expression.path[0], known: known, at: range))
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

  private mutating func amount(_ expression: ValueExpression, in budget: Budget, at range: Range<Int>) -> String {
    guard let (row, column) = place(expression, in: budget, at: range) else { return "" }
    guard let value = budget.rows[row].amounts[column]?.shown else {
      diagnostics.append(.noAmount(expression.path.joined(separator: "."), at: range))
      return ""
    }
    let unit = budget.columns[column].unit ?? .dong
    guard !expression.format.isEmpty else { return value.vietnamese() }
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
  private mutating func place(_ expression: ValueExpression, in budget: Budget, at range: Range<Int>) -> (Int, Int)? {
    var rest = expression.path.dropFirst()
    var row: Int?
    if let word = rest.first, ["tong", "tong cong", "tong so"].contains(Keyword.fold(word)) {
      row = budget.totalRow ?? budget.rows.lastIndex { $0.role == .rounding }
      rest.removeFirst()
    } else {
      while let word = rest.first, let next = child(word, of: row, in: budget) {
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
      diagnostics.append(.unknownValue(rest.first ?? expression.path[0], known: known, at: range))
      return nil
    }
    guard let column else {
      diagnostics.append(.columnNeeded(columns: budget.columns.filter { $0.role == .amount }.map(\.title), at: range))
      return nil
    }
    return (row, column)
  }

  /// The row below another one that a word names by its number or id.
  private func child(_ word: String, of parent: Int?, in budget: Budget) -> Int? {
    let folded = Keyword.fold(word)
    if parent == nil, let byID = budget.table.rows.firstIndex(where: { $0.id.map(Keyword.fold) == folded }) {
      return byID
    }
    let number = word.filter { $0 != "." && $0 != ")" }
    let rows = budget.rows.indices.filter { index in
      budget.rows[index].label.map { $0.text.filter { $0 != "." && $0 != ")" } == number } == true
    }
    if let direct = rows.first(where: { budget.rows[$0].parent == parent }) { return direct }
    // `2.1` below `2` is written `2.1` in the table, and `.1` after it in the path.
    if let parent, let above = budget.rows[parent].label, above.scheme >= .arabic, above.scheme <= .decimal3,
      let last = Int(word)
    {
      return budget.rows.indices.first {
        budget.rows[$0].parent == parent && budget.rows[$0].label?.numbers == above.numbers + [last]
      }
    }
    return parent == nil && rows.count == 1 ? rows[0] : nil
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
      if !found.isEmpty {
        return found.count > 1
          ? found.filter { !budget.columns[$0].sums.isEmpty }.isEmpty
            ? found : found.filter { !budget.columns[$0].sums.isEmpty } : found
      }
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
