import KeHoachText

extension ColumnSums {
  /// `Sau điều chỉnh` is what was given, with what is added and without what is cut; `Chênh lệch` the difference of the
  /// two columns before it.
  func changeSums(of column: Int) -> [Budget.ColumnSum] {
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

  static func taxed(in columns: [Budget.Column]) -> (before: Int, tax: Int, after: Int)? {
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

  func taxedSum(of column: Int) -> Budget.ColumnSum? {
    guard let taxed, taxed.after == column else { return nil }
    return Budget.ColumnSum(columns: [taxed.before, taxed.tax])
  }

  /// Whether a column holds the amount with the tax that another gives.
  func isAfterTax(_ column: Int) -> Bool { taxed?.after == column }

  /// The share of another column that a column must be: `Thuế VAT (10%)`, `(6)=(5)×10%`.
  func share(of column: Int) -> Budget.ColumnShare? {
    guard columns[column].role == .amount else { return nil }
    if case .share(let share) = formulas[column], columns[share.column].role == .amount { return share }
    guard let taxed, taxed.tax == column, let percentage = RowNames.percentage(in: columns[column].title) else {
      return nil
    }
    return Budget.ColumnShare(percentage: percentage, of: taxed.before)
  }
}
