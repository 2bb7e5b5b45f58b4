import KeHoachText

/// Finds the columns that must equal the sum of others: by year, by source, or both.
struct ColumnSums {
  private let columns: [Budget.Column]
  private let table: Table
  private let notation: AmountNotation

  init(columns: [Budget.Column], table: Table, notation: AmountNotation) {
    self.columns = columns
    self.table = table
    self.notation = notation
  }

  /// The sums that a column must equal: a total in a group sums the group; the main amount sums years, and sources.
  func sums(of column: Int) -> [Budget.ColumnSum] {
    guard columns[column].role == .amount else { return [] }
    let changes = changeSums(of: column)
    return changes.isEmpty ? groupSums(of: column) + yearSums(of: column) + crossSums(of: column) : changes
  }

  // MARK: A total and what stands beside it

  private func groupSums(of column: Int) -> [Budget.ColumnSum] {
    let title = columns[column].title
    let isTotal = ColumnNames.isTotal(title)
    let isMain = ColumnNames.isMainAmount(title) && !ColumnNames.isShare(title) && !ColumnNames.isInvestment(title)
    guard isTotal || isMain else { return [] }
    let group = columns[column].heads.dropLast()
    var others = withWholes(columns.indices.filter { isPart($0, of: column, in: group) }, below: group.count)
    // `Tổng năm 2026` beside the sources of several years sums those of its own.
    if let year = ColumnNames.year(in: Keyword.fold(title)) {
      others.removeAll { !columns[$0].heads.contains { ColumnNames.year(in: Keyword.fold($0)) == year } }
    }
    let shares = others.filter { columns[$0].heads.dropFirst(group.count).contains(where: ColumnNames.isShare) }
    if !isTotal, shares.count < 2 || shares.count < others.count { return [] }
    let isClear = isTotal ? shares.count == others.count || !group.isEmpty : true
    return categories(of: others, below: group.count).compactMap { key, parts in
      let isPartial = ColumnNames.isPartial(key)
      let (holds, fails) = agreement(of: column, with: parts)
      // What the heads leave open the numbers tell: columns that hardly ever add up are no parts.
      if isPartial { return Budget.ColumnSum(columns: parts, isPartial: holds < 2 || holds <= fails) }
      return isClear || holds > fails || holds + fails == 0 ? Budget.ColumnSum(columns: parts) : nil
    }
  }

  /// `Kinh phí năm 2026 | Quý I | Quý II …` or `| NSTW | NSĐP`: parts only where the numbers say so, too.
  private func yearSums(of column: Int) -> [Budget.ColumnSum] {
    let title = columns[column].title
    guard ColumnNames.isMainAmount(title), !ColumnNames.isTotal(title),
      ColumnNames.year(in: Keyword.fold(title)) != nil
    else { return [] }
    let group = columns[column].heads.dropLast()
    let parts = columns.indices.filter { other in
      let own = columns[other].heads.dropFirst(group.count)
      return isPart(other, of: column, in: group)
        && own.contains { ColumnNames.isSource($0) || ColumnNames.isPeriod($0) }
        && !own.contains { ColumnNames.year(in: Keyword.fold($0)) != nil }
    }
    return categories(of: parts, below: group.count).compactMap { _, parts in
      let (holds, fails) = agreement(of: column, with: parts)
      return parts.count > 1 && holds > max(1, fails) ? Budget.ColumnSum(columns: parts) : nil
    }
  }

  private func isPart(_ other: Int, of column: Int, in group: ArraySlice<String>) -> Bool {
    let candidate = columns[other]
    return other != column && candidate.role == .amount && !candidate.isProduct && candidate.heads.count > group.count
      && candidate.heads.starts(with: group)
      && !candidate.heads.dropFirst(group.count).contains(where: ColumnNames.isTotal)
  }

