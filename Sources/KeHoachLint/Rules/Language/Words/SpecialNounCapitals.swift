import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH510: `Nhân dân` and `Nhà nước` as nouns of their own.
  static let specialNouns = LintRule(
    Rule(
      "KH510", "viết-hoa-nhân-dân-nhà-nước", .hint,
      Bilingual(
        "“Nhân dân”, “Nhà nước” đứng riêng thì viết hoa.",
        en: "`Nhân dân` and `Nhà nước` have a capital where they stand alone."),
      reason: Bilingual(
        "Nghị định coi đây là danh từ thuộc trường hợp đặc biệt; trong tên cơ quan và từ ghép như “quản lý nhà nước” thì viết thường.",
        en: "The decree makes them special nouns; in names and compounds such as `quản lý nhà nước` they have none."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.1",
      example: Rule.Example(
        wrong: "Nâng cao đời sống nhân dân; phục vụ nhân dân./.\n",
        right: "Nâng cao đời sống Nhân dân; phục vụ Nhân dân./.\n"))
  ) { context in
    let found = context.occurrences(of: Words.nouns).filter(\.isSpecialNoun).sorted { a, b in
      a.text.range(of: a.token.range).lowerBound < b.text.range(of: b.token.range).lowerBound
    }
    guard let first = found.first else { return [] }
    let edits = found.compactMap { place -> TextEdit? in
      guard let head = place.neighbour(-1) else { return nil }
      return place.text.edit(head.range, place.text.string(head.range).withCapitals(like: "A"))
    }
    let range = first.pairRange
    let written = first.text.string(range)
    let right = written.withCapitals(like: "A")
    let more = found.count > 1 ? " (\(found.count) chỗ)" : ""
    return [
      LintFinding(
        at: first.text.range(of: range),
        Bilingual("“\(written)” đứng riêng, viết “\(right)”" + more, en: "“\(written)” alone is written “\(right)”"),
        fixes: edits.isEmpty ? [] : [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), edits: edits)])
    ]
  }

  private enum Words { static let nouns = WordSet(SpecialNouns.words) }
}

extension LintContext.Occurrence {
  fileprivate var pairRange: Range<Int> {
    (neighbour(-1)?.range ?? token.range).lowerBound..<token.range.upperBound
  }

  /// Whether `nhân dân` or `nhà nước` ends here and means the whole people, or the state.
  fileprivate var isSpecialNoun: Bool {
    guard token.shape == .lower, token.space > 0, text.role.isProse || text.role == .title, let first = neighbour(-1),
      first.shape == .lower,
      let before = neighbour(-2), before.kind == .word
    else { return false }
    let head = text.string(first.range)
    let isPeople = text.string(token.range) == "dân"
    guard head == (isPeople ? "nhân" : "nhà") else { return false }
    if let next = neighbour(1), next.kind == .word {
      // `nhân dân tệ`, `của nhà nước pháp quyền`, `nhân dân tỉnh`: part of something longer.
      guard ["và", "trong", "trên", "về", "theo", "được", "khi", "ở", "tại"].contains(text.string(next.range))
      else { return false }
    }
    let word = text.string(before.range).lowercased()
    if word == "và", let party = neighbour(-3) {
      return isPeople ? false : text.string(party.range) == "Đảng"
    }
    return (isPeople ? SpecialNouns.beforePeople : SpecialNouns.beforeState).contains(word)
  }
}
