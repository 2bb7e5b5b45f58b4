internal import KeHoachLayout

extension StoryWriter {
  /// Writes a piece of a paragraph.
  func write(_ inline: InlineLayout, in look: ParagraphStyle) {
    switch inline {
    case .text(let text, let traits): writeRun(text, traits, in: look)
    case .reference(let text, let anchor): writeReference(text, to: anchor)
    case .footnoteMark(let number): writeFootnoteMark(number)
    case .lineBreak: xml.element("w:r") { xml.element("w:br") }
    }
  }

  /// A trait that the style has already is switched off: what is written is the outcome, and only where it differs.
  private func writeRun(_ text: String, _ traits: TextTraits, in look: ParagraphStyle) {
    guard !text.isEmpty else { return }
    xml.start("w:r")
    if !traits.isEmpty {
      xml.start("w:rPr")
      if traits.contains(.bold) { xml.toggle("w:b", !look.bold) }
      if traits.contains(.italic) { xml.toggle("w:i", !look.italic) }
      if traits.contains(.underline) { xml.property("w:u", "single") }
      xml.end()
    }
    xml.runText(text)
    xml.end()
  }

  private func writeReference(_ text: String, to anchor: String) {
    guard !text.isEmpty else { return }
    guard let bookmark = resources.bookmarks[anchor] else { return xml.run(text) }
    xml.start("w:hyperlink")
    xml.attribute("w:anchor", bookmark.name)
    xml.attribute("w:history", "1")
    xml.run(text)
    xml.end()
  }

  /// The first mark of a footnote is native; Word has no second one, so that is the number, raised.
  private func writeFootnoteMark(_ number: Int) {
    guard (1...max(1, footnoteCount)).contains(number), footnoteCount > 0 else { return }
    let isFirst = markedFootnotes.insert(number).inserted
    xml.start("w:r")
    xml.element("w:rPr") { xml.property("w:rStyle", AuxiliaryStyle.footnoteMark.rawValue) }
    if isFirst {
      xml.start("w:footnoteReference")
      xml.attribute("w:id", number)
      xml.end()
    } else {
      xml.runText(String(number))
    }
    xml.end()
  }

  /// Writes the number at the head of a footnote.
  func writeFootnoteNumber() {
    xml.start("w:r")
    xml.element("w:rPr") { xml.property("w:rStyle", AuxiliaryStyle.footnoteMark.rawValue) }
    xml.element("w:footnoteRef")
    xml.end()
    xml.run(" ")
  }
}