  /// Puts `2026 › Cộng` in place of `2026 › Trong đó: NSTW`, which is only a part of it.
  private func withWholes(_ parts: [Int], below depth: Int) -> [Int] {
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
  private func categories(of others: [Int], below depth: Int) -> [(key: String, columns: [Int])] {
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

  /// In how many rows the numbers add up, and in how many they don't.
  private func agreement(
    of column: Int, with parts: [Int], subtracted: Set<Int> = []
  ) -> (holds: Int, fails: Int) {
    table.rows.reduce(into: (0, 0)) { counts, row in
      guard let whole = number(row, column) else { return }
      let numbers = parts.compactMap { part in
        number(row, part).map { (value: subtracted.contains(part) ? $0.value.negated : $0.value, $0.scale, $0.half) }
      }
      guard !numbers.isEmpty, let sum = Decimal.sum(numbers.map(\.value)) else { return }
      let tolerance = Decimal.sum(numbers.filter { $0.1 > 0 }.map { _ in whole.half }) ?? .zero
      let isEqual = sum.subtracting(whole.value).map { $0.magnitude <= tolerance } ?? false
      if isEqual { counts.0 += 1 } else { counts.1 += 1 }
    }
  }

  /// A number in đồng, with half of its last digit.
  private func number(_ row: Table.Row, _ column: Int) -> (value: Decimal, scale: Int, half: Decimal)? {
    let unit = columns[column].unit ?? .dong
    let text = row.cells[column].text.plain.trimmingSpaces
    guard let reading = (try? notation.read(text).get()) ?? notation.read(text, in: unit),
      let value = reading.value.converted(from: unit, to: .dong),
      let half = reading.tolerance.converted(from: unit, to: .dong)
    else { return nil }
    return (value, reading.decimals, half)
  }

  // MARK: Changes

  /// `Sau điều chỉnh` is what was given, with what is added and without what is cut; `Chênh lệch` the difference of the
  /// two columns before it.
  private func changeSums(of column: Int) -> [Budget.ColumnSum] {
    let words = columns[column].heads.joined(separator: " ")
    let others = columns.indices.filter { $0 != column && columns[$0].role == .amount }
    if ColumnNames.isAfter(words) {
      let before = others.filter { other in
        let head = columns[other].heads.joined(separator: " ")
        return ColumnNames.isBefore(head) && !ColumnNames.isAfter(head)
      }
      let rises = others.filter { columns[$0].heads.contains(where: ColumnNames.isRise) }
      let cuts = others.filter { columns[$0].heads.contains(where: ColumnNames.isCut) && !rises.contains($0) }
      guard before.count == 1, rises.count <= 1, cuts.count <= 1, rises.count + cuts.count > 0,
        !rises.contains(before[0]), !cuts.contains(before[0])
      else { return [] }
      return [Budget.ColumnSum(columns: before + rises + cuts, subtracted: Set(cuts))]
    }
    guard ColumnNames.isDifference(columns[column].title) else { return [] }
    let pair = Array(others.filter { $0 < column }.suffix(2))
    guard pair.count == 2 else { return [] }
    for subtracted in pair {
      let (holds, fails) = agreement(of: column, with: pair, subtracted: [subtracted])
      if holds > max(1, fails) { return [Budget.ColumnSum(columns: pair, subtracted: [subtracted])] }
    }
    return []
  }

  // MARK: A group of totals

  /// `Tổng cộng › Ngân sách tỉnh` beside `2026 › Ngân sách tỉnh` and `2027 › Ngân sách tỉnh`.
  private func crossSums(of column: Int) -> [Budget.ColumnSum] {
    let heads = columns[column].heads.map { Keyword.fold($0) }
    for level in heads.indices.dropLast() where ColumnNames.isTotal(columns[column].heads[level]) {
      let parts = columns.indices.filter { other in
        let others = columns[other].heads.map { Keyword.fold($0) }
        return columns[other].role == .amount && others.count == heads.count
          && others[..<level] == heads[..<level] && others[(level + 1)...] == heads[(level + 1)...]
          && !ColumnNames.isTotal(columns[other].heads[level])
      }
      if parts.count > 1 { return [Budget.ColumnSum(columns: parts)] }
    }
    return []
  }
}
