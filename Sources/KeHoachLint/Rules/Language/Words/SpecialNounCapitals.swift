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
    var places = SlipGroup()
    for place in context.occurrences(of: Words.nouns) where place.isSpecialNoun {
      guard let head = place.neighbour(-1) else { continue }
      let written = place.text.string(place.pairRange)
      places.add(
        place.text.range(of: place.pairRange),
        place.text.edit(head.range, place.text.string(head.range).withCapitals(like: "A")), written: written,
        expected: written.withCapitals(like: "A"))
    }
    return places.finding(
      { written, right in
        Bilingual("“\(written)” đứng riêng, viết “\(right)”", en: "“\(written)” alone is written “\(right)”")
      }, fix: Bilingual("viết hoa", en: "write a capital"), isSafe: false)
  }

  private enum Words { static let nouns = WordSet(SpecialNouns.words) }
}

extension LintContext.Occurrence {
  fileprivate var pairRange: Range<Int> {
    (neighbour(-1)?.range ?? token.range).lowerBound..<token.range.upperBound
  }

  /// Whether the state is named with the Party: `Đảng và nhà nước giao`.
  private var isBesideParty: Bool {
    guard let link = neighbour(-2), let party = neighbour(-3) else { return false }
    return ["và", ","].contains(text.string(link.range)) && text.string(party.range) == "Đảng"
  }

  /// Whether `nhân dân` or `nhà nước` ends here and means the whole people, or the state.
  fileprivate var isSpecialNoun: Bool {
    guard token.shape == .lower, token.space > 0, text.role.isProse || text.role == .title, let first = neighbour(-1),
      first.shape == .lower, let before = neighbour(-2), before.kind == .word || text.isSign(before, ",")
    else { return false }
    let head = text.string(first.range)
    let isPeople = text.string(token.range) == "dân"
    guard head == (isPeople ? "nhân" : "nhà") else { return false }
    if let next = neighbour(1), next.kind == .word {
      // `nhân dân tệ`, `của nhà nước pháp quyền`, `nhân dân tỉnh`: part of something longer.
      let isWhole =
        isBesideParty ? text.string(next.range) != "pháp" : SpecialNouns.behind.contains(text.string(next.range))
      guard isWhole else { return false }
    }
    let word = text.string(before.range).lowercased()
    if word == "và" || word == ",", let party = neighbour(-3) {
      return isPeople ? false : text.string(party.range) == "Đảng"
    }
    return (isPeople ? SpecialNouns.beforePeople : SpecialNouns.beforeState).contains(word)
  }
}
