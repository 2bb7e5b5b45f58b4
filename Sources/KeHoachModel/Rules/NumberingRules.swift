public import KeHoachSource
import KeHoachText

extension Rule {
  /// KH201: written numbers follow each other.
  public static let wrongNumber = Rule(
    "KH201", "số-thứ-tự", .error,
    Bilingual(
      "Số thứ tự của mục, khoản, điểm liên tục, đúng bảng chữ cái tiếng Việt và đúng mục cha.",
      en: "Sections, clauses and points are numbered without a gap, by the Vietnamese alphabet, under the right parent."
    ),
    reason: Bilingual(
      "Số thứ tự sai làm viện dẫn “điểm đ khoản 2 Mục III” chỉ nhầm chỗ.",
      en: "A wrong number makes a reference such as “điểm đ khoản 2 Mục III” point at the wrong place."),
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ",
    example: Rule.Example(
      wrong: "# I. MỤC ĐÍCH\n\nTriển khai nhiệm vụ.\n\n# III. YÊU CẦU\n\nThực hiện đúng tiến độ.\n",
      right: "# I. MỤC ĐÍCH\n\nTriển khai nhiệm vụ.\n\n# II. YÊU CẦU\n\nThực hiện đúng tiến độ.\n"))
}

extension Diagnostic {
  static func wrongNumber(
    _ written: String, at range: Range<Int>, expected: String, after: (text: String, range: Range<Int>?)?
  ) -> Diagnostic {
    let notes = after.flatMap { after in
      after.range.map {
        [Note(at: $0, Bilingual("số trước đó là “\(after.text)”", en: "the number before is “\(after.text)”"))]
      }
    }
    let cause = misreading(written, expected: expected)
    return Diagnostic(
      .wrongNumber, at: range,
      Bilingual(
        "số thứ tự ghi “\(written)”, đúng phải là “\(expected)”" + (cause?.vi ?? ""),
        en: "numbered “\(written)”, expected “\(expected)”" + (cause?.en ?? "")),
      notes: notes ?? [],
      fixes: [
        FixIt(
          Bilingual(
            "ghi “\(expected)”, hoặc ghi `#` để chương trình tự đánh số",
            en: "write “\(expected)”, or `#` to have it numbered"),
          edits: [TextEdit(range, expected)])
      ])
  }

  /// Adds to the fix of a wrong number one that counts on from it, and says so.
  mutating func alsoRenumber(_ range: Range<Int>, _ expected: String) {
    guard let first = fixes.first?.edits.first?.text else { return }
    fixes[0].edits.append(TextEdit(range, expected))
    let others = fixes[0].edits.count - 1
    if others == 1 {
      message = Bilingual(
        message.vi + "; các số tiếp theo cũng lệch theo", en: message.en + "; the numbers that follow are off with it")
    }
    fixes[0].message = Bilingual(
      "ghi “\(first)” và đánh lại \(others) số tiếp theo, hoặc ghi `#` để chương trình tự đánh số",
      en: "write “\(first)” and renumber the next \(others), or write `#` to have them numbered")
  }

  /// What the usual slips come from: other letters than the alphabet's, a letter taken for another, a long numeral.
  private static func misreading(_ written: String, expected: String) -> Bilingual? {
    let letter = written.dropLast().lowercased()
    if written.hasSuffix(")"), ["f", "j", "w", "z"].contains(letter) {
      return Bilingual(
        ": chữ “\(letter)” không có trong thứ tự chữ cái tiếng Việt",
        en: ": the Vietnamese alphabet has no “\(letter)”")
    }
    if written == "e)", expected == "đ)" {
      return Bilingual(": sau điểm d là điểm đ", en: ": point d is followed by point đ")
    }
    if written == "I)" || written == "1)", expected == "l)" {
      return Bilingual(": chữ l viết nhầm", en: ": another sign stands for the letter l")
    }
    if written.hasSuffix("."), RomanNumeral.value(written.dropLast()) != nil,
      RomanNumeral.value(written.dropLast()) == RomanNumeral.value(expected.dropLast())
    {
      return Bilingual(": số La Mã viết sai", en: ": no right Roman numeral")
    }
    return nil
  }
}
