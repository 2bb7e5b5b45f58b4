import ArgumentParser
import KeHoach

/// `kehoach citations`: the documents that plans cite.
struct Citations: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "citations",
    abstract: Bilingual("Kê các văn bản mà kế hoạch viện dẫn.", en: "List the documents that plans cite.").current,
    usage: Bilingual(
      "kehoach citations <kế-hoạch> … [--format <dạng>]", en: "kehoach citations <plan> … [--format <format>]"
    ).current,
    aliases: ["vien-dan"])

  /// How to write the list.
  enum Format: String, CaseIterable {
    case table, json, csv
  }

  @OptionGroup var plans: PlanOptions

  @Option(
    help: ArgumentHelp(
      Bilingual("Dạng của danh sách (mặc định: table).", en: "How to write the list (table if left out).").current,
      valueName: Format.allCases.map(\.rawValue).joined(separator: "|")),
    completion: .list(Format.allCases.map(\.rawValue)))
  var format: String?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    try Choice.check(format, "--format", Format.allCases.map(\.rawValue))
  }

  func run() async throws {
    let console = messages.console
    let (inputs, searchStatus) = try plans.inputs(console)
    let loader = PlanLoader(options: Compiler.Options(), templates: plans.templateFolder)
    let (documents, status) = await loader.collect(inputs, limit: plans.limit, console) { $0.citations }
    try console.print(text(documents))
    try max(status, searchStatus).throwUnlessDone()
  }

  private func text(_ documents: [CitedDocument]) -> String {
    switch format.flatMap(Format.init(rawValue:)) ?? .table {
    case .table:
      // A name may hold what a terminal would take for orders.
      CitationList.table(
        documents.map { document in
          var shown = document
          shown.file = VisibleName.of(document.file)
          return shown
        })
    case .json: CitationList.json(documents)
    case .csv: CitationList.csv(documents)
    }
  }
}
