import ArgumentParser
import KeHoach

/// `kehoach import`: drafts to plans.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Bilingual(
      "Chuyển bản thảo Word, trang web, văn bản thuần thành kế hoạch .kh.",
      en: "Turn drafts (Word, web pages, plain text) into plans in .kh."
    ).current,
    usage: Bilingual(
      "kehoach import <bản-thảo> … [-o <đường-dẫn>]", en: "kehoach import <draft> … [-o <path>]"
    ).current,
    discussion: Bilingual(
      """
      Đọc .docx, .html, .txt; .doc, .rtf, .odt khi máy có LibreOffice. Theo dõi thay đổi được coi là đã chấp nhận. Chữ \
      nào không hiểu thì giữ làm chữ thường, chữ nào bỏ thì nói; số dòng trong thông báo là số đoạn của bản thảo.

      Không ghi đè tệp .kh đã có, trừ khi gọi đúng tên tệp ấy bằng -o.
      """,
      en: """
        Reads .docx, .html, .txt; .doc, .rtf and .odt where LibreOffice is installed. Tracked changes count as accepted. \
        What isn't understood stays as text, what is left out is said; line numbers in messages are those of the \
        draft's paragraphs.

        Never overwrites a .kh file, unless -o names just that file.
        """
    ).current,
    aliases: ["nhap"])

  @Argument(
    help: ArgumentHelp(
      Bilingual("Tệp bản thảo, hoặc - là đầu vào chuẩn.", en: "Drafts, or - for standard input.").current,
      valueName: Bilingual("bản-thảo", en: "draft").current),
    completion: .file(extensions: ["docx", "html", "txt", "doc"]))
  var drafts: [String]

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      Bilingual(
        "Thư mục ghi ra; tên tệp khi có một bản thảo; - là đầu ra chuẩn. Mặc định: cạnh bản thảo.",
        en: "A folder; a file name for one draft; - for standard output. Beside the draft if left out."
      ).current, valueName: Bilingual("đường-dẫn", en: "path").current),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      Bilingual("Số việc làm cùng lúc.", en: "How many things to do at a time.").current,
      valueName: Bilingual("số", en: "number").current))
  var jobs: Int?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError(Bilingual("--jobs nhận số từ 1 đến 256", en: "--jobs takes a number from 1 to 256").current)
    }
  }

  func run() async throws {
    let console = messages.console
    let inputs = try inputs()
    let outputs = try DraftOutputs(inputs, fileExtension: "kh", output: output, besides: true)
    let renderer = console.renderer(for: .standardError)
    let limit = jobs ?? System.processorCount
    var status = ExitStatus.done
    var summary = DiagnosticSummary()
    var hasMessages = false
    await OrderedTasks.run(outputs.items, limit: limit, work: ImportJob(replacesNamed: output != nil).run) {
      _, outcome in
      summary.add(outcome.remarks?.diagnostics ?? [])
      if let remarks = outcome.remarks, !remarks.diagnostics.isEmpty {
        console.note((hasMessages ? "\n" : "") + renderer.render([remarks]))
        hasMessages = true
      }
      if let failure = outcome.failure {
        console.report(failure)
        status = max(status, failure.status)
      }
      if let path = outcome.written, FileDescriptor.standardError.isTerminal {
        console.note(
          Bilingual("đã ghi \(VisibleName.of(path))\n", en: "wrote \(VisibleName.of(path))\n")[console.language])
      }
    }
    if hasMessages { console.note("\n\(summary.text(in: console.language))\n") }
    try status.throwUnlessDone()
  }

  private func inputs() throws(Failure) -> [PlanInput] {
    for path in drafts {
      if FileStatus(path: path)?.kind == .folder {
        throw .usage(
          Bilingual("“\(path)” là thư mục; hãy nêu từng bản thảo", en: "“\(path)” is a folder; name the drafts in it"))
      }
      if Path.pathExtension(path) == "kh" {
        throw .usage(Bilingual("“\(path)” đã là kế hoạch .kh", en: "“\(path)” is a plan already"))
      }
    }
    return InputCollection(drafts).inputs
  }
}
