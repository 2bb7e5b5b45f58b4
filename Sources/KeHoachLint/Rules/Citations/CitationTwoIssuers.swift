import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH409: a document has one issuer.
  static let citationTwoIssuers = LintRule(
    Rule(
      "KH409", "một-văn-bản-hai-cơ-quan", .warning,
      Bilingual(
        "Một văn bản được viện dẫn với một cơ quan ban hành.", en: "A document is cited with one issuer."),
      reason: Bilingual(
        "Cùng số, ký hiệu và ngày mà cơ quan ban hành khác nhau thì một chỗ ghi nhầm, thường do sao chép kế hoạch của nơi khác.",
        en: "One number and date with two issuers: one is wrong, mostly copied from another province's plan."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.b",
      example: Rule.Example(
        wrong: "1. Phổ biến Quyết định số 14/QĐ-UBND ngày 18/3/2024 của Ủy ban nhân dân tỉnh Tây Ninh.\n\n"
          + "2. Thi hành Quyết định số 14/QĐ-UBND ngày 18/3/2024 của Ủy ban nhân dân tỉnh Lào Cai./.\n",
        right: "1. Phổ biến Quyết định số 14/QĐ-UBND ngày 18/3/2024 của Ủy ban nhân dân tỉnh Tây Ninh.\n\n"
          + "2. Thi hành Quyết định số 14/QĐ-UBND ngày 18/3/2024 của Ủy ban nhân dân tỉnh Tây Ninh./.\n"))
  ) { context in
    var first: [Document: Citation] = [:]
    var found: [LintFinding] = []
    for (place, citation) in context.plan.citations.enumerated() where citation.symbol != nil {
      guard let key = context.citationKeys[place], let day = citation.day, let issuer = citation.issuer else {
        continue
      }
      let document = Document(key: key, day: day)
      guard let before = first[document], let other = before.issuer else {
        first[document] = citation
        continue
      }
      guard issuer.text != other.text, IssuerName(issuer.text).isElsewhere(than: IssuerName(other.text)) else {
        continue
      }
      found.append(
        LintFinding(
          at: issuer.range,
          Bilingual(
            "“\(citation.shown)” ở đây là của “\(issuer.text.clipped)”, ở chỗ khác là của “\(other.text.clipped)”",
            en: "“\(citation.shown)” is “\(issuer.text.clipped)”'s here and “\(other.text.clipped)”'s elsewhere"),
          notes: [Diagnostic.Note(at: other.range, Bilingual("chỗ trước", en: "the other place"))]))
    }
    return found
  }

  private struct Document: Hashable {
    var key: String
    var day: PlanDate
  }
}
