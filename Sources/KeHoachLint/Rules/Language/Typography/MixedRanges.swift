import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH516: the ranges of years in a plan are written alike.
  static let mixedRanges = LintRule(
    Rule(
      "KH516", "khoảng-năm-hai-kiểu", .hint,
      Bilingual(
        "Các khoảng năm trong một văn bản viết cùng một kiểu.", en: "The ranges of years in a plan are written alike."),
      reason: Bilingual(
        "“2021-2025” và “2021 - 2025” trong cùng văn bản cho thấy đoạn chép từ nơi khác; tìm một kiểu sẽ sót kiểu kia.",
        en: "Two ways of writing show copied text, and a search for one misses the other."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Kế hoạch giai đoạn 2021-2025.\n\nKinh phí giai đoạn 2021 - 2025 của tỉnh.\n\nMục tiêu 2026-2030./.\n",
        right: "Kế hoạch giai đoạn 2021-2025.\n\nKinh phí giai đoạn 2021-2025 của tỉnh.\n\nMục tiêu 2026-2030./.\n"))
  ) { context in
    let ranges = context.yearRanges()
    var counts: [YearRange.Form: Int] = [:]
    for range in ranges { counts[range.form, default: 0] += 1 }
    // Of forms that stand equally often, the one that comes first is the plan's; a hyphen goes before a dash.
    let hyphens = counts.filter { Signs.hyphen.contains($0.key.dash) }
    guard counts.count > 1, let most = (hyphens.isEmpty ? counts : hyphens).values.max(),
      let usual = ranges.first(where: { counts[$0.form] == most && (hyphens[$0.form] != nil || hyphens.isEmpty) })
    else { return [] }
    var places = SlipGroup()
    let dash = usual.place.text.string(usual.place.token.range)
    let sign = usual.form.isSpaced ? " \(dash) " : dash
    for range in ranges where range.form != usual.form {
      guard let before = range.place.before, let after = range.place.after else { continue }
      let text = range.place.text
      let part = before.range.lowerBound..<after.range.upperBound
      places.add(
        text.range(of: part), text.edit(before.range.upperBound..<after.range.lowerBound, sign),
        written: text.string(part), expected: text.string(before.range) + sign + text.string(after.range))
    }
    return places.finding(
      { written, expected in
        Bilingual(
          "khoảng năm “\(written)” viết khác \(most) chỗ khác; nên viết “\(expected)”",
          en: "“\(written)” is written otherwise than \(most) ranges; “\(expected)” would be alike")
      }, fix: Bilingual("viết như các chỗ khác", en: "write it as elsewhere"), isSafe: false)
  }
}
