public import KeHoachSource
import KeHoachSyntax
import KeHoachText

extension Rule {
  /// KH023: attributes are known and take known values.
  public static let unknownAttribute = Rule(
    "KH023", "thuộc-tính-lạ", .error,
    Bilingual(
      "Thuộc tính trong `{…}` phải là thuộc tính đã biết, giá trị phải hợp lệ.",
      en: "An attribute in `{…}` must be a known one, with a value that it takes."),
    reason: Bilingual("Thuộc tính gõ sai không có tác dụng gì.", en: "A mistyped attribute does nothing."),
    source: "Ngôn ngữ kế hoạch, mục Khối",
    example: Rule.Example(
      wrong: "Theo Phụ lục.\n\n::: phụ-lục KINH PHÍ {trag=ngang}\nKhông có.\n:::\n",
      right: "Theo Phụ lục.\n\n::: phụ-lục KINH PHÍ {trang=ngang}\nKhông có.\n:::\n"))

  /// KH024: blocks hold what they are for.
  public static let misplacedContent = Rule(
    "KH024", "nội-dung-sai-khối", .error,
    Bilingual("Khối chứa đúng loại nội dung của nó.", en: "A block holds what it is for."),
    reason: Bilingual(
      "Nội dung đặt sai khối không có chỗ trong thể thức.",
      en: "What stands in the wrong block has no place in the official form."),
    source: "Ngôn ngữ kế hoạch, mục Khối",
    example: Rule.Example(
      wrong: "Nội dung.\n\n::: nơi-nhận\n| Sở | Bản |\n|---|---|\n| A | 1 |\n:::\n",
      right: "Nội dung.\n\n::: nơi-nhận\n- Lưu: VT.\n:::\n"))

  /// KH203: titles say something.
  public static let emptyTitle = Rule(
    "KH203", "tiêu-đề-trống", .error,
    Bilingual("Tiêu đề có chữ.", en: "A title has words."),
    reason: Bilingual("Tiêu đề trống in ra một số thứ tự đứng một mình.", en: "An empty title prints a number alone."),
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ",
    example: Rule.Example(wrong: "# I. \n\nTriển khai nhiệm vụ.\n", right: "# I. MỤC ĐÍCH\n\nTriển khai nhiệm vụ.\n"))
}

extension Diagnostic {
  static func unknownAttribute(_ key: Attributes.Attribute, known: [String]) -> Diagnostic {
    let nearest = Keyword.nearest(to: key.text, in: known)
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    let rest =
      nearest.map { Bilingual("; ý bạn là `\($0)`?", en: "; did you mean `\($0)`?") }
      ?? (known.isEmpty
        ? Bilingual("; ở đây chỉ nhận `#mã`", en: "; only `#id` can stand here")
        : Bilingual("; ở đây nhận \(list)", en: "; what can stand here: \(list)"))
    return Diagnostic(
      .unknownAttribute, at: key.range,
      Bilingual(
        "không có thuộc tính `\(key.text.clipped)`" + rest.vi, en: "no attribute `\(key.text.clipped)`" + rest.en),
      fixes: nearest.map {
        [FixIt(Bilingual("viết `\($0)`", en: "write `\($0)`"), edits: [TextEdit(key.range, $0)])]
      } ?? [])
  }

  static func badAttributeValue(_ value: Attributes.Attribute, of key: String, known: [String]) -> Diagnostic {
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .unknownAttribute, at: value.range,
      Bilingual(
        "`\(key)` không nhận “\(value.text.clipped)”, chỉ nhận \(list)",
        en: "`\(key)` doesn't take “\(value.text.clipped)”, only \(list)"))
  }

  static func wrongWidths(_ text: String, columns: Int, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unknownAttribute, at: range,
      Bilingual(
        "`rộng` cần \(columns) số dương, mỗi cột một số, ví dụ `rộng=\"1 4 2\"`; đang ghi “\(text.clipped)”",
        en:
          "`rộng` takes \(columns) positive numbers, one a column, such as `rộng=\"1 4 2\"`; it says “\(text.clipped)”")
    )
  }

  static func directiveWithoutTable(_ name: DirectiveName, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .misplacedContent, at: range,
      Bilingual("khối `\(name.rawValue)` chưa có bảng", en: "block `\(name.rawValue)` holds no table"))
  }

  static func misplacedContent(in name: DirectiveName, at range: Range<Int>) -> Diagnostic {
    let (vi, en) =
      name == .recipients
      ? ("mỗi nơi nhận là một dòng `- …`", "a recipient is a line `- …`")
      : (
        "chữ ký gồm các dòng quyền hạn, một dòng trống, rồi họ tên",
        "a signature is lines of authority, a blank line, the name"
      )
    return Diagnostic(
      .misplacedContent, at: range,
      Bilingual(
        "nội dung này không thuộc khối `\(name.rawValue)`: \(vi)",
        en: "this doesn't belong in `\(name.rawValue)`: \(en)"))
  }

  static func emptyTitle(at range: Range<Int>) -> Diagnostic {
    Diagnostic(.emptyTitle, at: range, Bilingual("tiêu đề không có chữ", en: "the title has no words"))
  }
}
