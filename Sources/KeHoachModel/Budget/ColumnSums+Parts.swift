import KeHoachText

extension ColumnSums {
  func isPart(_ other: Int, of column: Int, in group: ArraySlice<String>) -> Bool {
    let candidate = columns[other]
    return other != column && candidate.role == .amount && !candidate.isProduct && candidate.heads.count > group.count
      && candidate.heads.starts(with: group)
      && !candidate.heads.dropFirst(group.count).contains(where: ColumnNames.isTotal)
  }

  /// Puts `2026 › Cộng` in place of `2026 › Trong đó: NSTW`, which is only a part of it.
  func withWholes(_ parts: [Int], below depth: Int) -> [Int] {
    var result: [Int] = []
    for part in parts {
      let heads = columns[part].heads
      guard let place = heads.indices.dropFirst(depth + 1).first(where: { ColumnNames.isPartial(heads[$0]) }) else {
        result.append(part)
        continue
      }
      let wholes = columns.indices.filter { other in
        let own = columns[other]
        return own.role == .amount && own.heads.count == place + 1 && own.heads.starts(with: heads[..<place])
          && ColumnNames.isTotal(own.title)
      }
      for whole in wholes.isEmpty ? [part] : wholes where !result.contains(whole) { result.append(whole) }
    }
    return result
  }

  /// `Theo năm`, `Nguồn kinh phí`, `Trong đó` divide the whole each by itself; years and sources add up together.
  func categories(of others: [Int], below depth: Int) -> [(key: String, columns: [Int])] {
    var result: [(key: String, columns: [Int])] = []
    for other in others {
      let rest = columns[other].heads.dropFirst(depth)
      let isCategory =
        rest.count > 1 && !ColumnNames.isShare(rest.first ?? "") || rest.first.map(ColumnNames.isPartial) ?? false
      let hasYear = rest.contains { ColumnNames.year(in: Keyword.fold($0)) != nil }
      let key =
        isCategory
        ? rest.first.map { ColumnNames.isPartial($0) ? "Trong đó" : $0 } ?? ""
        : hasYear ? "\u{1}" : rest.contains(where: ColumnNames.isPeriod) ? "\u{3}" : "\u{2}"
      if let place = result.firstIndex(where: { $0.key == key }) {
        result[place].columns.append(other)
      } else {
        result.append((key, [other]))
      }
    }
    return result
  }

  /// The columns of the years that a period spans, those that put several of them together left out.
  func years(of period: ClosedRange<Int>, among others: [Int], withOthers: Bool) -> [Int] {
    withoutWholePeriods(others).filter { other in
      if let own = span(of: other) {
        return own != period && period.contains(own.lowerBound) && period.contains(own.upperBound)
      }
      return year(of: other).map(period.contains) ?? withOthers
    }
  }

  /// The columns without those of periods whose years have columns of their own.
  func withoutWholePeriods(_ others: [Int]) -> [Int] {
    let years = Set(others.compactMap { year(of: $0) })
    return others.filter { span(of: $0).map(years.isDisjoint) ?? true }
  }

  /// Whether the columns are one for each year of a period, or not divided by years at all.
  func cover(_ period: ClosedRange<Int>, _ parts: [Int]) -> Bool {
    let years = Set(parts.compactMap { year(of: $0) })
    return parts.allSatisfy { year(of: $0) == nil } || years.isSuperset(of: period)
      || parts.contains { span(of: $0) != nil }
  }

  /// The one year that the heads of a column name.
  private func year(of column: Int) -> Int? {
    span(of: column) == nil
      ? columns[column].heads.lazy.compactMap { ColumnNames.year(in: Keyword.fold($0)) }.first : nil
  }

  private func span(of column: Int) -> ClosedRange<Int>? {
    columns[column].heads.lazy.compactMap { ColumnNames.period(in: $0) }.first
  }
}
