import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH518: no mark stands twice, nor two marks side by side.
  static let doubledSign = LintRule(
    Rule(
      "KH518", "dấu-câu-kép", .warning,
      Bilingual("Hai dấu câu không đứng liền nhau.", en: "Two marks don't stand side by side."),
      reason: Bilingual(
        "Dấu kép là dấu vết của việc sửa câu.", en: "A doubled mark is left over from an edited sentence."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Sở Nội vụ chủ trì,, các sở phối hợp./.\n", right: "Sở Nội vụ chủ trì, các sở phối hợp./.\n"))
  ) { context in
    let pairs = context.occurrences(of: Signs.marks, where: { $1?.kind == .punctuation }).compactMap {
      place -> LintFinding? in
      guard let second = place.after, DoubledSigns.second.contains(second.id), second.space <= 2,
        let word = place.before, place.canBeDoubled(behind: word, second),
        // `. . . .` is a blank to be filled in.
        place.neighbour(2).map({ !Signs.fullStop.contains($0.id) }) ?? true
      else { return nil }
      return place.doubled(second)
    }
    let dots = context.occurrences(of: DoubledSigns.twoDots).compactMap { place -> LintFinding? in
      guard place.token.space == 0, let word = place.before, word.isText || Signs.closing.contains(word.id),
        place.after.map({
          $0.space > 0 || place.text.bytes[$0.range.lowerBound] == UInt8(ascii: "/") || Signs.closing.contains($0.id)
        })
          ?? true, !BlankFields.opens(word)
      else { return nil }
      let quoted = place.quote(place.token.range, words: 1)
      return LintFinding(
        at: place.text.range(of: place.token.range),
        Bilingual("“\(quoted.clipped)” có hai dấu chấm", en: "“\(quoted.clipped)” has two full stops"),
        fixes: place.fixes(place.token.range, [".", "..."], isSafe: false))
    }
    return pairs + dots
  }
}

private enum DoubledSigns {
  static let second = WordSet([",", ";", ":", ".", "./."])
  static let twoDots = WordSet([".."])
}

extension LintContext.Occurrence {
  /// Whether two marks behind a word are a slip: not `v.v.,` or `TP.;`.
  fileprivate func canBeDoubled(behind word: Token, _ second: Token) -> Bool {
    guard word.isText || Signs.closing.contains(word.id) else { return false }
    if second.space > 0, !hasSpaces(token, second) { return false }
    guard Signs.fullStop.contains(token.id) else { return true }
    // The dot of an abbreviation, or of a label, may have a mark behind it.
    return word.kind == .word && word.shape == .lower && word.range.count >= 3 && token.space == 0
      && !ShortenedWords.isOne(text.string(word.range))
  }

  fileprivate func doubled(_ second: Token) -> LintFinding {
    let part = token.range.lowerBound..<second.range.upperBound
    let (a, b) = (text.string(token.range), text.string(second.range))
    if a == ":", second.space > 0, b != ":", b != "," { return unfilled(part) }
    let quoted = quote(part, words: 1)
    let choices = a == b || b == "./." ? [b] : [a, b]
    return LintFinding(
      at: text.range(of: part),
      Bilingual(
        "“\(quoted.clipped)” có hai dấu liền nhau: `\(a)` và `\(b)`",
        en: "“\(quoted.clipped)” has two marks side by side: `\(a)` and `\(b)`"),
      fixes: fixes(part, choices, isSafe: choices.count == 1))
  }

  /// `Cơ quan phối hợp: .`: only the author knows what was to follow.
  private func unfilled(_ part: Range<Int>) -> LintFinding {
    let quoted = text.string(tokens.tokens[max(0, place - 4)].range.lowerBound..<part.upperBound)
    return LintFinding(
      at: text.range(of: part),
      Bilingual(
        "“\(quoted.clipped)” chưa ghi nội dung sau dấu hai chấm",
        en: "“\(quoted.clipped)” says nothing behind the colon"))
  }

  /// A fix for each of the texts that could stand in a place.
  fileprivate func fixes(_ part: Range<Int>, _ choices: [String], isSafe: Bool) -> [FixIt] {
    choices.compactMap { choice in
      text.edit(part, choice).map {
        FixIt(Bilingual("chỉ để `\(choice)`", en: "leave `\(choice)`"), isSafe: isSafe, edits: [$0])
      }
    }
  }
}
