import KeHoachSyntax
import KeHoachText

/// Which amount columns of a budget hold all of its money, and which the part of a year or of a source.
struct BudgetDivision {
  /// The columns that together hold all money of a row, none twice.
  private(set) var whole: [Int] = []
  /// The columns that hold the money of a year. They add up to the whole, or to less of it.
  private(set) var years: [(year: Int, column: Int)] = []
  /// The same for sources of money.
  private(set) var sources: [(source: String, column: Int)] = []
  /// The column of words that names the source of each row, where no columns divide the money by source.
  private(set) var sourceText: Int?

  private let columns: [Budget.Column]
  private var roots: [Int] = []

  init(_ budget: Budget) {
    columns = budget.columns
    let amounts = columns.indices.filter { columns[$0].role == .amount }
    let parts = Set(amounts.flatMap { columns[$0].sums.flatMap(\.columns) })
    roots = amounts.filter { !parts.contains($0) }
    if roots.isEmpty { roots = Array(amounts.prefix(1)) }
    whole = wholeColumns(primary: budget.primaryColumn)
    years = split { year(of: $0) }.map { (year: $0.value, column: $0.column) }
    sources = split { source(of: $0) }.map { (source: $0.value, column: $0.column) }
    if sources.isEmpty {
      sourceText = columns.firstIndex { $0.role == .text && Self.isSourceCategory($0.title) }
    }
  }

  /// The columns that amounts have to be known of.
  var allColumns: Set<Int> { Set(whole + years.map(\.column) + sources.map(\.column)) }

  // MARK: The whole

  private func wholeColumns(primary: Int?) -> [Int] {
    if let primary {
      let root = root(above: primary)
      if year(of: root) == nil, source(of: root) == nil { return [root] }
    }
    let shares = roots.filter { year(of: $0) != nil || source(of: $0) != nil }
    let parts = shares.isEmpty ? roots : shares
    // Years beside sources divide the same money twice: one of them is the whole.
    let depth = commonHeads(of: parts)
    guard let first = parts.first.map({ category(of: $0, below: depth) }) else { return [] }
    return parts.filter { category(of: $0, below: depth) == first }
  }

  private func root(above column: Int) -> Int {
    var column = column
    var seen: Set<Int> = [column]
    while let above = columns.indices.first(where: { other in
      columns[other].sums.contains { $0.columns.contains(column) } && !seen.contains(other)
    }) {
      column = above
      seen.insert(above)
    }
    return column
  }

  /// How many heads at the top all columns have in common.
  private func commonHeads(of parts: [Int]) -> Int {
    guard let first = parts.first else { return 0 }
    return columns[first].heads.dropLast().indices.prefix { level in
      parts.allSatisfy {
        columns[$0].heads.count > level + 1 && columns[$0].heads[level] == columns[first].heads[level]
      }
    }.count
  }

  /// The head under which a column stands, if it isn't a year or a source itself; else whether it has a year.
  private func category(of column: Int, below depth: Int) -> String {
    let rest = columns[column].heads.dropFirst(depth)
    if rest.count > 1, let head = rest.first, !ColumnNames.isShare(head) { return head }
    return year(of: column) != nil ? "\u{1}" : "\u{2}"
  }

  // MARK: Years and sources

  /// The columns with a value that the whole is made of; where its sums know none, those that stand beside it.
  private func split<Value>(_ value: (Int) -> Value?) -> [(value: Value, column: Int)] {
    var seen: Set<Int> = []
    func collect(_ column: Int) -> [(value: Value, column: Int)] {
      guard seen.insert(column).inserted else { return [] }
      if let value = value(column) { return [(value, column)] }
      // The total of a year says more than its parts do: it may have been rounded by itself.
      let sums = columns[column].sums
      let direct = sums.filter { $0.columns.allSatisfy { value($0) != nil } }
      let others = sums.filter { !direct.contains($0) }
      for sum in (direct + others).filter({ !$0.isPartial }) + (direct + others).filter(\.isPartial) {
        let found = sum.columns.flatMap(collect)
        if !found.isEmpty { return found }
      }
      return []
    }
    let found = whole.flatMap(collect)
    return found.isEmpty ? roots.filter { !whole.contains($0) }.flatMap(collect) : found
  }

  private func year(of column: Int) -> Int? {
    columns[column].heads.reversed().lazy.compactMap { ColumnNames.year(in: Keyword.fold($0)) }.first
  }

  /// The head that names a source, or the last one below `Nguồn vốn`.
  private func source(of column: Int) -> String? {
    let heads = columns[column].heads
    if let source = heads.last(where: { ColumnNames.isSource($0) }) { return source }
    guard let last = heads.last, heads.dropLast().contains(where: Self.isSourceCategory), !ColumnNames.isTotal(last),
      ColumnNames.year(in: Keyword.fold(last)) == nil
    else { return nil }
    return last
  }

  /// `Nguồn kinh phí`, `Phân theo nguồn vốn`, `Trong đó: nguồn vốn`.
  private static func isSourceCategory(_ head: String) -> Bool {
    let name = Keyword.fold(head)
    return [
      "nguon", "nguon von", "nguon kinh phi", "nguon kinh phi thuc hien", "nguon von thuc hien", "co cau nguon von",
    ]
    .contains(name) || name.hasPrefix("phan theo nguon") || name.hasPrefix("chia theo nguon")
  }
}
