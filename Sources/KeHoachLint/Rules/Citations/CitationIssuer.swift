import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH403: issuer and symbol agree.
  static let citationIssuer = LintRule(
    Rule(
      "KH403", "cơ-quan-không-khớp-ký-hiệu", .warning,
      Bilingual(
        "Cơ quan ban hành khớp với ký hiệu của văn bản.", en: "The issuer of a cited document agrees with its symbol."),
      reason: Bilingual(
        "Ký hiệu mang chữ viết tắt của cơ quan ban hành: QĐ-TTg là của Thủ tướng Chính phủ, TT-BXD là của Bộ Xây dựng.",
        en: "The symbol holds the issuer's abbreviation: QĐ-TTg is the Prime Minister's, TT-BXD the Ministry's."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3.b",
      example: Rule.Example(
        wrong: "Thực hiện theo Thông tư số 98/2013/TT-BXD ngày 24/7/2013 của Bộ Tài chính./.\n",
        right: "Thực hiện theo Thông tư số 98/2013/TT-BTC ngày 24/7/2013 của Bộ Tài chính./.\n"))
  ) { context in
    context.plan.citations.compactMap { citation in
      guard let symbol = citation.symbolWords else { return nil }
      for mismatch in SymbolGrammar.mismatches(in: citation) {
        switch mismatch {
        case .issuer(_, let owner):
          guard let issuer = citation.issuer else { continue }
          return LintFinding(
            at: issuer.range,
            Bilingual(
              "“\(symbol.text)” là ký hiệu văn bản của \(owner.name), không phải của “\(issuer.text.clipped)”",
              en: "“\(symbol.text)” is a symbol of \(owner.name), not of “\(issuer.text.clipped)”"),
            notes: [Diagnostic.Note(at: symbol.range, Bilingual("ký hiệu", en: "the symbol"))])
        case .period(let issuer):
          guard let date = citation.date?.value else { continue }
          return LintFinding(
            at: symbol.range,
            Bilingual(
              "ngày \(date.short) không có \(issuer.name), cơ quan của ký hiệu “\(symbol.text)”",
              en: "there was no \(issuer.name), whose symbol is “\(symbol.text)”, on \(date.short)"))
        case .type, .noType: continue
        }
      }
      return nil
    }
  }
}
