internal import KeHoachModel
internal import KeHoachSource

/// A task of a plan, as data. What is not written is nil or empty.
public struct ListedTask: Sendable, Hashable {
  /// Days that belong together.
  public struct Days: Sendable, Hashable {
    /// The first day, `2026-07-01`; nil where none can be read.
    public var start: String?
    /// The last day.
    public var end: String?

    /// Makes days.
    public init(start: String? = nil, end: String? = nil) {
      self.start = start
      self.end = end
    }
  }

  /// The plan's file.
  public var file: String
  /// Where the task is named: line and character, from 1.
  public var position: Position
  /// The plan's number and symbol, `1500/KH-UBND`; nil while the header has none.
  public var plan: String?
  /// The plan's date as far as it is known: `2024-05-07`, `2024-05`, `2024`.
  public var planDate: String?
  /// Where the plan says it: `item`, `row` of a table, or section on `implementation`.
  public var origin: String
  /// What stands above it: a title, a group of the table; empty for none.
  public var section: String
  /// The number in front of it; empty for none.
  public var number: String
  /// What is to be done.
  public var name: String
  /// The bodies that lead.
  public var leads: [String]
  /// The bodies that coordinate.
  public var supports: [String]
  /// The leader in charge as written.
  public var supervisor: String?
  /// Until when, as written.
  public var time: String?
  /// The first day, `2026-07-01`; nil where none can be read.
  public var start: String?
  /// The last day; of what recurs every year that of the first year.
  public var end: String?
  /// The further days where the time names several: `trước ngày 30/6 và 30/11`.
  public var later: [Days]
  /// How often it recurs: `yearly`, `quarterly`, `monthly`, `weekly`, `daily`, `continuous`.
  public var recurrence: String?
  /// The last day on which it recurs.
  public var until: String?
  /// The result as written.
  public var output: String?
  /// The money as written.
  public var funding: String?
  /// The money in đồng, where it can be read exactly: digits alone.
  public var amount: String?
  /// The last days of all its times, in their order.
  var ends: [String] { [end].compactMap(\.self) + later.compactMap(\.end) }
  /// The subject of the plan.
  var subject: String
  /// The short names that the plan gives bodies.
  var names: BodyNames
  /// The names of the bodies in the form in which they are compared.
  var leadKeys: [BodyKey]
  /// See `leadKeys`.
  var supportKeys: [BodyKey]
}

extension AnalyzedPlan {
  /// What is to be done by whom until when, in the order of the plan.
  public var tasks: [ListedTask] {
    var index = PositionIndex(source)
    let years = plan.years
    let number = plan.header.number?.value
    let date = plan.header.effectiveDate.map(\.iso)
    let subject = plan.header.subject.plain
    let names = BodyNames(plan.tasks)
    return plan.tasks.map { task in
      let deadline = task.deadline(years: years)
      let leads = task.leads
      let supports = task.supports
      func fact(_ fact: PlanTask.Fact) -> String? { task.facts[fact].flatMap { $0.isEmpty ? nil : $0.plain } }
      return ListedTask(
        file: source.name,
        position: index.position(of: plan.attachedPlaces.sourceRange(of: task.range).lowerBound),
        plan: number.map { $0.printed(blank: "") }, planDate: date, origin: task.origin.rawValue,
        section: task.section, number: task.number, name: Self.bare(task.name.plain), leads: leads, supports: supports,
        supervisor: fact(.supervisor), time: deadline?.text, start: deadline?.start?.iso, end: deadline?.end?.iso,
        later: deadline?.later.map { ListedTask.Days(start: $0.start?.iso, end: $0.end?.iso) } ?? [],
        recurrence: deadline?.recurrence?.rawValue, until: deadline?.until?.iso, output: fact(.output),
        funding: fact(.funding), amount: task.amount.flatMap { $0.isInteger ? String($0.coefficient) : nil },
        subject: subject, names: names, leadKeys: leads.map(names.key), supportKeys: supports.map(names.key))
    }
  }

  /// The words without the marks at their end.
  private static func bare(_ text: String) -> String {
    var text = Substring(text)
    if text.hasSuffix("./.") { text.removeLast(3) }
    while let last = text.last, last.isWhitespace || ":;,".contains(last) { text.removeLast() }
    return String(text)
  }
}

/// The names of bodies in one plan: of one that is written `Tổng cục Thủy lợi (TCTL)` somewhere, `TCTL` is a name too.
struct BodyNames: Sendable, Hashable {
  private var known: [BodyKey: BodyKey] = [:]

  init(_ tasks: [PlanTask]) {
    for name in tasks.lazy.flatMap({ $0.leads + $0.supports }) {
      guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { continue }
      let short = name[name.index(after: open)...].dropLast()
      if short == short.uppercased(), short.count > 1 { known[BodyKey(short)] = BodyKey(name[..<open]) }
    }
  }

  /// The key of a name in this plan.
  func key(_ name: String) -> BodyKey { resolve(BodyKey(name)) }

  /// The key of the body that a key is the short name of; else the key itself.
  func resolve(_ key: BodyKey) -> BodyKey { known[key] ?? key }
}

extension PlanDate {
  /// `2026-06-30`, `2026-06`, `2026`: as far as it is known.
  var iso: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return ([String(year)] + [month, day].compactMap { $0.map(padded) }).joined(separator: "-")
  }
}
