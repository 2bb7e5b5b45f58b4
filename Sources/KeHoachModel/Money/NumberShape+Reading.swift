extension NumberShape {
  /// What the runs and separators mean.
  func reading() -> Result<NumberReading, NumberProblem> {
    guard let last = separators.last else { return number(groups: runs, fraction: nil, form: .vietnamese) }
    guard runs.last != "" else { return malformed }
    let before = separators.dropLast()
    let isUniform = before.allSatisfy { $0 == last }
    switch last {
    case .comma where before.isEmpty:
      return decimal(form: runs[0].isEmpty ? .foreign : .vietnamese)
    case .comma where before.allSatisfy({ $0 == .dot }):
      return hasGroups(runs.dropLast()) ? decimal(form: .vietnamese) : malformed
    case .dot where before.isEmpty:
      return hasGroups(runs[...]) ? whole(form: .vietnamese) : singleDot
    case .dot where before.allSatisfy({ $0 == .comma }):
      return hasGroups(runs.dropLast()) ? decimal(form: .foreign) : malformed
    case .dot where before.allSatisfy({ $0 == .space }) && (runs.last ?? "").utf8.count <= 2,
      .comma where before.allSatisfy({ $0 == .space }):
      return hasGroups(runs.dropLast()) ? decimal(form: .foreign) : malformed
    case .dot, .comma, .space:
      guard isUniform, hasGroups(runs[...]) else { return malformed }
      return whole(form: last == .dot ? .vietnamese : .foreign)
    case .several:
      return malformed
    }
  }

  /// One full stop that groups no thousands: a decimal point, unless a slip of the grouping is as likely.
  private var singleDot: Result<NumberReading, NumberProblem> {
    let (before, after) = (runs[0], runs[1])
    let isBelowOne = before.allSatisfy { $0 == "0" }
    guard isBelowOne || after.utf8.count <= 2 else { return malformed }
    return decimal(form: .foreign)
  }

  /// Whether the runs are groups of thousands: one to three digits, then three each.
  func hasGroups(_ runs: ArraySlice<String>) -> Bool {
    guard let first = runs.first, (1...3).contains(first.utf8.count), first.utf8.first != UInt8(ascii: "0") else {
      return false
    }
    return runs.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  private func whole(form: NumberReading.Form) -> Result<NumberReading, NumberProblem> {
    number(groups: runs, fraction: nil, form: form)
  }

  private func decimal(form: NumberReading.Form) -> Result<NumberReading, NumberProblem> {
    number(groups: Array(runs.dropLast()), fraction: runs.last, form: form)
  }

  private func number(
    groups: [String], fraction: String?, form: NumberReading.Form
  ) -> Result<NumberReading, NumberProblem> {
    let decimals = fraction?.utf8.count ?? 0
    guard let value = Self.value(of: groups.joined() + (fraction ?? ""), decimals: decimals) else {
      return .failure(.tooLarge)
    }
    var form = isBracketed ? .foreign : form
    if form == .vietnamese, groups.count == 1, groups[0].utf8.count > 3 { form = .ungrouped }
    return .success(NumberReading(value: isNegative ? value.negated : value, decimals: decimals, form: form))
  }

  /// The number that the digits make, or nil when they are too many.
  private static func value(of digits: String, decimals: Int) -> Decimal? {
    let significant = digits.utf8.drop { $0 == UInt8(ascii: "0") }
    guard significant.count <= Decimal.maximumScale, decimals <= Decimal.maximumScale else { return nil }
    let coefficient = significant.reduce(Int128(0)) { $0 * 10 + Int128($1 - UInt8(ascii: "0")) }
    return Decimal(coefficient: coefficient, scale: decimals)
  }

  private var malformed: Result<NumberReading, NumberProblem> {
    .failure(.malformed(suggestions: suggestions))
  }
}
