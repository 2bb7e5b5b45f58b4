/// How a paragraph names its style.
final class StyleReference {
  /// The id of the style.
  let id: String
  /// The whole `w:pPr` of a paragraph that says nothing else, as nearly all cells of tables do.
  let properties: XMLFragment

  /// Makes a reference.
  init(id: String) {
    self.id = id
    properties = XMLWriter.fragment { xml in xml.element("w:pPr") { xml.property("w:pStyle", id) } }
  }
}
