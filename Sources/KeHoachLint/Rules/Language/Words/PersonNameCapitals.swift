import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH533: every syllable of a person's name has a capital.
  static let personNameCapitals = LintRule(
    Rule(
      "KH533", "viết-hoa-tên-người", .warning,
      Bilingual(
        "Viết hoa chữ cái đầu tất cả các âm tiết của tên người.", en: "Every syllable of a name has a capital."),
      reason: Bilingual(
        "Nghị định quy định viết hoa chữ cái đầu các âm tiết của danh từ riêng chỉ tên người.",
        en: "The decree wants a capital for every syllable of a person's name."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II, mục II.1",
      example: Rule.Example(
        wrong: "Phân công bà Nguyễn Thị thúy Nhung theo dõi lớp tập huấn./.\n",
        right: "Phân công bà Nguyễn Thị Thúy Nhung theo dõi lớp tập huấn./.\n"))
  ) { context in
    context.occurrences(of: PersonNames.middle).compactMap { place in
      guard place.token.shape == .capitalised, let family = place.before, family.shape == .capitalised,
        PersonNames.families.contains(family.id), let odd = place.after, odd.kind == .word, odd.shape == .lower,
        odd.space > 0, odd.lineBreaks == 0, !PersonNames.isNoName.contains(odd.id), let last = place.neighbour(2),
        last.kind == .word, last.shape == .capitalised, last.space > 0, last.lineBreaks == 0
      else { return nil }
      // `Nguyễn Thị do Trần Văn B`: the end of a name, and another one.
      if let after = place.neighbour(3), after.kind == .word, after.shape == .capitalised { return nil }
      let text = place.text
      let written = text.string(family.range.lowerBound..<last.range.upperBound)
      let right = text.string(odd.range).withCapitals(like: "A")
      return LintFinding(
        at: text.range(of: family.range.lowerBound..<last.range.upperBound),
        Bilingual("tên người “\(written)” viết hoa: “\(right)”", en: "the name “\(written)” has a capital: “\(right)”"),
        fixes: text.edit(odd.range, right).map {
          [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), isSafe: true, edits: [$0])]
        } ?? [])
    }
  }
}

/// Words of persons' names.
enum PersonNames {
  private static let familyWords = [
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
    "lý", "đinh", "trịnh", "mai", "đào", "lương", "hà", "cao", "tạ", "thái", "triệu", "châu", "đoàn",
  ]
  private static let middleWords = ["thị", "văn"]
  private static let others = [
    "và", "với", "của", "là", "ở", "tại", "do", "được", "cùng", "hoặc", "thuộc", "xã", "phường", "huyện", "tỉnh", "làm",
    "trên", "từ", "đến", "theo", "cho", "về", "trong", "qua", "giáp", "nối", "đường", "đoạn",
  ]
  /// The words, for the lexicon.
  static let words = familyWords + middleWords + others
  fileprivate static let families = WordSet(familyWords)
  fileprivate static let middle = WordSet(middleWords)
  fileprivate static let isNoName = WordSet(others)
}
