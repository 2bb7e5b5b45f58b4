internal import KeHoachLayout

/// `word/numbering.xml`: the schemes of numbers and the lists that follow them.
struct NumberingPart {
  private let numbering: Numbering

  /// Makes the part of the numbers given.
  init(_ numbering: Numbering) {
    self.numbering = numbering
  }

  /// The part.
  func part() -> PackagePart {
    PackagePart(
      name: "/word/numbering.xml",
      contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
      kind: .numbering, id: "numbering", content: content())
  }

  private func content() -> XMLFragment {
    let xml = XMLWriter()
    xml.start("w:numbering")
    xml.attribute("xmlns:w", XMLWriter.wordNamespace)
    for (id, scheme) in numbering.schemes.enumerated() { write(scheme, id: id, to: xml) }
    for (index, list) in numbering.lists.enumerated() { write(list, id: index + 1, to: xml) }
    xml.end()
    return xml.finishFragment()
  }

  private func write(_ scheme: NumberingScheme, id: Int, to xml: XMLWriter) {
    xml.start("w:abstractNum")
    xml.attribute("w:abstractNumId", id)
    // Word tells lists of different documents apart by this number.
    let hexadecimal = String(0x4B48_0000 + id, radix: 16, uppercase: true)
    xml.property("w:nsid", hexadecimal)
    xml.property("w:multiLevelType", scheme.levels.count > 1 ? "multilevel" : "singleLevel")
    for (index, level) in scheme.levels.enumerated() {
      xml.start("w:lvl")
      xml.attribute("w:ilvl", index)
      xml.property("w:start", level.start)
      xml.property("w:numFmt", level.format.rawValue)
      if let style = level.style { xml.property("w:pStyle", style.rawValue) }
      xml.property("w:suff", level.isFollowedBySpace ? "space" : "nothing")
      xml.property("w:lvlText", level.text)
      xml.property("w:lvlJc", "left")
      xml.element("w:pPr") { level.indent.write(to: xml) }
      xml.end()
    }
    xml.end()
  }

  private func write(_ list: Numbering.List, id: Int, to xml: XMLWriter) {
    xml.start("w:num")
    xml.attribute("w:numId", id)
    xml.property("w:abstractNumId", list.scheme)
    for (level, start) in list.starts.sorted(by: { $0.key < $1.key }) {
      xml.start("w:lvlOverride")
      xml.attribute("w:ilvl", level)
      xml.property("w:startOverride", start)
      xml.end()
    }
    xml.end()
  }
}
