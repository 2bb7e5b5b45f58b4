internal import KeHoachSource

/// Writes lists of tasks for programs.
public enum TaskList {
  /// One JSON array, an object a task; what is not written is left out.
  public static func json(_ tasks: [ListedTask]) -> String { JSONValue.array(tasks.map(\.json)).text + "\n" }

  /// Comma-separated values with a head; several bodies in one field are joined by `; `.
  public static func csv(_ tasks: [ListedTask]) -> String {
    let head = [
      "file", "line", "column", "plan", "planDate", "origin", "section", "number", "name", "leads", "supports",
      "supervisor", "time", "start", "end", "recurrence", "until", "output", "funding", "amount",
      "laterEnds",
    ]
    let rows = tasks.map { task -> [String] in
      [
        task.file, "\(task.position.line)", "\(task.position.column)", task.plan ?? "", task.planDate ?? "",
        task.origin, task.section, task.number, task.name, task.leads.joined(separator: "; "),
        task.supports.joined(separator: "; "), task.supervisor ?? "", task.time ?? "", task.start ?? "",
        task.end ?? "", task.recurrence ?? "", task.until ?? "", task.output ?? "", task.funding ?? "",
        task.amount ?? "", task.later.compactMap(\.end).joined(separator: "; "),
      ]
    }
    return ([head] + rows).map(CSV.line).joined()
  }
}

extension ListedTask {
  fileprivate var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("file", .string(file)), ("line", .integer(position.line)), ("column", .integer(position.column)),
    ]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { members.append((name, .string(value))) }
    }
    add("plan", plan)
    add("planDate", planDate)
    add("origin", origin)
    add("section", section)
    add("number", number)
    members.append(("name", .string(name)))
    members.append(("leads", .array(leads.map(JSONValue.string))))
    members.append(("supports", .array(supports.map(JSONValue.string))))
    add("supervisor", supervisor)
    if let time {
      var deadline: [(String, JSONValue)] = [("text", .string(time))]
      for (name, value) in [("start", start), ("end", end), ("recurrence", recurrence), ("until", until)] {
        if let value { deadline.append((name, .string(value))) }
      }
      if !later.isEmpty { deadline.append(("later", .array(later.map(\.json)))) }
      members.append(("deadline", .object(deadline)))
    }
    add("output", output)
    if funding != nil || amount != nil {
      var money: [(String, JSONValue)] = []
      if let funding { money.append(("text", .string(funding))) }
      if let amount = amount.flatMap({ Int($0) }) { money.append(("amount", .integer(amount))) }
      members.append(("funding", .object(money)))
    }
    return .object(members)
  }
}

extension ListedTask.Days {
  fileprivate var json: JSONValue {
    .object([("start", start), ("end", end)].compactMap { name, day in day.map { (name, .string($0)) } })
  }
}
