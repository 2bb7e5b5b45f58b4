import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH703: who leads a task is named where the plan says who implements it.
  static let leadNotImplementing = LintRule(
    Rule(
      "KH703", "chủ-trì-không-được-giao", .warning,
      Bilingual(
        "Cơ quan chủ trì nhiệm vụ được nêu ở phần tổ chức thực hiện.",
        en: "Who leads a task is named under implementation."),
      reason: Bilingual(
        "Sở có nhiệm vụ chủ trì mà phần tổ chức thực hiện không nhắc đến là sót.",
        en: "A department that leads and is not named there has been forgotten."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(wrong: plan("Sở Tư pháp"), right: plan("Sở Nội vụ")))
  ) { context in
    let implementation = context.implementation
    guard implementation.title != nil, !implementation.coversAll, implementation.headed.count >= 2 else { return [] }
    return once(leads(context)) { !implementation.bodies.contains($0) }.map { lead in
      let name = lead.body.name
      return LintFinding(
        at: lead.place,
        Bilingual(
          "\(name) chủ trì nhiệm vụ này nhưng phần tổ chức thực hiện không nêu",
          en: "\(name) leads, but is not named under implementation"),
        notes: implementation.title.map {
          [Diagnostic.Note(at: $0.place, Bilingual("phần tổ chức thực hiện", en: "implementation"))]
        } ?? [])
    }
  }

  /// KH704: departments with tasks get the plan.
  static let taskWithoutRecipient = LintRule(
    Rule(
      "KH704", "thiếu-nơi-nhận", .warning,
      Bilingual("Cơ quan được giao việc có tên ở nơi nhận.", en: "Bodies with tasks are among the recipients."),
      reason: Bilingual(
        "Cơ quan không nhận được kế hoạch thì không thực hiện được.", en: "Who doesn't get the plan can't carry it out."
      ),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9",
      example: Rule.Example(
        wrong: plan("Sở Tài chính", recipients: "- Sở Nội vụ;\n"),
        right: plan("Sở Tài chính", recipients: "- Sở Nội vụ;\n- Sở Tài chính;\n")))
  ) { context in
    let implementation = context.implementation
    guard let recipients = context.plan.recipients, !recipients.range.isEmpty, context.plan.header.issuedWith == nil
    else { return [] }
    let own = Set((context.texts(.issuer) + context.texts(.superiorBody)).flatMap { TaskBody.read($0.plain) })
    let named = implementation.headed.map { (body: $0.body, place: $0.text.place) }
    // Where no department is named the list is no list of them; a short one names nobody else.
    let listsDepartments = implementation.recipients.contains(where: \.isDepartment)
    let listsBodies = listsDepartments || implementation.recipientCount >= 4
    return once(leads(context) + named) { body in
      guard body.isDepartment ? listsDepartments : listsBodies else { return false }
      return !implementation.receives(body) && !own.contains(body)
    }.map { lead in
      let name = lead.body.name
      return LintFinding(
        at: lead.place,
        Bilingual(
          "\(name) được giao việc ở đây nhưng không có ở nơi nhận", en: "\(name) has a task but is no recipient"),
        notes: implementation.headed.filter { $0.body == lead.body && $0.text.place != lead.place }.prefix(1).map {
          Diagnostic.Note(at: $0.text.place, Bilingual("cũng được giao việc ở đây", en: "has a task here too"))
        } + [Diagnostic.Note(at: recipients.range, Bilingual("nơi nhận", en: "the recipients"))])
    }
  }

  /// KH708: a task has one lead.
  static let twoLeads = LintRule(
    Rule(
      "KH708", "hai-cơ-quan-chủ-trì", .hint,
      Bilingual("Mỗi nhiệm vụ có một cơ quan chủ trì.", en: "A task has one lead."),
      reason: Bilingual(
        "Hai cơ quan cùng chủ trì thì không rõ ai chịu trách nhiệm chính.", en: "With two leads nobody is in charge."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(wrong: plan("Sở Nội vụ; Sở Tài chính"), right: plan("Sở Nội vụ")))
  ) { context in
    context.assignments.all.compactMap { task in
      guard let lead = task.facts[.lead], !lead.isMixed else { return nil }
      let bodies = Set(
        Departments.read(lead.value, themselves: true).map(TaskBody.init(department:)) + TaskBody.listed(lead.value))
      let count = max(bodies.count(where: \.isSingle), TaskBody.offices(lead.value).count)
      guard count >= 2 else { return nil }
      return LintFinding(
        at: lead.place,
        Bilingual(
          "nhiệm vụ này có \(count) cơ quan chủ trì; nên giao một cơ quan chủ trì, các cơ quan khác phối hợp",
          en: "this task has \(count) leads; one should lead and the others coordinate"))
    }
  }

  /// KH709: who leads a task doesn't coordinate it too.
  static let leadCoordinates = LintRule(
    Rule(
      "KH709", "vừa-chủ-trì-vừa-phối-hợp", .warning,
      Bilingual(
        "Cơ quan chủ trì không đồng thời là cơ quan phối hợp của nhiệm vụ.",
        en: "Who leads a task is not named as coordinating it."),
      reason: Bilingual(
        "Một cơ quan không phối hợp với chính mình; thường là chép sót khi đổi cơ quan chủ trì.",
        en: "Nobody coordinates with himself; mostly the lead was changed and the list not."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: plan("Sở Nội vụ", support: "- Cơ quan phối hợp: Sở Nội vụ; Sở Tài chính.\n\n"),
        right: plan("Sở Nội vụ", support: "- Cơ quan phối hợp: Sở Tài chính.\n\n")))
  ) { context in
    context.assignments.all.compactMap { task in
      guard let lead = task.facts[.lead], let support = task.facts[.support], !lead.isMixed else { return nil }
      let bodies = Set(TaskBody.read(lead.value, themselves: true).filter(\.isSingle))
      guard let both = TaskBody.read(support.value, themselves: true).first(where: bodies.contains) else { return nil }
      let name = both.name
      return LintFinding(
        at: support.place,
        Bilingual(
          "\(name) đã chủ trì nhiệm vụ này nên không phải là cơ quan phối hợp", en: "\(name) leads this task already"),
        notes: [Diagnostic.Note(at: lead.place, Bilingual("cơ quan chủ trì", en: "the lead"))])
    }
  }

  /// KH710: a list of coordinating bodies names each of them once.
  static let repeatedBody = LintRule(
    Rule(
      "KH710", "phối-hợp-lặp", .warning,
      Bilingual("Danh sách cơ quan phối hợp nêu mỗi sở một lần.", en: "Coordinating bodies are named once each."),
      reason: Bilingual(
        "Tên lặp thường thế chỗ một tên bị sót.", en: "A name written twice mostly stands in the place of another one."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: plan("Sở Nội vụ", support: "- Cơ quan phối hợp: Sở Tài chính; Sở Y tế; Sở Tài chính.\n\n"),
        right: plan("Sở Nội vụ", support: "- Cơ quan phối hợp: Sở Tài chính; Sở Y tế.\n\n")))
  ) { context in
    context.assignments.all.compactMap { task in
      guard let support = task.facts[.support] else { return nil }
      var seen: Set<Int> = []
      let twice = Departments.read(support.value, themselves: true).first { !seen.insert($0).inserted }
      guard let name = twice.map(Departments.name) ?? repeatedPart(of: support.value) else { return nil }
      return LintFinding(
        at: support.place, Bilingual("\(name) được nêu hai lần", en: "\(name) is named twice"))
    }
  }

  /// A part between `;` that a list holds twice.
  private static func repeatedPart(of list: String) -> String? {
    var seen: Set<String> = []
    let marks: Set<Character> = [" ", ".", ","]
    for part in list.split(separator: ";") {
      let name = part.drop(while: marks.contains).reversed().drop(while: marks.contains).reversed()
      let folded = Keyword.fold(String(name))
      if folded.utf8.count > 4, !seen.insert(folded).inserted { return String(name) }
    }
    return nil
  }

  /// KH707: a plan with tasks says who reports.
  static let noReporting = LintRule(
    Rule(
      "KH707", "không-có-báo-cáo", .hint,
      Bilingual("Kế hoạch có quy định chế độ báo cáo.", en: "A plan says who reports on it."),
      reason: Bilingual(
        "Không có báo cáo thì cơ quan ban hành không biết kế hoạch được thực hiện đến đâu.",
        en: "Without reports the issuer doesn't know how far the plan has come."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(wrong: reporting(""), right: reporting(", báo cáo trước ngày 15 tháng 12")))
  ) { context in
    let tasks = context.assignments.all
    guard tasks.count(where: { $0.has(.lead) }) >= 3, let title = context.implementation.title else { return [] }
    let unlimited = reportsWithoutTime(context)
    if !unlimited.isEmpty { return unlimited }
    let says = context.occurrences(of: reportWords).contains {
      reports.matches(at: $0.place, in: $0.tokens.tokens) && !$0.reportsOther
    }
    guard !says else { return [] }
    return [
      LintFinding(
        at: title.place,
        Bilingual(
          "kế hoạch chưa quy định báo cáo kết quả thực hiện: ai báo cáo, khi nào",
          en: "the plan doesn't say who reports, and when"))
    ]
  }

  /// Sections on reporting that say no time, nor where one is said.
  private static func reportsWithoutTime(_ context: LintContext) -> [LintFinding] {
    let blocks = context.plan.body.blocks
    let titles = context.texts(.title).filter { text in
      guard text.flow == 0 else { return false }
      let folded = Keyword.fold(text.plain)
      return reportTitles.contains(where: folded.holdsBytes)
    }
    return titles.compactMap { title in
      guard let block = title.block else { return nil }
      var end = block + 1
      while end < min(blocks.count, context.plan.closingStart), let parent = blocks[end].parent, parent >= block {
        end += 1
      }
      var words = ""
      for index in block + 1..<max(block + 1, end) {
        words += " " + Keyword.fold(blocks[index].text?.plain ?? "")
        for text in blocks[index].continuations { words += " " + Keyword.fold(text.plain) }
      }
      guard words.holdsBytes(of: "bao cao"), !reportTimes.contains(where: (words + " ").holdsBytes) else { return nil }
      return LintFinding(
        at: title.place,
        Bilingual(
          "mục “\(title.plain.clipped)” chưa nêu thời hạn báo cáo",
          en: "the section “\(title.plain.clipped)” says no time for the reports"))
    }
  }

  private static let reportTitles = ["che do bao cao", "che do thong tin", "bao cao ket qua", "thong tin, bao cao"]
  /// A time, or the place where it stands.
  private static let reportTimes = [
    " thang", " quy ", " ngay", "hang nam", "moi nam", "cuoi nam", " nam 20", " hang ", " tuan ", " dinh ky", " ky ",
    " dot xuat", " thuong xuyen", "theo",
    " neu tai", " khi ", " sau ", " truoc ", " cuoi ", " yeu cau",
  ]

  private static let reportWords = WordSet(["báo", "sơ", "tổng"])
  private static let reports = Phrases(PhraseWords.reports)

  /// The bodies that lead tasks, and where.
  private static func leads(_ context: LintContext) -> [(body: TaskBody, place: Range<Int>)] {
    context.assignments.all.flatMap { task -> [(body: TaskBody, place: Range<Int>)] in
      guard let lead = task.facts[.lead] else { return [] }
      return TaskBody.read(lead.value).map { ($0, lead.place) }
    }
  }

  /// The first place of each body that a test picks.
  private static func once(_ all: [(body: TaskBody, place: Range<Int>)], where isPicked: (TaskBody) -> Bool)
    -> [(body: TaskBody, place: Range<Int>)]
  {
    var seen: Set<TaskBody> = []
    return all.filter { isPicked($0.body) && seen.insert($0.body).inserted }
  }

  private static func plan(_ lead: String, support: String = "", recipients: String? = nil) -> String {
    "# I. MỤC ĐÍCH, NHIỆM VỤ\n\n## 1. Mở lớp\n\n- Cơ quan chủ trì: \(lead).\n\n" + support
      + "## 2. Mua sách\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n"
      + "# II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ mở lớp.\n\n2. Sở Tài chính bố trí kinh phí./.\n"
      + (recipients.map { "\n::: nơi-nhận\n\($0)- Lưu: VT, VX.\n:::\n" } ?? "")
  }

  private static func reporting(_ words: String) -> String {
    let names = ["Mở lớp", "Mua sách", "Kiểm tra"]
    let tasks = names.enumerated().map { "## \($0 + 1). \($1)\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n" }.joined()
    return "# I. MỤC ĐÍCH, NHIỆM VỤ\n\n" + tasks + "# II. TỔ CHỨC THỰC HIỆN\n\nSở Nội vụ triển khai\(words)./.\n"
  }
}

extension LintContext.Occurrence {
  /// Whether what is reported are difficulties that come up (`nếu có khó khăn, vướng mắc, … báo cáo`), or reports are
  /// named among other papers: `tài liệu, báo cáo, văn phòng phẩm`. Behind the verb difficulties are a part of a report:
  /// `báo cáo kết quả và những khó khăn, vướng mắc`.
  fileprivate var reportsOther: Bool {
    OtherReports.difficulties.occur(in: sentence.lowerBound..<place, of: tokens.tokens)
      || OtherReports.papers.matches(at: place - 2, in: tokens.tokens)
  }
}

/// What shows that no report on the plan is meant.
private enum OtherReports {
  static let difficulties = Phrases(PhraseWords.difficulties)
  static let papers = Phrases(PhraseWords.papers)
}
