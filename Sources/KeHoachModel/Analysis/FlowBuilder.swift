import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Builds the blocks of a flow from nodes of the tree.
struct FlowBuilder {
  private(set) var flow = Flow()
  private(set) var diagnostics: [Diagnostic] = []
  private var numbering: Numbering
  /// `Đơn vị tính: …` right above a table, until the table comes.
  private var unitLine: RichText?
  /// Empty `phân-công` directives, to be filled from the tasks of the body.
  private(set) var emptyAssignments: [Int] = []
  /// The tables from files.
  private(set) var attachments: Attachments

  /// The most findings of one rule about one budget that anyone would read.
  private static let findingsOfRule = 200

  /// - Parameters:
  ///   - nodes: the children of the document or of a directive.
  ///   - attachments: the tables from files.
  init(_ nodes: [Node], _ attachments: Attachments) {
    self.attachments = attachments
    var schemes: [Int: Label.Scheme] = [:]
    for node in nodes where node.kind == .title {
      guard let hashes = node.hashCount, schemes[hashes] == nil, let label = node.writtenLabel(isTitle: true),
        label.scheme != .article || hashes == 1
      else { continue }
      schemes[hashes] = label.scheme
    }
    numbering = Numbering(schemeOfHashes: schemes)
    flow.blocks.reserveCapacity(nodes.count { !$0.isLeaf })
    for node in nodes { add(node) }
    flushUnitLine()
    diagnostics += numbering.diagnostics
  }

  private mutating func add(_ node: Node) {
    switch node.kind {
    case .title: addTitle(node)
    case .item: addItem(node)
    case .paragraph: addParagraph(node)
    case .table: addTable(node, directive: nil)
    case .directive: addDirective(node)
    case .unexpected where node.text.trimmingSpaces != ":::":
      append(Block(.paragraph(RichText(made: node.text.printable, range: node.range)), range: node.range))
    default: break
    }
  }

  private mutating func append(_ block: consuming Block) {
    flushUnitLine()
    flow.blocks.append(block)
  }

  private mutating func flushUnitLine() {
    guard let line = unitLine else { return }
    unitLine = nil
    flow.blocks.append(Block(.paragraph(line), parent: numbering.titleAbove, range: line.range))
  }

  private mutating func addTitle(_ node: Node) {
    flushUnitLine()
    let text = RichText(node)
    let hashes = min(node.hashCount ?? 1, 9)
    let index = flow.blocks.count
    let label: BlockLabel?
    let parent: Int?
    if let labelNode = node.child(.label), let written = node.writtenLabel(isTitle: true) {
      (label, parent) = numbering.place(written, at: labelNode.range, index: index, hashes: hashes)
    } else {
      (label, parent) = numbering.placeTitle(hashes: hashes, at: node.child(.hashes)?.range ?? node.range, index: index)
    }
    if text.isEmpty { diagnostics.append(.emptyTitle(at: node.child(.hashes)?.range ?? node.range)) }
    let attributes = node.child(.attributes).map(Attributes.init)
    for pair in attributes?.pairs ?? [] { diagnostics.append(.unknownAttribute(pair.key, known: [])) }
    append(
      Block(
        .title(text, hashes: hashes), label: label, parent: parent, id: attributes?.id?.text.printable,
        range: node.contentRange))
    for continuation in node.continuations {
      append(Block(.paragraph(continuation), parent: index, range: continuation.range))
    }
  }

  private mutating func addItem(_ node: Node) {
    guard let labelNode = node.child(.label), let written = node.writtenLabel(isTitle: false) else {
      return addParagraph(node)
    }
    flushUnitLine()
    let index = flow.blocks.count
    let (label, parent) = numbering.place(written, at: labelNode.range, index: index, hashes: nil)
    append(
      Block(
        .paragraph(RichText(node)), label: label, parent: parent, continuations: node.continuations,
        range: node.contentRange))
  }

