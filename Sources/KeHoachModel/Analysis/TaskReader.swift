import KeHoachSyntax
import KeHoachText

/// Finds the tasks of a plan: titles and items with lines `Cơ quan chủ trì: …` under them.
enum TaskReader {
  /// The usual names of the facts, folded.
  fileprivate static let names: [String: PlanTask.Fact] = {
    let names: [PlanTask.Fact: [String]] = [
      .lead: [
        "co quan chu tri", "don vi chu tri", "co quan, don vi chu tri", "chu tri", "giao chu tri", "co quan thuc hien",
        "don vi thuc hien", "co quan chu tri thuc hien", "don vi chu tri thuc hien", "chu tri thuc hien",
        "co quan chu tri tham muu", "chu tri, phoi hop", "co quan chu tri, phoi hop", "don vi chu tri, phoi hop",
      ],
      .support: ["co quan phoi hop", "don vi phoi hop", "co quan, don vi phoi hop", "phoi hop", "phoi hop thuc hien"],
      .time: [
        "thoi gian thuc hien", "thoi gian hoan thanh", "thoi han hoan thanh", "thoi han", "tien do", "thoi gian",
        "tien do thuc hien", "thoi han thuc hien",
      ],
      .output: [
        "san pham dau ra", "san pham, ket qua", "ket qua, san pham", "san pham", "ket qua", "san pham hoan thanh",
        "san pham du kien",
      ],
      .funding: ["kinh phi thuc hien", "kinh phi", "nguon kinh phi", "du toan kinh phi", "kinh phi du kien"],
    ]
    return names.reduce(into: [:]) { table, entry in for name in entry.value { table[name] = entry.key } }
  }()

  /// The tasks of a flow, in the order of the plan. A block is a task when one of its items names who leads.
  static func read(_ flow: Flow) -> [PlanTask] {
    var tasks: [PlanTask] = []
    var places: [Int: Int] = [:]
    for block in flow.blocks {
      guard !block.isTitle, block.label != nil, let text = block.text, let parent = block.parent,
        let name = flow.blocks[parent].text, let (fact, value) = fact(in: text)
      else { continue }
      if let place = places[parent] {
        if tasks[place].facts[fact] == nil { tasks[place].facts[fact] = value }
      } else {
        places[parent] = tasks.count
        tasks.append(
          PlanTask(block: parent, name: name, number: flow.blocks[parent].label?.text ?? "", facts: [fact: value]))
      }
    }
    return tasks.filter { $0.facts[.lead] != nil }
  }

  /// The fact that an item states, and its value without final marks.
  private static func fact(in text: RichText) -> (PlanTask.Fact, RichText)? {
    let plain = text.plain
    guard let colon = plain.utf8.prefix(120).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = Keyword.fold(plain[..<colon])
    guard let fact = names[key] else { return nil }
    let value = text.dropping(utf8: plain.utf8.distance(from: plain.startIndex, to: plain.index(after: colon)))
    return value.isEmpty ? nil : (fact, value.withoutFinalMarks)
  }

  /// The table that an empty `phân-công` prints: a column for every fact that any task states.
  static func table(of tasks: [PlanTask], like table: Table) -> Table {
    var table = table
    let facts = PlanTask.Fact.allCases.filter { fact in tasks.contains { $0.facts[fact] != nil } }
    let heads = ["TT", "Nhiệm vụ"] + facts.map(\.rawValue)
    let place = table.range.lowerBound..<table.range.lowerBound
    func row(_ texts: [RichText]) -> Table.Row {
      Table.Row(cells: texts.map { Table.Cell(text: $0, range: place) }, range: place)
    }
    table.alignments = [.center] + Array(repeating: .left, count: heads.count - 1)
    table.head = [row(heads.map { RichText(made: $0, range: place) })]
    table.rows = tasks.enumerated().map { number, task in
      row(
        [RichText(made: String(number + 1), range: place), task.name]
          + facts.map { task.facts[$0] ?? RichText(range: place) })
    }
    return table
  }
}

extension PlanTask.Fact {
  /// The fact that a key names: the words before the colon, such as `Đơn vị chủ trì`.
  public init?(key: some StringProtocol) {
    guard let fact = TaskReader.names[Keyword.fold(key)] else { return nil }
    self = fact
  }
}

extension RichText {
  /// The text without its first bytes and the spaces after them.
  func dropping(utf8 count: Int) -> RichText {
    var rest = count
    var result = RichText(range: range)
    for inline in inlines {
      guard case .text(let text) = inline.content else {
        if rest <= 0 { result.inlines.append(inline) } else { rest -= inline.plain.utf8.count }
        continue
      }
      let length = text.utf8.count
      if rest >= length {
        rest -= length
        continue
      }
      var kept = Substring(text.utf8.dropFirst(max(0, rest)))
      if result.inlines.isEmpty { kept = kept.drop { $0 == " " } }
      rest = 0
      if !kept.isEmpty {
        result.inlines.append(Inline(.text(String(kept)), traits: inline.traits, range: inline.range))
      }
    }
    return result
  }

  /// The text without a final `.`, `;` or `,`.
  var withoutFinalMarks: RichText {
    var result = self
    guard case .text(var text) = result.inlines.last?.content else { return result }
    while let last = text.last, ".;, ".contains(last), !text.hasSuffix("..."), !text.hasSuffix("./.") {
      text.removeLast()
    }
    result.inlines[result.inlines.count - 1].content = .text(text)
    return result
  }
}
