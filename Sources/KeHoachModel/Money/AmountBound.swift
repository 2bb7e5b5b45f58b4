import KeHoachText

/// What the words right before an amount make of it: `không quá 500 triệu đồng` is a ceiling, `Kinh phí: 500 triệu
/// đồng` the amount itself.
public enum AmountBound: Sendable, Hashable {
  /// The amount itself.
  case exact
  /// The most that it may be: `không được vượt quá`, `tối đa`, `dưới`.
  case ceiling
  /// The least that it may be: `ít nhất`, `tối thiểu`, `trên`, `từ`.
  case floor
  /// About as much, or the end of a range: `khoảng`, `gần`, `đến`.
  case estimate

  /// Reads the words before an amount, folded, from the start of its clause or anywhere before that.
  public init(before: String) {
    let clause = before.split { ".;,()".contains($0) }.last ?? ""
    let words = clause.split { !$0.isLetter && !$0.isNumber }.suffix(Self.reach)
    let padded = " " + words.joined(separator: " ") + " "
    // What needs no verb behind it stands right before the amount: `trên địa bàn tỉnh` is no floor.
    let last = words.last.map(String.init) ?? ""
    let isInvested = words.dropLast().last == "dau"
    self =
      if Self.holds(padded, Self.floors) {
        .floor
      } else if Self.holds(padded, Self.ceilings) || last == "duoi" {
        .ceiling
      } else if Self.holds(padded, Self.estimates) || ["gan", "den", "ngot"].contains(last) {
        .estimate
      } else if ["tren", "hon", "vuot"].contains(last) || last == "tu" && !isInvested {
        .floor
      } else {
        .exact
      }
  }

  /// How many words before an amount may say what it is.
  private static let reach = 10
  private static let ceilings = [
    "khong qua", "khong duoc qua", "khong vuot", "khong duoc vuot", "khong lon hon", "khong cao hon", "khong nhieu hon",
    "toi da", "khong che", "muc tran", "tran la", "gioi han", "trong pham vi", "cao nhat",
  ]
  private static let floors = [
    "it nhat", "toi thieu", "khong duoi", "khong it hon", "khong thap hon", "khong nho hon", "thap nhat",
  ]
  private static let estimates = ["khoang", "uoc", "xap xi"]

  /// What stands before the words that make an amount a ceiling; nil where none do.
  static func wordsBeforeCeiling(in clause: String) -> String? {
    let words = clause.split { !$0.isLetter && !$0.isNumber }
    let padded = " " + words.joined(separator: " ") + " "
    var places = ceilings.compactMap { padded.range(ofExact: " " + $0 + " ")?.lowerBound }
    // `cấp dưới` is no ceiling.
    if places.isEmpty, words.last == "duoi" { places = [padded.utf8.count - " duoi ".utf8.count] }
    return places.min().map { String(decoding: Array(padded.utf8)[..<$0], as: UTF8.self).trimmingSpaces }
  }

  private static func holds(_ words: String, _ phrases: [String]) -> Bool {
    phrases.contains { words.holdsBytes(of: " " + $0 + " ") }
  }
}
