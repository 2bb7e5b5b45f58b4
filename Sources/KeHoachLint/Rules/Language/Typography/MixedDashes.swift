import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH525: two words that a hyphen joins are written alike everywhere.
  static let mixedDashes = LintRule(
    Rule(
      "KH525", "gạch-nối-hai-kiểu", .hint,
      Bilingual(
        "Một cụm từ có gạch nối viết cùng một kiểu trong cả văn bản.", en: "Words joined by a hyphen are written alike."
      ),
      reason: Bilingual(
        "“kinh tế - xã hội” và “kinh tế-xã hội” trong cùng văn bản cho thấy đoạn chép từ nơi khác.",
        en: "Two ways of writing in one plan show copied text."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Phát triển kinh tế - xã hội.\n\nBáo cáo kinh tế - xã hội.\n\nĐề án kinh tế-xã hội của tỉnh./.\n",
        right: "Phát triển kinh tế - xã hội.\n\nBáo cáo kinh tế - xã hội.\n\nĐề án kinh tế - xã hội của tỉnh./.\n"))
  ) { context in
    var first: [Pair: [Form: Int]] = [:]
    var pairs: [(place: LintContext.Occurrence, pair: Pair, form: Form)] = []
    for place in context.occurrences(of: Signs.dashes) {
      guard let before = place.before, let after = place.after, before.isLongWord, after.isLongWord,
        (place.token.space > 0) == (after.space > 0), place.text.role != .preamble(.legalBasis)
      else { continue }
      let pair = Pair(first: before.id, second: after.id)
      let form = Form(dash: place.token.id, isSpaced: after.space > 0)
      first[pair, default: [:]][form, default: 0] += 1
      pairs.append((place, pair, form))
    }
    var places = SlipGroup()
    for (place, pair, form) in pairs {
      guard let before = place.before, let after = place.after, let counts = first[pair], counts.count > 1,
        let usual = counts.max(by: { ($0.value, $0.key.order) < ($1.value, $1.key.order) })?.key, usual != form
      else { continue }
      let text = place.text
      let dash = usual.dash == place.token.id ? text.string(place.token.range) : usual.isHyphen ? "-" : "–"
      let sign = usual.isSpaced ? " \(dash) " : dash
      let part = before.range.lowerBound..<after.range.upperBound
      places.add(
        text.range(of: part), text.edit(before.range.upperBound..<after.range.lowerBound, sign),
        written: place.quote(part), expected: text.string(before.range) + sign + text.string(after.range))
    }
    let other = places.finding(
      { written, expected in
        Bilingual("“\(written)” nơi khác viết “\(expected)”", en: "“\(written)” is written “\(expected)” elsewhere")
      }, fix: Bilingual("viết như nơi khác", en: "write it as elsewhere"), isSafe: false)
    // Where most words are joined by spaced hyphens, a dash comes from another text.
    let spaced = pairs.filter(\.form.isSpaced)
    let dashes = spaced.filter { !$0.form.isHyphen }
    guard dashes.count * 2 < spaced.count else { return other }
    var foreign = SlipGroup()
    for (place, pair, _) in dashes where first[pair]?.count == 1 {
      guard let before = place.before, let after = place.after, after.shape != .upper || before.shape == .upper else {
        continue
      }
      foreign.add(
        place.text.range(of: before.range.lowerBound..<after.range.upperBound),
        place.text.edit(place.token.range, "-"), written: place.quote(place.token.range))
    }
    return other
      + foreign.finding(
        { written, _ in
          Bilingual(
            "“\(written)” dùng gạch `–`, các chỗ khác trong văn bản dùng gạch nối `-`",
            en: "“\(written)” has a dash where the plan has hyphens elsewhere")
        }, fix: Bilingual("dùng gạch nối", en: "use a hyphen"), isSafe: false)
  }

  private struct Pair: Hashable {
    var first: WordID
    var second: WordID
  }

  private struct Form: Hashable {
    var dash: WordID
    var isSpaced: Bool
    var isHyphen: Bool { Signs.hyphen.contains(dash) }
    /// Which of two that stand equally often is taken: the spaced hyphen.
    var order: Int { (isSpaced ? 2 : 0) + (isHyphen ? 1 : 0) }
  }
}
