public import KeHoachModel
public import KeHoachSource
public import KeHoachSyntax
import KeHoachText

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
  public let texts: [PlanText]
  /// The texts of each kind, in the same order.
  private let textsByKind: [[PlanText]]
  /// The words of this plan: those of the rules first, with the same numbers in every plan.
  let words: WordTable
  /// Where the words of the rules stand.
  private let index: TokenIndex

  /// The texts that name money.
  private(set) lazy var moneyTexts = readMoneyTexts()
  /// The bodies, provinces and levels that did not exist on the plan's date.
  private(set) lazy var outdatedBodies = readOutdatedBodies()
  /// The sections that look back on years that are over, each as its flow and the block of its title.
  private(set) lazy var reviewSections = readReviewSections()
  /// The tasks of the text and of assignment tables.
  private(set) lazy var assignments = Assignments(self)
  /// Where the plan cites other documents, in bytes of the source.
  private(set) lazy var cited = SortedRanges(plan.citations.map(\.range))
  /// The provinces: the plan's own and the others.
  private(set) lazy var provinces = PlanProvinces(self)
  /// The section that says who does what, and who gets the plan.
  private(set) lazy var implementation = Implementation(self)
  /// What the budgets say.
  private(set) lazy var budgetFacts = BudgetFacts(plan)
  /// What they say of each year and source.
  private(set) lazy var budgetParts = BudgetParts(plan)
  /// How texts announce what the whole plan costs.
  private(set) lazy var totalWords = TotalWords(plan)
  /// Where the money of the whole plan is spoken of.
  private(set) lazy var wholeMoney = WholeMoney(self)

  /// The dates in the texts, in reading order.
  private(set) lazy var dates = WrittenDate.all(in: self)
  /// The quarters of years in the texts, each as its last month, in reading order.
  private(set) lazy var quarters = WrittenDate.quarters(in: self)
  /// The times of day in the texts.
  private(set) lazy var times = WrittenTime.all(in: self)
  /// The periods of years in the texts, in reading order.
  private(set) lazy var periods = WrittenPeriod.all(in: self)
  /// What tells apart each of `plan.citations`; nil where nothing does.
  private(set) lazy var citationKeys = plan.citations.map(\.documentKey)

  /// Where texts nearly have a phrase of `Lexicon.phrases`.
  private(set) lazy var phraseSlips = findPhraseSlips()
  /// Short names with wrong capitals.
  private(set) lazy var shortNameSlips = ShortNames.slips(in: self)
  /// What is written with a wrong syllable.
  private(set) lazy var misspellings: [Misspelling] = {
    let listed = ReplacementTable.misspellings.find(in: self)
    return listed + findCommonMisspellings(without: listed)
  }()
  /// Phrases that are usually written otherwise.
  private(set) lazy var fixedPhraseSlips = ReplacementTable.fixedPhrases.find(in: self).filter(\.isCommon)
  /// Where they stand.
  private(set) lazy var fixedPhrasePlaces = SlipPlaces(fixedPhraseSlips)
  /// Words in an old encoding.
  private(set) lazy var legacyPassages =
    LegacyPassage.mayStand(in: source) ? texts.flatMap(LegacyPassage.all) : []
  /// Lines of appendices that name another kind of document.
  private(set) lazy var foreignAttachments = ForeignAttachment.all(in: self)
  /// Labels without a space behind them.
  private(set) lazy var gluedLabels = GluedLabel.all(in: self)
  /// Syllables of texts that are in no list, where they stand.
  private(set) lazy var oddWords = findOddWords()

  /// The abbreviations of the plan that not everybody knows.
  private(set) lazy var abbreviations = findAbbreviations()

  /// Makes a context.
  public init(tree: SyntaxTree, plan: Plan) {
    self.tree = tree
    self.plan = plan
    let collected = PlanTextCollector(plan, tree.source)
    texts = collected.texts
    words = collected.words
    index = TokenIndex(collected.texts)
    var byKind = [[PlanText]](repeating: [], count: PlanText.Kind.allCases.count)
    for text in collected.texts { byKind[text.role.kind.rawValue].append(text) }
    textsByKind = byKind
  }

  /// A token of a text.
  struct Occurrence {
    /// The text.
    let text: PlanText
    /// The place of the token among them.
    var place: Int

    /// The tokens of the text.
    var tokens: TokenizedText { text.tokens }
    /// The token.
    var token: Token { text.tokens.tokens[place] }
    /// The token so many places away; nil beyond the text.
    func neighbour(_ distance: Int) -> Token? {
      let index = place + distance
      return text.tokens.tokens.indices.contains(index) ? text.tokens.tokens[index] : nil
    }
  }

  /// Where words stand, in any case and normal form: word by word, each in reading order.
  func occurrences(of words: WordSet) -> [Occurrence] { words.ids.flatMap { index.places(of: $0).map(occurrence) } }

  /// Where words stand, of those places that a look at the token and the next one doesn't rule out: for signs, which
  /// stand everywhere, much cheaper than to look at every occurrence.
  func occurrences(of words: WordSet, where isWanted: (_ token: Token, _ next: Token?) -> Bool) -> [Occurrence] {
    var found: [Occurrence] = []
    for word in words.ids {
      for place in index.places(of: word) {
        let occurrence = occurrence(place)
        if isWanted(occurrence.token, occurrence.neighbour(1)) { found.append(occurrence) }
      }
    }
    return found
  }

  /// Where numbers stand before words, in reading order: much fewer than all numbers of a budget.
  func countOccurrences() -> [Occurrence] {
    index.places(of: .number).filter { place in
      let (tokens, token) = (texts[Int(place.text)].tokens.tokens, Int(place.token))
      return token + 1 < tokens.count && tokens[token + 1].kind == .word
    }.map(occurrence)
  }

  /// Where tokens of a kind other than words stand, in reading order.
  func occurrences(of kind: Token.Kind) -> [Occurrence] { index.places(of: kind).map(occurrence) }

  private func occurrence(_ place: TokenIndex.Place) -> Occurrence {
    Occurrence(text: texts[Int(place.text)], place: Int(place.token))
  }

  /// The texts in which any of the words stand, in reading order.
  ///
  /// - Parameter orSymbols: whether a symbol such as `18/TTr-SKHĐT`, which may hold one of them, counts too.
  func texts(withAnyOf words: WordSet, orSymbols: Bool = false) -> [PlanText] {
    var holds = [Bool](repeating: false, count: texts.count)
    for word in words.ids { for place in index.places(of: word) { holds[Int(place.text)] = true } }
    if orSymbols { for place in index.places(of: .symbol) { holds[Int(place.text)] = true } }
    return zip(texts, holds).compactMap { $1 ? $0 : nil }
  }

  /// The texts of one kind: all titles, all cells.
  public func texts(_ kind: PlanText.Kind) -> [PlanText] { textsByKind[kind.rawValue] }

  /// The block that a text stands in; nil for a text outside of the body and the appendices.
  public func block(of text: PlanText) -> Block? {
    guard let flow = text.flow, let block = text.block else { return nil }
    return self.flow(flow).blocks[block]
  }

  /// The number or mark of the block that a text stands in.
  func label(of text: PlanText) -> BlockLabel? {
    guard let flow = text.flow, let block = text.block else { return nil }
    return self.flow(flow).blocks[block].label
  }

  /// The place of the block above the one that a text stands in.
  func parent(of text: PlanText) -> Int? {
    guard let flow = text.flow, let block = text.block else { return nil }
    return self.flow(flow).blocks[block].parent
  }

  /// The blocks of the body (0) or of an appendix (its place from 1).
  public func flow(_ index: Int) -> Flow { index == 0 ? plan.body : plan.appendices[index - 1].flow }
}
