import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH523: words that are often misspelt.
  static let misspelling = LintRule(
    Rule(
      "KH523", "sai-chính-tả", .warning,
      Bilingual("Từ viết sai chính tả được viết lại cho đúng.", en: "A misspelt word is spelled as it should be."),
      reason: Bilingual(
        "Cặp tiếng này không có trong tiếng Việt; thường do lẫn hỏi và ngã, s và x, ch và tr, hoặc mất dấu.",
        en:
          "No Vietnamese word is spelled like this; tones or letters that sound alike were confused, or a mark was lost."
      ),
      source: "Chính tả tiếng Việt; NĐ 30/2020/NĐ-CP, Điều 8",
      example: Rule.Example(
        wrong: "Các đơn vị sát nhập hồ sơ và đề suất phương án./.\n",
        right: "Các đơn vị sáp nhập hồ sơ và đề xuất phương án./.\n"))
  ) { context in
    context.misspellings.filter { !$0.isInName }.map { slip in
      let written = slip.text.string(slip.range)
      let right = slip.right.withCapitals(ofWordsIn: written)
      let edit = slip.text.edit(slip.range, right)
      return LintFinding(
        at: slip.text.range(of: slip.range),
        Bilingual("“\(written)” viết sai chính tả, đúng là “\(right)”", en: "“\(written)” is misspelt: “\(right)”"),
        fixes: edit.map {
          [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), isSafe: !slip.mayBeName, edits: [$0])]
        } ?? [])
    }
  }
}

extension Misspelling {
  /// The misspelt tokens: those between what is alike at both ends.
  private var misspelt: Range<Int> {
    let written = tokens.map { text.word(text.tokens.tokens[$0]).lowercased() }
    let words = right.lowercased().pieces(between: " ")
    let head = zip(written, words).prefix { $0 == $1 }.count
    let rest = min(written.count, words.count) - head
    let tail = zip(written.reversed(), words.reversed()).prefix(rest).prefix { $0 == $1 }.count
    return tokens.lowerBound + head..<tokens.upperBound - tail
  }

  /// Whether it begins a sentence, which gives its first word a capital.
  private var beginsSentence: Bool {
    guard tokens.lowerBound > 0, case let before = text.tokens.tokens[tokens.lowerBound - 1] else { return true }
    return before.kind == .punctuation && !text.isSign(before, ",")
  }

  /// Whether a misspelt word has a capital that could be that of a name: `Vân Động`.
  fileprivate var mayBeName: Bool {
    let all = text.tokens.tokens
    guard !right.contains(where: \.isUppercase) else { return false }
    return misspelt.contains { all[$0].shape == .capitalised && !($0 == tokens.lowerBound && beginsSentence) }
      && !(beginsSentence && text.role.isProse && !isBeforeName)
  }

  private var isBeforeName: Bool {
    let all = text.tokens.tokens
    return tokens.upperBound < all.count && all[tokens.upperBound].shape == .capitalised
  }

  /// Whether it surely is one: `thôn Vân Động`, `địa bàn Tĩnh Gia`, `bảo đảm Bảo Lộc phát triển`.
  fileprivate var isInName: Bool {
    guard mayBeName else { return false }
    let all = text.tokens.tokens
    let isMixed = tokens.contains { all[$0].shape == .lower }
    return isMixed || isBeforeName || tokens.lowerBound > 0 && NameHeads.set.contains(all[tokens.lowerBound - 1].id)
  }
}
