import KeHoach

/// Tells what came of the plans of a `lint`, in their order.
struct LintReport {
  private let console: Console
  private var progress: Progress
  private var reports: [SourceReport]
  private var failures: [Failure] = []
  private var output: [UInt8] = []
  private var hasSource = false
  private var fixed = 0
  private var fixedFiles = 0
  private var done = 0

  /// - Parameter configurations: what is wrong with the `.kehoach` files, told first.
  init(console: Console, total: Int, configurations: [SourceReport]) {
    self.console = console
    progress = Progress(total: total)
    reports = configurations
  }

  /// Takes what came of one plan.
  mutating func add(_ input: PlanInput, _ outcome: LintJob.Outcome) {
    if let report = outcome.report { reports.append(report) }
    if let failure = outcome.failure { failures.append(failure) }
    output += outcome.output
    hasSource = hasSource || (input.isStandardInput && outcome.failure == nil)
    fixed += outcome.fixed
    fixedFiles += outcome.fixed > 0 ? 1 : 0
    done += 1
    progress.show(done: done, of: input.path, on: console)
  }

  /// Writes it all.
  mutating func finish(_ mode: LintJob.Mode, format: Lint.Format) throws {
    progress.clear(on: console)
    for failure in failures { console.report(failure) }
    switch mode {
    case .report:
      try console.print(text(format, console.renderer(for: .standardOutput)))
    case .fix:
      noteFixes(
        Bilingual("đã sửa \(fixed) chỗ trong \(fixedFiles) tệp", en: "mended \(fixed) places in \(fixedFiles) files"))
      // Standard output is taken by the mended source of standard input.
      if hasSource {
        try console.print(output)
        console.note(text(format, console.renderer(for: .standardError)))
      } else {
        try console.print(text(format, console.renderer(for: .standardOutput)))
      }
    case .diff:
      try console.print(output)
      let configurations = reports.filter { $0.source.name.hasSuffix(ConfigurationFile.fileName) }
      console.note(console.renderer(for: .standardError).render(configurations))
      noteFixes(
        Bilingual(
          "sẽ sửa \(fixed) chỗ trong \(fixedFiles) tệp", en: "would mend \(fixed) places in \(fixedFiles) files"))
    }
  }

  private func noteFixes(_ text: Bilingual) {
    if fixed > 0 { console.note(text[console.language] + "\n") }
  }

  /// The worst that happened.
  func status(_ mode: LintJob.Mode) -> ExitStatus {
    let isWrong =
      mode == .diff ? !output.isEmpty : reports.contains { $0.diagnostics.contains { $0.severity == .error } }
    return max(isWrong ? .findings : .done, failures.map(\.status).max() ?? .done)
  }

  private func text(_ format: Lint.Format, _ renderer: TerminalRenderer) -> String {
    switch format {
    case .text:
      // Nothing was looked at: the failures have been told already.
      guard !reports.isEmpty else { return "" }
      var summary = DiagnosticSummary()
      for report in reports { summary.add(report.diagnostics) }
      let text = renderer.render(reports)
      return "\(text)\(text.isEmpty ? "" : "\n")\(summary.text(in: console.language))\n"
    case .json: return JSONRenderer(language: console.language).render(reports)
    case .sarif: return SARIFRenderer(language: console.language, version: Tool.version).render(reports)
    case .github: return GitHubRenderer(language: console.language).render(reports)
    }
  }
}
