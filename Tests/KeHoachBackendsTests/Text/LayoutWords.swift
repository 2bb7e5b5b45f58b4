import KeHoachLayout

extension DocumentLayout {
  /// All words of a layout that are printed, sorted: what a backend must show, no more and no less.
  var words: [String] {
    let notes = footnotes.enumerated().map { number, note in
      "[\(number + 1)] " + note.paragraphs.map(\.printed).joined(separator: "\n")
    }
    return (sections.map(\.blocks.printed) + notes).joined(separator: "\n").printedWords
  }
}

extension [LayoutBlock] {
  fileprivate var printed: String {
    map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.printed
      case .grid(let grid): grid.rows.joined().map(\.printed).joined(separator: "\n")
      case .table(let table):
        (table.captions + (table.headRows + table.rows).flatMap { $0.cells.flatMap(\.paragraphs) })
          .map(\.printed).joined(separator: "\n")
      case .chart(let chart):
        ([chart.caption.printed] + chart.bars.flatMap { $0.texts.map(\.text) }).joined(separator: "\n")
      case .rule, .gap: ""
      }
    }.joined(separator: "\n")
  }
}

extension ParagraphLayout {
  fileprivate var printed: String {
    let words = content.map { inline in
      switch inline {
      case .text(let text, _), .reference(let text, _): text
      case .footnoteMark(let number): "[\(number)]"
      case .lineBreak: "\n"
      }
    }
    return (label.map { $0.text + " " } ?? "") + words.joined()
  }
}

extension String {
  /// The characters that lines and tables are drawn with.
  static let drawn: Set<Character> = ["─", "│", "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼"]

  /// The words without drawn lines, sorted.
  var printedWords: [String] {
    String(map { Self.drawn.contains($0) ? " " : $0 }).split(whereSeparator: \.isWhitespace).map(String.init).sorted()
  }

  /// The characters without drawn lines and spaces, sorted: the same however the words are broken.
  var printedCharacters: [Character] { printedWords.joined().sorted() }
}

extension Substring {
  /// The terminal cells it takes: two for the East Asian letters and emoji of these tests, one for other characters.
  var cells: Int {
    reduce(0) { $0 + ($1.unicodeScalars.contains { $0.value >= 0x2E80 } ? 2 : 1) }
  }
}
