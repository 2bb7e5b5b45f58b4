public import KeHoachSource

extension Rule {
  private static let practice = "Dự toán phải khớp từ chi tiết đến tổng"

  /// KH301: the total is the sum of the rows.
  public static let wrongTotal = Rule(
    "KH301", "tổng-dự-toán", .error,
    Bilingual("Tổng cộng bằng tổng các mục.", en: "The total is the sum of the rows."),
    reason: Bilingual(
      "Tổng sai làm sai số kinh phí được duyệt.", en: "With a wrong total the wrong amount gets approved."),
    source: practice,
    example: .budget(
      wrong: ["I | Truyền thông | 15", "II | Đào tạo | 120", "| Tổng cộng (I+II) | 140"],
      right: ["I | Truyền thông | 15", "II | Đào tạo | 120", "| Tổng cộng (I+II) | 135"]))

  /// KH302: an amount is quantity times price.
  public static let wrongProduct = Rule(
    "KH302", "thành-tiền", .error,
    Bilingual("Thành tiền bằng số lượng nhân đơn giá.", en: "An amount is quantity times price."),
    reason: Bilingual(
      "Hai con số mâu thuẫn thì không biết số nào được duyệt.",
      en: "Of two numbers that contradict each other nobody knows which one was approved."),
    source: practice,
    example: Rule.Example(
      wrong:
        "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |\n|---|---|--:|--:|--:|\n| 1 | Hội nghị | 2 | 15 | 35 |\n| | Tổng cộng | | | 35 |\n:::\n",
      right:
        "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |\n|---|---|--:|--:|--:|\n| 1 | Hội nghị | 2 | 15 | 30 |\n| | Tổng cộng | | | 30 |\n:::\n"
    ))

  /// KH303: a parent row is the sum of its children.
  public static let wrongSubtotal = Rule(
    "KH303", "cộng-mục", .error,
    Bilingual("Số của mục cha bằng tổng các mục con.", en: "A row is the sum of the rows under it."),
    reason: Bilingual(
      "Mục cha không khớp mục con thì tổng cộng cũng không tin được.",
      en: "If a group doesn't match its rows, no total can be trusted."),
    source: practice,
    example: .budget(
      wrong: ["I | Đào tạo | 115", "1 | Khóa đào tạo | 80", "2 | Hội thảo | 40", "| Tổng cộng | 115"],
      right: ["I | Đào tạo | 120", "1 | Khóa đào tạo | 80", "2 | Hội thảo | 40", "| Tổng cộng | 120"]))

  /// KH304: a total column is the sum of its columns.
  public static let wrongRowSum = Rule(
    "KH304", "cộng-cột", .error,
    Bilingual("Cột tổng bằng tổng các cột năm, nguồn.", en: "A total column is the sum of its years or sources."),
    reason: Bilingual(
      "Chia theo năm hay theo nguồn mà không khớp tổng thì không bố trí được vốn.",
      en: "Money divided by year or source that doesn't match the total can't be allotted."),
    source: practice,
    example: Rule.Example(
      wrong:
        "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Tổng số | Năm 2026 | Năm 2027 |\n|---|---|--:|--:|--:|\n| 1 | Hội nghị | 50 | 20 | 20 |\n| | Tổng cộng | 50 | 20 | {} |\n:::\n",
      right:
        "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Tổng số | Năm 2026 | Năm 2027 |\n|---|---|--:|--:|--:|\n| 1 | Hội nghị | 40 | 20 | 20 |\n| | Tổng cộng | 40 | 20 | 20 |\n:::\n"
    ))

