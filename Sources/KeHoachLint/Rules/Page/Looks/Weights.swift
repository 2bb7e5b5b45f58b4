import KeHoachDrafts
import KeHoachImport
import KeHoachSource

extension PageRule {
  /// KH917: what is bold, and what is not.
  static let bold = PageRule(
    Rule(
      "KH917", "chữ-đậm", .warning,
      Bilingual(
        "Quốc hiệu, Tiêu ngữ, cơ quan ban hành, tên loại, trích yếu, tiêu đề, chữ ký in đậm; cơ quan chủ quản, số, địa danh, nội dung không đậm.",
        en:
          "National title, motto, issuer, type, subject, titles and signature are bold; superior body, number, place and date and the text are not."
      ),
      reason: Bilingual(
        "Kiểu chữ là một phần của thể thức: cơ quan chủ quản in đậm thì lẫn với cơ quan ban hành.",
        en: "Weight is part of the form: a superior body in bold looks like the issuer."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II, III và bảng tại mục V")
  ) { context in
    context.styles(
      of: \.isBold, is: \.isBold,
      Words(
        yes: Bilingual("in đậm", en: "bold"), no: Bilingual("không đậm", en: "not bold"),
        change: { .bold($0) }))
  }

  /// KH918: what is italic, and what is not.
  static let italic = PageRule(
    Rule(
      "KH918", "chữ-nghiêng", .warning,
      Bilingual(
        "Địa danh và thời gian, căn cứ ban hành, “Nơi nhận:”, dòng “Kèm theo” in nghiêng; các thành phần khác đứng.",
        en: "Place and date, legal basis, “Nơi nhận:” and the line “Kèm theo” are italic; all else is upright."),
      reason: Bilingual(
        "Kiểu chữ là một phần của thể thức: căn cứ chữ đứng là thói quen cũ.",
        en: "Slant is part of the form: an upright legal basis is an old habit."),
      source: "NĐ 30/2020/NĐ-CP, Phụ lục I, mục II, III và bảng tại mục V")
  ) { context in
    context.styles(
      of: \.isItalic, is: \.isItalic,
      Words(
        yes: Bilingual("nghiêng", en: "italic"), no: Bilingual("đứng", en: "upright"),
        change: { .italic($0) }))
  }

  /// What a rule about a style says.
  fileprivate struct Words {
    /// What words with it are.
    let yes: Bilingual
    /// What words without it are.
    let no: Bilingual
    /// The change that gives or takes it.
    let change: (Bool) -> FormatChange.CharacterProperty
  }
}

extension PageContext {
  /// The components whose words have a style that they should not have, or have not the one that they should.
  fileprivate func styles(
    of wanted: (ComponentFormat) -> Bool?, is actual: (CharacterFormat) -> Bool, _ words: PageRule.Words
  ) -> [PageFinding] {
    findings(told: { .component($0) }) { paragraph, format in
      guard let isWanted = wanted(format), !paragraph.isStampOrForm, !paragraph.mayBeSetOff else { return nil }
      guard let wrong = paragraph.breach(where: { actual($0.format) != isWanted }) else { return nil }
      let weight = wrong.runs.reduce(0) { $0 + $1.weight }
      // A word stressed in the text is no breach; a heading with a word that isn't as it should be is one.
      guard isWanted ? weight > paragraph.labelWeight : paragraph.isStyledThroughout(weight) else { return nil }
      return Breach(
        range: wrong.range, found: isWanted ? words.no : words.yes,
        changes: wrong.runs.map { .characters($0.range, words.change(isWanted)) })
    } finding: { family, format, breaches in
      let isWanted = wanted(format) ?? false
      let expected = isWanted ? words.yes : words.no
      return PageFinding.one(of: breaches, fix: Bilingual("đặt chữ \(expected.vi)", en: "make it \(expected.en)")) {
        Bilingual(
          "\(format.name.vi) \($0.vi), quy định là \(expected.vi)" + format.cited(family),
          en: "\(format.name.en) is \($0.en): make it \(expected.en)" + format.cited(family))
      }
    }
  }
}

extension PageParagraph {
  /// Whether so many letters of it in a style make it a paragraph in that style.
  fileprivate func isStyledThroughout(_ styled: Int) -> Bool {
    role.isContent ? styled == weight && weight > 2 : styled * 2 > weight
  }

  /// Whether a paragraph may be set off as a whole: the sentence that closes a legal basis within one paragraph, a remark
  /// in brackets, as the one below DỰ THẢO, a point that ends in no mark, being the title of what stands below it; and a
  /// clause that leads over to what stands below it may be plain.
  fileprivate var mayBeSetOff: Bool {
    let ending = words.reversed().first { !$0.isWhitespace }
    switch role {
    case .legalBasis: return ending == ":"
    case .clauseTitle: return ending == ":" || hasDecimalNumber
    case .point where ending?.isLetter == true: return true
    case .stamp, .bodyText, .bullet, .subBullet, .clause, .point:
      return ending == ")" && words.drop { $0.isWhitespace }.hasPrefix("(")
    default: return false
    }
  }

  /// How many letters of a title the label may hold without being set as the title is.
  fileprivate var labelWeight: Int { role.isContent ? 2 : 0 }
}
