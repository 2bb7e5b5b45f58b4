import KeHoachText

/// Reads what the section on implementation gives each body to do: `4. Sở Tư pháp: Phối hợp với …`, or a title `4. Sở Tư
/// pháp` with items below it.
struct ImplementationTasks {
  private let flow: Flow
  private var tasks: [PlanTask] = []
  /// The blocks that name who does what stands below them.
  private var heads: [Int: RichText] = [:]

  /// The tasks in the order of the flow.
  ///
  /// - Parameters:
  ///   - end: the place of the first closing paragraph.
  ///   - items: the tasks that are read already.
  static func read(_ flow: Flow, end: Int, items: [PlanTask]) -> [PlanTask] {
    let isPart = flow.implementationBlocks
    guard isPart.contains(true) else { return [] }
    var reader = ImplementationTasks(flow: flow)
    let known = Set(items.map(\.block))
    for index in flow.blocks.indices.prefix(end) where isPart[index] {
      guard let text = flow.blocks[index].text, let parent = flow.blocks[index].parent, !known.contains(index),
        !known.contains(parent)
      else { continue }
      if let lead = reader.heads[parent] {
        reader.add(text, lead, index)
      } else if isPart[parent], flow.blocks[parent].isTitle {
        reader.readHead(text, index)
      }
    }
    return reader.tasks
  }

  private init(flow: Flow) { self.flow = flow }

  private mutating func readHead(_ text: RichText, _ index: Int) {
    let block = flow.blocks[index]
    guard let head = ImplementationHead(text, isTitle: block.isTitle) else { return }
    heads[index] = head.lead
    if let rest = head.rest { add(rest, head.lead, index) }
    for paragraph in block.continuations { add(paragraph, head.lead, index) }
  }

  private mutating func add(_ text: RichText, _ lead: RichText, _ index: Int) {
    let name = text.withoutFinalMarks
    let plain = name.plain
    // What only leads over to the items below it is no task.
    let isLeadIn = flow.blocks[index].label == nil && text.plain.hasSuffix(":")
    guard !isLeadIn, plain.contains(where: \.isLetter) else { return }
    // Who helps with what another body leads.
    let role = Self.onlyHelps(plain) ? PlanTask.Fact.support : .lead
    var task = PlanTask(
      origin: .implementation, block: index, name: name, number: number(of: index), section: section(of: index),
      facts: [role: lead])
    if let deadline = Deadline.mentioned(in: plain, years: nil) {
      task.facts[.time] = RichText(made: deadline.text, range: name.range)
    }
    tasks.append(task)
  }

  /// `Phối hợp với …`, `Hằng năm phối hợp …`, `Theo chức năng, nhiệm vụ được giao, phối hợp …`.
  private static func onlyHelps(_ text: String) -> Bool {
    var rest = Substring(Keyword.fold(text.prefix(120)))
    while let words = beginnings.first(where: rest.hasPrefix) { rest = rest.dropFirst(words.count) }
    return rest.hasPrefix("phoi hop")
  }

  /// What may stand in front of what a body does: data.
  private static let beginnings = [
    "hang nam ", "hang nam, ", "dinh ky ", "thuong xuyen ", "chu dong ", "chu dong, ", "tich cuc ", "tich cuc, ",
    "theo chuc nang, nhiem vu duoc giao, ", "theo chuc nang, nhiem vu, ", "theo chuc nang, nhiem vu duoc giao ",
    "can cu chuc nang, nhiem vu duoc giao, ", "can cu chuc nang, nhiem vu, ",
  ]

  /// `2.a)`: the number of the body's block and that of the item below it.
  private func number(of index: Int) -> String {
    let own = flow.blocks[index].label?.text ?? ""
    guard heads[index] == nil, let parent = flow.blocks[index].parent, let above = flow.blocks[parent].label?.text
    else {
      return own
    }
    return own.contains(where: { $0.isLetter || $0.isNumber }) ? above + own : above
  }

