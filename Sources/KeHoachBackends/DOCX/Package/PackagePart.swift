/// One part of an Open Packaging Conventions package. Every part of ours is XML.
struct PackagePart {
  /// The name, from the root: `/word/document.xml`.
  var name: String
  /// The media type.
  var contentType: String
  /// What a relationship to this part is called: the last word of its type (`styles`).
  var kind: RelationshipKind
  /// The id of the relationship to this part.
  var id: String
  /// The root element.
  var content: XMLFragment
  /// The parts that this one relates to.
  var relationships: [Relationship] = []

  /// The relationship that leads here.
  var asTarget: Relationship { Relationship(id: id, kind: kind, target: name) }
}

/// A relationship from the package or a part to a part.
struct Relationship: Equatable {
  /// The id, unique in its source.
  var id: String
  /// What the target is to the source.
  var kind: RelationshipKind
  /// The name of the target part, from the root.
  var target: String
}

/// What a part is to another. The raw value is the URI of the type.
enum RelationshipKind: String {
  case officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
  case extendedProperties = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"
  case coreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
  case styles = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
  case numbering = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
  case settings = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings"
  case fontTable = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable"
  case theme = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
  case header = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
  case chart = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart"
  case footnotes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
}