  private mutating func addParagraph(_ node: Node) {
    let text = RichText(node)
    if !node.holds(.continuation), text.statesUnit {
      flushUnitLine()
      unitLine = text
      return
    }
    append(
      Block(
        .paragraph(text), parent: numbering.titleAbove, continuations: node.continuations, range: node.contentRange))
  }

  private mutating func addTable(_ node: Node, directive: Node?) {
    var reader = TableReader()
    let table = reader.read(node, role: Table.Role(directive?.directiveName))
    diagnostics += reader.diagnostics
    let unit = unitLine
    unitLine = nil
    place(table, unit: unit, directive: directive, range: node.range)
  }

  /// Adds a table that was read, written or from a file.
  private mutating func place(_ table: consuming Table, unit: RichText?, directive: Node?, range: Range<Int>) {
    let attributes = directive?.child(.attributes).map(Attributes.init)
    if let title = directive?.directiveTitle, !title.isEmpty { table.caption = title }
    if let widths = attributes?["rộng"] { readWidths(widths, into: &table) }
    table.unitLine = unit?.plain
    let content: Block.Content
    if table.role == .budget {
      var reader = BudgetReader(
        table: table, unitLine: unit, attribute: attributes?["đơn-vị-tính"], conversion: attributes)
      var budget = reader.read()
      diagnostics += reader.diagnostics.atMost(Self.findingsOfRule)
      if let request = attributes?["biểu-đồ"] {
        var charts = BudgetChartReader(budget: budget, problems: reader.diagnostics)
        budget.charts = charts.read(request)
        diagnostics += charts.diagnostics
      }
      content = .budget(budget)
    } else {
      content = .table(table)
    }
    flow.blocks.append(
      Block(
        content, parent: numbering.titleAbove, id: attributes?.id?.text.printable, range: directive?.range ?? range))
  }

  private mutating func readWidths(_ attribute: Attributes.Attribute, into table: inout Table) {
    let widths = attribute.text.split(separator: " ").map { word -> Double? in
      guard case .success(let reading) = VietnameseNumber.read(word), reading.value > 0 else { return nil }
      return Double(reading.value.coefficient) / (0..<reading.value.scale).reduce(1) { power, _ in power * 10 }
    }
    if widths.count == table.columnCount, !widths.contains(nil) {
      table.relativeWidths = widths.compactMap { $0 }
    } else {
      diagnostics.append(.wrongWidths(attribute.text, columns: table.columnCount, at: attribute.range))
    }
  }

  private mutating func addDirective(_ node: Node) {
    guard let name = node.directiveName else {
      // Its name is reported; what it holds is kept.
      if let title = node.directiveTitle {
        append(Block(.paragraph(title), parent: numbering.titleAbove, range: title.range))
      }
      for child in node.children where child.kind != .title || child.child(.hashes) != nil { add(child) }
      return
    }
    let attributes = node.child(.attributes).map(Attributes.init)
    checkAttributes(attributes, of: name)
    let tables = node.children.filter { $0.kind == .table }
    let file = FileReference(attributes)
    if let file, let table = tables.first {
      diagnostics.append(.fileAndTable(file, at: table.firstContentLine))
    } else if let file {
      return addAttached(file, node)
    }
    if tables.isEmpty, name == .assignment {
      flushUnitLine()
      emptyAssignments.append(flow.blocks.count)
      var table = Table(role: .assignment, alignments: [], head: [], rows: [], range: node.range)
      table.caption = node.directiveTitle
      flow.blocks.append(
        Block(.table(table), parent: numbering.titleAbove, id: attributes?.id?.text.printable, range: node.range))
    } else if tables.isEmpty {
      diagnostics.append(.directiveWithoutTable(name, at: node.firstLine))
    }
    for child in node.children {
      if child.kind == .table {
        addTable(child, directive: child.index == tables[0].index ? node : nil)
      } else if child.kind != .title || child.child(.hashes) != nil {
        add(child)
      }
    }
    flushUnitLine()
  }

