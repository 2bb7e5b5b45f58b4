import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH505: what is no Vietnamese syllable and nothing else that is known.
  static let unknownSyllable = LintRule(
    Rule(
      "KH505", "âm-tiết-lạ", .warning,
      Bilingual(
        "Mỗi chữ là một âm tiết tiếng Việt, tên riêng, chữ viết tắt hoặc từ nước ngoài đã biết.",
        en: "Every word is a Vietnamese syllable, a name, an abbreviation or a known foreign word."),
      reason: Bilingual(
        "Chữ không ghép được thành âm tiết thường do gõ sót, gõ thừa hoặc đặt sai dấu.",
        en: "A word that can't be a syllable mostly comes from a lost or surplus letter or a misplaced mark."),
      source: "Chính tả tiếng Việt; NĐ 30/2020/NĐ-CP, Điều 8",
      example: Rule.Example(
        wrong: "Áp dụng các giải pháp v tiêu chuẩn, đưọc công bố./.\n",
        right: "Áp dụng các giải pháp về tiêu chuẩn, được công bố./.\n"))
  ) { context in
    let explained = SlipPlaces(context.misspellings, context.phraseSlips)
    let legacy = SortedRanges(context.legacyPassages.map { $0.text.range(of: $0.range) })
    var counts: [WordID: Int] = [:]
    for found in context.oddWords { counts[found.token.id, default: 0] += 1 }
    let letters = context.formulaLetters
    var unknown = UnknownWords()
    let mistyped = MistypedWord.all(in: context).filter { !explained.contains($0.tokens.lowerBound, of: $0.text) }
    let told = SortedRanges(mistyped.map { $0.text.range(of: $0.range) })
    var findings = mistyped.map(\.finding)
    var last: PlanText?
    for found in context.oddWords where last !== found.text {
      last = found.text
      for place in unknown.find(in: found.tokens, context.words) where !explained.contains(place, of: found.text) {
        let suspect = LintContext.Occurrence(text: found.text, place: place)
        guard !letters.contains(suspect.token.id), suspect.isSlip(count: counts[suspect.token.id] ?? 0, context.words),
          !legacy.contains(found.text.range(of: suspect.token.range).lowerBound),
          !told.overlap(found.text.range(of: suspect.token.range))
        else { continue }
        findings.append(suspect.unknownSyllable())
      }
    }
    return findings
  }
}

extension MistypedWord {
  /// The finding about it.
  fileprivate var finding: LintFinding {
    let written = text.string(range)
    let edit = text.edit(range, right)
    let message =
      switch cause {
      case .keys:
        Bilingual(
          "“\(written)” là chữ gõ chưa chuyển thành dấu, có lẽ là “\(right)”",
          en: "“\(written)” are keys without their marks, likely “\(right)”")
      case .glued:
        Bilingual(
          "“\(written)” thiếu dấu cách, có lẽ là “\(right)”", en: "“\(written)” lacks a space, likely “\(right)”")
      }
    return LintFinding(
      at: text.range(of: range), message,
      fixes: edit.map { [FixIt(Bilingual("ghi “\(right)”", en: "write “\(right)”"), isSafe: true, edits: [$0])] } ?? [])
  }
}

extension LintContext {
  /// The letters that stand for something in this plan: `m là cân nặng`, `S = v × t`.
  fileprivate var formulaLetters: Set<WordID> {
    Set(oddWords.filter { $0.token.range.count == 1 && $0.namesQuantity }.map(\.token.id))
  }
}

extension LintContext.Occurrence {
  /// Signs and words beside a letter that make it a quantity.
  private static let quantitySigns: Set<String> = ["=", "×", "*", "/", "+", "²", "³", "≤", "≥", "<", ">"]

  /// Whether a letter stands for a quantity: `m là cân nặng`, `v × t`.
  fileprivate var namesQuantity: Bool {
    if let next = neighbour(1), next.space > 0, text.string(next.range) == "là" { return true }
    return [neighbour(-1), neighbour(1)].contains {
      $0.map { Self.quantitySigns.contains(text.string($0.range)) } ?? false
    }
  }

