public import KeHoachSource
import KeHoachSyntax

extension Rule {
  /// KH027: nothing follows recipients, signature and appendices but each other.
  public static let misplacedBlock = Rule(
    "KH027", "sai-vị-trí", .error,
    Bilingual(
      "Nội dung đứng trước nơi nhận, chữ ký và phụ lục.",
      en: "The text stands before recipients, signature and appendices."),
    reason: Bilingual(
      "Sau nơi nhận và chữ ký, văn bản đã kết thúc.", en: "After recipients and signature the document has ended."),
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục IV",
    example: Rule.Example(
      wrong: "Nội dung.\n\n::: nơi-nhận\n- Lưu: VT.\n:::\n\nNội dung thêm./.\n",
      right: "Nội dung thêm./.\n\n::: nơi-nhận\n- Lưu: VT.\n:::\n"))

  /// KH106: a plan has recipients and a signature.
  public static let missingBlock = Rule(
    "KH106", "thiếu-nơi-nhận-chữ-ký", .warning,
    Bilingual("Kế hoạch có nơi nhận và chữ ký.", en: "A plan has recipients and a signature."),
    reason: Bilingual(
      "Đây là thành phần thể thức chính của văn bản hành chính.",
      en: "They are main components of an administrative document."),
    source: "NĐ 30/2020/NĐ-CP, Điều 8 khoản 2; Phụ lục I, mục II.7, II.9",
    example: Rule.Example(
      wrong: "Các sở, ngành thực hiện./.\n", right: "Các sở, ngành thực hiện./.\n\n" + ending))

  private static let ending =
    "::: nơi-nhận\n- Lưu: VT.\n:::\n\n::: chữ-ký\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn A\n:::\n"

  private static func issuedWithDecision(_ blocks: String) -> Rule.Example {
    let plan = """
      ---
      cơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh
      kèm theo: Quyết định số 254/QĐ-UBND ngày 17/02/2026 của Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh
      trích yếu: Triển khai nhiệm vụ
      ---

      Các sở, ngành thực hiện./.

      """
    return Rule.Example(wrong: plan + "\n" + blocks, right: plan)
  }

  /// An issued plan with an appendix that names it.
  private static func appendix(wrong: String, right: String) -> Rule.Example {
    func plan(_ reference: String) -> String {
      """
      ---
      cơ quan ban hành: Ủy ban nhân dân tỉnh Tây Ninh
      số: 15/KH-UBND
      địa danh: Tây Ninh
      ngày: 07/5/2026
      trích yếu: Triển khai nhiệm vụ
      ---

      Các sở, ngành thực hiện theo Phụ lục./.

      \(ending)
      ::: phụ-lục DANH MỤC
      (Kèm theo Kế hoạch số \(reference))

      Không có.
      :::

      """
    }
    return Rule.Example(wrong: plan(wrong), right: plan(right))
  }

  /// KH107: a plan issued with a decision has none of its own.
  public static let notPrinted = Rule(
    "KH107", "khối-không-in", .warning,
    Bilingual(
      "Kế hoạch ban hành kèm theo văn bản khác không có nơi nhận và chữ ký riêng.",
      en: "A plan issued with another document has no recipients or signature of its own."),
    reason: Bilingual(
      "Nơi nhận và chữ ký ở văn bản ban hành; khối này không in ra.",
      en: "They stand in the document that issues it; this block is not printed."),
    source: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3",
    example: issuedWithDecision(ending))

  /// KH108: the text ends with `./.`.
  public static let missingClosingMark = Rule(
    "KH108", "dấu-kết-thúc", .warning,
    Bilingual("Nội dung kết thúc bằng `./.`.", en: "The text ends with `./.`."),
    reason: Bilingual(
      "Dấu `./.` cho biết nội dung văn bản đã hết.", en: "The mark `./.` says that the text is complete."),
    source: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4",
    example: Rule.Example(
      wrong: "Các sở, ngành thực hiện Kế hoạch này.\n", right: "Các sở, ngành thực hiện Kế hoạch này./.\n"))

  /// KH204: the sections that most plans have.
  public static let missingSections = Rule(
    "KH204", "mục-thường-có", .hint,
    Bilingual(
      "Kế hoạch thường có mục đích, nhiệm vụ, tổ chức thực hiện.",
      en: "A plan mostly has its purpose, its tasks and who carries them out."),
    reason: Bilingual(
      "Thiếu một trong các mục này, người thực hiện phải hỏi lại.",
      en: "Without one of them those who carry out the plan have to ask."),
    source: "Thực hành soạn thảo kế hoạch",
    example: Rule.Example(
      wrong: "# I. MỤC ĐÍCH\n\nNâng cao năng suất.\n\n# II. NHIỆM VỤ\n\nMở lớp đào tạo./.\n",
      right:
        "# I. MỤC ĐÍCH\n\nNâng cao năng suất.\n\n# II. NHIỆM VỤ\n\nMở lớp đào tạo.\n\n# III. TỔ CHỨC THỰC HIỆN\n\nCác sở, ngành thực hiện./.\n"
    ))

