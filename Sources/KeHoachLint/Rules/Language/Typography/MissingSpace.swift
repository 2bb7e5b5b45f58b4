import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH503: a space stands behind a mark, and around brackets and quotations.
  static let missingSpace = LintRule(
    Rule(
      "KH503", "thiếu-dấu-cách", .warning,
      Bilingual(
        "Sau dấu câu, trước ngoặc mở và sau ngoặc đóng có dấu cách.",
        en: "A space stands behind a mark, before an opening bracket and behind a closing one."),
      reason: Bilingual(
        "Hai từ dính nhau khó đọc, không ngắt dòng được và tìm không ra.",
        en: "Two words that stick together are hard to read and to find."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Xây dựng,triển khai kế hoạch của tỉnh./.\n", right: "Xây dựng, triển khai kế hoạch của tỉnh./.\n"))
  ) { context in
    // What a label lacks behind itself is another rule's.
    let labels = SortedRanges(context.gluedLabels.map { $0.text.range(of: $0.range) })
    let behind = context.occurrences(of: MissingSpace.behind, where: { $1?.space == 0 }).compactMap {
      place -> LintFinding? in
      guard place.token.space == 0, let word = place.before, let next = place.after, next.space == 0,
        place.needsSpace(between: word, and: next), !place.joinsIdentifier(word, next, context.words),
        !labels.contains(place.text.range(of: place.token.range).lowerBound)
      else { return nil }
      return place.missing(place.text.string(place.token.range) + " ")
    }
    // `TT.Tỉnh ủy` is read as it was meant.
    let titles = context.occurrences(of: MissingSpace.titles, where: { $1?.space == 0 }).compactMap {
      place -> LintFinding? in
      guard place.token.shape == .upper, let stop = place.after, place.text.isSign(stop, "."),
        let next = place.neighbour(2), next.space == 0, next.isLongWord, next.shape != .lower,
        case let sign = LintContext.Occurrence(text: place.text, place: place.place + 1)
      else { return nil }
      var finding = sign.missing(". ")
      finding.severity = .hint
      return finding
    }
    let before = context.occurrences(of: MissingSpace.before, where: { sign, _ in sign.space == 0 }).compactMap {
      place -> LintFinding? in
      guard place.token.space == 0, let word = place.before, let next = place.after, next.space == 0,
        next.isLongWord && next.shape != .mixed || place.opensRange,
        word.kind == .word && word.range.count > 2 || word.kind == .number,
        word.shape != .mixed,
        word.shape != .upper || next.shape == .lower || place.opensRange
      else { return nil }
      return place.missing(" " + place.text.string(place.token.range))
    }
    return behind + titles + before
  }
}

/// The signs that want a space.
enum MissingSpace {
  /// Short for `Thường trực`, for the lexicon. `TP.HCM` and the like are names that are written so.
  static let words = ["tt"]
  fileprivate static let titles = WordSet(words)
  fileprivate static let behind = WordSet([",", ";", ":", ".", ")", "”"])
  fileprivate static let before = WordSet(["(", "“"])
}

extension LintContext.Occurrence {
  /// Whether a space is missing behind this sign, which stands close to both of its neighbours.
  fileprivate func needsSpace(between word: Token, and next: Token) -> Bool {
    switch text.bytes[token.range.lowerBound] {
    case UInt8(ascii: ","):
      return next.kind == .word && (word.isLongWord || word.kind != .word) && word.isTextOrClosing
        && !isInShortName(word, next)
    case UInt8(ascii: ";"):
      return next.isText && word.isTextOrClosing
    case UInt8(ascii: ":"):
      return word.isLongWord && next.isText && !(word.shape == .upper && next.shape == .upper)
    case UInt8(ascii: "."):
      guard next.shape == .capitalised, next.isLongWord else { return false }
      // `1.Mục tiêu` has a label; `TP.Huế`, `ThS.Lan`, `M.Cường` are short for something.
      if word.kind == .number { return place > 2 && word.space > 0 }
      return word.kind == .date || word.kind == .symbol && word.range.count > 6 && text.bytes[word.range].contains(0x2F)
        || word.shape == .lower && word.kind == .word && word.range.count >= 3
          && !ShortenedWords.isOne(text.string(word.range))
    case UInt8(ascii: ")"):
      if MeasureUnits.all.contains(next.id) { return word.isTextOrClosing }
      return next.isLongWord && next.shape != .mixed && word.isTextOrClosing && next.shape != .upper
    default:
      return next.isLongWord && word.isTextOrClosing
    }
  }

  /// Whether a comma stands inside of a body's short name: `Sở VH,TT&DL`.
  private func isInShortName(_ word: Token, _ next: Token) -> Bool {
    word.shape == .upper && next.shape == .upper
      && text.bytes[next.range.lowerBound...].prefix(24).prefix { $0 != 0x20 }.contains(UInt8(ascii: "&"))
  }

  /// Whether a colon stands inside of a foreign name or a key with its value: `micro:bit`, `key:value`, `localhost:80`.
  fileprivate func joinsIdentifier(_ word: Token, _ next: Token, _ words: WordTable) -> Bool {
    guard text.bytes[token.range.lowerBound] == UInt8(ascii: ":"), word.shape != .upper, next.shape != .capitalised
    else {
      return false
    }
    func isLatin(_ token: Token) -> Bool { text.bytes[token.range].allSatisfy { $0 < 0x80 } }
    func isForeign(_ token: Token) -> Bool { token.kind == .word && !words.isPossibleSyllable(token.id) }
    return isLatin(word) && isLatin(next) && (isForeign(word) || isForeign(next))
  }

  /// Whether a range of numbers stands in the brackets that open behind a word: `UHF(470-806)`.
  fileprivate var opensRange: Bool {
    guard let word = before, word.kind == .word, word.range.count >= 3, let first = after, first.kind == .number,
      let dash = neighbour(2), Signs.dashes.contains(dash.id), let second = neighbour(3), second.kind == .number
    else { return false }
    return neighbour(4).map { Signs.closing.contains($0.id) } ?? false
  }

  fileprivate func missing(_ replacement: String) -> LintFinding {
    let part = token.range
    let quoted = quote(part, words: 1)
    let isBefore = replacement.hasPrefix(" ")
    let sign = text.string(part)
    return LintFinding(
      at: text.range(of: part),
      Bilingual(
        "thiếu dấu cách \(isBefore ? "trước" : "sau") `\(sign)` ở “\(quoted.clipped)”",
        en: "a space is missing \(isBefore ? "before" : "behind") `\(sign)` in “\(quoted.clipped)”"),
      fixes: text.edit(part, replacement).map {
        [FixIt(Bilingual("thêm dấu cách", en: "add it"), isSafe: true, edits: [$0])]
      } ?? [])
  }
}

extension Token {
  /// Whether a mark can stand behind this.
  fileprivate var isTextOrClosing: Bool { isText || Signs.closing.contains(id) || kind == .other }
}

/// Units of measure that stand behind brackets.
enum MeasureUnits {
  /// The words, for the lexicon.
  static let words = ["mhz", "ghz", "khz", "kw", "kwh", "mw", "km", "cm", "mm", "kg", "ha"]
  fileprivate static let all = WordSet(words)
}
