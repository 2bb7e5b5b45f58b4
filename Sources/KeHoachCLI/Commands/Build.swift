import ArgumentParser
import KeHoach

/// `kehoach build`: plans to pages.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: Bilingual(
      "Xuất kế hoạch thành DOCX, XML, HTML và văn bản thuần.", en: "Compile plans to DOCX, XML, HTML and plain text."
    ).current,
    usage: Bilingual(
      "kehoach build <kế-hoạch> … [--to docx,xml,html,txt] [-o <đường-dẫn>] [<tùy-chọn>]",
      en: "kehoach build <plan> … [--to docx,xml,html,txt] [-o <path>] [<options>]"
    ).current,
    discussion: Bilingual(
      "Không ghi gì cho kế hoạch có lỗi, trừ khi có --draft.",
      en: "Nothing is written for a plan with errors, unless --draft is given."
    ).current,
    aliases: ["xuat"])

  @OptionGroup var plans: PlanOptions

  @Option(
    help: ArgumentHelp(
      Bilingual(
        "Các dạng, cách nhau bằng dấu phẩy (mặc định: cả bốn).", en: "Formats, comma-separated (all four if left out)."
      )
      .current, valueName: OutputFormat.allCases.map(\.rawValue).joined(separator: ",")),
    completion: .list(OutputFormat.allCases.map(\.rawValue)))
  var to: [String] = []

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      Bilingual(
        "Thư mục ghi ra; tên tệp khi có một kế hoạch và một dạng; - là đầu ra chuẩn. Mặc định: cạnh tệp nguồn.",
        en: "A folder; a file name for one plan and one format; - for standard output. Beside the source if left out."
      ).current, valueName: Bilingual("đường-dẫn", en: "path").current),
    completion: .file())
  var output: String?

  @Flag(
    help: ArgumentHelp(
      Bilingual("Ghi cả khi có lỗi, đánh dấu DỰ THẢO.", en: "Write in spite of errors, marked DỰ THẢO.").current))
  var draft = false

  @Option(
    help: ArgumentHelp(
      Bilingual("Số cột của văn bản thuần (mặc định: 80).", en: "The columns of plain text (80 if left out).").current,
      valueName: Bilingual("số", en: "number").current))
  var width: Int?

  @OptionGroup var messages: MessageOptions

  /// The formats, in their fixed order.
  var formats: [OutputFormat] {
    let names = Choice.items(to)
    return names.isEmpty ? OutputFormat.allCases : OutputFormat.allCases.filter { names.contains($0.rawValue) }
  }

  func validate() throws {
    for name in Choice.items(to) { try Choice.check(name, "--to", OutputFormat.allCases.map(\.rawValue)) }
    if let width, !(40...1000).contains(width) {
      throw ValidationError(
        Bilingual("--width nhận số từ 40 đến 1000", en: "--width takes a number from 40 to 1000").current)
    }
  }

  func run() async throws {
    async let _ = plans.prepareToLint()
    let console = messages.console
    let (inputs, searchStatus) = try plans.inputs(console)
    let map = try OutputMap(inputs, formats: formats, output: output)
    if formats == [.docx], FileDescriptor.standardOutput.isTerminal,
      map.items.contains(where: { $0.outputs[0].path == nil })
    {
      throw Failure.usage(
        Bilingual("không in DOCX ra màn hình; hãy dùng -o", en: "won't print DOCX on a terminal; use -o"))
    }
    var options = Compiler.Options()
    options.isDraft = draft
    if let width { options.textWidth = width }
    let configurations = Configurations(inputs)
    let configurationStatus = configurations.tell(console)
    let loader = PlanLoader(options: options, templates: plans.templateFolder, configurations: configurations)
    let job = BuildJob(
      loader: loader, isDraft: draft,
      limit: max(1, plans.limit / max(1, inputs.count)), renderer: console.renderer(for: .standardError))

    var report = BuildReport(console: console, total: inputs.count)
    await OrderedTasks.run(map.items, limit: plans.limit, work: job.run) { report.add($0.input, $1) }
    report.finish()
    try max(report.status, searchStatus, configurationStatus).throwUnlessDone()
  }
}
