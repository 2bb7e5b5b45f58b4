public import KeHoachSource
import KeHoachText

extension Rule {
  /// KH020: directives have known names.
  public static let unknownDirective = Rule(
    "KH020", "khối-lạ", .error,
    Bilingual("Tên khối sau `:::` phải là tên đã biết.", en: "The name after `:::` must be a known one."),
    reason: Bilingual(
      "Khối gõ sai tên sẽ không thành nơi nhận, chữ ký hay phụ lục như người soạn muốn.",
      en: "With a mistyped name a block becomes no recipients, signature or appendix."),
    source: "Ngôn ngữ kế hoạch, mục Khối",
    example: Rule.Example(
      wrong: "Nội dung kế hoạch.\n\n::: nơi-nhậm\n- Lưu: VT.\n:::\n",
      right: "Nội dung kế hoạch.\n\n::: nơi-nhận\n- Lưu: VT.\n:::\n"))

  /// KH021: directives are closed.
  public static let unclosedDirective = Rule(
    "KH021", "khối-chưa-đóng", .error,
    Bilingual("Mỗi khối `:::` được đóng bằng một dòng `:::`.", en: "Every `:::` block is closed by a line `:::`."),
    reason: Bilingual(
      "Khối chưa đóng nuốt phần văn bản đứng sau nó.", en: "An unclosed block swallows the text after it."),
    source: "Ngôn ngữ kế hoạch, mục Khối",
    example: Rule.Example(
      wrong: "Nội dung kế hoạch.\n\n::: nơi-nhận\n- Lưu: VT.\n",
      right: "Nội dung kế hoạch.\n\n::: nơi-nhận\n- Lưu: VT.\n:::\n"))

  /// KH022: a closing line closes something.
  public static let strayClosing = Rule(
    "KH022", "đóng-khối-thừa", .error,
    Bilingual("Dòng `:::` phải đóng một khối đang mở.", en: "A line `:::` must close an open block."),
    reason: Bilingual(
      "Dòng đóng thừa thường là dấu hiệu của một dòng mở bị mất.",
      en: "A stray closing line often means that an opening line got lost."),
    source: "Ngôn ngữ kế hoạch, mục Khối",
    example: Rule.Example(wrong: "Nội dung kế hoạch.\n\n:::\n", right: "Nội dung kế hoạch.\n"))

  /// KH025: blocks are not nested without end.
  public static let tooDeep = Rule(
    "KH025", "khối-lồng-quá-sâu", .error,
    Bilingual("Khối không lồng quá 8 cấp.", en: "Blocks nest at most 8 deep."),
    reason: Bilingual(
      "Kế hoạch chỉ cần hai cấp: bảng trong phụ lục.", en: "A plan needs two: a table in an appendix."),
    source: "Ngôn ngữ kế hoạch, mục Khối",
    example: Rule.Example(
      wrong: nested(9), right: "::: phụ-lục BIỂU\n::: bảng\n| Việc |\n|---|\n| Báo cáo |\n:::\n:::\n"))

  private static func nested(_ depth: Int) -> String {
    let table = "| Việc |\n|---|\n| Báo cáo |\n"
    return String(repeating: "::: bảng\n", count: depth) + table + String(repeating: ":::\n", count: depth)
  }

  /// KH041: braces that are neither value nor attributes.
  public static let bracesAreText = Rule(
    "KH041", "ngoặc-nhọn-là-chữ", .hint,
    Bilingual(
      "`{…}` không đúng dạng giá trị hay thuộc tính thì in ra như chữ.",
      en: "`{…}` that is neither a value nor attributes prints as text."),
    reason: Bilingual(
      "Có thể người soạn định viết một giá trị như `{kinh-phí.tổng | đồng}` hoặc thuộc tính ở cuối dòng.",
      en: "It may have been meant as a value such as `{kinh-phí.tổng | đồng}`, or as attributes at the end of a line."),
    source: "Ngôn ngữ kế hoạch, mục Giá trị",
    example: Rule.Example(wrong: "Kinh phí {tổng: đồng} năm nay.", right: "Kinh phí \\{tổng: đồng\\} năm nay."))
}

extension Diagnostic {
  static func unknownDirective(_ written: String, at range: Range<Int>) -> Diagnostic {
    let names = DirectiveName.allCases.map(\.rawValue)
    let nearest = Keyword.nearest(to: written, in: names)
    let list = names.joined(separator: ", ")
    return Diagnostic(
      .unknownDirective, at: range,
      Bilingual(
        "không có khối “\(written.clipped)”" + (nearest.map { "; ý bạn là `\($0)`?" } ?? "; các khối: \(list)"),
        en: "no block “\(written.clipped)”" + (nearest.map { "; did you mean `\($0)`?" } ?? "; blocks: \(list)")),
      fixes: nearest.map {
        [FixIt(Bilingual("viết `\($0)`", en: "write `\($0)`"), edits: [TextEdit(range, $0)])]
      } ?? [])
  }

  static func unclosed(_ open: Parser.OpenDirective, at range: Range<Int>) -> Diagnostic {
    let name = open.name?.rawValue ?? ":::"
    return Diagnostic(
      .unclosedDirective, at: range,
      Bilingual("khối `\(name)` chưa có dòng `:::` để đóng", en: "block `\(name)` has no closing line `:::`"))
  }

  static func unclosed(
    _ open: Parser.OpenDirective, at range: Range<Int>, before name: DirectiveName, line: Int
  ) -> Diagnostic {
    let openName = open.name?.rawValue ?? ":::"
    return Diagnostic(
      .unclosedDirective, at: range,
      Bilingual(
        "khối `\(openName)` chưa đóng khi khối `\(name.rawValue)` bắt đầu",
        en: "block `\(openName)` is not closed where block `\(name.rawValue)` begins"),
      notes: [
        Note(
          at: line..<line + 3,
          Bilingual("khối `\(name.rawValue)` bắt đầu ở đây", en: "block `\(name.rawValue)` begins here"))
      ],
      fixes: [
        FixIt(
          Bilingual("thêm dòng `:::` trước khối `\(name.rawValue)`", en: "add a line `:::` before `\(name.rawValue)`"),
          edits: [TextEdit(line..<line, ":::\n\n")])
      ])
  }

  static func strayClosing(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .strayClosing, at: range,
      Bilingual("`:::` này không đóng khối nào", en: "this `:::` closes no block"))
  }

  static func tooDeep(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: range,
      Bilingual("khối lồng quá sâu nên không được đọc", en: "the block is nested too deep to be read"))
  }

  static func bracesAreText(_ text: String, at range: Range<Int>, isAttributes: Bool) -> Diagnostic {
    Diagnostic(
      .bracesAreText, at: range,
      isAttributes
        ? Bilingual(
          "thuộc tính \(text.clipped) chỉ có nghĩa ở cuối tiêu đề, dòng `:::` hoặc hàng của bảng; ở đây in như chữ",
          en:
            "attributes \(text.clipped) mean something only at the end of a title, a `:::` line or a row; here they print"
        )
        : Bilingual(
          "\(text.clipped) không đúng dạng giá trị nên in như chữ",
          en: "\(text.clipped) is no value, so it prints as text"),
      fixes: [
        FixIt(
          Bilingual("viết `\\{` nếu đúng là chữ", en: "write `\\{` if it is meant as text"),
          edits: [TextEdit(range.lowerBound..<range.lowerBound, "\\")])
      ])
  }
}
