import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH702: a task has a lead where the tasks beside it have one.
  static let missingLead = LintRule(
    Rule(
      "KH702", "thiếu-chủ-trì", .warning,
      Bilingual(
        "Mỗi nhiệm vụ có cơ quan chủ trì khi các nhiệm vụ cùng mục đều có.",
        en: "A task has a lead where the others beside it have one."),
      reason: Bilingual(
        "Nhiệm vụ không có cơ quan chủ trì thì không ai chịu trách nhiệm.",
        en: "Nobody answers for a task without a lead."),
      source: "Thực hành soạn thảo",
      example: example(without: "- Cơ quan chủ trì: Sở Nội vụ.\n\n"))
  ) { context in
    var found = missing(.lead, "cơ quan chủ trì", "a lead", in: context)
    for sibling in SiblingsWithoutLead(context).places {
      guard let text = context.plan.body.blocks[sibling].text else { continue }
      found.append(missing("cơ quan chủ trì", "a lead", text.plain, at: text.range))
    }
    return found
  }

  /// KH705: a task has a time where the tasks beside it have one.
  static let missingTime = LintRule(
    Rule(
      "KH705", "thiếu-thời-gian", .warning,
      Bilingual(
        "Mỗi nhiệm vụ có thời gian thực hiện khi các nhiệm vụ cùng mục đều có.",
        en: "A task has a time where the others beside it have one."),
      reason: Bilingual(
        "Không có thời hạn thì không đôn đốc, đánh giá được.", en: "Without a time nothing can be followed up."),
      source: "Thực hành soạn thảo",
      example: example(without: "- Thời gian thực hiện: Quý I.\n\n"))
  ) { context in missing(.time, "thời gian thực hiện", "a time", in: context) }

  /// KH706: a task has an output where the tasks beside it have one.
  static let missingOutput = LintRule(
    Rule(
      "KH706", "thiếu-sản-phẩm", .warning,
      Bilingual(
        "Mỗi nhiệm vụ có sản phẩm khi các nhiệm vụ cùng mục đều có.",
        en: "A task has an output where the others beside it have one."),
      reason: Bilingual(
        "Không rõ sản phẩm thì không biết khi nào nhiệm vụ hoàn thành.",
        en: "Without an output nobody knows when the task is done."),
      source: "Thực hành soạn thảo",
      example: example(without: "- Sản phẩm: Báo cáo.\n\n"))
  ) { context in missing(.output, "sản phẩm", "an output", in: context) }

  private static func example(without line: String) -> Rule.Example {
    func task(_ number: Int, _ name: String) -> String {
      "## \(number). \(name)\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Thời gian thực hiện: Quý I.\n\n- Sản phẩm: Báo cáo.\n\n"
    }
    let first = "# I. MỤC ĐÍCH, NHIỆM VỤ VÀ TỔ CHỨC\n\n" + task(1, "Mở lớp") + task(2, "Mua sách")
    let last = task(3, "Kiểm tra") + "Triển khai./.\n"
    let parts = last.components(around: line)
    return Rule.Example(wrong: first + parts.before + parts.after, right: first + last)
  }

  /// Tasks that lack a fact which nearly all others of their group have.
  private static func missing(_ fact: PlanTask.Fact, _ vi: String, _ en: String, in context: LintContext)
    -> [LintFinding]
  {
    var sayings: BlocksWithWords?
    // Under one title often stand one or two tasks: those are compared with all tasks of the text.
    let groups = context.assignments.groups
    let small = groups.filter { $0.count < 3 && $0.allSatisfy { $0.block != nil } }.flatMap { $0 }
    let body = groups.flatMap { $0 }.filter { $0.block != nil }
    let compared = groups.filter { $0.count >= 3 }.map { (tasks: $0, all: $0) } + [(tasks: small, all: body)]
    return compared.flatMap { tasks, all -> [LintFinding] in
      let lacking = all.count { !$0.has(fact) }
      guard all.count >= 3, lacking > 0, lacking <= max(1, all.count / 10) else { return [] }
      return tasks.filter { !$0.has(fact) }.compactMap { task in
        if let block = task.block, let words = BlocksWithWords.words[fact] {
          let blocks = sayings ?? BlocksWithWords(words, context)
          sayings = blocks
          if blocks.speak(in: block, context.plan.body) { return nil }
        }
        // In a table a blank cell may be meant.
        var finding = missing(vi, en, task.name, at: task.place)
        if task.block == nil { finding.severity = .hint }
        return finding
      }
    }
  }

  private static func missing(_ vi: String, _ en: String, _ name: String, at place: Range<Int>) -> LintFinding {
    LintFinding(
      at: place,
      Bilingual(
        "nhiệm vụ “\(name.clipped)” chưa ghi \(vi), các nhiệm vụ cùng mục đều có",
        en: "the task “\(name.clipped)” lacks \(en), which the others beside it have"),
      caption: "thiếu \(vi)")
  }
}

