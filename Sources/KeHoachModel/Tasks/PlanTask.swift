/// What is to be done: by whom, until when, with which money and result.
public struct PlanTask: Sendable {
  /// The facts that a task can have.
  public enum Fact: String, Sendable, CaseIterable {
    /// Cơ quan chủ trì.
    case lead = "Cơ quan chủ trì"
    /// Cơ quan phối hợp.
    case support = "Cơ quan phối hợp"
    /// Thời gian thực hiện.
    case time = "Thời gian thực hiện"
    /// Sản phẩm.
    case output = "Sản phẩm"
    /// Kinh phí.
    case funding = "Kinh phí"
    /// Lãnh đạo phụ trách.
    case supervisor = "Lãnh đạo phụ trách"
  }

  /// Where a plan says it.
  public enum Origin: String, Sendable, CaseIterable {
    /// A title or item with lines `Cơ quan chủ trì: …` under it.
    case item
    /// A row of a table with columns for the task and for who leads it.
    case row
    /// What the section on implementation gives a body to do.
    case implementation
  }

  /// Where the plan says it.
  public var origin: Origin
  /// The flow: 0 for the body, n for appendix n.
  public var flow = 0
  /// The place in the flow's blocks of the title, the item or the table.
  public var block: Int
  /// What is to be done.
  public var name: RichText
  /// The number in front of it: `2.1.`, empty for none.
  public var number: String
  /// What stands above it: the title, the group row or the section on implementation; empty for none.
  public var section = ""
  /// The facts, without their keys and final marks.
  public var facts: [Fact: RichText]
  /// Whether one line or column names leads and coordinating bodies together: the first of them leads.
  public var isMixed = false
  /// The money in đồng, where the plan states one amount; nil for none, or for several.
  public var amount: Decimal?

  /// Where it stands in the source.
  public var range: Range<Int> { name.range }

  /// The bodies that lead, in the order of the text.
  public var leads: [String] { Self.once(bodies.leads) }

  /// The bodies that coordinate, in the order of the text.
  public var supports: [String] { Self.once(bodies.supports) }

  private var bodies: (leads: [String], supports: [String]) {
    let supports = facts[.support].map { BodyList.read($0) } ?? []
    guard let lead = facts[.lead] else { return ([], supports) }
    let names = BodyList.read(lead)
    if let roles = BodyRoles(names) { return (roles.leads, roles.supports + supports) }
    guard isMixed else { return (names, supports) }
    let mixed = MixedBodies(lead)
    return (mixed.leads, mixed.supports + supports)
  }

  private static func once(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// Until when, as far as the words tell; nil when the plan says nothing.
  ///
  /// - Parameter years: those of the plan, see `Plan.years`.
  public func deadline(years: ClosedRange<Int>?) -> Deadline? {
    guard let time = facts[.time], !time.isEmpty else { return nil }
    return Deadline(time.plain, years: years)
  }
}

extension Plan {
  /// The tasks that stand in the body as items with their facts; an empty `phân-công` prints these.
  public var itemTasks: [PlanTask] { tasks.filter { $0.origin == .item } }

  /// The years that the plan is for: the period or the only year in its subject, else that of its date; nil where the
  /// subject names several years or nothing is known.
  public var years: ClosedRange<Int>? {
    let tokens = TimeToken.read(header.subject.plain)
    var years: [Int] = []
    for (place, token) in tokens.enumerated() {
      guard case .number(let year, digits: 4) = token.kind, (1945...2100).contains(year) else { continue }
      years.append(year)
      // `2021 - 2025`, `2021 đến năm 2025`
      let before = tokens[..<place].last { $0.kind != .word("nam") }?.kind
      let isJoined = before == .mark("-") || before == .word("den")
      if isJoined, years.count == 2, years[0] < year { return years[0]...year }
    }
    if Set(years).count == 1 { return years[0]...years[0] }
    return years.isEmpty ? header.effectiveDate.map { $0.year...$0.year } : nil
  }
}
