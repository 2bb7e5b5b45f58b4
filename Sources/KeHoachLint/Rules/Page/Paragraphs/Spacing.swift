import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension PageRule {
  /// KH933: the gap between paragraphs of the text.
  static let gap = PageRule(
    Rule(
      "KH933", "khoảng-cách-đoạn", .warning,
      Bilingual(
        "Khoảng cách giữa các đoạn nội dung tối thiểu 6 pt.", en: "The gap between paragraphs is at least 6 pt."),
      reason: Bilingual(
        "Các đoạn dính liền nhau thì không thấy chỗ bắt đầu của từng đoạn, từng khoản.",
        en: "Without a gap the beginnings of paragraphs and clauses are hard to see."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.e")
  ) { context in
    let pairs = zip(context.paragraphs, context.paragraphs.dropFirst())
    let breaches = pairs.compactMap { above, below -> Breach? in
      guard above.isText, below.isText, above.section == below.section, !below.format.startsPage else { return nil }
      // The label of a division and its title are one heading.
      guard above.role != .divisionLabel else { return nil }
      let gap = gap(between: above.format, below.format)
      guard gap < leastGap - gapTolerance else { return nil }
      let isDropped = below.format.ignoresSpaceWithinStyle && below.format.style == above.format.style
      return Breach(
        range: below.range, found: Measure.points(twips: gap),
        changes: isDropped ? [] : [.paragraph(below.index, .spaceBefore(leastGap))])
    }
    return PageFinding.one(of: breaches, fix: Bilingual("cách đoạn trên 6 pt", en: "put 6 pt before it")) {
      Bilingual(
        "khoảng cách với đoạn trên là \($0.vi), quy định tối thiểu 6 pt (Phụ lục I, mục II.6.e)",
        en: "the gap to the paragraph above is \($0.en): at least 6 pt (Phụ lục I, mục II.6.e)")
    }
  }

  /// 6 pt.
  private static let leastGap = 120
  /// What rounding of spaces given in lines may take.
  private static let gapTolerance = 4

  /// The space between two paragraphs in twips, read as the larger of what Word's settings may make of it.
  private static func gap(between above: ParagraphFormat, _ below: ParagraphFormat) -> Int {
    let isSameStyle = above.style == below.style
    let after = above.ignoresSpaceWithinStyle && isSameStyle ? 0 : above.spaceAfter
    let before = below.ignoresSpaceWithinStyle && isSameStyle ? 0 : below.spaceBefore
    return after + before
  }

  /// KH934: the distance of lines of the text.
  static let lineSpacing = PageRule(
    Rule(
      "KH934", "cách-dòng", .warning,
      Bilingual(
        "Khoảng cách giữa các dòng nội dung từ dòng đơn đến 1,5 dòng.",
        en: "The lines of the text are between single and 1.5 spaced."),
      reason: Bilingual(
        "Ép dòng dưới dòng đơn (ví dụ “đúng 14 pt” cho chữ cỡ 14) làm mất dấu của chữ in hoa.",
        en: "Lines closer than single (“exactly 14 pt” for words in 14) cut the marks off capitals."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.e")
  ) { context in
    context.findings { paragraph, format in
      guard format.isContent, !paragraph.isInTable,
        let (found, change) = wrongSpacing(paragraph.format.lineSpacing, halves: paragraph.size)
      else { return nil }
      return Breach(
        range: paragraph.range, found: found, changes: [.paragraph(paragraph.index, .lineSpacing(change))])
    } finding: { family, format, breaches in
      PageFinding.one(
        of: breaches, fix: Bilingual("đặt cách dòng theo quy định", en: "set the lines as prescribed")
      ) {
        Bilingual(
          "cách dòng của nội dung là \($0.vi), quy định từ 1 đến 1,5 dòng" + format.cited(family),
          en: "the lines of the text are \($0.en) apart: use 1 to 1.5 lines" + format.cited(family))
      }
    }
  }

  /// What is there and what mends it, for a distance of lines outside of what is allowed.
  private static func wrongSpacing(
    _ spacing: ParagraphFormat.LineSpacing, halves: Int
  ) -> (Bilingual, ParagraphFormat.LineSpacing)? {
    // A single line of Times New Roman is 1.15 times its size; half-points are 10 twips.
    let single = halves * 23 / 2
    switch spacing {
    case .multiple(let units):
      guard units < 238 || units > 362 else { return nil }
      return (Measure.lines(units), .multiple(units < 238 ? 240 : 360))
    case .exactly(let twips):
      guard twips < single - 15 || twips > single * 3 / 2 + 10 else { return nil }
      let points = Measure.points(twips: twips)
      return (
        Bilingual("đúng \(points.vi)", en: "exactly \(points.en)"), .multiple(twips < single ? 240 : 360)
      )
    case .atLeast(let twips):
      guard twips > single * 3 / 2 + 10 else { return nil }
      let points = Measure.points(twips: twips)
      return (Bilingual("ít nhất \(points.vi)", en: "at least \(points.en)"), .multiple(360))
    }
  }
}

extension PageParagraph {
  /// Whether it is a paragraph of the text outside of tables, with words.
  var isText: Bool { role.isContent && !isInTable && !range.isEmpty }
}
