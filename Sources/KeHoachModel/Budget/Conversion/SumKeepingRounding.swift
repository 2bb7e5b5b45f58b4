/// Rounds numbers so that those which add up to others still do: the method of the largest remainder, from the outermost
/// sum down.
///
/// A sum is rounded first; its parts are rounded down, and the steps that are missing go to the parts that lost most.
/// So no part is off by a whole step.
struct SumKeepingRounding {
  /// The rounded numbers; nil where there is no number.
  private(set) var rounded: [Decimal?]
  /// Whether every sum of the exact numbers is one of the rounded numbers too.
  private(set) var keepsSums = true

  private let exact: [Decimal?]
  private let decimals: Int
  /// For each number the ways in which it is a sum of others.
  private let sums: [Int: [[Int]]]

  /// - Parameters:
  ///   - sums: for each number the places of its parts, once for each way it adds up. What does not add up exactly is
  ///     no sum.
  ///   - fixed: what some of the numbers are rounded to already.
  init(_ exact: [Decimal?], decimals: Int, sums: [Int: [[Int]]], fixed: [Decimal?]? = nil) {
    self.exact = exact
    self.decimals = decimals
    self.sums = sums.reduce(into: [:]) { sums, entry in
      let ways = entry.value.map { $0.filter { exact[$0] != nil } }
      sums[entry.key] = ways.filter { Self.addsUp($0, to: exact[entry.key], exact) }
    }
    rounded = fixed ?? exact.map { _ in nil }
  }

  private static func addsUp(_ parts: [Int], to whole: Decimal?, _ exact: [Decimal?]) -> Bool {
    guard let whole, !parts.isEmpty else { return false }
    return Decimal.sum(parts.lazy.compactMap { exact[$0] }) == whole
  }

  /// - Parameter order: the sums in the order in which those outside of all others are taken: the widest first.
  mutating func run(order: [Int]) {
    var inner: Set<Int> = []
    for ways in sums.values { for parts in ways { inner.formUnion(parts) } }
    let outermost = order.filter { !inner.contains($0) }
    let isFixed = outermost.map { rounded[$0] != nil }
    for (whole, isFixed) in zip(outermost, isFixed) where isFixed { descend(from: whole) }
    for (whole, isFixed) in zip(outermost, isFixed) where !isFixed { descend(from: whole) }
    for whole in order.reversed() { ascend(to: whole) }
    for place in exact.indices where rounded[place] == nil { rounded[place] = nearest(place) }
    keepsSums = sums.allSatisfy { whole, ways in
      ways.allSatisfy { parts in total(of: parts) == rounded[whole] }
    }
  }

  /// The sum of those that are rounded already.
  private func total(of parts: [Int]) -> Decimal? { Decimal.sum(parts.lazy.compactMap { rounded[$0] }) }

  private func nearest(_ place: Int) -> Decimal? { exact[place]?.rounded(toScale: decimals) }

  private mutating func descend(from outermost: Int) {
    var open = [outermost]
    var seen: Set<Int> = []
    while let whole = open.popLast() {
      guard seen.insert(whole).inserted, let parts = sums[whole]?.first else { continue }
      let missing = parts.filter { rounded[$0] == nil }
      if rounded[whole] == nil, !missing.isEmpty { rounded[whole] = nearest(whole) }
      if let target = rounded[whole] { distribute(target, over: parts, missing) }
      open += parts
    }
  }

  /// A sum of numbers that are all rounded already is their sum.
  private mutating func ascend(to whole: Int) {
    guard rounded[whole] == nil, let parts = sums[whole]?.first, parts.allSatisfy({ rounded[$0] != nil }) else {
      return
    }
    rounded[whole] = total(of: parts)
  }

  private mutating func distribute(_ target: Decimal, over parts: [Int], _ missing: [Int]) {
    var shares: [(place: Int, down: Decimal, rest: Decimal)] = []
    for place in missing {
      guard let value = exact[place] else { return }
      let down = value.roundedDown(toScale: decimals)
      guard let down, let rest = value.subtracting(down) else { return }
      shares.append((place, down, rest))
    }
    guard let step = Decimal(coefficient: 1, scale: decimals),
      let taken = total(of: parts),
      let least = Decimal.sum(shares.lazy.map(\.down)),
      let steps = target.subtracting(taken)?.subtracting(least)?.shifted(byPowerOfTen: decimals), steps.isInteger,
      !steps.isNegative, steps.coefficient <= shares.lazy.filter({ !$0.rest.isZero }).count
    else { return }
    let byRest = shares.enumerated().sorted { ($1.element.rest, $0.offset) < ($0.element.rest, $1.offset) }
    for (order, share) in byRest.enumerated() {
      rounded[share.element.place] = order < steps.coefficient ? share.element.down.adding(step) : share.element.down
    }
  }
}

extension Decimal {
  /// The largest number of so many decimals that is no larger; nil on overflow.
  fileprivate func roundedDown(toScale scale: Int) -> Decimal? {
    let near = rounded(toScale: scale)
    guard near > self else { return near }
    return Decimal(coefficient: 1, scale: scale).flatMap { near.subtracting($0) }
  }
}
