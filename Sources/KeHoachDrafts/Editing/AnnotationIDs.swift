import KeHoachOffice

/// Gives comments and tracked changes identifiers that no other has.
struct AnnotationIDs {
  /// What Word takes for an identifier at most, with room for those to come.
  private static let largest = 1 << 30
  private var next = 0

  /// Stays beyond all identifiers of a part.
  mutating func avoid(_ tree: XMLTree) {
    for element in tree.root.subtree {
      guard let id = element.attribute("id").flatMap({ Int($0) }), id >= next, id < Self.largest else { continue }
      next = id + 1
    }
  }

  /// One that is free.
  mutating func take() -> String {
    defer { next += 1 }
    return String(next)
  }
}

/// Who changes a document, and whether each change is tracked.
struct Signature {
  /// Whether changes are tracked.
  var tracks: Bool
  /// Who comments and changes.
  var author: String
  /// When; empty to leave it out.
  var date: String

  /// Takes what the caller of the editor says.
  init(_ edits: WordEdits) {
    tracks = edits.tracksChanges
    author = edits.author.allowedInXML
    date = edits.date.allowedInXML
  }

  /// Signs a comment or a tracked change.
  func sign(_ element: XMLNode, _ ids: inout AnnotationIDs) {
    element.setAttribute("id", to: ids.take())
    element.setAttribute("author", to: author)
    if !date.isEmpty { element.setAttribute("date", to: date) }
  }
}

extension String {
  /// The characters that XML can hold.
  var allowedInXML: String {
    let isAllowed = { (scalar: Unicode.Scalar) in
      switch scalar.value {
      case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
      default: false
      }
    }
    return unicodeScalars.allSatisfy(isAllowed)
      ? self : String(String.UnicodeScalarView(unicodeScalars.filter(isAllowed)))
  }
}
