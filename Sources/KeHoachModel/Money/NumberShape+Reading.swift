extension NumberShape {
  /// What the runs and separators of a text mean.
  ///
  /// - Parameter text: the text that was taken apart: it is asked again where its groups are wrong.
  func reading(of text: some StringProtocol) -> Result<NumberReading, NumberProblem> {
    guard let last else { return whole(form: first.significant > 3 ? .ungrouped : .vietnamese) }
    let earlierAreDots = earlier == nil || earlier == .dot
    let isUniform = earlier == nil || earlier == last
    let found: Result<NumberReading, NumberProblem>? =
      switch last {
      case _ where lastCount == 0: nil
      case .comma where separatorCount == 1: singleComma
      case .comma where earlierAreDots: hasGroupsBeforeLast ? decimal(form: .vietnamese) : nil
      case .dot where separatorCount == 1: hasGroups ? whole(form: .vietnamese) : singleDot
      case .dot where earlier == .comma: hasGroupsBeforeLast ? decimal(form: .foreign) : nil
      case .dot where earlier == .space && lastCount <= 2, .comma where earlier == .space:
        hasGroupsBeforeLast ? decimal(form: .foreign) : nil
      case .dot, .comma, .space:
        isUniform && hasGroups ? whole(form: last == .dot ? .vietnamese : .foreign) : nil
      case .several: nil
      }
    return found ?? .failure(.malformed(suggestions: suggestions(for: text)))
  }

  /// One comma is the decimal sign.
  private var singleComma: Result<NumberReading, NumberProblem> {
    decimal(form: first.count == 0 ? .foreign : first.significant > 3 ? .ungrouped : .vietnamese)
  }

  /// One full stop that groups no thousands: a decimal point, unless a slip of the grouping is as likely.
  private var singleDot: Result<NumberReading, NumberProblem>? {
    first.significant == 0 || lastCount <= 2 ? decimal(form: .foreign) : nil
  }

  /// Whether the runs are groups of thousands: one to three digits, then three each.
  var hasGroups: Bool { hasGroupsBeforeLast && (separatorCount == 0 || lastCount == 3) }

  /// Whether the runs before the last separator are groups of thousands.
  private var hasGroupsBeforeLast: Bool {
    (1...3).contains(first.count) && first.significant == first.count && innerAreThousands
  }

  private func whole(form: NumberReading.Form) -> Result<NumberReading, NumberProblem> {
    number(decimals: 0, form: form)
  }

  private func decimal(form: NumberReading.Form) -> Result<NumberReading, NumberProblem> {
    number(decimals: lastCount, form: form)
  }

  private func number(decimals: Int, form: NumberReading.Form) -> Result<NumberReading, NumberProblem> {
    guard digitCount <= Decimal.maximumScale, decimals <= Decimal.maximumScale,
      let value = Decimal(coefficient: isNegative ? -coefficient : coefficient, scale: decimals)
    else { return .failure(.tooLarge) }
    return .success(NumberReading(value: value, decimals: decimals, form: isBracketed ? .foreign : form))
  }
}
