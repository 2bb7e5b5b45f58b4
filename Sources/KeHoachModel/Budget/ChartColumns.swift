import KeHoachText

/// Finds the columns that make each bar of a chart by source or by year.
struct ChartColumns {
  /// The columns of one bar.
  struct Group {
    var name: String
    /// What they have in common: the folded name of a source, or a year.
    var key: String
    /// The columns whose amounts are added; none of them is part of another.
    var columns: [Int]
  }

  private let columns: [Budget.Column]
  private let kind: BudgetChart.Kind

  init(_ columns: [Budget.Column], by kind: BudgetChart.Kind) {
    self.columns = columns
    self.kind = kind
  }

  /// The bars: sources in the order of the table, years in that of time.
  var groups: [Group] {
    let keys = columns.map { $0.role == .amount ? category(of: $0) : nil }
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for (column, category) in keys.enumerated() {
      guard let category, !isSplit(column, by: keys.map { $0?.key }) else { continue }
      if let place = places[category.key] {
        groups[place].columns.append(column)
      } else {
        places[category.key] = groups.count
        groups.append(Group(name: category.name, key: category.key, columns: [column]))
      }
    }
    for index in groups.indices { groups[index].columns = outermost(groups[index].columns) }
    return kind == .year ? groups.sorted { $0.key < $1.key } : groups
  }

  /// The column of the whole: the total of all years and sources; nil where there is none.
  func whole(primary: Int?) -> Int? {
    let candidates = columns.indices.filter {
      columns[$0].role == .amount && columns[$0].year == nil && columns[$0].source == nil
        && !columns[$0].heads.contains(where: ColumnNames.isInvestment)
    }
    if let primary, candidates.contains(primary) { return primary }
    return candidates.first { !columns[$0].sums.isEmpty } ?? candidates.first { columns[$0].isTotal }
  }

  private func category(of column: Budget.Column) -> (key: String, name: String)? {
    switch kind {
    case .source: column.source.map { (Keyword.fold($0), $0) }
    case .year: column.year.map { (String($0), "Năm \($0)") }
    case .section: nil
    }
  }

  /// Whether a column is the sum of others that stand for bars of their own: `Ngân sách nhà nước › Tổng`.
  private func isSplit(_ column: Int, by keys: [String?]) -> Bool {
    columns[column].sums.contains { sum in
      !sum.isPartial && sum.columns.allSatisfy { keys[$0] != nil && keys[$0] != keys[column] }
    }
  }

  /// The columns that stand for the whole of a bar: those of the total group, or of the year as such, where there are
  /// any, and none that another one of them counts already.
  private func outermost(_ group: [Int]) -> [Int] {
    let plain = group.filter { kind == .source ? columns[$0].year == nil : columns[$0].source == nil }
    let candidates = plain.isEmpty ? group : plain
    let counted = Set(
      candidates.flatMap { column in columns[column].sums.filter { !$0.isPartial }.flatMap(\.columns) })
    return candidates.filter { !counted.contains($0) }
  }
}

extension Budget.Column {
  /// The one year that its heads name; nil for none, and for a period.
  public var year: Int? {
    let years = Set(heads.flatMap { ColumnNames.years(in: Keyword.fold($0)) })
    return years.count == 1 ? years.first : nil
  }

  /// The source that its heads name, the lowest one.
  fileprivate var source: String? { heads.last(where: ColumnNames.isSource) }

  fileprivate var isTotal: Bool { heads.contains(where: ColumnNames.isTotal) || ColumnNames.isMainAmount(title) }
}
