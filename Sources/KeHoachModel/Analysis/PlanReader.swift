import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Reads a tree into a plan whose values and references are not resolved yet.
struct PlanReader {
  private(set) var plan: Plan
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var written: [HeaderKey: String] = [:]
  /// The footnotes as they are defined, in reading order.
  private(set) var definitions: [Footnote] = []
  private var footnotePlaces: [String: Range<Int>] = [:]
  /// The places of empty `phân-công` directives: the flow (0 is the body) and the block.
  private(set) var emptyAssignments: [(flow: Int, block: Int)] = []

  /// The tables from files.
  private var attachments: Attachments
  /// The ids of tables that files should have given.
  var missingIDs: Set<String> { attachments.missingIDs }

  init(_ tree: SyntaxTree, profile: OfficeProfile?, files: AttachedFiles) {
    plan = Plan(header: Header())
    attachments = Attachments(files, sourceLength: tree.source.bytes.count)
    if let header = tree.root.child(.header) {
      let reader = HeaderReader.read(header, profile: profile?.header)
      plan.header = reader.header
      written = reader.written
      diagnostics += reader.diagnostics
    }
    readBody(tree.root.children.filter { $0.kind != .header })
    labelAppendices()
    plan.attachedPlaces = attachments.places
    if let profile, plan.header.issuedWith == nil {
      plan.recipients = plan.recipients ?? profile.recipients
      if plan.signatures.isEmpty { plan.signatures = profile.signatures }
    }
  }

  private mutating func readBody(_ nodes: [Node]) {
    var body: [Node] = []
    var component: DirectiveName?
    var isPreamble = true
    for node in nodes {
      switch node.kind {
      case .paragraph where isPreamble: readPreamble(node)
      case .footnoteDefinition: readFootnote(node)
      case .directive where node.directiveName?.isComponent == true:
        isPreamble = false
        component = node.directiveName
        readComponent(node)
      case .title, .item, .paragraph, .table, .directive, .unexpected:
        isPreamble = false
        if let component { diagnostics.append(.contentAfter(component, at: node.firstContentLine)) }
        body.append(node)
      default: break
      }
    }
    settlePreamble()
    for node in body where node.kind == .directive { readFootnotes(in: node) }
    let builder = FlowBuilder(body, attachments)
    attachments = builder.attachments
    plan.body = builder.flow
    diagnostics += builder.diagnostics
    emptyAssignments += builder.emptyAssignments.map { (0, $0) }
    findClosing()
  }

  // MARK: Preamble and closing

  private mutating func readPreamble(_ node: Node) {
    for text in [RichText(node)] + node.continuations {
      plan.preamble.append(PreambleParagraph(role: .plain, text: text))
    }
  }

  private static let legalBasisOpenings = ["can cu", "thuc hien", "trien khai", "theo de nghi", "xet de nghi"]

  /// The last paragraph that ends in `:` is the enacting sentence; those that open as a legal basis does are one.
  private mutating func settlePreamble() {
    let enacting = plan.preamble.lastIndex { $0.text.plain.hasSuffix(":") }
    for index in plan.preamble.indices {
      let opening = Keyword.fold(plan.preamble[index].text.plain.prefix(24))
      if index == enacting {
        plan.preamble[index].role = .enacting
      } else if Self.legalBasisOpenings.contains(where: { opening.hasPrefix($0 + " ") }) {
        plan.preamble[index].role = .legalBasis
      }
    }
  }

  /// The plain paragraphs at the end of the body; the first one after a title belongs to the title.
  private mutating func findClosing() {
    let blocks = plan.body.blocks
    var start = blocks.count
    while start > 0, blocks[start - 1].label == nil, !blocks[start - 1].isTitle, blocks[start - 1].text != nil {
      start -= 1
    }
    if start > 0, start < blocks.count, blocks[start - 1].isTitle { start += 1 }
    plan.closingStart = start
    for index in start..<blocks.count { plan.body.blocks[index].parent = nil }
  }

  // MARK: Components

  private mutating func readComponent(_ node: Node) {
    if let attributes = node.child(.attributes).map(Attributes.init), node.directiveName != .appendix {
      if let id = attributes.id { diagnostics.append(.unknownAttribute(id, known: [])) }
      for pair in attributes.pairs { diagnostics.append(.unknownAttribute(pair.key, known: [])) }
    }
    switch node.directiveName {
    case .recipients: readRecipients(node)
    case .signature: readSignature(node)
    case .appendix: readAppendix(node)
    default: break
    }
  }

  private mutating func readRecipients(_ node: Node) {
    if let first = plan.recipients {
      diagnostics.append(.repeatedBlock(.recipients, at: node.firstLine, first: first.range))
    }
    var items = plan.recipients?.items ?? []
    for child in node.children {
      switch child.kind {
      case .item:
        let text = RichText(child)
        items.append(text)
        items += child.continuations
        if child.writtenLabel(isTitle: false)?.scheme != .dash {
          diagnostics.append(.misplacedContent(in: .recipients, at: child.contentRange))
        }
      case .paragraph:
        // `Nơi nhận:` written out is what the compiler prints anyway.
        let text = RichText(child)
        if child.continuations.isEmpty, ["noi nhan:", "noi nhan"].contains(Keyword.fold(text.plain)) { continue }
        items.append(text)
        items += child.continuations
        diagnostics.append(.misplacedContent(in: .recipients, at: child.contentRange))
      case .title where child.child(.hashes) == nil:
        diagnostics.append(.misplacedContent(in: .recipients, at: child.range))
      case .title, .table, .directive:
        diagnostics.append(.misplacedContent(in: .recipients, at: child.firstContentLine))
      case .footnoteDefinition: readFootnote(child)
      default: break
      }
    }
    plan.recipients = Recipients(items: items, range: plan.recipients?.range ?? node.firstLine)
  }

