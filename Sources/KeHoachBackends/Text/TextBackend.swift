public import KeHoachLayout

/// Writes a plan as a monospaced page that reads like the printed one.
///
/// Every line fits the width, measured in terminal cells; no line ends in a space. Emphasis is not marked.
public enum TextBackend {
  /// The narrowest page that is set; a smaller width is taken as this one.
  public static let leastWidth = 40

  /// The text of a plan on a page of so many cells.
  public static func render(_ layout: DocumentLayout, width: Int = 80) -> String {
    var page = TextPage()
    var notes = TextNotes(layout.footnotes)
    for (index, section) in layout.sections.enumerated() {
      let isLast = index == layout.sections.count - 1
      let setting = TextSetting(
        styleSheet: layout.styleSheet, width: max(width, leastWidth), columnWidth: section.page.textWidth)
      if index > 0 {
        page.blankLine()
        page.append(TextLine(rule: setting.sheet))
        page.blankLine()
      }
      page.append(setting.lines(of: section.blocks))
      page.append(notes.lines(after: section.blocks, isLast: isLast, setting: setting))
    }
    return page.text
  }
}
