import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH502: no space before a mark, nor behind an opening bracket.
  static let spaceBeforeSign = LintRule(
    Rule(
      "KH502", "cách-trước-dấu", .warning,
      Bilingual(
        "Dấu câu đứng liền từ trước nó; ngoặc đứng liền chữ ở trong.",
        en: "A mark stands close to the word before it, a bracket to the words inside."),
      reason: Bilingual(
        "Dấu cách trước dấu câu làm dấu rơi xuống đầu dòng khi in.",
        en: "A space before a mark lets it fall to the next line."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Sở Nội vụ chủ trì , phối hợp với Sở Tài chính./.\n",
        right: "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính./.\n"))
  ) { context in
    let before = context.occurrences(of: Signs.attached, where: { sign, _ in sign.space > 0 }).compactMap {
      place -> LintFinding? in
      let sign = place.token
      guard (1...2).contains(sign.space), let word = place.before, place.isDetached(from: word),
        place.hasSpaces(word, sign)
      else { return nil }
      // `Xây dựng ,triển khai` gets its space behind the mark too.
      let needsSpace = place.after.map { $0.space == 0 && $0.isText } ?? false && Signs.marks.contains(sign.id)
      return place.finding(
        word.range.upperBound..<sign.range.upperBound, place.text.string(sign.range) + (needsSpace ? " " : ""),
        Bilingual(
          "thừa dấu cách trước `\(place.text.string(sign.range))` ở",
          en: "a space before `\(place.text.string(sign.range))` in"))
    }
    let behind = context.occurrences(of: Signs.opening, where: { $1.map { $0.space > 0 } ?? false }).compactMap {
      place -> LintFinding? in
      guard let word = place.after, (1...2).contains(word.space), word.isText, place.hasSpaces(place.token, word)
      else { return nil }
      return place.finding(
        place.token.range.lowerBound..<word.range.lowerBound, place.text.string(place.token.range),
        Bilingual(
          "thừa dấu cách sau `\(place.text.string(place.token.range))` ở",
          en: "a space behind `\(place.text.string(place.token.range))` in"))
    }
    // `Kế hoạch này ./.`
    let closing = context.occurrences(of: closingMark, where: { sign, _ in (1...2).contains(sign.space) }).compactMap {
      place -> LintFinding? in
      guard let word = place.before, word.isText, place.hasSpaces(word, place.token) else { return nil }
      let sign = place.text.string(place.token.range)
      return place.finding(
        word.range.upperBound..<place.token.range.upperBound, sign,
        Bilingual("thừa dấu cách trước `\(sign)` ở", en: "a space before `\(sign)` in"))
    }
    return before + behind + closing
  }

  private static let closingMark = WordSet(closingMarkWords)
}

extension LintContext.Occurrence {
  /// Whether this sign should stand close to the token before it: not behind a blank or another mark.
  fileprivate func isDetached(from word: Token) -> Bool {
    guard word.isText || word.kind == .other || Signs.closing.contains(word.id) else { return false }
    if text.bytes[token.range.lowerBound] == UInt8(ascii: ":"), isRatio(of: word) { return false }
    guard let next = after, next.space == 0 else { return true }
    switch text.bytes[token.range.lowerBound] {
    // `.NET`, `.5`
    case UInt8(ascii: "."): return !next.isText || next.shape == .capitalised && next.range.count > 2
    // `”tên”`: a closing mark that opens.
    case 0xE2: return !next.isText
    default: return true
    }
  }

  /// Whether a colon between spaces divides: `1 : 500`, `tỷ số nam : nữ`, `(số hộ × 100) : số nhà`.
  private func isRatio(of word: Token) -> Bool {
    guard let next = after, next.space > 0 else { return false }
    if word.kind == .number, next.kind == .number { return true }
    guard next.shape != .capitalised, Signs.closing.contains(word.id) || word.shape == .lower else { return false }
    let before = tokens.tokens[sentence.lowerBound..<place]
    return before.contains { Ratios.operators.contains($0.id) }
      || before.suffix(6).contains { Ratios.words.contains($0.id) }
  }

  fileprivate func finding(_ part: Range<Int>, _ replacement: String, _ message: Bilingual) -> LintFinding {
    let quoted = quote(part)
    return LintFinding(
      at: text.range(of: part), message + Bilingual(" “\(quoted.clipped)”", en: " “\(quoted.clipped)”"),
      fixes: text.edit(part, replacement).map {
        [FixIt(Bilingual("sửa dấu cách", en: "mend the spaces"), isSafe: true, edits: [$0])]
      } ?? [])
  }
}

/// What tells that a colon between spaces is a sign of division.
enum Ratios {
  /// All of it, for the lexicon.
  static let all = names + signs
  private static let names = ["tỷ", "tỉ"]
  private static let signs = ["=", "×", "÷", "*"]
  /// The first syllables of `tỷ lệ` and `tỷ số`.
  fileprivate static let words = WordSet(names)
  /// The signs of a formula.
  fileprivate static let operators = WordSet(signs)
}
