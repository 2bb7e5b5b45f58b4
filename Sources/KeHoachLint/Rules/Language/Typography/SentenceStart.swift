import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH520: a sentence begins with a capital.
  static let sentenceStart = LintRule(
    Rule(
      "KH520", "đầu-câu-chữ-thường", .warning,
      Bilingual("Chữ đầu câu viết hoa.", en: "A sentence begins with a capital."),
      reason: Bilingual(
        "Nghị định quy định viết hoa chữ cái đầu của câu hoàn chỉnh; nếu câu chưa hết thì dấu chấm sai.",
        en: "The decree wants a capital; if the sentence goes on, the full stop is wrong."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II, mục I",
      example: Rule.Example(
        wrong: "Sở Nội vụ chủ trì thực hiện. các sở phối hợp./.\n",
        right: "Sở Nội vụ chủ trì thực hiện. Các sở phối hợp (theo ThS. Lan, v.v. và các cán bộ)./.\n"))
  ) { context in
    context.occurrences(of: Signs.fullStop, where: { $1?.shape == .lower }).compactMap { place in
      guard place.text.role.isProse, place.token.space == 0, let word = place.before, let next = place.after,
        next.kind == .word, next.shape == .lower, next.isLongWord, place.hasSpaces(place.token, next),
        place.endsSentence(word)
      else { return nil }
      let text = place.text
      let written = text.string(next.range)
      let expected = written.prefix(1).uppercased() + written.dropFirst()
      let quoted = place.quote(place.token.range)
      return LintFinding(
        at: text.range(of: next.range),
        Bilingual(
          "“\(quoted.clipped)”: sau dấu chấm phải viết hoa “\(expected)”",
          en: "“\(quoted.clipped)”: “\(expected)” must have a capital behind the full stop"),
        fixes: [
          text.edit(next.range, expected).map {
            FixIt(Bilingual("viết “\(expected)”", en: "write “\(expected)”"), edits: [$0])
          },
          text.edit(place.token.range, ",").map {
            FixIt(Bilingual("thay dấu chấm bằng dấu phẩy", en: "write a comma"), edits: [$0])
          },
        ].compactMap(\.self))
    }
  }
}

extension LintContext.Occurrence {
  /// Whether the dot behind a word is a full stop for certain.
  fileprivate func endsSentence(_ word: Token) -> Bool {
    switch word.kind {
    case .date: return true
    // `1. các sở` is a label, `Điều 5. phạm vi` nearly one.
    case .number: return word.isYear(text) && place > 2
    case .word:
      return place > 2 && word.shape != .mixed && word.shape != .upper && word.range.count >= 3
        && !ShortenedWords.isOne(text.string(word.range).lowercased())
    case .punctuation: return Signs.closing.contains(word.id) && place > 4
    default: return false
    }
  }
}
