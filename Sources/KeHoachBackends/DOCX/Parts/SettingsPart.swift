/// `word/settings.xml`: how Word treats the document. Nothing here makes Word ask on opening.
struct SettingsPart {
  /// The language of the text.
  var language: String
  /// Whether the document has footnotes.
  var hasFootnotes: Bool

  /// The part.
  func part() -> PackagePart {
    let xml = XMLWriter()
    xml.start("w:settings")
    xml.attribute("xmlns:w", XMLWriter.wordNamespace)
    xml.start("w:zoom")
    xml.attribute("w:percent", 100)
    xml.end()
    xml.property("w:defaultTabStop", 720)
    xml.toggle("w:evenAndOddHeaders", false)
    xml.property("w:characterSpacingControl", "doNotCompress")
    if hasFootnotes {
      xml.element("w:footnotePr") {
        for separator in FootnotesPart.Separator.allCases {
          xml.element("w:footnote") { xml.attribute("w:id", separator.id) }
        }
      }
    }
    writeCompatibility(to: xml)
    xml.property("w:themeFontLang", language)
    // Figures in the text are Vietnamese: a comma before decimals.
    xml.property("w:decimalSymbol", ",")
    xml.property("w:listSeparator", ";")
    xml.end()
    return PackagePart(
      name: "/word/settings.xml",
      contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
      kind: .settings, id: "settings", content: xml.finishFragment())
  }

  private func writeCompatibility(to xml: XMLWriter) {
    let settings = [
      ("compatibilityMode", 15), ("overrideTableStyleFontSizeAndJustification", 1), ("enableOpenTypeFeatures", 1),
      ("doNotFlipMirrorIndents", 1), ("differentiateMultirowTableHeaders", 1),
    ]
    xml.start("w:compat")
    for (name, value) in settings {
      xml.element("w:compatSetting") {
        xml.attribute("w:name", name)
        xml.attribute("w:uri", "http://schemas.microsoft.com/office/word")
        xml.attribute("w:val", value)
      }
    }
    xml.end()
  }
}
