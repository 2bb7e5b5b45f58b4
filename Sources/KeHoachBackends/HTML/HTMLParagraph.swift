import KeHoachLayout

extension HTMLDocument {
  /// Writes a paragraph; nothing for one without words.
  func write(_ paragraph: ParagraphLayout) {
    guard paragraph.label != nil || !paragraph.content.isEmpty else { return }
    xml.start("p")
    writeAttributes(of: paragraph)
    writeWords(of: paragraph)
    xml.endFull()
  }

  /// Writes class and id of the element just opened.
  func writeAttributes(of paragraph: ParagraphLayout) {
    xml.attribute("class", paragraph.style.rawValue + (paragraph.keepsWithNext ? " giu" : ""))
    if let frame = paragraph.frame {
      // The border, 1 pt above and below, is part of the height.
      let size = "width:\(frame.width.css)mm;height:\(frame.height.css)mm;line-height:calc(\(frame.height.css)mm - 2pt)"
      xml.attribute("style", size + ";padding:0")
    }
    if let id = paragraph.anchor.flatMap({ anchors.claim($0) }) { xml.attribute("id", id) }
  }

  /// Writes label and content.
  func writeWords(of paragraph: ParagraphLayout) {
    if let label = paragraph.label {
      element("span", class: "so") { xml.text(label.text) }
      if label.level > .division {
        xml.text(" ")
      } else if !paragraph.content.isEmpty {
        writeLineBreak()
      }
    }
    for inline in paragraph.content {
      switch inline {
      case .text(let text, let traits): write(text, traits, in: paragraph.style)
      case .reference(let text, let anchor):
        xml.start("a")
        xml.attribute("href", HTMLAnchors.link(to: anchor))
        xml.text(text)
        xml.endFull()
      case .footnoteMark(let number): writeNoteMark(number)
      case .lineBreak: writeLineBreak()
      }
    }
  }

  /// Starts a new line.
  func writeLineBreak() {
    xml.start("br")
    xml.end()
  }

  private func write(_ text: String, _ traits: TextTraits, in name: ParagraphStyleName) {
    guard !traits.isEmpty else { return xml.text(text) }
    let style = layout.styleSheet[name]
    var depth = 0
    func open(_ name: StaticString, _ group: String? = nil) {
      xml.start(name)
      if let group { xml.attribute("class", group) }
      depth += 1
    }
    if traits.contains(.bold) { style.bold ? open("span", "khong-dam") : open("strong") }
    if traits.contains(.italic) { style.italic ? open("span", "khong-nghieng") : open("em") }
    if traits.contains(.underline) { open("u") }
    xml.text(text)
    for _ in 0..<depth { xml.endFull() }
  }
}
