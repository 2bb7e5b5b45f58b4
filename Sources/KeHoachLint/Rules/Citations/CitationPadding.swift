import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH415: numbers below 10 are padded.
  static let citationPadding = LintRule(
    Rule(
      "KH415", "số-văn-bản-dưới-10", .hint,
      Bilingual(
        "Số văn bản nhỏ hơn 10 có số 0 ở trước.", en: "The number of a document below 10 has a zero before it."),
      reason: Bilingual(
        "Nghị định quy định số nhỏ hơn 10 phải ghi thêm số 0 ở trước; ghi khác đi thì tìm kiếm không khớp.",
        en: "The decree pads numbers below 10; written otherwise a search misses the document."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3.b",
      example: Rule.Example(
        wrong: "Thực hiện theo Quyết định số 5/QĐ-SNV ngày 05/3/2024 của Giám đốc Sở Nội vụ./.\n",
        right: "Thực hiện theo Quyết định số 05/QĐ-SNV ngày 05/3/2024 của Giám đốc Sở Nội vụ./.\n"))
  ) { context in
    context.plan.citations.compactMap { citation in
      guard let number = citation.number, number.text.utf8.count == 1, let symbol = citation.symbol,
        symbol.style == .state, let identifier = citation.identifier
      else { return nil }
      return LintFinding(
        at: number.range,
        Bilingual(
          "số văn bản “\(identifier.text)” nhỏ hơn 10, ghi “0\(identifier.text)”",
          en: "the number of “\(identifier.text)” is below 10, write “0\(identifier.text)”"),
        fixes: context.source.edit(number, "0" + number.text).map {
          [FixIt(Bilingual("thêm số 0", en: "add the zero"), isSafe: true, edits: [$0])]
        } ?? [])
    }
  }
}
