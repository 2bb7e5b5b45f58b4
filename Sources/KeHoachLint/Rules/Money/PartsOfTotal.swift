import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH324: the parts of an amount in a sentence make the amount.
  static let partsOfTotal = LintRule(
    Rule(
      "KH324", "cộng-trong-lời", .warning,
      Bilingual(
        "Các khoản sau “trong đó” cộng đúng bằng tổng đã nêu.", en: "The parts after “trong đó” make the total stated."),
      reason: Bilingual(
        "Cơ cấu nguồn vốn không khớp tổng thì không biết bố trí theo số nào.",
        en: "Where sources don't make the total, nobody knows which number to allot."),
      source: "Thực hành lập dự toán",
      example: Rule.Example(
        wrong:
          "Kinh phí thực hiện 100 triệu đồng, trong đó: ngân sách tỉnh 60 triệu đồng, xã hội hóa 50 triệu đồng./.\n",
        right:
          "Kinh phí thực hiện 100 triệu đồng, trong đó: ngân sách tỉnh 60 triệu đồng, xã hội hóa 40 triệu đồng./.\n"
      ))
  ) { context in
    context.moneyTexts.flatMap { PartsOfTotal.findings(in: $0, context) }
  }
}

/// What KH324 finds, for rules that are silent about the same amounts.
enum PartsOfTotal {
  /// The totals of a text whose parts don't make them.
  static func findings(in money: MoneyText, _ context: LintContext) -> [LintFinding] {
    money.mentions.count < 2 ? [] : PartReader(money, context).findings
  }
}

/// Looks for totals and their parts in one text.
private struct PartReader {
  private let money: MoneyText
  private let tokens: [Token]
  private static let heads = Phrases(PhraseWords.partition)
  private static let partial = Phrases(PhraseWords.partial)
  /// How far the total may stand before `trong đó`.
  private static let reach = 40

  init(_ money: MoneyText, _ context: LintContext) {
    self.money = money
    tokens = money.text.tokens.tokens
  }

  var findings: [LintFinding] {
    var found: [LintFinding] = []
    var place = 0
    var next = 0
    var isTakenApart = false
    while place < tokens.count {
      guard let length = Self.heads.length(at: place, in: tokens) else {
        if money.text.endsSentence(tokens[place]) { isTakenApart = false }
        place += 1
        continue
      }
      // A second `trong đó` of a sentence may speak of the whole or of the last part.
      defer { place += length }
      if isTakenApart { continue }
      isTakenApart = true
      let start = Int(tokens[place].start)
      while next < money.mentions.count, money.mentions[next].range.upperBound <= start { next += 1 }
      if next > 0, let finding = finding(total: money.mentions[next - 1], parts: next, head: place..<place + length) {
        found.append(finding)
      }
    }
    return found
  }

  /// - Parameters:
  ///   - parts: the first amount behind `trong đó`.
  ///   - head: the tokens of `trong đó`.
  private func finding(total: AmountMention, parts first: Int, head: Range<Int>) -> LintFinding? {
    let place = head.upperBound
    let end = total.words?.range.upperBound ?? total.range.upperBound
    let gap = end..<max(end, Int(tokens[place - 1].start))
    guard gap.count <= Self.reach, !money.isRate(total), !money.text.bytes[gap].contains(UInt8(ascii: ";")) else {
      return nil
    }
    let colon = place < tokens.count && money.text.isSign(tokens[place], ":")
    guard let read = read(from: place, firstMention: first), !read.parts.isEmpty,
      !read.parts.contains(where: money.isRate), let sum = PartSum(total: total, parts: read.parts),
      let difference = sum.difference, let parts = sum.sum
    else { return nil }
    // A part of the parts may be all that is said.
    if difference.isNegative, !colon || read.isPartial || read.parts.count < 2 { return nil }
    let written = money.written(total)
    let unit = total.parts.first?.unit ?? .dong
    let made = (parts.converted(from: .dong, to: unit) ?? parts).vietnamese() + " " + unit.name
    let opening = money.text.string(Int(tokens[head.lowerBound].start)..<Int(tokens[place - 1].end)).lowercased()
    return LintFinding(
      at: money.text.range(of: total.range),
      Bilingual(
        "tổng ghi “\(written)”, các khoản sau “\(opening)” cộng lại là \(made)",
        en: "the total says “\(written)”, its parts add up to \(made)"),
      caption: "các khoản cộng lại: \(made)",
      notes: read.parts.map { LintRule.note($0, in: money.text) })
  }

  /// The amounts up to the end of the sentence, at the depth of brackets at which they begin.
  private func read(from place: Int, firstMention: Int) -> (parts: [AmountMention], isPartial: Bool)? {
    var parts: [AmountMention] = []
    var next = firstMention
    var depth = 0
    var isPartial = false
    var atSemicolon: Int?
    for index in place..<tokens.count {
      let token = tokens[index]
      if money.text.isSign(token, "(") { depth += 1 }
      if money.text.isSign(token, ")") { depth -= 1 }
      if depth < 0 || money.text.isSign(token, ".") || token.range.count == 3 && money.text.endsSentence(token) {
        break
      }
      if money.text.isSign(token, ";") { atSemicolon = parts.count }
      if Self.heads.matches(at: index, in: tokens) {
        // What follows takes apart the last part.
        guard let count = atSemicolon else { return nil }
        parts.removeLast(parts.count - count)
        break
      }
      if Self.partial.matches(at: index, in: tokens) { isPartial = true }
      while next < money.mentions.count, money.mentions[next].range.upperBound <= Int(token.start) { next += 1 }
      guard next < money.mentions.count, depth == 0 else { continue }
      let mention = money.mentions[next]
      if mention.range.lowerBound == Int(token.start) {
        parts.append(mention)
      } else if token.kind == .number, !mention.range.contains(Int(token.start)), index + 1 < tokens.count,
        tokens[index + 1].kind == .punctuation
      {
        // A number whose unit stands elsewhere.
        isPartial = true
      }
    }
    return (parts, isPartial)
  }
}

extension LintRule {
  /// The note at a part.
  static func note(_ mention: AmountMention, in text: PlanText) -> Diagnostic.Note {
    let words = text.string(mention.range)
    return Diagnostic.Note(at: text.range(of: mention.range), Bilingual("khoản: \(words)", en: "part: \(words)"))
  }
}
