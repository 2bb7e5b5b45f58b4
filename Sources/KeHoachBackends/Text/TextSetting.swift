import KeHoachLayout

/// Sets blocks in lines of a column.
struct TextSetting {
  let styleSheet: StyleSheet
  /// The cells that a line may take.
  let width: Int
  /// The width in millimetres of the column that this is.
  let columnWidth: Double
  /// Whether blank lines part what belongs to different things.
  var isSpaced = true

  /// The cells in which things are centred: a page wider than this is still read from the left.
  var sheet: Int { min(width, 120) }

  /// The spaces in front of an indented line.
  private var indent: Int { width < 60 ? 2 : 4 }

  /// The lines of blocks, one below the other.
  func lines(of blocks: [LayoutBlock]) -> [TextLine] {
    var lines: [TextLine] = []
    var above: LayoutBlock?
    for block in blocks {
      if case .gap(let height) = block, Self.lineCount(ofGap: height) == 0 { continue }
      if isSpaced, let above, TextKind(above).isParted(from: TextKind(block)) { lines.append(TextLine()) }
      lines += self.lines(of: block, below: lines.last)
      above = block
    }
    return lines
  }

  private func lines(of block: LayoutBlock, below above: TextLine?) -> [TextLine] {
    switch block {
    case .paragraph(let paragraph): lines(of: paragraph)
    case .rule(let rule): [line(of: rule, below: above)]
    case .grid(let grid): TextGrid(grid, in: self).lines
    case .table(let table): TextTable(table).lines(in: self)
    case .chart(let chart): TextChart(chart).lines(in: self)
    case .gap(let height): Array(repeating: TextLine(), count: Self.lineCount(ofGap: height))
    }
  }

  /// The blank lines for a gap of so many millimetres.
  private static func lineCount(ofGap height: Double) -> Int { min(max(Int((height / 7).rounded()), 0), 10) }

  /// The lines of a paragraph.
  func lines(of paragraph: ParagraphLayout) -> [TextLine] {
    let style = styleSheet[paragraph.style]
    let flow = TextFlow([paragraph])
    if style.boxed { return boxed(flow, style.alignment) }
    if style.alignment == .center || style.alignment == .right {
      return flow.lines(width: width).map { $0.aligned(style.alignment, in: sheet) }
    }
    let rest = style.leftIndent > 0 ? indent * max(1, Int((style.leftIndent / 10).rounded())) : 0
    let step = style.firstLineIndent > 0 ? indent : style.firstLineIndent < 0 ? -indent : 0
    let edge = width / 2
    return flow.lines(width: width, first: min(max(0, rest + step), edge), rest: min(rest, edge))
  }

  private func line(of rule: RuleLayout, below above: TextLine?) -> TextLine {
    let room = sheet
    var length = Int((rule.length / max(columnWidth, 1) * Double(room)).rounded())
    // The motto's line is as long as the motto, whatever a millimetre is in cells.
    if rule.role == .motto, let above { length = above.width - above.bytes.prefix { $0 == .space }.count }
    return TextLine(rule: min(max(length, 1), room)).aligned(.center, in: room)
  }

  private func boxed(_ flow: TextFlow, _ alignment: TextAlignment) -> [TextLine] {
    let inside = min(flow.lineWidth, width - 4)
    func edge(_ left: StaticString, _ right: StaticString) -> TextLine {
      var line = TextLine()
      line.append(left)
      line.append("─", times: inside + 2)
      line.append(right)
      return line.aligned(alignment, in: sheet)
    }
    let middle = flow.lines(width: inside).map { text in
      var line = TextLine()
      line.append("│")
      line.append(spaces: 1)
      line.append(text, in: inside, .center)
      line.append(spaces: 1)
      line.append("│")
      return line.aligned(alignment, in: sheet)
    }
    return [edge("┌", "┐")] + middle + [edge("└", "┘")]
  }
}
