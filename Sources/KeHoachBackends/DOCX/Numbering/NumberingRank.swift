internal import KeHoachLayout

/// What a level of a multilevel list is for, from the highest rank to the lowest.
///
/// Word's letters are the Latin ones, a plan's the Vietnamese: `a b c d đ e g h i k l … v x y`. Each stretch that the two
/// alphabets have in common is a level that starts at its first letter, and `đ)` is one without a counter. Below the
/// level of `a)` they disturb no counter above them, and `e)`, the fifth letter in Latin, follows `d)` by itself.
enum NumberingRank: Int, CaseIterable, Comparable {
  /// No label: the title of an appendix lets all numbers below begin again.
  case appendix
  case part, chapter, division
  case article, capital, roman, arabic, decimal2, decimal3, decimal4
  /// `a)` to `e)`
  case letter
  case dStroke
  /// `g)` to `i)`
  case letterG
  /// `k)` to `v)`
  case letterK
  /// `x)` and `y)`
  case letterX
  case dash, plus
  /// The dash before a recipient.
  case recipientDash

  static func < (a: NumberingRank, b: NumberingRank) -> Bool { a.rawValue < b.rawValue }

  /// The ordinal it begins at.
  var start: Int {
    switch self {
    case .letterG: 7
    case .letterK: 11
    case .letterX: 24
    default: 1
    }
  }

  /// How the ordinal is written.
  var format: NumberFormat {
    switch self {
    case .part, .chapter, .roman: .upperRoman
    case .division, .article, .arabic, .decimal2, .decimal3, .decimal4: .decimal
    case .capital: .upperLetter
    case .letter, .letterG, .letterK, .letterX: .lowerLetter
    case .appendix, .dStroke: .none
    case .dash, .plus, .recipientDash: .bullet
    }
  }

  /// The label; the ranks whose ordinals it holds are named, in order, by `ordinals`, and stand where `%` is.
  var pattern: String {
    switch self {
    case .part: "Phần %"
    case .chapter: "Chương %"
    case .division: "Mục %"
    case .appendix: ""
    case .article: "Điều %."
    case .capital, .roman, .arabic: "%."
    case .decimal2: "%.%."
    case .decimal3: "%.%.%."
    case .decimal4: "%.%.%.%."
    case .letter, .letterG, .letterK, .letterX: "%)"
    case .dStroke: "đ)"
    case .dash, .recipientDash: "-"
    case .plus: "+"
    }
  }

  /// The ranks whose ordinals the label holds.
  var ordinals: [NumberingRank] {
    switch self {
    case .decimal2: [.arabic, .decimal2]
    case .decimal3: [.arabic, .decimal2, .decimal3]
    case .decimal4: [.arabic, .decimal2, .decimal3, .decimal4]
    case .appendix, .dStroke, .dash, .plus, .recipientDash: []
    default: [self]
    }
  }

  /// Whether the words follow after a space; else the label stands alone on its line.
  var isFollowedBySpace: Bool { self > .division }

  /// The style that owns the level: its paragraphs have the number by their style.
  var style: ParagraphStyleName? {
    switch self {
    case .part: .partLabel
    case .chapter: .chapterLabel
    case .division: .divisionLabel
    case .appendix: .appendixLabel
    case .article: .article
    case .capital: .capitalTitle
    case .roman: .romanTitle
    case .arabic: .arabicTitle
    case .decimal2: .decimalTitle
    case .letter: .letterTitle
    case .dash: .dash
    case .plus: .plus
    case .recipientDash: .recipient
    default: nil
    }
  }

  /// The style whose indents the level has: of paragraphs that have the number without their style.
  var indentStyle: ParagraphStyleName {
    switch self {
    case .arabic, .decimal2, .decimal3, .decimal4: .clause
    case .letter, .dStroke, .letterG, .letterK, .letterX: .point
    default: style ?? .body
    }
  }
}

extension NumberingRank {
  /// The rank of a label in a paragraph of a style.
  init(_ label: ListLabel, in style: ParagraphStyleName) {
    switch label.level {
    case .part: self = .part
    case .chapter: self = .chapter
    case .division: self = .division
    case .article: self = .article
    case .capital: self = .capital
    case .roman: self = .roman
    case .arabic: self = .arabic
    case .decimal2: self = .decimal2
    case .decimal3: self = .decimal3
    case .decimal4: self = .decimal4
    case .letter: self = NumberingRank(letter: label.text)
    case .dash: self = style == .recipient ? .recipientDash : .dash
    case .plus: self = .plus
    }
  }

  private init(letter text: String) {
    if text == NumberingRank.dStroke.pattern {
      self = .dStroke
    } else {
      switch NumberFormat.latinOrdinal(text.dropLast()) ?? 0 {
      case 7...10: self = .letterG
      case 11...23: self = .letterK
      case 24...26: self = .letterX
      default: self = .letter
      }
    }
  }
}
