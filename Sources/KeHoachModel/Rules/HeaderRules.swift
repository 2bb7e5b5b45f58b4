public import KeHoachSource
import KeHoachSyntax
import KeHoachText

extension Rule {
  /// KH012: header keys are known.
  public static let unknownHeaderKey = Rule(
    "KH012", "khóa-lạ", .error,
    Bilingual("Khóa ở phần đầu phải là khóa đã biết.", en: "A key of the header must be a known one."),
    reason: Bilingual(
      "Khóa gõ sai thì thông tin đi kèm không vào văn bản.",
      en: "What stands after a mistyped key doesn't get into the document."),
    source: "Ngôn ngữ kế hoạch, mục Phần đầu",
    example: .header(wrong: "địa danhh: Tây Ninh", right: "địa danh: Tây Ninh"))

  /// KH014: a key stands once.
  public static let duplicateHeaderKey = Rule(
    "KH014", "khóa-lặp", .error,
    Bilingual("Mỗi khóa chỉ ghi một lần.", en: "A key is written once."),
    reason: Bilingual(
      "Hai giá trị khác nhau cho cùng một thành phần thì không biết lấy giá trị nào.",
      en: "Of two values for one component nobody knows which one counts."),
    source: "Ngôn ngữ kế hoạch, mục Phần đầu",
    example: .header(wrong: "độ khẩn: Khẩn\nđộ khẩn: Hỏa tốc", right: "độ khẩn: Hỏa tốc"))

  /// KH015: a value is one that its key takes.
  public static let unknownHeaderValue = Rule(
    "KH015", "giá-trị-lạ", .error,
    Bilingual("Giá trị phải là một trong các giá trị mà khóa nhận.", en: "A value must be one that its key takes."),
    reason: Bilingual(
      "Giá trị lạ không quyết định được cách trình bày.", en: "An unknown value decides nothing about the layout."),
    source: "Ngôn ngữ kế hoạch, mục Phần đầu",
    example: .header(wrong: "hình thức: điện tư tử", right: "hình thức: điện tử"))

  /// KH101: the components of an administrative document are there.
  public static let missingComponent = Rule(
    "KH101", "thiếu-thành-phần", .error,
    Bilingual(
      "Văn bản có đủ cơ quan ban hành, số và ký hiệu, địa danh, thời gian, trích yếu.",
      en: "A document has issuer, number and symbol, place, date and subject."),
    reason: Bilingual(
      "Thiếu một thành phần thể thức chính thì văn bản không đúng quy định.",
      en: "Without one of its main components a document is not in due form."),
    source: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2",
    example: .header(
      wrong: "trạng thái: trình ký", right: "trạng thái: trình ký\nđịa danh: Tây Ninh\nngày: 2026"))

  /// KH102: an issued plan has no blanks.
  public static let blankInIssuedPlan = Rule(
    "KH102", "ban-hành-còn-trống", .error,
    Bilingual(
      "Kế hoạch đã ban hành phải có số và ngày, tháng, năm.", en: "An issued plan has its number and full date."),
    reason: Bilingual(
      "Số và ngày do văn thư cấp khi ban hành; còn trống thì văn bản chưa ban hành.",
      en: "The records office gives number and date on issue; while they are blank the plan is not issued."),
    source: "NĐ 30/2020/NĐ-CP, Điều 15; Phụ lục I, mục II.3, II.4",
    example: .header(
      wrong: "trạng thái: ban hành\nsố: /KH-UBND\nngày: 5/2026",
      right: "trạng thái: ban hành\nsố: 15/KH-UBND\nngày: 07/5/2026"))

  /// KH103: number and symbol have their form.
  public static let malformedNumber = Rule(
    "KH103", "số-ký-hiệu-sai", .error,
    Bilingual(
      "Số và ký hiệu có dạng `15/KH-UBND`; chưa cấp số thì ghi `/KH-UBND`.",
      en: "Number and symbol look like `15/KH-UBND`; without a number yet, `/KH-UBND`."),
    reason: Bilingual(
      "Thiếu dấu gạch chéo thì không tách được số và ký hiệu.",
      en: "Without the slash number and symbol can't be told apart."),
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3",
    example: .header(wrong: "số: 15 KH-UBND", right: "số: 15/KH-UBND"))

  /// KH105: dates exist.
  public static let impossibleDate = Rule(
    "KH105", "ngày-không-có", .error,
    Bilingual(
      "Ngày phải có thật, viết `07/5/2024`, `5/2024` hoặc `2024`.",
      en: "A date must exist, written `07/5/2024`, `5/2024` or `2024`."),
    reason: Bilingual(
      "Ngày sai làm văn bản không có hiệu lực rõ ràng.",
      en: "With a wrong date it is not clear when the plan takes effect."),
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4",
    example: .header(wrong: "ngày: 31/4/2026", right: "ngày: 30/4/2026"))
}

