public import KeHoachSource

extension Rule {
  /// KH030: no row has more cells than the table has columns.
  public static let surplusCells = Rule(
    "KH030", "ô-thừa", .error,
    Bilingual("Hàng không có nhiều ô hơn số cột của bảng.", en: "A row has no more cells than the table has columns."),
    reason: Bilingual(
      "Ô thừa không có chỗ trên giấy; thường là một dấu `|` chưa viết thành `\\|`.",
      en: "A surplus cell has no place on paper; mostly a `|` was not written `\\|`."),
    source: "Ngôn ngữ kế hoạch, mục Bảng",
    example: Rule.Example(
      wrong: "| Việc | Hạn |\n|---|---|\n| Báo cáo | Tháng 6 | Thừa |\n",
      right: "| Việc | Hạn |\n|---|---|\n| Báo cáo | Tháng 6 |\n"))

  /// KH031: `^^` and `<<` join with a cell, and what is joined is a rectangle.
  public static let badJoin = Rule(
    "KH031", "gộp-ô-sai", .error,
    Bilingual(
      "`^^` gộp với ô trên, `<<` với ô trái; vùng gộp là hình chữ nhật.",
      en: "`^^` joins with the cell above, `<<` with the one to the left; what is joined is a rectangle."),
    reason: Bilingual(
      "Bảng không dựng được nếu vùng gộp không phải hình chữ nhật.",
      en: "No table can be made of joined cells that are no rectangle."),
    source: "Ngôn ngữ kế hoạch, mục Bảng",
    example: Rule.Example(
      wrong: "| << | Hạn |\n|---|---|\n| Báo cáo | Tháng 6 |\n",
      right: "| Việc | << |\n|---|---|\n| Báo cáo | Tháng 6 |\n"))

  /// KH032: a table has a head.
  public static let missingDelimiterRow = Rule(
    "KH032", "bảng-thiếu-đầu", .error,
    Bilingual("Bảng có hàng `|---|` dưới các hàng đầu bảng.", en: "A table has a row `|---|` under its head."),
    reason: Bilingual(
      "Thiếu hàng này thì không biết hàng nào là đầu bảng để lặp lại ở trang sau.",
      en: "Without it nobody knows which rows are the head that is repeated on each page."),
    source: "Ngôn ngữ kế hoạch, mục Bảng",
    example: Rule.Example(
      wrong: "| Việc | Hạn |\n| Báo cáo | Tháng 6 |\n", right: "| Việc | Hạn |\n|---|---|\n| Báo cáo | Tháng 6 |\n"))

  /// KH309: column numbers follow each other.
  public static let columnNumbersJump = Rule(
    "KH309", "số-cột-nhảy", .warning,
    Bilingual("Số cột (1), (2), … liên tiếp.", en: "Column numbers (1), (2), … follow each other."),
    reason: Bilingual(
      "Số cột nhảy thường là dấu vết của cột đã xóa, và làm sai công thức ghi theo số cột.",
      en: "A jump mostly comes from a deleted column, and breaks formulas that name columns by number."),
    source: "Thực hành lập dự toán",
    example: Rule.Example(
      wrong: "| Việc | Hạn |\n|---|---|\n| (1) | (3) |\n| Báo cáo | Tháng 6 |\n",
      right: "| Việc | Hạn |\n|---|---|\n| (1) | (2) |\n| Báo cáo | Tháng 6 |\n"))
}

extension Diagnostic {
  static func surplusCells(_ count: Int, expected: Int, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .surplusCells, at: range,
      Bilingual(
        "hàng thừa \(count) ô: bảng có \(expected) cột; nếu `|` là chữ thì viết `\\|`",
        en: "\(count) surplus cells: the table has \(expected) columns; if a `|` is text, write `\\|`"))
  }

  static func nothingToJoin(_ mark: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .badJoin, at: range,
      mark == "<<"
        ? Bilingual("`<<` không có ô bên trái để gộp", en: "`<<` has no cell to its left to join")
        : Bilingual("`^^` không có ô bên trên để gộp", en: "`^^` has no cell above to join"))
  }

  static func notARectangle(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .badJoin, at: range,
      Bilingual("các ô gộp với nhau không thành hình chữ nhật", en: "the joined cells are no rectangle"))
  }

  static func missingDelimiterRow(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .missingDelimiterRow, at: range,
      Bilingual(
        "bảng chưa có hàng `|---|` để phân biệt đầu bảng với thân bảng",
        en: "the table has no row `|---|` that divides head and body"))
  }

  static func columnNumbersJump(from: Int, to: Int, at range: Range<Int>, after: Range<Int>) -> Diagnostic {
    Diagnostic(
      .columnNumbersJump, at: range,
      Bilingual(
        "số cột nhảy từ (\(from)) sang (\(to)), mong đợi (\(from + 1))",
        en: "column numbers jump from (\(from)) to (\(to)), expected (\(from + 1))"),
      notes: [Note(at: after, Bilingual("cột trước ở đây", en: "the column before"))])
  }
}
