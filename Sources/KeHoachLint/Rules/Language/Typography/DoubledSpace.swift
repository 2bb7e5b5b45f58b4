import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH504: one space stands between two words.
  static let doubledSpace = LintRule(
    Rule(
      "KH504", "dấu-cách-kép", .hint,
      Bilingual("Giữa hai từ chỉ có một dấu cách.", en: "One space stands between two words."),
      reason: Bilingual(
        "Dấu cách thừa làm khoảng giữa các từ không đều khi in canh hai lề.",
        en: "Further spaces make gaps uneven in justified text."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Sở Nội vụ  chủ trì thực hiện./.\n", right: "Sở Nội vụ chủ trì thực hiện./.\n"))
  ) { context in
    var places = SlipGroup()
    for text in context.texts where text.role.kind != .appendixReference {
      let tokens = text.tokens.tokens
      for (place, token) in tokens.enumerated() where token.space > 1 && place > 0 {
        let before = tokens[place - 1]
        let gap = before.range.upperBound..<token.range.lowerBound
        guard !BlankFields.stand(between: before, and: token, text), let edit = text.edit(gap, " ") else { continue }
        places.add(
          text.range(of: gap), edit, written: text.string(before.range.lowerBound..<token.range.upperBound))
      }
    }
    return places.finding(
      { written, _ in
        Bilingual("nhiều dấu cách liền nhau ở “\(written)”", en: "several spaces in a row in “\(written)”")
      },
      fix: Bilingual("để một dấu cách", en: "leave one space"))
  }
}

/// Places that are left open to be filled in by hand: `Số:     /KH-UBND`, `ngày     tháng     năm`.
enum BlankFields {
  /// The words, for the lexicon.
  static let words = ["số", "ngày", "tháng", "năm"]
  private static let openers = WordSet(words)
  private static let followers = WordSet(["ngày", "tháng", "năm"])

  /// Whether the white space between two tokens can be such a place.
  static func stand(between before: Token, and token: Token, _ text: PlanText) -> Bool {
    if before.kind == .punctuation && !Signs.attached.contains(before.id) { return true }
    if text.bytes[token.range.lowerBound] == UInt8(ascii: "/") { return true }
    // A wide gap is meant: somebody moved words with the space bar.
    if token.space > 4 { return true }
    guard openers.contains(before.id) || followers.contains(token.id) else { return false }
    return token.kind != .number && token.kind != .date && before.kind != .number
  }

  /// Whether a token asks for something to be filled in behind it.
  static func opens(_ token: Token) -> Bool { openers.contains(token.id) }
}
