import KeHoachText

/// The words that rules look for, each with the number that it has in every plan.
///
/// A rule that looks for words makes a `WordSet` of them and has it listed here; `LintContext.occurrences(of:)` then
/// leads it to the places where they stand, so that its cost is that of what it finds, not that of the text.
enum Lexicon {
  /// The words of the rules, then those of the phrases, then those of everyday text.
  static let words = vocabulary.words
  /// How many of them are in the lists: these have the first numbers.
  static let listedCount = vocabulary.listedCount
  /// Fixed phrases and names, and where a text nearly has them: `OfficialNames.all`, then `PlaceNames.all`, then
  /// `OfficialPhrases.all`.
  static let phrases = vocabulary.phrases

  /// For each of `phrases`, whether it is the name of a law.
  static let isLaw = phrases.phrases.map { LawNames.isLaw($0) }

  private struct Vocabulary {
    var words: WordTable
    var listedCount: Int
    var phrases: PhraseIndex
    /// The words of everyday text that stand in no phrase, by their numbers.
    var everyday: Set<WordID> = []

    init() {
      words = WordTable(lists.joined())
      listedCount = words.count
      phrases = PhraseIndex(OfficialNames.all + PlaceNames.all + OfficialPhrases.all, vocabulary: &words)
      for text in [CommonWords.text, CommonSyllables.text] {
        for word in text.pieces(between: " \n,") { everyday.insert(words.intern(word)) }
      }
      for line in Misspellings.lines + FixedPhrases.lines { for word in line.wrong { words.intern(word) } }
    }
  }

  private static let vocabulary = Vocabulary()

  /// For each word, whether it is out of place in everyday text: no syllable, or only a slip of `Misspellings`.
  static let isOdd: [Bool] = {
    let slips = Set(Misspellings.lines.compactMap { words.id(of: $0.key) })
    return (0..<words.count).map { number in
      let id = WordID(number)
      let isSlip = slips.contains(id) && !vocabulary.everyday.contains(id) && !phrases.hasWord(id)
      return isSlip || !words.isPossibleSyllable(id)
    }
  }()

  /// The lists of words, one line for each `WordSet`.
  private static let lists: [[String]] = [
    ProseProduct.words,
    PhraseWords.words,
    DateWords.words,
    SubjectAbbreviation.words,
    Signs.words,
    Ratios.all,
    DoubledWords.words,
    BlankFields.words,
    EllipsisWords.words,
    NumberWords.words,
    PaddingWords.words,
    Verbs.words,
    LintRule.closingMarkWords,
    LintRule.unclosedBoldWords,
    ShortNames.words,
    Misspellings.lines.map(\.key),
    FixedPhrases.lines.map(\.key),
    OwnName.words,
    RangeWithFrom.words,
    CommonNouns.words,
    PlaceWords.words,
    PersonNames.words,
    BodyAbbreviations.words,
    MeasureUnits.words,
    SlashWords.words,
    Abbreviations.words,
    Definitions.words,
    PeriodicReport.words,
    MixedSpelling.words,
    LegalParts.words,
    SpecialNouns.words,
    BodyOpenings.words,
  ]
}

/// Words that rules look for: any case, any normal form. Signs such as `,` and `...` are words here.
struct WordSet: Sendable {
  /// Their numbers in every plan.
  let ids: [WordID]
  private let isMember: [Bool]

  /// - Parameter words: one of the lists of `Lexicon`, or a part of one.
  init(_ words: [String]) {
    var ids: [WordID] = []
    var isMember = [Bool](repeating: false, count: Lexicon.words.count)
    for word in words {
      guard let id = Lexicon.words.id(of: word) else { preconditionFailure("“\(word)” is in no list of the Lexicon") }
      if !isMember[Int(id)] { ids.append(id) }
      isMember[Int(id)] = true
    }
    self.ids = ids
    self.isMember = isMember
  }

  /// Whether a token is one of the words.
  func contains(_ id: WordID) -> Bool { Int(id) < isMember.count && isMember[Int(id)] }
}
