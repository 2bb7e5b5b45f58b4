import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH329: the digits of a number in the text stand in groups of three.
  static let brokenGrouping = LintRule(
    Rule(
      "KH329", "nhóm-số-sai", .warning,
      Bilingual("Số trong lời văn ngăn nhóm ba chữ số.", en: "Numbers in the text have groups of three digits."),
      reason: Bilingual(
        "`12.0000.000` có thể là mười hai triệu hay một trăm hai mươi triệu.",
        en: "`12.0000.000` may be twelve million or a hundred and twenty."),
      source: "Luật Kế toán, Điều 11",
      example: Rule.Example(
        wrong: "Trồng 12.0000.000 cây xanh./.\n", right: "Trồng 12.000.000 cây xanh./.\n"))
  ) { context in
    context.occurrences(of: .number).compactMap { number in
      let text = number.text
      guard number.token.range.count >= 8, text.role.isProse || text.role == .title,
        isBroken(text.bytes[number.token.range]), let next = number.neighbour(1), next.kind == .word, next.space == 1,
        next.shape == .lower || next.shape == .upper, !money.contains(next.id),
        number.neighbour(-1).map({ !labels.contains($0.id) && $0.kind != .symbol }) ?? false
      else { return nil }
      let written = text.word(number.token)
      return LintFinding(
        at: text.range(of: number.token.range),
        Bilingual(
          "số “\(written)” ngăn nhóm sai nên không rõ là bao nhiêu; mỗi nhóm phải có ba chữ số",
          en: "the groups of “\(written)” are wrong; each has three digits"))
    }
  }

  private static let labels = WordSet(PhraseWords.numberLabels)
  private static let money = WordSet(LintContext.moneyWords)

  /// Whether dots group the digits, once in a three and once not: no date, no section, no address.
  private static func isBroken(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.first != UInt8(ascii: "0"), !digits.contains(UInt8(ascii: ",")) else { return false }
    let groups = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(\.count)
    guard groups.count >= 3, groups[0] <= 3, groups.last == 3 else { return false }
    let wrong = groups.dropFirst().filter { $0 != 3 }
    return !wrong.isEmpty && wrong.allSatisfy { $0 == 2 || $0 == 4 } && groups.count <= 5
  }
}