  private func section(of index: Int) -> String {
    guard heads[index] == nil, let parent = flow.blocks[index].parent else { return flow.sectionTitle(above: index) }
    return flow.sectionTitle(above: parent)
  }
}

/// A block that names who has something to do, and what it says besides.
struct ImplementationHead {
  /// The bodies as written.
  private(set) var lead: RichText
  /// What they do, where the block says it; nil where it stands below.
  private(set) var rest: RichText?

  /// Nil for a block that begins otherwise.
  init?(_ text: RichText, isTitle: Bool) {
    let plain = text.plain
    let start = Self.requests.first(where: plain.hasPrefix)?.utf8.count ?? 0
    var found: (end: Int, next: Int)?
    if isTitle, Self.isName(plain.utf8, start..<plain.utf8.count) {
      found = (plain.utf8.count, plain.utf8.count)
    } else {
      found = Self.colon(in: plain, from: start) ?? Self.verb(in: plain, from: start)
    }
    guard let found else { return nil }
    lead = RichText(
      made: Self.name(plain.utf8, start..<found.end), range: text.sourceRange(of: start..<found.end))
    let rest = text.dropping(utf8: found.next)
    let words = rest.withoutFinalMarks.plain
    // `Sở Nội vụ chủ trì.` says nothing to do.
    guard !Self.verbs.contains(" " + words) else { return nil }
    self.rest = words.contains(where: \.isLetter) ? rest : nil
  }

  /// In front of a body that is given something to do.
  private static let requests = ["Giao ", "Đề nghị ", "Yêu cầu "]
  /// What bodies do in a sentence; the first ones are no part of it.
  private static let duties = [" có trách nhiệm", " chịu trách nhiệm", " có nhiệm vụ"]
  private static let verbs = [
    " chủ trì", " phối hợp", " tham mưu", " căn cứ", " nghiên cứu, tham mưu", " nghiên cứu tham mưu",
  ]
  /// Behind these a colon opens the list of their names.
  private static let lists = ["cac so", "cac bo", "cac hoi", "cac phong"]
  /// The most bytes of a list of bodies.
  private static let longest = 400

  private static func name(_ bytes: String.UTF8View, _ range: Range<Int>) -> String {
    var name = String(decoding: bytes.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self).trimmingSpaces
    while let last = name.last, last.isWhitespace || ":.,;".contains(last) { name.removeLast() }
    for duty in duties where name.hasSuffix(duty) { name = String(name.dropLast(duty.count)) }
    return name
  }

  /// Whether a part of a text is nothing but bodies.
  private static func isName(_ bytes: String.UTF8View, _ range: Range<Int>) -> Bool {
    let name = name(bytes, range)
    return !verbs.contains(where: name.holdsBytes) && BodyList.isList(name)
  }

  /// The last colon, of the first few, behind nothing but bodies: `Các Sở: Y tế, Xây dựng: Theo chức năng …`.
  private static func colon(in plain: String, from start: Int) -> (end: Int, next: Int)? {
    var found: (end: Int, next: Int)?
    var count = 0
    for (place, byte) in plain.utf8.prefix(longest).enumerated() where byte == UInt8(ascii: ":") && place > start {
      count += 1
      if count > 3 { break }
      if isName(plain.utf8, start..<place),
        !lists.contains(where: Keyword.fold(name(plain.utf8, start..<place)).hasSuffix)
      {
        found = (place, place + 1)
      }
    }
    return found
  }

  private static func verb(in plain: String, from start: Int) -> (end: Int, next: Int)? {
    let beginning = String(decoding: plain.utf8.prefix(longest), as: UTF8.self)
    let places = (duties + verbs).compactMap { verb -> (end: Int, next: Int)? in
      guard let range = beginning.firstRange(of: verb) else { return nil }
      let end = beginning.utf8.distance(from: beginning.startIndex, to: range.lowerBound)
      return (end, duties.contains(verb) ? end + verb.utf8.count : end + 1)
    }
    guard let first = places.min(by: { $0.end < $1.end }), first.end > start,
      BodyList.isList(name(plain.utf8, start..<first.end))
    else { return nil }
    return first
  }
}
