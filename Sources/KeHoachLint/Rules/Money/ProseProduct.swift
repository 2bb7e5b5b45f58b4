import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH318: a product in the text is right.
  static let proseProduct = LintRule(
    Rule(
      "KH318", "phép-nhân-trong-lời", .error,
      Bilingual("Số lượng nhân đơn giá ghi trong lời văn phải đúng.", en: "A product in the text is right."),
      reason: Bilingual(
        "Kinh phí tính sai trong lời văn thì không biết số nào được duyệt.",
        en: "If a product is wrong nobody knows which number was approved."),
      source: "Dự toán phải khớp từ chi tiết đến tổng",
      example: Rule.Example(
        wrong: "Tổ chức 12 lớp, mỗi lớp 25.000.000 đồng: 240.000.000 đồng./.\n",
        right: "Tổ chức 12 lớp, mỗi lớp 20.000.000 đồng: 240.000.000 đồng./.\n"))
  ) { context in
    let signs = context.occurrences(of: ProseProduct.signs)
    return signs.compactMap { sign in
      let mentions = AmountInWords.mentions(in: sign.text.plain)
      guard let product = ProseProduct(each: sign, mentions) ?? ProseProduct(equals: sign, mentions),
        let right = product.right, right != product.value
      else { return nil }
      return LintFinding(
        at: sign.text.range(of: product.written),
        Bilingual(
          "\(product.factors.map { $0.vietnamese() }.joined(separator: " × ")) = \(right.vietnamese()) đồng, lời văn ghi \(sign.text.string(product.written))",
          en:
            "\(product.factors.map { $0.vietnamese() }.joined(separator: " × ")) = \(right.vietnamese()) đồng, the text says \(sign.text.string(product.written))"
        ),
        notes: [
          Diagnostic.Note(
            at: sign.text.range(of: product.factorsPlace), Bilingual("các thừa số ở đây", en: "the factors"))
        ])
    }
  }
}

/// A product that a sentence states: `12 lớp, mỗi lớp 20.000.000 đồng: 240.000.000 đồng`, `12 lớp x 20 triệu đồng = 240
/// triệu đồng`.
struct ProseProduct {
  /// The words and signs that announce a product, for the `Lexicon`.
  static let words = ["mỗi", "="]
  fileprivate static let signs = WordSet(words)

  /// The factors, amounts in đồng.
  fileprivate var factors: [Decimal]
  /// Where the factors stand.
  fileprivate var factorsPlace: Range<Int>
  /// The product as written, in đồng.
  fileprivate var value: Decimal
  /// Where it stands.
  fileprivate var written: Range<Int>

  /// The factors multiplied; nil where that is too large.
  fileprivate var right: Decimal? {
    factors.dropFirst().reduce(factors.first) { product, factor in product?.multiplied(by: factor) }
  }

  /// `12 lớp …, mỗi lớp 20.000.000 đồng: 240.000.000 đồng`, from its `mỗi`.
  fileprivate init?(each sign: LintContext.Occurrence, _ mentions: [AmountMention]) {
    let tokens = sign.tokens.tokens
    guard sign.tokens[sign.token].count == 3, sign.place > 0 else { return nil }
    let end = Int(sign.token.end)
    guard let place = mentions.firstIndex(where: { $0.range.lowerBound >= end }), place + 1 < mentions.count,
      let price = mentions[place].value, let value = mentions[place + 1].value
    else { return nil }
    // What is counted stands between `mỗi` and the price, and again behind the count.
    let counted = tokens[(sign.place + 1)...].prefix { Int($0.start) < mentions[place].range.lowerBound }.map(\.id)
    guard (1...3).contains(counted.count) else { return nil }
    let between = mentions[place].range.upperBound..<mentions[place + 1].range.lowerBound
    guard Self.joins(sign.text.string(between)) else { return nil }
    let earlier = tokens[max(0, sign.place - 40)..<sign.place]
    let count = earlier.indices.last { index in
      tokens[index].kind == .number && tokens[(index + 1)..<sign.place].map(\.id).starts(with: counted)
    }
    guard let count, let number = Self.number(sign.tokens[tokens[count]]) else { return nil }
    factors = [number, price]
    factorsPlace = Int(tokens[count].start)..<mentions[place].range.upperBound
    self.value = value
    written = mentions[place + 1].range
  }

  private static func number(_ text: Substring) -> Decimal? { (try? VietnameseNumber.read(text).get())?.value }

  /// Whether the words between price and product say that they belong together.
  private static func joins(_ words: String) -> Bool {
    let words = Keyword.fold(words)
    return [":", "=", ", la", "la", ", tong", ", tong cong", ", thanh tien", ", cong", ", tong la", ", kinh phi la"]
      .contains(words)
  }

  /// `12 lớp x 20 triệu đồng = 240 triệu đồng`, from its `=`.
  fileprivate init?(equals sign: LintContext.Occurrence, _ mentions: [AmountMention]) {
    let tokens = sign.tokens.tokens
    guard sign.tokens[sign.token] == "=", let next = sign.neighbour(1),
      let product = mentions.first(where: { $0.range.lowerBound == Int(next.start) }), let value = product.value
    else { return nil }
    // Backwards: an amount or a number, some words, a cross, and so on.
    var factors: [Decimal] = []
    var isOpen = true
    var start = sign.place
    backwards: for index in (max(0, sign.place - 40)..<sign.place).reversed() {
      let token = tokens[index]
      let text = sign.tokens[token]
      if text == "x" || text == "×" || text == "X" {
        guard !isOpen else { return nil }
        isOpen = true
      } else if token.kind == .number {
        guard isOpen else { break backwards }
        let mention = mentions.first { $0.range.lowerBound == Int(token.start) }
        guard let factor = mention?.value ?? Self.number(text) else { return nil }
        factors.append(factor)
        isOpen = false
        start = index
      } else if text == "+" || text == "-" {
        // One summand of several.
        return nil
      } else if token.kind == .punctuation, text != "/" {
        break backwards
      }
    }
    guard factors.count > 1, !isOpen else { return nil }
    self.factors = factors.reversed()
    factorsPlace = Int(tokens[start].start)..<Int(sign.token.start)
    self.value = value
    written = product.range
  }
}
