import KeHoachSource
import KeHoachSyntax
import KeHoachText

extension RollUp {
  /// Adds up the budgets of plans.
  ///
  /// Linear in the number of rows.
  public init(_ members: [Member], options: Options = Options()) throws(Failure) {
    var builder = RollUpBuilder(members, options: options)
    self = try builder.build()
  }
}

/// Puts every piece of money into its row and columns.
private struct RollUpBuilder {
  private struct Node {
    var name: String
    var depth: Int
    var isRest = false
    var children: [Int] = []
    var amount = Decimal.zero
    var years: [Int?: Decimal] = [:]
    var sources: [String?: Decimal] = [:]
    var places = SourcePlaces()
  }

  private struct Key: Hashable {
    var parent: Int
    var name: String
  }

  private let members: [RollUp.Member]
  private let options: RollUp.Options
  private let levels: [RollUp.Dimension]
  private var nodes: [Node] = [Node(name: "", depth: -1)]
  private var placesOfNodes: [Key: Int] = [:]
  private var yearsSeen: Set<Int?> = []
  /// The sources in the order of their first appearance, by folded name.
  private var sourcesSeen: [(key: String, name: String)] = []
  private var sourceNames: [String: String] = [:]
  private var hasYearColumns = false
  private var hasSources = false
  private var notes: [Bilingual] = []

  init(_ members: [RollUp.Member], options: RollUp.Options) {
    self.members = members
    self.options = options
    let rows = (options.dimensions ?? [.section, .plan]).filter { $0 != .year && $0 != .source }
    levels = rows.isEmpty ? [.plan] : rows
  }

  mutating func build() throws(RollUp.Failure) -> RollUp {
    var units: Set<MoneyUnit> = []
    var count = 0
    var known: [String: String] = [:]
    for (number, member) in members.enumerated() {
      let budgets = chosenBudgets(of: member)
      if !budgets.isEmpty {
        count += 1
        noteIfTwice(member, &known)
      }
      for budget in budgets {
        units.insert(budget.budget.unit ?? .dong)
        try add(budget, of: number)
      }
    }
    guard count > 0 else { throw .noBudgets }
    let unit = options.unit ?? (units.count == 1 ? units.first : nil) ?? .dong
    return try result(unit: unit, planCount: count)
  }

  /// Two files of one number are mostly two versions of a plan, of which only one should be added.
  private mutating func noteIfTwice(_ member: RollUp.Member, _ known: inout [String: String]) {
    guard let number = member.plan.header.number?.value, !number.number.isEmpty else { return }
    let name = member.plan.header.shortName(or: "")
    guard let first = known.updateValue(member.source.name, forKey: name) else { return }
    notes.append(
      Bilingual(
        "\(member.source.name): cũng là \(name) như \(first); đã cộng cả hai",
        en: "\(member.source.name): is \(name) like \(first); both are added"))
  }

  private mutating func chosenBudgets(of member: RollUp.Member) -> [PlanBudget] {
    let name = member.source.name
    if let id = options.id {
      let found = PlanBudget.all(in: member.plan).filter { $0.id.map { Keyword.fold($0) } == Keyword.fold(id) }
      if found.isEmpty {
        notes.append(Bilingual("\(name): không có dự toán “\(id)”", en: "\(name): no budget “\(id)”"))
      }
      return found
    }
    let (budgets, details) = PlanBudget.independent(in: member.plan)
    for detail in details {
      let label = detail.appendix?.label ?? ""
      notes.append(
        Bilingual(
          "\(name): không cộng dự toán ở \(label), vì đó là chi tiết của một dòng trong dự toán khác",
          en: "\(name): the budget in \(label) is not added: it details a row of another one"))
    }
    if budgets.isEmpty { notes.append(Bilingual("\(name): không có dự toán", en: "\(name): no budget")) }
    return budgets
  }

  // MARK: One budget

