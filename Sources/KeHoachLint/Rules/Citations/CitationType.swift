import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH402: type and symbol agree.
  static let citationType = LintRule(
    Rule(
      "KH402", "loại-không-khớp-ký-hiệu", .warning,
      Bilingual(
        "Tên loại văn bản khớp với ký hiệu.", en: "The type of a cited document agrees with its symbol."),
      reason: Bilingual(
        "“Quyết định … NQ-HĐND” là ghi nhầm tên loại hoặc nhầm ký hiệu; người đọc không tìm được văn bản.",
        en: "“Quyết định … NQ-HĐND” has the wrong type or the wrong symbol; nobody can find the document."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3 và Phụ lục III",
      example: Rule.Example(
        wrong: "Thực hiện theo Quyết định số 12/NQ-HĐND ngày 05/3/2024 của Hội đồng nhân dân tỉnh./.\n",
        right: "Thực hiện theo Nghị quyết số 12/NQ-HĐND ngày 05/3/2024 của Hội đồng nhân dân tỉnh./.\n"))
  ) { context in
    // What an appendix is attached to is another rule's.
    let attachments = SortedRanges(context.foreignAttachments.map { $0.text.range(of: $0.range) })
    return context.plan.citations.compactMap { citation in
      guard let typeWords = citation.typeWords, let symbol = citation.symbolWords,
        let identifier = citation.identifier, !attachments.contains(typeWords.range.lowerBound)
      else { return nil }
      for mismatch in SymbolGrammar.mismatches(in: citation) {
        let expected: Bilingual
        switch mismatch {
        case .type(let written, let types):
          // The Party issues `Thông báo Kết luận số …-TB/TW`.
          if written == .conclusion, types.contains(.notice) { continue }
          let names = types.map(\.rawValue).joined(separator: " hoặc ")
          expected = Bilingual("là ký hiệu của \(names)", en: "is the symbol of \(names)")
        case .noType:
          expected = Bilingual("là ký hiệu của công văn", en: "is the symbol of a letter")
        case .issuer, .period: continue
        }
        return LintFinding(
          at: typeWords.range.lowerBound..<identifier.range.upperBound,
          Bilingual(
            "ghi “\(typeWords.text)” nhưng “\(symbol.text)” \(expected.vi)",
            en: "this says “\(typeWords.text)” but “\(symbol.text)” \(expected.en)"))
      }
      return nil
    }
  }
}
