import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH422: `về việc` is not shortened.
  static let subjectAbbreviation = LintRule(
    Rule(
      "KH422", "v/v-trong-câu", .hint,
      Bilingual("Trong câu viết “về việc”, không viết “V/v”.", en: "A sentence says “về việc”, not “V/v”."),
      reason: Bilingual(
        "“V/v” chỉ dùng cho trích yếu của công văn, dưới số và ký hiệu.",
        en: "“V/v” belongs to the subject of a letter, below its number."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5.b",
      example: Rule.Example(
        wrong: "Thực hiện theo Quyết định số 12/QĐ-SNV ngày 05/3/2024 của Giám đốc Sở Nội vụ v/v mở lớp./.\n",
        right: "Thực hiện theo Quyết định số 12/QĐ-SNV ngày 05/3/2024 của Giám đốc Sở Nội vụ về việc mở lớp./.\n"))
  ) { context in
    context.occurrences(of: SubjectAbbreviation.set).compactMap { place in
      let text = place.text
      // An appendix may hold the form of a letter; the first words of a text may be a letter's subject.
      guard text.role.isProse, text.flow ?? 0 == 0, place.place > 0 else { return nil }
      let range = place.token.range
      return LintFinding(
        at: text.range(of: range),
        Bilingual(
          "“\(text.string(range))” trong câu viết là “về việc”",
          en: "“\(text.string(range))” in a sentence is “về việc”"),
        fixes: text.edit(range, "về việc").map {
          [FixIt(Bilingual("viết “về việc”", en: "write “về việc”"), isSafe: true, edits: [$0])]
        } ?? [])
    }
  }
}

/// The short form of `về việc`.
enum SubjectAbbreviation {
  /// It as a word of the `Lexicon`.
  static let words = ["v/v"]
  static let set = WordSet(words)
}
