import ArgumentParser
import KeHoach

/// `kehoach opinions`: what reviewers wrote into Word drafts.
struct Opinions: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opinions",
    abstract: Bilingual(
      "Tổng hợp ý kiến góp ý trong bản thảo Word: chú thích ở lề và thay đổi được theo dõi.",
      en: "List the opinions in Word drafts: comments in the margin and tracked changes."
    ).current,
    usage: Bilingual(
      "kehoach opinions <bản-thảo.docx> … [--to <dạng>] [-o <tệp>]",
      en: "kehoach opinions <draft.docx> … [--to <format>] [-o <file>]"
    ).current,
    discussion: Bilingual(
      """
      Mỗi dòng một ý kiến: người góp ý, ngày, vị trí, nội dung được góp ý, ý kiến, trả lời đã có. Nhiều bản thảo thì nối \
      tiếp nhau theo thứ tự nêu.
      """,
      en: """
        A row an opinion: who, when, where, about which words, what, and the replies so far. Several drafts follow each \
        other in the order given.
        """
    ).current,
    aliases: ["gop-y"])

  /// How to write the list.
  enum Format: String, CaseIterable {
    case table, csv, json, docx
  }

  @Argument(
    help: ArgumentHelp(
      Bilingual("Bản thảo Word.", en: "Word drafts.").current, valueName: Bilingual("bản-thảo", en: "draft").current),
    completion: .file(extensions: ["docx"]))
  var drafts: [String]

  @Option(
    help: ArgumentHelp(
      Bilingual("Dạng của danh sách (mặc định: table).", en: "How to write the list (table if left out).").current,
      valueName: Format.allCases.map(\.rawValue).joined(separator: "|")),
    completion: .list(Format.allCases.map(\.rawValue)))
  var to: String?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      Bilingual("Tệp ghi ra (mặc định: đầu ra chuẩn).", en: "The file to write (standard output if left out).").current,
      valueName: Bilingual("tệp", en: "file").current),
    completion: .file())
  var output: String?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    try Choice.check(to, "--to", Format.allCases.map(\.rawValue))
  }

  func run() async throws {
    let console = messages.console
    let inputs = InputCollection(drafts).inputs
    let format = to.flatMap(Format.init(rawValue:)) ?? .table
    if format == .docx, output == nil, FileDescriptor.standardOutput.isTerminal {
      throw Failure.usage(
        Bilingual("không in DOCX ra màn hình; hãy dùng -o", en: "won't print DOCX on a terminal; use -o"))
    }
    let copies = try inputs.map { input in
      let draft = try DraftFile.read(input).draft
      guard draft.format == .word else {
        throw Failure.usage(
          Bilingual(
            "chỉ tệp Word mới có ý kiến góp ý; “\(input.path)” không phải",
            en: "only Word files hold opinions; “\(input.path)” is none"))
      }
      return draft
    }
    let table = OpinionTable(copies)
    let made = Compiler().opinions(table)
    for note in made.notes { console.note(note[console.language] + "\n") }
    try SingleOutput(path: output).write(try bytes(of: table, made, format), madeFrom: inputs, console)
  }

  private func bytes(of table: OpinionTable, _ made: MadeTable, _ format: Format) throws -> [UInt8] {
    switch format {
    case .table: try Compiler().renderTable(made.plan, id: nil, as: .txt)
    case .csv: Array(table.csv.utf8)
    case .json: Array(table.json.utf8)
    case .docx: try Compiler().renderTable(made.plan, id: nil, as: .docx)
    }
  }
}
