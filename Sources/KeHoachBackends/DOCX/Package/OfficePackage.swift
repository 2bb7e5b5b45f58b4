/// An Open Packaging Conventions package: the one list of parts that both the .docx and the Flat OPC file are made of.
struct OfficePackage {
  /// The parts in the order they are stored.
  var parts: [PackagePart]
  /// The relationships of the package itself.
  var relationships: [Relationship]

  /// The relationship parts: of the package first, then of every part that has any.
  private var relationshipParts: [(name: String, content: XMLFragment)] {
    [("/_rels/.rels", Self.markup(relationships))]
      + parts.filter { !$0.relationships.isEmpty }
      .map { (Self.relationshipsName(of: $0.name), Self.markup($0.relationships)) }
  }

  /// The package as a ZIP file.
  func zipped() throws(PackagingError) -> [UInt8] {
    let entries =
      [("/[Content_Types].xml", contentTypes)] + relationshipParts + parts.map { ($0.name, $0.content) }
    return try ZipArchive.pack(
      entries.map { ZipArchive.Entry(name: String($0.dropFirst()), pieces: $1.filePieces) })
  }

  /// The package as a Flat OPC file.
  func flattened() -> [UInt8] {
    let xml = XMLWriter()
    xml.declaration()
    xml.processingInstruction("mso-application", "progid=\"Word.Document\"")
    xml.start("pkg:package")
    xml.attribute("xmlns:pkg", "http://schemas.microsoft.com/office/2006/xmlPackage")
    let stored =
      relationshipParts.map { ($0.name, Self.relationshipsType, $0.content) }
      + parts.map { ($0.name, $0.contentType, $0.content) }
    for (name, contentType, content) in stored {
      xml.start("pkg:part")
      xml.attribute("pkg:name", name)
      xml.attribute("pkg:contentType", contentType)
      xml.element("pkg:xmlData") { xml.embed(content) }
      xml.end()
    }
    xml.end()
    return xml.finish()
  }

  private static let relationshipsType = "application/vnd.openxmlformats-package.relationships+xml"

  /// `[Content_Types].xml`: the media type of every part.
  private var contentTypes: XMLFragment {
    let xml = XMLWriter()
    xml.start("Types")
    xml.attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
    for (suffix, type) in [("rels", Self.relationshipsType), ("xml", "application/xml")] {
      xml.element("Default") {
        xml.attribute("Extension", suffix)
        xml.attribute("ContentType", type)
      }
    }
    for part in parts {
      xml.element("Override") {
        xml.attribute("PartName", part.name)
        xml.attribute("ContentType", part.contentType)
      }
    }
    xml.end()
    return xml.finishFragment()
  }

  private static func markup(_ relationships: [Relationship]) -> XMLFragment {
    let xml = XMLWriter()
    xml.start("Relationships")
    xml.attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")
    for relationship in relationships {
      xml.element("Relationship") {
        xml.attribute("Id", relationship.id)
        xml.attribute("Type", relationship.kind.rawValue)
        xml.attribute("Target", relationship.target)
      }
    }
    xml.end()
    return xml.finishFragment()
  }

  /// `/word/document.xml` gives `/word/_rels/document.xml.rels`.
  private static func relationshipsName(of part: String) -> String {
    let slash = part.lastIndex(of: "/") ?? part.startIndex
    return part[...slash] + "_rels" + part[slash...] + ".rels"
  }
}
