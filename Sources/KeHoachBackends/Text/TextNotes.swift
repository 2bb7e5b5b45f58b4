import KeHoachLayout

/// The footnotes, each printed below the section that refers to it first.
struct TextNotes {
  private let footnotes: [FootnoteLayout]
  private var printed = 0

  init(_ footnotes: [FootnoteLayout]) {
    self.footnotes = footnotes
  }

  /// Writes the notes below a section; below the last one all that are left.
  mutating func write(after blocks: [LayoutBlock], isLast: Bool, setting: TextSetting, to lines: inout TextLines) {
    guard printed < footnotes.count else { return }
    let last = isLast ? footnotes.count : min(blocks.lastFootnote, footnotes.count)
    guard printed < last else { return }
    lines.endLine()
    lines.appendRule(setting.sheet / 4)
    for number in printed + 1...last {
      lines.append(TextFlow(footnotes[number - 1].paragraphs, prefix: "[\(number)] "), width: setting.width)
    }
    printed = last
  }
}

extension [LayoutBlock] {
  /// The highest number of a footnote that these blocks refer to, 0 where there is none.
  fileprivate var lastFootnote: Int {
    reduce(0) { last, block in
      switch block {
      case .paragraph(let paragraph): Swift.max(last, paragraph.lastFootnote)
      case .grid(let grid):
        grid.rows.joined().reduce(last) { Swift.max($0, $1.lastFootnote) }
      case .table(let table):
        [table.headRows, table.rows].joined().lazy.flatMap(\.cells).reduce(
          table.captions.reduce(last) { Swift.max($0, $1.lastFootnote) }
        ) { $1.paragraphs.reduce($0) { Swift.max($0, $1.lastFootnote) } }
      case .rule, .chart, .gap: last
      }
    }
  }
}

extension ParagraphLayout {
  fileprivate var lastFootnote: Int {
    content.reduce(0) { last, inline in
      if case .footnoteMark(let number) = inline { max(last, number) } else { last }
    }
  }
}
