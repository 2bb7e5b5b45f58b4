import KeHoachModel
import KeHoachSource
import KeHoachText

/// Lists the texts of a plan, split into tokens.
struct PlanTextCollector {
  /// Every text that says anything, in the order of `LintContext.texts`.
  private(set) var texts: [PlanText] = []
  /// The words of the texts: those of the `Lexicon` first.
  private(set) var words = Lexicon.words
  private var tokenizer = Tokenizer()
  private let source: SourceText

  init(_ plan: Plan, _ source: SourceText) {
    self.source = source
    add(plan)
  }

  private mutating func add(_ text: RichText?, _ role: PlanText.Role, flow: Int? = nil, block: Int? = nil) {
    // What the compiler made itself has no place of its own and nothing to mend.
    guard let text, !text.isEmpty, !text.range.isEmpty else { return }
    let tokens = tokenizer.tokens(of: text.plain, words: &words)
    texts.append(
      PlanText(text, role, flow: flow, block: block, number: texts.count, tokens: tokens, in: source))
  }

  private mutating func add(_ plan: Plan) {
    add(plan.header.superiorBody, .superiorBody)
    for issuer in plan.header.issuers { add(issuer, .issuer) }
    add(plan.header.subject, .subject)
    for paragraph in plan.preamble { add(paragraph.text, .preamble(paragraph.role)) }
    add(plan.body, number: 0)
    // What an office's profile gives stands in no place of this source.
    let recipients = plan.recipients.flatMap { $0.range.isEmpty ? nil : $0.items } ?? []
    for (place, item) in recipients.enumerated() { add(item, .recipient(place)) }
    for signature in plan.signatures where !signature.range.isEmpty {
      for line in signature.authority { add(line, .authority) }
      add(signature.name, .signer)
      for line in signature.office { add(line, .office) }
    }
    for (index, appendix) in plan.appendices.enumerated() {
      add(appendix.title, .appendixTitle, flow: index + 1)
      add(appendix.writtenReference, .appendixReference, flow: index + 1)
      add(appendix.flow, number: index + 1)
    }
    for footnote in plan.footnotes { for paragraph in footnote.paragraphs { add(paragraph, .footnote) } }
  }

  private mutating func add(_ flow: Flow, number: Int) {
    for (index, block) in flow.blocks.enumerated() {
      switch block.content {
      case .title(let text, _): add(text, .title, flow: number, block: index)
      case .paragraph(let text): add(text, block.label == nil ? .paragraph : .item, flow: number, block: index)
      case .table(let table): add(table, flow: number, block: index)
      case .budget(let budget): add(budget.table, flow: number, block: index)
      }
      for text in block.continuations { add(text, .continuation, flow: number, block: index) }
    }
  }

  private mutating func add(_ table: Table, flow: Int, block: Int) {
    add(table.caption, .caption, flow: flow, block: block)
    for (row, cells) in table.head.map(\.cells).enumerated() {
      for (column, cell) in cells.enumerated() where !cell.isCovered {
        add(cell.text, .headCell(row: row, column: column), flow: flow, block: block)
      }
    }
    // A row that the compiler made says what stands elsewhere.
    for (row, line) in table.rows.enumerated() where !line.range.isEmpty {
      for (column, cell) in line.cells.enumerated() where !cell.isCovered {
        add(cell.text, .cell(row: row, column: column), flow: flow, block: block)
      }
    }
  }
}
