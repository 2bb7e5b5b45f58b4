import KeHoach

/// What `lint` does with one draft: read, check, write a copy with comments or a mended one if asked.
struct DraftJob: Sendable {
  /// What to do about what is found.
  enum Mode: Sendable {
    /// Says it.
    case report
    /// Writes a copy with a comment in the margin at each finding.
    case annotate
    /// Writes a mended copy and says what remains.
    case fix
  }

  let configurations: Configurations
  /// The language of comments in the margin.
  let language: Language
  let includesUnsafe: Bool
  let tracksChanges: Bool
  var mode = Mode.report
  /// Where the copies go, by the bytes of the drafts' paths.
  var outputs: [[UInt8]: DraftOutputs.Item] = [:]

  /// Does it.
  func run(_ input: PlanInput) throws(Failure) -> LintJob.Outcome {
    var outcome = LintJob.Outcome()
    let loaded = try DraftFile.read(input)
    var compiler = Compiler()
    compiler.options.lint = configurations.settings(for: input)
    let checked = compiler.check(loaded.draft)
    outcome.report = SourceReport(checked.draft.text, checked.diagnostics)
    guard mode != .report else { return outcome }
    guard loaded.draft.format == .word else {
      throw Failure.usage(
        Bilingual(
          "chỉ ghi được bản sao của tệp Word; “\(input.path)” không phải",
          en: "only Word files can be copied; “\(input.path)” is none"))
    }
    let bytes: [UInt8]
    do throws(DraftProblem) {
      switch mode {
      case .report: return outcome
      case .annotate: bytes = try compiler.annotate(checked, loaded.bytes, in: language).bytes
      case .fix:
        let mended = try compiler.fix(
          checked, loaded.bytes, includingUnsafe: includesUnsafe, tracksChanges: tracksChanges)
        bytes = mended.bytes
        outcome.fixed = mended.count
        outcome.report = SourceReport(mended.draft.draft.text, mended.draft.diagnostics)
      }
    } catch {
      throw Failure(error.message, at: input.path)
    }
    try write(bytes, for: input)
    return outcome
  }

  private func write(_ bytes: [UInt8], for input: PlanInput) throws(Failure) {
    guard let item = outputs[Path.key(input.path)] else { return }
    guard let path = item.path else { return try FileDescriptor.standardOutput.write(bytes, name: "stdout") }
    try AtomicFile.makeFolder(Path.folder(path))
    try AtomicFile.write([(path, bytes)])
  }
}
