import KeHoachModel
import KeHoachSource
import KeHoachText

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
      if let finding = foreignTerm(of: citation, symbol) ?? foreignProposal(citation, symbol, context) {
        return finding
      }
      for mismatch in SymbolGrammar.mismatches(in: citation) {
        switch mismatch {
        case .issuer(_, let owner):
          guard let issuer = citation.issuer else { continue }
          return .symbol(symbol, of: owner, notOf: issuer.text, at: issuer.range)
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

  /// `72/2025/QH14`: in the year of the number another National Assembly sat.
  private static func foreignTerm(of citation: Citation, _ symbol: Citation.Part) -> LintFinding? {
    guard citation.symbol?.style == .assembly, let year = citation.year,
      let written = Int(symbol.text.drop { !$0.isNumber }), let years = AssemblyTerms.years[written],
      !years.contains(year), case let others = AssemblyTerms.terms(in: year), !others.isEmpty
    else { return nil }
    let terms = others.map { "khóa \(RomanNumeral.string($0))" }.joined(separator: ", ")
    return LintFinding(
      at: symbol.range,
      Bilingual(
        "“\(symbol.text)” là ký hiệu của Quốc hội khóa \(RomanNumeral.string(written)) (\(years.lowerBound) - "
          + "\(years.upperBound)); năm \(year) là Quốc hội \(terms)",
        en: "“\(symbol.text)” is of the National Assembly of \(years.lowerBound) - \(years.upperBound), not of \(year)"
      ))
  }

  /// `theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 86/TTr-SVHTTDL`: who proposes signs the proposal.
  private static func foreignProposal(_ citation: Citation, _ symbol: Citation.Part, _ context: LintContext)
    -> LintFinding?
  {
    guard citation.issuer == nil, citation.type != .decision,
      let owner = citation.symbol?.issuers.first.flatMap(SymbolGrammar.issuer(of:)),
      context.source.stands("tại ", before: citation.range.lowerBound),
      let proposer = context.source.proposer(before: citation.range.lowerBound - "tại ".utf8.count)
    else { return nil }
    if let named = SymbolGrammar.issuer(named: proposer.text) {
      guard citation.symbol?.issuers.compactMap(SymbolGrammar.issuer(of:)).contains(named) == false else { return nil }
    } else if owner.name.hasPrefix("Sở ") {
      // What isn't known may be short for it.
      return nil
    }
    return .symbol(symbol, of: owner, notOf: proposer.text, at: proposer.range)
  }
}

extension LintFinding {
  /// A symbol that belongs to another body than the one named.
  fileprivate static func symbol(
    _ symbol: Citation.Part, of owner: Issuer, notOf named: String, at range: Range<Int>
  ) -> LintFinding {
    LintFinding(
      at: range,
      Bilingual(
        "“\(symbol.text)” là ký hiệu văn bản của \(owner.name), không phải của “\(named.clipped)”",
        en: "“\(symbol.text)” is a symbol of \(owner.name), not of “\(named.clipped)”"),
      notes: [Diagnostic.Note(at: symbol.range, Bilingual("ký hiệu", en: "the symbol"))])
  }
}

extension SourceText {
  /// The department that proposes something, up to an offset: `Giám đốc Sở Tài chính` in `theo đề nghị của Giám đốc Sở
  /// Tài chính tại`. Nil where others propose it too.
  fileprivate func proposer(before end: Int) -> (text: String, range: Range<Int>)? {
    let before = bytes[max(0, end - Proposer.reach)..<end]
    let opening = before.indices.reversed().lazy.compactMap { place in
      Proposer.openings.first { before[place...].starts(with: $0) }.map { place + $0.count }
    }.first
    guard let opening, opening < end else { return nil }
    var range = opening..<end
    while range.count > 1, bytes[range.upperBound - 1] == UInt8(ascii: " ") { range.removeLast() }
    let text = String(decoding: bytes[range], as: UTF8.self)
    let words = text.pieces(between: " ,\n")
    guard text.hasPrefix("Sở ") || text.hasPrefix("Giám đốc Sở "), !text.utf8.contains(UInt8(ascii: ";")),
      let head = words.firstIndex(of: "Sở"),
      !words[(head + 1)...].contains(where: Proposer.heads.contains),
      // `…, ý kiến thẩm định tại …`: somebody else's.
      !text.fields(between: ",").dropFirst().contains(where: { $0.first?.isLowercase ?? true })
    else { return nil }
    return (text, range)
  }
}

/// The words around the name of who proposes something.
private enum Proposer {
  /// What others wrote about a proposal, such as `ý kiến về đề nghị của …`, begins in another way.
  static let openings = ["heo đề nghị của ", "ét đề nghị của "].map { Array($0.utf8) }
  /// The farthest that the opening stands before the citation, in bytes.
  static let reach = 160
  /// With which the name of another body or of its head begins.
  static let heads: Set<String> = [
    "Sở", "Giám", "Ủy", "UBND", "Chủ", "Chánh", "Trưởng", "Ban", "Hội", "Cục", "Chi", "Thủ", "các", "Các", "tại", "Bộ",
    "Thường", "an",
  ]
}
