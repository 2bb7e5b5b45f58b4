internal import KeHoachLayout

/// Blocks with the gaps between them turned into space above and below, since empty paragraphs are no layout.
struct Flow {
  /// A block and the space around it.
  struct Item {
    /// The block; a gap stands only where there is nothing that could carry its space, and then has no height.
    var block: LayoutBlock
    /// Space above in millimetres, beyond what the style says.
    var gapBefore = 0.0
    /// Space below in millimetres, beyond what the style says.
    var gapAfter = 0.0
  }

  /// The blocks.
  private(set) var items: [Item] = []

  /// Makes a flow of blocks.
  init(_ blocks: [LayoutBlock]) {
    var gap = 0.0
    for block in blocks {
      switch block {
      case .gap(let height): gap += height
      case .paragraph, .rule, .chart:
        items.append(Item(block: block, gapBefore: gap))
        gap = 0
      case .grid, .table:
        carry(&gap)
        // Word would join two tables that touch.
        if let last = items.last, last.block.isTable, !block.beginsWithParagraph { items.append(Item(block: .gap(0))) }
        items.append(Item(block: block))
      }
    }
    carry(&gap)
  }

  /// Whether the last block is a paragraph.
  var endsWithParagraph: Bool { items.last.map { !$0.block.isTable } ?? false }

  /// Gives a gap to the paragraph before it, or to a tiny one.
  private mutating func carry(_ gap: inout Double) {
    guard gap > 0 else { return }
    if endsWithParagraph {
      items[items.count - 1].gapAfter += gap
    } else {
      items.append(Item(block: .gap(0), gapBefore: gap))
    }
    gap = 0
  }
}

extension LayoutBlock {
  /// Whether the block ends with a table of Word's.
  fileprivate var isTable: Bool {
    switch self {
    case .grid, .table: true
    case .paragraph, .rule, .chart, .gap: false
    }
  }

  /// Whether something stands between the block before and the table of this one.
  fileprivate var beginsWithParagraph: Bool {
    if case .table(let table) = self { !table.captions.isEmpty } else { false }
  }
}
