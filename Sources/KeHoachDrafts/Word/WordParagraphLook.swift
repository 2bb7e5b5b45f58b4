import KeHoachOffice

/// How paragraphs are set and which lists they belong to, once styles, lists and tables have had their say.
final class WordParagraphLook {
  private let styles: WordStyles
  private let numbering: WordNumbering
  private var known: [String: Inherited] = [:]

  /// What a paragraph's style says.
  private struct Inherited {
    var properties = WordParagraphProperties()
    var list: Int?
    var level = 0
  }

  /// What is to be said of a paragraph.
  struct Result {
    var format: ParagraphFormat
    /// The list that numbers it and the level in it.
    var list: (list: Int, level: Int)?
    /// The tab stops, as `WordParagraphProperties.tabs`.
    var tabs: [Int: String?]
  }

  init(styles: WordStyles, numbering: WordNumbering) {
    self.styles = styles
    self.numbering = numbering
  }

  /// Looks a paragraph's properties up.
  ///
  /// - Parameters:
  ///   - properties: its `w:pPr`.
  ///   - table: what the style of the table around says.
  func resolve(_ properties: XMLNode?, table: WordParagraphProperties? = nil) -> Result {
    let style = styles.paragraphStyle(of: properties)
    let direct = WordParagraphProperties(properties)
    // Who takes a paragraph out of its style's list takes the list's indents away too.
    let inherited = inherited(style, withList: direct.list != 0)
    var result = styles.defaultParagraph
    if let table { result.override(by: table) }
    result.override(by: inherited.properties)
    var list = inherited.list
    var level = inherited.level
    if direct.list != nil || direct.listLevel != nil {
      list = direct.list ?? list
      level = direct.listLevel ?? (direct.list == nil ? level : 0)
      if let list, let look = numbering.level(level, of: list) { result.overrideIndents(by: look.paragraph) }
    }
    result.override(by: direct)
    let name = style.flatMap { styles.all[$0]?.name } ?? ""
    return Result(
      format: result.format(style: name), list: list.flatMap { $0 == 0 ? nil : ($0, level) }, tabs: result.tabs)
  }

  private func inherited(_ style: String?, withList: Bool) -> Inherited {
    guard let style else { return Inherited() }
    let key = (withList ? "+" : "-") + style
    if let result = known[key] { return result }
    var result = Inherited()
    for (id, style) in styles.chain(style, kind: "paragraph") {
      if withList, let list = style.paragraph.list {
        result.list = list
        result.level = numbering.level(ofStyle: id, in: list) ?? style.paragraph.listLevel ?? 0
        if let look = numbering.level(result.level, of: list) { result.properties.overrideIndents(by: look.paragraph) }
      } else if withList, let list = result.list, let level = style.paragraph.listLevel {
        result.level = level
        if let look = numbering.level(level, of: list) { result.properties.overrideIndents(by: look.paragraph) }
      }
      result.properties.override(by: style.paragraph)
    }
    known[key] = result
    return result
  }
}
