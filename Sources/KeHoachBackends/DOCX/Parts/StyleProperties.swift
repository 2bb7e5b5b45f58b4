internal import KeHoachLayout

extension TextAlignment {
  /// The value of `w:jc`.
  var justification: String { self == .justify ? "both" : rawValue }
}

extension StyleCatalog.Entry {
  /// Writes the paragraph properties of the style.
  func writeParagraphProperties(to xml: XMLWriter) {
    xml.start("w:pPr")
    if look.keepsWithNext { xml.toggle("w:keepNext") }
    if look.keepsLines { xml.toggle("w:keepLines") }
    if let numbering { numbering.write(to: xml) }
    ParagraphSpacing(before: look.spaceBefore, after: look.spaceAfter, lineSpacing: look.lineSpacing).write(to: xml)
    indent.write(to: xml)
    xml.property("w:jc", look.alignment.justification)
    if let outlineDepth { xml.property("w:outlineLvl", outlineDepth.outlineLevel) }
    xml.end()
  }

  /// Writes the run properties of the style where they differ from the defaults.
  ///
  /// - Parameter standard: the default size in points.
  func writeRunProperties(than standard: Double, to xml: XMLWriter) {
    let size = Measure.halfPoints(look.size)
    let hasSize = size != Measure.halfPoints(standard)
    guard look.bold || look.italic || look.boxed || hasSize || look.color != "000000" else { return }
    xml.start("w:rPr")
    if look.bold {
      xml.toggle("w:b")
      xml.toggle("w:bCs")
    }
    if look.italic {
      xml.toggle("w:i")
      xml.toggle("w:iCs")
    }
    if look.color != "000000" { xml.property("w:color", look.color) }
    if hasSize {
      xml.property("w:sz", size)
      xml.property("w:szCs", size)
    }
    if look.boxed {
      // A border of the run, not of the paragraph: it goes around the words only.
      xml.element("w:bdr") {
        xml.attribute("w:val", "single")
        xml.attribute("w:sz", 4)
        xml.attribute("w:space", 1)
        xml.attribute("w:color", look.color)
      }
    }
    xml.end()
  }
}

extension NumberReference {
  /// Writes `w:numPr`.
  func write(to xml: XMLWriter) {
    xml.start("w:numPr")
    xml.property("w:ilvl", level)
    xml.property("w:numId", list)
    xml.end()
  }
}

extension Int {
  /// The value of `w:outlineLvl` for a depth from 1; what is deeper than Word's nine levels is on the last of them.
  var outlineLevel: Int { Swift.min(Swift.max(self, 1), 9) - 1 }
}

/// Space around and between lines (`w:spacing`).
struct ParagraphSpacing {
  /// Space above in points.
  var before = 0.0
  /// Space below in points.
  var after = 0.0
  /// Distance of lines as a multiple of single spacing.
  var lineSpacing: Double

  /// Writes `w:spacing`.
  func write(to xml: XMLWriter) {
    xml.start("w:spacing")
    xml.attribute("w:before", max(0, Measure.twips(points: before)))
    xml.attribute("w:after", max(0, Measure.twips(points: after)))
    xml.attribute("w:line", max(1, Measure.twips(points: lineSpacing * 12)))
    xml.attribute("w:lineRule", "auto")
    xml.end()
  }
}
