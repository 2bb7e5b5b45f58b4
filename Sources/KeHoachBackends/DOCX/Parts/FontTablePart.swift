/// `word/fontTable.xml`: what Word should look for where the font is not at hand.
struct FontTablePart {
  /// The one family of the document.
  var family: String

  /// The part.
  func part() -> PackagePart {
    let xml = XMLWriter()
    xml.start("w:fonts")
    xml.attribute("xmlns:w", XMLWriter.wordNamespace)
    xml.start("w:font")
    xml.attribute("w:name", family)
    xml.property("w:charset", "00")
    xml.property("w:family", "roman")
    xml.property("w:pitch", "variable")
    xml.end()
    xml.end()
    return PackagePart(
      name: "/word/fontTable.xml",
      contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml",
      kind: .fontTable, id: "fontTable", content: xml.finishFragment())
  }
}
