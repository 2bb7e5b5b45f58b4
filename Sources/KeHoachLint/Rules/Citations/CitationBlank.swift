import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH414: an issued plan leaves nothing blank in what it cites.
  static let citationBlank = LintRule(
    Rule(
      "KH414", "viện-dẫn-bỏ-trống", .warning,
      Bilingual(
        "Kế hoạch đã ban hành không bỏ trống số, ngày của văn bản viện dẫn.",
        en: "An issued plan leaves no number or date of a cited document blank."),
      reason: Bilingual(
        "Chỗ trống là phần dự thảo chưa điền; văn bản đã ban hành thì không xác định được căn cứ.",
        en: "A blank is what the draft left open; in an issued plan nobody knows which document is meant."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.b",
      example: Rule.Example(
        wrong: ExampleText.plan(
          "Triển khai nhiệm vụ",
          "Thực hiện theo Quyết định số …/QĐ-UBND ngày … tháng … năm 2026 của Ủy ban nhân dân thành phố./."),
        right: ExampleText.plan(
          "Triển khai nhiệm vụ",
          "Thực hiện theo Quyết định số 15/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân thành phố./.")))
  ) { context in
    guard context.plan.header.state == .issued else { return [] }
    return context.plan.citations.compactMap { citation in
      // Forms in an appendix are filled in by others, and a line `(Kèm theo …)` is blank in an electronic original.
      switch citation.place {
      case .appendix: return nil
      default: break
      }
      guard citation.isNumberBlank || citation.date?.isBlank == true, !context.source.isAttachment(citation) else {
        return nil
      }
      let range = citation.isNumberBlank ? citation.identifier?.range : citation.date?.written.range
      let what =
        citation.isNumberBlank ? Bilingual("số", en: "the number") : Bilingual("ngày", en: "the date")
      let words = context.source.string(in: citation.range).clipped
      return LintFinding(
        at: range ?? citation.range,
        Bilingual(
          "“\(words)” còn bỏ trống \(what.vi) trong kế hoạch đã ban hành",
          en: "“\(words)” leaves \(what.en) blank in an issued plan"))
    }
  }
}

extension SourceText {
  /// Whether a citation says what a paper is attached to: `(Ban hành kèm theo Quyết định số … )`.
  fileprivate func isAttachment(_ citation: Citation) -> Bool {
    let start = max(0, citation.range.lowerBound - 40)
    return Keyword.fold(string(in: start..<citation.range.lowerBound)).hasSuffix("kem theo")
  }
}
