import KeHoachModel
import KeHoachSource
import KeHoachSyntax
import KeHoachText

extension LintRule {
  /// KH325: the amounts of the items under a clause make the amount of the clause.
  static let itemsOfTotal = LintRule(
    Rule(
      "KH325", "cộng-các-điểm", .warning,
      Bilingual(
        "Số tiền ở các điểm cộng đúng bằng số tiền của khoản dẫn ra chúng.",
        en: "The amounts of the points make the amount of the clause above them."),
      reason: Bilingual(
        "Các điểm liệt kê cơ cấu của tổng; lệch nhau thì một trong hai số sai.",
        en: "The points take the total apart; where they differ, one number is wrong."),
      source: "Thực hành lập dự toán",
      example: Rule.Example(
        wrong: "1. Tổng kinh phí: 500 triệu đồng, trong đó:\n\na) Ngân sách tỉnh: 300 triệu đồng.\n\n"
          + "b) Xã hội hóa: 208 triệu đồng./.\n",
        right: "1. Tổng kinh phí: 508 triệu đồng, trong đó:\n\na) Ngân sách tỉnh: 300 triệu đồng.\n\n"
          + "b) Xã hội hóa: 208 triệu đồng./.\n"))
  ) { context in
    var byBlock: [BlockPlace: MoneyText] = [:]
    for money in context.moneyTexts {
      if let flow = money.text.flow, let block = money.text.block, byBlock[BlockPlace(flow: flow, block: block)] == nil
      {
        byBlock[BlockPlace(flow: flow, block: block)] = money
      }
    }
    return context.moneyTexts.compactMap { money in
      guard let place = money.text.flow.map({ BlockPlace(flow: $0, block: money.text.block ?? 0) }),
        money.mentions.count == 1, money.text.lastByte?.byte == UInt8(ascii: ":"), isTotal(money, context),
        let parts = parts(of: place, in: context.flow(place.flow), byBlock), parts.count > 1,
        let sum = PartSum(total: money.mentions[0], parts: parts.map(\.amount)), sum.difference != nil,
        let made = sum.sum?.vietnamese()
      else { return nil }
      let total = money.mentions[0]
      return LintFinding(
        at: money.text.range(of: total.range),
        Bilingual(
          "ở đây ghi “\(money.written(total))”, \(parts.count) khoản bên dưới cộng lại là \(made) đồng",
          en: "this says “\(money.written(total))”, the \(parts.count) items below add up to \(made) đồng"),
        caption: "bên dưới cộng lại: \(made) đồng", notes: parts.map { note($0.amount, in: $0.text) })
    }
  }

  /// The block of a text.
  private struct BlockPlace: Hashable {
    var flow: Int
    var block: Int
  }

  private static let totalHeads = Phrases(PhraseWords.total)
  private static let estimates = Phrases(PhraseWords.estimates)
  private static let partition = Phrases(PhraseWords.partition)

  /// Whether a clause says a total that its items take apart: not a ceiling or an estimate.
  private static func isTotal(_ money: MoneyText, _ context: LintContext) -> Bool {
    let tokens = money.text.tokens.tokens
    return !money.isRate(money.mentions[0]) && totalHeads.occur(in: tokens.indices, of: tokens)
      && !estimates.occur(in: tokens.indices, of: tokens)
  }

  /// The amounts of the items that take a block apart; nil when one of them says none, or not which of several is its
  /// own.
  private static func parts(of place: BlockPlace, in flow: Flow, _ byBlock: [BlockPlace: MoneyText]) -> [(
    text: PlanText, amount: AmountMention
  )]? {
    var parts: [(text: PlanText, amount: AmountMention)] = []
    for index in items(of: place.block, in: flow) {
      guard let part = byBlock[BlockPlace(flow: place.flow, block: index)], let amount = ownAmount(part) else {
        return nil
      }
      parts.append((part.text, amount))
    }
    return parts
  }

  /// The blocks right below one; of a paragraph without a label those of one kind that come right behind it.
  private static func items(of block: Int, in flow: Flow) -> [Int] {
    let isPlain = flow.blocks[block].label == nil
    let parent = isPlain ? flow.blocks[block].parent : block
    let scheme = isPlain && block + 1 < flow.blocks.count ? flow.blocks[block + 1].label?.scheme : nil
    if isPlain, scheme == nil { return [] }
    var items: [Int] = []
    for index in flow.blocks.indices.dropFirst(block + 1) {
      let next = flow.blocks[index]
      if next.parent == parent {
        if isPlain, next.label?.scheme != scheme { break }
        items.append(index)
      } else if next.parent.map({ $0 < block }) ?? true {
        break
      }
    }
    return items
  }

  /// The amount that an item is worth: its only one, the one that the others take apart, or the one that is no price
  /// of a piece: `12 lớp, mỗi lớp 20 triệu đồng: 240 triệu đồng`.
  private static func ownAmount(_ part: MoneyText) -> AmountMention? {
    let rates = part.mentions.indices.filter { part.isRate(part.mentions[$0]) || isPrice($0, in: part) }
    if rates.isEmpty { return part.mentions.count == 1 || opensParts(part) ? part.mentions[0] : nil }
    // Without a price in front the first amount may be that of one piece too.
    guard rates.count < part.mentions.count, part.mentions.count - rates.count == 1 else { return nil }
    return part.mentions.indices.first { !rates.contains($0) }.map { part.mentions[$0] }
  }

  /// Whether the words between an amount and the one before it make it the price of one piece.
  private static func isPrice(_ index: Int, in part: MoneyText) -> Bool {
    let start = index == 0 ? 0 : part.mentions[index - 1].range.upperBound
    let end = part.mentions[index].range.lowerBound
    let words = Keyword.fold(part.text.string(max(start, end - 48)..<end)).split { !$0.isLetter && !$0.isNumber }
    if words.suffix(4).contains("moi") { return true }
    let pairs = zip(words.dropLast(), words.dropFirst()).suffix(4)
    return pairs.contains {
      ($0 == "don" && $1 == "gia") || ($0 == "dinh" && $1 == "muc") || ($0 == "muc" && $1 == "chi")
    }
  }

  /// Whether the amounts behind the first one are its parts: `300 triệu đồng (ngân sách tỉnh …)`, `…, trong đó …`.
  private static func opensParts(_ part: MoneyText) -> Bool {
    let end = part.mentions[0].words?.range.upperBound ?? part.mentions[0].range.upperBound
    let rest = part.text.string(end..<min(part.text.bytes.count, end + 24)).lowercased()
    let start = rest.drop { " ,;)".contains($0) }
    return ["(", "trong đó", "gồm", "bao gồm"].contains { start.hasPrefix($0) }
  }
}
