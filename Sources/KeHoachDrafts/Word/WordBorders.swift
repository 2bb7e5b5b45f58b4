import KeHoachOffice

/// Lines around paragraphs, tables and cells.
enum WordBorders {
  /// Whether a border can be seen.
  static func isDrawn(_ border: XMLNode) -> Bool {
    switch border.attribute("val") {
    case nil, "nil"?, "none"?: false
    default: true
    }
  }
}
