import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH542: `từ` goes with `đến`, not with a dash.
  static let rangeWithFrom = LintRule(
    Rule(
      "KH542", "từ-đến", .hint,
      Bilingual("“từ” đi với “đến”, không đi với dấu gạch.", en: "`từ` goes with `đến`, not with a dash."),
      reason: Bilingual(
        "“từ 03 - 05 khóa” đọc dở dang: có “từ” mà không có “đến”.",
        en: "`từ 03 - 05` reads as if it were cut off: there is a `từ` and no `đến`."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Mở từ 03 - 05 khóa đào tạo./.\n", right: "Mở từ 03 đến 05 khóa đào tạo./.\n"))
  ) { context in
    let ranges = context.occurrences(of: RangeWithFrom.from) { _, next in
      next.map { $0.isNumeric || RangeWithFrom.units.contains($0.id) } ?? false
    }
    return ranges.compactMap { place in
      var dash = place.place + 2
      let tokens = place.tokens.tokens
      // `từ năm 2021 - 2025`, `từ ngày 01 - 05/6`.
      if let unit = place.neighbour(1), RangeWithFrom.units.contains(unit.id) { dash += 1 }
      guard dash + 1 < tokens.count, RangeWithFrom.dashes.contains(tokens[dash].id),
        tokens[dash - 1].isNumeric, tokens[dash + 1].isNumeric
      else { return nil }
      // `từ 2021-2025 đến 2030` has its `đến`.
      if dash + 2 < tokens.count, RangeWithFrom.until.contains(tokens[dash + 2].id) { return nil }
      let part = Int(tokens[dash - 1].end)..<Int(tokens[dash + 1].start)
      let all = Int(place.token.start)..<Int(tokens[dash + 1].end)
      let unit = dash == place.place + 3 ? place.text.string(tokens[place.place + 1].range) + " " : ""
      return LintFinding(
        at: place.text.range(of: all),
        Bilingual(
          "“\(place.text.string(all))”: đã có “từ” thì viết “đến” thay cho dấu gạch",
          en: "“\(place.text.string(all))”: behind `từ` write `đến` for the dash"),
        fixes: place.text.edit(part, " đến " + unit).map {
          [FixIt(Bilingual("viết “đến”", en: "write “đến”"), isSafe: false, edits: [$0])]
        } ?? [])
    }
  }
}

/// What the rule looks for.
enum RangeWithFrom {
  /// The words, for the lexicon.
  static let words = ["từ", "đến", "năm", "tháng", "ngày", "quý", "-", "–"]
  fileprivate static let from = WordSet(["từ"])
  fileprivate static let until = WordSet(["đến"])
  fileprivate static let units = WordSet(["năm", "tháng", "ngày", "quý"])
  fileprivate static let dashes = WordSet(["-", "–"])
}

extension Token {
  fileprivate var isNumeric: Bool { kind == .number || kind == .date }
}
