import KeHoachDrafts
import KeHoachImport
import KeHoachSource

/// A paragraph of a draft as the rules about pages see it.
struct PageParagraph: Sendable {
  /// Words of one look that hold letters or digits. Raised and lowered words, such as marks of footnotes, are not of
  /// them.
  struct Run: Sendable {
    /// The words, in bytes of the draft's text.
    let range: Range<Int>
    /// How they look.
    let format: CharacterFormat
    /// As they are written.
    let words: String
    /// How many letters and digits they hold.
    let weight: Int
  }

  /// Its place in `Draft.paragraphs`.
  let index: Int
  /// What it is for.
  let role: ComponentRole
  /// What it is in the draft.
  let source: DraftParagraph
  /// Its words as they are in the file, without a made label.
  let words: String
  /// The label that numbering makes; empty for none.
  let madeLabel: String
  /// Where the words begin and end, blanks aside; empty for a paragraph of blanks.
  let range: Range<Int>
  /// Its words that print.
  let runs: [Run]
  /// The width of its cell in twips, 0 where the file doesn't say; nil outside of tables.
  let cellWidth: Int?
  /// Whether it stands in an appendix.
  let isInAppendix: Bool

  /// Whether it stands in a cell of a table, data or not.
  var isInTable: Bool { cellWidth != nil }
  /// How it is set.
  var format: ParagraphFormat { source.format }
  /// The section whose page it is on.
  var section: Int { source.place.section }
  /// How many letters and digits it holds.
  var weight: Int { runs.reduce(0) { $0 + $1.weight } }
  /// Whether it holds nothing that is seen: no words, no drawing.
  var isBlank: Bool { range.isEmpty && source.label == nil && source.drawings.isEmpty }
  /// Whether its number is one of several: `1.1.`, a rank that the decree doesn't have.
  var hasDecimalNumber: Bool {
    let numbers = (madeLabel + words.prefix(12)).drop(while: \.isWhitespace).split(separator: ".", maxSplits: 2)
    return numbers.count > 1 && numbers.prefix(2).allSatisfy { $0.count <= 3 && $0.allSatisfy(\.isNumber) }
  }
  /// How far its first letter stands from the margin, in twips.
  var firstLineStart: Int { format.leftIndent + format.firstLineIndent }
  /// The biggest of its sizes, in half-points; 28 where the file doesn't say.
  var size: Int { runs.map(\.format.size).max().flatMap { $0 > 0 ? $0 : nil } ?? 28 }
  /// Its words as they print, a line for each break.
  var lines: [String] {
    words.unicodeScalars.split(separator: "\u{B}").compactMap { line in
      guard let first = line.firstIndex(where: { !$0.properties.isWhitespace }),
        let last = line.lastIndex(where: { !$0.properties.isWhitespace })
      else { return nil }
      return String(line[first...last])
    }
  }

  /// The runs that hold something else than wanted, with the words from the first to the last of them.
  func breach(where isWrong: (Run) -> Bool) -> (range: Range<Int>, runs: [Run])? {
    let wrong = runs.filter(isWrong)
    guard let first = wrong.first, let last = wrong.last else { return nil }
    return (first.range.lowerBound..<last.range.upperBound, wrong)
  }
}

extension PageParagraph {
  /// Reads a paragraph of a draft.
  init(_ recognized: RecognizedDraft, _ index: Int, _ said: ComponentRole, cellWidth: Int?) {
    let source = recognized.draft.paragraphs[index]
    let text = recognized.draft.text
    let all = source.words
    var runs: [Run] = []
    for run in source.runs where !run.format.isRaisedOrLowered {
      let words = text.string(in: run.range)
      let weight = words.unicodeScalars.reduce(0) {
        $0 + ($1.properties.isAlphabetic || $1.properties.numericType != nil ? 1 : 0)
      }
      if weight > 0 { runs.append(Run(range: run.range, format: run.format, words: words, weight: weight)) }
    }
    let bytes = text.bytes
    let end = min(all.upperBound, bytes.count)
    let first = (all.lowerBound..<max(all.lowerBound, end)).first { !Self.blanks.contains(bytes[$0]) }
    let last = (all.lowerBound..<max(all.lowerBound, end)).last { !Self.blanks.contains(bytes[$0]) }
    self.index = index
    // A centred line within the text is the name of a table, figure or form, of which the decree says nothing.
    let isCaption = said == .bodyText && source.format.alignment == .centre && all.count < Self.longestCaption
    role = isCaption ? .tableRemark : said
    self.source = source
    words = text.string(in: all)
    madeLabel = source.label.map { text.string(in: $0.range) } ?? ""
    range = first.flatMap { first in last.map { first..<$0 + 1 } } ?? all.lowerBound..<all.lowerBound
    self.runs = runs
    self.cellWidth = cellWidth
    isInAppendix = recognized.appendixStarts.first.map { index >= $0 } ?? false
  }

  /// More bytes than the name of a table has.
  private static let longestCaption = 240
  /// Space, tab, line break, page break.
  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0B, 0x0C]
}
