import KeHoachOffice
import KeHoachSource

/// Makes a draft of the blocks of a text file.
struct PlainComposer {
  private var builder = DraftBuilder()
  private var body: [DraftBlock] = []
  private var omissions: [DraftOmission] = []
  private var tables = 0
  private var notes: PlainNotes
  /// The block that is being added.
  private var current = 0
  private var marks: [Int: Int] = [:]

  private init(_ notes: PlainNotes) {
    self.notes = notes
  }

  /// The draft of blocks.
  static func draft(of blocks: [PlainBlock], name: String, encoding: String) throws(OfficeFileProblem) -> Draft {
    var composer = PlainComposer(PlainNotes(blocks))
    for at in blocks.indices where !composer.notes.holds(at) {
      guard !composer.builder.isOverfull else { break }
      composer.current = at
      composer.add(blocks[at], hasRuleBelow: at + 1 < blocks.count && blocks[at + 1].isRule)
    }
    let made = composer.addNotes(below: blocks.count)
    guard !composer.builder.isOverfull else { throw DraftLimits.tooManyParagraphs }
    var draft = Draft(
      format: .text, text: composer.builder.text(name: name), paragraphs: composer.builder.paragraphs,
      body: composer.body, notes: made, omissions: composer.omissions)
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
    var runs = InlineMarks.runs(of: words)
    let taken = notes.takeMarks(of: &runs, in: current)
    let index = builder.add(runs: runs, drawings: hasRuleBelow ? [line] : [])
    for mark in taken { marks[mark.note] = builder.paragraphs[index].range.lowerBound + mark.offset }
    return index
  }

  /// Puts the notes behind everything else.
  private mutating func addNotes(below end: Int) -> [DraftNote] {
    current = end
    var made: [DraftNote] = []
    for (note, words) in notes.notes.enumerated() {
      let index = paragraph(words, hasRuleBelow: false)
      if let mark = marks[note] {
        made.append(DraftNote(mark: mark, paragraphs: index..<index + 1))
      } else {
        body.append(.paragraph(index))
      }
    }
    return made
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
  var isRule: Bool {
    if case .rule = self { true } else { false }
  }
}
