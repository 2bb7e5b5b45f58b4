public import KeHoachSource

extension Rule {
  /// KH050: a paragraph is one line, or its further lines are indented.
  public static let brokenLine = Rule(
    "KH050", "dòng-ngắt", .hint,
    Bilingual(
      "Dòng bắt đầu bằng chữ thường ngay dưới một đoạn thường là phần còn lại của đoạn đó.",
      en: "A line that starts in lower case right under a paragraph is mostly the rest of it."),
    reason: Bilingual(
      "Mỗi dòng là một đoạn; dòng bị trình soạn thảo ngắt ra sẽ in thành đoạn riêng, trừ khi thụt vào hai dấu cách.",
      en: "A line is a paragraph; one that an editor broke off prints by itself unless it is indented by two spaces."),
    source: "Ngôn ngữ kế hoạch, mục Dòng và khối",
    example: Rule.Example(
      wrong: "Kế hoạch được thực hiện thống nhất trên địa bàn\ntoàn tỉnh trong năm 2026./.\n",
      right: "Kế hoạch được thực hiện thống nhất trên địa bàn\n  toàn tỉnh trong năm 2026./.\n"))
}

extension Diagnostic {
  /// - Parameters:
  ///   - range: the first letter.
  ///   - indent: what stands before it on its line.
  static func brokenLine(at range: Range<Int>, line indent: Range<Int>) -> Diagnostic {
    Diagnostic(
      .brokenLine, at: range,
      Bilingual(
        "dòng bắt đầu bằng chữ thường nên có lẽ thuộc đoạn ngay trên; dòng không thụt vào in thành đoạn riêng",
        en:
          "the line starts in lower case, so it seems to belong to the paragraph above; unindented it prints by itself"),
      fixes: [
        FixIt(
          Bilingual(
            "thụt dòng vào hai dấu cách để nối với đoạn trên", en: "indent by two spaces to join it to the paragraph"),
          edits: [TextEdit(indent, "  ")])
      ])
  }
}
