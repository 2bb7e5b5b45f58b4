import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH540: the plan's own type has a capital where this plan is meant.
  static let ownName = LintRule(
    Rule(
      "KH540", "kế-hoạch-này-viết-thường", .hint,
      Bilingual(
        "“Kế hoạch này” viết hoa vì chỉ một văn bản cụ thể.",
        en: "`Kế hoạch này` has a capital, since it names one document."),
      reason: Bilingual(
        "Tên loại văn bản viết hoa khi nói đến một văn bản cụ thể; “kế hoạch” viết thường là kế hoạch nói chung.",
        en: "The type of a document has a capital where a concrete one is meant; without it any plan is meant."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.6",
      example: Rule.Example(
        wrong: "Các cơ quan, đơn vị triển khai thực hiện kế hoạch này./.\n",
        right: "Các cơ quan, đơn vị triển khai thực hiện Kế hoạch này./.\n"))
  ) { context in
    let type = Keyword.fold(context.plan.header.documentType.value)
    guard let name = OwnName.all.first(where: { Keyword.fold($0.words) == type }) else { return [] }
    var places = SlipGroup()
    let isDefined = context.texts(.preamble).contains { $0.plain.contains("là \(name.words))") }
    let written = context.occurrences(of: name.first) { token, next in
      token.shape == .lower && next.map { name.second.contains($0.id) } ?? false
    }
    for place in written where place.namesThisPlan(name, isDefined: isDefined) {
      let right = place.text.string(place.token.range).withCapitals(like: "A")
      let words = place.token.range.lowerBound..<(place.neighbour(1) ?? place.token).range.upperBound
      places.add(
        place.text.range(of: words), place.text.edit(place.token.range, right),
        written: place.quote(place.token.range, words: 2), expected: name.words)
    }
    return places.finding(
      { written, expected in
        Bilingual(
          "“\(written)”: chỉ chính văn bản này, viết hoa “\(expected)”",
          en: "“\(written)” means this document: “\(expected)” with a capital")
      }, fix: Bilingual("viết hoa", en: "write a capital"))
  }
}

/// A type of document by its words.
struct OwnName {
  fileprivate let words: String
  fileprivate let first: WordSet
  fileprivate let second: WordSet

  private static let types = [("Kế", "hoạch"), ("Chương", "trình"), ("Đề", "án"), ("Phương", "án"), ("Quyết", "định")]
  fileprivate static let all = types.map {
    OwnName(words: $0.0 + " " + $0.1, first: WordSet([$0.0]), second: WordSet([$0.1]))
  }
  fileprivate static let this = WordSet(["này"])
  fileprivate static let announcing = [["trên", "đây", "là"], ["tỉnh", "ban", "hành"]]
  fileprivate static let fulfilling: Set<String> = ["hiện", "khai"]
  fileprivate static let fulfilled: Set<String> = ["phí", "quả", "toán", "trình"]
  /// The words, for the lexicon.
  static let words = types.flatMap { [$0.0, $0.1] } + ["này"]
}

extension LintContext.Occurrence {
  /// Whether the two words here are written small and mean the plan that they stand in.
  ///
  /// - Parameter isDefined: whether the plan says that it calls itself so: `(gọi tắt là Kế hoạch)`.
  fileprivate func namesThisPlan(_ name: OwnName, isDefined: Bool) -> Bool {
    guard text.role.isProse else { return false }
    // `kế hoạch này`, `kế hoạch tổng thể này`.
    if let next = neighbour(2), OwnName.this.contains(next.id) { return true }
    if let next = neighbour(4), OwnName.this.contains(next.id), neighbour(2)?.shape == .lower,
      neighbour(3)?.shape == .lower, ["tổng", "chi", "thực"].contains(string(2))
    {
      return true
    }
    if string(-1) == "là", string(-2) == "đây", string(-3) == "trên" { return true }
    if text.role == .preamble(.enacting), string(-1) == "hành", string(-2) == "ban" { return true }
    // `kinh phí thực hiện kế hoạch được …`, `kết quả triển khai thực hiện kế hoạch;`
    guard OwnName.fulfilling.contains(string(-1)) else { return false }
    let subject = isDefined || [string(-3), string(-5)].contains { OwnName.fulfilled.contains($0) }
    let next = neighbour(2)
    let ends = next == nil || next?.kind == .punctuation || string(2) == "được"
    return subject && (ends || string(2) == "thực" && string(4) == "theo")
  }

  /// The word so many places away, in lower case; empty beyond the text.
  private func string(_ distance: Int) -> String {
    neighbour(distance).map { text.string($0.range).lowercased() } ?? ""
  }
}
