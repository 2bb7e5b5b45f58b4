import KeHoachModel
import KeHoachSource

extension LintRule {
  /// KH404: no space inside number and symbol.
  static let citationSpaces = LintRule(
    Rule(
      "KH404", "khoảng-trắng-trong-số-ký-hiệu", .warning,
      Bilingual("Số và ký hiệu viết liền.", en: "There is no space inside number and symbol."),
      reason: Bilingual(
        "Khoảng trắng sau dấu gạch làm ký hiệu bị ngắt dòng và không tìm kiếm được.",
        en: "A space behind the hyphen breaks the symbol over lines and hides it from searches."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3.b",
      example: Rule.Example(
        wrong: "Thực hiện theo Tờ trình số 164/TTr- SKHCN ngày 05/3/2024 của Sở Khoa học và Công nghệ./.\n",
        right: "Thực hiện theo Tờ trình số 164/TTr-SKHCN ngày 05/3/2024 của Sở Khoa học và Công nghệ./.\n"))
  ) { context in
    let bytes = context.source.bytes
    return context.plan.citations.compactMap { citation in
      guard let identifier = citation.identifier, !citation.straySpaces.isEmpty else { return nil }
      let edits = citation.straySpaces.compactMap { range -> TextEdit? in
        let isSpace = range.upperBound <= bytes.count && bytes[range].allSatisfy { [0x20, 0xC2, 0xA0].contains($0) }
        return isSpace && !range.isEmpty ? TextEdit(range, "") : nil
      }
      let right = String(identifier.text.filter { !$0.isWhitespace })
      return LintFinding(
        at: identifier.range,
        Bilingual(
          "số, ký hiệu “\(identifier.text)” có khoảng trắng; viết liền “\(right)”",
          en: "there is a space inside “\(identifier.text)”; write “\(right)”"),
        fixes: edits.count == citation.straySpaces.count
          ? [FixIt(Bilingual("viết “\(right)”", en: "write “\(right)”"), isSafe: true, edits: edits)] : [])
    }
  }
}
