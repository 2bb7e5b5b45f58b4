import KeHoach

/// What `build` does with one plan: read, check, render every format, then write them all. Where cores are free, a plan
/// without an error so far is rendered while it is linted, and its formats side by side. Nothing is written before all is
/// done.
struct BuildJob: Sendable {
  /// What came of a plan.
  struct Outcome: Sendable {
    /// What was found.
    var diagnostics: [Diagnostic] = []
    /// The findings for people.
    var messages = ""
    /// Why it could not be done.
    var failure: Failure?
    /// Whether nothing is written because of what was found.
    var isRefused = false
    /// The files written.
    var written: [String] = []

    /// How the program ends if this is the worst that happened.
    var status: ExitStatus {
      failure?.status ?? (diagnostics.contains { $0.severity == .error } ? .findings : .done)
    }
  }

  let loader: PlanLoader
  let isDraft: Bool
  /// How many things to do for a plan at a time.
  let limit: Int
  let renderer: TerminalRenderer

  /// Does it. The only output beside files is the one to standard output, which only a single plan can have.
  @Sendable func run(_ item: OutputMap.Item) async -> Outcome {
    let input = item.input
    var outcome = Outcome()
    do {
      let (loaded, early) = try await check(input, item.outputs)
      outcome.diagnostics = loaded.plan.diagnostics
      outcome.messages = renderer.render([SourceReport(loaded.plan.source, outcome.diagnostics)])
      outcome.isRefused = !isDraft && loaded.plan.hasErrors
      guard !outcome.isRefused else { return outcome }
      let renderings: [Rendering]
      if let early {
        renderings = early
      } else {
        renderings = await render(try loaded.compiler.layOut(loaded.plan), loaded.compiler, item.outputs)
      }
      try write(renderings, &outcome)
    } catch let failure as Failure {
      outcome.failure = failure
    } catch let error as TemplateError {
      outcome.failure = Failure(error)
    } catch {
      outcome.failure = Failure(
        Bilingual("không dựng được “\(input.path)”: \(error)", en: "can't render “\(input.path)”: \(error)"))
    }
    return outcome
  }

  /// An output and what came of rendering it.
  private typealias Rendering = (output: OutputMap.Output, bytes: Result<[UInt8], any Error>)

  /// Reads and lints a plan; renders it meanwhile where that may be done.
  private func check(_ input: PlanInput, _ outputs: [OutputMap.Output]) async throws
    -> (PlanLoader.Loaded, early: [Rendering]?)
  {
    let analyzed = try loader.analyze(input)
    let compiler = analyzed.compiler
    async let checked = compiler.lint(analyzed.plan)
    var early: [Rendering]?
    if limit > 1, isDraft || !analyzed.plan.hasErrors, let laidOut = try? compiler.layOut(analyzed.plan) {
      early = await render(laidOut, compiler, outputs)
    }
    return (PlanLoader.Loaded(plan: await checked, compiler: compiler), early)
  }

  private func render(
    _ laidOut: LaidOutPlan, _ compiler: Compiler, _ outputs: [OutputMap.Output]
  ) async -> [Rendering] {
    var rendered: [Rendering] = []
    await OrderedTasks.run(outputs, limit: limit) { output in
      Result { try compiler.render(laidOut, as: output.format) }
    } each: {
      rendered.append(($0, $1))
    }
    return rendered
  }

  private func write(_ renderings: [Rendering], _ outcome: inout Outcome) throws {
    var files: [(path: String, bytes: [UInt8])] = []
    for (output, result) in renderings {
      let bytes = try result.get()
      if let path = output.path {
        files.append((path, bytes))
      } else {
        try FileDescriptor.standardOutput.write(bytes, name: "stdout")
      }
    }
    for file in files { try AtomicFile.makeFolder(Path.folder(file.path)) }
    try AtomicFile.write(files)
    outcome.written = files.map(\.path)
  }
}
