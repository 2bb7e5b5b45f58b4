public import KeHoachSource
import KeHoachText

extension Rule {
  /// KH040: values exist.
  public static let unknownValue = Rule(
    "KH040", "giá-trị-không-có", .error,
    Bilingual("Giá trị trong `{…}` phải có trong kế hoạch.", en: "A value in `{…}` must exist in the plan."),
    reason: Bilingual("Giá trị không có thì chỗ đó in trống.", en: "A value that doesn't exist prints as nothing."),
    source: "Ngôn ngữ kế hoạch, mục Giá trị",
    example: Rule.Example(wrong: "Kinh phí: {kinh-phí.tổng | đồng}.\n", right: "Kinh phí: 140.000.000 đồng.\n"))

  /// KH042: footnotes are defined.
  public static let unknownFootnote = Rule(
    "KH042", "chú-thích-không-có", .error,
    Bilingual("Chú thích `[^1]` có dòng `[^1]: …`.", en: "A footnote `[^1]` has a line `[^1]: …`."),
    reason: Bilingual(
      "Dấu chú thích không có nội dung làm người đọc tìm mãi không thấy.",
      en: "A mark without a note sends the reader looking for nothing."),
    source: "Ngôn ngữ kế hoạch, mục Chú thích",
    example: Rule.Example(
      wrong: "Theo quy định[^1].\n", right: "Theo quy định[^1].\n\n[^1]: Nghị định số 30/2020/NĐ-CP.\n"))

  /// KH043: references point at something.
  public static let unknownReference = Rule(
    "KH043", "dẫn-chiếu-không-có", .error,
    Bilingual("Dẫn chiếu `[@mã]` chỉ đến một mã có thật.", en: "A reference `[@id]` points at an id that exists."),
    reason: Bilingual("Dẫn chiếu sai làm người đọc không tìm được mục.", en: "A wrong reference leads nowhere."),
    source: "Ngôn ngữ kế hoạch, mục Dẫn chiếu",
    example: Rule.Example(wrong: "Theo [@muc-tieu].\n", right: "Theo Mục I.\n"))

  /// KH044: ids are given once.
  public static let duplicateID = Rule(
    "KH044", "mã-trùng", .error,
    Bilingual("Mỗi mã `#…` chỉ đặt cho một chỗ.", en: "An id `#…` is given to one place."),
    reason: Bilingual(
      "Mã trùng thì không biết giá trị hay dẫn chiếu chỉ chỗ nào.",
      en: "With an id given twice nobody knows which place is meant."),
    source: "Ngôn ngữ kế hoạch, mục Dẫn chiếu",
    example: Rule.Example(
      wrong: "# I. MỤC ĐÍCH {#a}\n\nTriển khai.\n\n# II. YÊU CẦU {#a}\n\nĐúng hạn.\n",
      right: "# I. MỤC ĐÍCH {#a}\n\nTriển khai.\n\n# II. YÊU CẦU {#b}\n\nĐúng hạn.\n"))

  /// KH045: footnotes are mentioned.
  public static let unusedFootnote = Rule(
    "KH045", "chú-thích-thừa", .warning,
    Bilingual(
      "Chú thích đã viết phải được dẫn trong văn bản.", en: "A footnote that is written is mentioned in the text."),
    reason: Bilingual(
      "Chú thích không được dẫn thì không in ra.", en: "A footnote that nothing mentions is not printed."),
    source: "Ngôn ngữ kế hoạch, mục Chú thích",
    example: Rule.Example(
      wrong: "Theo quy định.\n\n[^1]: Nghị định số 30/2020/NĐ-CP.\n",
      right: "Theo quy định[^1].\n\n[^1]: Nghị định số 30/2020/NĐ-CP.\n"))
}