extension Rule.Example {
  /// Example header lines, made whole by an issuer, a subject and a body.
  static func header(wrong: String, right: String) -> Rule.Example {
    func plan(_ lines: String) -> String {
      var header = "cơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh\ntrích yếu: Triển khai nhiệm vụ năm 2026\n"
      for (key, value) in [("số", "/KH-UBND"), ("địa danh", "Tây Ninh"), ("ngày", "2026")]
      where !lines.contains(key + ":") && !lines.contains("trạng thái: trình ký") { header += "\(key): \(value)\n" }
      if lines.contains("trạng thái: trình ký") { header += "số: /KH-UBND\n" }
      return "---\n\(header)\(lines)\n---\n\n# I. MỤC ĐÍCH\n\nTriển khai nhiệm vụ năm 2026./.\n"
    }
    return Rule.Example(wrong: plan(wrong), right: plan(right))
  }
}

extension Diagnostic {
  static func unknownHeaderKey(_ written: String, at range: Range<Int>) -> Diagnostic {
    let keys = HeaderKey.allCases.map(\.rawValue)
    let nearest = Keyword.nearest(to: written, in: keys)
    let list = keys.joined(separator: ", ")
    return Diagnostic(
      .unknownHeaderKey, at: range,
      Bilingual(
        "không có khóa “\(written.clipped)”" + (nearest.map { "; ý bạn là `\($0)`?" } ?? "; các khóa: \(list)"),
        en: "no key “\(written.clipped)”" + (nearest.map { "; did you mean `\($0)`?" } ?? "; keys: \(list)")),
      fixes: nearest.map {
        [FixIt(Bilingual("viết `\($0)`", en: "write `\($0)`"), edits: [TextEdit(range, $0)])]
      } ?? [])
  }

  static func duplicateHeaderKey(_ key: HeaderKey, at range: Range<Int>, first: Range<Int>) -> Diagnostic {
    Diagnostic(
      .duplicateHeaderKey, at: range,
      Bilingual("khóa `\(key.rawValue)` đã ghi ở trên", en: "key `\(key.rawValue)` was written above"),
      notes: [Note(at: first, Bilingual("lần ghi đầu", en: "the first time"))])
  }

  static func headerListNotExpected(_ key: HeaderKey, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unknownHeaderValue, at: range,
      Bilingual("khóa `\(key.rawValue)` không nhận danh sách", en: "key `\(key.rawValue)` takes no list"))
  }

  static func unknownHeaderValue(_ written: String, of key: HeaderKey, at range: Range<Int>, known: [String])
    -> Diagnostic
  {
    let nearest = Keyword.nearest(to: written, in: known)
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .unknownHeaderValue, at: range,
      Bilingual(
        "`\(key.rawValue)` không nhận “\(written.clipped)”, chỉ nhận \(list)",
        en: "`\(key.rawValue)` doesn't take “\(written.clipped)”, only \(list)"),
      fixes: nearest.map {
        [FixIt(Bilingual("viết `\($0)`", en: "write `\($0)`"), edits: [TextEdit(range, $0)])]
      } ?? [])
  }

  static func missingComponent(_ key: HeaderKey, at range: Range<Int>, severity: Severity) -> Diagnostic {
    var diagnostic = Diagnostic(
      .missingComponent, at: range,
      Bilingual("thiếu `\(key.rawValue)` ở phần đầu", en: "the header lacks `\(key.rawValue)`"))
    diagnostic.severity = severity
    return diagnostic
  }

  static func blankInIssuedPlan(_ key: HeaderKey, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .blankInIssuedPlan, at: range,
      Bilingual(
        "kế hoạch ghi trạng thái `ban hành` nhưng `\(key.rawValue)` còn trống; ghi đủ, hoặc để trạng thái `trình ký`",
        en: "the plan says `ban hành` but `\(key.rawValue)` is blank; fill it in, or say `trình ký`"))
  }

  static func malformedNumber(_ written: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .malformedNumber, at: range,
      Bilingual(
        "“\(written.clipped)” không có dạng số/ký hiệu như `15/KH-UBND`",
        en: "“\(written.clipped)” is not a number/symbol such as `15/KH-UBND`"))
  }

  static func impossibleDate(_ written: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .impossibleDate, at: range,
      Bilingual(
        "“\(written.clipped)” không phải là ngày có thật viết theo dạng `07/5/2024`, `5/2024` hoặc `2024`",
        en: "“\(written.clipped)” is no existing date written as `07/5/2024`, `5/2024` or `2024`"))
  }
}
