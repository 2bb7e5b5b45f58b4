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

  /// - Parameter nodes: the children of the document or of a directive.
  init(_ nodes: [Node]) {
    var schemes: [Int: Label.Scheme] = [:]
    for node in nodes where node.kind == .title {
      guard let hashes = node.hashCount, schemes[hashes] == nil, let label = node.writtenLabel(isTitle: true),
        label.scheme != .article || hashes == 1
      else { continue }
      schemes[hashes] = label.scheme
    }
    numbering = Numbering(schemeOfHashes: schemes)
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

  private mutating func append(_ block: Block) {
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
    var block = Block(.title(text, hashes: hashes), label: label, parent: parent, range: node.contentRange)
    let attributes = node.child(.attributes).map(Attributes.init)
    block.id = attributes?.id?.text.printable
    for pair in attributes?.pairs ?? [] { diagnostics.append(.unknownAttribute(pair.key, known: [])) }
    append(block)
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
    var block = Block(.paragraph(RichText(node)), label: label, parent: parent, range: node.contentRange)
    block.continuations = node.continuations
    append(block)
  }

  private mutating func addParagraph(_ node: Node) {
    let text = RichText(node)
    if node.continuations.isEmpty, text.statesUnit {
      flushUnitLine()
      unitLine = text
      return
    }
    var block = Block(.paragraph(text), parent: numbering.titleAbove, range: node.contentRange)
    block.continuations = node.continuations
    append(block)
  }

  private mutating func addTable(_ node: Node, directive: Node?) {
    var reader = TableReader()
    let name = directive?.directiveName
    let role: Table.Role =
      switch name {
      case .budget: .budget
      case .assignment: .assignment
      default: .plain
      }
    var table = reader.read(node, role: role)
    diagnostics += reader.diagnostics
    let attributes = directive?.child(.attributes).map(Attributes.init)
    if let title = directive?.directiveTitle, !title.isEmpty { table.caption = title }
    if let widths = attributes?["rộng"] { readWidths(widths, into: &table) }
    let unit = unitLine
    unitLine = nil
    table.unitLine = unit?.plain
    let content: Block.Content
    if name == .budget {
      var reader = BudgetReader(
        table: table, unitLine: unit, attribute: attributes?["đơn-vị-tính"], conversion: attributes)
      content = .budget(reader.read())
      diagnostics += reader.diagnostics
    } else {
      content = .table(table)
    }
    var block = Block(content, parent: numbering.titleAbove, range: directive?.range ?? node.range)
    block.id = attributes?.id?.text.printable
    flow.blocks.append(block)
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
    if let file = attributes?["từ-tệp"] { diagnostics.append(.filesNotSupported(at: file.range)) }
    let tables = node.children.filter { $0.kind == .table }
    if tables.isEmpty, name == .assignment, attributes?["từ-tệp"] == nil {
      flushUnitLine()
      emptyAssignments.append(flow.blocks.count)
      var table = Table(role: .assignment, alignments: [], head: [], rows: [], range: node.range)
      table.caption = node.directiveTitle
      flow.blocks.append(
        Block(.table(table), parent: numbering.titleAbove, id: attributes?.id?.text.printable, range: node.range))
    } else if tables.isEmpty, attributes?["từ-tệp"] == nil {
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

  private mutating func checkAttributes(_ attributes: Attributes?, of name: DirectiveName) {
    let known: [String] =
      switch name {
      case .budget: ["đơn-vị-tính", "quy-đổi", "làm-tròn", "từ-tệp", "rộng"]
      case .table, .assignment: ["từ-tệp", "rộng"]
      default: []
      }
    for pair in attributes?.pairs ?? []
    where !known.contains(where: { Keyword.fold($0) == Keyword.fold(pair.key.text) }) {
      diagnostics.append(.unknownAttribute(pair.key, known: known))
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
    children.filter { $0.kind == .continuation }.map { RichText($0) }
  }

  /// The title on the line of a directive; not one of the `#` titles inside.
  var directiveTitle: RichText? {
    guard let title = child(.title), title.child(.hashes) == nil else { return nil }
    return RichText(title)
  }

  /// The range without spaces, ends of lines and comments at its end.
  var contentRange: Range<Int> {
    let end = children.reduce(range.lowerBound) { end, child in
      switch child.kind {
      case .newline, .space, .comment: end
      default: child.range.upperBound
      }
    }
    return range.lowerBound..<max(end, range.lowerBound)
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
    let folded = Keyword.fold(plain.prefix(40)).drop { $0 == "(" }
    return ["don vi tinh:", "dvt:", "don vi:"].contains { folded.hasPrefix($0) }
      && MoneyUnit(stated: plain) != nil
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
