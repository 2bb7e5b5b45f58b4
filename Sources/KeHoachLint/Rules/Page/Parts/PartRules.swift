import KeHoachDrafts
import KeHoachImport
import KeHoachSource
import KeHoachText

extension PageRules {
  /// Appendices, tables, the label of the recipients.
  static let parts: [PageRule] = [
    .appendixPage, .appendixNumbers, .appendixLabelLine, .recipientsLabelLine, .repeatedHead, .unbrokenRows,
  ]
}

extension PageContext {
  /// The first paragraphs of appendices.
  fileprivate var appendixStarts: [PageParagraph] {
    recognized.appendixStarts.filter { paragraphs.indices.contains($0) && $0 > 0 }.map { paragraphs[$0] }
  }

  /// Whether a paragraph begins a section.
  fileprivate func beginsSection(_ paragraph: PageParagraph) -> Bool {
    let before = paragraphs[..<paragraph.index].last { !$0.range.isEmpty }
    return before.map { $0.section != paragraph.section } ?? true
  }

  /// Whether a paragraph begins a page, as far as the file says so.
  fileprivate func beginsPage(_ paragraph: PageParagraph) -> Bool {
    if paragraph.format.startsPage { return true }
    if beginsSection(paragraph), draft.pages.indices.contains(paragraph.section) {
      return draft.pages[paragraph.section].startsPage
    }
    // A break may stand in an empty paragraph before it, or at the end of the one before.
    for before in paragraphs[..<paragraph.index].reversed() {
      if before.words.unicodeScalars.contains("\u{C}") || before.range.isEmpty && before.format.startsPage {
        return true
      }
      if !before.range.isEmpty { return false }
    }
    return false
  }
}

extension PageRule {
  /// KH960: an appendix begins a page.
  static let appendixPage = PageRule(
    Rule(
      "KH960", "phụ-lục-trang-mới", .warning,
      Bilingual("Mỗi phụ lục bắt đầu ở trang mới.", en: "Each appendix begins a new page."),
      reason: Bilingual(
        "Phụ lục đánh số trang riêng nên phải sang trang; đẩy sang trang bằng các đoạn trống thì sửa vài chữ là lệch.",
        en: "Its pages are numbered by themselves, so it needs a page; blank paragraphs that push it there move."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1.đ; các mẫu tại Phụ lục III")
  ) { context in
    let breaches = context.appendixStarts.filter { !context.beginsPage($0) }.map {
      Breach(
        range: $0.range, found: Bilingual("không bắt đầu ở trang mới", en: "begins no page"),
        changes: [.paragraph($0.index, .startsPage(true))])
    }
    return PageFinding.one(
      of: breaches, unit: Bilingual("phụ lục", en: "appendices"),
      fix: Bilingual("cho phụ lục sang trang mới", en: "begin a page there")
    ) {
      Bilingual(
        "phụ lục \($0.vi); đặt ngắt trang trước phụ lục", en: "an appendix \($0.en): put a page break before it")
    }
  }

  /// KH961: the pages of an appendix are numbered from 1.
  static let appendixNumbers = PageRule(
    Rule(
      "KH961", "phụ-lục-số-trang-riêng", .warning,
      Bilingual(
        "Số trang của phụ lục đánh riêng theo từng phụ lục, từ 1.",
        en: "The pages of each appendix are numbered by themselves, from 1."),
      reason: Bilingual(
        "Phụ lục là phần đi kèm; đánh số nối tiếp nội dung làm sai số trang của văn bản.",
        en: "An appendix goes with the document; numbers that count on are wrong for both."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1.đ")
  ) { context in
    guard context.hasPageNumbers else { return [] }
    let breaches = context.appendixStarts.compactMap { start -> Breach? in
      guard context.draft.pages.indices.contains(start.section) else { return nil }
      guard context.beginsSection(start) else {
        return Breach(
          range: start.range,
          found: Bilingual("chung phần trang với phần trước", en: "in the section of what stands before it"))
      }
      guard context.draft.pages[start.section].firstNumber != 1 else { return nil }
      return Breach(
        range: start.range, found: Bilingual("nối tiếp phần trước", en: "counted on"),
        changes: [.page(section: start.section, .firstNumber(1))])
    }
    return PageFinding.one(
      of: breaches, unit: Bilingual("phụ lục", en: "appendices"),
      fix: Bilingual("đánh số trang phụ lục từ 1", en: "number its pages from 1")
    ) {
      Bilingual(
        "số trang của phụ lục \($0.vi), quy định đánh riêng từ 1 (Phụ lục I, mục III.1.đ)",
        en: "the pages of an appendix are \($0.en): number them from 1 (Phụ lục I, mục III.1.đ)")
    }
  }

  /// KH962: the label of an appendix stands on its own line.
  static let appendixLabelLine = PageRule(
    Rule(
      "KH962", "phụ-lục-dòng-riêng", .warning,
      Bilingual(
        "“Phụ lục” và số thứ tự đứng một dòng riêng, tên phụ lục ở dòng dưới.",
        en: "“Phụ lục” and its number stand on a line of their own, the title below."),
      reason: Bilingual(
        "“Phụ lục I: DANH MỤC …” trên một dòng là sai; số La Mã không có dấu hai chấm.",
        en: "“Phụ lục I: DANH MỤC …” on one line is wrong."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1.b")
  ) { context in
    let breaches = context.paragraphs(.appendixLabel).compactMap { paragraph -> Breach? in
      let words = Keyword.fold(paragraph.lines.first ?? "").split { !$0.isLetter && !$0.isNumber }
      guard words.count > (words.dropFirst(2).first == "so" ? 4 : 3), words.first == "phu" else { return nil }
      return Breach(range: paragraph.range, found: Bilingual("chung một dòng", en: "on one line"))
    }
    return PageFinding.one(of: breaches, unit: Bilingual("phụ lục", en: "appendices")) {
      Bilingual(
        "“Phụ lục” và tên phụ lục \($0.vi), quy định mỗi phần một dòng (Phụ lục I, mục III.1.b)",
        en: "label and title of an appendix are \($0.en): each has its own (Phụ lục I, mục III.1.b)")
    }
  }

  /// KH963: the label of the recipients stands on its own line.
  static let recipientsLabelLine = PageRule(
    Rule(
      "KH963", "nơi-nhận-dòng-riêng", .warning,
      Bilingual("“Nơi nhận:” đứng một dòng riêng.", en: "“Nơi nhận:” stands on a line of its own."),
      reason: Bilingual(
        "Nghị định đặt danh sách ở các dòng dưới, mỗi nơi nhận một dòng.",
        en: "The decree has the list below it, a line each."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9.d")
  ) { context in
    context.paragraphs(.recipientsLabel).filter { !$0.isLabelAlone }.map {
      PageFinding(
        range: $0.range,
        message: Bilingual(
          "nơi nhận ghi tiếp sau “Nơi nhận:”, quy định ghi từ dòng dưới (Phụ lục I, mục II.9.d)",
          en: "recipients follow “Nơi nhận:” on its line: begin on the next (Phụ lục I, mục II.9.d)"),
        changes: [])
    }
  }
}
