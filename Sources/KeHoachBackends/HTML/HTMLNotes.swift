import KeHoachLayout

extension HTMLDocument {
  /// Writes the mark of a footnote, linked to it. The first one is where the footnote leads back to.
  func writeNoteMark(_ number: Int) {
    element("sup") {
      guard layout.footnotes.indices.contains(number - 1) else { return xml.text("[\(number)]") }
      notes.seen = max(notes.seen, number)
      xml.start("a")
      if let id = anchors.claim(Self.mark(number)) { xml.attribute("id", id) }
      xml.attribute("role", "doc-noteref")
      writeLink(to: Self.note(number), number, name: "Chú thích \(number)")
    }
  }

  /// Writes the footnotes that are referred to and not yet printed; below the last section all.
  func writeNotes(isLast: Bool) {
    let last = isLast ? layout.footnotes.count : notes.seen
    guard notes.printed < last else { return }
    let first = notes.printed + 1
    notes.printed = last
    xml.start("section")
    xml.attribute("class", "chu-thich-cuoi")
    xml.attribute("role", "doc-endnotes")
    xml.attribute("aria-label", "Chú thích từ \(first)")
    for number in first...last { writeNote(number) }
    xml.endFull()
  }

  private func writeNote(_ number: Int) {
    xml.start("div")
    if let id = anchors.claim(Self.note(number)) { xml.attribute("id", id) }
    for (index, paragraph) in layout.footnotes[number - 1].paragraphs.enumerated() {
      xml.start("p")
      writeAttributes(of: paragraph)
      if index == 0 {
        if number <= notes.seen {
          xml.start("a")
          writeLink(to: Self.mark(number), number, name: "Về chỗ gọi chú thích \(number)")
        } else {
          xml.text("[\(number)]")
        }
        xml.text(" ")
      }
      writeWords(of: paragraph)
      xml.endFull()
    }
    xml.endFull()
  }

  private func writeLink(to anchor: String, _ number: Int, name: String) {
    xml.attribute("href", HTMLAnchors.link(to: anchor))
    xml.attribute("aria-label", "[\(number)] \(name)")
    xml.text("[\(number)]")
    xml.endFull()
  }

  // A colon, so that no anchor of the author's is the same.
  private static func mark(_ number: Int) -> String { "goi:\(number)" }
  private static func note(_ number: Int) -> String { "chu-thich:\(number)" }
}
