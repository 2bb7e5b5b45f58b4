import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension PageRules {
  /// How paragraphs are set.
  static let paragraphs: [PageRule] = [
    .alignment, .firstLine, .leftIndent, .gap, .lineSpacing, .offCentre, .recipientIndent,
  ]
}

extension PageRule {
  /// KH930: how lines stand between the margins.
  static let alignment = PageRule(
    Rule(
      "KH930", "canh-chữ", .warning,
      Bilingual(
        "Phần đầu, tên loại, trích yếu, chữ ký, phụ lục canh giữa; nội dung canh đều hai bên; nơi nhận canh trái.",
        en:
          "Heading, type, subject, signature and appendix labels are centred, the text justified, recipients flush left."
      ),
      reason: Bilingual(
        "Nội dung canh trái để mép phải lởm chởm; địa danh canh phải thì không cân với Quốc hiệu.",
        en: "A text set flush left is ragged; a date set flush right is off the national title."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.1, II.2, II.4, II.5, II.6, II.7, II.9, III.1")
  ) { context in
    context.findings { paragraph, format in
      guard !format.alignments.isEmpty, !format.alignments.contains(paragraph.format.alignment),
        context.canJudgeAlignment(of: paragraph)
      else { return nil }
      return Breach(
        range: paragraph.range, found: paragraph.format.alignment.name,
        changes: [.paragraph(paragraph.index, .alignment(format.alignments[0]))])
    } finding: { family, format, breaches in
      let expected = (format.alignments.first ?? .both).name
      return PageFinding.one(of: breaches, fix: Bilingual("đặt canh \(expected.vi)", en: "set it \(expected.en)")) {
        Bilingual(
          "\(format.name(family).vi) canh \($0.vi), quy định là canh \(expected.vi)" + format.cited(family),
          en: "\(format.name(family).en) is \($0.en): set it \(expected.en)" + format.cited(family))
      }
    }
  }

  /// KH931: the first line of a paragraph of the text is indented.
  static let firstLine = PageRule(
    Rule(
      "KH931", "lùi-đầu-dòng", .warning,
      Bilingual(
        "Chữ đầu dòng của mỗi đoạn nội dung lùi vào 1 cm hoặc 1,27 cm.",
        en: "The first line of each paragraph of the text is indented by 1 or 1.27 cm."),
      reason: Bilingual(
        "Đoạn không lùi đầu dòng, hoặc lùi bằng dấu cách, làm các đoạn lệch nhau.",
        en: "Paragraphs with no indent, or one of spaces, don't line up."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.e")
  ) { context in
    let usualIndent = context.usualIndent
    return context.findings { paragraph, format in
      guard format.isContent, format.alignments != [.centre], !paragraph.isInTable,
        paragraph.format.alignment == .both || paragraph.format.alignment == .left, !paragraph.startsWithBlank,
        !indents.contains(where: { abs(paragraph.firstLineStart - $0) <= Measure.tolerance })
      else { return nil }
      // Where the whole paragraph is moved in, that is told by itself.
      guard paragraph.format.leftIndent <= Measure.tolerance || paragraph.format.firstLineIndent < 0 else { return nil }
      return Breach(
        range: paragraph.range, found: Measure.millimetres(paragraph.firstLineStart),
        changes: [
          .paragraph(paragraph.index, .leftIndent(0)),
          .paragraph(paragraph.index, .firstLineIndent(usualIndent)),
        ])
    } finding: { family, format, breaches in
      let usual = Measure.millimetres(usualIndent)
      return PageFinding.one(
        of: breaches, fix: Bilingual("lùi đầu dòng \(usual.vi)", en: "indent the first line by \(usual.en)")
      ) {
        Bilingual(
          "chữ đầu dòng của nội dung lùi vào \($0.vi), quy định là 10 mm hoặc 12,7 mm" + format.cited(family),
          en: "the first line of the text is indented by \($0.en): use 10 or 12.7 mm" + format.cited(family))
      }
    }
  }

  /// The two indents: 1 cm and 1.27 cm, in twips.
  static let indents = [567, 720]

  /// KH932: paragraphs of the text begin at the margin but for their first line.
  static let leftIndent = PageRule(
    Rule(
      "KH932", "thụt-cả-đoạn", .hint,
      Bilingual(
        "Đoạn nội dung chỉ lùi dòng đầu, các dòng sau sát lề trái.",
        en: "Only the first line of a paragraph of the text is indented."),
      reason: Bilingual(
        "Đánh số tự động của Word hay thụt cả đoạn thành bậc thang; văn bản hành chính không trình bày như vậy.",
        en: "Word's automatic numbering likes to move whole paragraphs in, step by step; official texts are not set so."
      ),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.e; các mẫu tại Phụ lục III")
  ) { context in
    let usualIndent = context.usualIndent
    return context.findings { paragraph, format in
      guard format.isContent, format.alignments != [.centre], !paragraph.isInTable,
        paragraph.format.alignment == .both || paragraph.format.alignment == .left,
        paragraph.format.leftIndent > 2 * Measure.tolerance,
        paragraph.format.firstLineIndent >= 0
          || indents.contains(where: { abs(paragraph.firstLineStart - $0) <= Measure.tolerance }),
        paragraph.lineCount(width: context.textWidth(paragraph)) > 1 || paragraph.format.firstLineIndent >= 0
      else { return nil }
      return Breach(
        range: paragraph.range, found: Measure.millimetres(paragraph.format.leftIndent),
        changes: [
          .paragraph(paragraph.index, .leftIndent(0)),
          .paragraph(paragraph.index, .firstLineIndent(usualIndent)),
        ])
    } finding: { _, _, breaches in
      PageFinding.one(of: breaches, fix: Bilingual("chỉ lùi dòng đầu", en: "indent the first line only")) {
        Bilingual(
          "cả đoạn nội dung thụt vào \($0.vi); chỉ dòng đầu lùi vào 10 mm hoặc 12,7 mm",
          en: "whole paragraphs are moved in by \($0.en): only the first line is indented, by 10 or 12.7 mm")
      }
    }
  }

  /// KH935: what is centred is centred on its column.
  static let offCentre = PageRule(
    Rule(
      "KH935", "canh-giữa-bị-lệch", .hint,
      Bilingual("Dòng canh giữa không lùi đầu dòng.", en: "A centred line has no indent."),
      reason: Bilingual(
        "Lùi đầu dòng 12,7 mm làm dòng canh giữa lệch phải 6 mm so với dòng trên và dòng dưới.",
        en: "An indent of 12.7 mm moves a centred line 6 mm to the right of those above and below."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5.b, II.7.đ")
  ) { context in
    let breaches = context.paragraphs.compactMap { paragraph -> Breach? in
      guard !paragraph.range.isEmpty, paragraph.role.format?.alignments == [.centre],
        paragraph.format.alignment == .centre, abs(paragraph.format.firstLineIndent) >= 2 * 142,
        paragraph.lineCount(width: context.textWidth(paragraph)) == 1
      else { return nil }
      return Breach(
        range: paragraph.range, found: Measure.millimetres(paragraph.format.firstLineIndent),
        changes: [.paragraph(paragraph.index, .firstLineIndent(0))])
    }
    return PageFinding.one(of: breaches, fix: Bilingual("bỏ lùi đầu dòng", en: "take the indent off")) {
      Bilingual(
        "dòng canh giữa còn lùi đầu dòng \($0.vi) nên bị lệch",
        en: "a centred line is still indented by \($0.en), so it is off centre")
    }
  }

  /// KH936: recipients begin at the margin.
  static let recipientIndent = PageRule(
    Rule(
      "KH936", "nơi-nhận-sát-lề", .warning,
      Bilingual(
        "“Nơi nhận:” và gạch đầu dòng của từng nơi nhận sát lề trái.",
        en: "“Nơi nhận:” and the dash before each recipient are flush left."),
      reason: Bilingual(
        "Nghị định quy định gạch đầu dòng sát lề trái; danh sách lùi vào như nội dung là sai.",
        en: "The decree has the dashes at the left margin; a list indented as the text is wrong."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9.d")
  ) { context in
    let breaches = context.paragraphs.compactMap { paragraph -> Breach? in
      guard [.recipientsLabel, .recipient].contains(paragraph.role), !paragraph.range.isEmpty,
        paragraph.firstLineStart > 2 * Measure.tolerance,
        paragraph.format.alignment == .left || paragraph.format.alignment == .both
      else { return nil }
      return Breach(
        range: paragraph.range, found: Measure.millimetres(paragraph.firstLineStart),
        changes: [
          .paragraph(paragraph.index, .leftIndent(0)), .paragraph(paragraph.index, .firstLineIndent(0)),
        ])
    }
    return PageFinding.one(of: breaches, fix: Bilingual("đưa về sát lề trái", en: "move it to the margin")) {
      Bilingual(
        "nơi nhận lùi vào \($0.vi), quy định là sát lề trái (Phụ lục I, mục II.9.d)",
        en: "recipients are indented by \($0.en): set them flush left (Phụ lục I, mục II.9.d)")
    }
  }
}

extension ParagraphFormat.Alignment {
  /// In words: `đều hai bên`.
  var name: Bilingual {
    switch self {
    case .left: Bilingual("trái", en: "flush left")
    case .centre: Bilingual("giữa", en: "centred")
    case .right: Bilingual("phải", en: "flush right")
    case .both: Bilingual("đều hai bên", en: "justified")
    }
  }
}

extension PageParagraph {
  /// Whether a tab or spaces stand before its words.
  var startsWithBlank: Bool {
    guard let first = words.unicodeScalars.first else { return false }
    return first == "\t" || words.hasPrefix("  ") || first == "\u{A0}"
  }
}

extension PageContext {
  /// Whether the alignment of a paragraph shows: a heading set with tabs has none, a line of text that doesn't reach the
  /// margin looks the same flush left and justified.
  fileprivate func canJudgeAlignment(of paragraph: PageParagraph) -> Bool {
    guard !paragraph.source.place.isInTextBox, !paragraph.words.contains("\t") else { return false }
    guard paragraph.role.isContent, paragraph.format.alignment == .left else { return true }
    if paragraph.role.format?.alignments == [.centre] { return true }
    return paragraph.lineCount(width: textWidth(paragraph)) > 1
  }

  /// The indent that most paragraphs of the text have, of the two that are right.
  var usualIndent: Int {
    let starts = paragraphs.filter { $0.role.isContent && !$0.isInTable }.map(\.firstLineStart)
    let wide = starts.filter { abs($0 - PageRule.indents[1]) <= Measure.tolerance }.count
    let narrow = starts.filter { abs($0 - PageRule.indents[0]) <= Measure.tolerance }.count
    return PageRule.indents[wide > narrow ? 1 : 0]
  }
}
