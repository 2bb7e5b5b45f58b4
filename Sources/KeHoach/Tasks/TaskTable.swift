internal import KeHoachModel
public import KeHoachSource
internal import KeHoachText

/// Writes lists of tasks for people.
public enum TaskTable {
  /// Aligned columns: deadline, lead, task, money, place. The earliest deadline stands first, tasks without a day last.
  public static func table(_ tasks: [ListedTask]) -> String {
    TextColumns.lines(sorted(tasks).map { row(of: $0, body: bodies(of: $0)) })
  }

  /// The tasks of each body under its name: those it leads, then those it helps with, the earliest deadline first.
  ///
  /// - Parameters:
  ///   - body: the only body wanted, see `TaskFilter.body`; nil for all.
  ///   - role: which of its tasks are wanted.
  ///   - language: that of the headings.
  public static func digest(
    _ tasks: [ListedTask], body: String? = nil, role: TaskFilter.Role = .any, language: Language = .vi
  ) -> String {
    let wanted = body.map { BodyKey($0) }
    func isWanted(_ key: BodyKey, _ task: ListedTask) -> Bool {
      wanted.map { task.names.resolve($0).means(key) } ?? true
    }
    var bodies: [BodyKey: Duties] = [:]
    for task in sorted(tasks) {
      for (name, key) in zip(task.leads, task.leadKeys) where role != .support && isWanted(key, task) {
        bodies[key, default: Duties(name: name)].leads.append(row(of: task, body: ""))
      }
      for (name, key) in zip(task.supports, task.supportKeys) where role != .lead && isWanted(key, task) {
        bodies[key, default: Duties(name: name)].supports.append(
          row(of: task, body: task.leads.joined(separator: "; ")))
      }
    }
    return bodies.sorted { $0.key < $1.key }
      .map { $0.value.text($0.key.officialName, language) }.joined(separator: "\n")
  }

  /// Who leads; of a task that only helps with another one, who helps.
  private static func bodies(of task: ListedTask) -> String {
    guard task.leads.isEmpty, !task.supports.isEmpty else { return task.leads.joined(separator: "; ") }
    return "phối hợp: " + task.supports.joined(separator: "; ")
  }

  private struct Duties {
    var name: String
    var leads: [[String]] = []
    var supports: [[String]] = []

    func text(_ officialName: String?, _ language: Language) -> String {
      let name = officialName ?? name
      let headings = [
        (Bilingual("Chủ trì", en: "Leads")[language], leads),
        (Bilingual("Phối hợp", en: "Supports")[language], supports),
      ]
      return Bilingual("Việc của \(name)", en: "Tasks of \(name)")[language] + "\n"
        + headings.filter { !$0.1.isEmpty }.map { heading, rows in
          "  \(heading) (\(rows.count)):\n" + TextColumns.lines(rows, indent: "    ")
        }.joined()
    }
  }

  private static func sorted(_ tasks: [ListedTask]) -> [ListedTask] {
    tasks.enumerated().sorted { a, b in
      (a.element.end ?? "~", a.offset) < (b.element.end ?? "~", b.offset)
    }.map(\.element)
  }

  private static func row(of task: ListedTask, body: String) -> [String] {
    [
      clip(day(of: task) ?? task.time ?? "", to: 26), clip(body, to: 32),
      clip(task.name, to: 64),
      task.amount.flatMap { Int128($0) }.flatMap { Decimal(coefficient: $0, scale: 0)?.vietnamese() } ?? "",
      "\(task.file):\(task.position.line)",
    ]
  }

  /// `30/6/2026`, `30/6/2026; 30/11/2026`, `15/12 hằng năm`; nil for a task without a day.
  private static func day(of task: ListedTask) -> String? {
    guard let date = task.end.flatMap({ PlanDate(iso: $0) }) else { return nil }
    guard task.recurrence == "yearly", let day = date.paddedDay, let month = date.paddedMonth else {
      return task.ends.compactMap { PlanDate(iso: $0)?.short }.joined(separator: "; ")
    }
    return "\(day)/\(month) hằng năm"
  }

  private static func clip(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var left = width - 1
    var clipped = ""
    for character in text {
      left -= DisplayWidth.of(character)
      if left < 0 { break }
      clipped.append(character)
    }
    while clipped.last == " " { clipped.removeLast() }
    return clipped + "…"
  }
}
