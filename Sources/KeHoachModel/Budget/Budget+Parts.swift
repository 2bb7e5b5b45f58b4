import KeHoachText

extension Budget.Row {
  /// What the money is for, without a remark in brackets at the end: `Diễn tập cấp tỉnh (Phụ lục III)`.
  public var name: String { content.withoutRemark }
}

extension String {
  /// A name without the remark in brackets at its end.
  public var withoutRemark: String {
    let trimmed = trimmingSpaces
    guard trimmed.hasSuffix(")"), let opening = trimmed.lastIndex(of: "("), opening > trimmed.startIndex else {
      return trimmed
    }
    return String(trimmed[..<opening]).trimmingSpaces
  }
}

extension Plan {
  /// The years that have columns of their own in a budget.
  public var budgetYears: Set<Int> {
    var years: Set<Int> = []
    for case .budget(let budget) in flows.flatMap(\.blocks).map(\.content) {
      for column in budget.columns where column.role == .amount { if let year = column.year { years.insert(year) } }
    }
    return years
  }
}
