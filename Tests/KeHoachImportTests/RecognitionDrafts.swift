import KeHoachDrafts
import KeHoachSource

@testable import KeHoachImport

/// Drafts made of lines, for tests of recognition.
enum RecognitionDrafts {
  /// A draft of which each line is a paragraph. `**…**` is bold and `>` at the start centres, where looks are known.
  static func draft(_ text: String, format: Draft.Format = .text) -> Draft {
    var bytes: [UInt8] = []
    var paragraphs: [DraftParagraph] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var words = line[...]
      var look = CharacterFormat()
      var set = ParagraphFormat()
      if format == .word, words.hasPrefix(">") {
        set.alignment = .centre
        words = words.dropFirst()
      }
      if format == .word, words.hasPrefix("**"), words.hasSuffix("**") {
        look.isBold = true
        words = words.dropFirst(2).dropLast(2)
      }
      let start = bytes.count
      bytes += Array(words.utf8).map { $0 == UInt8(ascii: "|") ? 0x0B : $0 }
      let range = start..<bytes.count
      let runs = range.isEmpty ? [] : [DraftRun(range: range, format: look)]
      paragraphs.append(DraftParagraph(range: range, runs: runs, format: set))
      bytes.append(UInt8(ascii: "\n"))
    }
    return Draft(
      format: format, text: SourceText(name: "t", bytes: bytes), paragraphs: paragraphs,
      body: paragraphs.indices.map { .paragraph($0) })
  }

  /// The roles of a draft's lines.
  static func roles(_ text: String, format: Draft.Format = .text) -> [ComponentRole] {
    DraftImporter.recognize(draft(text, format: format)).roles
  }

  /// Puts paragraphs of a draft into a table, row by row, one paragraph a cell.
  static func table(_ draft: Draft, _ range: Range<Int>, columns: Int, isRuled: Bool = true) -> Draft {
    var draft = draft
    let rows = stride(from: range.lowerBound, to: range.upperBound, by: columns).map { start in
      DraftTable.Row(
        cells: (start..<min(start + columns, range.upperBound)).map { DraftTable.Cell(blocks: [.paragraph($0)]) })
    }
    draft.body =
      (0..<range.lowerBound).map { .paragraph($0) } + [.table(DraftTable(rows: rows, isRuled: isRuled))]
      + (range.upperBound..<draft.paragraphs.count).map { .paragraph($0) }
    return draft
  }
}
