internal import KeHoachLayout

/// `word/footnotes.xml`: the footnotes and the lines that part them from the text.
struct FootnotesPart {
  /// The lines above the footnotes. Their ids come before those of the footnotes, which are their numbers.
  enum Separator: String, CaseIterable {
    /// The line above the first footnote of a page.
    case separator
    /// The line above a footnote that comes from the page before.
    case continuationSeparator

    /// The id.
    var id: Int { self == .separator ? -1 : 0 }
  }

  private let layout: DocumentLayout
  private let resources: DocumentResources

  /// Makes the part of a layout.
  init(_ layout: DocumentLayout, _ resources: DocumentResources) {
    self.layout = layout
    self.resources = resources
  }

  /// The part.
  func part() -> PackagePart {
    let xml = XMLWriter()
    xml.start("w:footnotes")
    xml.attribute("xmlns:w", XMLWriter.wordNamespace)
    for separator in Separator.allCases { write(separator, to: xml) }
    let story = StoryWriter(xml, resources, footnoteCount: 0)
    for (index, footnote) in layout.footnotes.enumerated() {
      xml.start("w:footnote")
      xml.attribute("w:id", index + 1)
      story.write(footnote)
      xml.end()
    }
    xml.end()
    return PackagePart(
      name: "/word/footnotes.xml",
      contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
      kind: .footnotes, id: "footnotes", content: xml.finishFragment())
  }

  private func write(_ separator: Separator, to xml: XMLWriter) {
    xml.start("w:footnote")
    xml.attribute("w:type", separator.rawValue)
    xml.attribute("w:id", separator.id)
    xml.element("w:p") {
      xml.element("w:pPr") { xml.property("w:pStyle", ParagraphStyleName.footnote.rawValue) }
      xml.element("w:r") { xml.element(separator == .separator ? "w:separator" : "w:continuationSeparator") }
    }
    xml.end()
  }
}
