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
  public var leads: [String] {
    guard let lead = facts[.lead] else { return [] }
    return isMixed ? MixedBodies(lead).leads : BodyList.read(lead)
  }

  /// The bodies that coordinate, in the order of the text.
  public var supports: [String] {
    let written = facts[.support].map { BodyList.read($0) } ?? []
    guard isMixed, let lead = facts[.lead] else { return written }
    return MixedBodies(lead).supports + written
  }

  /// Until when, as far as the words tell; nil when the plan says nothing.
  ///
  /// - Parameter year: the year of a time that names none, see `Plan.year`.
  public func deadline(year: Int?) -> Deadline? {
    guard let time = facts[.time], !time.isEmpty else { return nil }
    return Deadline(time.plain, year: year)
  }
}

extension Plan {
  /// The tasks that stand in the body as items with their facts; an empty `phân-công` prints these.
  public var itemTasks: [PlanTask] { tasks.filter { $0.origin == .item } }

  /// The year that the plan is for: the only one in its subject, else that of its date; nil for a period of years.
  public var year: Int? {
    var years: Set<Int> = []
    for word in header.subject.plain.split(whereSeparator: { !$0.isASCII || !$0.isNumber }) where word.utf8.count == 4 {
      if let year = Int(word), (1945...2100).contains(year) { years.insert(year) }
    }
    if years.count == 1 { return years.first }
    return years.isEmpty ? header.effectiveDate?.year : nil
  }
}
