import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH005: no words in an encoding from before Unicode.
  static let legacyLetters = LintRule(
    Rule(
      "KH005", "chữ-bảng-mã-cũ", .error,
      Bilingual(
        "Chữ gõ bằng bảng mã cũ (TCVN3, VNI) phải chuyển sang Unicode.",
        en: "Words in an old encoding (TCVN3, VNI) must be converted to Unicode."),
      reason: Bilingual(
        "Không có phông chữ cũ thì những chữ này in ra thành ký hiệu vô nghĩa.",
        en: "Without the old fonts such words print as gibberish."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.4 (TCVN 6909:2001)",
      example: Rule.Example(
        wrong: "Tæ chøc thùc hiÖn kÕ ho¹ch nµy./.\n", right: "Tổ chức thực hiện kế hoạch./.\n"))
  ) { context in
    context.legacyPassages.map { passage in
      let written = passage.text.string(passage.range)
      let converted = passage.encoding.convert(written)
      return LintFinding(
        at: passage.text.range(of: passage.range),
        Bilingual(
          "“\(written.clipped)” là chữ bảng mã \(passage.encoding.title); đúng là “\(converted.clipped)”",
          en: "“\(written.clipped)” is \(passage.encoding.title) text; it reads “\(converted.clipped)”"),
        fixes: passage.text.edit(passage.range, converted).map {
          [FixIt(Bilingual("chuyển sang Unicode", en: "convert it to Unicode"), edits: [$0])]
        } ?? [])
    }
  }
}

extension LegacyEncoding {
  /// The name that users know it by.
  fileprivate var title: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    case .utf8: "UTF-8 đọc nhầm"
    }
  }
}
