internal import KeHoachModel
internal import KeHoachText

/// Which tasks are wanted.
public struct TaskFilter: Sendable, Hashable {
  /// What a body has to do with a task.
  public enum Role: String, Sendable, CaseIterable {
    /// It leads.
    case lead
    /// It coordinates.
    case support
    /// Either.
    case any
  }

  /// The body as it was asked for; nil for all. Abbreviations, case and diacritics don't count: `so kh&cn`.
  public var body: String?
  /// What the body has to do with the task.
  public var role = Role.any
  /// The first day, `2026-07-01`: tasks that end before are left out, and so are those without a day.
  public var from: String?
  /// The last day: tasks that end after it are left out, and so are those without a day.
  public var until: String?

  /// Makes a filter that wants everything.
  public init() {}

  /// The tasks that are wanted, in their order.
  public func apply(to tasks: [ListedTask]) -> [ListedTask] {
    let key = body.map { BodyKey($0) }
    return tasks.filter { task in
      if let key, !named(in: task).contains(where: task.names.resolve(key).means) { return false }
      if key == nil, role != .any, named(in: task).isEmpty { return false }
      return (from == nil && until == nil) || isDue(task)
    }
  }

  /// Whether a task, or one of the years in which it recurs, ends within the days.
  private func isDue(_ task: ListedTask) -> Bool { task.ends.contains { isDue($0, task) } }

  private func isDue(_ end: String, _ task: ListedTask) -> Bool {
    var end = end
    if task.recurrence == "yearly", let from, end < from, let year = Int(from.prefix(4)) {
      let day = end.dropFirst(4)
      end = "\(day < from.dropFirst(4) ? year + 1 : year)\(day)"
      if let last = task.until, end > last { return false }
    }
    return from.map { end >= $0 } ?? true && until.map { end <= $0 } ?? true
  }

  private func named(in task: ListedTask) -> [BodyKey] {
    switch role {
    case .lead: task.leadKeys
    case .support: task.supportKeys
    case .any: task.leadKeys + task.supportKeys
    }
  }

  /// Whether any task names the body, whatever its role and time.
  public func knowsBody(in tasks: [ListedTask]) -> Bool {
    guard let key = body.map({ BodyKey($0) }) else { return true }
    return tasks.contains { task in
      (task.leadKeys + task.supportKeys).contains(where: task.names.resolve(key).means)
    }
  }

  /// The names in the tasks that are nearest to the body that was asked for, best first; at most three.
  public func nearestBodies(in tasks: [ListedTask]) -> [String] {
    guard let body else { return [] }
    let key = BodyKey(body)
    var shared: [BodyKey: (name: String, words: Int)] = [:]
    for task in tasks {
      for (name, other) in zip(task.leads + task.supports, task.leadKeys + task.supportKeys) where shared[other] == nil
      {
        shared[other] = (name, key.sharedWords(other))
      }
    }
    let names = shared.sorted { ($1.value.words, $0.key) < ($0.value.words, $1.key) }
    let near = Keyword.nearest(to: body, in: names.map(\.value.name))
    let others = names.filter { $0.value.words >= 2 && $0.value.name != near }.map(\.value.name)
    return Array(([near].compactMap { $0 } + others).prefix(3))
  }

  /// Reads a day for `from` and `until`: `30/6/2026`, `2026-06-30`.
  ///
  /// - Returns: `2026-06-30`; nil for what is no day.
  public static func day(_ text: String) -> String? {
    if text.utf8.count <= 10, let date = PlanDate(iso: text) { return date.iso }
    guard let date = PlanDate(text), date.isComplete else { return nil }
    return date.iso
  }
}
