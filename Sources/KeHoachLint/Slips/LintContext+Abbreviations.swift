import KeHoachSource
import KeHoachText

/// What a plan says about an abbreviation.
struct AbbreviationUse {
  /// Where it is used, without the definitions, in reading order.
  var uses: [LintContext.Occurrence] = []
  /// Where it is defined: `(viết tắt là X)`, `… (X)`, `X (…)`.
  var definitions: [LintContext.Occurrence] = []
  /// The definitions in so many words: `(viết tắt là X)`.
  var announced: [LintContext.Occurrence] = []
}

extension LintContext {
  /// The abbreviations of the plan's prose that not everybody knows, in the order of their first places.
  func findAbbreviations() -> [AbbreviationUse] {
    var found: [AbbreviationUse] = []
    var numbers: [WordID: Int] = [:]
    for word in oddWords where word.token.shape == .upper {
      guard let role = word.abbreviationRole(words) else { continue }
      let number = numbers[word.token.id] ?? found.count
      if number == found.count {
        numbers[word.token.id] = number
        found.append(AbbreviationUse())
      }
      switch role {
      case .use: found[number].uses.append(word)
      case .definition: found[number].definitions.append(word)
      case .announced:
        found[number].definitions.append(word)
        found[number].announced.append(word)
      }
    }
    return found
  }
}

extension LintContext.Occurrence {
  /// What an abbreviation does where it stands.
  enum AbbreviationRole { case use, definition, announced }

  /// Whether the word is an abbreviation in running text, and what it does there.
  fileprivate func abbreviationRole(_ words: WordTable) -> AbbreviationRole? {
    let word = text.string(token.range)
    guard word.utf8.count >= 2, word.utf8.count <= 12, !words.isPossibleSyllable(token.id),
      RomanNumeral.value(word) == nil, !isGrade(word)
    else { return nil }
    let before = neighbour(-1)
    let after = neighbour(1)
    let isBracketed = string(before) == "(" && string(after) == ")"
    if string(before) == "là", ["tắt", "gọi", "đây"].contains(string(neighbour(-2))) { return .announced }
    if isBracketed { return .definition }
    // `GRDP (Tổng sản phẩm trên địa bàn)`, `TFP: Năng suất các nhân tố tổng hợp`.
    if string(after) == "(", let inside = neighbour(2), inside.kind == .word, inside.shape == .capitalised {
      return .definition
    }
    guard text.role.isProse || text.role.kind == .cell else { return nil }
    if text.role.kind == .footnote { return .definition }
    // A line in capitals, a code (`Phòng KGVX-2`), a pair of them (`IT/OT`).
    if [before, after].contains(where: { $0?.kind == .word && $0?.shape == .upper }) { return nil }
    if token.space == 0, place > 0, string(before) != "(", string(before) != "“" { return nil }
    if let after, after.space == 0, ["-", "/", "&", "_", "@"].contains(string(after)) || after.kind != .punctuation {
      return nil
    }
    return .use
  }

  /// Whether the letters name a grade (`Nhóm IIA`, `hạng IVB`) or a unit behind its number (`1.000 GT`).
  private func isGrade(_ word: String) -> Bool {
    if let last = word.last, "ABCD".contains(last), RomanNumeral.value(String(word.dropLast())) != nil { return true }
    return word.count == 2 && neighbour(-1)?.kind == .number && token.space > 0
  }

  private func string(_ token: Token?) -> String { token.map { text.string($0.range) } ?? "" }
}