  /// Adds a table from a file, with its notes, behind the line that states its unit and before all else in the directive.
  private mutating func addAttached(_ file: FileReference, _ node: Node) {
    let children = node.children.filter { $0.kind != .title || $0.child(.hashes) != nil }
    let rest = children.drop { child in
      switch child.kind {
      case .paragraph: child.continuations.isEmpty && RichText(child).statesUnit
      case .title, .item, .directive, .unexpected: false
      default: true
      }
    }
    for child in children.dropLast(rest.count) { add(child) }
    if let attached = attachments.take(file, role: Table.Role(node.directiveName), &diagnostics) {
      let written = unitLine
      unitLine = nil
      if let written, let other = attached.unit, let first = MoneyUnit(stated: written.plain),
        let second = MoneyUnit(stated: other.plain), first != second
      {
        diagnostics.append(.unitsDiffer(first, second, at: other.range, first: written.range))
      }
      let unit = written ?? attached.unit
      place(attached.fillingRounded(unit: unit), unit: unit, directive: node, range: node.range)
      for blank in attached.uncomputed {
        guard let cell = flow.blocks.last?.table?.rows[blank.row].cells[blank.column], cell.text.isEmpty else {
          continue
        }
        diagnostics.append(.uncomputedCell(at: cell.range))
      }
      for note in attached.notes {
        append(Block(.paragraph(note), parent: numbering.titleAbove, range: note.range))
      }
    } else if let id = node.child(.attributes).map(Attributes.init)?.id?.text.printable {
      attachments.miss(id)
    }
    for child in rest { add(child) }
    flushUnitLine()
  }

  private mutating func checkAttributes(_ attributes: Attributes?, of name: DirectiveName) {
    let sheet = attributes?["từ-tệp"] == nil ? [] : ["trang"]
    let known: [String] =
      switch name {
      case .budget: ["đơn-vị-tính", "quy-đổi", "làm-tròn", "từ-tệp", "rộng", "biểu-đồ"] + sheet
      case .table, .assignment: ["từ-tệp", "rộng"] + sheet
      default: []
      }
    for pair in attributes?.pairs ?? []
    where !known.contains(where: { Keyword.fold($0) == Keyword.fold(pair.key.text) }) {
      diagnostics.append(.unknownAttribute(pair.key, known: known))
    }
  }
}

extension Table.Role {
  /// The role of a table in a directive.
  init(_ name: DirectiveName?) {
    switch name {
    case .budget: self = .budget
    case .assignment: self = .assignment
    default: self = .plain
    }
  }
}

extension Node {
  /// The count of `#` of a title.
  var hashCount: Int? { child(.hashes)?.range.count }

  /// The label of a title or item.
  func writtenLabel(isTitle: Bool) -> Label? {
    child(.label).flatMap { Label(written: $0, isTitle: isTitle) }
  }

  /// The further paragraphs of a block.
  var continuations: [RichText] {
    guard holds(.continuation) else { return [] }
    return children.filter { $0.kind == .continuation }.map { RichText($0) }
  }

  /// The title on the line of a directive; not one of the `#` titles inside.
  var directiveTitle: RichText? {
    guard let title = child(.title), title.child(.hashes) == nil else { return nil }
    return RichText(title)
  }

  /// The range of a directive's first line.
  var firstLine: Range<Int> {
    let end = children.first { $0.kind == .newline }?.range.lowerBound ?? range.upperBound
    return range.lowerBound..<end
  }
}

extension RichText {
  /// Whether this is a line `Đơn vị tính: …`, alone or in brackets.
  var statesUnit: Bool {
    guard inlines.count <= 3 else { return false }
    guard let colon = plain.prefix(40).firstIndex(of: ":") else { return false }
    let label = Keyword.fold(plain[..<colon].drop { $0 == "(" })
    return ["don vi tinh", "dvt", "don vi"].contains(label) && MoneyUnit(stated: plain) != nil
  }
}

extension MoneyUnit {
  /// The unit in a line such as `Đơn vị tính: triệu đồng` or `(ĐVT: 1.000 đồng)`.
  init?(stated line: String) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let unit = line[line.index(after: colon)...].filter { $0 != "(" && $0 != ")" }
    self.init(unit.trimmingSpaces)
  }
}
