internal import CLibXML2

/// What the namespace of an element or attribute means, whichever prefix it has, and whether the document is a
/// transitional or a strict one.
package enum XMLNamespace: Sendable, Hashable, CaseIterable {
  /// None.
  case none
  /// `w`: words.
  case word
  /// `w14`, `w15`, `w16…`: words as later versions of Word have them.
  case wordExtension
  /// `r`: identifiers of relationships in other parts.
  case relationships
  /// `mc`: choices between what newer and what older programs understand.
  case compatibility
  /// `wp`: drawings among words.
  case wordDrawing
  /// `wps`, `wpg`, `wpc`: shapes, groups and canvases among words.
  case wordShape
  /// `a`: drawings.
  case drawing
  /// `pic`: pictures.
  case picture
  /// `v`: old drawings.
  case vector
  /// `o`: old drawings, what Office adds.
  case office
  /// `m`: formulas.
  case math
  /// `xml`: of XML itself.
  case xml
  /// Any other.
  case other

  /// The addresses of each: the first is the one of transitional documents.
  private static let addresses: [(XMLNamespace, StaticString)] = [
    (.word, "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (.word, "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    (.wordExtension, "http://schemas.microsoft.com/office/word/2010/wordml"),
    (.wordExtension, "http://schemas.microsoft.com/office/word/2012/wordml"),
    (.relationships, "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (.relationships, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    (.compatibility, "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    (.wordDrawing, "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    (.wordDrawing, "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"),
    (.wordDrawing, "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"),
    (.wordShape, "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    (.wordShape, "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
    (.wordShape, "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"),
    (.drawing, "http://schemas.openxmlformats.org/drawingml/2006/main"),
    (.drawing, "http://purl.oclc.org/ooxml/drawingml/main"),
    (.picture, "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    (.picture, "http://purl.oclc.org/ooxml/drawingml/picture"),
    (.vector, "urn:schemas-microsoft-com:vml"),
    (.office, "urn:schemas-microsoft-com:office:office"),
    (.math, "http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (.math, "http://purl.oclc.org/ooxml/officeDocument/math"),
    (.xml, "http://www.w3.org/XML/1998/namespace"),
  ]

  /// What an address means.
  init(uri: UnsafePointer<xmlChar>) {
    self = Self.addresses.first { xmlStrEqual(uri, $0.1.utf8Start) == 1 }?.0 ?? .other
  }
}
