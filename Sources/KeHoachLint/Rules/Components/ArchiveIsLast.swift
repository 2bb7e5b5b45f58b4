import KeHoachSource
import KeHoachText

extension LintRule {
  /// KH110: the last recipient is the archive.
  static let archiveIsLast = LintRule(
    Rule(
      "KH110", "lưu-văn-thư-cuối", .warning,
      Bilingual("Nơi nhận cuối cùng là `Lưu: VT, …`.", en: "The last recipient is `Lưu: VT, …`."),
      reason: Bilingual(
        "Bản gốc lưu tại Văn thư cơ quan; dòng “Lưu” ghi sau cùng.",
        en: "The original is kept by the records office; the line “Lưu” stands last."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9.b",
      example: Rule.Example(
        wrong: "Nội dung./.\n\n::: nơi-nhận\n- Chính phủ;\n- Bộ Nội vụ.\n:::\n",
        right: "Nội dung./.\n\n::: nơi-nhận\n- Chính phủ;\n- Lưu: VT, VX.\n:::\n"))
  ) { context in
    let recipients = context.texts(.recipient)
    guard let last = recipients.last else { return [] }
    if last.isArchive {
      let words = Keyword.fold(last.plain).split { !$0.isLetter }
      guard !words.contains("vt"), !words.contains("van") else { return [] }
      return [
        LintFinding(
          at: last.place,
          Bilingual("dòng “\(last.plain.clipped)” chưa ghi VT (Văn thư)", en: "“\(last.plain.clipped)” doesn't name VT")
        )
      ]
    }
    if let archive = recipients.first(where: \.isArchive) {
      return [
        LintFinding(
          at: archive.place, Bilingual("dòng “Lưu” phải đứng cuối", en: "the line “Lưu” must be the last"),
          notes: [Diagnostic.Note(at: last.place, Bilingual("dòng cuối hiện nay", en: "the last one now"))])
      ]
    }
    return [
      LintFinding(
        at: last.place,
        Bilingual("nơi nhận chưa có dòng `- Lưu: VT, …`", en: "the recipients lack a line `- Lưu: VT, …`"))
    ]
  }
}

extension PlanText {
  /// Whether this is the line `Lưu: …`.
  fileprivate var isArchive: Bool { Keyword.fold(plain).hasPrefix("luu:") || Keyword.fold(plain).hasPrefix("luu ") }
}
