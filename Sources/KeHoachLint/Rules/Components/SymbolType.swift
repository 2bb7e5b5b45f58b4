import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH113: the symbol's type is that of the document.
  static let symbolType = LintRule(
    Rule(
      "KH113", "ký-hiệu-khác-loại-văn-bản", .error,
      Bilingual(
        "Chữ viết tắt tên loại trong ký hiệu đúng với loại văn bản.",
        en: "The abbreviation in the symbol is that of the document's type."),
      reason: Bilingual(
        "Kế hoạch mang ký hiệu của quyết định thì không biết là văn bản nào; sổ đăng ký cũng vào sai.",
        en: "A plan with a decision's symbol can't be told from one, and is registered in the wrong book."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3.b; Phụ lục III, mục I",
      example: headerExample(wrong: "số: 15/QĐ-SNV", right: "số: 15/KH-SNV"))
  ) { context in
    guard let type = DocumentType(name: context.plan.header.documentType.value), let right = type.abbreviations.first,
      let (symbol, range) = context.writtenSymbol, symbol.style == .state
    else { return [] }
    let name = type.rawValue
    guard let abbreviation = symbol.type else {
      // A symbol without a type, `UBND-VX`, is that of a letter.
      guard type != .letter, let first = symbol.issuers.first, SymbolGrammar.issuer(of: first) != nil else { return [] }
      return [
        LintFinding(
          at: range,
          Bilingual(
            "ký hiệu “\(symbol.text)” thiếu chữ viết tắt tên loại “\(right)” của \(name)",
            en: "the symbol “\(symbol.text)” lacks “\(right)”, which stands for \(name)"))
      ]
    }
    let others = SymbolGrammar.types(of: abbreviation)
    guard let other = others.first, !others.contains(type), !type.abbreviations.contains(abbreviation) else {
      return []
    }
    let place = context.place(of: abbreviation + "-", in: range).map { $0.lowerBound..<$0.upperBound - 1 }
    return [
      LintFinding(
        at: place ?? range,
        Bilingual(
          "ký hiệu ghi “\(abbreviation)” (\(other.rawValue)) nhưng văn bản là \(name), phải ghi “\(right)”",
          en: "the symbol says “\(abbreviation)” (\(other.rawValue)), the document is a \(name): “\(right)”"),
        fixes: place.map { TextEdit($0, right) }.asFix(writing: right, isSafe: false))
    ]
  }
}
