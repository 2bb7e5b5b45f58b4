import KeHoachModel
import KeHoachText

/// What the totals of budgets say of each year and each source of money, in đồng.
struct BudgetParts {
  /// What a part is of.
  enum Kind: Hashable {
    /// A year.
    case year(Int)
    /// A source of money, by its folded name.
    case source(String)

    /// Whether both are years, or both sources.
    func isLike(_ other: Kind) -> Bool {
      switch (self, other) {
      case (.year, .year), (.source, .source): true
      default: false
      }
    }
  }

  /// The amount of a part in the total row of a budget.
  struct Part {
    /// The amount in đồng.
    var value: Decimal
    /// Where the total stands.
    var range: Range<Int>
  }

  /// The parts; several for a kind where several budgets have it.
  private(set) var parts: [Kind: [Part]] = [:]
  /// The folded names of the sources among them with single spaces, the longer first: a clause names the longest.
  private var sources: [(name: String, words: String)] = []

  /// Whether a budget tells sources apart.
  var hasSources: Bool { !sources.isEmpty }

  init(_ plan: Plan) {
    for case .budget(let budget) in plan.flows.flatMap(\.blocks).map(\.content) { read(budget) }
    let names = parts.keys.compactMap { if case .source(let name) = $0 { name } else { nil } }
    sources = names.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.map { name in
      (name, " " + name.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " ")
    }
  }

  private mutating func read(_ budget: Budget) {
    guard let total = budget.totalRow else { return }
    let columns = budget.columns.indices.filter { budget.columns[$0].role == .amount && $0 != budget.primaryColumn }
    var byKind: [Kind: [Int]] = [:]
    for column in columns {
      if let year = budget.columns[column].year { byKind[.year(year), default: []].append(column) }
      if budget.columns[column].isSource {
        byKind[.source(Keyword.fold(budget.columns[column].title)), default: []].append(column)
      }
    }
    for (kind, columns) in byKind {
      let amounts = whole(of: columns, kind, budget).compactMap { budget.dong(row: total, column: $0) }
      guard !amounts.isEmpty, let value = Decimal.sum(amounts) else { continue }
      parts[kind, default: []].append(Part(value: value, range: budget.table.rows[total].range))
    }
  }

  /// The columns that together are a whole part: its own sum, or else the smallest pieces that there are.
  private func whole(of columns: [Int], _ kind: Kind, _ budget: Budget) -> [Int] {
    let sums = columns.filter { !budget.columns[$0].sums.isEmpty }
    if !sums.isEmpty { return sums.count == 1 ? sums : [] }
    if columns.count == 1 { return columns }
    // One column for each year of a source, or for each source of a year.
    let isDivided = columns.allSatisfy {
      if case .year = kind { budget.columns[$0].isSource } else { budget.columns[$0].year != nil }
    }
    return isDivided ? columns : []
  }

  /// The part that a clause before an amount names: `trong đó ngân sách tỉnh`, `Kinh phí năm 2026 là`.
  ///
  /// - Parameter clause: the words since the last mark, folded. A word that is neither a part's name nor one that such
  ///   clauses have makes the amount one of something else.
  func kind(in clause: String) -> Kind? {
    let all = clause.split { !$0.isLetter && !$0.isNumber }
    // `tối đa`, but not `đã`.
    let words = all.indices.filter { all[$0] != "da" || all[..<$0].last != "toi" }.map { all[$0] }
    guard words.count <= 20, !words.isEmpty else { return nil }
    let years = words.filter { $0.first?.isNumber ?? false }
    if years.count == 1, let year = Int(years[0]) {
      let isAlone = words.allSatisfy { $0 == years[0] || MoneyWords.part.contains($0) }
      return isAlone && parts[.year(year)] != nil ? .year(year) : nil
    }
    guard years.isEmpty else { return nil }
    let padded = " " + words.joined(separator: " ") + " "
    let found = sources.first { source in
      guard padded.holdsBytes(of: source.words) else { return false }
      let rest = padded.split(separator: source.words, maxSplits: 1).flatMap { $0.split(separator: " ") }
      return rest.allSatisfy(MoneyWords.part.contains)
    }
    return found.map { .source($0.name) }
  }
}

/// Words that say nothing about what money is for, folded.
enum MoneyWords {
  /// In a clause that names a year or a source.
  static let part: Set<Substring> = [
    "nam", "kinh", "phi", "nguon", "von", "la", "bo", "tri", "bao", "dam", "cap", "thuc", "hien", "tong", "so",
    "trong", "do", "du", "toan", "tu", "gom", "ho", "tro", "chi", "phan", "nhu", "cau", "ke", "hoach", "tien", "kien",
    "va", "cong", "muc", "huy", "khong", "qua", "vuot", "duoc", "toi", "lon", "hon", "duoi", "che", "o", "gioi",
    "han",
  ]
  /// In the title or the clause above such clauses.
  static let heading: Set<Substring> = part.union([
    "trien", "khai", "to", "chuc", "giai", "phap", "co", "theo", "tung", "cac", "dong", "quan", "ly", "su", "dung",
    "tai", "chinh", "luc", "nhiem", "vu", "chia", "ky", "de", "nay", "doan", "sau", "cua", "dieu", "kien", "cho",
    "cu", "the",
  ])
}
