internal import KeHoachLayout

extension StoryWriter {
  /// Writes a paragraph.
  func write(_ paragraph: ParagraphLayout, _ setting: ParagraphSetting) {
    let style = resources.styles[paragraph.style]
    var setting = setting
    if paragraph.keepsWithNext { setting.keepsWithNext = true }
    setting.frame = paragraph.frame
    xml.start("w:p")
    writeProperties(
      style: resources.styles.reference(to: .named(paragraph.style), look: style.look, setting),
      number: number(of: paragraph, style), style.indent,
      outlineLevel: paragraph.outlineDepth == style.outlineDepth
        ? nil : paragraph.outlineDepth.map(\.outlineLevel) ?? Self.bodyText, closing: setting.closedSection)
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

  /// The number that a paragraph must name itself, nil where its style gives the right one.
  private func number(of paragraph: ParagraphLayout, _ style: StyleCatalog.Entry) -> NumberReference? {
    guard let label = paragraph.label else {
      guard let owned = style.numbering else { return nil }
      guard paragraph.style == .appendixLabel else { return NumberReference.none }
      resources.numbering.beginAppendix(owned)
      return nil
    }
    let number = resources.numbering.reference(
      for: label, in: paragraph.style, indent: style.indent, standsAlone: paragraph.content.isEmpty)
    return number == style.numbering ? nil : number
  }

  /// Writes `w:pPr`: the style, and what no style can say.
  func writeProperties(
    style: StyleReference, number: NumberReference? = nil, _ indent: ParagraphIndent? = nil, outlineLevel: Int? = nil,
    closing section: PageSection? = nil
  ) {
    guard number != nil || outlineLevel != nil || section != nil else { return xml.embed(style.properties) }
    xml.start("w:pPr")
    xml.property("w:pStyle", style.id)
    if let number {
      number.write(to: xml)
      // The indents of a level that a paragraph names itself come before those of its style.
      if let indent, number != .none, resources.numbering.indent(of: number) != indent { indent.write(to: xml) }
    }
    if let outlineLevel { xml.property("w:outlineLvl", outlineLevel) }
    if let section { write(section.page) }
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
