import KeHoachModel
import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH508: the type of a document that is named has a capital.
  static let documentTypeCapitals = LintRule(
    Rule(
      "KH508", "viết-hoa-tên-loại-văn-bản", .warning,
      Bilingual(
        "Tên loại của một văn bản cụ thể viết hoa chữ cái đầu.",
        en: "The type of a document that is named begins with a capital."),
      reason: Bilingual(
        "Nghị định quy định viết hoa chữ cái đầu của tên loại khi nói đến một văn bản cụ thể: “Quyết định số 12/QĐ-UBND”.",
        en: "The decree has a capital where a concrete document is meant: `Quyết định số 12/QĐ-UBND`."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.6",
      example: Rule.Example(
        wrong: "Thực hiện quyết định số 206/QĐ-TTg ngày 11 tháng 02 năm 2021 của Thủ tướng Chính phủ./.\n",
        right: "Thực hiện Quyết định số 206/QĐ-TTg ngày 11 tháng 02 năm 2021 của Thủ tướng Chính phủ./.\n"))
  ) { context in
    let inside = context.shortNameSlips.filter(\.isDocument).map { capitals($0.text, $0.range, $0.right, $0.changes) }
    return inside + laws(context)
      + context.plan.citations.compactMap { citation -> LintFinding? in
        guard let type = citation.typeWords, let first = type.text.first, first.isLowercase,
          citation.identifier != nil || citation.name?.text.first?.isUppercase == true
        else { return nil }
        let right = type.text.withCapitals(like: "A")
        let bytes = context.source.bytes
        let isVerbatim = type.range.upperBound <= bytes.count && bytes[type.range].elementsEqual(type.text.utf8)
        return LintFinding(
          at: type.range,
          Bilingual(
            "“\(type.text)” chỉ một văn bản cụ thể, viết hoa: “\(right)”",
            en: "“\(type.text)” names a document and has a capital: “\(right)”"),
          fixes: isVerbatim
            ? [
              FixIt(
                Bilingual("ghi “\(right)”", en: "write “\(right)”"), isSafe: true, edits: [TextEdit(type.range, right)])
            ] : [])
      }
  }

  /// Names of laws with wrong capitals, one finding for each law. Without any capital the name is a hint: the codes
  /// themselves write `Bộ luật hình sự`.
  private static func laws(_ context: LintContext) -> [LintFinding] {
    var places: [Int: [(slip: PhraseSlip, changes: [(Range<Int>, String)])]] = [:]
    for slip in context.phraseSlips where slip.isLaw {
      guard let changes = slip.wrongCapitals else { continue }
      places[slip.miss.phrase, default: []].append((slip, changes))
    }
    return places.values.compactMap { group -> LintFinding? in
      guard let first = group.first else { return nil }
      let slip = first.slip
      let written = slip.text.string(slip.range)
      let more = group.count > 1 ? " (\(group.count) chỗ)" : ""
      let edits = group.flatMap { place in place.changes.compactMap { place.slip.text.edit($0.0, $0.1) } }
      let notes = group.dropFirst().prefix(9).map {
        Diagnostic.Note(at: $0.slip.text.range(of: $0.slip.range), Bilingual("cũng ở đây", en: "here too"))
      }
      return LintFinding(
        at: slip.text.range(of: slip.range),
        Bilingual(
          "“\(written.clipped)” viết hoa chưa đúng: “\(slip.phrase)”" + more,
          en: "the capitals of “\(written.clipped)”: “\(slip.phrase)”"),
        notes: Array(notes),
        fixes: edits.isEmpty
          ? [] : [FixIt(Bilingual("ghi “\(slip.phrase)”", en: "write “\(slip.phrase)”"), isSafe: true, edits: edits)],
        severity: group.allSatisfy { isMild($0.slip, $0.changes) } ? .hint : nil)
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether only the first letter of a law's name, or all of them, lack their capital.
  private static func isMild(_ slip: PhraseSlip, _ changes: [(Range<Int>, String)]) -> Bool {
    if slip.miss.difference == .lowercase { return true }
    guard changes.count == 1, let change = changes.first else { return false }
    return change.0.lowerBound > slip.range.lowerBound && change.1.first?.isUppercase == true
  }
}
