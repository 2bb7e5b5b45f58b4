import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH506: a name or fixed phrase with a slip in it.
  static let nearPhrase = LintRule(
    Rule(
      "KH506", "cụm-từ-cố-định", .warning,
      Bilingual(
        "Tên cơ quan và cụm từ cố định được viết đủ và đúng.",
        en: "Names of bodies and fixed phrases are written in full and without slips."),
      reason: Bilingual(
        "Tên cơ quan thiếu hoặc sai một chữ làm văn bản mất tính chính xác; thường do gõ sót.",
        en: "A name that lacks a letter is the name of nobody; it is mostly a slip of the keyboard."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.2; Phụ lục II, mục IV",
      example: Rule.Example(
        wrong: "Sở Khoa học Công nghệ báo cáo Ủy an nhân dân tỉnh./.\n",
        right: "Sở Khoa học và Công nghệ báo cáo Ủy ban nhân dân tỉnh./.\n"))
  ) { context in
    let misspelt = SlipPlaces(context.misspellings)
    let phrases = context.phraseSlips.compactMap { slip -> LintFinding? in
      guard !slip.isLaw || slip.tokens.tokens[slip.miss.tokens.lowerBound].shape != .lower,
        let (part, replacement, isSafe) = slip.letters(context.words),
        !slip.miss.tokens.contains(where: { misspelt.contains($0, of: slip.text) })
      else { return nil }
      let written = slip.text.string(slip.range)
      let edit = slip.text.edit(part, replacement)
      let right =
        slip.text.string(slip.range.lowerBound..<part.lowerBound) + replacement
        + slip.text.string(part.upperBound..<slip.range.upperBound)
      return LintFinding(
        at: slip.text.range(of: slip.range),
        Bilingual(
          "“\(written.clipped)” có lẽ là “\(right)”",
          en: "“\(written.clipped)” is likely meant to be “\(right)”"),
        fixes: edit.map {
          [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), isSafe: isSafe, edits: [$0])]
        } ?? [])
    }
    let told = SortedRanges(phrases.map(\.range))
    return phrases
      + DepartmentSlip.all(in: context, besides: misspelt).filter { !told.overlap($0.text.range(of: $0.range)) }
      .map(\.finding)
  }
}

extension DepartmentSlip {
  /// The finding about it.
  fileprivate var finding: LintFinding {
    let edit = text.edit(range, right)
    return LintFinding(
      at: text.range(of: range),
      Bilingual(
        "“\(text.string(range).clipped)” có lẽ là “\(right)”",
        en: "“\(text.string(range).clipped)” is likely meant to be “\(right)”"),
      fixes: edit.map {
        [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), isSafe: isSure, edits: [$0])]
      } ?? [])
  }
}

extension PhraseSlip {
  /// The syllable at a place of the phrase.
  private func rightWord(_ place: Int) -> String {
    let right = self.right
    return right.tokens.indices.contains(place) ? String(right[right.tokens[place]]) : ""
  }

  /// What is run together or torn apart, and how it should be; the other syllables keep their capitals.
  private var respaced: (part: Range<Int>, replacement: String) {
    let inPhrase = miss.place - miss.tokens.lowerBound
    let right = self.right
    let isRun = miss.tokens.count < right.tokens.count
    let part = tokens.bytes(of: miss.place..<miss.place + (isRun ? 1 : 2))
    let words = String(right[right.bytes(of: inPhrase..<inPhrase + (isRun ? 2 : 1))])
    return (part, words.withCapitals(like: String(tokens[part])))
  }

  /// What to replace by what, where syllables and not only capitals differ, and whether that is sure.
  fileprivate func letters(_ words: WordTable) -> (part: Range<Int>, replacement: String, isSafe: Bool)? {
    let token = tokens.tokens[miss.place]
    let inPhrase = miss.place - miss.tokens.lowerBound
    switch miss.difference {
    case .lostLetter, .extraLetter, .wrongLetter:
      let isPossible = words.isPossibleSyllable(token.id)
      // A word that there is may be meant where no name stands.
      let isSound = CommonWordTable.sound(words.word(token.id)) == CommonWordTable.sound(rightWord(inPhrase))
      guard kind != .phrase || !isPossible || Int(token.id) >= Lexicon.words.count || miss.tokens.count > 4 && isSound,
        kind != .place || !isPossible || token.shape == .capitalised
      else { return nil }
      let word = rightWord(inPhrase).withCapitals(like: String(tokens[token]))
      return (token.range, word, !isPossible || kind == .name)
    case .spacing:
      let (part, replacement) = kind == .phrase ? respaced : (range, phrase.withCapitals(like: String(tokens[range])))
      return (part, replacement, !words.isPossibleSyllable(token.id))
    case .missingSyllable, .otherSyllable:
      // Of other bodies there are several names.
      guard kind == .name, !CommonWordTable.shared.explains(miss.tokens, in: tokens.tokens),
        ["Sở ", "Bộ ", "Ủy ban nhân", "Hội đồng nhân"].contains(where: phrase.hasPrefix)
      else {
        return nil
      }
      return (range, phrase.withCapitals(like: String(tokens[range])), false)
    case .doubledSyllable, .capitals, .lowercase: return nil
    }
  }
}
