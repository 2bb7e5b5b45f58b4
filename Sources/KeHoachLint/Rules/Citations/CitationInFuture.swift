import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH407: no document of a later day is cited.
  static let citationInFuture = LintRule(
    Rule(
      "KH407", "viện-dẫn-sau-ngày-ban-hành", .warning,
      Bilingual(
        "Văn bản viện dẫn có ngày không sau ngày của kế hoạch.", en: "A cited document isn't dated after the plan."),
      reason: Bilingual(
        "Kế hoạch không thể căn cứ văn bản chưa ban hành: một trong hai ngày đã ghi nhầm.",
        en: "A plan can't rest on what is not yet issued: one of the two dates is wrong."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4 và II.6.a",
      example: Rule.Example(
        wrong: ExampleText.plan(
          "Triển khai nhiệm vụ", "Thực hiện theo Quyết định số 12/QĐ-SNV ngày 05/8/2026 của Giám đốc Sở Nội vụ./."),
        right: ExampleText.plan(
          "Triển khai nhiệm vụ", "Thực hiện theo Quyết định số 12/QĐ-SNV ngày 05/3/2024 của Giám đốc Sở Nội vụ./.")))
  ) { context in
    guard let date = context.plan.header.effectiveDate else { return [] }
    return context.plan.citations.compactMap { citation in
      guard let cited = citation.day, cited > date.latest, let written = citation.date?.written else { return nil }
      return LintFinding(
        at: written.range,
        Bilingual(
          "“\(citation.shown)” ghi ngày \(cited.short), sau ngày của kế hoạch (\(date.short))",
          en: "“\(citation.shown)” is dated \(cited.short), after the plan (\(date.short))"),
        notes: context.plan.header.date.map {
          [Diagnostic.Note(at: $0.range, Bilingual("ngày của kế hoạch", en: "the plan's date"))]
        } ?? [],
        severity: context.isBasis(citation) ? .error : .warning)
    }
  }
}
