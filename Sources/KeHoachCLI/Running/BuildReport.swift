import KeHoach

/// Tells what came of the plans of a `build`, in their order.
struct BuildReport {
  private let console: Console
  private let isTerminal = FileDescriptor.standardError.isTerminal
  private var progress: Progress
  private var summary = DiagnosticSummary()
  private var hasMessages = false
  private var refused = 0
  private var done = 0

  /// The worst that happened.
  private(set) var status = ExitStatus.done

  init(console: Console, total: Int) {
    self.console = console
    progress = Progress(total: total)
  }

  /// Tells about one plan.
  mutating func add(_ input: PlanInput, _ outcome: BuildJob.Outcome) {
    progress.clear(on: console)
    status = max(status, outcome.status)
    summary.add(outcome.diagnostics)
    if outcome.isRefused { refused += 1 }
    if !outcome.messages.isEmpty {
      console.note((hasMessages ? "\n" : "") + outcome.messages)
      hasMessages = true
    }
    if let failure = outcome.failure { console.report(failure) }
    if isTerminal, !outcome.written.isEmpty {
      let names = outcome.written.map(VisibleName.of).joined(separator: ", ")
      console.note(Bilingual("đã ghi \(names)\n", en: "wrote \(names)\n")[console.language])
    }
    done += 1
    progress.show(done: done, of: input.path, on: console)
  }

  /// Sums up.
  mutating func finish() {
    progress.clear(on: console)
    if hasMessages { console.note("\n\(summary.text(in: console.language))\n") }
    guard refused > 0 else { return }
    let plans = refused == 1 ? "kế hoạch có lỗi" : "\(refused) kế hoạch có lỗi"
    console.note(
      Bilingual(
        "không tạo tệp nào vì \(plans); thêm --draft để tạo bản DỰ THẢO\n",
        en: "nothing was written for \(refused == 1 ? "the plan" : "\(refused) plans") with errors; "
          + "--draft writes it marked DỰ THẢO\n")[console.language])
  }
}
