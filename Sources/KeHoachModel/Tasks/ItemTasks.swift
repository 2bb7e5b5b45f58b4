import KeHoachSyntax
import KeHoachText

/// Finds the tasks of a plan: titles and items with lines `Cơ quan chủ trì: …` under them.
enum ItemTasks {
  /// The tasks of a flow, in the order of the plan. A block is a task when one of its items names who leads.
  static func read(_ flow: Flow) -> [PlanTask] {
    var tasks: [PlanTask] = []
    var places: [Int: Int] = [:]
    for index in flow.blocks.indices where !flow.blocks[index].isTitle && flow.blocks[index].label != nil {
      guard let parent = flow.blocks[index].parent, let text = flow.blocks[index].text,
        let name = flow.blocks[parent].text, let (fact, value, isMixed) = fact(in: text)
      else { continue }
      if let place = places[parent] {
        guard tasks[place].facts[fact] == nil else { continue }
        tasks[place].facts[fact] = value
        if fact == .lead { tasks[place].isMixed = isMixed }
      } else {
        places[parent] = tasks.count
        tasks.append(
          PlanTask(
            origin: .item, block: parent, name: name, number: flow.blocks[parent].label?.text ?? "",
            section: flow.sectionTitle(above: parent), facts: [fact: value], isMixed: isMixed))
      }
    }
    return tasks.filter { $0.facts[.lead] != nil }.map { task in
      var task = task
      task.amount = task.facts[.funding].flatMap { TaskAmount.stated(in: $0) }
      return task
    }
  }

  /// The fact that an item states, and its value without final marks.
  private static func fact(in text: RichText) -> (PlanTask.Fact, RichText, isMixed: Bool)? {
    var plain = text.plain
    guard let colon = plain.withUTF8({ $0.prefix(120).firstIndex(of: UInt8(ascii: ":")) }) else { return nil }
    let key = Keyword.fold(plain[..<plain.utf8.index(plain.startIndex, offsetBy: colon)])
    guard let fact = TaskWords.names[key] else { return nil }
    let value = text.dropping(utf8: colon + 1)
    return value.isEmpty ? nil : (fact, value.withoutFinalMarks, fact == .lead && key.holdsBytes(of: "phoi hop"))
  }
}

extension Flow {
  /// The words of the nearest title above a block; empty for none.
  func sectionTitle(above block: Int) -> String {
    var next = blocks[block].parent
    while let place = next {
      if blocks[place].isTitle { return blocks[place].text?.plain ?? "" }
      next = blocks[place].parent
    }
    return ""
  }
}
