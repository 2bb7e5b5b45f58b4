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
      guard found.definitions.isEmpty, let first = found.uses.first else { return nil }
      let word = first.text.string(first.token.range)
      guard found.uses.count > 1 || context.spells(word) else { return nil }
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
    return context.repeatedKnown()
      + context.abbreviations.compactMap { found in
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

extension LintContext {
  /// Whether words of the plan have the letters of an abbreviation as initials: `PCTT`, `phòng, chống thiên tai`.
  fileprivate func spells(_ abbreviation: String) -> Bool {
    let letters = abbreviation.lowercased().unicodeScalars.map { $0 }
    guard (3...8).contains(letters.count) else { return false }
    return texts.contains { text in
      let words = text.tokens.tokens.filter { $0.kind == .word && $0.shape != .upper }
      guard words.count >= letters.count else { return false }
      let initials = words.map { text.string($0.range).lowercased().unicodeScalars.first }
      return (0...initials.count - letters.count).contains { start in
        letters.indices.allSatisfy { initials[start + $0] == letters[$0] }
      }
    }
  }

  /// Abbreviations that everybody knows, explained a second time: `(viết tắt là CSDL)`.
  fileprivate func repeatedKnown() -> [LintFinding] {
    var first: [WordID: Occurrence] = [:]
    return occurrences(of: Definitions.short).compactMap { place in
      guard place.text.string(place.token.range) == "tắt", let link = place.neighbour(1),
        place.text.string(link.range) == "là", let word = place.neighbour(2), Abbreviations.known.contains(word.id),
        word.shape == .upper
      else { return nil }
      guard let before = first.updateValue(place, forKey: word.id) else { return nil }
      let name = place.text.string(word.range)
      return LintFinding(
        at: place.text.range(of: word.range),
        Bilingual("“\(name)” đã được quy ước ở trên", en: "“\(name)” is defined above"),
        notes: [
          Diagnostic.Note(
            at: before.text.range(of: before.token.range), Bilingual("lần thứ nhất", en: "the first time"))
        ])
    }
  }
}

/// How definitions of abbreviations are introduced.
enum Definitions {
  /// The words, for the lexicon.
  static let words = ["tắt"]
  fileprivate static let short = WordSet(words)
}
