import KeHoach

/// What `lint` does with one plan: read, check, mend if asked.
struct LintJob: Sendable {
  /// What to do about what is found.
  enum Mode: Sendable {
    /// Says it.
    case report
    /// Mends it in place and says what remains.
    case fix
    /// Shows what mending would change.
    case diff
  }

  /// What came of a plan.
  struct Outcome: Sendable {
    /// What is found, or what remains.
    var report: SourceReport?
    /// How many fixes were applied, or would be.
    var fixed = 0
    /// The text for standard output: a difference, or the mended source of standard input.
    var output: [UInt8] = []
    var failure: Failure?
  }

  let loader: PlanLoader
  let mode: Mode
  let includesUnsafe: Bool
  /// What is done with inputs that are drafts.
  let drafts: DraftJob

  /// Does it.
  @Sendable func run(_ input: PlanInput) async -> Outcome {
    var outcome = Outcome()
    do throws(Failure) {
      if DraftFile.isDraft(input) { return try drafts.run(input) }
      let loaded = try loader.load(input)
      let source = loaded.plan.source
      outcome.report = SourceReport(source, loaded.plan.diagnostics)
      guard mode != .report else { return outcome }
      let fixed = loaded.compiler.fix(loaded.plan, includingUnsafe: includesUnsafe)
      let bytes = fixed.plan.source.bytes
      if mode == .diff {
        outcome.fixed = fixed.count
        outcome.output = UnifiedDiff.text(VisibleName.of(input.path), source.bytes, bytes)
        return outcome
      }
      if input.isStandardInput {
        outcome.output = bytes
      } else if bytes != source.bytes {
        try SourceFile.replace(input.path, source.bytes, by: bytes)
      }
      outcome.fixed = fixed.count
      outcome.report = SourceReport(fixed.plan.source, fixed.plan.diagnostics)
    } catch {
      outcome.failure = error
    }
    return outcome
  }
}
