import KeHoachModel
import KeHoachSyntax

extension ParagraphStyleName {
  /// The style of a title by its label; for a label on a line of its own, that of the title under it.
  init(titleWith scheme: Label.Scheme) {
    self =
      switch scheme {
      case .part: .partTitle
      case .chapter: .chapterTitle
      case .division: .divisionTitle
      case .article: .article
      case .capital: .capitalTitle
      case .roman: .romanTitle
      case .arabic: .arabicTitle
      case .decimal2, .decimal3, .decimal4: .decimalTitle
      case .letter, .dash, .plus: .letterTitle
      }
  }

  /// The style of the line that holds the label alone: `Phần I`; nil for a label in front of its title.
  static func ownLine(of scheme: Label.Scheme) -> ParagraphStyleName? {
    switch scheme {
    case .part: .partLabel
    case .chapter: .chapterLabel
    case .division: .divisionLabel
    default: nil
    }
  }

  /// The style of a paragraph by its label.
  init(paragraphWith scheme: Label.Scheme?) {
    self =
      switch scheme {
      case nil: .body
      case .letter: .point
      case .dash: .dash
      case .plus: .plus
      default: .clause
      }
  }
}
