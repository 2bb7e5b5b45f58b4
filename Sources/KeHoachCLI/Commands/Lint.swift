import ArgumentParser
import KeHoach

/// `kehoach lint`: what is wrong, and mending what can be mended.
struct Lint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: Bilingual("Soát lỗi kế hoạch.", en: "Report what is wrong in plans.").current,
    usage: Bilingual(
      "kehoach lint <kế-hoạch> … [--fix | --diff] [--format <dạng>] [--select <quy-tắc>] [--ignore <quy-tắc>] …",
      en: "kehoach lint <plan> … [--fix | --diff] [--format <format>] [--select <rules>] [--ignore <rules>] …"
    ).current,
    discussion: Bilingual(
      """
      Tệp .kehoach trong thư mục của kế hoạch và các thư mục trên nó đặt quy tắc: chọn, bỏ qua, mức. \
      --select và --ignore thắng các tệp ấy. Trong kế hoạch: %% soát lỗi: bỏ qua KH301 — lý do.
      """,
      en: """
        Files .kehoach in a plan's folder and those above set the rules: chọn, bỏ qua, mức. --select and --ignore \
        win over them. In a plan: %% soát lỗi: bỏ qua KH301 — reason.
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

  @Flag(help: .hidden) var annotate = false

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    try Choice.check(format, "--format", Format.allCases.map(\.rawValue))
    if diff, format != nil {
      throw ValidationError(Bilingual("--diff không đi với --format", en: "--diff doesn't go with --format").current)
    }
  }

  func run() async throws {
    if annotate { throw LaterWork.failure(option: "--annotate") }
    let console = messages.console
    let selection = try RuleSelection(select: Choice.items(select), ignore: Choice.items(ignore))
    let (inputs, searchStatus) = try plans.inputs(console)
    let configurations = Configurations(inputs, selection: selection)
    for failure in configurations.failures { console.report(failure) }
    var report = LintReport(console: console, total: inputs.count, configurations: configurations.reports)
    let loader = PlanLoader(
      options: Compiler.Options(), templates: plans.templateFolder, configurations: configurations)
    let mode: LintJob.Mode = diff ? .diff : fix || unsafeFixes ? .fix : .report
    let job = LintJob(loader: loader, mode: mode, includesUnsafe: unsafeFixes)
    await OrderedTasks.run(inputs, limit: plans.limit, work: job.run) { report.add($0, $1) }
    try report.finish(mode, format: format.flatMap(Format.init(rawValue:)) ?? .text)
    try max(report.status(mode), searchStatus, configurations.failures.isEmpty ? .done : .failed).throwUnlessDone()
  }
}
