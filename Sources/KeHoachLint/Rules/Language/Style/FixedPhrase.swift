import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH541: fixed phrases have their marks.
  static let fixedPhrase = LintRule(
    Rule(
      "KH541", "cụm-từ-quen-dùng", .hint,
      Bilingual(
        "Cụm từ quen dùng của văn bản hành chính được viết đúng dấu, đúng thứ tự.",
        en: "Fixed phrases of official documents have their marks and their order."),
      reason: Bilingual(
        "“chủ trì phối hợp” thiếu dấu phẩy thì không rõ là một hay hai việc; tên gọi theo luật phải đúng từng từ.",
        en: "Without its comma `chủ trì, phối hợp` may be one task or two; terms of law have their exact words."),
      source: "Thực hành soạn thảo; Luật Hỗ trợ doanh nghiệp nhỏ và vừa, Luật Khoa học và công nghệ",
      example: Rule.Example(
        wrong: "Sở Nội vụ chủ trì phối hợp với các sở, ngành triển khai./.\n",
        right: "Sở Nội vụ chủ trì, phối hợp với các sở, ngành triển khai./.\n"))
  ) { context in
    var groups: [String: SlipGroup] = [:]
    for slip in context.fixedPhraseSlips {
      let written = slip.text.string(slip.range)
      let right = slip.right.withCapitals(like: written)
      groups[slip.right, default: SlipGroup()].add(
        slip.text.range(of: slip.range), slip.text.edit(slip.range, right), written: written, expected: right)
    }
    return groups.sorted { $0.key < $1.key }.flatMap { _, group in
      group.finding(
        { written, right in
          Bilingual("“\(written)” nên viết “\(right)”", en: "“\(written)” is better written “\(right)”")
        }, fix: Bilingual("viết theo cụm từ quen dùng", en: "write the usual phrase"))
    }
  }
}

extension Misspelling {
  /// Whether the words are no name: in small letters but for the first of a sentence, or all in capitals.
  var isCommon: Bool {
    let all = self.text.tokens.tokens
    let letters = text.string(range).drop { !$0.isWhitespace }
    let isShouted = !letters.contains(where: \.isLowercase)
    if !isShouted, letters.contains(where: \.isUppercase) { return right.contains(where: \.isUppercase) }
    guard all[tokens.lowerBound].shape == .capitalised, tokens.lowerBound > 0 else { return true }
    return all[tokens.lowerBound - 1].kind != .word
  }
}
