public import KeHoachModel
public import KeHoachSource
public import KeHoachSyntax
public import KeHoachText

/// What the checks look at: a plan, its tree and source, and its texts. One plan, one context, one thread: what is
/// costly to make is made once, when a rule first asks for it.
public final class LintContext {
  /// The tree.
  public let tree: SyntaxTree
  /// The plan as it is meant.
  public let plan: Plan
  /// The source.
  public var source: SourceText { tree.source }
  /// Every text of the plan, in the order: header, preamble, body, recipients, signatures, appendices, footnotes.
  public private(set) lazy var texts: [PlanText] = PlanTextCollector.collect(plan, source)
  /// The texts of each kind, in the same order.
  private lazy var textsByKind = Dictionary(grouping: texts) { $0.role.kind }

  /// The words of this plan: those of the rules first, with the same numbers in every plan.
  private var words: WordTable

  /// Makes a context.
  ///
  /// - Parameter words: the vocabulary of the rules.
  public init(tree: SyntaxTree, plan: Plan, words: WordTable = LintRules.vocabulary) {
    self.tree = tree
    self.plan = plan
    self.words = words
  }

  /// The tokens of a text, made once for all rules; offsets count in `PlanText.plain`.
  public func tokens(of text: PlanText) -> TokenizedText {
    if let tokens = text.tokens { return tokens }
    let tokens = TokenizedText(text.plain, words: &words)
    text.tokens = tokens
    return tokens
  }

  /// The texts of one kind: all titles, all cells.
  public func texts(_ kind: PlanText.Kind) -> [PlanText] { textsByKind[kind] ?? [] }

  /// The block that a text stands in; nil for a text outside of the body and the appendices.
  public func block(of text: PlanText) -> Block? {
    guard let flow = text.flow, let block = text.block else { return nil }
    return self.flow(flow).blocks[block]
  }

  /// The blocks of the body (0) or of an appendix (its place from 1).
  public func flow(_ index: Int) -> Flow { index == 0 ? plan.body : plan.appendices[index - 1].flow }
}