  /// KH305: the formula in a total names every group.
  public static let wrongFormula = Rule(
    "KH305", "công-thức-tổng", .error,
    Bilingual(
      "Công thức `(I+II+III)` ở dòng tổng nêu đủ các mục.", en: "The formula `(I+II+III)` of a total names every group."
    ),
    reason: Bilingual(
      "Công thức thiếu mục là dấu hiệu bảng đã thêm, bớt mục mà chưa tính lại.",
      en: "A formula that lacks a group shows that the table changed and was not computed again."),
    source: practice,
    example: .budget(
      wrong: ["I | Truyền thông | 15", "II | Đào tạo | 120", "III | Quản lý | 5", "| Tổng cộng (I+II) | 140"],
      right: ["I | Truyền thông | 15", "II | Đào tạo | 120", "III | Quản lý | 5", "| Tổng cộng (I+II+III) | 140"]))

  /// KH306: numbers are grouped right.
  public static let malformedAmount = Rule(
    "KH306", "số-viết-sai", .error,
    Bilingual(
      "Số tiền viết đúng: dấu chấm ngăn từng nhóm ba chữ số, dấu phẩy trước phần lẻ.",
      en: "Amounts are written right: a dot between groups of three digits, a comma before decimals."),
    reason: Bilingual(
      "`20.0000.000` có thể là 20 triệu hoặc 200 triệu.", en: "`20.0000.000` may be 20 million or 200 million."),
    source: "Luật Kế toán, Điều 11",
    example: .budget(
      wrong: ["1 | Hội nghị | 20.0000.000", "| Tổng cộng | {}"],
      right: ["1 | Hội nghị | 20.000.000", "| Tổng cộng | 20.000.000"]))

  /// KH307: one unit.
  public static let unitsDiffer = Rule(
    "KH307", "đơn-vị-tính", .error,
    Bilingual("Đơn vị tính ghi ở các chỗ phải như nhau.", en: "The unit of money is the same wherever it is stated."),
    reason: Bilingual(
      "Nhầm đồng với triệu đồng làm sai kinh phí một triệu lần.",
      en: "To take đồng for million đồng is a mistake by a factor of a million."),
    source: practice,
    example: Rule.Example(
      wrong:
        "::: dự-toán {đơn-vị-tính=\"đồng\"}\nĐơn vị tính: triệu đồng\n\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 20 |\n| | Tổng cộng | 20 |\n:::\n",
      right:
        "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\nĐơn vị tính: triệu đồng\n\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 20 |\n| | Tổng cộng | 20 |\n:::\n"
    ))

  /// KH317: amounts written out to the đồng are not counted in millions.
  public static let unlikelyUnit = Rule(
    "KH317", "đơn-vị-tính-khó-tin", .warning,
    Bilingual(
      "Số tiền ghi đến đồng thì đơn vị tính là đồng.", en: "Amounts written out to the đồng are counted in đồng."),
    reason: Bilingual(
      "605.000.000 dưới dòng “Đơn vị tính: triệu đồng” là 605 nghìn tỷ đồng.",
      en: "605.000.000 below “Đơn vị tính: triệu đồng” is 605 thousand billion đồng."),
    source: practice,
    example: Rule.Example(
      wrong:
        "::: dự-toán\nĐơn vị tính: triệu đồng\n\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 20.000.000 |\n| | Tổng cộng | 20.000.000 |\n:::\n",
      right:
        "::: dự-toán\nĐơn vị tính: đồng\n\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 20.000.000 |\n| | Tổng cộng | 20.000.000 |\n:::\n"
    ))

  /// KH308: a unit is stated.
  public static let missingUnit = Rule(
    "KH308", "thiếu-đơn-vị-tính", .warning,
    Bilingual("Bảng dự toán ghi đơn vị tính.", en: "A budget states the unit of its money."),
    reason: Bilingual(
      "Không ghi thì người đọc phải đoán là đồng hay triệu đồng; chương trình hiểu là đồng.",
      en: "Without it the reader has to guess; the program takes it for đồng."),
    source: practice,
    example: Rule.Example(
      wrong:
        "::: dự-toán\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 20 |\n| | Tổng cộng | 20 |\n:::\n",
      right:
        "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 20 |\n| | Tổng cộng | 20 |\n:::\n"
    ))

