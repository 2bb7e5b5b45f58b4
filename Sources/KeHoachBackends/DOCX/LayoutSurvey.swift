internal import KeHoachLayout

/// What must be known of a layout before its first paragraph is written.
struct LayoutSurvey {
  /// Every anchor, in reading order.
  private(set) var anchors: [String] = []
  /// The ranks of all labels.
  private(set) var ranks: Set<NumberingRank> = []
  /// The depth in the outline that most paragraphs of a style have, from 1.
  var outline: [ParagraphStyleName: Int] {
    depths.compactMapValues { counts in counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
  }

  private var depths: [ParagraphStyleName: [Int: Int]] = [:]

  /// Looks through a layout.
  init(_ layout: DocumentLayout) {
    for section in layout.sections {
      if let anchor = section.anchor { anchors.append(anchor) }
      visit(section.blocks)
    }
    for footnote in layout.footnotes { footnote.paragraphs.forEach { visit($0) } }
  }

  private mutating func visit(_ blocks: [LayoutBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): visit(paragraph)
      case .grid(let grid): for row in grid.rows { row.forEach { visit($0) } }
      case .table(let table): visit(table)
      case .chart(let chart): visit(chart.caption)
      case .rule, .gap: break
      }
    }
  }

  private mutating func visit(_ table: TableLayout) {
    if let anchor = table.anchor { anchors.append(anchor) }
    table.captions.forEach { visit($0) }
    for rows in [table.headRows, table.rows] {
      for row in rows { for cell in row.cells { for paragraph in cell.paragraphs { visit(paragraph) } } }
    }
  }

  private mutating func visit(_ paragraph: ParagraphLayout) {
    if let anchor = paragraph.anchor { anchors.append(anchor) }
    if let label = paragraph.label { ranks.insert(NumberingRank(label, in: paragraph.style)) }
    if let depth = paragraph.outlineDepth { depths[paragraph.style, default: [:]][depth, default: 0] += 1 }
  }
}
