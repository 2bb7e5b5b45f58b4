/// A place in the text that references lead to.
struct Bookmark: Equatable {
  /// The number, unique in the document.
  var id: Int
  /// The name as Word allows it: letters, digits and underscores, at most 40 of them, no digit first.
  var name: String
}

/// The bookmarks of a document by their anchors.
struct Bookmarks {
  private var byAnchor: [String: Bookmark] = [:]

  /// Gives each anchor a name of its own; the first of equal anchors counts.
  init(_ anchors: [String]) {
    var taken: Set<String> = []
    for anchor in anchors where byAnchor[anchor] == nil {
      let name = Self.name(for: anchor, taken: taken)
      taken.insert(name.lowercased())
      byAnchor[anchor] = Bookmark(id: byAnchor.count, name: name)
    }
  }

  /// The bookmark of an anchor, nil when nothing in the document has it.
  subscript(anchor: String) -> Bookmark? { byAnchor[anchor] }

  /// Word compares names without regard to case.
  private static func name(for anchor: String, taken: Set<String>) -> String {
    let allowed = anchor.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        byte
      default: UInt8(ascii: "_")
      }
    }
    var stem = String(decoding: allowed.prefix(32), as: UTF8.self)
    if stem.first?.isLetter != true { stem = "m_" + stem }
    var name = stem
    var copy = 2
    while taken.contains(name.lowercased()) {
      name = "\(stem)_\(copy)"
      copy += 1
    }
    return name
  }
}
