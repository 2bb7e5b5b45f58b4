public import KeHoachSyntax

/// A run of blocks with its own numbering: the body, or an appendix.
public struct Flow: Sendable {
  /// The blocks in order.
  public var blocks: [Block] = []

  /// Makes an empty flow.
  public init() {}

  /// The places of the blocks right below one, or of the outermost ones.
  public func children(of parent: Int?) -> [Int] {
    blocks.indices.filter { blocks[$0].parent == parent }
  }

  /// The places of a block's ancestors, innermost first.
  public func ancestors(of index: Int) -> [Int] {
    var result: [Int] = []
    var next = blocks[index].parent
    while let parent = next {
      result.append(parent)
      next = blocks[parent].parent
    }
    return result
  }
}

/// A paragraph, a title or a table of a flow.
public struct Block: Sendable {
  /// What a block holds.
  public enum Content: Sendable {
    /// A title, and the count of its `#`.
    case title(RichText, hashes: Int)
    /// A paragraph, labelled or not.
    case paragraph(RichText)
    /// A table.
    indirect case table(Table)
    /// A budget.
    indirect case budget(Budget)
  }

  /// What the block holds.
  public var content: Content
  /// The number or mark, decided; nil for none.
  public var label: BlockLabel?
  /// The place of the block it stands under: the nearest one of a higher rank.
  public var parent: Int?
  /// Further paragraphs of the same block.
  public var continuations: [RichText] = []
  /// The id in references.
  public var id: String?
  /// Where the block stands.
  public var range: Range<Int>

  /// Makes a block.
  public init(
    _ content: Content, label: BlockLabel? = nil, parent: Int? = nil, continuations: [RichText] = [], id: String? = nil,
    range: Range<Int>
  ) {
    self.content = content
    self.label = label
    self.parent = parent
    self.continuations = continuations
    self.id = id
    self.range = range
  }

  /// The words of a title or paragraph.
  public var text: RichText? {
    switch content {
    case .title(let text, _), .paragraph(let text): text
    case .table, .budget: nil
    }
  }

  /// The grid of a table or a budget.
  public var table: Table? {
    switch content {
    case .table(let table): table
    case .budget(let budget): budget.table
    case .title, .paragraph: nil
    }
  }

  /// Whether this is a title.
  public var isTitle: Bool {
    if case .title = content { true } else { false }
  }
}

/// The number or mark of a block.
public struct BlockLabel: Sendable, Hashable {
  /// The scheme.
  public var scheme: Label.Scheme
  /// The ordinal from 1 in its scheme: 3 for `2.3.`; 1 for marks.
  public var value: Int
  /// What is printed, without the space after it.
  public var text: String
  /// Where the author wrote it; nil for one that the compiler made out of nothing.
  public var range: Range<Int>?

  /// Makes a label.
  public init(_ scheme: Label.Scheme, value: Int, text: String, range: Range<Int>? = nil) {
    self.scheme = scheme
    self.value = value
    self.text = text
    self.range = range
  }
}
