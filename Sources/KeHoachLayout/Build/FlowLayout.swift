import KeHoachModel
import KeHoachText

/// Lays out the body, or what an appendix holds.
struct FlowLayout {
  let context: LayoutContext
  /// The width of the text area, for tables.
  let textWidth: Double
  /// The depth of the title that stands above the flow: 1 for the title of an appendix.
  let depthAbove: Int
  /// The depth of the last title, so that none skips.
  private var lastDepth: Int
  /// Whether the last block was a table or a note under one.
  private var isUnderTable = false

  init(context: LayoutContext, textWidth: Double, depthAbove: Int = 0) {
    self.context = context
    self.textWidth = textWidth
    self.depthAbove = depthAbove
    lastDepth = depthAbove
  }

  /// The blocks of a flow in order.
  mutating func blocks(of flow: Flow) -> [LayoutBlock] {
    var result: [LayoutBlock] = []
    /// The number of titles above each block.
    var depths: [Int] = []
    /// The charts of the last budget, which stand under the notes of its table.
    var charts: [LayoutBlock] = []
    for (index, block) in flow.blocks.enumerated() {
      let parent = block.parent.flatMap { $0 < index ? $0 : nil }
      let depth = parent.map { depths[$0] + (flow.blocks[$0].isTitle ? 1 : 0) } ?? 0
      depths.append(depth)
      var laidOut = blocks(of: block, depth: depth)
      if index + 1 < flow.blocks.count, introduces(laidOut.last, flow.blocks[index + 1]) {
        laidOut = laidOut.keepingLastParagraph
      }
      if block.table != nil || !isUnderTable {
        result += charts
        charts = []
      }
      result += laidOut
      if case .budget(let budget) = block.content {
        charts = budget.charts.map {
          .chart(ChartBuilder($0, sheet: context.sheet, textWidth: textWidth).layout())
        }
      }
    }
    return result + charts
  }

  /// Whether a paragraph ends in a colon and a list or table follows: the two stay together.
  private func introduces(_ last: LayoutBlock?, _ next: Block) -> Bool {
    guard case .paragraph(let paragraph) = last, next.text == nil || next.label != nil else { return false }
    return paragraph.endsWithColon
  }

  private mutating func blocks(of block: Block, depth: Int) -> [LayoutBlock] {
    var blocks: [LayoutBlock]
    let anchor = context.anchors[block.id]
    switch block.content {
    case .title(let text, _):
      blocks = title(text, block.label, depth: depth, anchor: anchor).map(LayoutBlock.paragraph)
      isUnderTable = false
    case .paragraph(let text):
      isUnderTable = isUnderTable && block.label == nil && Self.isTableNote(text)
      let style = isUnderTable ? .tableNote : ParagraphStyleName(paragraphWith: block.label?.scheme)
      blocks = [.paragraph(context.paragraph(style, text, label: block.label, anchor: anchor))]
    case .table(let table):
      let builder = TableBuilder(context: context, table: table, textWidth: textWidth)
      blocks = spaced(builder.layout(anchor: anchor))
      isUnderTable = true
    case .budget(let budget):
      let builder = TableBuilder(context: context, budget: budget, textWidth: textWidth)
      blocks = spaced(builder.layout(anchor: anchor ?? context.anchors[budget.id]))
      isUnderTable = true
    }
    return blocks + block.continuations.map { .paragraph(context.paragraph(.body, $0)) }
  }

  /// A table with what keeps it off the text above; captions have space of their own.
  private func spaced(_ table: TableLayout) -> [LayoutBlock] {
    (table.captions.isEmpty ? [.gap(context.sheet.measure(.tableGap))] : []) + [.table(table)]
  }

  /// Phụ lục I, II.6.đ: `Phần I` on its own line above the title; other labels in front of it.
  private mutating func title(_ text: RichText, _ label: BlockLabel?, depth: Int, anchor: String?)
    -> [ParagraphLayout]
  {
    lastDepth = min(depthAbove + depth + 1, lastDepth + 1)
    guard let label else {
      var plain = context.paragraph(.body, text, anchor: anchor, keepsWithNext: true)
      plain.content = plain.content.map(\.bold)
      plain.outlineDepth = lastDepth
      return [plain]
    }
    let style = ParagraphStyleName(titleWith: label.scheme)
    guard let ownLine = ParagraphStyleName.ownLine(of: label.scheme) else {
      var title = context.paragraph(style, text, label: label, anchor: anchor)
      title.outlineDepth = lastDepth
      return [title]
    }
    var number = ParagraphLayout(ownLine, label: ListLabel(label), content: [], anchor: anchor)
    guard !text.isEmpty else {
      number.outlineDepth = lastDepth
      return [number]
    }
    var title = context.paragraph(style, text)
    title.outlineDepth = lastDepth
    return [number, title]
  }

  /// `Ghi chú: …`, `(*) …` under a table.
  private static func isTableNote(_ text: RichText) -> Bool {
    let start = text.plain.prefix(12)
    return start.hasPrefix("(*") || start.hasPrefix("*") || Keyword.fold(start).hasPrefix("ghi chu")
  }
}

extension ParagraphLayout {
  /// Whether the last of the words is a colon; the mark of a footnote may follow.
  fileprivate var endsWithColon: Bool {
    for inline in content.reversed() {
      switch inline {
      case .text(let words, _), .reference(let words, _):
        if let last = words.utf8.last { return last == UInt8(ascii: ":") }
      case .lineBreak: return false
      case .footnoteMark: break
      }
    }
    return false
  }
}

extension InlineLayout {
  /// The piece in bold.
  fileprivate var bold: InlineLayout {
    if case .text(let words, let traits) = self { .text(words, traits.union(.bold)) } else { self }
  }
}
