internal import KeHoachLayout

/// `docProps/core.xml`: title, author and the like.
struct CorePropertiesPart {
  private let properties: DocumentProperties
  private let language: String

  /// Makes the part.
  init(_ properties: DocumentProperties, language: String) {
    self.properties = properties
    self.language = language
  }

  /// The part.
  func part() -> PackagePart {
    let xml = XMLWriter()
    xml.start("cp:coreProperties")
    xml.attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
    xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    xml.element("dc:title") { xml.text(properties.title) }
    if !properties.subject.isEmpty { xml.element("dc:subject") { xml.text(properties.subject) } }
    xml.element("dc:creator") { xml.text(properties.author) }
    if let created = properties.created {
      for name: StaticString in ["dcterms:created", "dcterms:modified"] {
        xml.start(name)
        xml.attribute("xsi:type", "dcterms:W3CDTF")
        xml.text(created)
        xml.end()
      }
    }
    xml.element("dc:language") { xml.text(language) }
    xml.end()
    return PackagePart(
      name: "/docProps/core.xml", contentType: "application/vnd.openxmlformats-package.core-properties+xml",
      kind: .coreProperties, id: "core", content: xml.finishFragment())
  }
}

/// `docProps/app.xml`: what made the document.
enum ExtendedPropertiesPart {
  /// The part.
  static func part() -> PackagePart {
    let xml = XMLWriter()
    xml.start("Properties")
    xml.attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
    xml.element("Application") { xml.text("kehoach") }
    xml.end()
    return PackagePart(
      name: "/docProps/app.xml",
      contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      kind: .extendedProperties, id: "app", content: xml.finishFragment())
  }
}
