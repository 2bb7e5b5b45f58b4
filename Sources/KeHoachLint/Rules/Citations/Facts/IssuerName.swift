import KeHoachModel
import KeHoachText

/// The issuer of a citation, taken apart to compare it with another one: `UBND tỉnh Tây Ninh` is a Committee of
/// `tay ninh`.
struct IssuerName {
  /// The body, where it is one of `IssuerTable`.
  private let body: Issuer?
  /// The name of the place without `tỉnh` and the like; empty where none is written.
  private let place: String
  /// The common noun before it: `tinh`.
  private let unit: String?

  init(_ text: String) {
    body = SymbolGrammar.issuer(named: text)
    let words = Keyword.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let start = words.lastIndex { Self.units.contains($0) }
    unit = start.map { words[$0] }
    place = start.map { words[($0 + 1)...].joined(separator: " ") } ?? ""
  }

  /// Whether both are the same kind of body, or nothing is known about them.
  func isKnown(like other: IssuerName) -> Bool { body != nil && body == other.body }

  /// Whether both are the same kind of body, but of two places.
  func isElsewhere(than other: IssuerName) -> Bool {
    isKnown(like: other) && !place.isEmpty && !other.place.isEmpty && place != other.place
  }

  /// Whether both can be one body: `UBND tỉnh` and `UBND tỉnh Tây Ninh`, not `UBND tỉnh` and `UBND xã Mường Hum`.
  func mayBe(_ other: IssuerName) -> Bool {
    let isOtherUnit = unit != nil && other.unit != nil && unit != other.unit
    return isKnown(like: other) && !isOtherUnit && !isElsewhere(than: other)
  }

  /// The last word of the common noun before a place's name.
  private static let units: Set<String> = ["tinh", "pho", "tp", "huyen", "quan", "xa", "phuong", "khu"]
}