extension Diagnostic {
  static func unknownValue(_ written: String, known: [String], at range: Range<Int>) -> Diagnostic {
    let nearest = Keyword.nearest(to: written, in: known)
    let list = known.filter { !$0.isEmpty }.prefix(12).joined(separator: ", ")
    return Diagnostic(
      .unknownValue, at: range,
      Bilingual(
        "không có giá trị “\(written.clipped)”" + (nearest.map { "; ý bạn là `\($0)`?" } ?? "; có: \(list)"),
        en: "no value “\(written.clipped)”" + (nearest.map { "; did you mean `\($0)`?" } ?? "; there are: \(list)")))
  }

  static func emptyHeaderValue(_ key: HeaderKey, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unknownValue, at: range,
      Bilingual("phần đầu chưa ghi `\(key.rawValue)`", en: "the header doesn't say `\(key.rawValue)`"))
  }

  static func noAmount(_ path: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unknownValue, at: range,
      Bilingual("“\(path.clipped)” không có số tiền", en: "“\(path.clipped)” has no amount"))
  }

  static func noWords(_ amount: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unknownValue, at: range,
      Bilingual(
        "không đọc \(amount) thành chữ được: chỉ đọc số đồng nguyên, không âm, không quá 10^18",
        en: "\(amount) can't be put into words: only whole đồng from 0 to 10^18 can"))
  }

  static func unknownFormat(_ format: String, at range: Range<Int>) -> Diagnostic {
    let known = MoneyUnit.allCases.map(\.name) + ["bằng chữ"]
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .unknownValue, at: range,
      Bilingual(
        "không có cách ghi “\(format.clipped)”, chỉ có \(list)", en: "no format “\(format.clipped)”, only \(list)"))
  }

  static func ambiguousColumn(_ word: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unknownValue, at: range,
      Bilingual(
        "nhiều cột có tên “\(word.clipped)”; ghi thêm tên cột phía trên, ví dụ `năm-2026 ngân-sách`",
        en: "several columns are called “\(word.clipped)”; add the head above it, such as `năm-2026 ngân-sách`"))
  }

  static func columnNeeded(columns: [String], at range: Range<Int>) -> Diagnostic {
    let list = columns.joined(separator: ", ")
    return Diagnostic(
      .unknownValue, at: range,
      Bilingual(
        "bảng có nhiều cột tiền, cần nêu cột: \(list)", en: "the table has several amount columns; name one: \(list)"))
  }

  static func unknownReference(_ id: String, known: [String], at range: Range<Int>) -> Diagnostic {
    let nearest = Keyword.nearest(to: id, in: known.sorted())
    return Diagnostic(
      .unknownReference, at: range,
      Bilingual(
        "không có mã `#\(id.clipped)`" + (nearest.map { "; ý bạn là `\($0)`?" } ?? ""),
        en: "no id `#\(id.clipped)`" + (nearest.map { "; did you mean `\($0)`?" } ?? "")))
  }

  static func unknownFootnote(_ name: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unknownFootnote, at: range,
      Bilingual(
        "chú thích `[^\(name)]` chưa có dòng `[^\(name)]: …`", en: "footnote `[^\(name)]` has no line `[^\(name)]: …`"))
  }

  static func unusedFootnote(_ name: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unusedFootnote, at: range,
      Bilingual("chú thích `[^\(name)]` không được dẫn ở đâu", en: "footnote `[^\(name)]` is mentioned nowhere"))
  }

  static func duplicateID(_ id: String, at range: Range<Int>, first: Range<Int>) -> Diagnostic {
    let isFootnote = id.hasPrefix("^")
    return Diagnostic(
      .duplicateID, at: range,
      isFootnote
        ? Bilingual(
          "chú thích `[\(id.clipped)]` đã viết ở chỗ khác", en: "footnote `[\(id.clipped)]` is written elsewhere")
        : Bilingual("mã `#\(id.clipped)` đã đặt ở chỗ khác", en: "id `#\(id.clipped)` is given elsewhere"),
      notes: [Note(at: first, Bilingual("chỗ đặt trước", en: "the first place"))])
  }
}
