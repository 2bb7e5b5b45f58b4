import KeHoachSource

extension LintRule {
  /// KH411: periods that follow each other share no year.
  static let periodOverlap = LintRule(
    Rule(
      "KH411", "giai-đoạn-gối-năm", .warning,
      Bilingual(
        "Hai giai đoạn kế tiếp không cùng chứa một năm.", en: "Two periods that follow each other share no year."),
      reason: Bilingual(
        "“2021 - 2025” rồi “2025 - 2030” tính năm 2025 hai lần; không rõ nhiệm vụ năm ấy thuộc giai đoạn nào.",
        en: "“2021 - 2025” then “2025 - 2030” counts 2025 twice; nobody knows where its tasks belong."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "a) Giai đoạn 2021 - 2025: Mở lớp.\n\nb) Giai đoạn 2025 - 2030: Nhân rộng./.\n",
        right: "a) Giai đoạn 2021 - 2025: Mở lớp.\n\nb) Giai đoạn 2026 - 2030: Nhân rộng./.\n"))
  ) { context in
    var byEnd: [Int: WrittenPeriod] = [:]
    let periods = context.periods.filter {
      $0.kind == .stage && $0.first < $0.last && isOwn($0, in: context)
    }
    for period in periods where byEnd[period.last] == nil { byEnd[period.last] = period }
    return periods.compactMap { period in
      guard let before = byEnd[period.first] else { return nil }
      let written = period.text.string(period.range)
      let years = before.text.string(before.range)
      let range = period.text.range(of: period.range)
      // Where the years before end a year earlier, `2025 - 2030` begins a year later.
      let start = period.range.lowerBound..<period.range.lowerBound + 4
      let right = String(period.first + 1)
      return LintFinding(
        at: range,
        Bilingual(
          "giai đoạn “\(written)” gối lên “\(years)”: năm \(period.first) nằm trong cả hai",
          en: "the period “\(written)” overlaps “\(years)”: \(period.first) is in both"),
        notes: [
          Diagnostic.Note(at: before.text.range(of: before.range), Bilingual("giai đoạn trước", en: "the one before"))
        ],
        fixes: period.text.edit(start, right).map {
          [FixIt(Bilingual("bắt đầu từ năm \(right)", en: "begin in \(right)"), edits: [$0])]
        } ?? [])
    }
  }

  /// Whether a period is one of the plan's own: the plan's subject names it, or a text begins with it. Others may be
  /// part of the name of a programme, which has its own years.
  private static func isOwn(_ period: WrittenPeriod, in context: LintContext) -> Bool {
    let isHead = period.tokens.lowerBound <= 5
    switch period.text.role.kind {
    case .item, .title, .paragraph, .continuation, .headCell, .cell:
      return isHead && !context.cited.contains(period.text.range(of: period.range).lowerBound)
    default: return false
    }
  }
}