  /// KH320: digits and words say the same amount.
  public static let wordsDiffer = Rule(
    "KH320", "số-và-chữ", .error,
    Bilingual("Số tiền bằng số và bằng chữ như nhau.", en: "Digits and words say the same amount."),
    reason: Bilingual(
      "Hai cách ghi khác nhau thì không biết số tiền nào được duyệt.",
      en: "If they differ nobody knows which amount was approved."),
    source: "Luật Kế toán, Điều 11; thực hành soạn thảo",
    example: Rule.Example(
      wrong: "Kinh phí là 140.000.000 đồng (Một trăm bốn mươi lăm triệu đồng)./.\n",
      right: "Kinh phí là 140.000.000 đồng (Một trăm bốn mươi triệu đồng)./.\n"))

  /// KH321: amounts in words can be read.
  public static let wordsNotUnderstood = Rule(
    "KH321", "bằng-chữ-sai", .error,
    Bilingual(
      "Số tiền bằng chữ đọc được theo cách đọc số chuẩn.", en: "An amount in words is read by the standard rules."),
    reason: Bilingual("Cách đọc sai có thể bị hiểu là số khác.", en: "Wrong words may be taken for another amount."),
    source: "Thực hành kế toán",
    example: Rule.Example(
      wrong: "Kinh phí là 105 đồng (Một trăm linh lăm đồng)./.\n",
      right: "Kinh phí là 105 đồng (Một trăm linh năm đồng)./.\n"))

  /// KH322: amounts in words are written the usual way.
  public static let wordsUnusual = Rule(
    "KH322", "bằng-chữ-lạ", .warning,
    Bilingual("Số tiền bằng chữ viết theo cách thông dụng.", en: "An amount in words is written the usual way."),
    reason: Bilingual(
      "Cách viết ít gặp làm người đọc ngờ là sai.", en: "Unusual wording makes the reader suspect a mistake."),
    source: "Thực hành kế toán",
    example: Rule.Example(
      wrong: "Kinh phí là 25 đồng (Hai mươi nhăm đồng)./.\n", right: "Kinh phí là 25 đồng (Hai mươi lăm đồng)./.\n"))

  /// KH323: the total in the text is that of the budget.
  public static let totalDiffers = Rule(
    "KH323", "lời-khác-bảng", .error,
    Bilingual("Tổng kinh phí trong lời văn khớp với bảng dự toán.", en: "The total in the text is that of the budget."),
    reason: Bilingual(
      "Lời văn và phụ lục mâu thuẫn thì không biết duyệt theo số nào.",
      en: "If text and appendix contradict each other nobody knows which amount is approved."),
    source: "Dự toán phải khớp từ chi tiết đến tổng",
    example: Rule.Example(
      wrong:
        "Tổng kinh phí là 150 triệu đồng, chi tiết theo Phụ lục./.\n\n::: phụ-lục KINH PHÍ\n::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 140 |\n| | Tổng cộng | 140 |\n:::\n:::\n",
      right:
        "Tổng kinh phí là 140 triệu đồng, chi tiết theo Phụ lục./.\n\n::: phụ-lục KINH PHÍ\n::: dự-toán {đơn-vị-tính=\"triệu đồng\"}\n| TT | Nội dung | Thành tiền |\n|---|---|--:|\n| 1 | Hội nghị | 140 |\n| | Tổng cộng | 140 |\n:::\n:::\n"
    ))

  /// KH701: an assignment table that is made has tasks to show.
  public static let noTasks = Rule(
    "KH701", "không-có-nhiệm-vụ", .error,
    Bilingual(
      "Bảng phân công lập từ nội dung cần có nhiệm vụ ghi cơ quan chủ trì.",
      en: "An assignment table made from the text needs tasks that name who leads."),
    reason: Bilingual(
      "Không có dòng `- Cơ quan chủ trì: …` nào thì bảng trống.",
      en: "Without a line `- Cơ quan chủ trì: …` the table is empty."),
    source: "Ngôn ngữ kế hoạch, mục Khối",
    example: Rule.Example(
      wrong: "# I. NHIỆM VỤ\n\n- Mở lớp đào tạo.\n\n::: phân-công\n:::\n",
      right: "# I. NHIỆM VỤ\n\n## 1. Mở lớp đào tạo\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n::: phân-công\n:::\n"))