  private mutating func readSignature(_ node: Node) {
    var groups: [[RichText]] = [[]]
    for child in node.children {
      switch child.kind {
      case .paragraph: readLines(of: child, into: &groups)
      case .title, .item, .table, .directive:
        if child.kind == .item { readLines(of: child, into: &groups) }
        diagnostics.append(.misplacedContent(in: .signature, at: child.firstContentLine))
      case .footnoteDefinition: readFootnote(child)
      default: break
      }
    }
    groups.removeAll { $0.isEmpty }
    var signature = Signature(authority: groups.first ?? [], name: nil, office: [], range: node.firstLine)
    var rest = Array(groups.dropFirst().joined())
    if rest.isEmpty, signature.authority.count > 1, let last = signature.authority.last,
      last.plain != last.plain.uppercased()
    {
      rest = [signature.authority.removeLast()]
    }
    signature.name = rest.first
    signature.office = Array(rest.dropFirst())
    if signature.authority.isEmpty { diagnostics.append(.misplacedContent(in: .signature, at: node.firstLine)) }
    plan.signatures.append(signature)
  }

  /// The lines of a paragraph and of what continues it; a blank line ends a group.
  private func readLines(of node: Node, into groups: inout [[RichText]]) {
    groups[groups.count - 1].append(RichText(node))
    var isLineEmpty = false
    for child in node.children {
      switch child.kind {
      case .continuation:
        groups[groups.count - 1].append(RichText(child))
        isLineEmpty = true
      case .newline:
        if isLineEmpty { groups.append([]) }
        isLineEmpty = true
      case .space: break
      default: isLineEmpty = false
      }
    }
  }

  private mutating func readAppendix(_ node: Node) {
    let attributes = node.child(.attributes).map(Attributes.init)
    var appendix = Appendix(
      label: "\u{0}", title: node.directiveTitle ?? RichText(range: node.firstLine),
      isLandscape: false, paper: .a4, id: attributes?.id?.text.printable, range: node.firstLine)
    for pair in attributes?.pairs ?? [] { read(pair, into: &appendix) }
    var nodes = node.children.filter {
      switch $0.kind {
      case .item, .paragraph, .table, .directive, .unexpected: true
      case .title: $0.child(.hashes) != nil
      default: false
      }
    }
    if let first = nodes.first, first.kind == .paragraph, first.continuations.isEmpty {
      let text = RichText(first)
      if text.plain.hasPrefix("("), Keyword.fold(text.plain.prefix(80)).contains("kem theo") {
        appendix.writtenReference = text
        nodes.removeFirst()
      }
    }
    readFootnotes(in: node)
    let builder = FlowBuilder(nodes, attachments)
    attachments = builder.attachments
    appendix.flow = builder.flow
    diagnostics += builder.diagnostics
    plan.appendices.append(appendix)
    emptyAssignments += builder.emptyAssignments.map { (plan.appendices.count, $0) }
  }

  private mutating func read(
    _ pair: (key: Attributes.Attribute, value: Attributes.Attribute), into appendix: inout Appendix
  ) {
    switch Keyword.fold(pair.key.text) {
    case "trang":
      switch Keyword.fold(pair.value.text) {
      case "ngang": appendix.isLandscape = true
      case "doc": appendix.isLandscape = false
      default: diagnostics.append(.badAttributeValue(pair.value, of: "trang", known: ["ngang", "dọc"]))
      }
    case "kho":
      if let paper = Appendix.Paper(rawValue: pair.value.text.uppercased()) {
        appendix.paper = paper
      } else {
        diagnostics.append(.badAttributeValue(pair.value, of: "khổ", known: Appendix.Paper.allCases.map(\.rawValue)))
      }
    case "nhan": appendix.label = Keyword.fold(pair.value.text) == "khong" ? "" : pair.value.text.printable
    default: diagnostics.append(.unknownAttribute(pair.key, known: ["trang", "khổ", "nhãn"]))
    }
  }

  /// `Phụ lục` for one, `Phụ lục I`, `Phụ lục II` for several (NĐ 30/2020/NĐ-CP, Phụ lục I, III.1.a).
  private mutating func labelAppendices() {
    let made = plan.appendices.indices.filter { plan.appendices[$0].label == "\u{0}" }
    for (number, index) in made.enumerated() {
      plan.appendices[index].label = made.count == 1 ? "Phụ lục" : "Phụ lục \(RomanNumeral.string(number + 1))"
    }
  }

  // MARK: Footnotes

  private mutating func readFootnote(_ node: Node) {
    guard let label = node.child(.footnoteLabel) else { return }
    let name = String(label.text.dropFirst(2).dropLast(2)).printable
    if let first = footnotePlaces[Keyword.fold(name)] {
      diagnostics.append(.duplicateID("^" + name, at: label.range, first: first))
    } else {
      footnotePlaces[Keyword.fold(name)] = label.range
    }
    definitions.append(Footnote(name: name, paragraphs: [RichText(node)] + node.continuations, range: label.range))
  }

  private mutating func readFootnotes(in directive: Node) {
    for child in directive.children {
      if child.kind == .footnoteDefinition { readFootnote(child) }
      if child.kind == .directive { readFootnotes(in: child) }
    }
  }
}

extension Node {
  /// The first line of a block, for a message about the whole of it.
  var firstContentLine: Range<Int> {
    let content = contentRange
    let bytes = tree.source.bytes[content]
    return content.lowerBound..<(bytes.firstIndex(of: UInt8(ascii: "\n")) ?? content.upperBound)
  }
}
