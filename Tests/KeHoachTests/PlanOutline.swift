import KeHoachModel

/// A plan as plain lines, for tests: what each block is, its number, its words.
///
/// Numbers and words as they print; `[…]` in front names what is no block of the body; ` ⏎ ` breaks a line.
struct PlanOutline {
  private(set) var lines: [String] = []

  /// - Parameter header: whether the facts of the header are listed.
  init(_ plan: Plan, header: Bool) {
    if header { add(plan.header) }
    for paragraph in plan.preamble { add(paragraph) }
    add(plan.body, closingStart: plan.closingStart)
    for item in plan.recipients?.items ?? [] { lines.append("[nơi nhận] " + Self.text(item)) }
    for signature in plan.signatures { add(signature) }
    for appendix in plan.appendices { add(appendix) }
    for (number, note) in plan.footnotes.enumerated() {
      lines.append("[chú thích \(number + 1)] " + note.paragraphs.map(Self.text).joined(separator: " ¶ "))
    }
    for task in plan.tasks { add(task) }
  }

  private mutating func add(_ header: Header) {
    func field(_ key: String, _ value: String?) { if let value { lines.append("\(key) = \(value)") } }
    field("loại văn bản", header.documentType.range.isEmpty ? nil : header.documentType.value)
    field("cơ quan chủ quản", header.superiorBody.map(Self.text))
    for issuer in header.issuers { field("cơ quan ban hành", Self.text(issuer)) }
    field("số", header.number.map { $0.value.printed(blank: "…") })
    field("địa danh", header.place?.value)
    field("ngày", header.date.map { $0.value.long(blank: "…") })
    field("trích yếu", header.subject.isEmpty ? nil : Self.text(header.subject))
    field("trạng thái", header.state.rawValue + (header.draftNote.isEmpty ? "" : " (\(header.draftNote))"))
    field("hình thức", header.medium.rawValue)
    field("kèm theo", header.issuedWith?.value)
    field("độ mật", header.secrecy?.value)
    field("độ khẩn", header.urgency?.value)
    field("mẫu trình bày", header.template?.value)
    for setting in header.lintSettings { field("soát lỗi", setting.value) }
  }

  private mutating func add(_ paragraph: PreambleParagraph) {
    let text = Self.text(paragraph.text)
    switch paragraph.role {
    case .legalBasis: lines.append("[căn cứ] " + text)
    case .enacting: lines.append("[mở đầu] " + text)
    case .plain: lines.append(text)
    }
  }

  private mutating func add(_ flow: Flow, closingStart: Int? = nil, depth: Int = 0) {
    for (index, block) in flow.blocks.enumerated() {
      let indent = String(repeating: "  ", count: depth + flow.ancestors(of: index).count)
      let mark = index >= closingStart ?? .max ? "[kết] " : block.isTitle ? "# " : ""
      let label = block.label.map { $0.text + " " } ?? ""
      switch block.content {
      case .title(let text, _), .paragraph(let text): lines.append(indent + mark + label + Self.text(text))
      case .table(let table): lines += Self.lines(table).map { indent + $0 }
      case .budget(let budget): lines += Self.lines(budget.table).map { indent + $0 }
      }
      for text in block.continuations { lines.append(indent + "  ¶ " + Self.text(text)) }
    }
  }

  private mutating func add(_ signature: Signature) {
    let parts = [signature.authority, signature.name.map { [$0] } ?? [], signature.office]
    lines.append("[ký] " + parts.map { $0.map(Self.text).joined(separator: " / ") }.joined(separator: " | "))
  }

  private mutating func add(_ appendix: Appendix) {
    let page = [appendix.isLandscape ? "ngang" : nil, appendix.paper == .a4 ? nil : appendix.paper.rawValue]
    let notes = page.compactMap { $0 }.map { " (\($0))" }.joined()
    lines.append("[\(appendix.label.isEmpty ? "không nhãn" : appendix.label)] \(Self.text(appendix.title))\(notes)")
    if let reference = appendix.writtenReference { lines.append("  [kèm theo] " + Self.text(reference)) }
    add(appendix.flow, depth: 1)
  }

  private mutating func add(_ task: PlanTask) {
    let facts = PlanTask.Fact.allCases.compactMap { fact in
      task.facts[fact].map { "\(fact.rawValue) = \(Self.text($0))" }
    }
    let origin: String
    switch task.origin {
    case .item: origin = ""
    case .row: origin = " ở bảng"
    case .implementation: origin = " ở phần tổ chức thực hiện"
    }
    lines.append("[việc\(origin)] \(Self.text(task.name)): " + facts.joined(separator: "; "))
  }

  private static func lines(_ table: Table) -> [String] {
    func line(_ row: Table.Row) -> String {
      "| " + row.cells.map(cell).joined(separator: " | ") + " |"
    }
    let caption = table.caption.map { ["[bảng] " + text($0)] } ?? []
    let unit = table.unitLine.map { ["[đơn vị] " + $0] } ?? []
    let head = table.head.map(line) + (table.head.isEmpty ? [] : ["|---|"])
    return caption + unit + head + (table.columnNumbers.map { [line($0)] } ?? []) + table.rows.map(line)
  }

  private static func cell(_ cell: Table.Cell) -> String {
    if cell.isCovered { return "·" }
    let span = cell.columnSpan * cell.rowSpan > 1 ? " (gộp \(cell.rowSpan) hàng, \(cell.columnSpan) cột)" : ""
    return text(cell.text) + span
  }

  private static func text(_ text: RichText) -> String {
    text.inlines.map { inline in
      let words: String
      switch inline.content {
      case .lineBreak: return " ⏎ "
      case .footnote(_, let number): return "[\(number)]"
      case .text, .value, .reference: words = inline.plain
      }
      var marked = words
      if inline.traits.contains(.underline) { marked = "__\(marked)__" }
      if inline.traits.contains(.italic) { marked = "*\(marked)*" }
      if inline.traits.contains(.bold) { marked = "**\(marked)**" }
      return marked
    }.joined()
  }
}
