/// The ids of a page: each given once.
struct HTMLAnchors {
  private var taken: Set<String> = []

  /// The id for an anchor, nil if another element has it already.
  mutating func claim(_ anchor: String) -> String? {
    let id = Self.id(anchor)
    return !id.isEmpty && taken.insert(id).inserted ? id : nil
  }

  /// The address of an anchor within the page.
  static func link(to anchor: String) -> String {
    id(anchor).unicodeScalars.reduce(into: "#") { link, scalar in
      if reserved.contains(scalar) {
        link += "%" + String(scalar.value, radix: 16, uppercase: true)
      } else {
        link.unicodeScalars.append(scalar)
      }
    }
  }

  private static let reserved: Set<Unicode.Scalar> = [
    "%", "\"", "<", ">", "#", "\\", "^", "`", "{", "|", "}", "[", "]",
  ]

  /// An id holds no white space.
  private static func id(_ anchor: String) -> String {
    String(String.UnicodeScalarView(anchor.unicodeScalars.map { $0.properties.isWhitespace ? "-" : $0 }))
  }
}
