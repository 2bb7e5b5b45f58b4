internal import KeHoachLayout

extension StoryWriter {
  /// Writes a paragraph.
  func write(_ paragraph: ParagraphLayout, _ setting: ParagraphSetting) {
    let style = resources.styles[paragraph.style]
    let id =
      setting.alignment.map { resources.styles.id(of: paragraph.style, alignment: $0) } ?? paragraph.style.rawValue
    let number = paragraph.label.map {
      resources.numbering.reference(for: $0, standsAlone: paragraph.content.isEmpty)
    }
    var setting = setting
    setting.keepsWithNext = (setting.keepsWithNext || paragraph.keepsWithNext) && !style.look.keepsWithNext
    xml.start("w:p")
    writeProperties(
      style: id, look: style.look, setting,
      number: number == style.numbering ? nil : number ?? NumberReference.none,
      outlineLevel: paragraph.outlineDepth == style.outlineDepth
        ? nil : paragraph.outlineDepth.map(\.outlineLevel) ?? Self.bodyText)
    let bookmarks = takeBookmarks(paragraph.anchor)
    for bookmark in bookmarks {
      xml.start("w:bookmarkStart")
      xml.attribute("w:id", bookmark.id)
      xml.attribute("w:name", bookmark.name)
      xml.end()
    }
    if setting.opensFootnote { writeFootnoteNumber() }
    for inline in paragraph.content { write(inline, in: style.look) }
    for bookmark in bookmarks {
      xml.start("w:bookmarkEnd")
      xml.attribute("w:id", bookmark.id)
      xml.end()
    }
    xml.end()
  }

  /// The outline level of a paragraph that is no title.
  private static var bodyText: Int { 9 }

  /// Writes `w:pPr`: the style, and what the place of the paragraph adds to it.
  func writeProperties(
    style: String, look: ParagraphStyle? = nil, _ setting: ParagraphSetting, number: NumberReference? = nil,
    outlineLevel: Int? = nil
  ) {
    xml.start("w:pPr")
    xml.property("w:pStyle", style)
    if setting.keepsWithNext { xml.toggle("w:keepNext") }
    number?.write(to: xml)
    if setting.gapBefore > 0 || setting.gapAfter > 0 {
      xml.start("w:spacing")
      if setting.gapBefore > 0 {
        let before = Measure.twips(points: look?.spaceBefore ?? 0) + Measure.twips(millimetres: setting.gapBefore)
        xml.attribute("w:before", before)
      }
      if setting.gapAfter > 0 {
        let after = Measure.twips(points: look?.spaceAfter ?? 0) + Measure.twips(millimetres: setting.gapAfter)
        xml.attribute("w:after", after)
      }
      xml.end()
    }
    if let outlineLevel { xml.property("w:outlineLvl", outlineLevel) }
    if let section = setting.closedSection { write(section.page) }
    xml.end()
  }

  private func takeBookmarks(_ anchor: String?) -> [Bookmark] {
    guard anchor != nil || !pendingAnchors.isEmpty else { return [] }
    defer { pendingAnchors = [] }
    return (pendingAnchors + [anchor].compactMap { $0 }).compactMap { anchor in
      guard let bookmark = resources.bookmarks[anchor] else { return nil }
      return writtenBookmarks.insert(bookmark.id).inserted ? bookmark : nil
    }
  }
}
