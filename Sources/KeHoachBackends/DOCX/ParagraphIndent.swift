internal import KeHoachLayout

/// Indents of a paragraph in twips (`w:ind`).
struct ParagraphIndent: Hashable {
  /// Of the whole paragraph.
  var left: Int
  /// Of the first line, negative for a hanging one.
  var firstLine: Int

  /// The indents of a style.
  init(_ look: ParagraphStyle) {
    left = Measure.twips(millimetres: look.leftIndent)
    firstLine = Measure.twips(millimetres: look.firstLineIndent)
  }

  /// Writes `w:ind`.
  func write(to xml: XMLWriter) {
    xml.start("w:ind")
    xml.attribute("w:left", left)
    if firstLine < 0 {
      xml.attribute("w:hanging", -firstLine)
    } else {
      xml.attribute("w:firstLine", firstLine)
    }
    xml.end()
  }
}
