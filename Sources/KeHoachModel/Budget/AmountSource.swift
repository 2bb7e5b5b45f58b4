/// Where an amount comes from.
enum AmountSource {
  case sum(of: [Int], kind: BudgetMismatch.Kind)
  /// The product in the amount's unit, and how far the price's unit was shifted for it.
  case product(Decimal, factors: [Factor], shift: Int)
  case columns(Budget.ColumnSum)
  case columnShare(Budget.ColumnShare)
  case share(Decimal, of: [Int])
  case rounded([Int])
  case overflow

  /// A quantity or price, and the column it stands in.
  struct Factor {
    var value: Decimal
    var column: Int
  }

  /// Whether the amount counts although its cell says `-`, other words or `{}`: a group without a sum of its own.
  var countsBehindText: Bool {
    switch self {
    case .sum(_, .children), .columns: true
    case .sum, .product, .columnShare, .share, .rounded, .overflow: false
    }
  }
}

/// What a source gives.
struct AmountEvaluation {
  /// From the amounts as they are shown; nil when the number is too large.
  var computed: Decimal?
  /// From the inputs alone.
  var regenerated: Decimal?
  /// How far rounding of the parts can take the sum from the truth.
  var tolerance = Decimal.zero
  var kind: BudgetMismatch.Kind
  var parts: [BudgetMismatch.Part] = []
  var factors: [Decimal] = []
  /// Whether the parts may be a part only.
  var isPartial = false

  /// Whether half of the last digit of what was rounded explains a difference.
  func explains(_ written: NumberReading, instead exact: Decimal) -> Bool {
    guard let difference = written.value.subtracting(exact)?.magnitude else { return false }
    let own = exact.scale > written.decimals ? written.tolerance : .zero
    return difference <= (tolerance.adding(own) ?? tolerance)
  }

  /// Whether nothing is to be said about an amount but rounding.
  func agrees(with amount: Budget.Amount) -> Bool {
    guard let computed, let written = amount.written else { return true }
    return explains(written, instead: computed)
  }
}

extension Budget {
  /// What a source gives for a cell; nil when there is nothing to compute from.
  func evaluate(_ source: AmountSource, _ index: Int, _ column: Int) -> AmountEvaluation? {
    switch source {
    case .overflow: return AmountEvaluation(kind: .product)
    case .product(let value, let factors, _):
      return AmountEvaluation(computed: value, regenerated: value, kind: .product, factors: factors.map(\.value))
    case .sum(let rows, let kind):
      let parts = rows.compactMap { part($0, column) }
      return parts.isEmpty ? nil : add(parts, kind: kind, unit: column)
    case .columns(let sum):
      let parts = sum.columns.compactMap { column in
        part(index, column).map { sum.subtracted.contains(column) ? $0.subtracted : $0 }
      }
      var result = add(parts, kind: .columns, unit: column)
      result.isPartial = sum.isPartial
      return result
    case .columnShare(let share):
      return part(index, share.column).map { portion(share.percentage, of: [$0], unit: column) }
    case .share(let share, let rows):
      let parts = rows.compactMap { part($0, column) }
      return parts.isEmpty ? nil : portion(share, of: parts, unit: column)
    case .rounded(let rows):
      let parts = rows.compactMap { part($0, column) }
      guard !parts.isEmpty else { return nil }
      var result = add(parts, kind: .rounded, unit: column)
      let step = roundingStep(index, column)
      result.computed = result.computed?.rounded(toMultipleOf: step)
      result.regenerated = result.regenerated?.rounded(toMultipleOf: step)
      result.tolerance = .zero
      return result
    }
  }

  private func portion(_ share: Decimal, of parts: [BudgetMismatch.Part], unit column: Int) -> AmountEvaluation {
    var result = add(parts, kind: .share(share), unit: column)
    func portion(_ value: Decimal?) -> Decimal? { value?.multiplied(by: share)?.shifted(byPowerOfTen: -2) }
    result.computed = portion(result.computed)
    result.regenerated = portion(result.regenerated)
    result.tolerance = portion(result.tolerance) ?? .zero
    return result
  }

  /// Quantity × price in the unit of the amount; nil when one of them is missing. A blank factor among several is 1.
  func product(_ index: Int, _ column: Int) -> AmountSource? {
    var value: Decimal = 1
    var factors: [AmountSource.Factor] = []
    var hasQuantity = false
    var hasPrice = false
    var unit = MoneyUnit.dong
    for other in columns.indices where columns[other].role == .quantity || columns[other].role == .price {
      guard let factor = rows[index].amounts[other]?.written?.value else {
        let text = table.rows[index].cells[other].text
        if text.plain.contains(where: \.isLetter) || text.inlines.contains(where: \.isPending) { return nil }
        continue
      }
      if columns[other].role == .price {
        hasPrice = true
        unit = columns[other].unit ?? .dong
      } else {
        hasQuantity = true
      }
      factors.append(AmountSource.Factor(value: factor, column: other))
      guard let next = value.multiplied(by: factor) else { return .overflow }
      value = next
    }
    guard hasQuantity, hasPrice else { return nil }
    let percentages = factors.count { columns[$0.column].isPercentage }
    let shift = unit.exponent - (columns[column].unit ?? .dong).exponent - 2 * percentages
    guard let converted = value.shifted(byPowerOfTen: shift) else { return .overflow }
    return .product(converted, factors: factors, shift: shift)
  }

