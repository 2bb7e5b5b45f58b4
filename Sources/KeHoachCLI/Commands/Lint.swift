import ArgumentParser
import KeHoach

/// `kehoach lint`: what is wrong, and mending what can be mended.
struct Lint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: Bilingual("Soát lỗi kế hoạch.", en: "Report what is wrong in plans.").current,
    usage: Bilingual(
      "kehoach lint <kế-hoạch|bản-thảo.docx> … [--fix | --diff | --annotate] [-o <đường-dẫn>] [--format <dạng>] …",
      en: "kehoach lint <plan|draft.docx> … [--fix | --diff | --annotate] [-o <path>] [--format <format>] …"
    ).current,
    discussion: Bilingual(
      """
      Tệp .kehoach trong thư mục của kế hoạch và các thư mục trên nó đặt quy tắc: chọn, bỏ qua, mức. \
      --select và --ignore thắng các tệp ấy. Trong kế hoạch: %% soát lỗi: bỏ qua KH301 — lý do.

      Bản thảo Word được soát cả chữ lẫn trình bày: --annotate cho bản sao có chú thích ở lề, --fix cho bản sao đã \
      sửa; -o là nơi ghi. Bản thảo gốc không bao giờ bị đụng đến. Số dòng là số đoạn của bản thảo.
      """,
      en: """
        Files .kehoach in a plan's folder and those above set the rules: chọn, bỏ qua, mức. --select and --ignore \
        win over them. In a plan: %% soát lỗi: bỏ qua KH301 — reason.

        A Word draft is checked in words and looks: --annotate gives a copy with comments in its margin, --fix a mended \
        copy; -o says where. The draft itself is never changed. Line numbers are those of its paragraphs.
        """
    ).current,
    aliases: ["soat"])

  /// How to write the findings.
  enum Format: String, CaseIterable {
    case text, json, sarif, github
  }

  @OptionGroup var plans: PlanOptions

  @Flag(
    help: ArgumentHelp(
      Bilingual(
        "Sửa tại chỗ những lỗi sửa được mà không đổi nghĩa (không bao giờ đụng đến tiền), rồi báo những gì còn lại. "
          + "Với đầu vào chuẩn, văn bản đã sửa ra đầu ra chuẩn.",
        en: "Mend in place what can be mended without changing the meaning (never money), then report the rest. "
          + "Standard input goes mended to standard output."
      ).current))
  var fix = false

  @Flag(
    help: ArgumentHelp(
      Bilingual("Sửa cả những lỗi mà cách sửa có thể đổi nghĩa.", en: "Apply fixes that may change the meaning too.")
        .current))
  var unsafeFixes = false

  @Flag(
    help: ArgumentHelp(
      Bilingual(
        "Không ghi, chỉ in khác biệt (diff -u); có khác biệt thì thoát với mã 1.",
        en: "Write nothing, print the difference (diff -u); exit with 1 if there is any."
      ).current))
  var diff = false

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

  @Flag(
    help: ArgumentHelp(
      Bilingual(
        "Bản thảo Word: ghi bản sao có chú thích ở lề tại mỗi chỗ cần xem (cần -o).",
        en: "Word drafts: write a copy with a comment in the margin at each finding (needs -o)."
      ).current))
  var annotate = false

  @Flag(
    help: ArgumentHelp(
      Bilingual(
        "Bản thảo Word, cùng --fix: mỗi chỗ sửa là một thay đổi được theo dõi.",
        en: "Word drafts, with --fix: make every change a tracked one."
      ).current))
  var trackChanges = false

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      Bilingual(
        "Bản thảo Word: tệp ghi bản sao; thư mục khi có nhiều bản thảo.",
        en: "Word drafts: the file to write the copy to; a folder for several drafts."
      ).current, valueName: Bilingual("đường-dẫn", en: "path").current),
    completion: .file())
  var output: String?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    try Choice.check(format, "--format", Format.allCases.map(\.rawValue))
    if diff, format != nil {
      throw ValidationError(Bilingual("--diff không đi với --format", en: "--diff doesn't go with --format").current)
    }
    if annotate, fix || unsafeFixes || diff {
      throw ValidationError(
        Bilingual("--annotate không đi với --fix, --diff", en: "--annotate doesn't go with --fix or --diff").current)
    }
    if trackChanges, !fix, !unsafeFixes {
      throw ValidationError(Bilingual("--track-changes cần --fix", en: "--track-changes needs --fix").current)
    }
  }

  func run() async throws {
    async let _ = plans.prepareToLint()
    let console = messages.console
    let selection = try RuleSelection(select: Choice.items(select), ignore: Choice.items(ignore))
    let (inputs, searchStatus) = try plans.inputs(console, takesDrafts: true)
    let configurations = Configurations(inputs, selection: selection)
    for failure in configurations.failures { console.report(failure) }
    var report = LintReport(console: console, total: inputs.count, configurations: configurations.reports)
    let loader = PlanLoader(
      options: Compiler.Options(), templates: plans.templateFolder, configurations: configurations)
    let mode: LintJob.Mode = diff ? .diff : fix || unsafeFixes ? .fix : .report
    let job = LintJob(
      loader: loader, mode: mode, includesUnsafe: unsafeFixes, drafts: try draftJob(inputs, configurations, console))
    await OrderedTasks.run(inputs, limit: plans.limit, work: job.run) { report.add($0, $1) }
    try report.finish(mode, format: format.flatMap(Format.init(rawValue:)) ?? .text)
    try max(report.status(mode), searchStatus, configurations.failures.isEmpty ? .done : .failed).throwUnlessDone()
  }

  /// What to do with the drafts among the inputs.
  private func draftJob(_ inputs: [PlanInput], _ configurations: Configurations, _ console: Console) throws -> DraftJob
  {
    let drafts = inputs.filter(DraftFile.isDraft)
    var job = DraftJob(
      configurations: configurations, language: console.language, includesUnsafe: unsafeFixes,
      tracksChanges: trackChanges)
    if annotate || output != nil, let plan = inputs.first(where: { !DraftFile.isDraft($0) }) {
      throw Failure.usage(
        Bilingual(
          "--annotate và -o chỉ dùng cho bản thảo Word; “\(plan.path)” không phải",
          en: "--annotate and -o are for Word drafts; “\(plan.path)” is none"))
    }
    if diff, let draft = drafts.first {
      throw Failure.usage(
        Bilingual(
          "--diff không dùng cho bản thảo “\(draft.path)”; hãy dùng --fix --track-changes -o …",
          en: "--diff is not for the draft “\(draft.path)”; use --fix --track-changes -o …"))
    }
    guard annotate || fix || unsafeFixes else {
      if output != nil {
        throw Failure.usage(Bilingual("-o cần --annotate hoặc --fix", en: "-o needs --annotate or --fix"))
      }
      return job
    }
    job.mode = annotate ? .annotate : .fix
    let outputs = try DraftOutputs(drafts, fileExtension: "docx", output: output, besides: false)
    for item in outputs.items { job.outputs[Path.key(item.input.path)] = item }
    return job
  }
}
