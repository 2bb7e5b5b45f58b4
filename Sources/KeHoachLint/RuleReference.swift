public import KeHoachSource

/// The rules as a page of documentation, in Markdown: Vietnamese first, English below.
public enum RuleReference {
  /// The groups of rules by the first digit of their ids.
  private static let groups: [Bilingual] = [
    Bilingual("Cú pháp và bảng mã", en: "Syntax and encoding"),
    Bilingual("Thành phần thể thức", en: "Components"),
    Bilingual("Bố cục và đánh số", en: "Structure and numbering"),
    Bilingual("Số tiền", en: "Money"),
    Bilingual("Viện dẫn và ngày tháng", en: "Citations and dates"),
    Bilingual("Ngôn ngữ và trình bày chữ", en: "Language and typography"),
    Bilingual("Cơ quan theo thời gian", en: "Bodies in time"),
    Bilingual("Nhiệm vụ", en: "Tasks"),
    Bilingual("Phụ lục và phần sót lại", en: "Appendices and residue"),
    Bilingual("Trình bày tệp .docx", en: "Layout of .docx files"),
  ]

  /// The page.
  public static func markdown(_ rules: [Rule]) -> String {
    var page = """
      # Các quy tắc soát lỗi

      The rules of the linter.

      Trang này do `kehoach explain --all --format md` viết ra; đừng sửa tay. Mỗi quy tắc có mã, tên (dùng được cả khi
      bỏ dấu), mức, lý do, căn cứ, ví dụ. Bỏ qua ở một chỗ: `%% soát lỗi: bỏ qua KH301 — lý do` trên dòng ấy; trong cả
      tệp: `soát lỗi: bỏ qua …` ở phần đầu; trong một thư mục: tệp `.kehoach`.

      This page is written by `kehoach explain --all --format md`; don't edit it.

      """
    for (digit, group) in groups.enumerated() {
      let members = rules.filter { $0.id.hasPrefix("KH\(digit)") }
      guard !members.isEmpty else { continue }
      page +=
        "\n## KH\(digit). \(group.vi)\n\n*\(group.en)*\n\n| Mã | Tên | Mức | Sửa | Điều phải giữ |\n|---|---|---|---|---|\n"
      for rule in members {
        page +=
          "| \(rule.id) | `\(rule.name)` | \(rule.severity.name.vi) | \(rule.fixPolicy.name.vi) | \(cell(rule.summary.vi)) |\n"
      }
      for rule in members { page += section(rule) }
    }
    return page
  }

  /// What there is to say about a rule, under a heading.
  private static func section(_ rule: Rule) -> String {
    var text = """

      ### \(rule.id) \(rule.name)

      **\(rule.severity.name.vi)** · `\(rule.asciiName)`

      \(rule.summary.vi) \(rule.reason.vi)


      """
    if !rule.source.isEmpty { text += "Căn cứ: \(rule.source).\n\n" }
    text += "*\(rule.severity.name.en).* \(rule.summary.en) \(rule.reason.en)\n"
    if let example = rule.example {
      text += "\nSai:\n\n\(fenced(example.wrong))\nĐúng:\n\n\(fenced(example.right))"
    }
    return text
  }

  private static func fenced(_ source: String) -> String {
    "````\n\(source)\(source.hasSuffix("\n") ? "" : "\n")````\n"
  }

  /// Text for a cell of a table.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
