import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH509: `Điều` with a capital, `khoản` and `điểm` without.
  static let legalPartCapitals = LintRule(
    Rule(
      "KH509", "viết-hoa-điều-khoản-điểm", .warning,
      Bilingual(
        "Khi viện dẫn, viết hoa “Phần, Chương, Mục, Điều”; “khoản, điểm” viết thường.",
        en: "In citations `Phần`, `Chương`, `Mục`, `Điều` have a capital, `khoản` and `điểm` have none."),
      reason: Bilingual(
        "Nghị định quy định: “điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I”.",
        en: "The decree writes `điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I`."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.7",
      example: Rule.Example(
        wrong: "Thực hiện theo Khoản 2 điều 5 Luật Thư viện./.\n",
        right: "Thực hiện theo khoản 2 Điều 5 Luật Thư viện./.\n"))
  ) { context in
    let capital = context.occurrences(of: Words.capital).filter { $0.token.shape == .lower && $0.isCited }
    let small = context.occurrences(of: Words.small).filter { $0.token.shape == .capitalised && $0.isCitedSmall }
    return (capital + small).map { found in
      let written = found.text.string(found.token.range)
      let right = found.token.shape == .lower ? written.withCapitals(like: "A") : written.lowercased()
      let edit = found.text.edit(found.token.range, right)
      let isArticle = found.token.shape == .lower && Words.article.contains(found.token.id)
      return LintFinding(
        at: found.text.range(of: found.token.range),
        Bilingual(
          "“\(written)” khi viện dẫn viết là “\(right)”", en: "“\(written)” is written “\(right)” in citations"),
        fixes: edit.map { [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), isSafe: true, edits: [$0])] }
          ?? [],
        severity: isArticle ? nil : .hint)
    }
  }

  private enum Words {
    static let capital = WordSet(LegalParts.capital)
    static let article = WordSet(["điều"])
    static let small = WordSet(LegalParts.small)
  }
}

extension LintContext.Occurrence {
  private func word(_ distance: Int) -> String { neighbour(distance).map { text.string($0.range) } ?? "" }

  /// Whether `điều 5` cites: a document or another part stands before or behind it. `một số điều` has no number.
  fileprivate var isCited: Bool {
    guard let number = neighbour(1), number.space > 0,
      number.kind == .number
        || number.kind == .word && number.shape == .upper
          && RomanNumeral.value(text.string(number.range)) != nil
        || number.kind == .word && number.shape == .capitalised && RomanNumeral.value(text.string(number.range)) != nil
    else { return false }
    if let before = neighbour(-1), before.kind == .number, !isAfterPart { return false }
    // `danh mục 1`, `chuyên mục 2`, `góp phần I`: the end of another word.
    let isArticle = word(0) == "điều"
    let before = word(-1).lowercased()
    if !isArticle {
      guard ["tại", "khoản", "theo", "và", "thuộc", ",", "ở"].contains(before) || neighbour(-1)?.kind == .number
      else { return false }
    }
    let next = word(2)
    let isSection = ["Nghị", "Luật", "Thông", "Quyết", "Bộ", "Pháp", "Hiến", "Chỉ", "Quy", "Phụ", "Kế", "Chương"]
      .contains(next)
    return isArticle ? isSection || ["khoản", "theo", "tại", "điểm"].contains(before) || isAfterPart : isSection
  }

  /// Whether `khoản 2` or the like stands just before: `khoản 2 điều 5`.
  private var isAfterPart: Bool {
    neighbour(-1)?.kind == .number && ["khoản", "Khoản", "điểm", "Điểm"].contains(word(-2))
  }

  /// Whether `Khoản 2` or `Điểm a` stands inside a sentence.
  fileprivate var isCitedSmall: Bool {
    guard text.role.isProse || text.role.kind == .subject || text.role.kind == .cell, let before = neighbour(-1),
      let number = neighbour(1), number.space > 0
    else { return false }
    if before.kind == .word {
      guard before.shape == .lower || before.range.count <= 2 || place == 1 && before.shape == .capitalised else {
        return false
      }
    } else if before.kind != .number, text.string(before.range) != "," {
      return false
    }
    if Words.clause.contains(token.id) { return number.kind == .number }
    // `Điểm a khoản 2`; `Điểm 10` is a mark.
    guard number.kind == .word, number.range.count <= 2, number.shape == .lower else { return false }
    return ["khoản", "Khoản", ",", "và", "Điều", "điều", "mục", "Mục"].contains(word(2))
  }

  private enum Words { static let clause = WordSet(["khoản"]) }
}
