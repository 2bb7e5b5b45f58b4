internal import KeHoachLayout

/// `word/document.xml`: the plan and its appendices.
struct DocumentPart {
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
    xml.start("w:document")
    xml.attribute("xmlns:w", XMLWriter.wordNamespace)
    xml.attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
    xml.attribute("xmlns:v", "urn:schemas-microsoft-com:vml")
    xml.attribute("xmlns:o", "urn:schemas-microsoft-com:office:office")
    xml.attribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
    xml.start("w:body")
    let story = StoryWriter(xml, resources, footnoteCount: layout.footnotes.count)
    for (index, section) in layout.sections.enumerated() {
      story.write(section, isLast: index == layout.sections.count - 1)
    }
    if layout.sections.isEmpty { story.writeTinyParagraph() }
    xml.end()
    xml.end()
    return PackagePart(
      name: "/word/document.xml",
      contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      kind: .officeDocument, id: "document", content: xml.finishFragment())
  }
}
