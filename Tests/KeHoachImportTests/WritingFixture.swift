import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachSyntax

@testable import KeHoachImport

/// A draft made by hand, with a role for each paragraph.
struct HandDraft {
  /// A paragraph: its role, its words, marks of looks in them.
  struct Line {
    var role: ComponentRole
    var text: String
    var format = CharacterFormat()

    init(_ role: ComponentRole, _ text: String, bold: Bool = false, italic: Bool = false) {
      self.role = role
      self.text = text
      format.isBold = bold
      format.isItalic = italic
    }
  }

  private(set) var bytes: [UInt8] = []
  private(set) var paragraphs: [DraftParagraph] = []
  private(set) var roles: [ComponentRole] = []
  private(set) var body: [DraftBlock] = []
  var notes: [DraftNote] = []
  var omissions: [DraftOmission] = []
  var comments: [DraftComment] = []
  var pages: [PageSetup] = []
  var appendixStarts: [Int] = []

  /// Adds a paragraph of one look, or of several: `runs` then cover the text.
  @discardableResult
  mutating func paragraph(_ role: ComponentRole, runs: [(String, CharacterFormat)]) -> Int {
    let start = bytes.count
    var made: [DraftRun] = []
    for (text, format) in runs where !text.isEmpty {
      let from = bytes.count
      bytes += text.utf8
      made.append(DraftRun(range: from..<bytes.count, format: format))
    }
    paragraphs.append(DraftParagraph(range: start..<bytes.count, runs: made))
    roles.append(role)
    bytes.append(0x0A)
    return paragraphs.count - 1
  }

  /// Adds a paragraph to the body.
  @discardableResult
  mutating func add(_ role: ComponentRole, _ text: String, _ format: CharacterFormat = CharacterFormat()) -> Int {
    let index = paragraph(role, runs: [(text, format)])
    body.append(.paragraph(index))
    return index
  }

  /// Gives the last paragraph a made label of so many bytes.
  mutating func label(ofLength length: Int, isBullet: Bool) {
    let start = paragraphs[paragraphs.count - 1].range.lowerBound
    paragraphs[paragraphs.count - 1].label = DraftLabel(
      range: start..<start + length, level: 0, list: 1, isBullet: isBullet)
  }

  mutating func add(_ lines: [Line]) { for line in lines { add(line.role, line.text, line.format) } }

  /// Sets all paragraphs of the last table so.
  mutating func align(_ indices: some Sequence<Int>, _ alignment: ParagraphFormat.Alignment) {
    for index in indices { paragraphs[index].format.alignment = alignment }
  }

  /// Adds a table to the body: a cell `^^` continues the one above, `A>>2` covers two columns.
  mutating func addTable(_ rows: [[String]], heads: Int = 1, widths: [Int] = []) {
    body.append(.table(table(rows, heads: heads, widths: widths)))
  }

  mutating func table(_ rows: [[String]], heads: Int = 1, widths: [Int] = []) -> DraftTable {
    var made: [DraftTable.Row] = []
    for (number, row) in rows.enumerated() {
      var cells: [DraftTable.Cell] = []
      for text in row {
        let parts = text.split(separator: ">>", omittingEmptySubsequences: false).map(String.init)
        let span = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
        let isJoined = parts[0] == "^^"
        let lines = isJoined ? [""] : parts[0].split(separator: "¶", omittingEmptySubsequences: false).map(String.init)
        let indices = lines.map { line in
          DraftBlock.paragraph(
            paragraph(
              line.isEmpty ? .blank : number < heads ? .tableHead : .tableCell, runs: [(line, CharacterFormat())]))
        }
        cells.append(DraftTable.Cell(blocks: indices, columnSpan: span, continuesAbove: isJoined))
      }
      made.append(DraftTable.Row(cells: cells))
    }
    return DraftTable(rows: made, columnWidths: widths)
  }

  mutating func add(_ block: DraftBlock) { body.append(block) }

  var recognized: RecognizedDraft {
    let draft = Draft(
      format: .word, text: SourceText(name: "du-thao.docx", bytes: bytes), paragraphs: paragraphs, body: body,
      notes: notes, pages: pages, comments: comments, omissions: omissions)
    return RecognizedDraft(draft: draft, roles: roles, appendixStarts: appendixStarts)
  }

  /// The plan.
  var imported: ImportedPlan { DraftImporter.plan(of: recognized) }

  /// The plan's text without the header and the blank lines.
  var bodyLines: [String] {
    let lines = imported.source.string(in: 0..<imported.source.bytes.count).split(separator: "\n").map(String.init)
    return Array(lines.dropFirst().drop { $0 != "---" }.dropFirst())
  }

  /// The lines of the header.
  var headerLines: [String] {
    let lines = imported.source.string(in: 0..<imported.source.bytes.count).split(separator: "\n").map(String.init)
    return Array(lines.dropFirst().prefix { $0 != "---" })
  }

  /// What parsing and analysis find of group 0.
  static func syntaxErrors(_ imported: ImportedPlan) -> [Diagnostic] {
    Analysis(Parser.parse(imported.source)).diagnostics.filter {
      $0.rule.id.hasPrefix("KH0") && $0.severity == .error
    }
  }
}

extension CharacterFormat {
  static func looks(bold: Bool = false, italic: Bool = false, underline: Bool = false, capitals: Bool = false)
    -> CharacterFormat
  {
    var format = CharacterFormat()
    format.isBold = bold
    format.isItalic = italic
    format.isUnderlined = underline
    format.isCapitals = capitals
    return format
  }
}

extension ImportedPlan {
  /// The ids of the remarks.
  var remarkIDs: [String] { remarks.map(\.rule.id) }

  /// Whether the map is in order, without overlaps in the plan, and true where it says so.
  func mapIsTrue(to draft: Draft) -> Bool {
    var last = 0
    for range in map {
      guard range.plan.lowerBound >= last, range.plan.upperBound <= source.bytes.count else { return false }
      last = range.plan.upperBound
      if range.isVerbatim, source.bytes[range.plan] != draft.text.bytes[range.draft] { return false }
    }
    return true
  }
}
