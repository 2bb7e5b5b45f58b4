/// `word/theme/theme1.xml`: the one font and black, for whatever people add in Word.
struct ThemePart {
  /// The one family of the document.
  var family: String

  /// The part.
  func part() -> PackagePart {
    let xml = XMLWriter()
    xml.start("a:theme")
    xml.attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
    xml.attribute("name", "kehoach")
    xml.start("a:themeElements")
    writeColors(to: xml)
    writeFonts(to: xml)
    writeFormats(to: xml)
    xml.end()
    xml.end()
    return PackagePart(
      name: "/word/theme/theme1.xml", contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
      kind: .theme, id: "theme", content: xml.finishFragment())
  }

  private func writeColors(to xml: XMLWriter) {
    let colors: [(StaticString, String)] = [
      ("a:dk1", "000000"), ("a:lt1", "FFFFFF"), ("a:dk2", "000000"), ("a:lt2", "FFFFFF"), ("a:accent1", "1F4E79"),
      ("a:accent2", "C00000"), ("a:accent3", "7F7F7F"), ("a:accent4", "BF9000"), ("a:accent5", "2E75B6"),
      ("a:accent6", "548235"), ("a:hlink", "000000"), ("a:folHlink", "000000"),
    ]
    xml.start("a:clrScheme")
    xml.attribute("name", "kehoach")
    for (name, color) in colors {
      xml.element(name) { xml.element("a:srgbClr") { xml.attribute("val", color) } }
    }
    xml.end()
  }

  private func writeFonts(to xml: XMLWriter) {
    xml.start("a:fontScheme")
    xml.attribute("name", "kehoach")
    for kind: StaticString in ["a:majorFont", "a:minorFont"] {
      xml.element(kind) {
        for (script, typeface) in [("a:latin", family), ("a:ea", ""), ("a:cs", "")] as [(StaticString, String)] {
          xml.element(script) { xml.attribute("typeface", typeface) }
        }
      }
    }
    xml.end()
  }

  /// The schema wants three fills, lines and effects, and three fills of backgrounds.
  private func writeFormats(to xml: XMLWriter) {
    func writeFill() {
      xml.element("a:solidFill") { xml.element("a:schemeClr") { xml.attribute("val", "phClr") } }
    }
    xml.start("a:fmtScheme")
    xml.attribute("name", "kehoach")
    xml.element("a:fillStyleLst") { for _ in 1...3 { writeFill() } }
    xml.element("a:lnStyleLst") {
      for width in [6350, 12700, 19050] {
        xml.element("a:ln") {
          xml.attribute("w", width)
          writeFill()
        }
      }
    }
    xml.element("a:effectStyleLst") {
      for _ in 1...3 { xml.element("a:effectStyle") { xml.element("a:effectLst") } }
    }
    xml.element("a:bgFillStyleLst") { for _ in 1...3 { writeFill() } }
    xml.end()
  }
}