  /// KH801: the line of an appendix agrees with the header.
  public static let referenceDiffers = Rule(
    "KH801", "phụ-lục-khác-đầu", .error,
    Bilingual(
      "Dòng `(Kèm theo …)` của phụ lục khớp với số và ngày của kế hoạch.",
      en: "The `(Kèm theo …)` line of an appendix has the plan's number and date."),
    reason: Bilingual(
      "Phụ lục ghi số khác là phụ lục của văn bản khác.",
      en: "An appendix with another number belongs to another document."),
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1.c",
    example: appendix(
      wrong: "16/KH-UBND ngày 07/5/2026 của Ủy ban nhân dân tỉnh Tây Ninh",
      right: "15/KH-UBND ngày 07/5/2026 của Ủy ban nhân dân tỉnh Tây Ninh"))

  /// KH802: the line of an appendix names the issuer.
  public static let referenceIssuer = Rule(
    "KH802", "phụ-lục-khác-cơ-quan", .warning,
    Bilingual(
      "Dòng `(Kèm theo …)` của phụ lục nêu đúng cơ quan ban hành.",
      en: "The `(Kèm theo …)` line of an appendix names the issuer."),
    reason: Bilingual(
      "Chủ tịch và Ủy ban là hai chủ thể ban hành khác nhau.",
      en: "The Chairman and the Committee are two different issuers."),
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1.c",
    example: appendix(
      wrong: "15/KH-UBND ngày 07/5/2026 của Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh",
      right: "15/KH-UBND ngày 07/5/2026 của Ủy ban nhân dân tỉnh Tây Ninh"))
}