  /// KH310: rounding explains a difference.
  public static let roundedAmount = Rule(
    "KH310", "chênh-lệch-làm-tròn", .hint,
    Bilingual("Chênh lệch do làm tròn nên ghi rõ.", en: "A difference that comes from rounding should be said."),
    reason: Bilingual("Người đọc cộng lại sẽ thấy lệch.", en: "Who adds it up again finds it off."),
    source: practice,
    example: .budget(
      wrong: ["1 | Hội nghị | 20,4", "2 | Hội thảo | 20,4", "| Tổng cộng | 41"],
      right: ["1 | Hội nghị | 20,4", "2 | Hội thảo | 20,4", "| Tổng cộng | 40,8"]))

  /// KH311: contingency and tax are their share.
  public static let wrongShare = Rule(
    "KH311", "tỷ-lệ", .error,
    Bilingual(
      "Dòng dự phòng, thuế bằng tỷ lệ ghi trong dòng.", en: "A contingency or tax row is the share that it names."),
    reason: Bilingual(
      "Tỷ lệ và số tiền mâu thuẫn thì không biết số nào đúng.",
      en: "If share and amount contradict each other nobody knows which is right."),
    source: practice,
    example: .budget(
      wrong: ["1 | Hội nghị | 100", "| Dự phòng (10%) | 15", "| Tổng cộng | 115"],
      right: ["1 | Hội nghị | 100", "| Dự phòng (10%) | 10", "| Tổng cộng | 110"]))

  /// KH319: a share says what it is taken of.
  public static let openShare = Rule(
    "KH319", "tỷ-lệ-chưa-rõ", .warning,
    Bilingual(
      "Dòng ghi tỷ lệ mà để trống số tiền phải ghi rõ tỷ lệ được tính trên mục nào.",
      en: "A row that names a share and leaves its amount blank says what it is taken of."),
    reason: Bilingual(
      "Không rõ căn cứ tính thì dòng này không được cộng và tổng số bị thiếu.",
      en: "Without its base the row counts nothing, and the total lacks it."),
    source: practice,
    example: .budget(
      wrong: ["1 | Hội nghị | 100", "2 | Chi phí tư vấn 5% | ", "| Tổng cộng | 100"],
      right: ["1 | Hội nghị | 100", "2 | Chi phí tư vấn (5% x 1) | ", "| Tổng cộng | 105"]))

  /// KH312: a rounded total is the total rounded.
  public static let wrongRounding = Rule(
    "KH312", "làm-tròn", .error,
    Bilingual("Dòng làm tròn bằng tổng được làm tròn.", en: "A rounding row is the total rounded."),
    reason: Bilingual(
      "Làm tròn không được đổi số tiền quá nửa đơn vị làm tròn.",
      en: "Rounding may not change an amount by more than half a step."),
    source: practice,
    example: .budget(
      wrong: ["1 | Hội nghị | 99,6", "| Tổng cộng | 99,6", "| Làm tròn | 110"],
      right: ["1 | Hội nghị | 99,6", "| Tổng cộng | 99,6", "| Làm tròn | 100"]))

  /// KH313: amounts can be computed.
  public static let amountTooLarge = Rule(
    "KH313", "số-quá-lớn", .error,
    Bilingual("Số tiền không quá 38 chữ số.", en: "Amounts have at most 38 digits."),
    reason: Bilingual("Số lớn hơn không tính chính xác được.", en: "Larger ones can't be computed exactly."),
    source: practice)

  /// KH314: numbers are written the Vietnamese way.
  public static let foreignNumber = Rule(
    "KH314", "số-kiểu-nước-ngoài", .hint,
    Bilingual(
      "Số viết theo cách Việt Nam: `1.234.567,5`.", en: "Numbers are written the Vietnamese way: `1.234.567,5`."),
    reason: Bilingual(
      "Dấu phẩy ngăn hàng nghìn dễ đọc nhầm là phần lẻ.",
      en: "A comma between thousands is easily read as a decimal sign."),
    source: "Luật Kế toán, Điều 11",
    example: .budget(
      wrong: ["1 | Hội nghị | 20,000,000", "| Tổng cộng | 20.000.000"],
      right: ["1 | Hội nghị | 20.000.000", "| Tổng cộng | 20.000.000"]))

