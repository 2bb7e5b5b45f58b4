import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH545: the word for a division of the country has no capital before its name.
  static let divisionCapitals = LintRule(
    Rule(
      "KH545", "đơn-vị-hành-chính-viết-hoa", .hint,
      Bilingual(
        "Danh từ chung “tỉnh”, “huyện”, “thị xã” trước tên riêng viết thường.",
        en: "`tỉnh`, `huyện`, `thị xã` before a name have no capital."),
      reason: Bilingual(
        "Tên đơn vị hành chính gồm danh từ chung và tên riêng, chỉ tên riêng viết hoa: “tỉnh Nam Định”.",
        en: "A division has a common noun and a name, of which only the name has capitals: `tỉnh Nam Định`."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II, mục III.1.a",
      example: Rule.Example(
        wrong: "Triển khai trên địa bàn Thị xã Sơn Tây./.\n",
        right: "Triển khai trên địa bàn thị xã Sơn Tây./.\n"))
  ) { context in
    var places = SlipGroup()
    for place in context.occurrences(of: Divisions.heads, where: { head, _ in head.shape == .capitalised }) {
      guard place.text.role.isProse || place.text.role.kind == .recipient || place.text.role.kind == .cell,
        let name = place.dividedName
      else { continue }
      let right = place.text.string(place.token.range).lowercased()
      places.add(
        place.text.range(of: place.token.range), place.text.edit(place.token.range, right),
        written: place.text.string(place.token.range.lowerBound..<name.upperBound),
        expected: right + place.text.string(place.token.range.upperBound..<name.upperBound))
    }
    return places.finding(
      { written, right in
        Bilingual("“\(written)”: danh từ chung viết thường “\(right)”", en: "“\(written)” is written “\(right)”")
      }, fix: Bilingual("viết thường", en: "write a small letter"))
  }
}

/// The divisions of the country.
enum Divisions {
  /// Those of one word, and the first words of the others. Wards may be named after people, which makes `Phường` part
  /// of the name.
  private static let single = ["tỉnh", "huyện"]
  private static let double = [("thị", "xã"), ("thị", "trấn"), ("thành", "phố")]
  /// Behind a division with a capital: `Tỉnh Đoàn`, and `Thành phố Hồ Chí Minh`, which is written so.
  private static let others = ["đoàn", "ủy", "uỷ", "đội", "hồ", "hội"]

  /// The words, for the lexicon.
  static let words = single + double.flatMap { [$0.0, $0.1] } + others
  fileprivate static let heads = WordSet(single + double.map(\.0))
  fileprivate static let singles = WordSet(single)
  fileprivate static let seconds = WordSet(double.map(\.1))
  fileprivate static let notNames = WordSet(others)
}

extension LintContext.Occurrence {
  /// The bytes of the first two syllables of the name that a division with a capital has inside of a sentence.
  fileprivate var dividedName: Range<Int>? {
    guard let before, before.kind == .word && before.shape == .lower || text.isSign(before, ",") else { return nil }
    var next = 1
    if !Divisions.singles.contains(token.id) {
      guard let second = neighbour(1), second.shape == .lower, Divisions.seconds.contains(second.id) else { return nil }
      next = 2
    }
    guard let first = neighbour(next), first.shape == .capitalised, first.space > 0,
      !Divisions.notNames.contains(first.id)
    else { return nil }
    let second = neighbour(next + 1).flatMap { $0.shape == .capitalised ? $0 : nil }
    return first.range.lowerBound..<(second ?? first).range.upperBound
  }
}
