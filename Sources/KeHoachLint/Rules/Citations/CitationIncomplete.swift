import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH401: the first mention of a document gives number, date and issuer.
  static let citationIncomplete = LintRule(
    Rule(
      "KH401", "viện-dẫn-thiếu", .warning,
      Bilingual(
        "Căn cứ ban hành ghi đủ số, ký hiệu, ngày và cơ quan ban hành của văn bản (luật, pháp lệnh không cần số).",
        en: "The legal basis gives number, date and issuer of a document (a law needs no number)."),
      reason: Bilingual(
        "Thiếu số hoặc ngày thì không xác định được văn bản nào; nhiều văn bản trùng số giữa các năm.",
        en: "Without number or date nobody knows which document is meant; numbers repeat from year to year."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.b",
      example: Rule.Example(
        wrong: "Căn cứ Nghị định số 93/2020/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Thư viện.\n\n"
          + "Sở Nội vụ ban hành Kế hoạch triển khai nhiệm vụ như sau:\n\nTriển khai./.\n",
        right: "Căn cứ Nghị định số 93/2020/NĐ-CP ngày 18/8/2020 của Chính phủ quy định chi tiết một số điều của Luật "
          + "Thư viện.\n\nSở Nội vụ ban hành Kế hoạch triển khai nhiệm vụ như sau:\n\nTriển khai./.\n"))
  ) { context in
    var seen: Set<String> = []
    var found: [LintFinding] = []
    let citations = context.plan.citations
    for (place, citation) in citations.enumerated() {
      let isFirst = context.citationKeys[place].map { seen.insert($0).inserted } ?? true
      // Of `số 25/NQ-CP, số 68/NQ-CP ngày …` the parts may stand with the other one.
      let isShared =
        citation.typeWords == nil || citations.indices.contains(place + 1) && citations[place + 1].typeWords == nil
      guard isFirst, !isShared, citation.type?.isCitedByName == false,
        context.isBasis(citation) || context.opensEnactingSentence(citation) && citation.isOneDocument
      else { continue }
      // `đề nghị của Sở Nội vụ tại Tờ trình số …` names the issuer before it.
      let isNamed =
        citation.issuer != nil || context.source.stands("tại ", before: citation.range.lowerBound)
        || context.isIssuerOfAllNamed(citation)
      let parts = citation.missingParts(isIssuerNamed: isNamed)
      guard let severity = parts.map(\.severity).max() else { continue }
      let list = parts.map(\.name)
      found.append(
        LintFinding(
          at: citation.identifier?.range ?? citation.typeWords?.range ?? citation.range,
          Bilingual(
            "căn cứ “\(citation.shown)” thiếu \(list.map(\.vi).joined(separator: ", "))",
            en: "the legal basis “\(citation.shown)” lacks \(list.map(\.en).joined(separator: ", "))"),
          severity: severity))
    }
    return found
  }
}

/// A part that a citation lacks.
private struct MissingPart {
  var name: Bilingual
  var severity: Severity
}

extension LintContext {
  private static let basisOpenings = ["can cu ", "thuc hien ", "trien khai ", "thi hanh ", "theo "]
  private static let issuing = Phrases(["ban hành kế hoạch", "xây dựng kế hoạch", "như sau"])

  /// Whether the paragraph names the issuer of all that it lists:
  /// `Căn cứ các Quyết định của Thủ tướng Chính phủ: số 18/2021/QĐ-TTg …; số 1651/QĐ-TTg …`.
  fileprivate func isIssuerOfAllNamed(_ citation: Citation) -> Bool {
    guard case .preamble(let place) = citation.place, plan.preamble.indices.contains(place) else { return false }
    let start = plan.preamble[place].text.range.lowerBound
    // A name is short, a paragraph may cite thousands.
    guard start < citation.range.lowerBound, citation.range.lowerBound <= source.bytes.count,
      let colon = source.bytes[start..<min(start + 200, citation.range.lowerBound)].firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    let words = source.string(in: start..<colon).split(separator: " ")
    guard let owner = words.firstIndex(of: "của") else { return false }
    return words[..<owner].contains("các")
      && SymbolGrammar.issuer(named: words[(owner + 1)...].joined(separator: " ")) != nil
  }

  /// Whether a citation stands in the legal basis of a plan that says it in one sentence with what is issued:
  /// `Thực hiện Quyết định số …, Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:`.
  fileprivate func opensEnactingSentence(_ citation: Citation) -> Bool {
    guard !citation.isInSubject, case .preamble(let place) = citation.place, plan.preamble.indices.contains(place),
      plan.preamble[place].role == .enacting, !source.stands("các ", before: citation.range.lowerBound),
      // A paragraph without words has no text, so the places differ.
      let text = texts(.preamble).first(where: { $0.place == plan.preamble[place].text.range })
    else { return false }
    let opening = Keyword.fold(text.plain.prefix(16))
    let tokens = text.tokens.tokens
    guard Self.basisOpenings.contains(where: opening.hasPrefix),
      let issued = Self.issuing.first(in: tokens.indices, of: tokens)
    else { return false }
    return citation.range.lowerBound < text.range(of: tokens[issued].range).lowerBound
  }
}

extension Citation {
  /// Whether the words name one document and name it for the first time: not those of a congress or a kind (`Nghị quyết Đại
  /// hội Đảng bộ tỉnh`), nor what is called by its number alone (`Chỉ thị 11`).
  fileprivate var isOneDocument: Bool { symbol != nil || number == nil && (date != nil || issuer != nil) }

  /// What the citation of a document lacks; what was left blank is there.
  fileprivate func missingParts(isIssuerNamed: Bool) -> [MissingPart] {
    var parts: [MissingPart] = []
    if number == nil { parts.append(MissingPart(name: Bilingual("số, ký hiệu", en: "the number"), severity: .warning)) }
    if date == nil { parts.append(MissingPart(name: Bilingual("ngày ban hành", en: "the date"), severity: .warning)) }
    if !isIssuerNamed {
      parts.append(MissingPart(name: Bilingual("cơ quan ban hành", en: "the issuer"), severity: .hint))
    }
    return parts
  }
}