  /// KH316: an amount that is counted stands as a number.
  public static let valueInAmount = Rule(
    "KH316", "giá-trị-trong-ô-tiền", .error,
    Bilingual("Ô tiền của dự toán là số hoặc để trống.", en: "An amount of a budget is a number, or blank."),
    reason: Bilingual(
      "Giá trị `{…}` chỉ được thay khi in, sau khi bảng đã cộng xong, nên không vào tổng.",
      en: "A value `{…}` is put in only when the table is added up already, so no total counts it."),
    source: "Ngôn ngữ kế hoạch, mục Dự toán",
    example: .budget(
      wrong: ["1 | Hội nghị | {ngày}", "| Tổng cộng | {}"], right: ["1 | Hội nghị | 20", "| Tổng cộng | 20"]))

  /// KH332: what a converted budget rounds is said.
  public static let roundedConversion = Rule(
    "KH332", "quy-đổi-làm-tròn", .hint,
    Bilingual(
      "Bảng quy đổi có làm tròn thì số in ra không còn chính xác.",
      en: "What a converted budget prints is no longer exact where it is rounded."),
    reason: Bilingual(
      "Số in ra được làm tròn theo phương pháp số dư lớn nhất để các dòng, các cột vẫn cộng khớp; số nhập giữ nguyên trong nguồn.",
      en:
        "The printed numbers are rounded by the largest remainder so that rows and columns still add up; what was entered stays in the source."
    ),
    source: practice,
    example: Rule.Example(
      wrong:
        "::: dự-toán {đơn-vị-tính=\"đồng\" quy-đổi=\"triệu đồng\" làm-tròn=\"0\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 20.400.000 |\n| | Tổng cộng | 20.400.000 |\n:::\n",
      right:
        "::: dự-toán {đơn-vị-tính=\"đồng\" quy-đổi=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 20.400.000 |\n| | Tổng cộng | 20.400.000 |\n:::\n"
    ))

  /// KH315: a budget has an amount column.
  public static let noAmountColumn = Rule(
    "KH315", "thiếu-cột-tiền", .error,
    Bilingual("Bảng dự toán có cột thành tiền hoặc kinh phí.", en: "A budget has a column of amounts."),
    reason: Bilingual(
      "Không có cột tiền thì không tính, không kiểm tra được gì.",
      en: "Without amounts there is nothing to compute or to check."),
    source: practice,
    example: Rule.Example(
      wrong: "::: dự-toán {đơn-vị-tính=\"đồng\"}\n| TT | Nội dung |\n|---|---|\n| 1 | Hội nghị |\n:::\n",
      right:
        "::: dự-toán {đơn-vị-tính=\"đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 20.000.000 |\n| | Tổng cộng | 20.000.000 |\n:::\n"
    ))
}

extension Rule.Example {
  /// Example rows `number | content | amount` of a budget in million đồng.
  static func budget(wrong: [String], right: [String]) -> Rule.Example {
    func table(_ rows: [String]) -> String {
      let head = "| TT | Nội dung | Thành tiền |\n|---|---|--:|\n"
      let body = rows.map { $0.hasPrefix("|") ? "| \($0) |\n" : "| \($0) |\n" }.joined()
      return "::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n\(head)\(body):::\n"
    }
    return Rule.Example(wrong: table(wrong), right: table(right))
  }
}

