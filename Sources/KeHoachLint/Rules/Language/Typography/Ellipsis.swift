import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH517: an ellipsis stands right behind a word.
  static let ellipsis = LintRule(
    Rule(
      "KH517", "dấu-chấm-lửng", .hint,
      Bilingual(
        "Dấu chấm lửng có ba chấm, đứng liền từ, không sau dấu phẩy hay “v.v”.",
        en: "An ellipsis has three dots and stands right behind a word, not behind a comma or “v.v”."),
      reason: Bilingual(
        "Dấu chấm lửng đã thay phần còn lại của danh sách; “,...” và “v.v...” nói hai lần.",
        en: "The ellipsis stands for the rest of the list; a comma or “v.v” before it says so twice."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Hỗ trợ in ấn, văn phòng phẩm,... cho các lớp./.\n",
        right: "Hỗ trợ in ấn, văn phòng phẩm... cho các lớp./.\n"))
  ) { context in
    var places = SlipGroup()
    for place in context.occurrences(of: EllipsisWords.dots) {
      guard let (part, replacement) = place.slip else { continue }
      places.add(
        place.text.range(of: part), place.text.edit(part, replacement), written: place.quote(part, words: 2),
        expected: replacement)
    }
    return places.finding(
      { written, expected in
        Bilingual(
          "“\(written)” thừa dấu; chỉ cần `\(expected)`",
          en: "“\(written)” has a sign too many; `\(expected)` is enough")
      }, fix: Bilingual("bỏ dấu thừa", en: "delete it"))
  }
}

/// What the rule looks for.
enum EllipsisWords {
  /// The words, for the lexicon.
  static let words = ["v.v", "vv"]
  fileprivate static let dots = WordSet(["...", "....", ".....", "......", "…", "……"])
  fileprivate static let andSoOn = WordSet(words)
  fileprivate static let four = WordSet(["...."])
}

extension LintContext.Occurrence {
  /// What is to be replaced, and by what.
  fileprivate var slip: (Range<Int>, String)? {
    guard let before else { return nil }
    let dots = text.bytes[token.range.lowerBound] == UInt8(ascii: ".") ? "..." : "…"
    if Signs.separators.contains(before.id), before.space == 0, place > 1, neighbour(-2)?.isText == true {
      // A blank to be filled in: `ngày,…`.
      return isInList ? (before.range.lowerBound..<token.range.upperBound, dots) : nil
    }
    if token.space > 0, before.kind == .word, !BlankFields.opens(before) || isDigital, place > 1,
      after == nil || after?.kind == .punctuation,
      after.map({ text.bytes[$0.range.lowerBound] != UInt8(ascii: "/") }) ?? true
    {
      // `chuyển đổi số …` at the end of a list.
      return (before.range.upperBound..<token.range.upperBound, dots)
    }
    guard token.space == 0, before.kind == .word || before.kind == .symbol else { return nil }
    if EllipsisWords.andSoOn.contains(before.id) { return (token.range, ".") }
    if EllipsisWords.four.contains(token.id), !BlankFields.opens(before), isInList, after?.space != 0 {
      return (token.range, "...")
    }
    return nil
  }

  /// Whether the `số` before the dots is that of `chuyển đổi số`, and no field to be filled in.
  private var isDigital: Bool {
    neighbour(-2).map { ["đổi", "nghệ", "tế", "hội", "dân"].contains(text.string($0.range)) } ?? false
  }

  /// Whether nothing is glued to the dots that makes them a blank: `,.../QĐ-UBND`.
  private var isInList: Bool {
    guard let after else { return true }
    return after.space > 0 && text.bytes[after.range.lowerBound] != UInt8(ascii: "/") || after.kind == .punctuation
  }
}
