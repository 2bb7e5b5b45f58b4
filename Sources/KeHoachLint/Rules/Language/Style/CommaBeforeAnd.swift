import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH546: no comma stands before the `và` of a list.
  static let commaBeforeAnd = LintRule(
    Rule(
      "KH546", "dấu-phẩy-trước-và", .hint,
      Bilingual(
        "Trước “và” nối ý cuối của liệt kê không có dấu phẩy.", en: "No comma stands before the `và` of a list."),
      reason: Bilingual(
        "“và” đã nối ý cuối với các ý trước; thêm dấu phẩy là thừa.", en: "`và` joins the last item already."),
      source: "Thực hành soạn thảo",
      example: Rule.Example(
        wrong: "Bảo đảm an toàn, tiết kiệm, hiệu quả, và công khai./.\n",
        right: "Bảo đảm an toàn, tiết kiệm, hiệu quả và công khai./.\n"))
  ) { context in
    var places = SlipGroup()
    for place in context.occurrences(of: ListEnd.comma, where: { $1.map { ListEnd.and.contains($0.id) } ?? false })
    where place.text.role.isProse && place.endsList {
      guard let and = place.after else { continue }
      let gap = place.token.range.lowerBound..<and.range.lowerBound
      places.add(place.text.range(of: gap), place.text.edit(gap, " "), written: place.quote(and.range))
    }
    return places.finding(
      { written, _ in
        Bilingual("“\(written)”: bỏ dấu phẩy trước “và”", en: "“\(written)”: no comma before `và`")
      }, fix: Bilingual("bỏ dấu phẩy", en: "drop the comma"), isSafe: false)
  }
}

/// What the rule looks for.
enum ListEnd {
  /// The words, for the lexicon.
  static let words = [",", "và"]
  fileprivate static let comma = WordSet([","])
  fileprivate static let and = WordSet(["và"])
  /// The longest item that a list surely goes on with: behind more words a clause may follow.
  fileprivate static let longest = 5
}

extension LintContext.Occurrence {
  /// Whether the comma stands behind others, and the last short item of the sentence behind it.
  fileprivate var endsList: Bool {
    let (sentence, all) = (sentence, tokens.tokens)
    let behind = all[min(place + 2, sentence.upperBound)..<sentence.upperBound]
    guard (1...ListEnd.longest).contains(behind.count), behind.allSatisfy({ $0.kind == .word && $0.shape == .lower })
    else { return false }
    let commas = all[sentence.lowerBound..<place].indices.filter { text.isSign(all[$0], ",") }
    // The items before are short as well.
    guard commas.count >= 2, let last = commas.last else { return false }
    return place - last <= ListEnd.longest + 1 && last - commas[commas.count - 2] <= ListEnd.longest + 1
  }
}
