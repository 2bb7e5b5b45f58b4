import KeHoachSource

extension LintRule {
  /// KH209: a space stands between a label and its text.
  static let gluedLabel = LintRule(
    Rule(
      "KH209", "số-thứ-tự-dính-chữ", .warning,
      Bilingual(
        "Sau số thứ tự, chữ cái hay gạch đầu dòng có dấu cách.", en: "A space follows a number, letter or hyphen."),
      reason: Bilingual(
        "Viết dính thì `a)Tổ chức` chỉ là chữ: không vào thứ tự điểm, không viện dẫn được.",
        en: "Without it `a)Tổ chức` is plain text: it isn't numbered and can't be referred to."),
      source: "Ngôn ngữ kế hoạch, mục Mục và điểm",
      example: Rule.Example(
        wrong: "-Tổ chức tập huấn.\n\nBáo cáo kết quả./.\n", right: "- Tổ chức tập huấn.\n\nBáo cáo kết quả./.\n"))
  ) { context in
    context.gluedLabels.map { label in
      let text = label.text
      let written = text.string(label.range)
      let edit = text.editableRange(of: label.range).map { TextEdit($0.upperBound..<$0.upperBound, " ") }
      return LintFinding(
        at: text.range(of: label.range.lowerBound..<min(label.range.upperBound + 1, text.bytes.count)),
        Bilingual("thiếu dấu cách sau “\(written)”", en: "no space follows “\(written)”"),
        fixes: edit.asFix(Bilingual("thêm dấu cách", en: "add it")))
    }
  }
}
