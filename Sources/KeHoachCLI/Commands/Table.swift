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
      "kehoach table <kế-hoạch> … [--write | --check | --sum | --diff] [--to <dạng>] [--id <mã>] [-o <tệp>]",
      en: "kehoach table <plan> … [--write | --check | --sum | --diff] [--to <format>] [--id <id>] [-o <file>]"
    ).current,
    discussion: Bilingual(
      """
      Không có --write hay --check: in một bảng của một kế hoạch, hoặc bảng dự toán của một tệp .csv, .xlsx; --to xlsx \
      không có --id: mọi bảng. --sum cộng dự toán của nhiều kế hoạch, --diff so hai bản của một kế hoạch; kế hoạch có \
      lỗi thì không ghi gì, trừ khi có --draft.
      """,
      en: """
        Without --write or --check, prints one table of one plan, or the budget of a .csv or .xlsx file; --to xlsx \
        without --id takes every table. --sum adds the budgets of many plans, --diff compares two versions of one; a \
        plan with errors stops them unless --draft is given.
        """
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

  @OptionGroup var making: TableMakingOptions

  @Option(
    help: ArgumentHelp(
      Bilingual(
        "Dạng của bảng in riêng (mặc định: theo đuôi tệp của -o, không có thì txt).",
        en: "The format of the table alone (what the name after -o says if left out, else txt)."
      ).current,
      valueName: TableFormat.allCases.map(\.rawValue).joined(separator: "|")),
    completion: .list(TableFormat.allCases.map(\.rawValue)))
  var to: String?

  @Option(
    help: ArgumentHelp(
      Bilingual("Mã của bảng khi có nhiều bảng.", en: "The table's id, where there are several.").current,
      valueName: Bilingual("mã", en: "id").current))
  var id: String?

  @Option(
    help: ArgumentHelp(
      Bilingual(
        "Trang của tệp .xlsx (mặc định: trang đầu có bảng).",
        en: "The sheet of an .xlsx file (the first with a table if left out)."
      ).current,
      valueName: Bilingual("trang", en: "sheet").current))
  var sheet: String?

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
    try making.check(rewrites: write || check)
    if write || check, to != nil || id != nil || output != nil {
      throw ValidationError(
        Bilingual("--to, --id, -o không đi với --write, --check", en: "--to, --id, -o don't go with --write, --check")
          .current)
    }
    try Choice.check(to, "--to", TableFormat.allCases.map(\.rawValue))
    if let to, let output, let named = Self.format(named: output), to != named.rawValue {
      throw ValidationError(
        Bilingual("--to \(to) trái với tệp “\(output)”", en: "--to \(to) contradicts the file “\(output)”").current)
    }
  }

  /// The format that the name of a file says.
  private static func format(named path: String) -> TableFormat? { TableFormat(rawValue: Path.pathExtension(path)) }

  func run() async throws {
    let console = messages.console
    let (inputs, searchStatus) = try plans.inputs(console)
    let configurations = Configurations(inputs)
    var status = max(searchStatus, configurations.tell(console))
    try refuseWrongInputs(inputs)
    // A workbook has no ids: what is asked for is a sheet.
    let sheet = sheet ?? (write || check || making.sum || making.diff ? nil : id)
    let loader = PlanLoader(
      options: Compiler.Options(), templates: plans.templateFolder, configurations: configurations,
      takesWorkbooks: true, sheet: sheet)
    if write || check {
      let job = TableJob(loader: loader, isWriting: write)
      await OrderedTasks.run(inputs, limit: plans.limit, work: job.run) { input, outcome in
        status = max(status, tell(outcome, of: input, console))
      }
    } else if let made = making.job(id: id, loader: loader) {
      try status.throwUnlessDone()
      if let table = try await made.run(inputs, limit: plans.limit, console) {
        status = max(status, table.status)
        try SingleOutput(path: output).write(table.bytes(as: format()), madeFrom: inputs, console)
      } else {
        status = .findings
      }
    } else {
      guard inputs.count <= 1 else {
        throw Failure.usage(
          Bilingual(
            "in riêng một bảng chỉ nhận một kế hoạch; tính lại nhiều kế hoạch: --write",
            en: "printing a table takes one plan; to recompute many: --write"))
      }
      for input in inputs { status = max(status, try print(loader.load(input), of: input, console)) }
    }
    try status.throwUnlessDone()
  }

  private func refuseWrongInputs(_ inputs: [PlanInput]) throws(Failure) {
    let workbook = inputs.first { AttachedFiles.isTableFile($0.path) }
    if write, let workbook {
      let name = VisibleName.of(workbook.path)
      throw Failure.usage(
        Bilingual(
          "--write không ghi vào tệp bảng tính “\(name)”; xem các ô đã cũ bằng --check",
          en: "--write doesn't write spreadsheet files such as “\(name)”; list stale cells with --check"))
    }
    if sheet != nil, workbook == nil {
      throw Failure.usage(
        Bilingual("--sheet chỉ đi với tệp .xlsx", en: "--sheet goes with an .xlsx file only"))
    }
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
    if write, outcome.leavesStale {
      console.note(
        Bilingual(
          "\(VisibleName.of(input.path)): ô nằm trong tệp thì không ghi; hãy sửa trong tệp\n",
          en: "\(VisibleName.of(input.path)): cells in files are not written; change them in the file\n")[
            console.language])
    }
    let isStale = check ? !outcome.changes.isEmpty : outcome.leavesStale
    return outcome.failure?.status ?? (isStale ? .findings : .done)
  }

  private func print(_ loaded: PlanLoader.Loaded, of input: PlanInput, _ console: Console) throws -> ExitStatus {
    let errors = loaded.plan.diagnostics.filter { $0.severity == .error }
    let told = errors.isEmpty ? loaded.plan.diagnostics.filter(\.isAboutTable) : errors
    if !told.isEmpty {
      console.note(console.renderer(for: .standardError).render([SourceReport(loaded.plan.source, told)]))
    }
    guard errors.isEmpty else { return .findings }
    let bytes: [UInt8]
    do {
      let id = AttachedFiles.isTableFile(input.path) ? nil : id
      bytes = try loaded.compiler.renderTable(loaded.plan, id: id, as: format())
    } catch let error as TableSelectionError {
      throw TableJob.failure(error)
    } catch let error as TemplateError {
      throw Failure(error)
    } catch let error as Failure {
      throw error
    } catch {
      throw Failure(Bilingual("không in được bảng: \(error)", en: "can't print the table: \(error)"))
    }
    try SingleOutput(path: output).write(bytes, madeFrom: [input], console)
    return .done
  }

  /// The format asked for; what no terminal can show goes to a file.
  private func format() throws(Failure) -> TableFormat {
    let format = to.flatMap(TableFormat.init(rawValue:)) ?? output.flatMap(Self.format) ?? .txt
    if format.isBinary, output == nil || output == "-", FileDescriptor.standardOutput.isTerminal {
      throw Failure.usage(
        Bilingual(
          "không in \(format.rawValue.uppercased()) ra màn hình; hãy dùng -o",
          en: "won't print \(format.rawValue.uppercased()) on a terminal; use -o"))
    }
    return format
  }
}
