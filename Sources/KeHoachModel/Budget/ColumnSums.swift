import KeHoachText

/// Finds the columns that must equal the sum of others: by year, by source, or both.
struct ColumnSums {
  let columns: [Budget.Column]
  private let table: Table
  private let notation: AmountNotation
  /// What the row of column numbers says.
  let formulas: [Int: ColumnFormulas.Formula]
  /// The amounts before and after a tax, and the column of the tax; nil for none.
  let taxed: (before: Int, tax: Int, after: Int)?

  init(columns: [Budget.Column], table: Table, notation: AmountNotation) {
    formulas = ColumnFormulas(table: table).formulas
    taxed = Self.taxed(in: columns)
    self.columns = columns
    self.table = table
    self.notation = notation
  }

  /// The sums that a column must equal: a total in a group sums the group; the main amount sums years, and sources.
  func sums(of column: Int) -> [Budget.ColumnSum] {
    guard columns[column].role == .amount else { return [] }
    let found = sumsByHeads(of: column)
    guard let stated = statedSum(of: column) else { return found }
    // A formula copied from another form is wrong where the heads say what the numbers bear out.
    let (holds, fails) = agreement(of: column, with: stated.columns, subtracted: stated.subtracted)
    let isContradicted =
      holds < fails
      && found.contains {
        agreement(of: column, with: $0.columns, subtracted: $0.subtracted).holds > holds
      }
    return isContradicted ? found : [stated] + found.filter { Set($0.columns).isDisjoint(with: stated.columns) }
  }

  private func sumsByHeads(of column: Int) -> [Budget.ColumnSum] {
    let changes = changeSums(of: column)
    if !changes.isEmpty { return changes }
    if let taxed = taxedSum(of: column) { return [taxed] }
    let sums = groupSums(of: column) + yearSums(of: column) + crossSums(of: column)
    return sums.contains(where: \.isPartial) ? sums : sums + breakdown(of: column, beside: sums)
  }

  /// The sum of amounts that the row of column numbers states.
  private func statedSum(of column: Int) -> Budget.ColumnSum? {
    guard case .sum(let sum) = formulas[column], sum.columns.allSatisfy({ columns[$0].role == .amount }) else {
      return nil
    }
    return sum
  }

  // MARK: A total and what stands beside it

  private func groupSums(of column: Int) -> [Budget.ColumnSum] {
    let title = columns[column].title
    let isTotal = ColumnNames.isTotal(title)
    let isMain = ColumnNames.isMainAmount(title) && !ColumnNames.isShare(title) && !ColumnNames.isInvestment(title)
    let period = ColumnNames.period(in: title)
    guard isTotal || isMain || period != nil else { return [] }
    let group = columns[column].heads.dropLast()
    var others = withWholes(columns.indices.filter { isPart($0, of: column, in: group) }, below: group.count)
    if let period {
      others = years(of: period, among: others, withOthers: isTotal)
    } else if let year = ColumnNames.year(in: Keyword.fold(title)) {
      // `Tổng năm 2026` beside the sources of several years sums those of its own.
      others.removeAll { !columns[$0].heads.contains { ColumnNames.year(in: Keyword.fold($0)) == year } }
    } else {
      others = withoutWholePeriods(others)
    }
    let shares = others.filter { columns[$0].heads.dropFirst(group.count).contains(where: ColumnNames.isShare) }
    let spans = others.filter { columns[$0].heads.dropFirst(group.count).contains(where: ColumnNames.isPeriod) }
    if !isTotal, period == nil, shares.count < 2 || shares.count < others.count, spans.count < others.count {
      return []
    }
    let isClear = isTotal ? Set(shares + spans).count == others.count || !group.isEmpty : !shares.isEmpty
    return categories(of: others, below: group.count).compactMap { key, parts in
      let isPartial = ColumnNames.isPartial(key)
      let (holds, fails) = agreement(of: column, with: parts)
      // What the heads leave open the numbers tell: columns that hardly ever add up are no parts.
      if isPartial { return Budget.ColumnSum(columns: parts, isPartial: holds < 2 || holds <= fails) }
      if let period, !cover(period, parts) {
        return parts.count > 1 && (holds > fails || isTotal && holds + fails == 0)
          ? Budget.ColumnSum(columns: parts) : nil
      }
      return isClear || holds > fails || holds + fails == 0 ? Budget.ColumnSum(columns: parts) : nil
    }
  }

  /// `Trong đó` right beside an amount divides that one, unless it divides a total that stands farther off.
  private func breakdown(of column: Int, beside sums: [Budget.ColumnSum]) -> [Budget.ColumnSum] {
    let group = columns[column].heads.dropLast()
    guard let next = columns.indices.first(where: { $0 > column && columns[$0].holdsNumbers }),
      isPart(next, of: column, in: group), ColumnNames.isPartial(columns[next].heads[group.count])
    else { return [] }
    let head = columns[next].heads[...group.count]
    let all = columns.indices.filter { isPart($0, of: column, in: group) && columns[$0].heads.starts(with: head) }
    let parts = withWholes(all, below: group.count + 1)
    guard !parts.isEmpty, !sums.contains(where: { Set($0.columns) == Set(parts) }) else { return [] }
    let (holds, fails) = agreement(of: column, with: parts)
    guard holds > fails || !isDivided(parts, by: columns.indices.filter { $0 != column }) else { return [] }
    return [Budget.ColumnSum(columns: parts, isPartial: holds < 2 || holds <= fails)]
  }

  /// Whether one of some columns is the sum of any of the parts.
  private func isDivided(_ parts: [Int], by others: [Int]) -> Bool {
    others.contains { other in
      columns[other].role == .amount
        && groupSums(of: other).contains { !Set($0.columns).isDisjoint(with: parts) }
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

  /// In how many rows the numbers add up, and in how many they don't.
  func agreement(
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

  // MARK: A group of totals

  /// `Tổng cộng › Ngân sách tỉnh` beside `2026 › Ngân sách tỉnh` and `2027 › Ngân sách tỉnh`.
  private func crossSums(of column: Int) -> [Budget.ColumnSum] {
    let heads = columns[column].heads.map { Keyword.fold($0) }
    for level in heads.indices.dropLast() {
      let period = ColumnNames.period(in: columns[column].heads[level])
      let isTotal = ColumnNames.isTotal(columns[column].heads[level])
      guard isTotal || period != nil else { continue }
      var parts = columns.indices.filter { other in
        let others = columns[other].heads.map { Keyword.fold($0) }
        return columns[other].role == .amount && others.count == heads.count
          && others[..<level] == heads[..<level] && others[(level + 1)...] == heads[(level + 1)...]
          && other != column && !ColumnNames.isTotal(columns[other].heads[level])
      }
      if let period {
        parts = years(of: period, among: parts, withOthers: false)
        if !isTotal, !cover(period, parts) { continue }
      }
      if parts.count > 1 { return [Budget.ColumnSum(columns: parts)] }
    }
    return []
  }
}