/// Titles and clauses beside tasks that name nobody in charge.
private struct SiblingsWithoutLead {
  private(set) var places: [Int] = []
  private static let words = WordSet(PhraseWords.charge)
  /// Titles beside tasks that are no tasks.
  private static let others = [
    "kinh phi", "thoi gian", "muc tieu", "muc dich", "yeu cau", "nguyen tac", "doi tuong", "pham vi", "dia diem",
    "giai phap",
  ]

  init(_ context: LintContext) {
    let blocks = context.plan.body.blocks
    let tasks = context.plan.itemTasks.map(\.block)
    guard tasks.count >= 2 else { return }
    let isTask = Set(tasks)
    let parents = Dictionary(grouping: tasks) { blocks[$0].parent }.filter { $0.value.count >= 2 }
    var alone: [Int] = []
    var inCharge = [Bool](repeating: false, count: blocks.count)
    for occurrence in context.occurrences(of: Self.words) where occurrence.text.flow == 0 {
      if let block = occurrence.text.block { inCharge[block] = true }
    }
    // What a block says, those above it say too; blocks stand behind their parents.
    var hasContent = [Bool](repeating: false, count: blocks.count)
    for index in blocks.indices.reversed() {
      if isTask.contains(index) { inCharge[index] = true }
      guard let parent = blocks[index].parent else { continue }
      hasContent[parent] = true
      if inCharge[index] { inCharge[parent] = true }
    }
    var lacking: [Int?: [Int]] = [:]
    for (index, block) in blocks.enumerated() {
      guard let group = parents[block.parent], !inCharge[index], hasContent[index], let first = group.first,
        index < context.plan.closingStart, block.isTitle == blocks[first].isTitle,
        block.label?.scheme == blocks[first].label?.scheme, let text = block.text
      else { continue }
      let name = Keyword.fold(text.plain)
      if !Self.others.contains(where: name.holdsBytes) { lacking[block.parent, default: []].append(index) }
    }
    // A block that says who helps or until when is a task.
    var stated: Set<Int> = []
    for text in context.texts(.item) where text.flow == 0 {
      guard let block = text.block, let parent = blocks[block].parent, !inCharge[parent], !isTask.contains(parent),
        blocks[parent].text != nil, let colon = text.bytes.prefix(120).firstIndex(of: UInt8(ascii: ":")),
        let fact = PlanTask.Fact(key: text.string(0..<colon)), fact == .support || fact == .time,
        !Self.others.contains(where: Keyword.fold(blocks[parent].text?.plain ?? "").holdsBytes)
      else { continue }
      stated.insert(parent)
    }
    let some = Set(lacking.values.flatMap { $0 })
    if stated.count <= max(1, tasks.count / 3) {
      for block in stated where !some.contains(block) { alone.append(block) }
    }
    places = lacking.filter { $0.value.count <= max(1, (parents[$0.key]?.count ?? 0) / 3) }.values.flatMap { $0 }
    places = (places + alone).sorted()
  }
}

/// The blocks of the body in which words stand: where a task says a time or an output outside of a line of its own.
private struct BlocksWithWords {
  static let words: [PlanTask.Fact: WordSet] = [
    .time: WordSet(PhraseWords.times), .output: WordSet(PhraseWords.outputs),
  ]

  /// How many words stand before each block.
  private var counts: [Int]

  init(_ words: WordSet, _ context: LintContext) {
    counts = [Int](repeating: 0, count: context.plan.body.blocks.count + 1)
    for occurrence in context.occurrences(of: words) where occurrence.text.flow == 0 {
      if let block = occurrence.text.block { counts[block + 1] += 1 }
    }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
  }

  /// Whether one of the words stands in a block or below it.
  func speak(in block: Int, _ body: Flow) -> Bool {
    var end = block + 1
    while end < body.blocks.count, let parent = body.blocks[end].parent, parent >= block { end += 1 }
    return counts[end] > counts[block]
  }
}

extension String {
  /// What stands before and behind a part.
  fileprivate func components(around part: String) -> (before: String, after: String) {
    for index in indices where self[index...].hasPrefix(part) {
      return (String(self[..<index]), String(self[self.index(index, offsetBy: part.count)...]))
    }
    return (self, "")
  }
}
