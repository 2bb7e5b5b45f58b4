import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH529: a plan has one kind of quotation marks.
  static let mixedQuotes = LintRule(
    Rule(
      "KH529", "ngoặc-kép-hai-kiểu", .hint,
      Bilingual(
        "Một văn bản dùng một kiểu ngoặc kép: “…” hoặc \"…\".", en: "A plan has one kind of quotation marks."),
      reason: Bilingual(
        "Hai kiểu ngoặc kép cho thấy đoạn chép từ nơi khác.", en: "Two kinds of quotation marks show copied text."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Phong trào “Toàn dân đọc sách”; phong trào \"Thiếu nhi đọc sách\"./.\n",
        right: "Phong trào “Toàn dân đọc sách”; phong trào “Thiếu nhi đọc sách”./.\n"))
  ) { context in
    let straight = context.occurrences(of: QuoteWords.straight)
    guard !straight.isEmpty, !context.occurrences(of: QuoteWords.curly).isEmpty else { return [] }
    var places = SlipGroup()
    var index = 0
    while index + 1 < straight.count {
      let (opening, closing) = (straight[index], straight[index + 1])
      // `5"` is inches; what has no partner is another rule's.
      guard opening.text === closing.text, opening.before?.kind != .number, opening.after?.space == 0,
        closing.token.space == 0
      else {
        index += 1
        continue
      }
      let text = opening.text
      places.add(text.range(of: opening.token.range), text.edit(opening.token.range, "“"))
      places.add(text.range(of: closing.token.range), text.edit(closing.token.range, "”"))
      index += 2
    }
    return places.finding(
      { _, _ in
        Bilingual("ngoặc kép thẳng `\"` trong văn bản dùng “…”", en: "straight `\"` in a plan that has “…”")
      }, fix: Bilingual("viết “…”", en: "write “…”"))
  }
}

private enum QuoteWords {
  static let straight = WordSet(["\""])
  static let curly = WordSet(["“"])
}
