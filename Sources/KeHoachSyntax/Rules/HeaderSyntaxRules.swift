public import KeHoachSource

extension Rule {
  /// KH010: the plan begins with a header.
  public static let missingHeader = Rule(
    "KH010", "thiếu-phần-đầu", .error,
    Bilingual(
      "Tệp nguồn mở đầu bằng phần đầu giữa hai dòng `---`.",
      en: "A source begins with a header between two `---` lines."),
    reason: Bilingual(
      "Cơ quan ban hành, số, ngày và trích yếu lấy từ phần đầu; thiếu thì không dựng được thể thức.",
      en: "Issuer, number, date and subject come from the header; without it there is no official form."),
    source: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2",
    example: Rule.Example(
      wrong:
        "----\ncơ quan ban hành: Sở Nội vụ\ntrích yếu: Triển khai nhiệm vụ\n----\n\n# I. MỤC ĐÍCH\n\nTriển khai nhiệm vụ./.\n",
      right:
        "---\ncơ quan ban hành: Sở Nội vụ\ntrích yếu: Triển khai nhiệm vụ\nsố: /KH-SNV\n---\n\n# I. MỤC ĐÍCH\n\nTriển khai nhiệm vụ./.\n"
    ))

  /// KH011: the header is closed.
  public static let unclosedHeader = Rule(
    "KH011", "phần-đầu-chưa-đóng", .error,
    Bilingual("Phần đầu kết thúc bằng dòng `---`.", en: "The header ends with a `---` line."),
    reason: Bilingual(
      "Chưa đóng thì không rõ dòng nào là thông tin, dòng nào là nội dung.",
      en: "Unclosed, it is not clear which lines are facts and which are text."),
    source: "Ngôn ngữ kế hoạch, mục Phần đầu",
    example: Rule.Example(
      wrong: "---\ncơ quan ban hành: Sở Nội vụ\ntrích yếu: Triển khai nhiệm vụ\n\n# I. MỤC ĐÍCH\n\nĐúng hạn./.\n",
      right: "---\ncơ quan ban hành: Sở Nội vụ\ntrích yếu: Triển khai nhiệm vụ\n---\n\n# I. MỤC ĐÍCH\n\nĐúng hạn./.\n"))

  /// KH013: header lines are `key: value`.
  public static let malformedHeaderLine = Rule(
    "KH013", "dòng-phần-đầu-sai", .error,
    Bilingual(
      "Mỗi dòng phần đầu là `khóa: giá trị` hoặc `- mục` dưới một khóa.",
      en: "A header line is `key: value`, or `- item` below a key."),
    reason: Bilingual(
      "Dòng không có khóa thì không biết thuộc thành phần thể thức nào.",
      en: "A line without a key belongs to no component."),
    source: "Ngôn ngữ kế hoạch, mục Phần đầu",
    example: Rule.Example(
      wrong: "---\ncơ quan ban hành: Sở Nội vụ\ntrích yếu: Triển khai\n  nhiệm vụ\n---\n\nĐúng hạn./.\n",
      right: "---\ncơ quan ban hành: Sở Nội vụ\ntrích yếu: Triển khai nhiệm vụ\n---\n\nĐúng hạn./.\n"))
}

extension Diagnostic {
  static func missingHeader(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .missingHeader, at: range,
      Bilingual(
        "chưa có phần đầu: tệp phải mở đầu bằng dòng `---`, các dòng `cơ quan ban hành: …`, `trích yếu: …`, rồi dòng `---`",
        en:
          "no header: the file must begin with a line `---`, lines `cơ quan ban hành: …`, `trích yếu: …`, and a line `---`"
      ))
  }

  static func unclosedHeader(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unclosedHeader, at: range,
      Bilingual("phần đầu mở ở đây chưa có dòng `---` để đóng", en: "the header opened here has no closing `---` line"))
  }

  static func malformedHeaderLine(_ text: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .malformedHeaderLine, at: range,
      Bilingual(
        "dòng “\(text.clipped)” trong phần đầu không có dạng `khóa: giá trị`",
        en: "“\(text.clipped)” in the header is not `key: value`"))
  }

  static func looseHeaderItem(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .malformedHeaderLine, at: range,
      Bilingual("mục `- …` này không nằm dưới khóa nào", en: "this `- …` item stands below no key"))
  }
}
