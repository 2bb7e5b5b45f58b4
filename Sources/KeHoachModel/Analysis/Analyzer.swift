public import KeHoachSource
public import KeHoachSyntax
import KeHoachText

/// A plan and all that was found in it.
public struct Analysis: Sendable {
  /// The plan as it is meant.
  public let plan: Plan
  /// What parsing and analysis found, in reading order.
  public let diagnostics: [Diagnostic]

  /// Analyzes a tree. Never fails and loses nothing: what can't be understood is kept as text and said.
  ///
  /// - Parameters:
  ///   - profile: what the office writes in every plan; nil for none.
  ///   - files: the spreadsheet files that the plan takes tables from, as read: see `SyntaxTree.fileReferences`.
  public init(_ tree: SyntaxTree, profile: OfficeProfile? = nil, files: AttachedFiles = AttachedFiles()) {
    var analyzer = Analyzer(tree, profile: profile, files: files)
    analyzer.resolve()
    analyzer.readTasks()
    analyzer.plan.citations = analyzer.plan.readCitations()
    plan = analyzer.plan
    let found = tree.diagnostics + analyzer.diagnostics + PlanChecks.run(analyzer.plan)
    diagnostics = found.map(plan.attachedPlaces.relocated).sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.rule.id) < ($1.range.lowerBound, $1.range.upperBound, $1.rule.id)
    }
  }
}

/// The passes from a tree to a plan, in order.
private struct Analyzer {
  var plan: Plan
  var diagnostics: [Diagnostic]
  private let written: [HeaderKey: String]
  private let definitions: [Footnote]
  private let missingIDs: Set<String>
  private let emptyAssignments: [(flow: Int, block: Int)]

  init(_ tree: SyntaxTree, profile: OfficeProfile?, files: AttachedFiles) {
    let reader = PlanReader(tree, profile: profile, files: files)
    plan = reader.plan
    diagnostics = reader.diagnostics
    written = reader.written
    definitions = reader.definitions
    missingIDs = reader.missingIDs
    emptyAssignments = reader.emptyAssignments
  }

  // MARK: Values, references, footnotes

  mutating func resolve() {
    var ids = IDs()
    for (number, flow) in plan.flows.enumerated() {
      if number > 0, let id = plan.appendices[number - 1].id {
        ids.add(id, words: plan.appendices[number - 1].label, at: plan.appendices[number - 1].range)
      }
      ids.add(flow, appendix: number == 0 ? nil : plan.appendices[number - 1])
    }
    diagnostics += ids.diagnostics
    var resolver = Resolver(
      header: plan.header, written: written, budgets: namedBudgets(), targets: ids.targets,
      definitions: definitions, missing: missingIDs)
    plan.mapOpenTexts { resolver.resolve(&$0) }
    resolver.finishFootnotes()
    plan.footnotes = resolver.footnotes
    diagnostics += resolver.diagnostics
  }

  /// The budgets under their own ids, and under that of an appendix or a title that holds exactly one.
  private func namedBudgets() -> [(id: String, budget: Budget)] {
    var result: [(id: String, budget: Budget)] = []
    for (number, flow) in plan.flows.enumerated() {
      var budgets: [Int] = []
      for index in flow.blocks.indices {
        guard case .budget(let budget) = flow.blocks[index].content else { continue }
        budgets.append(index)
        if let id = flow.blocks[index].id { result.append((id, budget)) }
      }
      func only(_ places: [Int]) -> Budget? {
        guard places.count == 1, case .budget(let budget) = flow.blocks[places[0]].content else { return nil }
        return budget
      }
      if number > 0, let id = plan.appendices[number - 1].id, let budget = only(budgets) { result.append((id, budget)) }
      var budgetsBelow: [Int: [Int]] = [:]
      for place in budgets { for title in flow.ancestors(of: place) { budgetsBelow[title, default: []].append(place) } }
      for index in flow.blocks.indices where flow.blocks[index].isTitle {
        guard let id = flow.blocks[index].id, let budget = only(budgetsBelow[index] ?? []) else { continue }
        result.append((id, budget))
      }
    }
    return result
  }

  // MARK: Tasks

  mutating func readTasks() {
    let items = ItemTasks.read(plan.body)
    for (flow, block) in emptyAssignments {
      let content = flow == 0 ? plan.body.blocks[block].content : plan.appendices[flow - 1].flow.blocks[block].content
      guard case .table(let table) = content else { continue }
      if items.isEmpty {
        diagnostics.append(.noTasks(at: table.range.lowerBound..<table.range.lowerBound + 3))
      }
      let filled = Block.Content.table(AssignmentTable.make(of: items, like: table))
      if flow == 0 {
        plan.body.blocks[block].content = filled
      } else {
        plan.appendices[flow - 1].flow.blocks[block].content = filled
      }
    }
    plan.tasks = TaskReader.read(plan, items: items, made: emptyAssignments)
  }
}

/// What a reference can point at.
struct ReferenceTarget {
  /// The id as written.
  var id: String
  /// The words that a reference to it prints.
  var words: String
}

/// The ids of a plan and the words that a reference to each prints.
private struct IDs {
  private(set) var targets: [String: ReferenceTarget] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private var places: [String: Range<Int>] = [:]

  mutating func add(_ id: String, words text: String, at range: Range<Int>) {
    let key = Keyword.fold(id)
    if let first = places[key] {
      diagnostics.append(.duplicateID(id, at: range, first: first))
    } else {
      places[key] = range
      targets[key] = ReferenceTarget(id: id, words: text)
    }
  }

