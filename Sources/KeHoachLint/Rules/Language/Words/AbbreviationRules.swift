import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH513: an abbreviation that the plan doesn't explain.
  static let undefinedAbbreviation = LintRule(
    Rule(
      "KH513", "chữ-viết-tắt-chưa-giải-thích", .hint,
      Bilingual(
        "Chữ viết tắt không thông dụng được giải thích ở lần dùng đầu tiên.",
        en: "An uncommon abbreviation is explained where it first stands."),
      reason: Bilingual(
        "Người nhận ngoài ngành không hiểu chữ viết tắt riêng của cơ quan soạn thảo.",
        en: "Readers outside of the office don't know its abbreviations."),
      source: "NĐ 30/2020/NĐ-CP, Điều 8; thông lệ soạn thảo",
      example: Rule.Example(
        wrong: "Năng suất các nhân tố tổng hợp được nâng lên, trong đó TFPX đạt 45%; đến năm 2030, TFPX đạt 50%./.\n",
        right:
          "Năng suất các nhân tố tổng hợp (TFPX) được nâng lên, trong đó TFPX đạt 45%; đến năm 2030, TFPX đạt 50%./.\n")
    )
  ) { context in
    context.abbreviations.compactMap { found in
      // One that stands once is mostly the name of a firm or a product.
      guard found.definitions.isEmpty, found.uses.count > 1, let first = found.uses.first else { return nil }
      let word = first.text.string(first.token.range)
      guard ForeignWords.group(of: word) == nil else { return nil }
      return LintFinding(
        at: first.text.range(of: first.token.range),
        Bilingual(
          "“\(word)” chưa được giải thích; lần đầu nên viết đủ rồi ghi “(\(word))”",
          en: "“\(word)” is not explained; write it out first, with “(\(word))”"))
    }
  }

  /// KH514: an abbreviation defined twice, or for nothing.
  static let repeatedDefinition = LintRule(
    Rule(
      "KH514", "giải-thích-chữ-viết-tắt", .hint,
      Bilingual(
        "Chữ viết tắt được quy ước một lần và được dùng sau đó.",
        en: "An abbreviation is defined once, and then used."),
      reason: Bilingual(
        "Quy ước hai lần hoặc quy ước rồi không dùng là dấu vết của việc ghép văn bản.",
        en: "Definitions that come twice or for nothing are left over from other documents."),
      source: "Thông lệ soạn thảo",
      example: Rule.Example(
        wrong: "Hệ thống quản lý điện tử (viết tắt là HQLĐ) được nâng cấp./.\n",
        right: "Hệ thống quản lý điện tử (viết tắt là HQLĐ) được nâng cấp; HQLĐ hoạt động thông suốt./.\n"))
  ) { context in
    var counts: [WordID: Int] = [:]
    for found in context.oddWords { counts[found.token.id, default: 0] += 1 }
    return context.abbreviations.compactMap { found in
      if let second = found.announced.dropFirst().first, let first = found.announced.first {
        let word = second.text.string(second.token.range)
        return LintFinding(
          at: second.text.range(of: second.token.range),
          Bilingual("“\(word)” đã được quy ước ở trên", en: "“\(word)” is defined above"),
          notes: [
            Diagnostic.Note(
              at: first.text.range(of: first.token.range), Bilingual("lần thứ nhất", en: "the first time"))
          ])
      }
      guard let only = found.announced.first, counts[only.token.id] == 1 else { return nil }
      let word = only.text.string(only.token.range)
      return LintFinding(
        at: only.text.range(of: only.token.range),
        Bilingual("“\(word)” được quy ước nhưng không dùng sau đó", en: "“\(word)” is defined and never used"))
    }
  }
}
