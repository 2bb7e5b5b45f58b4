import KeHoachLint
public import KeHoachSource
public import KeHoachSyntax

/// A source after its fixes, checked again.
public struct FixedPlan: Sendable {
  /// The plan of the fixed source: what is found in it remains to be done.
  public let plan: CheckedPlan
  /// How many fixes were applied, by rule.
  public let counts: [Rule: Int]
  /// How many fixes were applied.
  public var count: Int { counts.values.reduce(0, +) }
}

extension Compiler {
  /// Applies the safe fixes of what is found in a source until none is left, then checks it again. Money is never
  /// touched.
  ///
  /// - Parameter includingUnsafe: applies fixes that may change what the plan says too.
  public func fix(_ source: SourceText, includingUnsafe: Bool = false) -> FixedPlan {
    let outcome = Fixer(includesUnsafe: includingUnsafe).fix(source) { check($0).diagnostics }
    return FixedPlan(
      plan: check(SourceText(name: source.name, bytes: outcome.bytes)), counts: outcome.counts)
  }

  /// The canonical form of a source: see `SourceFormatter`.
  public func format(_ source: SourceText) throws(SourceFormatter.Refusal) -> [UInt8] {
    try SourceFormatter.format(Parser.parse(source))
  }
}