  private mutating func add(_ source: PlanBudget, of number: Int) throws(RollUp.Failure) {
    let money: BudgetMoney
    do { money = try BudgetMoney(source.budget) } catch { throw .tooLarge }
    let member = members[number]
    let path = RollUpPath(money: money, source: source, member: member, number: number, levels: levels)
    let year = money.division.years.isEmpty ? source.year(in: member.plan) : nil
    if !money.division.years.isEmpty { hasYearColumns = true }
    for piece in money.pieces {
      var years = piece.years.indices.map { (Int?.some(money.division.years[$0].year), piece.years[$0]) }
      years.append((year, try rest(of: piece.amount, without: piece.years)))
      var sources = piece.sources.indices.map { (key(ofSource: money.division.sources[$0].source), piece.sources[$0]) }
      sources.append(
        (path.source(of: piece).flatMap { key(ofSource: $0) }, try rest(of: piece.amount, without: piece.sources)))
      var node = 0
      try add(piece.amount, years, sources, to: 0)
      for (level, step) in path.steps(of: piece).enumerated() {
        node = child(of: node, step, depth: level)
        try add(piece.amount, years, sources, to: node)
      }
      nodes[node].places.add(path.place(of: piece), in: member, budget: source.budget)
    }
  }

  private func rest(of amount: Decimal, without parts: [Decimal]) throws(RollUp.Failure) -> Decimal {
    guard let sum = Decimal.sum(parts), let rest = amount.subtracting(sum) else { throw .tooLarge }
    return rest
  }

  private mutating func key(ofSource name: String) -> String? {
    let key = PlanBudget.words(name)
    guard !key.isEmpty else { return nil }
    if sourceNames.updateValue(sourceNames[key] ?? name, forKey: key) == nil { sourcesSeen.append((key, name)) }
    return key
  }

  private mutating func child(of parent: Int, _ step: RollUpPath.Step, depth: Int) -> Int {
    let key = Key(parent: parent, name: step.key)
    if let known = placesOfNodes[key] { return known }
    nodes.append(Node(name: step.name, depth: depth, isRest: step.isRest))
    nodes[parent].children.append(nodes.count - 1)
    placesOfNodes[key] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func add(
    _ amount: Decimal, _ years: [(Int?, Decimal)], _ sources: [(String?, Decimal)], to node: Int
  ) throws(RollUp.Failure) {
    func sum(_ a: Decimal?, _ b: Decimal) throws(RollUp.Failure) -> Decimal {
      guard let sum = (a ?? .zero).adding(b) else { throw .tooLarge }
      return sum
    }
    nodes[node].amount = try sum(nodes[node].amount, amount)
    for (year, part) in years where !part.isZero || year != nil {
      nodes[node].years[year] = try sum(nodes[node].years[year], part)
      yearsSeen.insert(year)
    }
    for (source, part) in sources where !part.isZero || source != nil {
      nodes[node].sources[source] = try sum(nodes[node].sources[source], part)
      if source != nil { hasSources = true }
    }
  }

  // MARK: The rows

  private func result(unit: MoneyUnit, planCount: Int) throws(RollUp.Failure) -> RollUp {
    var result = RollUp()
    result.unit = unit
    result.planCount = planCount
    result.notes = notes
    let wanted = options.dimensions
    if wanted?.contains(.year) ?? hasYearColumns {
      result.years = yearsSeen.compactMap { $0 }.sorted().map { $0 } + (yearsSeen.contains(nil) ? [nil] : [])
    }
    var keys: [String?] = []
    if wanted?.contains(.source) ?? hasSources {
      keys = sourcesSeen.map { $0.key } + (nodes.contains { $0.sources[nil] != nil } ? [nil] : [])
      result.sources = keys.map { key in key.flatMap { sourceNames[$0] } }
    }
    func converted(_ amount: Decimal?) throws(RollUp.Failure) -> Decimal {
      guard let value = (amount ?? .zero).converted(from: .dong, to: unit) else { throw .tooLarge }
      return value
    }
    result.total = try converted(nodes[0].amount)
    var stack = inOrder(nodes[0].children)
    while let index = stack.popLast() {
      let node = nodes[index]
      var row = RollUp.Row(
        name: node.name, depth: node.depth, amount: try converted(node.amount), years: [], sources: [],
        places: node.children.isEmpty ? node.places.words : "")
      for year in result.years { row.years.append(try converted(node.years[year])) }
      for key in keys { row.sources.append(try converted(node.sources[key])) }
      result.rows.append(row)
      stack += inOrder(node.children)
    }
    return result
  }

  /// For the stack: the last one first, and first of all what totals have more than their rows.
  private func inOrder(_ children: [Int]) -> [Int] {
    Array((children.filter { !nodes[$0].isRest } + children.filter { nodes[$0].isRest }).reversed())
  }
}
