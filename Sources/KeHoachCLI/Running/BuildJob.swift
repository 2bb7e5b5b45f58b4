import KeHoach

/// What `build` does with one plan: read, check, render every format, then write them all.
struct BuildJob: Sendable {
  /// What came of a plan.
  struct Outcome: Sendable {
    /// What was found.
    var diagnostics: [Diagnostic] = []
    /// The findings for people.
    var messages = ""
    /// Why it could not be done.
    var failure: Failure?
    /// The files written.
    var written: [String] = []

    /// How the program ends if this is the worst that happened.
    var status: ExitStatus {
      failure?.status ?? (diagnostics.contains { $0.severity == .error } ? .findings : .done)
    }
  }

  let loader: PlanLoader
  let isDraft: Bool
  /// How many formats to render at a time.
  let limit: Int
  let renderer: TerminalRenderer

  /// Does it. The only output beside files is the one to standard output, which only a single plan can have.
  @Sendable func run(_ item: OutputMap.Item) async -> Outcome {
    let input = item.input
    var outcome = Outcome()
    do {
      let loaded = try loader.load(input)
      outcome.diagnostics = loaded.plan.diagnostics
      outcome.messages = renderer.render([SourceReport(loaded.plan.source, outcome.diagnostics)])
      guard isDraft || !loaded.plan.hasErrors else { return outcome }
      try await write(loaded, item.outputs, &outcome)
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

  private func write(_ loaded: PlanLoader.Loaded, _ outputs: [OutputMap.Output], _ outcome: inout Outcome) async throws
  {
    let laidOut = try loaded.compiler.layOut(loaded.plan)
    var rendered: [(OutputMap.Output, Result<[UInt8], any Error>)] = []
    await OrderedTasks.run(outputs, limit: limit) { output in
      Result { try loaded.compiler.render(laidOut, as: output.format) }
    } each: {
      rendered.append(($0, $1))
    }
    var files: [(path: String, bytes: [UInt8])] = []
    for (output, result) in rendered {
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
