import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH418: the legal basis names a document once.
  static let basisRepeated = LintRule(
    Rule(
      "KH418", "căn-cứ-lặp", .warning,
      Bilingual("Mỗi văn bản chỉ nêu một lần trong phần căn cứ.", en: "The legal basis names a document once."),
      reason: Bilingual(
        "Căn cứ nêu hai lần là dấu vết sao chép.", en: "A legal basis named twice is left from copying."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.a",
      example: Rule.Example(
        wrong: "Căn cứ Luật Thư viện ngày 21/11/2019;\n\nCăn cứ Luật Thư viện ngày 21/11/2019.\n\n"
          + "Sở Nội vụ ban hành Kế hoạch triển khai nhiệm vụ như sau:\n\nTriển khai./.\n",
        right: "Căn cứ Luật Thư viện ngày 21/11/2019.\n\n"
          + "Sở Nội vụ ban hành Kế hoạch triển khai nhiệm vụ như sau:\n\nTriển khai./.\n"))
  ) { context in
    var first: [String: Citation] = [:]
    var found: [LintFinding] = []
    for (place, citation) in context.plan.citations.enumerated()
    where citation.isKeyed && context.isBasis(citation) {
      guard let key = context.citationKeys[place] else { continue }
      guard let before = first[key] else {
        first[key] = citation
        continue
      }
      // Two days are two documents, or a slip that KH408 finds; within one paragraph it is a second mention.
      guard citation.date?.value == before.date?.value, citation.place != before.place else { continue }
      if let issuer = citation.issuer, let other = before.issuer, issuer.text != other.text,
        !IssuerName(issuer.text).mayBe(IssuerName(other.text))
      {
        continue
      }
      found.append(
        LintFinding(
          at: citation.range,
          Bilingual(
            "căn cứ “\(citation.shown)” đã nêu ở trên", en: "the legal basis “\(citation.shown)” is named above"),
          notes: [Diagnostic.Note(at: before.range, Bilingual("chỗ trên", en: "the first one"))]))
    }
    return found
  }
}
