import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH421: `số` stands before the number of a document, without a colon.
  static let citationNumberWord = LintRule(
    Rule(
      "KH421", "thiếu-chữ-số", .hint,
      Bilingual(
        "Trước số, ký hiệu của văn bản viện dẫn có chữ “số”, không có dấu hai chấm.",
        en: "`số` stands before the number of a cited document, without a colon."),
      reason: Bilingual(
        "Nghị định viện dẫn theo mẫu “Nghị định số 30/2020/NĐ-CP”; “Số:” chỉ ghi ở đầu văn bản.",
        en: "The decree cites as `Nghị định số 30/2020/NĐ-CP`; `Số:` belongs to the head of a document."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6",
      example: Rule.Example(
        wrong: "Thực hiện Quyết định 12/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ./.\n",
        right: "Thực hiện Quyết định số 12/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ./.\n"))
  ) { context in
    var places = SlipGroup()
    for citation in context.plan.citations {
      guard let (type, number) = citation.typeAndNumber,
        case let gap = type.range.upperBound..<number.range.lowerBound,
        context.source.isNumberSlip(gap, isBlank: citation.isNumberBlank)
      else { continue }
      places.add(
        type.range.lowerBound..<number.range.upperBound, TextEdit(gap, " số "),
        written: type.text + String(decoding: context.source.bytes[gap], as: UTF8.self) + number.text,
        expected: type.text + " số " + number.text)
    }
    return places.finding(
      { written, right in Bilingual("“\(written)” ghi là “\(right)”", en: "“\(written)” is written “\(right)”") },
      fix: Bilingual("ghi “số”", en: "write `số`"))
  }
}

extension Citation {
  /// The words of type and number; nil where one of them isn't written out, or the document has a name instead.
  fileprivate var typeAndNumber: (type: Part, number: Part)? {
    guard let typeWords, let identifier, name == nil, symbol?.style == .state,
      typeWords.text.contains(" "), typeWords.range.upperBound < identifier.range.lowerBound
    else { return nil }
    return (typeWords, identifier)
  }
}

extension SourceText {
  /// Whether only a space stands in a range, or `số` with a colon. Without a number a space is part of the blank.
  fileprivate func isNumberSlip(_ gap: Range<Int>, isBlank: Bool) -> Bool {
    guard gap.upperBound <= bytes.count, gap.count <= 12 else { return false }
    let slips = [" số: ", " số:", " số : "] + (isBlank ? [] : [" "])
    return slips.contains { bytes[gap].elementsEqual($0.utf8) }
  }
}
