import KeHoachSyntax
import KeHoachText

/// Finds the rows of a budget by the words of a value: `II`, `2`, `2.1`, or an id.
struct BudgetRowIndex {
  private struct Key: Hashable {
    var parent: Int?
    var number: String
  }

  private let rows: [Budget.Row]
  private var byID: [String: Int] = [:]
  /// The first row with a number below a row; numbers without their marks.
  private var byNumber: [Key: Int] = [:]
  /// The same for `2.1`, with its dots.
  private var byDecimal: [Key: Int] = [:]
  /// The rows that alone have a number; nil where several do.
  private var unique: [String: Int?] = [:]

  init(_ budget: Budget) {
    rows = budget.rows
    for (index, row) in budget.table.rows.enumerated() {
      if let id = row.id.map({ Keyword.fold($0) }), byID[id] == nil { byID[id] = index }
    }
    for (index, row) in rows.enumerated() {
      guard let label = row.label else { continue }
      let number = Self.bare(label.text)
      let key = Key(parent: row.parent, number: number)
      if byNumber[key] == nil { byNumber[key] = index }
      // `I.1` below `I` is written `I.1` in the table, and `.1` after it in the path.
      if let last = label.text.split(separator: ".").last.map({ Key(parent: row.parent, number: Self.bare(String($0))) }
      ),
        byNumber[last] == nil
      {
        byNumber[last] = index
      }
      unique.updateValue(unique[number] == nil ? index : nil, forKey: number)
      let decimal = Key(parent: row.parent, number: label.numbers.map(String.init).joined(separator: "."))
      if label.numbers.count > 1, byDecimal[decimal] == nil { byDecimal[decimal] = index }
    }
  }

  private static func bare(_ label: String) -> String { label.filter { $0 != "." && $0 != ")" } }

  /// The row below another one, or of the outermost ones, that a word names by its number or id.
  func child(_ word: String, of parent: Int?) -> Int? {
    if parent == nil, let row = byID[Keyword.fold(word)] { return row }
    let number = Self.bare(word)
    if let row = byNumber[Key(parent: parent, number: number)] { return row }
    guard let parent else { return unique[number] ?? nil }
    // `2.1` below `2` is written `2.1` in the table, and `.1` after it in the path.
    guard let above = rows[parent].label, above.scheme >= .arabic, above.scheme <= .decimal3, let last = Int(word)
    else {
      return nil
    }
    let numbers = (above.numbers + [last]).map(String.init).joined(separator: ".")
    return byDecimal[Key(parent: parent, number: numbers)]
  }
}
