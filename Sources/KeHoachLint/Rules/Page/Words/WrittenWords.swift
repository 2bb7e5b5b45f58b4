import KeHoachDrafts
import KeHoachImport
import KeHoachSource
import KeHoachText

/// The words of a component with their places, a line break being a space.
struct WrittenWords {
  /// A word.
  struct Word {
    /// Its letters, composed.
    var text: String
    /// Where it stands in the draft's text.
    var range: Range<Int>
  }

  /// The words.
  let words: [Word]
  /// From the first word to the last; empty at the start for none.
  let range: Range<Int>

  /// The words in one line.
  var line: String { words.map(\.text).joined(separator: " ") }

  /// Reads the words of a range.
  init(_ range: Range<Int>, of draft: PageContext) {
    let bytes = draft.draft.text.bytes
    var words: [Word] = []
    var start: Int?
    for at in range.lowerBound...range.upperBound {
      // The no-break space is two bytes, C2 A0.
      let isBlank =
        at == range.upperBound || [0x20, 0x09, 0x0B].contains(bytes[at])
        || bytes[at] == 0xC2 && at + 1 < range.upperBound && bytes[at + 1] == 0xA0
        || bytes[at] == 0xA0 && at > range.lowerBound && bytes[at - 1] == 0xC2
      if isBlank {
        if let from = start {
          words.append(Word(text: draft.draft.text.string(in: from..<at).composed, range: from..<at))
        }
        start = nil
      } else if start == nil {
        start = at
      }
    }
    self.words = words
    self.range =
      words.first.flatMap { first in words.last.map { first.range.lowerBound..<$0.range.upperBound } }
      ?? range.lowerBound..<range.lowerBound
  }
}

extension PageContext {
  /// The stretches of a component: one a paragraph, or the parts of paragraphs that hold several.
  func written(_ role: ComponentRole) -> [WrittenWords] {
    draft.paragraphs.indices.flatMap { index -> [WrittenWords] in
      if let parts = recognized.parts[index], !parts.isEmpty {
        return parts.filter { $0.role == role }.map { WrittenWords($0.range, of: self) }
      }
      let paragraph = paragraphs[index]
      return paragraph.role == role && !paragraph.range.isEmpty ? [WrittenWords(paragraph.range, of: self)] : []
    }.filter { !$0.words.isEmpty }
  }
}
