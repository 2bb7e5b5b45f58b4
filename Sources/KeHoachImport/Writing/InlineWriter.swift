import KeHoachDrafts
import KeHoachModel
import KeHoachSource
import KeHoachSyntax

/// Writes words of a draft as text of the plan language: escaped, with emphasis where it says more than the style of the
/// component that they stand in.
struct InlineWriter {
  let draft: Draft
  private let bytes: [UInt8]
  /// The places of the notes' marks, ascending, each with the number of its note.
  private let marks: [(place: Int, number: Int)]
  /// The notes whose marks were written.
  private(set) var written: Set<Int> = []

  init(_ draft: Draft) {
    self.draft = draft
    bytes = draft.text.bytes
    marks = draft.notes.enumerated().map { ($1.mark, $0 + 1) }.sorted { $0.0 < $1.0 }
  }

  /// Words of one look.
  private struct Stretch {
    var range: Range<Int>
    var traits: Inline.Traits
    var isCapitals: Bool
  }

  /// Writes a part of a paragraph.
  ///
  /// - Parameters:
  ///   - range: the bytes of the draft.
  ///   - paragraph: the paragraph that holds them.
  ///   - style: the traits that the words have anyway where they will stand.
  ///   - forced: traits that all words get.
  ///   - keepsLooks: whether the draft's traits are written where they differ from the style.
  /// - Returns: the text, without white space at its ends.
  mutating func write(
    _ range: Range<Int>, of paragraph: DraftParagraph, style: Inline.Traits = [], forced: Inline.Traits = [],
    keepsLooks: Bool = true
  ) -> PlanText {
    let range = bytes.trimmed(range)
    let stretches = stretches(of: range, in: paragraph) { format in
      (keepsLooks ? Inline.Traits(format).subtracting(style) : []).union(forced)
    }
    let notes = takeNotes(in: range, of: paragraph)
    var run = InlineRun(bytes: bytes, notes: notes)
    for stretch in stretches { run.add(stretch.range, traits: stretch.traits, isCapitals: stretch.isCapitals) }
    let text = run.finished()
    // Marks of emphasis side by side can be read in several ways; what isn't read as meant stays plain.
    guard run.hasEmphasis, !text.isReadAsWords(bytes: run.plain) else { return text }
    var plain = InlineRun(bytes: bytes, notes: notes)
    for stretch in stretches { plain.add(stretch.range, traits: [], isCapitals: stretch.isCapitals) }
    return plain.finished()
  }

  private func stretches(
    of range: Range<Int>, in paragraph: DraftParagraph, traits: (CharacterFormat) -> Inline.Traits
  ) -> [Stretch] {
    let none = traits(CharacterFormat())
    var result: [Stretch] = []
    var at = range.lowerBound
    var low = 0
    var high = paragraph.runs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraph.runs[middle].range.upperBound <= at { low = middle + 1 } else { high = middle }
    }
    for run in paragraph.runs[low...] where run.range.upperBound > at {
      if run.range.lowerBound >= range.upperBound { break }
      let part = run.range.clamped(to: range)
      if at < part.lowerBound { result.append(Stretch(range: at..<part.lowerBound, traits: none, isCapitals: false)) }
      let rest = max(at, part.lowerBound)..<part.upperBound
      result.append(Stretch(range: rest, traits: traits(run.format), isCapitals: run.format.isCapitals))
      at = part.upperBound
    }
    if at < range.upperBound { result.append(Stretch(range: at..<range.upperBound, traits: none, isCapitals: false)) }
    return result.filter { !$0.range.isEmpty }
  }

  /// The marks in a range that were not written yet; one at the very end of the paragraph belongs to its last words.
  private mutating func takeNotes(in range: Range<Int>, of paragraph: DraftParagraph) -> [(place: Int, number: Int)] {
    let end =
      bytes.trimmed(paragraph.range).upperBound <= range.upperBound ? paragraph.range.upperBound : range.upperBound
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].place < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var found: [(place: Int, number: Int)] = []
    while low < marks.count, marks[low].place <= end {
      if written.insert(marks[low].number).inserted {
        found.append((min(marks[low].place, range.upperBound), marks[low].number))
      }
      low += 1
    }
    return found
  }
}

extension Inline.Traits {
  /// The traits that a look has of those that the plan language knows.
  init(_ format: CharacterFormat) {
    self = []
    if format.isBold { insert(.bold) }
    if format.isItalic { insert(.italic) }
    if format.isUnderlined { insert(.underline) }
  }
}

extension PlanText {
  /// Whether the parser takes the text for the given words and nothing else.
  fileprivate func isReadAsWords(bytes words: [UInt8]) -> Bool {
    // A letter in front: nothing at the start of a line is meant here.
    let tree = Parser.parse(SourceText(name: "", bytes: Array("x".utf8) + bytes))
    var plain: [UInt8] = []
    for index in 0..<tree.count {
      let node = tree.node(at: index)
      switch node.kind {
      case .text: plain += tree.source.bytes[node.range]
      case .escape: plain += tree.source.bytes[node.range].dropFirst()
      default: break
      }
    }
    func visible(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.filter { $0 > 0x20 } }
    return visible(plain.dropFirst()) == visible(words)
  }
}
