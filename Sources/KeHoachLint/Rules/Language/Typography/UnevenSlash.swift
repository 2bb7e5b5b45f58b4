import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH531: a slash between words has white space on both sides or on none.
  static let unevenSlash = LintRule(
    Rule(
      "KH531", "gạch-chéo-lệch", .hint,
      Bilingual(
        "Hai bên dấu gạch chéo cùng có hoặc cùng không có dấu cách.",
        en: "A slash has a space on both sides or on none."),
      reason: Bilingual("Dấu cách một bên là lỗi gõ.", en: "A space on one side is a slip."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Danh mục dự án/ nhiệm vụ của Sở./.\n", right: "Danh mục dự án/nhiệm vụ của Sở./.\n"))
  ) { context in
    context.occurrences(of: SlashWords.slash).compactMap { place in
      guard let before = place.before, let after = place.after, before.isLongWord, after.isLongWord,
        (place.token.space > 0) != (after.space > 0), after.lineBreaks == 0, place.token.lineBreaks == 0
      else { return nil }
      let part = before.range.upperBound..<after.range.lowerBound
      let written = place.text.string(before.range.lowerBound..<after.range.upperBound)
      return LintFinding(
        at: place.text.range(of: part),
        Bilingual(
          "“\(written.clipped)” chỉ có dấu cách một bên dấu gạch chéo",
          en: "“\(written.clipped)” has a space on one side of the slash"),
        fixes: place.text.edit(part, "/").map {
          [FixIt(Bilingual("bỏ dấu cách", en: "delete the space"), edits: [$0])]
        } ?? [])
    }
  }

  /// KH532: no sign stands in the text that only a slip of the keyboard puts there.
  static let straySign = LintRule(
    Rule(
      "KH532", "dấu-thừa", .warning,
      Bilingual("Không có dấu lạc, như dấu huyền rời (`` ` ``).", en: "No stray sign, such as a backtick."),
      reason: Bilingual(
        "Dấu này không có trong văn bản tiếng Việt; do gõ nhầm phím.", en: "It is no sign of Vietnamese texts."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Hỗ trợ trên phạm vi toàn quốc.`\n\nHết./.\n", right: "Hỗ trợ trên phạm vi toàn quốc.\n\nHết./.\n"))
  ) { context in
    context.occurrences(of: SlashWords.stray).compactMap { place in
      // Code and formulas stand between two of them.
      guard !place.tokens.tokens.contains(where: { $0.id == place.token.id && $0 != place.token }) else { return nil }
      return LintFinding(
        at: place.text.range(of: place.token.range),
        Bilingual("dấu “`” thừa", en: "a stray backtick"),
        fixes: place.text.edit(place.token.range, "").map {
          [FixIt(Bilingual("bỏ", en: "delete it"), isSafe: true, edits: [$0])]
        } ?? [])
    }
  }
}

/// The signs of these rules.
enum SlashWords {
  /// The words, for the lexicon.
  static let words = ["/", "`"]
  fileprivate static let slash = WordSet(["/"])
  fileprivate static let stray = WordSet(["`"])
}
