import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH711: a periodic report has its period.
  static let periodicReport = LintRule(
    Rule(
      "KH711", "báo-cáo-chưa-nêu-kỳ", .hint,
      Bilingual(
        "Báo cáo định kỳ phải nêu kỳ báo cáo hoặc thời hạn gửi.", en: "A periodic report has its period or its date."),
      reason: Bilingual(
        "“Định kỳ báo cáo” mà không nêu hằng tháng, hằng quý hay trước ngày nào thì không ai đôn đốc được.",
        en: "Nobody can be held to a report that is due `periodically`."),
      source: "NĐ 09/2019/NĐ-CP về chế độ báo cáo của cơ quan hành chính (tần suất và thời hạn của báo cáo định kỳ)",
      example: Rule.Example(
        wrong: "Văn phòng định kỳ báo cáo Bộ kết quả thực hiện./.\n",
        right: "Văn phòng định kỳ hằng quý báo cáo Bộ kết quả thực hiện./.\n"))
  ) { context in
    let regular = context.occurrences(of: PeriodicReport.regular) { _, next in
      next.map { PeriodicReport.period.contains($0.id) } ?? false
    }
    return regular.compactMap { place in
      let tokens = place.tokens.tokens
      guard place.text.role.isProse else { return nil }
      let rest = tokens[(place.place + 2)...]
      let sentence = rest.prefix { !PeriodicReport.ends.contains($0.id) }
      guard
        let report = sentence.indices.prefix(8).first(where: {
          PeriodicReport.first.contains(tokens[$0].id) && $0 + 1 < tokens.count
            && PeriodicReport.second.contains(tokens[$0 + 1].id)
        }), !tokens.contains(where: { PeriodicReport.times.contains($0.id) || $0.kind == .date })
      else { return nil }
      return LintFinding(
        at: place.text.range(of: Int(place.token.start)..<Int(tokens[report + 1].end)),
        Bilingual(
          "báo cáo định kỳ chưa nêu kỳ (hằng tháng, hằng quý, hằng năm) hoặc thời hạn gửi",
          en: "the periodic report has neither a period nor a date"))
    }
  }
}

/// What the rule looks for.
enum PeriodicReport {
  private static let time = ["tháng", "quý", "năm", "tuần", "ngày", "hằng", "hàng", "quy"]
  /// The words, for the lexicon.
  static let words = ["định", "kỳ", "báo", "cáo", ".", ";"] + time
  fileprivate static let regular = WordSet(["định"])
  fileprivate static let period = WordSet(["kỳ"])
  fileprivate static let first = WordSet(["báo"])
  fileprivate static let second = WordSet(["cáo"])
  fileprivate static let ends = WordSet([".", ";"])
  fileprivate static let times = WordSet(time)
}
