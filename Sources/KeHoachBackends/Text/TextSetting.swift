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

  /// Writes blocks, one below the other.
  func write(_ blocks: [LayoutBlock], to lines: inout TextLines) {
    let start = lines.lines.count
    var above: TextKind?
    for block in blocks {
      if case .gap(let height) = block, Self.lineCount(ofGap: height) == 0 { continue }
      let kind = TextKind(block)
      if isSpaced, let above, above.isParted(from: kind) { lines.endLine() }
      write(block, below: lines.lines.count > start ? lines.lines.last : nil, to: &lines)
      above = kind
    }
  }

  private func write(_ block: LayoutBlock, below above: TextLines.Line?, to lines: inout TextLines) {
    switch block {
    case .paragraph(let paragraph): write(paragraph, to: &lines)
    case .rule(let rule): write(rule, below: above, to: &lines)
    case .grid(let grid): TextGrid(grid, in: self).write(to: &lines)
    case .table(let table): TextTable(table).write(in: self, to: &lines)
    case .chart(let chart): TextChart(chart).write(in: self, to: &lines)
    case .gap(let height): for _ in 0..<Self.lineCount(ofGap: height) { lines.endLine() }
    }
  }

  /// The blank lines for a gap of so many millimetres.
  private static func lineCount(ofGap height: Double) -> Int { min(max(Int((height / 7).rounded()), 0), 10) }

  /// Writes a paragraph.
  func write(_ paragraph: ParagraphLayout, to lines: inout TextLines) {
    let style = styleSheet[paragraph.style]
    let flow = TextFlow([paragraph])
    if style.boxed { return writeBox(flow, style.alignment, to: &lines) }
    if style.alignment == .center || style.alignment == .right {
      for line in flow.lines(width: width) {
        lines.append(spaces: style.alignment.indent(of: line.width, in: sheet))
        lines.append(flow.bytes[line.bytes], width: line.width)
        lines.endLine()
      }
      return
    }
    let rest = style.leftIndent > 0 ? indent * max(1, Int((style.leftIndent / 10).rounded())) : 0
    let step = style.firstLineIndent > 0 ? indent : style.firstLineIndent < 0 ? -indent : 0
    let edge = width / 2
    lines.append(flow, width: width, first: min(max(0, rest + step), edge), rest: min(rest, edge))
  }

  private func write(_ rule: RuleLayout, below above: TextLines.Line?, to lines: inout TextLines) {
    let room = sheet
    var length = Int((rule.length / max(columnWidth, 1) * Double(room)).rounded())
    // The motto's line is as long as the motto, whatever a millimetre is in cells.
    if rule.role == .motto, let above {
      length = above.width - lines.bytes[above.bytes].prefix { $0 == .space }.count
    }
    length = min(max(length, 1), room)
    lines.appendRule(length, indent: TextAlignment.center.indent(of: length, in: room))
  }

  private func writeBox(_ flow: TextFlow, _ alignment: TextAlignment, to lines: inout TextLines) {
    let inside = min(flow.lineWidth, width - 4)
    let indent = alignment.indent(of: inside + 4, in: sheet)
    func writeEdge(_ left: StaticString, _ right: StaticString) {
      lines.append(spaces: indent)
      lines.append(left)
      lines.append("─", times: inside + 2)
      lines.append(right)
      lines.endLine()
    }
    writeEdge("┌", "┐")
    for line in flow.lines(width: inside) {
      lines.append(spaces: indent)
      lines.append("│")
      lines.append(spaces: 1)
      lines.append(flow.bytes[line.bytes], width: line.width, in: inside, .center)
      lines.append(spaces: 1)
      lines.append("│")
      lines.endLine()
    }
    writeEdge("└", "┘")
  }
}
