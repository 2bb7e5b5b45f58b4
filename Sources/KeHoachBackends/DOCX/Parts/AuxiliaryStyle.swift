internal import KeHoachLayout

/// The styles that are no component of a plan but that Word needs to set one.
enum AuxiliaryStyle: String, CaseIterable {
  /// The paragraph that holds a rule.
  case rule = "duong-ke"
  /// The paragraph that shows a chart.
  case chart = "bieu-do"
  /// A paragraph that OOXML demands after a table; it takes no room.
  case sectionBreak = "ngat-phan"
  /// The mark of a footnote.
  case footnoteMark = "dau-chu-thich"
  /// A table with lines.
  case lineTable = "bang-ke"
  /// A grid without lines.
  case grid = "khung-khong-ke"

  /// The name that people see.
  var title: String {
    switch self {
    case .rule: "Đường kẻ"
    case .chart: "Biểu đồ"
    case .sectionBreak: "Ngắt phần"
    case .footnoteMark: "Dấu chú thích"
    case .lineTable: "Bảng kẻ"
    case .grid: "Khung không kẻ"
    }
  }

  private var type: String {
    switch self {
    case .rule, .chart, .sectionBreak: "paragraph"
    case .footnoteMark: "character"
    case .lineTable, .grid: "table"
    }
  }

  private var base: String {
    switch self {
    case .rule, .chart, .sectionBreak: "Normal"
    case .footnoteMark: "DefaultParagraphFont"
    case .lineTable, .grid: "TableNormal"
    }
  }

  /// Writes the style.
  func write(_ sheet: StyleSheet, to xml: XMLWriter) {
    xml.start("w:style")
    xml.attribute("w:type", type)
    xml.attribute("w:customStyle", "1")
    xml.attribute("w:styleId", rawValue)
    xml.property("w:name", title)
    xml.property("w:basedOn", base)
    switch self {
    case .rule: writeExactLine(points: 4, after: 4, centred: true, to: xml)
    case .chart: xml.element("w:pPr") { xml.property("w:jc", "center") }
    case .sectionBreak:
      writeExactLine(points: 1, after: 0, centred: false, to: xml)
      xml.element("w:rPr") {
        xml.property("w:sz", 2)
        xml.property("w:szCs", 2)
      }
    case .footnoteMark: xml.element("w:rPr") { xml.property("w:vertAlign", "superscript") }
    case .lineTable:
      writeTable(lines: sheet.tableLineWeight, padding: Measure.twips(millimetres: sheet.cellPadding), to: xml)
    case .grid: writeTable(lines: nil, padding: 0, to: xml)
    }
    xml.end()
  }

  private func writeExactLine(points: Double, after: Double, centred: Bool, to xml: XMLWriter) {
    xml.start("w:pPr")
    xml.element("w:spacing") {
      xml.attribute("w:before", 0)
      xml.attribute("w:after", Measure.twips(points: after))
      xml.attribute("w:line", Measure.twips(points: points))
      xml.attribute("w:lineRule", "exact")
    }
    if centred { xml.property("w:jc", "center") }
    xml.end()
  }

  private func writeTable(lines weight: Double?, padding: Int, to xml: XMLWriter) {
    xml.start("w:tblPr")
    TableMeasure.write("w:tblInd", 0, to: xml)
    if let weight {
      xml.start("w:tblBorders")
      for side: StaticString in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
        xml.element(side) {
          xml.attribute("w:val", "single")
          xml.attribute("w:sz", Measure.eighths(weight))
          xml.attribute("w:space", 0)
          xml.attribute("w:color", "000000")
        }
      }
      xml.end()
    }
    xml.start("w:tblCellMar")
    TableMeasure.write("w:top", 0, to: xml)
    TableMeasure.write("w:left", padding, to: xml)
    TableMeasure.write("w:bottom", 0, to: xml)
    TableMeasure.write("w:right", padding, to: xml)
    xml.end()
    xml.end()
  }
}

/// A measure of a table, in twips.
enum TableMeasure {
  /// Writes an element with a width: `<name w:w="twips" w:type="dxa"/>`.
  static func write(_ name: StaticString, _ twips: Int, to xml: XMLWriter) {
    xml.start(name)
    xml.attribute("w:w", twips)
    xml.attribute("w:type", "dxa")
    xml.end()
  }
}
