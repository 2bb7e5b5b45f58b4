import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH521: a space stands between a number and a word.
  static let numberSpacing = LintRule(
    Rule(
      "KH521", "số-dính-chữ", .warning,
      Bilingual("Giữa số và chữ có dấu cách.", en: "A space stands between a number and a word."),
      reason: Bilingual(
        "“25triệu”, “năm2024” khó đọc và tìm không ra.", en: "“25triệu” and “năm2024” are hard to read and to find."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Tổ chức 02lớp tập huấn cho cán bộ./.\n", right: "Tổ chức 02 lớp tập huấn trên 5km đường, 100m2 sàn./.\n"
      ))
  ) { context in
    let units = context.occurrences(of: NumberWords.units, where: { word, _ in word.space == 0 }).compactMap {
      place -> LintFinding? in
      guard place.token.space == 0, let number = place.before, number.kind == .number, place.token.shape == .lower
      else {
        return nil
      }
      return place.gluedFinding(number, place.token, isSafe: !NumberWords.money.contains(place.token.id))
    }
    let heads = context.occurrences(of: NumberWords.heads, where: { $1?.space == 0 }).compactMap {
      place -> LintFinding? in
      guard let number = place.after, number.space == 0, number.kind == .number || number.kind == .date,
        place.token.shape != .upper
      else { return nil }
      return place.gluedFinding(place.token, number, isSafe: true)
    }
    return units + heads
  }
}

/// The words that stand beside numbers.
enum NumberWords {
  private static let amounts = ["đồng", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "trăm"]
  private static let counted = [
    "người", "lớp", "xã", "huyện", "tỉnh", "phường", "thôn", "hộ", "ngày", "tháng", "năm", "giờ", "phút", "tuần",
    "buổi",
    "cuộc", "đợt", "cuốn", "bộ", "chiếc", "máy", "học", "cán", "đơn", "cơ", "nhiệm", "dự", "mô", "điểm", "trường",
    "tấn", "tạ", "lần", "lượt", "bài", "tin", "sản", "doanh", "hội", "văn",
  ]
  private static let openers = [
    "năm", "tháng", "ngày", "quý", "điều", "khoản", "mục", "chương", "phần", "lục", "số", "lớp",
  ]
  /// The words, for the lexicon.
  static let words = amounts + counted + openers
  fileprivate static let money = WordSet(amounts)
  fileprivate static let units = WordSet(amounts + counted)
  fileprivate static let heads = WordSet(openers)
}

extension LintContext.Occurrence {
  fileprivate func gluedFinding(_ first: Token, _ second: Token, isSafe: Bool) -> LintFinding {
    let part = first.range.lowerBound..<second.range.upperBound
    let expected = text.string(first.range) + " " + text.string(second.range)
    let isWordFirst = first.kind == .word
    let edit =
      isWordFirst
      ? text.edit(first.range, text.string(first.range) + " ")
      : text.edit(second.range, " " + text.string(second.range))
    return LintFinding(
      at: text.range(of: part),
      Bilingual(
        "“\(text.string(part))” thiếu dấu cách; viết “\(expected)”",
        en: "“\(text.string(part))” lacks a space; write “\(expected)”"),
      fixes: edit.map {
        [FixIt(Bilingual("viết “\(expected)”", en: "write “\(expected)”"), isSafe: isSafe, edits: [$0])]
      } ?? [])
  }
}
