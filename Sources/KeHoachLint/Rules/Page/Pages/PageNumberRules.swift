import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension PageRules {
  /// Page numbers, headers and footers.
  static let numbers: [PageRule] = [
    .missingPageNumber, .pageNumberPlace, .pageNumberLook, .pageNumberWords, .firstPageNumber, .headerWords,
  ]
}

extension PageRule {
  /// KH950: pages are numbered.
  static let missingPageNumber = PageRule(
    Rule(
      "KH950", "thiếu-số-trang", .warning,
      Bilingual("Văn bản có từ hai trang được đánh số trang.", en: "A document of two pages or more has page numbers."),
      reason: Bilingual(
        "Không có số trang thì bản giấy rời ra không xếp lại được, không biết có thiếu trang.",
        en: "Loose pages without numbers can't be put in order, and nobody sees that one is missing."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.7")
  ) { context in
    guard !context.draft.pages.isEmpty, !context.hasPageNumbers, context.hasSeveralPages else { return [] }
    let appendices = Set(
      context.recognized.appendixStarts.filter { context.paragraphs.indices.contains($0) }
        .map { context.paragraphs[$0].section })
    return [
      PageFinding(
        range: context.place(ofSection: 0),
        message: Bilingual(
          "văn bản không có số trang; đánh số từ trang thứ hai, canh giữa trong lề trên, cỡ 13 đến 14 pt",
          en: "no page has a number: put them from the second page on, centred in the top margin, in 13 to 14 pt"),
        changes: context.draft.pages.indices.flatMap { section -> [FormatChange] in
          let number = FormatChange.page(section: section, .pageNumber(size: 28))
          // The first pages of the document and of appendices show none, those of other sections do.
          let isFirst = section == 0 || appendices.contains(section)
          return isFirst ? [number] : [number, .page(section: section, .hasOwnFirstPage(false))]
        },
        fix: Bilingual("đánh số trang", en: "number the pages"))
    ]
  }

  /// KH951: where page numbers stand.
  static let pageNumberPlace = PageRule(
    Rule(
      "KH951", "vị-trí-số-trang", .warning,
      Bilingual("Số trang canh giữa trong phần lề trên.", en: "Page numbers are centred in the top margin."),
      reason: Bilingual(
        "Số trang ở chân trang hoặc ở góc phải là quy định cũ.",
        en: "Numbers at the foot or the corner are older rules."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.7")
  ) { context in
    let breaches = context.pageNumbers.compactMap { section, margin -> Breach? in
      guard !margin.isHeader || margin.alignment != .centre else { return nil }
      let side = margin.alignment.name
      let found =
        margin.isHeader
        ? Bilingual("trong lề trên, canh \(side.vi)", en: "in the top margin, \(side.en)")
        : Bilingual("ở chân trang, canh \(side.vi)", en: "at the foot, \(side.en)")
      return Breach(
        range: context.place(ofSection: section), found: found,
        changes: [.page(section: section, .pageNumber(size: margin.pageNumber.wantedSize))])
    }
    return PageFinding.one(
      of: breaches, unit: .sections, fix: Bilingual("canh giữa số trang", en: "centre the page number")
    ) {
      Bilingual(
        "số trang \($0.vi), quy định là canh giữa trong lề trên (Phụ lục I, mục I.7)",
        en: "page numbers are \($0.en): centre them in the top margin (Phụ lục I, mục I.7)")
    }
  }

  /// KH952: how page numbers look.
  static let pageNumberLook = PageRule(
    Rule(
      "KH952", "kiểu-số-trang", .warning,
      Bilingual(
        "Số trang dùng chữ số Ả Rập, Times New Roman cỡ 13-14, kiểu chữ đứng, không đậm, màu đen.",
        en: "Page numbers are Arabic, Times New Roman, 13-14, upright, not bold, black."),
      reason: Bilingual(
        "Số trang giữ kiểu Word đặt sẵn (Calibri 11, Times New Roman 12) là sai cỡ.",
        en: "A number as Word makes it (Calibri 11, Times New Roman 12) has the wrong size."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.4, I.7 và bảng tại mục V")
  ) { context in
    let breaches = context.pageNumbers.compactMap { section, margin -> Breach? in
      let format = context.draft.pages[section].numberFormat
      guard let number = margin.pageNumber, let found = number.wrongLook ?? wrongFormat(format) else { return nil }
      return Breach(
        range: context.place(ofSection: section), found: found,
        // How numbers are written is of the section, not of the header.
        changes: number.wrongLook == nil ? [] : [.page(section: section, .pageNumber(size: number.wantedSize))])
    }
    return PageFinding.one(
      of: breaches, unit: .sections, fix: Bilingual("trình bày lại số trang", en: "set the page number anew")
    ) {
      Bilingual(
        "số trang \($0.vi); quy định: Times New Roman, cỡ 13 đến 14 pt, đứng, không đậm (Phụ lục I, mục I.7)",
        en: "page numbers: \($0.en); prescribed: Times New Roman, 13 to 14 pt, upright, not bold (Phụ lục I, mục I.7)")
    }
  }

  /// What is wrong with a format of numbers as Word names it; nil for Arabic digits.
  private static func wrongFormat(_ format: String) -> Bilingual? {
    switch format {
    // Dashes around Arabic digits are told with what else stands beside a number.
    case "", "decimal", "decimalZero", "numberInDash": nil
    case "upperRoman", "lowerRoman": Bilingual("là số La Mã", en: "Roman")
    default: Bilingual("không phải chữ số Ả Rập", en: "not Arabic")
    }
  }

  /// KH953: nothing stands beside page numbers.
  static let pageNumberWords = PageRule(
    Rule(
      "KH953", "chữ-cạnh-số-trang", .warning,
      Bilingual(
        "Số trang chỉ là con số: không có “Trang”, không có gạch hai bên, không có tổng số trang.",
        en: "A page number is the bare number: no “Trang”, no dashes, no count of pages."),
      reason: Bilingual(
        "“Trang 2/7”, “- 2 -” là mẫu có sẵn của Word, không phải mẫu của Nghị định.",
        en: "“Trang 2/7” and “- 2 -” are patterns of Word, not of the decree."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.7 và bảng tại mục V")
  ) { context in
    let breaches = context.pageNumbers.compactMap { section, margin -> Breach? in
      let isDashed = context.draft.pages[section].numberFormat == "numberInDash"
      guard !margin.plainWords.isEmpty || isDashed else { return nil }
      let words = isDashed ? "- -" : margin.plainWords.clipped
      return Breach(range: context.place(ofSection: section), found: Bilingual("“\(words)”", en: "“\(words)”"))
    }
    return PageFinding.one(of: breaches, unit: .sections) {
      Bilingual(
        "cạnh số trang có \($0.vi), quy định chỉ có con số (Phụ lục I, mục I.7)",
        en: "beside the page number stands \($0.en): the number stands alone (Phụ lục I, mục I.7)")
    }
  }

  /// KH954: the first page has no number.
  static let firstPageNumber = PageRule(
    Rule(
      "KH954", "số-trang-đầu", .warning,
      Bilingual("Trang thứ nhất không hiển thị số trang.", en: "The first page shows no number."),
      reason: Bilingual(
        "Trang đầu đã có Quốc hiệu, số, ký hiệu; Nghị định không cho hiển thị số 1.",
        en: "The first page has the heading; the decree has no number on it."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.7")
  ) { context in
    guard let page = context.draft.pages.first, page.numbersFirstPage else { return [] }
    let size = context.pageNumbers.first.map(\.margin.pageNumber.wantedSize) ?? 28
    return [
      PageFinding(
        range: context.place(ofSection: 0),
        message: Bilingual(
          "trang thứ nhất có số trang, quy định không hiển thị số ở trang này (Phụ lục I, mục I.7)",
          en: "the first page shows its number: it is to show none (Phụ lục I, mục I.7)"),
        changes: [.page(section: 0, .pageNumber(size: size))],
        fix: Bilingual("bỏ số ở trang thứ nhất", en: "take the number off the first page"))
    ]
  }

  /// KH955: page headers and footers hold no other words.
  static let headerWords = PageRule(
    Rule(
      "KH955", "chữ-ở-đầu-trang", .hint,
      Bilingual(
        "Đầu trang và chân trang không có chữ nào khác ngoài số trang.",
        en: "Page headers and footers hold nothing but the number."),
      reason: Bilingual(
        "Tên tệp, tên người soạn, tên kế hoạch ở đầu trang không thuộc thể thức.",
        en: "Names of files, of drafters or of the plan at the head of pages are not of the form."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.7, IV.2")
  ) { context in
    var seen: Set<String> = []
    let breaches = context.draft.pages.enumerated().flatMap { section, page in
      page.margins.compactMap { margin -> Breach? in
        // The first page has room for the way a document may be passed on at the top, and for the address at the foot.
        guard margin.pageNumber == nil, margin.occasion != .first, page.shows(margin), !margin.plainWords.isEmpty,
          seen.insert(margin.plainWords).inserted
        else { return nil }
        let words = margin.plainWords.clipped
        return Breach(range: context.place(ofSection: section), found: Bilingual("“\(words)”", en: "“\(words)”"))
      }
    }
    return PageFinding.one(of: breaches, unit: .sections) {
      Bilingual(
        "đầu trang hoặc chân trang có \($0.vi), nên bỏ", en: "a page header or footer says \($0.en): leave it out")
    }
  }
}

extension PageSetup.Margin {
  /// Its words without the blanks at the ends.
  fileprivate var plainWords: String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension CharacterFormat {
  /// What is wrong with a page number that looks so; nil for nothing.
  fileprivate var wrongLook: Bilingual? {
    var wrong: [Bilingual] = []
    if !PageRule.isRightFont(font) { wrong.append(Bilingual("phông \(font)", en: font)) }
    if size > 0, !(26...28).contains(size) {
      let points = Measure.points(halves: size)
      wrong.append(Bilingual("cỡ \(points.vi)", en: points.en))
    }
    if isBold { wrong.append(Bilingual("đậm", en: "bold")) }
    if isItalic { wrong.append(Bilingual("nghiêng", en: "italic")) }
    if !PageRule.isBlack(colour) { wrong.append(Bilingual("màu \(colour)", en: "colour \(colour)")) }
    guard !wrong.isEmpty else { return nil }
    return Bilingual(wrong.map(\.vi).joined(separator: ", "), en: wrong.map(\.en).joined(separator: ", "))
  }

  /// The nearest size that a page number may have, in half-points.
  fileprivate var wantedSize: Int { 26...28 ~= size ? size : 28 }
}

extension CharacterFormat? {
  /// The nearest size that a page number may have, in half-points.
  fileprivate var wantedSize: Int { self?.wantedSize ?? 28 }
}
