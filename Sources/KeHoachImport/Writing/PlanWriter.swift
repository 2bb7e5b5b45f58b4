import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import KeHoachText

/// Writes a draft in the plan language: the header, then everything else in the order of a plan.
struct PlanWriter {
  let draft: Draft
  let roles: [ComponentRole]
  let parts: DraftParts
  /// The draft's text.
  let bytes: [UInt8]
  /// The plan so far.
  var text = PlanText()
  var inline: InlineWriter
  private(set) var remarks: [Diagnostic] = []
  /// The assignment tables met so far: their cells, letters and digits alone.
  var assignments: [[[String]]] = []
  /// The places in `assignments` of those that the program is to make of the body.
  let madeAssignments: Set<Int>
  /// The notes that are defined already.
  private(set) var defined: Set<Int> = []

  private init(_ recognized: RecognizedDraft, madeAssignments: Set<Int> = []) {
    self.madeAssignments = madeAssignments
    draft = recognized.draft
    roles = recognized.roles
    parts = DraftParts(recognized)
    bytes = draft.text.bytes
    inline = InlineWriter(draft)
  }

  /// The plan of a draft.
  static func write(_ recognized: RecognizedDraft) -> ImportedPlan {
    var writer = PlanWriter(recognized)
    writer.writeAll()
    if !writer.assignments.isEmpty {
      var trial = PlanWriter(recognized, madeAssignments: Set(writer.assignments.indices))
      trial.writeAll()
      let made = trial.assignmentsThatAgree
      if !made.isEmpty {
        writer = PlanWriter(recognized, madeAssignments: made)
        writer.writeAll()
      }
    }
    let order = { (a: Diagnostic, b: Diagnostic) in
      (a.range.lowerBound, a.range.upperBound, a.rule.id) < (b.range.lowerBound, b.range.upperBound, b.rule.id)
    }
    writer.compose()
    return ImportedPlan(
      source: SourceText(name: recognized.draft.text.name, bytes: writer.text.bytes), map: writer.text.map,
      remarks: writer.remarks.sorted(by: order))
  }

  private mutating func writeAll() {
    writeHeader()
    writeFlow(parts.body, isBody: true)
    writeRecipients()
    writeSignatures()
    writeAppendices()
    remarkOnLeftovers()
  }

  /// The assignment tables that say just what the program makes of the tasks in the body.
  private var assignmentsThatAgree: Set<Int> {
    let plan = Analysis(Parser.parse(SourceText(name: "", bytes: text.bytes))).plan
    let blocks = plan.body.blocks + plan.appendices.flatMap(\.flow.blocks)
    let tables = blocks.compactMap(\.table).filter { $0.role == .assignment }
    guard tables.count == assignments.count else { return [] }
    return Set(
      tables.indices.filter { place in
        let rows = tables[place].head + tables[place].rows
        return rows.count > 1 && rows.map { row in row.cells.map(\.text.plain.bareCapitals) } == assignments[place]
      })
  }

  // MARK: What the parts of the writer ask for

  /// A paragraph by its index.
  func paragraph(_ index: Int) -> DraftParagraph { draft.paragraphs[index] }

  /// The words of a paragraph without white space at the ends.
  func range(_ index: Int) -> Range<Int> { bytes.trimmed(draft.paragraphs[index].range) }

  /// The words of a paragraph, composed.
  func words(_ index: Int) -> String { bytes.words(range(index)).composed }

  /// The words of a piece, composed.
  func words(_ piece: DraftPiece) -> String { bytes.words(piece.range).composed }

  /// Writes the words of a piece.
  mutating func written(_ piece: DraftPiece, style: Inline.Traits = []) -> PlanText {
    inline.write(piece.range, of: paragraph(piece.index), style: style)
  }

  /// What a paragraph is for.
  func role(_ index: Int) -> ComponentRole { roles.indices.contains(index) ? roles[index] : .bodyText }

  /// Says something about a place in the draft.
  mutating func remark(_ rule: Rule, _ range: Range<Int>, _ vi: String, en: String) {
    remark(Diagnostic(rule, at: range, Bilingual(vi.onOneLine, en: en.onOneLine)))
  }

  /// Says something with a way to mend it.
  mutating func remark(_ diagnostic: Diagnostic) {
    remarks.append(diagnostic)
  }

  // MARK: Notes

  /// Writes what the notes say whose marks were written since this was last asked for.
  mutating func writeNotes() {
    for number in inline.written.subtracting(defined).sorted() {
      defined.insert(number)
      let indices = draft.notes[number - 1].paragraphs.filter { draft.paragraphs.indices.contains($0) }
      var isFirst = true
      for index in indices where !range(index).isEmpty {
        let words = inline.write(paragraph(index).words, of: paragraph(index))
        text.add(made: isFirst ? "[^\(number)]: " : "\n  ")
        text.add(words)
        text.add(made: "\n")
        isFirst = false
      }
      if isFirst { text.add(made: "[^\(number)]: …\n") }
      text.add(made: "\n")
    }
    // A note whose mark stands in a note.
    if !inline.written.subtracting(defined).isEmpty { writeNotes() }
  }
}

extension DraftImporter {
  /// Writes a draft in the plan language. Never fails: what was not understood is text, and remarked on.
  public static func plan(of recognized: RecognizedDraft) -> ImportedPlan { PlanWriter.write(recognized) }
}
