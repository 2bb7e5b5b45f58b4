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
  /// Applies the safe fixes of what is found in a plan until none is left, and checks the result. Money is never
  /// touched.
  ///
  /// - Parameter includingUnsafe: applies fixes that may change what the plan says too.
  public func fix(_ plan: CheckedPlan, includingUnsafe: Bool = false) -> FixedPlan {
    // The last source that was checked is the one that no fix is left for.
    var last = plan
    let outcome = Fixer(includesUnsafe: includingUnsafe).fix(plan.source) { source in
      if source !== last.source { last = check(source, files: plan.files) }
      return last.diagnostics
    }
    if last.source.bytes != outcome.bytes {
      last = check(SourceText(name: plan.source.name, bytes: outcome.bytes), files: plan.files)
    }
    return FixedPlan(plan: last, counts: outcome.counts)
  }

  /// The canonical form of a source: see `SourceFormatter`.
  public func format(_ source: SourceText) throws(SourceFormatter.Refusal) -> [UInt8] {
    try SourceFormatter.format(Parser.parse(source))
  }
}
