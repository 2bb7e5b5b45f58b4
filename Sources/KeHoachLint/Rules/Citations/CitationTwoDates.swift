import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH408: a document has one date.
  static let citationTwoDates = LintRule(
    Rule(
      "KH408", "một-văn-bản-hai-ngày", .warning,
      Bilingual(
        "Một văn bản được viện dẫn với một ngày ban hành.", en: "A document is cited with one date."),
      reason: Bilingual(
        "Cùng số, ký hiệu, cơ quan mà ngày khác nhau thì một chỗ ghi nhầm.",
        en: "One number and issuer with two dates: one of them is wrong."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.b",
      example: Rule.Example(
        wrong: "1. Phổ biến Nghị định số 93/2020/NĐ-CP ngày 18/8/2020 của Chính phủ.\n\n"
          + "2. Kiểm tra việc thi hành Nghị định số 93/2020/NĐ-CP ngày 08/8/2020 của Chính phủ./.\n",
        right: "1. Phổ biến Nghị định số 93/2020/NĐ-CP ngày 18/8/2020 của Chính phủ.\n\n"
          + "2. Kiểm tra việc thi hành Nghị định số 93/2020/NĐ-CP ngày 18/8/2020 của Chính phủ./.\n"))
  ) { context in
    var first: [String: [Citation]] = [:]
    var found: [LintFinding] = []
    for (place, citation) in context.plan.citations.enumerated() where citation.isKeyed {
      guard let key = context.citationKeys[place], let day = citation.day,
        let written = citation.date?.written
      else { continue }
      let same = first[key, default: []].first { $0.mayBeSameDocument(as: citation) }
      guard let before = same, let earlier = before.day else {
        // Documents of several issuers can have one number; more than a few tell nothing.
        if first[key, default: []].count < 8 { first[key, default: []].append(citation) }
        continue
      }
      guard day != earlier else { continue }
      found.append(
        LintFinding(
          at: written.range,
          Bilingual(
            "“\(citation.shown)” ở đây ghi ngày \(day.short), ở chỗ khác ghi ngày \(earlier.short)",
            en: "“\(citation.shown)” is dated \(day.short) here and \(earlier.short) elsewhere"),
          notes: [
            Diagnostic.Note(
              at: before.date?.written.range ?? before.range, Bilingual("chỗ trước", en: "the other place"))
          ]))
    }
    return found
  }
}

extension Citation {
  /// Whether a citation of the same number means the same document. Numbers begin anew each year unless the year is in
  /// them, and each issuer counts for itself.
  fileprivate func mayBeSameDocument(as other: Citation) -> Bool {
    guard let a = day, let b = other.day else { return false }
    let isOneSlip = (a.day == b.day && a.month == b.month) || a.year == b.year
    guard symbol?.style == .assembly || (year != nil && symbol != nil) || isOneSlip else { return false }
    guard let issuer, let name = other.issuer, issuer.text != name.text else { return true }
    return IssuerName(issuer.text).mayBe(IssuerName(name.text))
  }
}