extension Diagnostic {
  static func unknownUnit(_ text: String, at range: Range<Int>) -> Diagnostic {
    let list = MoneyUnit.allCases.map { "`\($0.name)`" }.joined(separator: ", ")
    return Diagnostic(
      .unknownAttribute, at: range,
      Bilingual(
        "không có đơn vị tính “\(text.clipped)”; các đơn vị: \(list)", en: "no unit “\(text.clipped)”; units: \(list)"))
  }

  static func wrongDecimals(_ text: String, most: Int, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unknownAttribute, at: range,
      Bilingual(
        "`làm-tròn` là số chữ số thập phân từ 0 đến \(most), không phải “\(text.clipped)”",
        en: "`làm-tròn` is the number of decimals from 0 to \(most), not “\(text.clipped)”"))
  }

  static func roundingWithoutConversion(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unknownAttribute, at: range,
      Bilingual(
        "`làm-tròn` chỉ dùng cùng `quy-đổi`: số nhập vào không bị làm tròn",
        en: "`làm-tròn` goes with `quy-đổi` only: what is entered is never rounded"))
  }

  static func roundedConversion(_ conversion: Budget.Conversion, at range: Range<Int>) -> Diagnostic {
    let remark = conversion.remark ?? ""
    let sums =
      conversion.keepsSums
      ? Bilingual("", en: "") : Bilingual("; một số tổng in ra có thể lệch", en: "; some printed sums may be off")
    return Diagnostic(
      .roundedConversion, at: range,
      Bilingual(
        "\(remark); số nhập giữ nguyên" + sums.vi,
        en: "printed amounts are rounded to \(conversion.unit.name) by the largest remainder; what was entered stays"
          + sums.en))
  }

  static func unitsDiffer(_ first: MoneyUnit, _ second: MoneyUnit, at range: Range<Int>, first place: Range<Int>)
    -> Diagnostic
  {
    Diagnostic(
      .unitsDiffer, at: range,
      Bilingual(
        "đơn vị tính ở đây là \(second.name), chỗ khác ghi \(first.name)",
        en: "the unit here is \(second.name), elsewhere it is \(first.name)"),
      notes: [Note(at: place, Bilingual("ghi \(first.name) ở đây", en: "\(first.name) is stated here"))])
  }

  static func missingUnit(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .missingUnit, at: range,
      Bilingual(
        "bảng dự toán chưa ghi đơn vị tính, tạm hiểu là đồng; ghi ở đầu cột `Thành tiền (triệu đồng)`, dòng `Đơn vị tính: …` hoặc thuộc tính `đơn-vị-tính`",
        en:
          "the budget states no unit, so đồng is assumed; state it in a head `Thành tiền (triệu đồng)`, a line `Đơn vị tính: …` or the attribute `đơn-vị-tính`"
      ))
  }

  static func unlikelyUnit(_ unit: MoneyUnit, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .unlikelyUnit, at: range,
      Bilingual(
        "đơn vị tính ghi \(unit.name) nhưng mọi số tiền trong bảng đều từ 1.000.000 trở lên; có lẽ là đồng",
        en: "the unit is \(unit.name), yet every amount of the table is 1.000.000 or more; it is probably đồng"))
  }

  static func noAmountColumn(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .noAmountColumn, at: range,
      Bilingual(
        "bảng dự toán không có cột thành tiền hoặc kinh phí; nếu cột có tên khác, ghi `{cột=thành-tiền}` ở đầu cột",
        en: "the budget has no column of amounts; if it has another name, write `{cột=thành-tiền}` in its head"))
  }

  static func valueInAmount(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .valueInAmount, at: range,
      Bilingual(
        "giá trị trong ô tiền không được cộng vào bảng; ghi số, hoặc để trống cho chương trình tính",
        en: "a value in an amount is not added up; write the number, or leave it blank to be computed"))
  }

  static func malformedAmount(_ text: String, suggestions: [String], at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .malformedAmount, at: range,
      Bilingual(
        "số “\(text.clipped)” ngăn nhóm sai nên không rõ là bao nhiêu",
        en: "“\(text.clipped)” is grouped wrong, so its value is not clear"),
      fixes: suggestions.map { FixIt(Bilingual("ghi \($0)", en: "write \($0)"), edits: [TextEdit(range, $0)]) })
  }

  static func amountTooLarge(_ text: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .amountTooLarge, at: range,
      Bilingual(
        "“\(text.clipped)”: số quá lớn, không tính chính xác được",
        en: "“\(text.clipped)”: the number is too large to compute exactly"))
  }

  static func foreignNumber(_ text: String, _ reading: NumberReading, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .foreignNumber, at: range,
      Bilingual(
        "“\(text.clipped)” được hiểu là \(reading.canonical)", en: "“\(text.clipped)” is taken for \(reading.canonical)"
      ),
      fixes: [
        FixIt(
          Bilingual("ghi \(reading.canonical)", en: "write \(reading.canonical)"),
          edits: [TextEdit(range, reading.canonical)])
      ])
  }

  static func openShare(_ row: String, isNamed: Bool, at range: Range<Int>) -> Diagnostic {
    let reason = isNamed ? "chưa xác định được mục làm căn cứ tính" : "không ghi tính trên mục nào"
    return Diagnostic(
      .openShare, at: range,
      Bilingual(
        "“\(row.clipped)” để trống số tiền mà \(reason) nên chưa được cộng vào tổng; ghi rõ, ví dụ `5% x (I+II)`, hoặc ghi số tiền",
        en:
          "“\(row.clipped)” is blank and its base can't be told, so nothing is added; write it, as `5% x (I+II)`, or the amount"
      ))
  }

  static func breakdownDiffers(
    _ row: String, _ whole: String, _ sum: String, isWhole: Bool, at range: Range<Int>
  ) -> Diagnostic {
    let relation =
      isWhole
      ? Bilingual("các dòng “Trong đó” cộng lại là \(sum)", en: "its parts add up to \(sum)")
      : Bilingual(
        "các dòng “Trong đó” cộng lại là \(sum), lớn hơn số của dòng này",
        en: "its parts are \(sum), more than the whole")
    return Diagnostic(
      .wrongSubtotal, at: range,
      Bilingual("“\(row)” ghi \(whole), \(relation.vi)", en: "“\(row)” says \(whole), \(relation.en)"))
  }

  /// - Parameter isSkipped: whether the numbers of the rows, and not the formula, seem wrong.
  static func wrongFormula(
    _ written: String, groups: [String], isSkipped: Bool, cell: Table.Cell
  ) -> Diagnostic {
    let expected = groups.joined(separator: "+")
    let numbers = groups.joined(separator: ", ")
    let text = cell.text.plain
    var place = cell.range
    if let found = text.range(ofExact: written) { place = cell.text.sourceRange(of: found) }
    return Diagnostic(
      .wrongFormula, at: place,
      isSkipped
        ? Bilingual(
          "công thức ghi (\(written)), các mục của bảng đánh số \(numbers): số thứ tự mục không liên tục",
          en: "the formula says (\(written)), the groups are numbered \(numbers): a number was skipped")
        : Bilingual(
          "công thức ghi (\(written)), các mục của bảng là \(expected)",
          en: "the formula says (\(written)), the groups are \(expected)"),
      fixes: place == cell.range || isSkipped
        ? [] : [FixIt(Bilingual("ghi (\(expected))", en: "write (\(expected))"), edits: [TextEdit(place, expected)])])
  }
}

extension String {
  /// The bytes at which a text first stands.
  func range(ofExact part: String) -> Range<Int>? {
    let bytes = Array(utf8)
    let target = Array(part.utf8)
    guard !target.isEmpty, bytes.count >= target.count else { return nil }
    for start in 0...bytes.count - target.count
    where bytes[start] == target[0] && bytes[start..<start + target.count].elementsEqual(target) {
      return start..<start + target.count
    }
    return nil
  }
}
