/// The page around a plan: a skeleton with places, and the part of the style sheet that isn't made from the layout.
///
/// An office gives its own to change the page; the places are those of ``Place``.
public struct HTMLPage: Sendable, Equatable {
  /// The page with its places, `{{van-ban}}` among them.
  public var skeleton: String
  /// CSS that comes after the styles made from the layout, so that it can override them.
  public var css: String

  /// Makes a page of a template's files.
  public init(skeleton: String, css: String) {
    self.skeleton = skeleton
    self.css = css
  }

  /// What the backend puts into the skeleton. The raw value stands there between `{{` and `}}`.
  public enum Place: String, Sendable, CaseIterable {
    /// The language tag, for the `lang` attribute.
    case language = "ngon-ngu"
    /// Title and other elements about the document, for the head.
    case information = "thong-tin"
    /// CSS made from the layout: a class for each style of paragraph, the pages.
    case styles = "kieu"
    /// The page's own CSS.
    case css
    /// The plan, for the body.
    case document = "van-ban"
  }

  /// The places that the skeleton lacks: a page without them leaves something out.
  public var missingPlaces: [Place] {
    let places = pieces.compactMap { if case .place(let place) = $0 { place } else { nil } }
    return Place.allCases.filter { !places.contains($0) }
  }

  /// The skeleton with its places filled. What is put in is not searched for places.
  func filled(_ content: (Place) -> [UInt8]) -> [UInt8] {
    let filled = pieces.map { piece in
      switch piece {
      case .text(let text): Array(text.utf8)
      case .place(let place): content(place)
      }
    }
    var page: [UInt8] = []
    page.reserveCapacity(filled.reduce(0) { $0 + $1.count })
    for piece in filled { page += piece }
    return page
  }

  private enum Piece {
    case text(Substring)
    case place(Place)
  }

  /// The skeleton cut at its places; `{{` that begins none is text.
  private var pieces: [Piece] {
    var pieces: [Piece] = []
    var rest = skeleton[...]
    var search = rest.startIndex
    while let open = rest[search...].firstIndex(of: "{") {
      let tail = rest[open...]
      if let place = Place.allCases.first(where: { tail.hasPrefix("{{\($0.rawValue)}}") }) {
        pieces += [.text(rest[..<open]), .place(place)]
        rest = tail.dropFirst(place.rawValue.count + 4)
        search = rest.startIndex
      } else {
        search = skeleton.index(after: open)
      }
    }
    return pieces + [.text(rest)]
  }
}