  /// What a `Làm tròn` row rounds to: as coarsely as the written number is; else thousands of đồng, or whole units.
  func roundingStep(_ row: Int, _ column: Int) -> Decimal {
    rows[row].amounts[column]?.written.map { Self.lastPower(of: $0.value) }
      ?? (columns[column].unit == .dong ? 1000 : 1)
  }

  /// The power of ten that a rounded number is rounded to: 1000 for 15000.
  private static func lastPower(of value: Decimal) -> Decimal {
    var step: Decimal = 1
    while !value.isZero, step < 1_000_000_000_000, let next = step.multiplied(by: 10),
      value.divided(exactlyBy: next)?.isInteger == true
    {
      step = next
    }
    if !value.isInteger, let fraction = Decimal(coefficient: 1, scale: value.scale) { return fraction }
    return step
  }

  private func part(_ row: Int, _ column: Int) -> BudgetMismatch.Part? {
    guard let amount = rows[row].amounts[column], amount.shown != nil else { return nil }
    return BudgetMismatch.Part(row: row, column: column, amount: amount)
  }

  private func add(_ parts: [BudgetMismatch.Part], kind: BudgetMismatch.Kind, unit column: Int) -> AmountEvaluation {
    let target = columns[column].unit ?? .dong
    func sum(isSigned: Bool = true, _ value: (BudgetMismatch.Part) -> Decimal?) -> Decimal? {
      var total = Decimal.zero
      for part in parts {
        guard let next = value(part)?.converted(from: columns[part.column].unit ?? .dong, to: target),
          let sum = part.isSubtracted && isSigned ? total.subtracting(next) : total.adding(next)
        else { return nil }
        total = sum
      }
      return total
    }
    return AmountEvaluation(
      computed: sum(\.amount.shown), regenerated: sum { $0.amount.regenerated ?? $0.amount.shown },
      tolerance: min(
        sum(isSigned: false) { tolerance(of: $0) } ?? .zero, likelyRounding(of: parts, in: target)),
      kind: kind, parts: parts)
  }

  /// How far the roundings of many parts take their sum beyond doubt: they cancel each other out, so it is three times
  /// the standard deviation of their sum, √(n/12) of the last digit, and not half of it for each.
  private func likelyRounding(of parts: [BudgetMismatch.Part], in target: MoneyUnit) -> Decimal {
    var largest = Decimal.zero
    var count = 0
    for part in parts {
      let own = tolerance(of: part).converted(from: columns[part.column].unit ?? .dong, to: target) ?? .zero
      guard !own.isZero else { continue }
      largest = max(largest, own)
      count += 1
    }
    let halves = count <= 4 ? count * 10 : Int((Double(count) * 300).squareRoot().rounded(.up))
    return Decimal(coefficient: Int128(halves), scale: 1)?.multiplied(by: largest) ?? .zero
  }

  /// An input may have been rounded by half of its last digit; whole đồng, products and sums of exact amounts were not.
  private func tolerance(of part: BudgetMismatch.Part) -> Decimal {
    let amount = part.amount
    if amount.computed != nil { return min(amount.tolerance, amount.written?.tolerance ?? amount.tolerance) }
    guard let written = amount.written, !(columns[part.column].unit == .dong && written.decimals == 0) else {
      return .zero
    }
    return written.tolerance
  }
}

extension Table.Cell {
  /// Whether the cell holds anything but white space.
  var saysSomething: Bool { text.inlines.contains { !$0.plain.trimmingSpaces.isEmpty || $0.isPending } }

  /// The bytes of the number in the cell, inside any emphasis and beside any footnote mark; all of the cell where the
  /// number is made of several pieces.
  public var numberRange: Range<Int> {
    let pieces = text.inlines.filter { !$0.plain.trimmingSpaces.isEmpty }
    guard pieces.count == 1, case .text(let words) = pieces[0].content, words.utf8.count == pieces[0].range.count else {
      return range
    }
    let start = words.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    let end = words.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    return pieces[0].range.lowerBound + start..<pieces[0].range.upperBound - end
  }
}

extension Inline {
  /// Whether the piece prints something that is not known yet.
  var isPending: Bool {
    switch content {
    case .value, .reference: true
    case .text, .lineBreak, .footnote: false
    }
  }
}
