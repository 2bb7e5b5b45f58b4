import KeHoachSource
import KeHoachSyntax

/// The labels that a total names: `(I+II+III)`.
struct TotalFormula {
  /// The labels without marks.
  let labels: [String]
  /// What stands between the brackets.
  let written: String

  /// Reads the last bracket of a name, or what stands at its end: `Tổng cộng: I+II+III`; nil when that is no sum of
  /// labels.
  init?(_ content: String) {
    for text in [Self.bracket(in: content), Self.ending(of: content)].compactMap(\.self) {
      let parts = text.split(separator: "+").map { $0.trimmingSpaces }
      guard parts.count >= 2, parts.allSatisfy({ Label(row: $0) != nil }) else { continue }
      written = text
      labels = parts.map(Self.bare)
      return
    }
    return nil
  }

  private static func bracket(in content: String) -> String? {
    guard let open = content.lastIndex(of: "("), let close = content[open...].firstIndex(of: ")") else { return nil }
    return String(content[content.index(after: open)..<close])
  }

  /// The words from the one before the first `+` on, without a colon or full stop behind them.
  private static func ending(of content: String) -> String? {
    guard let plus = content.firstIndex(of: "+") else { return nil }
    let front = content[..<plus].trimmingSpaces
    let word = front.reversed().prefix { !$0.isWhitespace && $0 != ":" && $0 != "=" }.reversed()
    guard !word.isEmpty, word.count < front.count else { return nil }
    var rest = content[plus...]
    while let last = rest.last, last.isWhitespace || ":.".contains(last) { rest.removeLast() }
    let spaces = content[..<plus].reversed().prefix(while: \.isWhitespace).count
    return String(word) + String(repeating: " ", count: spaces) + rest
  }

  /// A label without its marks: `I` for `I.`.
  static func bare(_ label: String) -> String {
    var text = label.filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }
    while let last = text.last, last == "." || last == "/" { text.removeLast() }
    return text
  }
}

/// Checks that `Tổng cộng (I+II+III)` names every group, and no other.
struct FormulaCheck {
  let budget: Budget
  let addends: [Int: [Int]]

  func run() -> [Diagnostic] {
    var found: [Diagnostic] = []
    var places: [String: Int]?
    for index in budget.rows.indices where budget.rows[index].role == .total {
      guard let formula = TotalFormula(budget.rows[index].content), let addends = addends[index] else { continue }
      let labels = addends.compactMap { budget.rows[$0].label }.filter(\.isNumber)
      let known = labels.map { TotalFormula.bare($0.text) }
      guard !known.isEmpty, Set(formula.labels) != Set(known) else { continue }
      // Naming rows of a lower rank is right as long as they all exist and their sum is the total.
      let named = places ?? placesOfLabels
      places = named
      if sumsUp(formula.labels.map { named[$0] }, to: index) { continue }
      // Of rows I and III the formula `(I+II)` is right: a number was skipped.
      let isSkipped = known.count == formula.labels.count && !labels.areConsecutive
      found.append(
        .wrongFormula(
          formula.written, groups: known, isSkipped: isSkipped, cell: nameCell(of: index)))
    }
    return found
  }

  private func nameCell(of index: Int) -> Table.Cell {
    let cells = budget.table.rows[index].cells
    let content = budget.columns.firstIndex { $0.role == .content }.map { cells[$0] }
    return [content, cells.first { !$0.text.isEmpty }].compactMap { $0 }.first { !$0.text.isEmpty } ?? cells[0]
  }

  private var placesOfLabels: [String: Int] {
    budget.rows.enumerated().reduce(into: [:]) { places, row in
      if let label = row.element.label { places[TotalFormula.bare(label.text)] = row.offset }
    }
  }

  private func sumsUp(_ rows: [Int?], to total: Int) -> Bool {
    guard let column = budget.primaryColumn, rows.allSatisfy({ $0 != nil }) else { return false }
    let amounts = rows.compactMap { $0.flatMap { budget.rows[$0].amounts[column]?.shown } }
    return amounts.count == rows.count && Decimal.sum(amounts) == budget.rows[total].amounts[column]?.shown
  }
}

extension [Label] {
  /// Whether each counts one more than the one before.
  fileprivate var areConsecutive: Bool {
    zip(self, dropFirst()).allSatisfy { above, below in
      guard above.scheme == below.scheme, let first = above.numbers.last, let second = below.numbers.last else {
        return false
      }
      return second == first + 1
    }
  }
}
