public import KeHoachLayout

/// Writes a plan as a monospaced page that reads like the printed one.
///
/// Every line fits the width, measured in terminal cells; no line ends in a space. Emphasis is not marked.
public enum TextBackend {
  /// The narrowest page that is set; a smaller width is taken as this one.
  public static let leastWidth = 40

  /// The text of a plan on a page of so many cells, as UTF-8.
  public static func render(_ layout: DocumentLayout, width: Int = 80) -> [UInt8] {
    var page = TextLines(isPage: true)
    var notes = TextNotes(layout.footnotes)
    for (index, section) in layout.sections.enumerated() {
      let isLast = index == layout.sections.count - 1
      let setting = TextSetting(
        styleSheet: layout.styleSheet, width: max(width, leastWidth), columnWidth: section.page.textWidth)
      if index > 0 {
        page.endLine()
        page.appendRule(setting.sheet)
        page.endLine()
      }
      setting.write(section.blocks, to: &page)
      notes.write(after: section.blocks, isLast: isLast, setting: setting, to: &page)
    }
    return page.bytes
  }
}