extension Diagnostic {
  static func contentAfter(_ name: DirectiveName, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .misplacedBlock, at: range,
      Bilingual(
        "nội dung này đứng sau khối `\(name.rawValue)`; hãy đưa lên trước nơi nhận, hoặc vào trong phụ lục",
        en: "this stands after block `\(name.rawValue)`; move it before the recipients, or into an appendix"))
  }

  static func repeatedBlock(_ name: DirectiveName, at range: Range<Int>, first: Range<Int>) -> Diagnostic {
    Diagnostic(
      .misplacedBlock, at: range,
      Bilingual("khối `\(name.rawValue)` đã có ở trên", en: "there is a block `\(name.rawValue)` above"),
      notes: [Note(at: first, Bilingual("khối đầu", en: "the first one"))])
  }

  static func missingBlock(_ name: DirectiveName, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .missingBlock, at: range,
      Bilingual(
        "kế hoạch chưa có \(name.rawValue.replacing("-", with: " ")) (khối `::: \(name.rawValue)`)",
        en: "the plan has no block `::: \(name.rawValue)`"))
  }

  static func notPrinted(_ name: DirectiveName, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .notPrinted, at: range,
      Bilingual(
        "kế hoạch ban hành kèm theo văn bản khác nên khối `\(name.rawValue)` không in ra",
        en: "the plan is issued with another document, so block `\(name.rawValue)` is not printed"))
  }

  static func missingClosingMark(after text: RichText) -> Diagnostic {
    let end = text.range.upperBound
    let hasStop = text.plain.trimmingSpaces.hasSuffix(".")
    if let broken = brokenClosingMark(at: text) { return broken }
    return Diagnostic(
      .missingClosingMark, at: max(text.range.lowerBound, end - 1)..<end,
      Bilingual("nội dung chưa kết thúc bằng `./.`", en: "the text doesn't end with `./.`"),
      fixes: [
        FixIt(
          Bilingual("thêm `./.`", en: "add `./.`"), isSafe: true,
          edits: [TextEdit(end..<end, hasStop ? "/." : "./.")])
      ])
  }

  /// `. /.`, `./`, `/.`: the mark is there, but not as it is written.
  private static func brokenClosingMark(at text: RichText) -> Diagnostic? {
    let plain = text.plain
    let tail = plain.utf8.reversed().prefix { $0 == 0x20 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
    guard tail.contains(UInt8(ascii: "/")) else { return nil }
    let count = plain.utf8.count
    let place = text.sourceRange(of: count - tail.count..<count)
    let written = String(plain.suffix(tail.count)).trimmingSpaces
    return Diagnostic(
      .missingClosingMark, at: place,
      Bilingual("dấu kết thúc ghi “\(written)”, phải ghi `./.`", en: "the closing mark is “\(written)”: write `./.`"),
      fixes: place.count == tail.count
        ? [FixIt(Bilingual("ghi `./.`", en: "write `./.`"), isSafe: true, edits: [TextEdit(place, "./.")])] : [])
  }

  static func missingSections(_ names: [String], at range: Range<Int>) -> Diagnostic {
    let list = names.joined(separator: "; ")
    return Diagnostic(
      .missingSections, at: range,
      Bilingual("kế hoạch chưa có mục thường gặp: \(list)", en: "the plan lacks sections that most plans have: \(list)")
    )
  }

  static func wordsDiffer(
    _ words: String, read: Decimal, digits: String, right: String?, at range: Range<Int>, digitsAt: Range<Int>,
    mendsDigits: Bool
  ) -> Diagnostic {
    Diagnostic(
      .wordsDiffer, at: range,
      Bilingual(
        "bằng chữ “\(words.clipped)” là \(read.vietnamese()) đồng, bằng số ghi \(digits)",
        en: "the words “\(words.clipped)” say \(read.vietnamese()) đồng, the digits \(digits)"),
      notes: [Note(at: digitsAt, Bilingual("bằng số: \(digits)", en: "digits: \(digits)"))],
      fixes: (right.map { [FixIt(Bilingual("ghi “\($0)”", en: "write “\($0)”"), edits: [TextEdit(range, $0)])] } ?? [])
        + (!mendsDigits
          ? []
          : [
            FixIt(
              Bilingual("ghi số \(read.vietnamese()) đồng", en: "write the number \(read.vietnamese()) đồng"),
              edits: [TextEdit(digitsAt, read.vietnamese() + " đồng")])
          ]))
  }

  static func wordsNotUnderstood(_ words: String, reason: [Bilingual], right: String?, at range: Range<Int>)
    -> Diagnostic
  {
    let (vi, en) = (reason.map(\.vi).joined(separator: "; "), reason.map(\.en).joined(separator: "; "))
    return Diagnostic(
      .wordsNotUnderstood, at: range,
      Bilingual(
        "số tiền bằng chữ “\(words.clipped)” viết sai: \(vi)",
        en: "the amount in words “\(words.clipped)” is wrong: \(en)"),
      fixes: right.map { [FixIt(Bilingual("ghi “\($0)”", en: "write “\($0)”"), edits: [TextEdit(range, $0)])] } ?? [])
  }

  static func wordsUnusual(_ words: String, reason: [Bilingual], right: String?, at range: Range<Int>) -> Diagnostic {
    let (vi, en) = (reason.map(\.vi).joined(separator: "; "), reason.map(\.en).joined(separator: "; "))
    return Diagnostic(
      .wordsUnusual, at: range,
      Bilingual("số tiền bằng chữ “\(words.clipped)”: \(vi)", en: "the amount in words “\(words.clipped)”: \(en)"),
      fixes: right.map { [FixIt(Bilingual("ghi “\($0)”", en: "write “\($0)”"), edits: [TextEdit(range, $0)])] } ?? [])
  }

  static func totalDiffers(
    _ written: String, budget: Decimal, at range: Range<Int>, total: Range<Int>, severity: Severity
  ) -> Diagnostic {
    let right = budget.vietnamese() + " đồng"
    var diagnostic = Diagnostic(
      .totalDiffers, at: range,
      Bilingual(
        "lời văn ghi tổng kinh phí \(written), bảng dự toán có tổng \(right)",
        en: "the text says a total of \(written), the budget's total is \(right)"),
      notes: total.isEmpty ? [] : [Note(at: total, Bilingual("tổng của bảng ở đây", en: "the budget's total"))],
      fixes: [
        FixIt(
          Bilingual(
            "ghi \(right), hoặc dùng giá trị `{mã-bảng.tổng | đồng}`",
            en: "write \(right), or use a value `{id.tổng | đồng}`"),
          edits: [TextEdit(range, right)])
      ])
    diagnostic.severity = severity
    return diagnostic
  }

  static func noTasks(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .noTasks, at: range,
      Bilingual(
        "không có nhiệm vụ nào trong nội dung ghi `- Cơ quan chủ trì: …` để lập bảng phân công",
        en: "no task in the text says `- Cơ quan chủ trì: …`, so there is nothing to make the table of"))
  }

  static func referenceDiffers(_ written: String, _ expected: String, in line: RichText) -> Diagnostic {
    let place = line.plain.range(ofExact: written).map { line.sourceRange(of: $0) } ?? line.range
    return Diagnostic(
      .referenceDiffers, at: place,
      Bilingual(
        "phụ lục ghi “\(written)”, phần đầu của kế hoạch ghi “\(expected)”",
        en: "the appendix says “\(written)”, the plan's header “\(expected)”"))
  }

  static func referenceIssuerDiffers(_ written: String, _ expected: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .referenceIssuer, at: range,
      Bilingual(
        "phụ lục ghi của “\(written.clipped)”, cơ quan ban hành kế hoạch là “\(expected)”",
        en: "the appendix says “\(written.clipped)”, the plan is issued by “\(expected)”"),
      fixes: [
        FixIt(Bilingual("ghi “\(expected)”", en: "write “\(expected)”"), edits: [TextEdit(range, expected)])
      ])
  }
}
