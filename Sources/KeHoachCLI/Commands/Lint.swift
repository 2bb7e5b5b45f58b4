import ArgumentParser
import KeHoach

/// `kehoach lint`: what is wrong.
struct Lint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: Bilingual("Soát lỗi kế hoạch.", en: "Report what is wrong in plans.").current,
    usage: Bilingual(
      "kehoach lint <kế-hoạch> … [--format <dạng>] [--select <quy-tắc>] [--ignore <quy-tắc>] [<tùy-chọn>]",
      en: "kehoach lint <plan> … [--format <format>] [--select <rules>] [--ignore <rules>] [<options>]"
    ).current,
    aliases: ["soat"])

  /// How to write the findings.
  enum Format: String, CaseIterable {
    case text, json, sarif, github
  }

  @OptionGroup var plans: PlanOptions

  @Option(
    help: ArgumentHelp(
      Bilingual("Dạng kết quả (mặc định: text).", en: "How to write the findings (text if left out).").current,
      valueName: Format.allCases.map(\.rawValue).joined(separator: "|")),
    completion: .list(Format.allCases.map(\.rawValue)))
  var format: String?

  @Option(
    help: ArgumentHelp(
      Bilingual(
        "Chỉ những quy tắc này: mã, tên hoặc nhóm (KH3), cách nhau bằng dấu phẩy.",
        en: "Only these rules: ids, names or groups (KH3), comma-separated."
      ).current, valueName: Bilingual("quy-tắc", en: "rules").current))
  var select: [String] = []

  @Option(
    help: ArgumentHelp(
      Bilingual("Bỏ qua những quy tắc này.", en: "All rules but these.").current,
      valueName: Bilingual("quy-tắc", en: "rules").current))
  var ignore: [String] = []

  @Flag(help: .hidden) var fix = false
  @Flag(help: .hidden) var unsafeFixes = false
  @Flag(help: .hidden) var diff = false
  @Flag(help: .hidden) var annotate = false

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    try Choice.check(format, "--format", Format.allCases.map(\.rawValue))
  }

  func run() async throws {
    for (isGiven, name) in [
      (fix, "--fix"), (unsafeFixes, "--unsafe-fixes"), (diff, "--diff"), (annotate, "--annotate"),
    ]
    where isGiven {
      throw LaterWork.failure(option: name)
    }
    let console = messages.console
    let selection = try RuleSelection(
      select: Choice.items(select), ignore: Choice.items(ignore), rules: RuleCatalogue.rules)
    let (inputs, searchStatus) = try plans.inputs(console)
    let (reports, failures) = await check(inputs, console) { selection.contains($0) }
    for failure in failures { console.report(failure) }

    var summary = DiagnosticSummary()
    for report in reports { summary.add(report.diagnostics) }
    try write(reports, summary, console)
    let found: ExitStatus = summary.counts[.error, default: 0] > 0 ? .findings : .done
    try max(found, searchStatus, failures.isEmpty ? .done : .failed).throwUnlessDone()
  }

  private func check(
    _ inputs: [PlanInput], _ console: Console, where isShown: @escaping @Sendable (Diagnostic) -> Bool
  ) async -> (reports: [SourceReport], failures: [Failure]) {
    let loader = PlanLoader(options: Compiler.Options(), templates: plans.templateFolder)
    var progress = Progress(total: inputs.count)
    var reports: [SourceReport] = []
    var failures: [Failure] = []
    await OrderedTasks.run(inputs, limit: plans.limit) { input -> Result<SourceReport, Failure> in
      do throws(Failure) {
        let plan = try loader.load(input).plan
        return .success(SourceReport(plan.source, plan.diagnostics.filter(isShown)))
      } catch {
        return .failure(error)
      }
    } each: { input, result in
      switch result {
      case .success(let report): reports.append(report)
      case .failure(let failure): failures.append(failure)
      }
      progress.show(done: reports.count + failures.count, of: input.path, on: console)
    }
    progress.clear(on: console)
    return (reports, failures)
  }

  private func write(_ reports: [SourceReport], _ summary: DiagnosticSummary, _ console: Console) throws {
    let language = console.language
    switch format.flatMap(Format.init(rawValue:)) ?? .text {
    case .text:
      let text = console.renderer(for: .standardOutput).render(reports)
      // Nothing was looked at: the failures have been told already.
      guard summary.sources > 0 else { return }
      try console.print("\(text)\(text.isEmpty ? "" : "\n")\(summary.text(in: language))\n")
    case .json: try console.print(JSONRenderer(language: language).render(reports))
    case .sarif: try console.print(SARIFRenderer(language: language, version: Tool.version).render(reports))
    case .github: try console.print(GitHubRenderer(language: language).render(reports))
    }
  }
}
