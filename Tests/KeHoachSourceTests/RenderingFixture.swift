import KeHoachSource

/// The findings of the command line's design page, and small ones made by hand.
enum RenderingFixture {
  static let totals = Rule(
    "KH301", "tổng-dự-toán", .error, Bilingual("Tổng bằng tổng các mục.", en: "A total is the sum of its rows."),
    reason: Bilingual("Hai con số trái nhau.", en: "Two numbers disagree."),
    source: "dự toán phải khớp từ chi tiết đến tổng")

  static let style = Rule(
    "KH101", "thử", .warning, Bilingual("Thử.", en: "Test."), reason: Bilingual("Thử.", en: "Test."), source: "")

  /// Line 55 the row, line 61 the total.
  static let budget = SourceText(
    name: "ke-hoach.kh",
    String(repeating: "\n", count: 54) + "| II | Đào tạo nguồn nhân lực … | | | | 115 | |\n"
      + String(repeating: "\n", count: 5) + "|  | Tổng cộng (I+II+III) | | | | 140 | |\n")

  static let budgetReport = SourceReport(
    budget,
    [
      Diagnostic(
        totals, at: budget.range(of: "140"),
        Bilingual("tổng cộng ghi 140, cộng các mục được 135", en: "the total says 140, the rows add up to 135"),
        caption: "15 + 115 + 5 = 135",
        notes: [.init(at: budget.range(of: "115"), Bilingual("mục II ở đây", en: "row II is here"))],
        fixes: [
          FixIt(
            Bilingual("ghi 135 ở tổng cộng", en: "write 135 in the total"),
            edits: [TextEdit(budget.range(of: "140"), "135")]),
          FixIt(
            Bilingual("120 ở mục II (kehoach table --write tính lại từ chi tiết)", en: "120 in row II"), edits: []),
        ])
    ])

  /// A report of one finding without words but its message.
  static func report(_ text: String, at range: Range<Int>, name: String = "a.kh", caption: String = "") -> SourceReport
  {
    report(SourceText(name: name, text), at: range, caption: caption)
  }

  static func report(_ source: SourceText, at range: Range<Int>, caption: String = "") -> SourceReport {
    SourceReport(source, [Diagnostic(style, at: range, Bilingual("sai", en: "wrong"), caption: caption)])
  }
}

extension SourceText {
  /// The first place where the text stands.
  func range(of text: String) -> Range<Int> {
    let needle = Array(text.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: needle) } ?? 0
    return start..<start + needle.count
  }
}
