internal import KeHoachLayout

/// `word/styles.xml`: every look of the document.
struct StylesPart {
  private let sheet: StyleSheet
  private let catalog: StyleCatalog

  /// Makes the part of a style sheet and of what the stories used of it.
  init(_ sheet: StyleSheet, _ resources: DocumentResources) {
    self.sheet = sheet
    catalog = resources.styles
  }

  /// The part.
  func part() -> PackagePart {
    let xml = XMLWriter()
    xml.start("w:styles")
    xml.attribute("xmlns:w", XMLWriter.wordNamespace)
    writeDefaults(to: xml)
    writeBuiltInStyles(to: xml)
    for name in ParagraphStyleName.allCases { write(name, to: xml) }
    for style in AuxiliaryStyle.allCases { style.write(sheet, to: xml) }
    for variant in catalog.usedVariants { variant.write(baseTitle: title(of: variant.base), to: xml) }
    xml.end()
    return PackagePart(
      name: "/word/styles.xml",
      contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
      kind: .styles, id: "styles", content: xml.finishFragment())
  }

  private func writeDefaults(to xml: XMLWriter) {
    let size = Measure.halfPoints(sheet[.body].size)
    xml.start("w:docDefaults")
    xml.element("w:rPrDefault") {
      xml.element("w:rPr") {
        xml.element("w:rFonts") {
          xml.attribute("w:ascii", sheet.fontFamily)
          xml.attribute("w:eastAsia", sheet.fontFamily)
          xml.attribute("w:hAnsi", sheet.fontFamily)
          xml.attribute("w:cs", sheet.fontFamily)
        }
        xml.property("w:color", "000000")
        xml.property("w:sz", size)
        xml.property("w:szCs", size)
        xml.element("w:lang") {
          xml.attribute("w:val", sheet.language)
          xml.attribute("w:eastAsia", sheet.language)
          xml.attribute("w:bidi", "ar-SA")
        }
      }
    }
    xml.element("w:pPrDefault") {
      xml.element("w:pPr") { ParagraphSpacing(lineSpacing: 1).write(to: xml) }
    }
    xml.end()
  }

  private func writeBuiltInStyles(to xml: XMLWriter) {
    let builtIn = [
      ("paragraph", "Normal", "Normal"), ("character", "DefaultParagraphFont", "Default Paragraph Font"),
      ("table", "TableNormal", "Normal Table"), ("numbering", "NoList", "No List"),
    ]
    for (type, id, name) in builtIn {
      xml.start("w:style")
      xml.attribute("w:type", type)
      xml.attribute("w:default", "1")
      xml.attribute("w:styleId", id)
      xml.property("w:name", name)
      if type == "paragraph" {
        xml.toggle("w:qFormat")
      } else {
        xml.property("w:uiPriority", 99)
        xml.toggle("w:semiHidden")
        xml.toggle("w:unhideWhenUsed")
      }
      if type == "table" {
        xml.element("w:tblPr") {
          TableMeasure.write("w:tblInd", 0, to: xml)
          xml.element("w:tblCellMar") {
            for side: StaticString in ["w:top", "w:left", "w:bottom", "w:right"] {
              TableMeasure.write(side, 0, to: xml)
            }
          }
        }
      }
      xml.end()
    }
  }

  private func write(_ name: ParagraphStyleName, to xml: XMLWriter) {
    let entry = catalog[name]
    xml.start("w:style")
    xml.attribute("w:type", "paragraph")
    xml.attribute("w:customStyle", "1")
    xml.attribute("w:styleId", name.rawValue)
    xml.property("w:name", entry.title)
    xml.property("w:basedOn", "Normal")
    xml.toggle("w:qFormat")
    entry.writeParagraphProperties(to: xml)
    entry.writeRunProperties(than: sheet[.body].size, to: xml)
    xml.end()
  }

  private func title(of base: StyleVariant.Base) -> String {
    switch base {
    case .named(let name): catalog[name].title
    case .auxiliary(let style): style.title
    }
  }
}