  /// Words before a letter that stands for something: `hệ số k`, `viêm gan b`.
  private static let namers: Set<String> = [
    "số", "trị", "biến", "vitamin", "gan", "lớp", "cột", "dòng", "lô", "khu", "chữ", "cái", "hiệu", "án", "tuyến",
  ]
  /// Foreign words that would be Vietnamese with a tone mark.
  private static let foreign: Set<String> = ["set", "bit", "chip", "pop", "rap", "cut", "hat", "hit", "hot", "vip"]
  /// Beginnings that no Vietnamese syllable has.
  private static let clusters = [
    "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "pl", "pr", "sc", "sk", "sl", "sm", "sn", "sp",
    "st", "sw", "f", "j", "w", "z",
  ]

  fileprivate func isSlip(count: Int, _ words: WordTable) -> Bool {
    let word = words.word(token.id)
    let isName = token.shape == .capitalised && !startsSentence
    if touchesHyphen || text.role.kind == .authority { return false }
    if word.unicodeScalars.count == 1 { return isLoneLetter(word) }
    if word.contains(where: { "fjwz".contains($0) }) || Self.clusters.contains(where: { word.hasPrefix($0) }) {
      return false
    }
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      guard token.shape == .lower, count <= 2, text.role.isProse, !Self.foreign.contains(word),
        !isBesideUnknown(words), neighbour(-1)?.kind != .number
      else { return false }
      if ["th", "tr", "ng", "nh", "ch", "ph", "kh"].contains(word) { return true }
      return word.count > 2 && Self.isSyllableWithTone(word)
    }
    if Syllable.misplaced(word) != nil { return token.shape != .mixed }
    return !isName && count < 4 && token.shape != .upper
  }

  /// Whether a word without marks is one that lost its tone: `hoach`, `thuc`.
  private static func isSyllableWithTone(_ word: String) -> Bool {
    guard let vowel = word.firstIndex(where: { "aeiouy".contains($0) }) else { return false }
    let after = word.index(after: vowel)
    let toned = (word[..<after] + "\u{301}" + word[after...]).composed
    return Syllable.isPossible(toned) || Syllable.misplaced(toned) != nil
  }

  private var startsSentence: Bool {
    guard let before = neighbour(-1) else { return true }
    return before.kind == .punctuation && [".", "-", "+"].contains(text.string(before.range))
  }

  private var touchesHyphen: Bool {
    if token.space == 0, place > 0 { return true }
    guard let after = neighbour(1), after.space == 0 else { return false }
    return ["-", "/", "'", "’", "@", "_", "&", "("].contains(text.string(after.range)) || after.kind != .punctuation
  }

  private func isBesideUnknown(_ words: WordTable) -> Bool {
    [neighbour(-1), neighbour(1)].contains { other in
      guard let other, other.kind == .word else { return false }
      return !words.isPossibleSyllable(other.id)
    }
  }

  private func isLoneLetter(_ word: String) -> Bool {
    guard token.shape == .lower, text.role.isProse || text.role.kind == .title || text.role.kind == .subject,
      let before = neighbour(-1), let after = neighbour(1), before.kind == .word, after.kind == .word,
      after.space > 0, before.shape == .lower || before.shape == .capitalised, after.shape == .lower,
      text.string(before.range).count > 1, text.string(after.range).count > 1
    else { return false }
    return !Self.namers.contains(text.string(before.range).lowercased())
  }

  fileprivate func unknownSyllable() -> LintFinding {
    let written = text.string(token.range)
    if written.unicodeScalars.count == 1 {
      return LintFinding(
        at: text.range(of: token.range),
        Bilingual("chữ “\(written)” đứng lẻ, có lẽ gõ sót chữ", en: "a lone letter “\(written)”: something was lost"))
    }
    let right = Syllable.misplaced(written.composed).map { $0.withCapitals(like: written) }
    let edit = right.flatMap { text.edit(token.range, $0) }
    return LintFinding(
      at: text.range(of: token.range),
      Bilingual(
        "“\(written.clipped)” không phải âm tiết tiếng Việt" + (right.map { ", có lẽ là “\($0)”" } ?? ""),
        en: "“\(written.clipped)” is no Vietnamese syllable" + (right.map { ", likely “\($0)”" } ?? "")),
      fixes: edit.map {
        [FixIt(Bilingual("ghi “\($0.text)”", en: "write “\($0.text)”"), isSafe: true, edits: [$0])]
      } ?? [])
  }
}
