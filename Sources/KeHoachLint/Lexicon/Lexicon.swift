import KeHoachText

/// The words that rules look for, each with the number that it has in every plan.
///
/// A rule that looks for words makes a `WordSet` of them and has it listed here; `LintContext.occurrences(of:)` then
/// leads it to the places where they stand, so that its cost is that of what it finds, not that of the text.
enum Lexicon {
  /// The words of the rules, then those of the phrases, then those of everyday text.
  static let words = vocabulary.words
  /// Makes the words and what every plan asks of them.
  static func prepare() {
    _ = isOdd
    _ = CommonWordTable.shared
    _ = ReplacementTable.misspellings
    _ = ReplacementTable.fixedPhrases
    _ = LintRules.all
  }

  /// How many of them are in the lists: these have the first numbers.
  static let listedCount = vocabulary.listedCount
  /// Fixed phrases and names, and where a text nearly has them: `OfficialNames.all`, then `PlaceNames.all`, then
  /// `OfficialPhrases.all`.
  static let phrases = vocabulary.phrases

  /// The syllables of `CommonWords`, two a word.
  static let commonWords = vocabulary.common

  private struct Vocabulary {
    var words: WordTable
    var listedCount: Int
    var phrases: PhraseIndex
    /// The syllables of `CommonWords`, two a word.
    var common: [WordID]
    /// Those of `CommonSyllables`.
    var everyday: [WordID]

    init() {
      words = WordTable()
      for list in lists { words.intern(list) }
      listedCount = words.count
      phrases = PhraseIndex(OfficialNames.all + PlaceNames.all + OfficialPhrases.all, vocabulary: &words)
      common = words.intern(wordsOf: CommonWords.text, between: " \n,")
      everyday = words.intern(wordsOf: CommonSyllables.text, between: " \n")
      for line in Misspellings.lines { words.intern(line.wrong) }
      for line in FixedPhrases.lines { words.intern(line.wrong) }
      words.seal()
    }
  }

  private static let vocabulary = Vocabulary()

  /// For each word, whether it is out of place in everyday text: no syllable, or only a slip of `Misspellings`.
  static let isOdd: [Bool] = {
    var isSlip = [Bool](repeating: false, count: words.count)
    for line in Misspellings.lines {
      if let id = words.id(of: line.key) { isSlip[Int(id)] = !phrases.hasWord(id) }
    }
    for id in vocabulary.common + vocabulary.everyday { isSlip[Int(id)] = false }
    return isSlip.enumerated().map { $1 || !words.isPossibleSyllable(WordID($0)) }
  }()

  /// The number of a syllable of everyday text; nil for what is none, and for slips.
  static func everyday(_ word: String) -> WordID? {
    guard let id = words.id(of: word), !isOdd[Int(id)] else { return nil }
    return id
  }

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
    DepartmentNames.words,
    Misspellings.lines.map(\.key),
    FixedPhrases.lines.map(\.key),
    OwnName.words,
    RangeWithFrom.words,
    CommonNouns.words,
    UnitNames.words,
    Divisions.words,
    CountWords.words,
    NumberLabels.words,
    NameHeads.words,
    OwnOrder.words,
    DateForms.words,
    ListEnd.words,
    MissingSpace.words,
    PlaceWords.words,
    PersonNames.words,
    BodyAbbreviations.words,
    MeasureUnits.words,
    SlashWords.words,
    Abbreviations.words,
    Definitions.words,
    PeriodicReport.words,
    MixedSpelling.words,
    MixedOrder.words,
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
    let all = words.map { word in
      guard let id = Lexicon.words.id(of: word) else { preconditionFailure("“\(word)” is in no list of the Lexicon") }
      return id
    }
    // Most sets are of a few words with low numbers.
    var isMember = [Bool](repeating: false, count: Int(all.max() ?? -1) + 1)
    var ids: [WordID] = []
    for id in all where !isMember[Int(id)] {
      isMember[Int(id)] = true
      ids.append(id)
    }
    self.ids = ids
    self.isMember = isMember
  }

  /// Whether a token is one of the words.
  func contains(_ id: WordID) -> Bool { Int(id) < isMember.count && isMember[Int(id)] }
}
