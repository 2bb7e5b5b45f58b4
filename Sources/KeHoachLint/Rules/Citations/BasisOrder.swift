import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH419: a law stands before the documents of lower rank.
  static let basisOrder = LintRule(
    Rule(
      "KH419", "thứ-tự-căn-cứ", .hint,
      Bilingual(
        "Trong phần căn cứ, luật đứng trước thông tư và quyết định.",
        en: "In the legal basis laws stand before circulars and decisions."),
      reason: Bilingual(
        "Căn cứ xếp theo hiệu lực pháp lý: luật, nghị định, thông tư, quyết định.",
        en: "The legal basis goes by rank: laws, decrees, circulars, decisions."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Căn cứ Thông tư số 01/2020/TT-BNV ngày 05/3/2020 của Bộ trưởng Bộ Nội vụ;\n\n"
          + "Căn cứ Luật Thư viện ngày 21/11/2019.\n\n"
          + "Sở Nội vụ ban hành Kế hoạch triển khai nhiệm vụ như sau:\n\nTriển khai./.\n",
        right: "Căn cứ Luật Thư viện ngày 21/11/2019;\n\n"
          + "Căn cứ Thông tư số 01/2020/TT-BNV ngày 05/3/2020 của Bộ trưởng Bộ Nội vụ.\n\n"
          + "Sở Nội vụ ban hành Kế hoạch triển khai nhiệm vụ như sau:\n\nTriển khai./.\n"))
  ) { context in
    var lower: Citation?
    for citation in context.plan.citations where context.isBasis(citation) {
      switch citation.type {
      case .circular, .jointCircular, .decision: lower = lower ?? citation
      case .law, .code, .ordinance, .constitution:
        // One line may name a circular and the law behind it.
        guard let lower, lower.place != citation.place else { continue }
        return [
          LintFinding(
            at: citation.range,
            Bilingual(
              "“\(citation.shown)” đứng sau “\(lower.shown)” là văn bản có hiệu lực thấp hơn",
              en: "“\(citation.shown)” stands behind “\(lower.shown)”, which has a lower rank"),
            notes: [Diagnostic.Note(at: lower.range, Bilingual("văn bản đứng trước", en: "the one before"))])
        ]
      default: break
      }
    }
    return []
  }
}
