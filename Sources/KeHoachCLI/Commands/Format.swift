import ArgumentParser
import KeHoach

/// `kehoach fmt`: canonical source.
struct Format: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: Bilingual(
      "Trình bày lại nguồn: khoảng trắng, bảng thẳng cột, NFC.", en: "Format sources: spaces, tables, NFC."
    )
    .current,
    usage: Bilingual(
      "kehoach fmt <kế-hoạch> … [--check | --diff]", en: "kehoach fmt <plan> … [--check | --diff]"
    ).current,
    discussion: Bilingual(
      "Không đổi chữ, số, nhãn nào. Với đầu vào chuẩn, kết quả ra đầu ra chuẩn.",
      en: "Never changes a word, a number or a label. Standard input goes formatted to standard output."
    ).current,
    aliases: ["dinh-dang"])

  @OptionGroup var plans: InputOptions

  @Flag(
    help: ArgumentHelp(
      Bilingual(
        "Không ghi, chỉ kê tệp chưa đúng dạng; có tệp như vậy thì thoát với mã 1.",
        en: "Write nothing, list the files that would change; exit with 1 if there are any."
      ).current))
  var check = false

  @Flag(
    help: ArgumentHelp(
      Bilingual(
        "Không ghi, chỉ in khác biệt (diff -u); có khác biệt thì thoát với mã 1.",
        en: "Write nothing, print the difference (diff -u); exit with 1 if there is any."
      ).current))
  var diff = false

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if check, diff {
      throw ValidationError(Bilingual("chọn --check hoặc --diff", en: "choose --check or --diff").current)
    }
  }

  func run() async throws {
    let console = messages.console
    let (inputs, searchStatus) = try plans.inputs(console)
    let mode: FormatJob.Mode = check ? .check : diff ? .diff : .write
    var status = searchStatus
    var output: [UInt8] = []
    var changed = 0
    await OrderedTasks.run(inputs, limit: plans.limit, work: FormatJob(mode: mode).run) { _, outcome in
      output += outcome.output
      changed += outcome.isChanged ? 1 : 0
      if let failure = outcome.failure {
        console.report(failure)
        status = max(status, failure.status)
      }
    }
    try console.print(output)
    if mode == .write, changed > 0, FileDescriptor.standardError.isTerminal {
      console.note(Bilingual("đã trình bày lại \(changed) tệp\n", en: "formatted \(changed) files\n")[console.language])
    }
    try max(status, mode != .write && changed > 0 ? .findings : .done).throwUnlessDone()
  }
}
