import ArgumentParser
import KeHoach

/// `kehoach table`: the computed cells of tables, or one table alone.
struct Table: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: Bilingual(
      "Tính lại bảng dự toán trong nguồn, hoặc in riêng một bảng.",
      en: "Recompute the budget tables of sources, or print one table alone."
    ).current,
    usage: Bilingual(
      "kehoach table <kế-hoạch> … [--write | --check | --to <dạng> [--id <mã>] [-o <tệp>]]",
      en: "kehoach table <plan> … [--write | --check | --to <format> [--id <id>] [-o <file>]]"
    ).current,
    discussion: Bilingual(
      "Không có --write hay --check: in một bảng của một kế hoạch; --to xlsx không có --id: mọi bảng.",
      en: "Without --write or --check, prints one table of one plan; --to xlsx without --id takes every table."
    ).current,
    aliases: ["bang"])

  @OptionGroup var plans: PlanOptions

  @Flag(
    help: ArgumentHelp(
      Bilingual(
        "Ghi lại các ô tính được vào nguồn, kê từng số cũ và mới.",
        en: "Rewrite the computed cells in place, listing every old and new value."
      ).current))
  var write = false

  @Flag(
    help: ArgumentHelp(
      Bilingual("Kê các ô đã cũ; có ô cũ thì thoát với mã 1.", en: "List stale cells; exit with 1 if there are any.")
        .current))
  var check = false

  @Option(
    help: ArgumentHelp(
      Bilingual("Dạng của bảng in riêng (mặc định: txt).", en: "The format of the table alone (txt if left out).")
        .current,
      valueName: TableFormat.allCases.map(\.rawValue).joined(separator: "|")),
    completion: .list(TableFormat.allCases.map(\.rawValue)))
  var to: String?

  @Option(
    help: ArgumentHelp(
      Bilingual("Mã của bảng khi có nhiều bảng.", en: "The table's id, where there are several.").current,
      valueName: Bilingual("mã", en: "id").current))
  var id: String?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      Bilingual(
        "Tệp ghi bảng ra (mặc định: đầu ra chuẩn).", en: "The file for the table (standard output if left out)."
      ).current,
      valueName: Bilingual("tệp", en: "file").current),
    completion: .file())
  var output: String?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if write && check {
      throw ValidationError(Bilingual("chọn --write hoặc --check", en: "choose --write or --check").current)
    }
    if write || check, to != nil || id != nil || output != nil {
      throw ValidationError(
        Bilingual("--to, --id, -o không đi với --write, --check", en: "--to, --id, -o don't go with --write, --check")
          .current)
    }
    try Choice.check(to, "--to", TableFormat.allCases.map(\.rawValue))
  }

  func run() async throws {
    let console = messages.console
    let (inputs, searchStatus) = try plans.inputs(console)
    let configurations = Configurations(inputs)
    var status = max(searchStatus, configurations.tell(console))
    let loader = PlanLoader(
      options: Compiler.Options(), templates: plans.templateFolder, configurations: configurations)
    if write || check {
      let job = TableJob(loader: loader, isWriting: write)
      await OrderedTasks.run(inputs, limit: plans.limit, work: job.run) { input, outcome in
        status = max(status, tell(outcome, of: input, console))
      }
    } else {
      guard inputs.count <= 1 else {
        throw Failure.usage(
          Bilingual(
            "in riêng một bảng chỉ nhận một kế hoạch; tính lại nhiều kế hoạch: --write",
            en: "printing a table takes one plan; to recompute many: --write"))
      }
      for input in inputs { status = max(status, try print(loader.load(input), console)) }
    }
    try status.throwUnlessDone()
  }

  private func tell(_ outcome: TableJob.Outcome, of input: PlanInput, _ console: Console) -> ExitStatus {
    do throws(Failure) {
      let lines = outcome.lines(name: VisibleName.of(input.path), language: console.language).joined()
      if let source = outcome.source {
        console.note(lines)
        try console.print(source)
      } else {
        try console.print(lines)
      }
    } catch {
      console.report(error)
      return error.status
    }
    if let failure = outcome.failure { console.report(failure) }
    return outcome.failure?.status ?? (check && !outcome.changes.isEmpty ? .findings : .done)
  }

  private func print(_ loaded: PlanLoader.Loaded, _ console: Console) throws -> ExitStatus {
    let errors = loaded.plan.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else {
      console.note(console.renderer(for: .standardError).render([SourceReport(loaded.plan.source, errors)]))
      return .findings
    }
    let format = to.flatMap(TableFormat.init(rawValue:)) ?? .txt
    if format.isBinary, output == nil || output == "-", FileDescriptor.standardOutput.isTerminal {
      throw Failure.usage(
        Bilingual(
          "không in \(format.rawValue.uppercased()) ra màn hình; hãy dùng -o",
          en: "won't print \(format.rawValue.uppercased()) on a terminal; use -o"))
    }
    let bytes: [UInt8]
    do {
      bytes = try loaded.compiler.renderTable(loaded.plan, id: id, as: format)
    } catch let error as TableSelectionError {
      throw TableJob.failure(error)
    } catch let error as TemplateError {
      throw Failure(error)
    } catch {
      throw Failure(Bilingual("không in được bảng: \(error)", en: "can't print the table: \(error)"))
    }
    guard let output, output != "-" else {
      try console.print(bytes)
      return .done
    }
    if let target = FileStatus(path: output)?.identity, target == FileStatus(path: loaded.plan.source.name)?.identity {
      throw Failure.usage(Bilingual("“\(output)” là tệp nguồn", en: "“\(output)” is the source"))
    }
    try AtomicFile.write([(output, bytes)])
    return .done
  }
}