  mutating func add(_ flow: Flow, appendix: Appendix?) {
    for index in flow.blocks.indices {
      if let id = flow.blocks[index].id {
        add(id, words: Self.words(for: index, in: flow, appendix: appendix), at: flow.blocks[index].range)
      }
      if case .budget(let budget) = flow.blocks[index].content {
        for (row, meaning) in zip(budget.table.rows, budget.rows) {
          guard let id = row.id else { continue }
          // `mục II Phụ lục I`; a row without a number is named by its words.
          let name = meaning.label.map { $0.isNumber ? "mục " + TotalFormula.bare($0.text) : "" } ?? ""
          let words = name.isEmpty ? "“\(meaning.content)”" : name
          let place = appendix.map(\.label) ?? ""
          add(id, words: place.isEmpty ? words : "\(words) \(place)", at: row.range)
        }
      }
    }
  }

  /// `điểm a khoản 2 Mục III` (NĐ 30/2020/NĐ-CP, Phụ lục II, V.7); a table is named by its appendix or caption.
  private static func words(for index: Int, in flow: Flow, appendix: Appendix?) -> String {
    let block = flow.blocks[index]
    var parts: [String] = []
    for place in [index] + flow.ancestors(of: index) {
      guard let label = flow.blocks[place].label else { continue }
      let number = label.text.filter { $0 != ")" && !($0 == "." && label.scheme != .decimal2) }
      let bare = label.text.hasSuffix(".") ? String(label.text.dropLast()) : number
      switch label.scheme {
      case .part, .chapter, .division, .article: parts.append(bare)
      case .capital, .roman: parts.append("Mục " + bare)
      case .arabic, .decimal2, .decimal3, .decimal4:
        // `2.1` says already which clause it belongs to.
        if parts.last?.hasPrefix("khoản") != true { parts.append("khoản " + bare) }
      case .letter: parts.append("điểm " + number)
      case .dash, .plus: break
      }
    }
    if let appendix {
      if block.label == nil { return appendix.label.isEmpty ? appendix.title.plain : appendix.label }
      parts.append(appendix.label)
    } else if block.label == nil {
      if case .table(let table) = block.content, let caption = table.caption { return "Bảng “\(caption.plain)”" }
      if case .budget(let budget) = block.content, let caption = budget.table.caption {
        return "Bảng “\(caption.plain)”"
      }
    }
    return parts.isEmpty ? block.text?.plain ?? "bảng" : parts.joined(separator: " ")
  }
}

extension Plan {
  /// Changes in place, in reading order, every text that holds something to be resolved. No other is touched, so that
  /// what a plan shares with others needs no copy.
  mutating func mapOpenTexts(_ change: (inout RichText) -> Void) {
    for index in preamble.indices where preamble[index].text.isOpen { change(&preamble[index].text) }
    body.mapOpenTexts(change)
    recipients?.items.mapOpenTexts(change)
    for index in signatures.indices { signatures[index].mapOpenTexts(change) }
    for index in appendices.indices {
      if appendices[index].title.isOpen { change(&appendices[index].title) }
      appendices[index].writtenReference?.mapIfOpen(change)
      appendices[index].flow.mapOpenTexts(change)
    }
  }
}

extension Signature {
  mutating func mapOpenTexts(_ change: (inout RichText) -> Void) {
    authority.mapOpenTexts(change)
    name?.mapIfOpen(change)
    office.mapOpenTexts(change)
  }
}

extension Flow {
  mutating func mapOpenTexts(_ change: (inout RichText) -> Void) {
    for index in blocks.indices {
      switch blocks[index].content {
      case .title(var text, let hashes) where text.isOpen:
        change(&text)
        blocks[index].content = .title(text, hashes: hashes)
      case .paragraph(var text) where text.isOpen:
        change(&text)
        blocks[index].content = .paragraph(text)
      case .table(var table) where table.isOpen:
        table.mapOpenTexts(change)
        blocks[index].content = .table(table)
      case .budget(var budget) where budget.table.isOpen:
        budget.table.mapOpenTexts(change)
        blocks[index].content = .budget(budget)
      case .title, .paragraph, .table, .budget: break
      }
      if !blocks[index].continuations.isEmpty { blocks[index].continuations.mapOpenTexts(change) }
    }
  }
}

extension Table {
  /// Whether a text of the table holds something to be resolved.
  fileprivate var isOpen: Bool {
    caption?.isOpen == true || columnNumbers?.isOpen == true || head.contains(where: \.isOpen)
      || rows.contains(where: \.isOpen)
  }

  mutating func mapOpenTexts(_ change: (inout RichText) -> Void) {
    caption?.mapIfOpen(change)
    for row in head.indices where head[row].isOpen { head[row].mapOpenTexts(change) }
    columnNumbers?.mapOpenTexts(change)
    for row in rows.indices where rows[row].isOpen { rows[row].mapOpenTexts(change) }
  }
}

extension Table.Row {
  /// Whether a cell of the row holds something to be resolved.
  fileprivate var isOpen: Bool { cells.indices.contains { cells[$0].text.isOpen } }

  fileprivate mutating func mapOpenTexts(_ change: (inout RichText) -> Void) {
    for cell in cells.indices where cells[cell].text.isOpen { change(&cells[cell].text) }
  }
}

extension RichText {
  /// Whether the text holds something to be resolved: a value, a reference, the mark of a footnote.
  fileprivate var isOpen: Bool { inlines.indices.contains { !inlines[$0].isText } }

  fileprivate mutating func mapIfOpen(_ change: (inout RichText) -> Void) { if isOpen { change(&self) } }
}

extension [RichText] {
  fileprivate mutating func mapOpenTexts(_ change: (inout RichText) -> Void) {
    for index in indices where self[index].isOpen { change(&self[index]) }
  }
}
