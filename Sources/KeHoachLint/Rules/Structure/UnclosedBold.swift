import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH215: `**` comes in pairs.
  static let unclosedBold = LintRule(
    Rule(
      "KH215", "in-đậm-chưa-đóng", .warning,
      Bilingual(
        "Dấu `**` mở chữ đậm có dấu `**` đóng trong cùng đoạn.", en: "`**` opens and closes bold in one paragraph."),
      reason: Bilingual(
        "Dấu `**` lẻ in ra giấy thành hai ngôi sao.", en: "A `**` without its partner prints as two stars."),
      source: "Ngôn ngữ kế hoạch, mục Chữ",
      example: Rule.Example(
        wrong: "**Lưu ý: các phòng báo cáo đúng hạn./.\n", right: "**Lưu ý:** các phòng báo cáo đúng hạn./.\n"))
  ) { context in
    context.occurrences(of: star).compactMap { found in
      let text = found.text
      let part = found.token.range
      // Stars written as `\*` are meant.
      guard let edit = text.edit(part, "") else { return nil }
      return LintFinding(
        at: text.range(of: part), Bilingual("dấu `**` không có dấu đóng hay mở đi kèm", en: "`**` has no partner"),
        fixes: TextEdit?(edit).asFix(Bilingual("bỏ `**`", en: "delete it"), isSafe: false))
    }
  }

  /// The words of the `Lexicon` that this rule looks for.
  static let unclosedBoldWords = ["**"]
  private static let star = WordSet(unclosedBoldWords)
}
