import KeHoachText

/// Finds the columns that must equal the sum of others: by year, by source, or both.
struct ColumnSums {
  private let columns: [Budget.Column]
  private let table: Table
  private let notation: AmountNotation
  /// What the row of column numbers says.
  private let formulas: [Int: ColumnFormulas.Formula]

  init(columns: [Budget.Column], table: Table, notation: AmountNotation) {
    formulas = ColumnFormulas(table: table).formulas
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
    let isContradicted = holds < fails && found.contains { agreement(of: column, with: $0.columns).holds > holds }
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

  /// The columns of the years that a period spans, those that put several of them together left out.
  private func years(of period: ClosedRange<Int>, among others: [Int], withOthers: Bool) -> [Int] {
    withoutWholePeriods(others).filter { other in
      if let own = span(of: other) {
        return own != period && period.contains(own.lowerBound) && period.contains(own.upperBound)
      }
      return year(of: other).map(period.contains) ?? withOthers
    }
  }

  /// The columns without those of periods whose years have columns of their own.
  private func withoutWholePeriods(_ others: [Int]) -> [Int] {
    let years = Set(others.compactMap { year(of: $0) })
    return others.filter { span(of: $0).map(years.isDisjoint) ?? true }
  }

  /// Whether the columns are one for each year of a period, or not divided by years at all.
  private func cover(_ period: ClosedRange<Int>, _ parts: [Int]) -> Bool {
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

  /// `Trong đó` right beside an amount divides that one, unless it divides a total that stands farther off.
  private func breakdown(of column: Int, beside sums: [Budget.ColumnSum]) -> [Budget.ColumnSum] {
    let group = columns[column].heads.dropLast()
    guard let next = columns.indices.first(where: { $0 > column && columns[$0].holdsNumbers }),
      isPart(next, of: column, in: group), ColumnNames.isPartial(columns[next].heads[group.count])
    else { return [] }
    let head = columns[next].heads[...group.count]
    let all = columns.indices.filter { isPart($0, of: column, in: group) && columns[$0].heads.starts(with: head) }
    let parts = withWholes(all, below: group.count + 1)
    let (holds, fails) = agreement(of: column, with: parts)
    let belongsElsewhere = columns.indices.contains { other in
      other != column && columns[other].role == .amount
        && groupSums(of: other).contains { !Set($0.columns).isDisjoint(with: parts) }
    }
    guard !parts.isEmpty, holds > fails || !belongsElsewhere,
      !sums.contains(where: { Set($0.columns) == Set(parts) })
    else { return [] }
    return [Budget.ColumnSum(columns: parts, isPartial: holds < 2 || holds <= fails)]
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

  // MARK: Tax

  /// The amounts before and after a tax, and the column of the tax.
  private var taxed: (before: Int, tax: Int, after: Int)? {
    let amounts = columns.indices.filter { columns[$0].role == .amount }
    let taxes = amounts.filter { ColumnNames.isTax(columns[$0].title) }
    guard taxes.count == 1, let tax = taxes.first else { return nil }
    let group = columns[tax].heads.dropLast()
    let others = amounts.filter { columns[$0].heads.dropLast() == group && $0 != tax }
    let before =
      others.last { $0 < tax && ColumnNames.isBeforeTax(columns[$0].title) }
      ?? others.last { $0 < tax && ColumnNames.isMainAmount(columns[$0].title) }
    let after =
      others.first { ColumnNames.isAfterTax(columns[$0].title) }
      ?? others.first { $0 > tax && ColumnNames.isTotal(columns[$0].title) }
    guard let before, let after, before != after else { return nil }
    return (before, tax, after)
  }

  private func taxedSum(of column: Int) -> Budget.ColumnSum? {
    guard let taxed, taxed.after == column else { return nil }
    return Budget.ColumnSum(columns: [taxed.before, taxed.tax])
  }

  /// Whether a column holds the amount with the tax that another gives.
  func isAfterTax(_ column: Int) -> Bool { taxed?.after == column }

  /// The share of another column that a column must be: `Thuế VAT (10%)`, `(6)=(5)×10%`.
  func share(of column: Int) -> Budget.ColumnShare? {
    guard columns[column].role == .amount else { return nil }
    if case .share(let share) = formulas[column], columns[share.column].role == .amount { return share }
    guard let taxed, taxed.tax == column, let percentage = ColumnNames.percentage(in: columns[column].title) else {
      return nil
    }
    return Budget.ColumnShare(percentage: percentage, of: taxed.before)
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
