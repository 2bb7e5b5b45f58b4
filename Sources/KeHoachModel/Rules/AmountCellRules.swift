public import KeHoachSource
import KeHoachSyntax

extension Rule {
  /// KH336: what a cell of money says is counted.
  public static let amountNotCounted = Rule(
    "KH336", "ô-tiền-không-tính", .warning,
    Bilingual("Ô tiền ghi một số, không kèm phép tính hay chữ.", en: "A cell of money holds one number and no more."),
    reason: Bilingual(
      "Ô không đọc được là số thì không vào tổng, và không ai thấy.",
      en: "A cell that can't be read as a number is in no total, and nobody notices."),
    source: "Ngôn ngữ kế hoạch, mục Dự toán",
    example: .budget(
      wrong: ["1 | Hội nghị | 2 x 10", "2 | Tập huấn | 5", "| Tổng cộng | {}"],
      right: ["1 | Hội nghị | 20", "2 | Tập huấn | 5", "| Tổng cộng | 25"]))

  /// KH337: a number means one thing.
  public static let ambiguousNumber = Rule(
    "KH337", "số-hai-nghĩa", .warning,
    Bilingual(
      "Dấu phẩy, dấu chấm trong số tiền chỉ hiểu được một cách.",
      en: "Commas and dots of an amount can be read in one way only."),
    reason: Bilingual(
      "`500,000` theo cách viết Việt Nam là 500, theo cách viết nước ngoài là năm trăm nghìn: lệch nhau một nghìn lần.",
      en: "`500,000` is 500 in Vietnamese writing and half a million in English: a factor of a thousand."),
    source: "Luật Kế toán, Điều 11",
    example: Rule.Example(
      wrong:
        "::: dự-toán {đơn-vị-tính=\"đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 500,000 |\n| 2 | Tập huấn | 200,000 |\n:::\n",
      right:
        "::: dự-toán {đơn-vị-tính=\"đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 500.000 |\n| 2 | Tập huấn | 200.000 |\n:::\n"
    ))

  /// KH338: what stands below the total is in it.
  public static let rowBelowTotal = Rule(
    "KH338", "hàng-dưới-tổng", .warning,
    Bilingual("Hàng có số thứ tự đứng trên dòng tổng.", en: "Numbered rows stand above the total."),
    reason: Bilingual(
      "Dòng tổng chỉ cộng các hàng ở trên nó; hàng thêm vào sau dễ bị bỏ sót.",
      en: "A total adds up the rows above it; a row added below is easily left out."),
    source: "Ngôn ngữ kế hoạch, mục Dự toán",
    example: .budget(
      wrong: ["1 | Hội nghị | 10", "| Tổng cộng | 10", "2 | Tập huấn | 99"],
      right: ["1 | Hội nghị | 10", "2 | Tập huấn | 99", "| Tổng cộng | 109"]))
}

extension Diagnostic {
  static func amountNotCounted(_ text: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .amountNotCounted, at: range,
      Bilingual(
        "ô tiền ghi “\(text.clipped)”, không phải một số nên không được tính vào tổng; ghi một số",
        en: "the cell says “\(text.clipped)”, which is no number and isn't added up; write one number"))
  }

  static func rowBelowTotal(_ row: String, total: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .rowBelowTotal, at: range,
      Bilingual(
        "“\(row.clipped)” đứng dưới dòng “\(total.clipped)” nên không được tính vào tổng; chuyển lên trên dòng tổng, hoặc ghi `Trong đó` ở trên nếu chỉ là chi tiết",
        en:
          "“\(row.clipped)” stands below “\(total.clipped)” and isn't in it; move it above the total, or write `Trong đó` above it if it is only a detail"
      ))
  }
}

extension AmountNotation {
  /// One finding for each column in which numbers may mean two things, at the first of them.
  var diagnostics: [Diagnostic] {
    doubts.compactMap { doubt in
      guard let first = doubt.cells.first else { return nil }
      let text = first.text.plain.trimmingSpaces
      let whole = Self.readings(of: text).whole
      let fraction = Self.readings(of: text).fraction
      let others = doubt.cells.count - 1
      let more =
        others > 0 ? Bilingual("; \(others) ô khác cũng vậy", en: "; so are \(others) more") : Bilingual("", en: "")
      let message =
        switch doubt.kind {
        case .comma:
          Bilingual(
            "“\(text.clipped)” đọc là \(fraction), nhưng đồng không có số lẻ; nếu là \(whole) thì ghi dấu chấm\(more.vi)",
            en:
              "“\(text.clipped)” is read as \(fraction), yet đồng have no decimals; write \(whole) if that is meant\(more.en)"
          )
        case .dot:
          Bilingual(
            "“\(text.clipped)” đọc là \(whole), nhưng cột này có số dùng dấu chấm làm dấu thập phân; nếu là \(fraction) thì ghi dấu phẩy\(more.vi)",
            en:
              "“\(text.clipped)” is read as \(whole), yet this column has decimal points; write \(fraction) if that is meant\(more.en)"
          )
        }
      func fix(_ reading: (String) -> String) -> FixIt {
        let edits = doubt.cells.map { TextEdit($0.numberRange, reading($0.text.plain.trimmingSpaces)) }
        let example = reading(text)
        return FixIt(Bilingual("ghi \(example)", en: "write \(example)"), edits: edits)
      }
      var found = Diagnostic(.ambiguousNumber, at: first.numberRange, message)
      found.fixes = [fix { Self.readings(of: $0).whole }, fix { Self.readings(of: $0).fraction }]
      return found
    }
  }

  /// What `500,000` or `1.250` may mean, in Vietnamese writing.
  private static func readings(of text: String) -> (whole: String, fraction: String) {
    func read(_ text: String) -> String { (try? VietnameseNumber.read(text).get().value.vietnamese()) ?? text }
    return (
      read(text.filter { $0 != "," && $0 != "." }), read(String(text.map { $0 == "." ? "," : $0 }))
    )
  }
}
