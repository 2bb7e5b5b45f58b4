import KeHoachModel
import KeHoachSource
import KeHoachSyntax

/// What a plan prints, without places: words with their emphasis, labels, amounts, the shape of tables.
struct PlanDigest: Equatable {
  private(set) var lines: [String] = []

  init(_ bytes: [UInt8]) {
    let analysis = Analysis(Parser.parse(SourceText(name: "a.kh", bytes: bytes)))
    let plan = analysis.plan
    let header = plan.header
    add("issuers", header.issuers)
    add("superior", [header.superiorBody].compactMap { $0 })
    add("subject", [header.subject])
    lines.append("\(header.state) \(header.draftNote) \(header.medium) \(header.documentType.value)")
    lines.append(
      [header.place, header.issuedWith, header.secrecy, header.urgency, header.template].map { $0?.value ?? "–" }
        .joined(separator: "|"))
    lines.append(
      "\(header.number?.value.printed(blank: "_") ?? "") \(header.date?.value.short ?? "") \(header.lintSettings.map(\.value))"
    )
    for paragraph in plan.preamble { add("\(paragraph.role)", [paragraph.text]) }
    add(plan.body)
    lines.append("closing \(plan.closingStart)")
    add("recipients", plan.recipients?.items ?? [])
    for signature in plan.signatures {
      add("authority", signature.authority)
      add("name", [signature.name].compactMap { $0 })
      add("office", signature.office)
    }
    for appendix in plan.appendices {
      add("appendix \(appendix.label) \(appendix.isLandscape) \(appendix.paper) \(appendix.id ?? "")", [appendix.title])
      add("reference", [appendix.writtenReference].compactMap { $0 })
      add(appendix.flow)
    }
    for note in plan.footnotes { add("note \(note.name)", note.paragraphs) }
    for task in plan.tasks {
      lines.append("task \(task.number) \(task.block) \(task.facts.map { "\($0.key)\($0.value.plain)" }.sorted())")
    }
    lines.append(
      analysis.diagnostics.map(\.rule.id).filter { !Self.spacing.contains($0) }.sorted().joined(separator: " "))
  }

  /// The rules about what formatting mends: composed letters, tabs.
  private static let spacing: Set<String> = ["KH002", "KH003", "KH004"]

  private mutating func add(_ role: String, _ texts: [RichText]) {
    for text in texts {
      var words = ""
      var traits: Inline.Traits = []
      // Two pieces alike print as one.
      for inline in text.inlines {
        if inline.traits != traits { words += "<\(inline.traits.rawValue)>" }
        traits = inline.traits
        if case .lineBreak = inline.content { words += "⏎" } else { words += inline.plain }
      }
      lines.append("\(role): \(words)")
    }
  }

  private mutating func add(_ flow: Flow) {
    for block in flow.blocks {
      let label = "\(block.label?.text ?? "") \(block.parent ?? -1) \(block.id ?? "")"
      switch block.content {
      case .title(let text, let hashes): add("title \(hashes) \(label)", [text])
      case .paragraph(let text): add("paragraph \(label)", [text])
      case .table(let table): add(table, label)
      case .budget(let budget):
        add(budget.table, label)
        for row in budget.rows { lines.append("  \(row.amounts.map { $0?.shown?.vietnamese() ?? "–" })") }
      }
      add("continuation", block.continuations)
    }
  }

  private mutating func add(_ table: Table, _ label: String) {
    lines.append("table \(label) \(table.role) \(table.alignments) \(table.unitLine ?? "")")
    add("caption", [table.caption].compactMap { $0 })
    for row in table.head + [table.columnNumbers].compactMap({ $0 }) + table.rows {
      lines.append("row \(row.id ?? "")")
      for cell in row.cells { add("cell \(cell.columnSpan) \(cell.rowSpan) \(cell.isLeftBlank)", [cell.text]) }
    }
  }
}
