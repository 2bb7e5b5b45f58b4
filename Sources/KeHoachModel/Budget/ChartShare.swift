/// A share of a whole in percent, as it is printed.
public struct ChartShare: Sendable, Hashable {
  /// The percentage, rounded down or up by the largest remainder.
  public var percent: Decimal
  /// Whether there is something, but less than what the last decimal can say.
  public var isTrace: Bool

  /// The share as Vietnamese writes it: `60%`, `12,5%`, `dưới 0,01%`.
  public var text: String { isTrace ? "dưới 0,01%" : percent.vietnamese() + "%" }

  /// The decimals of a percentage: none where all shares are whole, one where that makes all of them exact, and as many
  /// as it takes for no share to be printed as nothing, up to this number.
  private static let mostDecimals = 2

  /// The shares of amounts in their sum, worked out exactly; their percentages make 100 together.
  ///
  /// - Parameter amounts: none of them negative.
  /// - Returns: none when the sum is zero or too large.
  static func shares(of amounts: [Decimal]) -> [ChartShare] {
    let scale = amounts.map(\.scale).max() ?? 0
    var parts: [UInt128] = []
    var whole: UInt128 = 0
    for amount in amounts {
      let (part, overflow) = amount.coefficient.magnitude.multipliedReportingOverflow(
        by: Decimal.powersOfTen[scale - amount.scale].magnitude)
      let (sum, sumOverflow) = whole.addingReportingOverflow(part)
      guard !overflow, !sumOverflow, !amount.isNegative else { return [] }
      parts.append(part)
      whole = sum
    }
    guard whole > 0 else { return [] }
    let candidates = (0...mostDecimals).map { Apportionment(parts, of: whole, decimals: $0) }
    let chosen =
      candidates.prefix(2).first(where: \.isExact) ?? candidates.first(where: \.saysEveryPart)
      ?? candidates[mostDecimals]
    return zip(parts, chosen.steps).map { part, steps in
      ChartShare(
        percent: Decimal(coefficient: Int128(steps), scale: chosen.decimals) ?? .zero, isTrace: part > 0 && steps == 0)
    }
  }
}

/// A hundred percent given out in steps of the last decimal, by the largest remainder.
private struct Apportionment {
  let decimals: Int
  /// The steps that each part gets.
  let steps: [UInt128]
  /// Whether nothing was rounded.
  let isExact: Bool
  /// Whether no part greater than zero got nothing.
  let saysEveryPart: Bool

  init(_ parts: [UInt128], of whole: UInt128, decimals: Int) {
    self.decimals = decimals
    let all = 100 * Decimal.powersOfTen[decimals].magnitude
    let quotients = parts.map { whole.dividingFullWidth($0.multipliedFullWidth(by: all)) }
    var steps = quotients.map(\.quotient)
    let left = Int(all - steps.reduce(0, +))
    let byRemainder = quotients.indices.sorted {
      (quotients[$1].remainder, $0) < (quotients[$0].remainder, $1)
    }
    for index in byRemainder.prefix(left) { steps[index] += 1 }
    self.steps = steps
    isExact = quotients.allSatisfy { $0.remainder == 0 }
    saysEveryPart = !zip(parts, steps).contains { $0 > 0 && $1 == 0 }
  }
}
