import KeHoachSource

/// Makes a draft of the blocks of a text file.
struct PlainComposer {
  private var builder = DraftBuilder()
  private var body: [DraftBlock] = []
  private var omissions: [DraftOmission] = []
  private var tables = 0

  /// The draft of blocks.
  static func draft(of blocks: [PlainBlock], name: String, encoding: String) -> Draft {
    var composer = PlainComposer()
    for at in blocks.indices { composer.add(blocks[at], hasRuleBelow: at + 1 < blocks.count && blocks[at + 1].isRule) }
    var draft = Draft(
      format: .text, text: composer.builder.text(name: name), paragraphs: composer.builder.paragraphs,
      body: composer.body, omissions: composer.omissions)
    draft.encoding = encoding
    return draft
  }

  private mutating func add(_ block: PlainBlock, hasRuleBelow: Bool) {
    switch block {
    case .paragraph(let words): body.append(.paragraph(paragraph(words, hasRuleBelow: hasRuleBelow)))
    case .rule: break
    case .table(let table): body.append(.table(self.table(table)))
    case .omission(let kind, let words):
      omissions.append(DraftOmission(kind: kind, words: words, place: builder.bytes.count))
    }
  }

  private mutating func paragraph(_ words: String, hasRuleBelow: Bool) -> Int {
    let line = DraftDrawing(kind: .line, width: 0)
    return builder.add(runs: InlineMarks.runs(of: words), drawings: hasRuleBelow ? [line] : [])
  }

  private mutating func table(_ table: PlainTable) -> DraftTable {
    var rows: [DraftTable.Row] = []
    for row in table.rows {
      var cells: [DraftTable.Cell] = []
      for cell in row {
        cells.append(
          DraftTable.Cell(
            blocks: paragraphs(cell.paragraphs), columnSpan: cell.span, continuesAbove: cell.continuesAbove,
            isHead: cell.isHead))
      }
      rows.append(DraftTable.Row(cells: cells, isRepeatedHead: false))
    }
    defer { tables += 1 }
    return DraftTable(rows: rows, isRuled: table.isRuled, index: tables)
  }

  /// The paragraphs of a cell; as in Word there is always one.
  private mutating func paragraphs(_ words: [String]) -> [DraftBlock] {
    var blocks: [DraftBlock] = []
    for at in words.indices where !PlainLine(words[at]).isRule {
      let hasRuleBelow = at + 1 < words.count && PlainLine(words[at + 1]).isRule
      blocks.append(.paragraph(paragraph(words[at], hasRuleBelow: hasRuleBelow)))
    }
    return blocks.isEmpty ? [.paragraph(builder.add(runs: []))] : blocks
  }
}

extension PlainBlock {
  /// Whether it is a line drawn with signs.
  fileprivate var isRule: Bool {
    if case .rule = self { true } else { false }
  }
}
