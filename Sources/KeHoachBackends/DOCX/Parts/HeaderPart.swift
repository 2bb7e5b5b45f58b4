internal import KeHoachLayout

/// A page header. NĐ 30/2020/NĐ-CP, Phụ lục I, I.7: the number, centred at the top, not on the first page.
enum HeaderPart: String, CaseIterable {
  /// The number alone.
  case pageNumber = "header1"
  /// Nothing, for the first page of a section.
  case firstPage = "header2"

  /// The part.
  func part() -> PackagePart {
    let xml = XMLWriter()
    xml.start("w:hdr")
    xml.attribute("xmlns:w", XMLWriter.wordNamespace)
    xml.start("w:p")
    xml.element("w:pPr") { xml.property("w:pStyle", ParagraphStyleName.pageNumber.rawValue) }
    if self == .pageNumber {
      xml.start("w:fldSimple")
      xml.attribute("w:instr", " PAGE ")
      xml.run("2")
      xml.end()
    }
    xml.end()
    xml.end()
    return PackagePart(
      name: "/word/\(rawValue).xml",
      contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
      kind: .header, id: rawValue, content: xml.finishFragment())
  }
}
