internal import KeHoachLayout

/// How Word writes an ordinal: the value of `w:numFmt`.
enum NumberFormat: String {
  /// `1`
  case decimal
  /// `I`
  case upperRoman
  /// `A`, after `Z` `AA`, `BB`
  case upperLetter
  /// `a`, in the Latin alphabet, after `z` `aa`, `bb`
  case lowerLetter
  /// A mark.
  case bullet
  /// No ordinal: the text of the level is all.
  case none
}

/// One level of a scheme (`w:lvl`).
struct NumberingLevel: Equatable {
  /// How the ordinal is written.
  var format: NumberFormat
  /// The label, `%n` standing for the ordinal of level n, from 1.
  var text: String
  /// The style that owns the level.
  var style: ParagraphStyleName?
  /// Whether the words follow after a space; else the label stands alone on its line.
  var isFollowedBySpace = true
}

/// A multilevel list (`w:abstractNum`).
struct NumberingScheme: Equatable {
  /// The levels from the highest rank; at most 9.
  var levels: [NumberingLevel]

  /// Articles, titles, clauses and points.
  ///
  /// Word's letters are the Latin ones. `đ)` therefore is a level of its own without a counter: it stands below the
  /// letters, so that their counter goes on under it and gives `e)`, the fifth in Latin, next.
  static let outline = NumberingScheme(levels: [
    NumberingLevel(format: .decimal, text: "Điều %1.", style: .article),
    NumberingLevel(format: .upperLetter, text: "%2.", style: .capitalTitle),
    NumberingLevel(format: .upperRoman, text: "%3.", style: .romanTitle),
    NumberingLevel(format: .decimal, text: "%4.", style: .arabicTitle),
    NumberingLevel(format: .decimal, text: "%4.%5.", style: .decimalTitle),
    NumberingLevel(format: .decimal, text: "%4.%5.%6."),
    NumberingLevel(format: .decimal, text: "%4.%5.%6.%7."),
    NumberingLevel(format: .lowerLetter, text: "%8)", style: .letterTitle),
    NumberingLevel(format: .none, text: "đ)"),
  ])

  /// Parts, chapters and divisions, each label on a line of its own.
  static let divisions = NumberingScheme(levels: [
    NumberingLevel(format: .upperRoman, text: "Phần %1", style: .partLabel, isFollowedBySpace: false),
    NumberingLevel(format: .upperRoman, text: "Chương %2", style: .chapterLabel, isFollowedBySpace: false),
    NumberingLevel(format: .decimal, text: "Mục %3", style: .divisionLabel, isFollowedBySpace: false),
  ])

  /// Dashes and plus signs.
  static let marks = NumberingScheme(levels: [
    NumberingLevel(format: .bullet, text: "-", style: .dash),
    NumberingLevel(format: .bullet, text: "+", style: .plus),
  ])

  /// The schemes that every document has; scheme n is that of list n + 1.
  static let standard = [outline, divisions, marks]

  /// The index in `outline` of the letters, and of `đ)` below them.
  static let (letterLevel, dStrokeLevel) = (7, 8)

  /// A label that no counter gives, word for word.
  static func literal(_ label: ListLabel) -> NumberingScheme {
    let isMark = label.level == .dash || label.level == .plus
    return NumberingScheme(levels: [
      NumberingLevel(format: isMark ? .bullet : .none, text: label.text.replacingPercent)
    ])
  }

  /// Where a level of labels stands: which of the standard schemes, and which level of it.
  static func place(of level: ListLevel) -> (scheme: Int, level: Int) {
    switch level {
    case .part: (1, 0)
    case .chapter: (1, 1)
    case .division: (1, 2)
    case .article: (0, 0)
    case .capital: (0, 1)
    case .roman: (0, 2)
    case .arabic: (0, 3)
    case .decimal2: (0, 4)
    case .decimal3: (0, 5)
    case .decimal4: (0, 6)
    case .letter: (0, letterLevel)
    case .dash: (2, 0)
    case .plus: (2, 1)
    }
  }

  /// The level that a style owns, so that its paragraphs need not say their number themselves.
  static func level(ownedBy style: ParagraphStyleName) -> NumberReference? {
    for (number, scheme) in standard.enumerated() {
      if let level = scheme.levels.firstIndex(where: { $0.style == style }) {
        return NumberReference(list: number + 1, level: level)
      }
    }
    return nil
  }
}

extension String {
  /// The text with a full-width percent sign, since `%1` in a label would be a counter.
  fileprivate var replacingPercent: String {
    contains("%") ? String(map { $0 == "%" ? "％" : $0 }) : self
  }
}
