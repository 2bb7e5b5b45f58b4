import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH417: the year in the number is that of the date.
  static let citationYear = LintRule(
    Rule(
      "KH417", "năm-trong-số-khác-ngày", .warning,
      Bilingual(
        "Năm trong số văn bản là năm của ngày ban hành.", en: "The year in a document's number is that of its date."),
      reason: Bilingual(
        "Văn bản quy phạm pháp luật mang năm ban hành trong số; hai năm khác nhau thì một chỗ ghi nhầm.",
        en: "A normative document has its year in the number; where the two differ one is wrong."),
      source: "Luật Ban hành văn bản quy phạm pháp luật",
      example: Rule.Example(
        wrong: "Thực hiện theo Nghị quyết số 41/2022/NQ-HĐND ngày 05/01/2024 của Hội đồng nhân dân tỉnh./.\n",
        right: "Thực hiện theo Nghị quyết số 41/2022/NQ-HĐND ngày 09/12/2022 của Hội đồng nhân dân tỉnh./.\n"))
  ) { context in
    context.plan.citations.compactMap { citation in
      guard let year = citation.year, citation.symbol != nil, let date = citation.date, let value = date.value,
        value.year != year, let identifier = citation.identifier
      else { return nil }
      return LintFinding(
        at: date.written.range,
        Bilingual(
          "số “\(identifier.text)” là của năm \(year) nhưng ngày ghi năm \(value.year)",
          en: "“\(identifier.text)” is of \(year) but dated \(value.year)"),
        notes: [Diagnostic.Note(at: identifier.range, Bilingual("số văn bản", en: "the number"))])
    }
  }
}
