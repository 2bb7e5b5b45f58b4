import ArgumentParser
import KeHoach

/// `kehoach tasks`: who does what by when with which money, over any number of plans.
struct Tasks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tasks",
    abstract: Bilingual(
      "Kê việc của các kế hoạch: ai làm gì, đến khi nào, kinh phí bao nhiêu.",
      en: "List the tasks of plans: who does what by when with which money."
    ).current,
    usage: Bilingual(
      "kehoach tasks <kế-hoạch> … [--to <dạng>] [--body <cơ-quan>] [--by-body] [-o <tệp>]",
      en:
        "kehoach tasks <plan> … [--to <format>] [--body <body>] [--by-body] [-o <file>]"
    ).current,
    discussion: Bilingual(
      """
      Việc được đọc từ ba nơi: mục có dòng “Cơ quan chủ trì: …” (item), dòng của bảng phân công (row), và phần tổ chức \
      thực hiện (implementation). Thời hạn ghi không có năm tính theo năm của kế hoạch; không đọc chắc được thành ngày \
      thì chỉ giữ nguyên lời.

      table xếp theo thời hạn; csv, json theo thứ tự trong kế hoạch; ics là lịch, mỗi việc có ngày là một sự kiện cả \
      ngày vào ngày cuối của thời hạn; thời hạn ghi nhiều ngày thì mỗi ngày một sự kiện.

      JSON: một mảng, mỗi việc một đối tượng {file, line, column, plan, planDate, origin, section, number, name, leads[], \
      supports[], supervisor, deadline {text, start, end, recurrence, until, later[{start, end}]}, output, funding {text, amount}}; ngày dạng \
      2026-06-30, amount tính bằng đồng; điều không ghi trong kế hoạch thì không có.
      """,
      en: """
        Tasks are read from three places: items with a line “Cơ quan chủ trì: …” (item), rows of assignment tables \
        (row), and the section on implementation (implementation). A time without a year is in the plan's own year; of \
        one that can't be read as a day with certainty only the words are kept.

        table is sorted by deadline; csv and json follow the plans; ics is a calendar, where each task with a day is an \
        all-day event on the last day of its time, one for each day where several are named.

        JSON: one array, an object a task {file, line, column, plan, planDate, origin, section, number, name, leads[], \
        supports[], supervisor, deadline {text, start, end, recurrence, until, later[{start, end}]}, output, funding {text, amount}}; days \
        look like 2026-06-30, amount is in đồng; what the plan doesn't say is left out.
        """
    ).current,
    aliases: ["viec"])

  /// How to write the list.
  enum Format: String, CaseIterable {
    case table, csv, json, ics
  }

  @OptionGroup var plans: PlanOptions

  @Option(
    help: ArgumentHelp(
      Bilingual("Dạng của danh sách (mặc định: table).", en: "How to write the list (table if left out).").current,
      valueName: Format.allCases.map(\.rawValue).joined(separator: "|")),
    completion: .list(Format.allCases.map(\.rawValue)))
  var to: String?

  @Option(
    help: ArgumentHelp(
      Bilingual(
        "Chỉ kê việc của cơ quan này; nhận cả tên tắt, không dấu: “sở kh&cn”.",
        en: "Only the tasks of this body; short names and names without diacritics will do: “so kh&cn”."
      ).current,
      valueName: Bilingual("cơ-quan", en: "body").current))
  var body: String?

  @Option(
    help: ArgumentHelp(
      Bilingual(
        "Vai của cơ quan: lead (chủ trì), support (phối hợp), any (mặc định).",
        en: "What the body does: lead, support or any (if left out)."
      ).current,
      valueName: TaskFilter.Role.allCases.map(\.rawValue).joined(separator: "|")),
    completion: .list(TaskFilter.Role.allCases.map(\.rawValue)))
  var role: String?

  @Option(
    help: ArgumentHelp(
      Bilingual(
        "Thời hạn từ ngày này: 30/6/2026 hoặc 2026-06-30.", en: "Deadlines from this day on: 30/6/2026 or 2026-06-30."
      ).current,
      valueName: Bilingual("ngày", en: "day").current))
  var from: String?

  @Option(
    help: ArgumentHelp(
      Bilingual("Thời hạn đến hết ngày này.", en: "Deadlines up to this day.").current,
      valueName: Bilingual("ngày", en: "day").current))
  var until: String?

  @Flag(
    help: ArgumentHelp(
      Bilingual(
        "Gom việc theo từng cơ quan: chủ trì trước, phối hợp sau.",
        en: "Group by body: what it leads, what it supports."
      ).current))
  var byBody = false

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
    try Choice.check(role, "--role", TaskFilter.Role.allCases.map(\.rawValue))
    for (option, day) in [("--from", from), ("--until", until)] {
      if let day, TaskFilter.day(day) == nil {
        throw ValidationError(
          Bilingual("\(option): “\(day)” không phải là ngày", en: "\(option): “\(day)” is no day").current)
      }
    }
    if let first = from.flatMap(TaskFilter.day), let last = until.flatMap(TaskFilter.day), first > last {
      throw ValidationError(
        Bilingual(
          "--from “\(from ?? "")” sau --until “\(until ?? "")”: không ngày nào ở giữa",
          en: "--from “\(from ?? "")” is later than --until “\(until ?? "")”: no day lies between"
        ).current)
    }
    if let body, body.allSatisfy({ !$0.isLetter }) {
      throw ValidationError(Bilingual("--body: thiếu tên cơ quan", en: "--body: no name").current)
    }
    if byBody, to != nil, to != "table" {
      throw ValidationError(Bilingual("--by-body chỉ đi với dạng table", en: "--by-body is for tables only").current)
    }
  }

  func run() async throws {
    let console = messages.console
    let (inputs, searchStatus) = try plans.inputs(console)
    let loader = PlanLoader(options: Compiler.Options(), templates: plans.templateFolder)
    let (tasks, status) = await loader.collect(inputs, limit: plans.limit, console) { $0.tasks }
    try tell(tasks, inputs, console)
    try max(status, searchStatus).throwUnlessDone()
  }

  private var filter: TaskFilter {
    var filter = TaskFilter()
    filter.body = body
    filter.role = role.flatMap(TaskFilter.Role.init(rawValue:)) ?? .any
    filter.from = from.flatMap(TaskFilter.day)
    filter.until = until.flatMap(TaskFilter.day)
    return filter
  }

  private func tell(_ tasks: [ListedTask], _ inputs: [PlanInput], _ console: Console) throws {
    let filter = filter
    if let body, !tasks.isEmpty, !filter.knowsBody(in: tasks) {
      let near = filter.nearestBodies(in: tasks).map { "“\($0)”" }.joined(separator: ", ")
      var failure = Failure(
        Bilingual(
          "không kế hoạch nào giao việc cho “\(body)”" + (near.isEmpty ? "" : "; gần nhất: \(near)"),
          en: "no plan gives “\(body)” a task" + (near.isEmpty ? "" : "; nearest: \(near)")))
      failure.status = .findings
      throw failure
    }
    let wanted = filter.apply(to: tasks)
    if wanted.isEmpty, !inputs.isEmpty {
      console.note(Bilingual("không có việc nào", en: "there are no tasks")[console.language] + "\n")
    }
    let text = text(wanted, console)
    try SingleOutput(path: output).write(Array(text.utf8), madeFrom: inputs, console)
  }

  private func text(_ tasks: [ListedTask], _ console: Console) -> String {
    switch to.flatMap(Format.init(rawValue:)) ?? .table {
    case .table:
      // A name may hold what a terminal would take for orders.
      let shown = tasks.map { task in
        var shown = task
        shown.file = VisibleName.of(task.file)
        return shown
      }
      guard byBody else { return TaskTable.table(shown) }
      return TaskTable.digest(shown, body: body, role: filter.role, language: console.language)
    case .csv: return TaskList.csv(tasks)
    case .json: return TaskList.json(tasks)
    case .ics:
      let calendar = TaskCalendar.ics(tasks)
      if calendar.undated > 0 {
        console.note(
          Bilingual(
            "\(calendar.undated) việc không có ngày nên không có trong lịch",
            en: "\(calendar.undated) tasks without a day are not in the calendar")[console.language] + "\n")
      }
      return calendar.text
    }
  }
}
